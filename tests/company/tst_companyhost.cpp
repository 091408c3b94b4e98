// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/host.h"
#include "company/server.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium::company;

namespace {

const QByteArray key(32, 'k');

ServerOptions conformance(const QString &dir, const QByteArray &databaseKey)
{
    ServerOptions options;
    options.dataDir = dir;
    options.databaseKey = databaseKey;
    options.seed = Seed::Conformance;
    options.liveColleagues = false;
    return options;
}

QByteArray everythingIn(const QString &dir)
{
    QByteArray all;
    for (const QFileInfo &each : QDir(dir).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(each.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

// Runs a server on `dir` once; the sentence it fails with, or empty.
QString failureOf(const QString &dir, const QByteArray &databaseKey)
{
    Server server(conformance(dir, databaseKey));
    const atrium::Result<QUrl> address = server.start();
    return address ? QString() : address.error().detail;
}

} // namespace

class CompanyHostTest : public QObject {
    Q_OBJECT

private:
    // The status of an answer, and where it sends on to.
    int get(const QUrl &url, QString *location = nullptr)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return finish(m_network.get(request), location, nullptr);
    }

    QByteArray post(const QUrl &url, const QByteArray &form)
    {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_qs);
        QByteArray body;
        finish(m_network.post(request, form), nullptr, &body);
        return body;
    }

    int finish(QNetworkReply *reply, QString *location, QByteArray *body)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(10'000);
        if (location)
            *location = QString::fromLatin1(reply->rawHeader("Location"));
        if (body)
            *body = reply->readAll();
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    static QString valueOf(const QByteArray &json, const QString &name)
    {
        const QString text = QString::fromUtf8(json);
        return text.section(u'"' + name + u"\":\""_qs, 1).section(u'"', 0, 0);
    }

    QNetworkAccessManager m_network;

private slots:
    void hostAnswersFromItsOwnThread()
    {
        const QTemporaryDir dir;
        Host host(conformance(dir.path(), {}));
        QSignalSpy started(&host, &Host::started);
        host.start();
        QVERIFY(started.wait(20'000));
        QUrl url = started.first().first().toUrl();
        url.setPath(u"/api/v2/instance"_qs);
        QCOMPARE(get(url), 200);
        url.setPath(u"/_test/info"_qs);
        QCOMPARE(get(url), 404); // controls exist in test mode only
    }

    void grantSignsInOnceWithoutAPage()
    {
        const QTemporaryDir dir;
        Host host(conformance(dir.path(), {}));
        QSignalSpy started(&host, &Host::started);
        host.start();
        QVERIFY(started.wait(20'000));
        const QUrl base = started.first().first().toUrl();
        const QByteArray app = post(base.resolved(QUrl(u"/api/v1/apps"_qs)),
                                    "client_name=t&redirect_uris=http://127.0.0.1:1/cb&scopes=read");
        const QString query = u"/oauth/authorize?response_type=code&redirect_uri=http://127.0.0.1:7/cb&client_id="_qs
            + valueOf(app, u"client_id"_qs) + u"&atrium_grant="_qs + host.authoriseOnce(u"ana"_qs);
        QString location;
        QCOMPARE(get(base.resolved(QUrl(query)), &location), 302);
        QVERIFY2(location.startsWith(u"http://127.0.0.1:7/cb?code="), qPrintable(location));
        QCOMPARE(get(base.resolved(QUrl(query)), &location), 200); // used up: the page asks
        QVERIFY(location.isEmpty());
    }

    void failureIsASentence()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"plain"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Host host(conformance(file.fileName(), {})); // a file where a folder should be
        QSignalSpy failed(&host, &Host::failed);
        host.start();
        QVERIFY(failed.wait(20'000));
        QVERIFY(!failed.first().first().toString().isEmpty());
        QVERIFY(file.remove());
        QSignalSpy started(&host, &Host::started);
        host.start(); // now that the reason is gone
        QVERIFY(started.wait(20'000));
    }

    void nothingReadableLiesOnTheDiskWithAKey()
    {
        const QTemporaryDir locked;
        QCOMPARE(failureOf(locked.path(), key), QString());
        QVERIFY(!everythingIn(locked.path()).contains("Public post number"));
        QVERIFY(!everythingIn(locked.path()).contains("\xff\xd8\xff"));
        const QTemporaryDir open;
        QCOMPARE(failureOf(open.path(), {}), QString());
        QVERIFY(everythingIn(open.path()).contains("Public post number")); // the check above can fail
    }

    void anotherKeyDoesNotOpen()
    {
        const QTemporaryDir dir;
        QCOMPARE(failureOf(dir.path(), key), QString());
        QCOMPARE(failureOf(dir.path(), key), QString()); // and the right one does, again
        QVERIFY(!failureOf(dir.path(), QByteArray(32, 'x')).isEmpty());
        QVERIFY(!failureOf(dir.path(), {}).isEmpty());
    }

    void oneFolderOneServer()
    {
        const QTemporaryDir dir;
        Server first(conformance(dir.path(), {}));
        QVERIFY(first.start());
        QVERIFY(!failureOf(dir.path(), {}).isEmpty());
        first.stop();
        QCOMPARE(failureOf(dir.path(), {}), QString());
    }
};

QTEST_GUILESS_MAIN(CompanyHostTest)
#include "tst_companyhost.moc"
