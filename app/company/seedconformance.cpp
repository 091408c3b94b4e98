// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/files.h"
#include "company/media.h"
#include "company/posting.h"
#include "company/seeds.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>

namespace atrium::company {

namespace {

constexpr int publicPosts = 45;
constexpr int threadDepth = 5;
constexpr qint64 minuteMs = 60'000;

// Makes the small company that tests start from, one minute a post, ending at the present.
class ConformancePlanter {
public:
    explicit ConformancePlanter(World &world)
        : m_world(world)
    {
    }

    void plant();

private:
    void addPeople();
    void addPosts();
    void addThread();
    void addLists();
    void addAnnouncements();
    void addEmojis();
    qint64 post(const QString &author, QJsonObject values);
    QString picture(const QColor &color);
    qint64 person(const QString &username);

    World &m_world;
    QJsonObject m_statuses;
    QJsonObject m_info;
};

QString text(qint64 id) { return QString::number(id); }

void ConformancePlanter::plant()
{
    const qint64 end = m_world.now();
    m_world.setNow(end - 90 * minuteMs);
    addPeople();
    addEmojis();
    addPosts();
    addThread();
    addLists();
    addAnnouncements();
    m_world.setNow(end);
    m_world.db().run("DELETE FROM notifications"); // tests count from zero
    m_info.insert(u"statuses"_qs, m_statuses);
    m_world.db().run("INSERT INTO meta(name, value) VALUES ('conformance', ?1), ('title', 'Atrium')",
                     QString::fromUtf8(QJsonDocument(m_info).toJson(QJsonDocument::Compact)));
}

void ConformancePlanter::addPeople()
{
    for (const QString &name : { u"ana"_qs, u"ben"_qs, u"cleo"_qs, u"dora"_qs }) {
        m_world.db().run("INSERT INTO accounts(id, username, display_name, note, is_locked, is_staff, created_ms) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                         m_world.nextId(), name, name.left(1).toUpper() + name.mid(1), u"I am "_qs + name + u'.',
                         name == u"cleo", name == u"dora", m_world.now());
    }
    m_world.db().run("INSERT INTO follows(id, account_id, target_id) VALUES (?1, ?2, ?3)", m_world.nextId(),
                     person(u"ben"_qs), person(u"ana"_qs));
}

qint64 ConformancePlanter::person(const QString &username) { return accountByHandle(m_world, username); }

qint64 ConformancePlanter::post(const QString &author, QJsonObject values)
{
    m_world.setNow(m_world.now() + minuteMs);
    values.insert(u"language"_qs, u"en"_qs);
    const Outcome<Draft> draft = draftFrom(m_world, person(author), Params(values));
    return draft ? publish(m_world, *draft) : 0;
}

void ConformancePlanter::addPosts()
{
    const QString ana = u"ana"_qs;
    QJsonArray open;
    for (int i = 1; i <= publicPosts; ++i)
        open.prepend(text(post(ana, { { u"status"_qs, u"Public post number %1"_qs.arg(i) } })));
    m_statuses.insert(u"public"_qs, open);
    const QJsonObject closed { { u"unlisted"_qs, u"An unlisted post"_qs },
                               { u"private"_qs, u"A post for followers"_qs },
                               { u"direct"_qs, u"@ben a direct post"_qs } };
    for (const QString &visibility : { u"unlisted"_qs, u"private"_qs, u"direct"_qs }) {
        const QJsonObject values { { u"status"_qs, closed.value(visibility) }, { u"visibility"_qs, visibility } };
        m_statuses.insert(visibility, text(post(ana, values)));
    }
    const QJsonObject poll { { u"options"_qs, QJsonArray { u"Tea"_qs, u"Coffee"_qs, u"Water"_qs } },
                             { u"expires_in"_qs, 86400 } };
    m_statuses.insert(u"poll"_qs,
                      text(post(ana, { { u"status"_qs, u"What do you drink?"_qs }, { u"poll"_qs, poll } })));
    QJsonArray media;
    for (const QColor &color : { QColor(0x3f, 0x62, 0x12), QColor(0x1d, 0x4e, 0xd8) })
        media.append(picture(color));
    m_statuses.insert(u"images"_qs,
                      text(post(ana, { { u"status"_qs, u"Two pictures"_qs }, { u"media_ids"_qs, media } })));
}

QString ConformancePlanter::picture(const QColor &color)
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(color);
    QPainter painter(&image);
    painter.fillRect(160, 120, 320, 240, color.lighter(160));
    painter.end();
    const StoredFile file = encoded(image);
    const Outcome<qint64> id = takeMedia(m_world, person(u"ana"_qs), file.bytes, u"ready"_qs);
    m_world.db().run("UPDATE media SET description = ?2 WHERE id = ?1", id.value_or(0), u"A coloured square"_qs);
    return text(id.value_or(0));
}

void ConformancePlanter::addThread()
{
    QJsonArray thread;
    QString parent;
    for (int i = 0; i < threadDepth; ++i) {
        QJsonObject values { { u"status"_qs, u"Thread level %1"_qs.arg(i + 1) } };
        if (!parent.isEmpty())
            values.insert(u"in_reply_to_id"_qs, parent);
        parent = text(post(i % 2 == 0 ? u"ana"_qs : u"ben"_qs, values));
        thread.append(parent);
    }
    m_statuses.insert(u"thread"_qs, thread);
}

void ConformancePlanter::addLists()
{
    const qint64 ana = person(u"ana"_qs);
    QJsonArray lists;
    for (const QString &title : { u"Team"_qs, u"Friends"_qs }) {
        const qint64 id = m_world.nextId();
        m_world.db().run("INSERT INTO lists(id, account_id, title) VALUES (?1, ?2, ?3)", id, ana, title);
        lists.append(text(id));
    }
    m_info.insert(u"lists"_qs, lists);
    const qint64 filter = m_world.nextId();
    m_world.db().run("INSERT INTO filters(id, account_id, title, contexts) VALUES (?1, ?2, 'Rain', 'home public')",
                     filter, ana);
    m_world.db().run("INSERT INTO filter_keywords(id, filter_id, keyword) VALUES (?1, ?2, 'umbrella')",
                     m_world.nextId(), filter);
    m_info.insert(u"filters"_qs, QJsonArray { text(filter) });
}

void ConformancePlanter::addAnnouncements()
{
    QJsonArray announcements;
    for (const QString &words : { u"The office opens at eight."_qs, u"Welcome to Atrium :atrium:"_qs }) {
        const qint64 id = m_world.nextId();
        m_world.db().run(
            "INSERT INTO announcements(id, text, content, published_ms, updated_ms) VALUES (?1, ?2, ?3, ?4, ?4)", id,
            words, rendered(m_world, words, u"text/plain"_qs).html, m_world.now());
        announcements.append(text(id));
    }
    m_info.insert(u"announcements"_qs, announcements);
}

void ConformancePlanter::addEmojis()
{
    int hue = 0;
    for (const QString &name : { u"atrium"_qs, u"ship_it"_qs, u"party_cat"_qs }) {
        QImage image(64, 64, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setBrush(QColor::fromHsv(hue += 90, 160, 200));
        painter.drawEllipse(4, 4, 56, 56);
        painter.end();
        const StoredFile file = encoded(image);
        const QString key = storeFile(m_world, file.bytes, file.mime);
        m_world.db().run("INSERT INTO emojis(id, shortcode, file, still, category) VALUES (?1, ?2, ?3, ?3, 'company')",
                         m_world.nextId(), name, key);
    }
}

} // namespace

void plantConformance(World &world) { ConformancePlanter(world).plant(); }

} // namespace atrium::company
