// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/programoptions.h"

#include <QCoreApplication>
#include <QStringList>

namespace atrium::company {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("atrium::company", text); }

QString profileNames()
{
    QStringList names;
    for (const ServerProfile &profile : serverProfiles())
        names.append(profile.name);
    return names.join(u", "_qs);
}

QString help()
{
    return tr("Usage: atrium-company [options]\n"
              "A small company network on this computer: it speaks the Mastodon API on 127.0.0.1 only.\n\n"
              "  --port N              listen on port N; 0 chooses a free one (default)\n"
              "  --data DIR            keep everything in DIR; without it nothing is kept\n"
              "  --seed KIND           what an empty DIR is filled with: sample (default), conformance, empty\n"
              "  --profile NAME        behave as another kind of server: %1\n"
              "  --test-mode           control endpoints below /_test/, sign-in without a page\n"
              "  --clock ISO8601       time stands still there\n"
              "  --quiet-colleagues    nobody of the sample acts on their own\n"
              "  --help, --version")
        .arg(profileNames());
}

ProgramOptions ended(int code, const QString &message)
{
    ProgramOptions options;
    options.exitCode = code;
    options.message = message;
    return options;
}

ProgramOptions misused(const QString &what)
{
    return ended(2, u"atrium-company: "_qs + what + tr(" (--help lists the options)"));
}

// Sets the option; false when its value makes no sense.
bool setValue(ServerOptions &server, const QString &name, const QString &value)
{
    if (name == u"--port") {
        bool isNumber = false;
        server.port = value.toUShort(&isNumber);
        return isNumber;
    }
    if (name == u"--data") {
        server.dataDir = value;
        return !value.isEmpty();
    }
    if (name == u"--seed") {
        static const QStringList seeds = { u"sample"_qs, u"conformance"_qs, u"empty"_qs };
        const qsizetype index = seeds.indexOf(value);
        server.seed = static_cast<Seed>(qMax<qsizetype>(0, index));
        return index >= 0;
    }
    if (name == u"--profile") {
        const ServerProfile *profile = serverProfile(value);
        if (profile)
            server.profile = *profile;
        return profile != nullptr;
    }
    QDateTime clock = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (clock.timeSpec() == Qt::LocalTime)
        clock.setTimeSpec(Qt::UTC);
    server.fixedClock = clock;
    return clock.isValid();
}

} // namespace

ProgramOptions ProgramOptions::read(const std::vector<std::string> &arguments)
{
    static const QStringList withValue = { u"--port"_qs, u"--data"_qs, u"--seed"_qs, u"--profile"_qs, u"--clock"_qs };
    ProgramOptions options;
    for (size_t i = 0; i < arguments.size(); ++i) {
        const QString argument = QString::fromLocal8Bit(arguments[i].c_str());
        const QString name = argument.section(u'=', 0, 0);
        if (argument == u"--help" || argument == u"-h")
            return ended(0, help());
        if (argument == u"--version")
            return ended(0, u"atrium-company "_qs + QLatin1String(ATRIUM_VERSION));
        if (argument == u"--test-mode") {
            options.server.testMode = true;
        } else if (argument == u"--quiet-colleagues") {
            options.server.liveColleagues = false;
        } else if (withValue.contains(name)) {
            const bool isJoined = argument.contains(u'=');
            if (!isJoined && i + 1 >= arguments.size())
                return misused(tr("%1 needs a value").arg(name));
            const QString value = isJoined ? argument.section(u'=', 1) : QString::fromLocal8Bit(arguments[++i].c_str());
            if (!setValue(options.server, name, value))
                return misused(name == u"--profile"
                                   ? tr("%1 cannot be %2, only one of %3").arg(name, value, profileNames())
                                   : tr("%1 cannot be %2").arg(name, value));
        } else {
            return misused(tr("unknown option %1").arg(argument));
        }
    }
    return options;
}

} // namespace atrium::company
