// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/links.h"

#include <QTest>

using namespace atrium::shell;
using Kind = LinkVerdict::Kind;

class Links : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &address, const QString &text, Kind kind) {
            QTest::newRow(name) << address << text << int(kind);
        };
        row("plain", u"https://intranet.example/a?b=1#c"_qs, u"the plan"_qs, Kind::Open);
        row("same host in the text", u"https://intranet.example/a"_qs, u"intranet.example/a…"_qs, Kind::Open);
        row("www is the same site", u"https://www.intranet.example/"_qs, u"intranet.example"_qs, Kind::Open);
        row("mail", u"mailto:ana@company.example"_qs, u"write"_qs, Kind::Open);
        row("text names another host", u"https://evil.example/"_qs, u"https://intranet.corp"_qs, Kind::Ask);
        row("text names another host, bare", u"https://evil.example/"_qs, u"intranet.corp"_qs, Kind::Ask);
        row("user part hides the host", u"https://intranet.corp@evil.example/"_qs, {}, Kind::Ask);
        for (const char *refused : { "javascript:alert(1)",
                                     "file:///etc/passwd",
                                     "file://evil/share/x",
                                     "smb://evil/x",
                                     "ms-msdt:/id",
                                     "search-ms:query=x",
                                     "vscode://x",
                                     "data:text/html,x",
                                     "//evil.example/x",
                                     "/relative",
                                     "",
                                     "https:",
                                     "https:\\\\evil.example",
                                     "https://evil.example/a b",
                                     "https://evil\t.example/",
                                     "https://evil.example/\n",
                                     "ftp://x.example/",
                                     "xmpp:a@b.example",
                                     "gemini://x.example/",
                                     "https://%00.example/" })
            row(refused, QString::fromLatin1(refused), {}, Kind::Refused);
        row("longer than any address", u"https://x.example/"_qs + QString(10'000, u'a'), {}, Kind::Refused);
    }

    void verdicts()
    {
        QFETCH(QString, address);
        QFETCH(QString, text);
        QFETCH(int, kind);
        QCOMPARE(int(judgeLink(address, text).kind), kind);
    }

    void lookAlikesShowTheirRealName()
    {
        const LinkVerdict verdict = judgeLink(u"https://аррӏе.com/"_qs, u"apple.com"_qs);
        QCOMPARE(verdict.kind, Kind::Ask);
        QVERIFY2(verdict.host.startsWith(u"xn--"), qPrintable(verdict.host));
    }
};

QTEST_GUILESS_MAIN(Links)
#include "tst_links.moc"
