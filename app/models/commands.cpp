// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands.h"

#include <QCoreApplication>

namespace atrium::models {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(atrium::models::Commands)
};

// The modifiers as this desktop calls them.
#ifdef Q_OS_MACOS
QString ctrl() { return u"⌘"_qs; }
QString alt() { return u"⌥"_qs; }
QString shift() { return u"⇧"_qs; }
#else
QString ctrl() { return Say::tr("Ctrl", "key"); }
QString alt() { return Say::tr("Alt", "key"); }
QString shift() { return Say::tr("Shift", "key"); }
#endif
QString enter() { return Say::tr("Enter", "key"); }
QString escape() { return Say::tr("Esc", "key"); }

Command act(const QString &id, const QString &title, const QString &icon, const QStringList &keys = {},
            const QString &words = {})
{
    return { u"do:"_qs + id, Command::Section::Do, title, words, icon, keys };
}

Command go(const QString &page, const QString &title, const QString &icon, const QStringList &keys = {},
           const QString &words = {})
{
    return { u"go:"_qs + page, Command::Section::Go, title, words, icon, keys };
}

QList<KeyLine> linesOf(const QString &section, const QList<QPair<QString, QStringList>> &lines)
{
    QList<KeyLine> all;
    for (const auto &[title, keys] : lines)
        all.append({ section, title, keys });
    return all;
}

QList<KeyLine> anywhere()
{
    return linesOf(Say::tr("Anywhere"),
                   { { Say::tr("Go or do anything"), { ctrl(), u"K"_qs } },
                     { Say::tr("Search"), { ctrl(), u"F"_qs } },
                     { Say::tr("New post"), { ctrl(), u"N"_qs } },
                     { Say::tr("Next area"), { u"F6"_qs } },
                     { Say::tr("Previous area"), { shift(), u"F6"_qs } },
                     { Say::tr("Make the side bar small"), { ctrl(), u"\\"_qs } },
                     { Say::tr("Settings"), { ctrl(), u","_qs } },
                     { Say::tr("Back"), { alt(), u"←"_qs } },
                     { Say::tr("Forward"), { alt(), u"→"_qs } },
                     { Say::tr("Text larger"), { ctrl(), u"+"_qs } },
                     { Say::tr("Text smaller"), { ctrl(), u"−"_qs } },
                     { Say::tr("Pause notifications"), { ctrl(), shift(), u"M"_qs } },
                     { Say::tr("Undo"), { ctrl(), u"Z"_qs } },
                     { Say::tr("This list"), { u"?"_qs } } });
}

QList<KeyLine> places()
{
    return linesOf(Say::tr("Go to"),
                   { { Say::tr("Home"), { u"G"_qs, u"H"_qs } },
                     { Say::tr("Notifications"), { u"G"_qs, u"N"_qs } },
                     { Say::tr("Saved"), { u"G"_qs, u"B"_qs } },
                     { Say::tr("Outbox"), { u"G"_qs, u"O"_qs } },
                     { Say::tr("Home, Notifications, Saved"), { ctrl(), u"1, 3, 5"_qs } } });
}

QList<KeyLine> feed()
{
    return linesOf(Say::tr("In the feed"),
                   { { Say::tr("Next post"), { u"J"_qs } },
                     { Say::tr("Previous post"), { u"K"_qs } },
                     { Say::tr("Load new posts"), { u"."_qs } },
                     { Say::tr("Open comments"), { enter() } },
                     { Say::tr("React"), { u"R"_qs } },
                     { Say::tr("Quick reaction"), { u"1–6"_qs } },
                     { Say::tr("Comment"), { u"C"_qs } },
                     { Say::tr("Share"), { shift(), u"S"_qs } },
                     { Say::tr("Save"), { u"S"_qs } },
                     { Say::tr("Who reacted"), { shift(), u"R"_qs } },
                     { Say::tr("See picture"), { u"V"_qs } },
                     { Say::tr("Author’s posts"), { u"P"_qs } },
                     { Say::tr("Copy link"), { u"L"_qs } },
                     { Say::tr("More actions"), { shift(), u"F10"_qs } } });
}

QList<KeyLine> picture()
{
    return linesOf(Say::tr("Pictures"),
                   { { Say::tr("Next, previous"), { u"→"_qs, u"←"_qs } },
                     { Say::tr("Larger, smaller"), { u"+"_qs, u"−"_qs } },
                     { Say::tr("Whole picture"), { u"0"_qs } },
                     { Say::tr("Save as"), { ctrl(), u"S"_qs } },
                     { Say::tr("Copy"), { ctrl(), u"C"_qs } } });
}

QList<KeyLine> writing()
{
    return linesOf(Say::tr("While writing"),
                   { { Say::tr("Send or post"), { ctrl(), enter() } },
                     { Say::tr("Mention"), { u"@"_qs } },
                     { Say::tr("Topic"), { u"#"_qs } },
                     { Say::tr("Emoji"), { ctrl(), u"."_qs } },
                     { Say::tr("GIF"), { ctrl(), u"G"_qs } },
                     { Say::tr("Close, keep draft"), { escape() } } });
}

QList<KeyLine> lists()
{
    return linesOf(Say::tr("Pickers and lists"),
                   { { Say::tr("Move"), { u"↑"_qs, u"↓"_qs } },
                     { Say::tr("First, last"), { Say::tr("Home", "key"), Say::tr("End", "key") } },
                     { Say::tr("Choose"), { enter() } },
                     { Say::tr("Close"), { escape() } } });
}

} // namespace

QList<Command> allCommands()
{
    return {
        act(u"new-post"_qs, Say::tr("New post"), u"note-pencil"_qs, { ctrl(), u"N"_qs }, Say::tr("write share")),
        act(u"kudos"_qs, Say::tr("Give kudos"), u"hand-heart"_qs, {}, Say::tr("thank a colleague")),
        act(u"poll"_qs, Say::tr("Ask with a poll"), u"chart-bar-horizontal"_qs, {}, Say::tr("vote question")),
        act(u"picture"_qs, Say::tr("Post a picture"), u"image"_qs, {}, Say::tr("photo")),
        act(u"pause"_qs, Say::tr("Pause notifications"), u"bell-slash"_qs, { ctrl(), shift(), u"M"_qs },
            Say::tr("stop quiet")),
        act(u"theme"_qs, Say::tr("Switch between light and dark"), u"moon"_qs, {}, Say::tr("theme appearance")),
        act(u"sidebar"_qs, Say::tr("Make the side bar small or large"), u"sidebar-simple"_qs, { ctrl(), u"\\"_qs }),
        act(u"larger"_qs, Say::tr("Text larger"), u"text-aa"_qs, { ctrl(), u"+"_qs }, Say::tr("size zoom")),
        act(u"smaller"_qs, Say::tr("Text smaller"), u"text-aa"_qs, { ctrl(), u"−"_qs }, Say::tr("size zoom")),
        act(u"undo"_qs, Say::tr("Undo"), u"arrow-counter-clockwise"_qs, { ctrl(), u"Z"_qs }),
        act(u"shortcuts"_qs, Say::tr("Keyboard shortcuts"), u"keyboard"_qs, { u"?"_qs }, Say::tr("keys help")),
        go(u"home"_qs, Say::tr("Home"), u"house"_qs, { ctrl(), u"1"_qs }, Say::tr("latest company")),
        go(u"following"_qs, Say::tr("Following"), u"users-three"_qs),
        go(u"announcements"_qs, Say::tr("Announcements"), u"megaphone-simple"_qs, {}, Say::tr("official")),
        go(u"notifications"_qs, Say::tr("Notifications"), u"bell"_qs, { ctrl(), u"3"_qs }),
        go(u"saved"_qs, Say::tr("Saved"), u"bookmark-simple"_qs, { ctrl(), u"5"_qs }, Say::tr("bookmarks folders")),
        go(u"outbox"_qs, Say::tr("Outbox"), u"tray-arrow-up"_qs, { u"G"_qs, u"O"_qs }, Say::tr("waiting to send")),
        go(u"settings"_qs, Say::tr("Settings"), u"gear-six"_qs, { ctrl(), u","_qs },
           Say::tr("theme language text size account")),
    };
}

QList<KeyLine> keyboardMap() { return anywhere() + places() + feed() + picture() + writing() + lists(); }

} // namespace atrium::models
