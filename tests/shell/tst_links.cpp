// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/links.h"

#include <QTest>

using namespace atrium::shell;
using Kind = LinkVerdict::Kind;
using Doubt = LinkVerdict::Doubt;

namespace {

struct Case {
    const char *name;
    QString address;
    QString text;
    Doubt doubt; ///< None: opens
};

const QString plan = u"the plan"_qs;

const QList<Case> honest {
    { "plain", u"https://intranet.example/a?b=1#c"_qs, plan, Doubt::None },
    { "no text", u"https://intranet.example/"_qs, {}, Doubt::None },
    { "plain http", u"http://printer.example/status"_qs, plan, Doubt::None },
    { "capitals", u"HTTPS://Intranet.Example/A"_qs, u"intranet.example/A"_qs, Doubt::None },
    { "a port", u"https://intranet.example:8443/a"_qs, u"intranet.example:8443/a"_qs, Doubt::None },
    { "same host in the text", u"https://intranet.example/a"_qs, u"intranet.example/a…"_qs, Doubt::None },
    { "whole address in the text", u"https://intranet.example/a"_qs, u"https://intranet.example/a"_qs, Doubt::None },
    { "www is the same site", u"https://www.intranet.example/"_qs, u"intranet.example"_qs, Doubt::None },
    { "www in the text only", u"https://intranet.example/"_qs, u"www.intranet.example"_qs, Doubt::None },
    { "a dot at the end", u"https://intranet.example./"_qs, u"intranet.example"_qs, Doubt::None },
    { "address inside a sentence", u"https://intranet.example/"_qs, u"see https://intranet.example/x now"_qs,
      Doubt::None },
    { "a version is no host", u"https://intranet.example/"_qs, u"release 2.14.0"_qs, Doubt::None },
    { "a number is no host", u"https://intranet.example/"_qs, u"3.50"_qs, Doubt::None },
    { "an at sign in the path", u"https://social.example/@ana/1"_qs, u"her post"_qs, Doubt::None },
    { "numbers of a computer", u"http://127.0.0.1:8080/x"_qs, u"127.0.0.1"_qs, Doubt::None },
    { "IPv6", u"http://[::1]:8080/x"_qs, plan, Doubt::None },
    { "umlauts", u"https://münchen.example/"_qs, u"münchen.example"_qs, Doubt::None },
    { "umlauts as ASCII", u"https://xn--mnchen-3ya.example/"_qs, u"münchen.example"_qs, Doubt::None },
    { "Japanese with Latin", u"https://カタカナ日本tokyo.example/"_qs, plan, Doubt::None },
    { "all Cyrillic", u"https://пример.example/"_qs, u"пример.example"_qs, Doubt::None },
    { "Arabic text with a mark", u"https://intranet.example/"_qs, u"الخطة\u200F!"_qs, Doubt::None },
    { "an emoji of joined parts", u"https://intranet.example/"_qs, u"👩\u200D🔬 lab"_qs, Doubt::None },
    { "mail", u"mailto:ana@company.example"_qs, u"write"_qs, Doubt::None },
    { "mail that names itself", u"mailto:ana@company.example"_qs, u"Ana@Company.example"_qs, Doubt::None },
};

const QList<Case> doubtful {
    { "text names another host", u"https://evil.example/"_qs, u"https://intranet.corp"_qs, Doubt::OtherHost },
    { "text names another host, bare", u"https://evil.example/"_qs, u"intranet.corp"_qs, Doubt::OtherHost },
    { "text names another host, capitals", u"https://evil.example/"_qs, u"INTRANET.corp"_qs, Doubt::OtherHost },
    { "text names the host as a subdomain", u"https://intranet.corp.evil.example/"_qs, u"intranet.corp"_qs,
      Doubt::OtherHost },
    { "text names a sibling", u"https://login.evil.example/"_qs, u"evil.example"_qs, Doubt::OtherHost },
    { "text names the host in its path", u"https://evil.example/intranet.corp"_qs, u"intranet.corp"_qs,
      Doubt::OtherHost },
    { "one of two addresses in a sentence", u"https://evil.example/"_qs,
      u"https://evil.example/ like https://intranet.corp/"_qs, Doubt::OtherHost },
    { "with www in a sentence", u"https://evil.example/"_qs, u"see www.intranet.corp now"_qs, Doubt::OtherHost },
    { "text with a wide dot", u"https://evil.example/"_qs, u"intranet。corp"_qs, Doubt::OtherHost },
    { "text with wide letters", u"https://evil.example/"_qs, u"ｉｎｔｒａｎｅｔ．corp"_qs, Doubt::OtherHost },
    { "text with a user part", u"https://evil.example/"_qs, u"https://evil.example@intranet.corp/"_qs,
      Doubt::OtherHost },
    { "text in Latin, host in Cyrillic", u"https://пример.example/"_qs, u"primer.example"_qs, Doubt::OtherHost },
    { "user part hides the host", u"https://intranet.corp@evil.example/"_qs, {}, Doubt::HiddenHost },
    { "user and password", u"https://intranet.corp:443@evil.example/"_qs, {}, Doubt::HiddenHost },
    { "empty user", u"https://@evil.example/"_qs, {}, Doubt::HiddenHost },
    { "one number for a computer", u"https://2130706433/"_qs, plan, Doubt::HiddenHost },
    { "hexadecimal computer", u"https://0x7f.0.0.1/"_qs, plan, Doubt::HiddenHost },
    { "all letters look Latin", u"https://аррӏе.com/"_qs, u"apple.com"_qs, Doubt::Lookalike },
    { "the same as ASCII", u"https://xn--80ak6aa92e.com/"_qs, u"apple.com"_qs, Doubt::Lookalike },
    { "one Cyrillic letter", u"https://pаypal.example/"_qs, plan, Doubt::Lookalike },
    { "one Greek letter", u"https://gοοgle.example/"_qs, plan, Doubt::Lookalike },
    { "a Cyrillic subdomain of Latin and Cyrillic", u"https://лogin.example/"_qs, plan, Doubt::Lookalike },
    { "Cyrillic and Han", u"https://日本а.example/"_qs, plan, Doubt::Lookalike },
    { "soft hyphen in the host", u"https://intra\u00ADnet.example/"_qs, plan, Doubt::Invisible },
    { "no width in the host", u"https://intra\u200Bnet.example/"_qs, plan, Doubt::Invisible },
    { "turned path", u"https://intranet.example/\u202Efdp.exe"_qs, plan, Doubt::Invisible },
    { "turned path, encoded", u"https://intranet.example/%E2%80%AEfdp.exe"_qs, plan, Doubt::Invisible },
    { "turned text", u"https://intranet.example/"_qs, u"\u202Eelpmaxe"_qs, Doubt::Invisible },
    { "no width in an address text", u"https://intranet.example/"_qs, u"intranet\u200B.example"_qs, Doubt::Invisible },
    { "mail text names another", u"mailto:eve@evil.example"_qs, u"ana@company.example"_qs, Doubt::OtherHost },
    { "mail to a lookalike", u"mailto:ana@соmpany.example"_qs, u"write"_qs, Doubt::Lookalike },
};

const QStringList refused {
    u"javascript:alert(1)"_qs,
    u"JaVaScRiPt:alert(1)"_qs,
    u"file:///etc/passwd"_qs,
    u"file://evil/share/x"_qs,
    u"smb://evil/x"_qs,
    u"ms-msdt:/id"_qs,
    u"search-ms:query=x"_qs,
    u"vscode://x"_qs,
    u"atrium://post/1"_qs,
    u"data:text/html,x"_qs,
    u"blob:https://x.example/1"_qs,
    u"view-source:https://x.example"_qs,
    u"//evil.example/x"_qs,
    u"/relative"_qs,
    u""_qs,
    u"https:"_qs,
    u"https:///x"_qs,
    u"https:\\\\evil.example"_qs,
    u"https://evil.example\\@intranet.corp"_qs,
    u"https://evil.example/a b"_qs,
    u"https://evil\t.example/"_qs,
    u"https://evil.example/\n"_qs,
    u"https://evil.example/\u2028"_qs,
    u"https://evil.example/\u0085"_qs,
    u"ftp://x.example/"_qs,
    u"xmpp:a@b.example"_qs,
    u"tel:+123"_qs,
    u"gemini://x.example/"_qs,
    u"https://%00.example/"_qs,
    u"https://x.example:99999/"_qs,
    u"mailto:"_qs,
    u"mailto:nobody"_qs,
    u"mailto:a@b.example,c@d.example"_qs,
};

} // namespace

/// The table of addresses: what opens, what asks first and why, what is refused.
class Links : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("doubt");
        for (const QList<Case> &cases : { honest, doubtful }) {
            for (const Case &one : cases)
                QTest::newRow(one.name) << one.address << one.text
                                        << int(one.doubt == Doubt::None ? Kind::Open : Kind::Ask) << int(one.doubt);
        }
        for (const QString &address : refused)
            QTest::newRow(qPrintable(u"refused "_qs + address.toHtmlEscaped()))
                << address << QString() << int(Kind::Refused) << int(Doubt::None);
        QTest::newRow("longer than any address") << QString(u"https://x.example/"_qs + QString(10'000, u'a'))
                                                 << QString() << int(Kind::Refused) << int(Doubt::None);
    }

    void verdicts()
    {
        QFETCH(QString, address);
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(int, doubt);
        const LinkVerdict verdict = judgeLink(address, text);
        QCOMPARE(int(verdict.kind), kind);
        QCOMPARE(int(verdict.doubt), doubt);
    }

    void theShownHostIsAlwaysAscii_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::newRow("lookalike") << u"https://аррӏе.com/"_qs << u"xn--80ak6aa92e.com"_qs;
        QTest::newRow("user part") << u"https://intranet.corp@evil.example/"_qs << u"evil.example"_qs;
        QTest::newRow("soft hyphen") << u"https://intra\u00ADnet.example/"_qs << u"intranet.example"_qs;
        QTest::newRow("one number") << u"https://2130706433/"_qs << u"127.0.0.1"_qs;
    }

    void theShownHostIsAlwaysAscii()
    {
        QFETCH(QString, address);
        QFETCH(QString, host);
        QCOMPARE(judgeLink(address, {}).host, host);
    }

    void mailTakesNoFilesAlong()
    {
        const LinkVerdict verdict
            = judgeLink(u"mailto:ana@company.example?subject=Hi&attach=/etc/passwd&bcc=e@x.y"_qs, {});
        QCOMPARE(verdict.kind, Kind::Open);
        QCOMPARE(verdict.url.toString(), u"mailto:ana@company.example?subject=Hi"_qs);
    }
};

QTEST_GUILESS_MAIN(Links)
#include "tst_links.moc"
