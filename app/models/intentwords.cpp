// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intentwords.h"

#include <QCoreApplication>

namespace atrium::models {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(atrium::models::Intent)
};

struct KindName {
    QString operator()(const Publish &it) const { return it.parentId.isEmpty() ? Say::tr("Post") : Say::tr("Comment"); }
    QString operator()(const Edit &) const { return Say::tr("Change of a post"); }
    QString operator()(const Remove &) const { return Say::tr("Deletion"); }
    QString operator()(const React &) const { return Say::tr("Reaction"); }
    QString operator()(const Unreact &) const { return Say::tr("Reaction taken back"); }
    QString operator()(const Like &it) const { return it.isOn ? Say::tr("Like") : Say::tr("Like taken back"); }
    QString operator()(const Share &it) const { return it.isOn ? Say::tr("Share") : Say::tr("Share taken back"); }
    QString operator()(const Save &it) const
    {
        return it.isOn ? Say::tr("Saved post") : Say::tr("Post no longer saved");
    }
    QString operator()(const Vote &) const { return Say::tr("Vote"); }
    QString operator()(const Follow &it) const { return it.isOn ? Say::tr("Follow") : Say::tr("No longer follow"); }
    QString operator()(const ReadAnnouncement &) const { return Say::tr("Announcement read"); }
    QString operator()(const ReactToAnnouncement &) const { return Say::tr("Reaction to an announcement"); }
    QString operator()(const MarkRead &) const { return Say::tr("Read mark"); }
};

struct KindIcon {
    QString operator()(const Publish &it) const
    {
        return it.parentId.isEmpty() ? u"note-pencil"_qs : u"chat-circle"_qs;
    }
    QString operator()(const Edit &) const { return u"pencil-simple"_qs; }
    QString operator()(const Remove &) const { return u"trash"_qs; }
    QString operator()(const Like &) const { return u"heart"_qs; }
    QString operator()(const Share &) const { return u"share-fat"_qs; }
    QString operator()(const Save &) const { return u"bookmark-simple"_qs; }
    QString operator()(const Vote &) const { return u"chart-bar-horizontal"_qs; }
    QString operator()(const Follow &) const { return u"user-plus"_qs; }
    QString operator()(const ReadAnnouncement &) const { return u"megaphone-simple"_qs; }
    QString operator()(const MarkRead &) const { return u"checks"_qs; }
    template <typename Reaction> QString operator()(const Reaction &) const { return u"smiley"_qs; }
};

struct ActWords {
    QString operator()(const Publish &it) const
    {
        return it.parentId.isEmpty() ? Say::tr("Posted") : Say::tr("Comment added");
    }
    QString operator()(const Edit &) const { return Say::tr("Post changed"); }
    QString operator()(const Remove &) const { return Say::tr("Post deleted"); }
    QString operator()(const React &it) const
    {
        return it.imageUrl.isEmpty() ? Say::tr("You reacted %1").arg(it.emoji)
                                     : Say::tr("You reacted :%1:").arg(it.emoji);
    }
    QString operator()(const Unreact &) const { return Say::tr("Reaction taken back"); }
    QString operator()(const Like &it) const { return it.isOn ? Say::tr("You like this") : Say::tr("Like taken back"); }
    QString operator()(const Share &it) const { return it.isOn ? Say::tr("Shared") : Say::tr("No longer shared"); }
    QString operator()(const Save &it) const { return it.isOn ? Say::tr("Saved") : Say::tr("No longer saved"); }
    QString operator()(const Vote &) const { return Say::tr("You voted"); }
    QString operator()(const Follow &it) const
    {
        return it.isOn ? Say::tr("You follow this person now") : Say::tr("No longer following");
    }
    QString operator()(const ReadAnnouncement &) const { return Say::tr("Marked as read"); }
    QString operator()(const ReactToAnnouncement &) const { return Say::tr("You reacted"); }
    QString operator()(const MarkRead &) const { return Say::tr("Marked as read"); }
};

template <typename Switch> std::optional<Intent> turned(const Switch &given)
{
    Switch other = given;
    other.isOn = !given.isOn;
    return Intent(other);
}

struct Opposite {
    std::optional<Intent> operator()(const React &it) const { return Intent(Unreact { it.postId, it.emoji }); }
    std::optional<Intent> operator()(const Unreact &it) const { return Intent(React { it.postId, it.emoji, {} }); }
    std::optional<Intent> operator()(const Like &it) const { return turned(it); }
    std::optional<Intent> operator()(const Share &it) const { return turned(it); }
    std::optional<Intent> operator()(const Save &it) const { return turned(it); }
    std::optional<Intent> operator()(const Follow &it) const { return turned(it); }
    std::optional<Intent> operator()(const ReactToAnnouncement &it) const { return turned(it); }
    template <typename Other> std::optional<Intent> operator()(const Other &) const { return {}; }
};

} // namespace

QString actWords(const Intent &intent) { return std::visit(ActWords {}, intent); }

bool isWorthTelling(const Intent &intent)
{
    return !std::holds_alternative<React>(intent) && !std::holds_alternative<Unreact>(intent)
        && !std::holds_alternative<Like>(intent) && !std::holds_alternative<Vote>(intent);
}

std::optional<Intent> oppositeOf(const Intent &intent) { return std::visit(Opposite {}, intent); }

QString kindName(const Intent &intent) { return std::visit(KindName {}, intent); }

QString kindIcon(const Intent &intent) { return std::visit(KindIcon {}, intent); }

} // namespace atrium::models
