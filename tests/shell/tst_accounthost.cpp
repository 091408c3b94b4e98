// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "session/scriptedserver.h"
#include "shell/accounthost.h"
#include "support/settled.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace atrium;
using namespace atrium::shell;
using namespace atrium::test;

namespace {

constexpr int patienceMs = 20'000;

/// The accounts of one profile folder; the test is the browser and says yes.
struct Desk {
    Desk()
    {
        server.beMastodon();
        QObject::connect(&host.keyring(), &session::Keyring::stateChanged, &host.keyring(), [this] {
            if (host.keyring().needsChoice())
                host.keyring().keepOpen();
        });
    }

    bool approve(const QUrl &page)
    {
        const QUrlQuery asked(page);
        QUrl back(asked.queryItemValue(u"redirect_uri"_qs, QUrl::FullyDecoded));
        back.setQuery(u"code=the-code&state="_qs + asked.queryItemValue(u"state"_qs, QUrl::FullyDecoded));
        browser.get(QNetworkRequest(back));
        return true;
    }

    static Options withoutDesktop()
    {
        Options options;
        options.isSelfTest = true;
        return options;
    }

    QTemporaryDir folder;
    ScriptedServer server;
    SystemClock clock;
    QNetworkAccessManager browser;
    AccountHost host { { folder.path(), {} }, withoutDesktop(), clock, [this](const QUrl &page) {
                          return approve(page);
                      } };
};

} // namespace

class AccountHostTest : public QObject {
    Q_OBJECT

private slots:
    void whoSignsInAgainGoesOnWithTheirData();
};

void AccountHostTest::whoSignsInAgainGoesOnWithTheirData()
{
    Desk desk;
    QSignalSpy opened(&desk.host, &AccountHost::opened);
    QSignalSpy failed(&desk.host, &AccountHost::failed);
    desk.host.start();
    desk.host.signIn().start(desk.server.base().toString());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patienceMs);
    const session::Account account = desk.host.session()->account();

    // The token is revoked: nothing goes out any more.
    QSignalSpy signedOut(&desk.host.session()->engine(), &sync::Engine::signedOut);
    const QByteArray refusal = R"({"error":"The access token was revoked"})";
    for (const QString &line : { u"GET /api/v1/accounts/verify_credentials"_qs, u"GET /api/v1/timelines/home"_qs,
                                 u"GET /api/v1/timelines/public"_qs, u"POST /api/v1/statuses"_qs })
        desk.server.on(line, { 401, refusal });
    desk.host.session()->engine().retryNow();
    QTRY_COMPARE_WITH_TIMEOUT(signedOut.size(), 1, patienceMs);
    Draft draft;
    draft.placeKey = u"post"_qs;
    draft.text = u"half a thought"_qs;
    store::Store &store = desk.host.session()->store();
    QVERIFY(settled(store.saveDraft(draft)));
    Publish post;
    post.localId = PostId(localIdPrefix + u"1"_qs);
    post.text = u"written meanwhile"_qs;
    QVERIFY(settled(store.enqueue(post)));

    desk.server.beMastodon();
    desk.server.on(u"POST /oauth/token"_qs, { 200, R"({"access_token":"fresh-token","token_type":"Bearer"})" });
    desk.server.on(u"GET /api/v1/timelines/home"_qs, { 200, "[]" });
    desk.server.on(u"GET /api/v1/timelines/public"_qs, { 200, "[]" });
    desk.server.on(u"POST /api/v1/statuses"_qs,
                   { 200, R"({"id":"900","created_at":"2026-03-02T08:00:00.000Z","visibility":"public",
                       "content":"<p>written meanwhile</p>","account":{"id":"7","username":"ana","acct":"ana"}})" });
    desk.host.signInAgain();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, patienceMs);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(desk.host.session()->account().uuid, account.uuid);
    const auto kept = settled(desk.host.session()->store().draft(u"post"_qs));
    QVERIFY(kept);
    QCOMPARE(kept->text, draft.text);
    QTRY_VERIFY_WITH_TIMEOUT(desk.server.bodyOf(u"POST /api/v1/statuses"_qs).contains("written meanwhile"), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(settled(desk.host.session()->store().outbox())->size(), 0, patienceMs);
}

QTEST_MAIN(AccountHostTest)
#include "tst_accounthost.moc"
