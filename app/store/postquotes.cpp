// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kudos.h"
#include "store/postbytes.h"
#include "store/posts.h"

namespace atrium::store {

namespace {

constexpr qsizetype mostThanked = 12;

} // namespace

void Posts::addQuoted(Post &post, const QString &quoted)
{
    if (quoted.isEmpty())
        return;
    auto query = m_db.query("SELECT body FROM main.post WHERE id = ?", quoted);
    if (!query.next())
        return;
    const QByteArray body = query.view(0);
    if (auto inner = postFromBytes(body.constData(), body.size())) {
        inner->author = m_people.read(inner->author.id);
        post.quoted = std::make_shared<const Post>(*std::move(inner));
    }
}

/// A link to a post that is stored is drawn as that post. Servers end the address of a post with its id; the post's own
/// address then says whether it is this one.
void Posts::addQuoteLink(Post &post)
{
    for (const Block &block : std::as_const(post.text.blocks)) {
        for (const Span &span : block.spans) {
            const QString id = span.kind == Span::Kind::Link ? span.target.section(u'/', -1) : QString();
            if (id.isEmpty() || id == post.id.toString())
                continue;
            addQuoted(post, id);
            if (post.quoted && post.quoted->url == span.target) {
                post.isQuoteLink = true;
                return;
            }
            post.quoted.reset();
        }
    }
}

QList<Person> thankedIn(const Post &post, People &people)
{
    QList<Person> thanked;
    if (!kudosOf(post))
        return thanked;
    for (const MentionTarget &mention : post.mentions.mid(0, mostThanked)) {
        Person person = people.read(PersonId(mention.id));
        if (person.name.isEmpty())
            person.name = mention.handle;
        thanked.append(person);
    }
    return thanked;
}

} // namespace atrium::store
