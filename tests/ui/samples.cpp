// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"

namespace atrium::uitest {

namespace {

QString picture(const char *name) { return QStringLiteral("https://sample.test/%1.svg").arg(QLatin1String(name)); }

Person person(const char *id, const char *name, const char *role, const char *place)
{
    Person person;
    person.id = PersonId(QLatin1String(id));
    person.handle = QLatin1String(id);
    person.name = QString::fromUtf8(name);
    person.role = QString::fromUtf8(role);
    person.place = QString::fromUtf8(place);
    person.avatarUrl = picture(id);
    return person;
}

Reaction reaction(const char *emoji, int count, bool isMine = false, bool isWaiting = false)
{
    Reaction given;
    given.emoji = QString::fromUtf8(emoji);
    given.count = count;
    given.isMine = isMine;
    given.isWaiting = isWaiting;
    return given;
}

Attachment image(const char *name, int width, int height, const char *description)
{
    Attachment media;
    media.id = MediaId(QLatin1String(name));
    media.kind = Attachment::Kind::Image;
    media.url = picture(name);
    media.previewUrl = media.url;
    media.width = width;
    media.height = height;
    media.description = QString::fromUtf8(description);
    return media;
}

Post post(const char *id, const Person &author, const QDateTime &at, const char *html)
{
    Post post;
    post.id = PostId(QLatin1String(id));
    post.author = author;
    post.createdAt = at;
    post.audience = Audience::Everyone;
    TextContext context;
    context.mentions
        = { { QStringLiteral("tomasz"), QStringLiteral("tomasz"), QStringLiteral("https://sample.test/@tomasz") } };
    post.text = richTextFromHtml(QString::fromUtf8(html), context);
    post.url = QStringLiteral("https://sample.test/posts/%1").arg(post.id.toString());
    return post;
}

FeedEntry entry(const Post &post, bool isUnread = false)
{
    FeedEntry entry;
    entry.id = post.id.toString();
    entry.post = post;
    entry.isUnread = isUnread;
    return entry;
}

ThreadEntry comment(const Post &post, int depth, bool isAuthor = false)
{
    ThreadEntry entry;
    entry.id = post.id.toString();
    entry.post = post;
    entry.post.parentId = PostId(QStringLiteral("chairs"));
    entry.depth = depth;
    entry.isAuthor = isAuthor;
    return entry;
}

GifReaction gif(const char *name, const char *description)
{
    GifReaction gif;
    gif.postId = PostId(QStringLiteral("gif-%1").arg(QLatin1String(description)));
    gif.personName = QString::fromUtf8(name);
    gif.description = QString::fromUtf8(description);
    gif.url = picture("picnic");
    gif.previewUrl = picture("picnic");
    return gif;
}

Poll picnicPoll(const QDateTime &now)
{
    Poll poll;
    poll.id = QStringLiteral("poll");
    poll.options = { { QStringLiteral("Friday 19 June"), 88, true },
                     { QStringLiteral("Saturday 20 June"), 44, false },
                     { QStringLiteral("Neither"), 9, false } };
    poll.votes = 141;
    poll.voters = 141;
    poll.hasVoted = true;
    poll.expiresAt = now.addSecs(6 * 3600);
    return poll;
}

void addFeed(Samples &made, const QDateTime &now)
{
    const Person ingrid = made.people[0];
    Post chairs = post("chairs", ingrid, now.addSecs(-18 * 60),
                       "<p>Three <a href=\"https://sample.test/tags/prototypes\" class=\"mention "
                       "hashtag\">#<span>prototypes</span></a> "
                       "left the workshop this morning and I can’t choose. <span class=\"h-card\"><a "
                       "href=\"https://sample.test/@tomasz\" "
                       "class=\"u-url mention\">@<span>tomasz</span></a></span> and Oskar bent the back rails from one "
                       "ash plank. Come and sit on them.</p>");
    chairs.attachments = { image("chairs", 626, 222, "Three spindle-back chairs in a workshop") };
    chairs.likeCount = 24;
    chairs.isLiked = true;
    chairs.reactions = { reaction("👏", 11), reaction("🤩", 6) };
    chairs.gifReactions = { gif("Priya", "nice work"), gif("George", "so clean"), gif("Nora", "wait what"),
                            gif("Leïla", "high five"), gif("Samuel", "yes yes"),  gif("Ewa", "woohoo") };
    chairs.commentCount = 9;
    Post rocking
        = post("rocking", made.people[1], now.addSecs(-3600),
               "<p>A customer drove two hours today to show us the rocking chair her grandmother bought from us in "
               "1974. It still doesn’t creak. "
               "We are making a small wall of these stories in the Lisbon store. Do you have one from yours? 🙌</p>");
    rocking.likeCount = 61;
    rocking.reactions = { reaction("🥹", 18), reaction("🙌", 9, true, true) };
    rocking.commentCount = 2;
    Post picnic
        = post("picnic", made.people[2], now.addSecs(-5 * 3600),
               "<p>The summer picnic is on, and this year every store can join. Which evening works for you?</p>");
    picnic.poll = picnicPoll(now);
    picnic.attachments = { image("picnic", 16, 9, "Four colleagues on a red picnic blanket"), image("table", 4, 3, ""),
                           image("solar", 4, 3, "Rows of solar panels") };
    picnic.author.isOfficial = true;
    Post open = picnic;
    open.id = PostId(QStringLiteral("open"));
    open.attachments.clear();
    open.subject = QStringLiteral("Lunch, in detail");
    open.poll.hasVoted = false;
    open.poll.isMultiple = true;
    Post link = post("link", made.people[3], now.addSecs(-26 * 3600), "<p>Worth ten minutes of anybody’s day.</p>");
    link.card = { QStringLiteral("https://news.example.com/wood"), QStringLiteral("news.example.com"),
                  QStringLiteral("How ash bends, and why it remembers"),
                  QStringLiteral("A short history of steam, clamps and patience."), picture("table") };
    link.quoted = std::make_shared<const Post>(rocking);
    Post waiting = post("local:1", made.me, now,
                        "<p>Town hall questions are open until Thursday. Ask anything, Amara reads every one.</p>");
    waiting.delivery = Delivery::Waiting;
    waiting.isMine = true;
    Post refused = waiting;
    refused.id = PostId(QStringLiteral("local:2"));
    refused.delivery = Delivery::Failed;
    refused.failure = QStringLiteral("The server refused it: the group was closed.");

    FeedEntry seen;
    seen.kind = FeedEntry::Kind::SeenLine;
    seen.id = QStringLiteral("seen");
    FeedEntry gap;
    gap.kind = FeedEntry::Kind::Gap;
    gap.id = QStringLiteral("gap:1");
    FeedEntry shared = entry(link);
    shared.sharedBy = made.people[4];
    made.feed.entries = { entry(chairs, true), seen,           entry(rocking), entry(picnic), gap, shared,
                          entry(open),         entry(waiting), entry(refused) };
    made.feed.isLoaded = true;
    made.feed.isComplete = true;
    made.posts = { chairs, rocking, picnic, link, open };
}

void addThread(Samples &made, const QDateTime &now)
{
    Post chairs = made.posts[0];
    chairs.reactions.append(reaction("🪑", 4));
    ThreadEntry root = comment(chairs, 0);
    root.post.parentId = {};
    root.isRoot = true;
    Post first
        = post("c1", made.people[5], now.addSecs(-14 * 60), "<p>The middle one. The ash bent like it wanted to.</p>");
    first.reactions = { reaction("👏", 8, true), reaction("🔥", 3) };
    Post second = post("c2", made.people[0], now.addSecs(-12 * 60), "<p>That’s your rail, you’re biased 😄</p>");
    second.reactions = { reaction("😄", 12) };
    Post third = post("c3", made.people[6], now.addSecs(-9 * 60),
                      "<p>Left one. But raise the seat 10 mm, my knees voted.</p>");
    third.likeCount = 14;
    Post fourth = post("local:c4", made.me, now, "<p>Could we show the live meter in the canteen?</p>");
    fourth.delivery = Delivery::Waiting;
    made.thread.entries = { root, comment(first, 0), comment(second, 1, true), comment(third, 0), comment(fourth, 0) };
    made.thread.comments = 9;
    made.thread.foldedReactions = 5;
    made.thread.isLoaded = true;
}

void addNotices(Samples &made, const QDateTime &now)
{
    const auto add
        = [&made](const char *id, Notice::Kind kind, int who, const QDateTime &at, const char *preview, bool isUnread) {
              Notice notice;
              notice.id = NoticeId(QLatin1String(id));
              notice.kind = kind;
              notice.person = made.people[who];
              notice.postId = PostId(QStringLiteral("chairs"));
              notice.preview = QString::fromUtf8(preview);
              notice.emoji = kind == Notice::Kind::Reaction ? QStringLiteral("👏") : QString();
              notice.createdAt = at;
              notice.isUnread = isUnread;
              made.notices.append(notice);
          };
    add("n1", Notice::Kind::Mention, 0, now.addSecs(-4 * 60),
        "Hana, can we show these at the town hall before they get sanded?", true);
    add("n2", Notice::Kind::Reaction, 1, now.addSecs(-3600), "Town hall questions are open. Ask anything.", true);
    add("n3", Notice::Kind::Comment, 2, now.addSecs(-2 * 3600), "I practised on scrap first, promise.", false);
    add("n4", Notice::Kind::Follow, 3, now.addSecs(-30 * 3600), "", false);
    Announcement forklift;
    forklift.id = AnnouncementId(QStringLiteral("a1"));
    forklift.text = richTextFromHtml(
        QStringLiteral("<p>New forklift routes in Gdańsk from Monday</p><p>Forklifts will use the yard side only. The "
                       "east door becomes a walkway, so nobody has to cross a truck lane to reach the canteen.</p>"),
        {});
    forklift.publishedAt = now.addDays(-1);
    forklift.reactions = { reaction("👍", 96), reaction("🙏", 41, true) };
    Announcement older = forklift;
    older.id = AnnouncementId(QStringLiteral("a2"));
    older.text = richTextFromHtml(QStringLiteral("<p>Welcome to the new canteen</p>"), {});
    older.isRead = true;
    made.announcements = { forklift, older };
}

void addOutbox(Samples &made, const QDateTime &now)
{
    const auto add = [&made](qint64 sequence, const Intent &intent, const char *summary, PendingIntent::State state,
                             const char *reason, const QDateTime &at) {
        store::OutboxRow row;
        row.pending.sequence = sequence;
        row.pending.intent = intent;
        row.pending.state = state;
        row.pending.reason = QString::fromUtf8(reason);
        row.pending.createdAt = at;
        row.summary = QString::fromUtf8(summary);
        made.outbox.append(row);
    };
    Publish text;
    text.localId = PostId(QStringLiteral("local:1"));
    text.text = QStringLiteral("Town hall questions are open until Thursday.");
    Publish reply = text;
    reply.parentId = PostId(QStringLiteral("chairs"));
    add(1, text, "Shift swap board for June is up. Add your name before Friday.", PendingIntent::State::Failed,
        "The group “Porto pop-up” was closed.", now);
    add(2, reply, "Could we show the live meter in the canteen?", PendingIntent::State::Waiting, "", now);
    add(3, React { PostId(QStringLiteral("chairs")), QStringLiteral("🌱"), {} }, "Three prototypes left the workshop",
        PendingIntent::State::Waiting, "", now);
}

} // namespace

Samples &samples()
{
    static Samples all;
    return all;
}

Samples designSamples(const QDateTime &now)
{
    Samples made;
    made.me = person("hana", "Hana Novak", "Internal Communications", "Gdańsk");
    made.people = {
        person("ingrid", "Ingrid Solberg", "Head of Design", "Utrecht"),
        person("rafael", "Rafael Costa", "Store manager", "Lisbon"),
        person("oskar", "Oskar Berg", "Apprentice", "Utrecht"),
        person("nora", "Nora Lindqvist", "Sustainability lead", "Utrecht"),
        person("samuel", "Samuel Osei", "IT", "Leeds"),
        person("tomasz", "Tomasz Wilk", "Workshop lead", "Gdańsk"),
        person("george", "George Whitfield", "Master joiner", "Leeds"),
        person("priya", "Priya Raman", "People partner", "Leeds"),
    };
    addFeed(made, now);
    addThread(made, now);
    addNotices(made, now);
    addOutbox(made, now);
    made.sidebar.topics = { { QStringLiteral("kudos"), 2 },
                            { QStringLiteral("prototypes"), 5 },
                            { QStringLiteral("sustainability"), 0 },
                            { QStringLiteral("ask-leadership"), 0 } };
    made.sidebar.groups = { { QStringLiteral("g1"), QStringLiteral("Gdańsk workshop"), 4 },
                            { QStringLiteral("g2"), QStringLiteral("Stores"), 2 },
                            { QStringLiteral("g3"), QStringLiteral("Design"), 0 } };
    made.sidebar.unreadNotices = 3;
    made.traits.companyName = QStringLiteral("Marlow & Finch");
    made.traits.hasReactions = true;
    made.recentEmoji = { QStringLiteral("❤️"), QStringLiteral("👏"), QStringLiteral("🎉"),
                         QStringLiteral("💡"),      QStringLiteral("😄"), QStringLiteral("👍") };
    for (const char *words :
         { "nice work", "high five", "woohoo", "so clean", "thank you", "hello", "launch", "friday" })
        made.gifs.append({ {},
                           picture("picnic") + QLatin1String("?") + QLatin1String(words),
                           picture("picnic"),
                           QLatin1String(words),
                           QLatin1String(words),
                           200,
                           150 });
    return made;
}

} // namespace atrium::uitest
