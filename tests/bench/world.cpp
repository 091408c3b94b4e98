// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/world.h"

#include <cmath>
#include <random>

namespace atrium::bench {

namespace {

constexpr int authors = 2000;
constexpr int pageSize = 40;
constexpr qint64 newestId = 117'000'000'000'000'000;
constexpr qint64 step = 4'000'000'000; // about a minute of ids
const QDateTime newestTime = QDateTime({ 2026, 4, 24 }, { 14, 40 }, Qt::UTC);

const QStringList words
    = QStringLiteral("probe river level sensor tide cable board meeting coffee shift report delivery thanks "
                     "question answer station green sheet lab cold test bridge morning evening water quality")
          .split(u' ');
const QString arabic = QStringLiteral("صباح الخير من المحطة على النهر ");
const QString japanese = QStringLiteral("大阪は雨です。センサーだけが喜んでいます。");

} // namespace

World::World(quint32 seed)
    : m_random(seed)
    , m_nextId(newestId)
{
}

Person World::person(int number) const
{
    Person person;
    person.id = PersonId(QString::number(1000 + number));
    person.handle = u"person%1"_qs.arg(number);
    person.name = u"Person Number %1"_qs.arg(number);
    person.role = u"Engineer"_qs;
    person.place = u"Gdańsk"_qs;
    return person;
}

QString World::text()
{
    std::lognormal_distribution<double> lengths(std::log(180.0), 1.2);
    const int length = int(std::min(5000.0, lengths(m_random)));
    QString text;
    const int kind = m_random.bounded(100);
    while (text.size() < length) {
        if (kind < 2)
            text += arabic;
        else if (kind < 5)
            text += japanese;
        else
            text += words[m_random.bounded(int(words.size()))] + u' ';
    }
    return kind < 15 ? text + u"🎉 👩‍🔬"_qs : text;
}

void World::addReactions(Post &post)
{
    for (const QString &emoji : { u"👏"_qs, u"🎉"_qs, u"👀"_qs }) {
        if (m_random.bounded(3) == 0)
            post.reactions.append({ emoji, {}, 1 + m_random.bounded(30), m_random.bounded(5) == 0, false });
    }
    post.likeCount = m_random.bounded(40);
    post.isLiked = m_random.bounded(6) == 0;
}

Post World::post()
{
    Post post;
    post.id = PostId(QString::number(m_nextId));
    post.author = person(m_random.bounded(authors));
    post.createdAt = newestTime.addSecs((m_nextId - newestId) / step * 60);
    post.fetchedAt = newestTime;
    post.audience = Audience::Everyone;
    const bool hasLink = m_random.bounded(100) < 20;
    QString html = u"<p>%1</p>"_qs.arg(text());
    if (hasLink)
        html += u"<p><a href=\"https://wiki.company.example/%1\">wiki.company.example/%1</a></p>"_qs.arg(m_nextId);
    post.text = richTextFromHtml(html);
    post.url = u"https://company.example/@p/%1"_qs.arg(m_nextId);
    post.language = u"en"_qs;
    if (m_random.bounded(100) < 30) {
        Attachment picture;
        picture.id = MediaId(post.id.toString());
        picture.kind = Attachment::Kind::Image;
        picture.url = u"https://company.example/media/%1.jpg"_qs.arg(m_nextId);
        picture.previewUrl = picture.url;
        picture.description = u"A described picture"_qs;
        picture.width = 1200;
        picture.height = 800;
        picture.blurhash = u"LEHV6nWB2yk8pyo0adR*.7kCMdnj"_qs;
        post.attachments.append(picture);
    }
    if (m_random.bounded(100) < 5)
        post.poll = {
            u"p%1"_qs.arg(m_nextId), { { u"Yes"_qs, 3, false }, { u"No"_qs, 1, false } }, {}, false, true, false, 4, 4
        };
    if (m_random.bounded(100) < 5)
        post.editedAt = post.createdAt.addSecs(600);
    if (!m_lastRoot.isEmpty() && m_random.bounded(100) < 10)
        post.parentId = m_lastRoot;
    addReactions(post);
    m_nextId -= step;
    return post;
}

store::Batch World::nextPage()
{
    store::Batch batch;
    store::FeedSlice slice;
    slice.scope = { FeedScope::Kind::Company, {} };
    slice.olderThan = m_oldest;
    for (int i = 0; i < pageSize; ++i) {
        const Post next = post();
        if (next.parentId.isEmpty()) {
            m_lastRoot = next.id;
            const bool isShare = m_random.bounded(100) < 3;
            slice.rows.append({ next.id.toString(), next.id,
                                isShare ? person(m_random.bounded(authors)).id : PersonId(), next.createdAt });
        }
        batch.people.append(next.author);
        batch.posts.append(next);
        m_oldest = next.id.toString();
    }
    slice.nextCursor = m_oldest;
    batch.slices.append(slice);
    return batch;
}

} // namespace atrium::bench
