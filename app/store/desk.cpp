// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/desk.h"

#include "store/bytes.h"
#include "store/exchange.h"
#include "store/metabytes.h"

#include <QRegularExpression>

namespace atrium::store {

namespace {

const QString meKey = QStringLiteral("me");

} // namespace

Desk::Desk(Connection &connection, Entropy &entropy)
    : db(connection)
    , people(connection)
    , posts(connection, people)
    , feeds(connection, posts)
    , outbox(connection, entropy)
    , mine(connection, entropy)
{
}

void Desk::begin(const QDateTime &time)
{
    now = time;
    changes = {};
    m_writer.reset();
    feeds.settle();
}

void Desk::setMeta(const QString &key, const QByteArray &value)
{
    db.run("INSERT INTO main.meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2", key, value);
    m_emoji.reset();
    m_filters.reset();
    m_writer.reset();
}

QByteArray Desk::meta(const QString &key)
{
    auto query = db.query("SELECT value FROM main.meta WHERE key = ?", key);
    return query.next() ? query.bytes(0) : QByteArray();
}

// The cache may be gone; who I am is needed to show what waits.
std::optional<Person> Desk::me()
{
    const QByteArray id = meta(meKey);
    if (!id.isEmpty())
        return people.find(PersonId(QString::fromUtf8(id)));
    const auto kept = mine.setting(meSetting());
    return kept ? fromMetaBytes<Person>(*kept) : std::nullopt;
}

QList<CustomEmoji> Desk::emoji()
{
    if (!m_emoji)
        m_emoji = fromMetaBytes<QList<CustomEmoji>>(meta(QStringLiteral("emoji"))).value_or(QList<CustomEmoji>());
    return *m_emoji;
}

const QList<PostFilter> &Desk::filters()
{
    if (!m_filters)
        m_filters = fromMetaBytes<QList<PostFilter>>(meta(QStringLiteral("filters"))).value_or(QList<PostFilter>());
    return *m_filters;
}

Writer Desk::writer()
{
    if (!m_writer) {
        m_writer = Writer { me().value_or(Person()), {}, emoji() };
        if (m_writer->me.name.isEmpty())
            m_writer->me.name = m_writer->me.handle;
    }
    return *m_writer;
}

Post Desk::waiting(const PendingIntent &publish)
{
    static const QRegularExpression handle(QStringLiteral("@([\\w.\\-]+(?:@[\\w.\\-]+)?)"));
    Writer by = writer();
    const QString text = std::get<Publish>(publish.intent).text;
    auto matches = handle.globalMatch(text);
    while (matches.hasNext()) {
        QString name = matches.next().captured(1);
        while (name.endsWith(u'.') || name.endsWith(u'-'))
            name.chop(1);
        if (const auto person = people.byHandle(name))
            by.mentions.append({ person->id.toString(), person->handle, QString() });
    }
    Post own = postFrom(publish, by);
    if (const auto quoted = posts.find(std::get<Publish>(publish.intent).quotedId))
        own.quoted = std::make_shared<const Post>(*quoted);
    own.thanked = thankedIn(own, people);
    return own;
}

Post Desk::overlaid(Post post)
{
    const QList<PendingIntent> pending = outbox.on(post.id);
    return pending.isEmpty() ? post : store::overlaid(std::move(post), pending, writer());
}

void Desk::forget()
{
    people.forget();
    posts.forget();
    feeds.forget();
    outbox.forget();
    mine.forget();
    m_emoji.reset();
    m_filters.reset();
    m_writer.reset();
}

} // namespace atrium::store
