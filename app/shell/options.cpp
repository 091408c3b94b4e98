// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

namespace atrium::shell {

namespace {

/// Usage errors: the reason first, then where to look.
Printout refused(const QString &reason)
{
    return { QCoreApplication::translate("Options", "atrium: %1\nTry “atrium --help” for the options.\n").arg(reason),
             2 };
}

QStringList knownThemes() { return { u"light"_qs, u"dark"_qs, u"high-contrast"_qs }; }

QString helpText()
{
    return QCoreApplication::translate(
               "Options",
               "Usage: atrium [options]\n"
               "\n"
               "Atrium shows your company's feed and keeps it readable without a network.\n"
               "\n"
               "  --sample-company     open the sample company that comes with the program\n"
               "  --server ADDRESS     connect to a company server (Mastodon, Akkoma, Pleroma, GoToSocial)\n"
               "  --profile DIR        keep everything in DIR instead of the usual folder\n"
               "  --minimised          start in the tray\n"
               "  --screenshot FILE    write a picture of the window to FILE and end; needs no display\n"
               "      --page NAME        which page: %1\n"
               "      --theme NAME       light, dark or high-contrast\n"
               "      --size WxH         size of the window, for example 1280x800\n"
               "      --language xx      language of the interface, for example de or ar\n"
               "      --scale N          size of text, 0.9 to 2\n"
               "  --self-test          open every page in both themes and two sizes; any warning fails\n"
               "  --clock TIME         a clock that stands still at TIME (ISO 8601), for pictures and tests\n"
               "  --colleague NAME     who to be in the sample company: ana, julia or niko\n"
               "  --quiet-colleagues   nobody acts in the sample company while you watch\n"
               "  --offline            take the network away before the picture\n"
               "  --end-at-first-feed  end when the stored posts were painted, for benchmarks\n"
               "  --version            print the version and end\n"
               "  --help               print this and end\n")
        .arg(knownPages().join(u", "));
}

void declare(QCommandLineParser &parser)
{
    for (const QString &flag : { u"sample-company"_qs, u"minimised"_qs, u"self-test"_qs, u"version"_qs, u"help"_qs,
                                 u"quiet-colleagues"_qs, u"offline"_qs, u"end-at-first-feed"_qs })
        parser.addOption(QCommandLineOption(flag));
    for (const QString &name : { u"server"_qs, u"profile"_qs, u"screenshot"_qs, u"page"_qs, u"theme"_qs, u"size"_qs,
                                 u"language"_qs, u"scale"_qs, u"clock"_qs, u"colleague"_qs })
        parser.addOption(QCommandLineOption(name, QString(), u"value"_qs));
}

std::optional<QString> readSize(const QString &text, Options &options)
{
    const QStringList sides = text.split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (sides.size() != 2 || size.width() < 320 || size.height() < 320 || size.width() > 8000 || size.height() > 8000)
        return QCoreApplication::translate(
                   "Options", "“%1” is no window size; sizes look like 1280x800, each side from 320 to 8000")
            .arg(text);
    options.size = size;
    return {};
}

std::optional<QString> readScale(const QString &text, Options &options)
{
    bool isNumber = false;
    options.scale = text.toDouble(&isNumber);
    if (!isNumber || !(options.scale >= 0.9 && options.scale <= 2)) // in this form "nan" is refused too
        return QCoreApplication::translate("Options", "“%1” is no text size; it goes from 0.9 to 2").arg(text);
    return {};
}

std::optional<QString> readClock(const QString &text, Options &options)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return QCoreApplication::translate("Options", "“%1” is no time; times look like 2026-04-24T14:40:00Z")
            .arg(text);
    options.clock = time.toUTC();
    return {};
}

/// The reason why the values do not fit, if they do not.
std::optional<QString> readValues(const QCommandLineParser &parser, Options &options)
{
    if (!options.page.isEmpty() && !knownPages().contains(options.page))
        return QCoreApplication::translate("Options", "there is no page “%1”; the pages are %2")
            .arg(options.page, knownPages().join(u", "));
    if (!options.theme.isEmpty() && !knownThemes().contains(options.theme))
        return QCoreApplication::translate("Options", "there is no theme “%1”; the themes are %2")
            .arg(options.theme, knownThemes().join(u", "));
    if (!options.language.isEmpty() && QLocale(options.language).language() == QLocale::C)
        return QCoreApplication::translate("Options", "“%1” is no language").arg(options.language);
    if (parser.isSet(u"size"_qs)) {
        if (const auto reason = readSize(parser.value(u"size"_qs), options))
            return reason;
    }
    if (parser.isSet(u"scale"_qs)) {
        if (const auto reason = readScale(parser.value(u"scale"_qs), options))
            return reason;
    }
    if (parser.isSet(u"clock"_qs))
        return readClock(parser.value(u"clock"_qs), options);
    return {};
}

} // namespace

QStringList knownPages()
{
    return { u"home"_qs,    u"following"_qs, u"announcements"_qs, u"notifications"_qs, u"topic"_qs,  u"saved"_qs,
             u"thread"_qs,  u"composer"_qs,  u"emoji-picker"_qs,  u"gif-picker"_qs,    u"share"_qs,  u"kudos"_qs,
             u"palette"_qs, u"shortcuts"_qs, u"viewer"_qs,        u"save-dialog"_qs,   u"outbox"_qs, u"settings"_qs,
             u"loading"_qs, u"empty"_qs,     u"error"_qs,         u"welcome"_qs };
}

std::variant<Options, Printout> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(QStringList(u"atrium"_qs) + arguments))
        return refused(parser.errorText());
    if (parser.isSet(u"help"_qs))
        return Printout { helpText(), 0 };
    if (parser.isSet(u"version"_qs))
        return Printout { u"Atrium " ATRIUM_VERSION "\n"_qs, 0 };
    if (!parser.positionalArguments().isEmpty())
        return refused(
            QCoreApplication::translate("Options", "“%1” is no option").arg(parser.positionalArguments().constFirst()));

    Options options;
    options.isSampleCompany = parser.isSet(u"sample-company"_qs);
    options.isMinimised = parser.isSet(u"minimised"_qs);
    options.isSelfTest = parser.isSet(u"self-test"_qs);
    options.hasQuietColleagues = parser.isSet(u"quiet-colleagues"_qs);
    options.isOffline = parser.isSet(u"offline"_qs);
    options.endsAtFirstFeed = parser.isSet(u"end-at-first-feed"_qs);
    options.server = parser.value(u"server"_qs);
    options.profile = parser.value(u"profile"_qs);
    options.screenshot = parser.value(u"screenshot"_qs);
    options.page = parser.value(u"page"_qs);
    options.theme = parser.value(u"theme"_qs);
    options.language = parser.value(u"language"_qs);
    options.colleague = parser.value(u"colleague"_qs);
    if (const auto reason = readValues(parser, options))
        return refused(*reason);
    if (options.isSampleCompany && !options.server.isEmpty())
        return refused(QCoreApplication::translate("Options", "--sample-company and --server exclude each other"));
    return options;
}

} // namespace atrium::shell
