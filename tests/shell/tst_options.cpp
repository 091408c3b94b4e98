// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/options.h"

#include <QTest>

using namespace atrium::shell;

namespace {

Options accepted(const QStringList &arguments)
{
    const auto read = readOptions(arguments);
    return std::holds_alternative<Options>(read) ? std::get<Options>(read) : Options {};
}

int exitCode(const QStringList &arguments)
{
    const auto read = readOptions(arguments);
    return std::holds_alternative<Printout>(read) ? std::get<Printout>(read).exitCode : -1;
}

} // namespace

class OptionsTest : public QObject {
    Q_OBJECT

private slots:
    void everyOptionIsRead()
    {
        const Options options = accepted({ u"--server"_qs, u"social.example"_qs, u"--profile=/tmp/p"_qs,
                                           u"--screenshot"_qs, u"x.png"_qs, u"--page"_qs, u"thread"_qs, u"--theme"_qs,
                                           u"high-contrast"_qs, u"--size"_qs, u"480x800"_qs, u"--language"_qs, u"ar"_qs,
                                           u"--scale"_qs, u"1.5"_qs, u"--clock"_qs, u"2026-04-24T16:40:00+02:00"_qs });
        QCOMPARE(options.server, u"social.example"_qs);
        QCOMPARE(options.profile, u"/tmp/p"_qs);
        QCOMPARE(options.screenshot, u"x.png"_qs);
        QCOMPARE(options.page, u"thread"_qs);
        QCOMPARE(options.theme, u"high-contrast"_qs);
        QCOMPARE(options.size, QSize(480, 800));
        QCOMPARE(options.language, u"ar"_qs);
        QCOMPARE(options.scale, 1.5);
        QCOMPARE(options.clock.value(), QDateTime({ 2026, 4, 24 }, { 14, 40 }, Qt::UTC));
        QVERIFY(options.needsNoDisplay());
    }

    void nothingAskedIsAnOrdinaryStart()
    {
        const Options options = accepted({});
        QVERIFY(!options.isSampleCompany && !options.needsNoDisplay() && options.server.isEmpty());
    }

    void wrongValuesAreUsageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QList<QStringList> wrong {
            { u"--nonsense"_qs },
            { u"--page"_qs, u"nowhere"_qs },
            { u"--size"_qs, u"0x0"_qs },
            { u"--size"_qs, u"wide"_qs },
            { u"--scale"_qs, u"-1"_qs },
            { u"--scale"_qs, u"nan"_qs },
            { u"--theme"_qs, u"pink"_qs },
            { u"--clock"_qs, u"noon"_qs },
            { u"stray"_qs },
            { u"--server"_qs },
            { u"--language"_qs, u"zz-none"_qs },
            { u"--"_qs, u"-platformpluginpath"_qs },
        };
        for (const QStringList &arguments : wrong)
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments;
    }

    void wrongValuesAreUsageErrors()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(exitCode(arguments), 2);
    }

    void helpAndVersionEndWell()
    {
        QCOMPARE(exitCode({ u"--help"_qs }), 0);
        QCOMPARE(exitCode({ u"--version"_qs }), 0);
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
