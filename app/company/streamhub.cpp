// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/streamhub.h"

#include "company/guise.h"
#include "company/text.h"

namespace atrium::company {

namespace {

struct StreamName {
    const char *name;
    Channel::Kind kind;
};

constexpr StreamName streamNames[] = {
    { "user", Channel::Kind::User },
    { "user:notification", Channel::Kind::Notifications },
    { "public", Channel::Kind::Public },
    { "public:local", Channel::Kind::Public },
    { "public:remote", Channel::Kind::PublicRemote },
    { "public:media", Channel::Kind::PublicMedia },
    { "public:local:media", Channel::Kind::PublicMedia },
    { "public:remote:media", Channel::Kind::PublicRemote },
    { "hashtag", Channel::Kind::Hashtag },
    { "hashtag:local", Channel::Kind::Hashtag },
    { "list", Channel::Kind::List },
    { "direct", Channel::Kind::Direct },
};

// The timeline behind a channel; nothing for those that carry no posts.
std::optional<Timeline> timelineOf(const Channel &channel)
{
    Timeline timeline;
    switch (channel.kind) {
    case Channel::Kind::User:
        timeline.kind = Timeline::Kind::Home;
        return timeline;
    case Channel::Kind::Public:
    case Channel::Kind::PublicMedia:
        timeline.kind = Timeline::Kind::Public;
        timeline.isOnlyMedia = channel.kind == Channel::Kind::PublicMedia;
        return timeline;
    case Channel::Kind::Hashtag:
        timeline.kind = Timeline::Kind::Tag;
        timeline.any = { foldedTag(channel.tag) };
        return timeline;
    case Channel::Kind::List:
        timeline.kind = Timeline::Kind::List;
        timeline.list = channel.list;
        return timeline;
    default:
        return std::nullopt;
    }
}

bool carries(const Channel &channel, Event::Kind kind)
{
    if (kind == Event::Kind::Conversation)
        return channel.kind == Channel::Kind::Direct;
    const bool isOnlyNotices = channel.kind == Channel::Kind::Notifications && kind == Event::Kind::Notification;
    return channel.kind == Channel::Kind::User || isOnlyNotices;
}

QString audienceKey(qint64 viewer, const Channel &channel) { return QString::number(viewer) + u'|' + channel.key(); }

} // namespace

QJsonArray Channel::label(const World &world, qint64 viewer) const
{
    const ServerProfile &profile = world.profile();
    const QString listId = profile.isAkkoma() ? QString::number(list) : shapedId(profile.ids, list);
    if (profile.isAkkoma() && kind == Kind::User)
        return { QString(name + u':' + shapedId(profile.ids, viewer)) };
    if (list != 0 && (profile.isAkkoma() || profile.isGoToSocial())) // one text
        return { QString(name + u':' + listId) };
    if (!tag.isEmpty() && profile.isAkkoma())
        return { QString(name + u':' + tag) };
    if (list != 0)
        return { name, listId };
    return tag.isEmpty() ? QJsonArray { name } : QJsonArray { name, tag };
}

std::optional<Channel> channelFrom(World &world, qint64 viewer, const QString &name, const QString &tag,
                                   const QString &list)
{
    for (const StreamName &each : streamNames) {
        if (name != QLatin1String(each.name))
            continue;
        Channel channel { each.kind, name, {}, 0 };
        if (channel.kind == Channel::Kind::Hashtag) {
            channel.tag = tag.startsWith(u'#') ? tag.mid(1) : tag;
            return isTagName(channel.tag) ? std::optional<Channel>(channel) : std::nullopt;
        }
        if (channel.kind == Channel::Kind::List) {
            channel.list = idFrom(list);
            const qint64 owner = world.db().number("SELECT account_id FROM lists WHERE id = ?1", channel.list);
            return owner != 0 && owner == viewer ? std::optional<Channel>(channel) : std::nullopt;
        }
        return channel;
    }
    return std::nullopt;
}

StreamListener::StreamListener(qint64 viewer, qint64 tokenId, bool readsNotifications, QString base)
    : m_viewer(viewer)
    , m_tokenId(tokenId)
    , m_readsNotifications(readsNotifications)
    , m_base(std::move(base))
{
}

StreamHub::StreamHub(World &world, const Guise &guise, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_guise(guise)
{
    world.onTold([this](const Event &event) { bring(event); });
    world.setAudience([this](qint64 statusId) { return audienceOf(statusId); });
}

QList<StreamListener *> StreamHub::listeners() const
{
    return findChildren<StreamListener *>(QString(), Qt::FindDirectChildrenOnly);
}

bool StreamHub::add(StreamListener *listener)
{
    if (listeners().size() >= listenerLimit) {
        listener->deleteLater();
        return false;
    }
    listener->setParent(this);
    return true;
}

void StreamHub::closeToken(qint64 tokenId)
{
    for (StreamListener *listener : listeners()) {
        if (listener->tokenId() == tokenId)
            listener->dismiss(false);
    }
}

void StreamHub::closeAll()
{
    for (StreamListener *listener : listeners())
        listener->dismiss(true);
}

bool StreamHub::holds(qint64 viewer, const Channel &channel, qint64 statusId)
{
    const bool isMute = channel.kind == Channel::Kind::Hashtag && m_world.profile().isGoToSocial(); // accepted, no more
    const std::optional<Timeline> timeline = timelineOf(channel);
    return timeline && !isMute && timelineHolds(m_world, viewer, *timeline, statusId);
}

QSet<QString> StreamHub::audienceOf(qint64 statusId)
{
    QSet<QString> audience;
    for (const StreamListener *listener : listeners()) {
        for (const Channel &channel : listener->channels()) {
            const QString key = audienceKey(listener->viewer(), channel);
            if (!audience.contains(key) && holds(listener->viewer(), channel, statusId))
                audience.insert(key);
        }
    }
    return audience;
}

void StreamHub::bring(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Update:
    case Event::Kind::StatusUpdate:
        bringStatus(event);
        return;
    case Event::Kind::Delete:
        bringDeletion(event);
        return;
    default:
        bringPersonal(event);
    }
}

void StreamHub::bringStatus(const Event &event)
{
    const QString name = event.kind == Event::Kind::Update ? u"update"_qs : u"status.update"_qs;
    QHash<QString, bool> shown;
    QHash<QString, QByteArray> payloads;
    for (StreamListener *listener : listeners()) {
        for (const Channel &channel : listener->channels()) {
            const QString key = audienceKey(listener->viewer(), channel);
            if (!shown.contains(key))
                shown.insert(key, holds(listener->viewer(), channel, event.object));
            if (!shown.value(key))
                continue;
            // Elsewhere what everybody may hear is written once, for nobody in particular.
            const bool isForAll = !m_world.profile().isAtrium() && channel.kind != Channel::Kind::User;
            const qint64 reader = isForAll ? 0 : listener->viewer();
            QByteArray &payload = payloads[QString::number(reader) + listener->base()];
            if (payload.isEmpty())
                payload = m_guise.payload(Encoder(m_world, reader, listener->base()).status(event.object));
            listener->deliver(channel, name, payload);
        }
    }
}

void StreamHub::bringDeletion(const Event &event)
{
    for (StreamListener *listener : listeners()) {
        for (const Channel &channel : listener->channels()) {
            const bool isForAll = m_world.profile().isGoToSocial(); // also of posts that nobody there has seen
            if (isForAll || event.audience.contains(audienceKey(listener->viewer(), channel)))
                listener->deliver(channel, u"delete"_qs, m_guise.id(event.object).toLatin1());
        }
    }
}

// What other kinds of server never tell.
bool StreamHub::isKeptQuiet(Event::Kind kind) const
{
    const bool isAnnouncement = kind == Event::Kind::Announcement || kind == Event::Kind::AnnouncementReaction
        || kind == Event::Kind::AnnouncementDelete;
    const bool isFilter = kind == Event::Kind::FiltersChanged; // Mastodon loses it on the way (API contract 8.3)
    return (isAnnouncement && m_world.profile().isGoToSocial()) || (isFilter && m_world.profile().isMastodon());
}

// Events that go to the stream of a person: their own, or everybody's for announcements.
struct StreamHub::Frame {
    QString name;
    QByteArray payload;
};

void StreamHub::bringPersonal(const Event &event)
{
    const auto made = [&](StreamListener *listener) -> Frame {
        Encoder encoder(m_world, listener->viewer(), listener->base());
        switch (event.kind) {
        case Event::Kind::Notification: {
            const std::optional<Notification> notification = loadNotification(m_world, event.object);
            return { u"notification"_qs,
                     notification ? m_guise.payload(encoder.notification(*notification)) : QByteArray() };
        }
        case Event::Kind::Conversation:
            return { u"conversation"_qs, m_guise.payload(encoder.conversation(event.object)) };
        case Event::Kind::Announcement:
            return { u"announcement"_qs, m_guise.payload(encoder.announcement(event.object)) };
        case Event::Kind::AnnouncementReaction:
            return { u"announcement.reaction"_qs, m_guise.payload(event.payload) };
        case Event::Kind::AnnouncementDelete:
            return { u"announcement.delete"_qs, QByteArray::number(event.object) };
        default:
            return { u"filters_changed"_qs, QByteArray() };
        }
    };
    const bool isNotification = event.kind == Event::Kind::Notification;
    if (isKeptQuiet(event.kind))
        return;
    for (StreamListener *listener : listeners()) {
        const bool isMeant = event.account == 0 || event.account == listener->viewer();
        if (!isMeant || (isNotification && !listener->readsNotifications()))
            continue;
        for (const Channel &channel : listener->channels()) {
            if (!carries(channel, event.kind))
                continue;
            const Frame frame = made(listener);
            if (!frame.payload.isEmpty() || event.kind == Event::Kind::FiltersChanged)
                listener->deliver(channel, frame.name, frame.payload);
        }
    }
}

} // namespace atrium::company
