// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/gifloop.h"
#include "company/picture.h"
#include "company/sampleclock.h"
#include "company/samplemetrics.h"
#include "company/samplescript.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageReader>
#include <QTest>

using namespace atrium::company;

namespace {

int countPosts(const SampleCompany &company, const std::function<bool(const SamplePost &)> &isWanted)
{
    return int(std::count_if(company.posts.cbegin(), company.posts.cend(), isWanted));
}

bool isComment(const SamplePost &post)
{
    return !post.inReplyTo.isEmpty() && SampleMetrics::isPublic(post) && !SampleMetrics::isFolded(post);
}

QByteArray hashOf(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

} // namespace

#define COMPARE_NEAR(actual, expected, tolerance)                                                                      \
    QVERIFY2(std::abs(double(actual) - double(expected)) <= double(tolerance),                                         \
             qPrintable(QStringLiteral("%1 is %2, expected %3 ± %4")                                                   \
                            .arg(QStringLiteral(#actual))                                                              \
                            .arg(double(actual))                                                                       \
                            .arg(double(expected))                                                                     \
                            .arg(double(tolerance))))

class TestSample : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_company = generateSampleCompany(sampleDemoClock()); }

    void sameTimeGivesTheSameCompany();
    void volumesMeetTheirTargets();
    void languagesHaveTheirShares();
    void departmentsAndOfficesHaveTheirSizes();
    void everythingMentionedExists();
    void commentsComeAfterWhatTheyAnswer();
    void nothingHappensAfterNow_data();
    void nothingHappensAfterNow();
    void newestPostsAreFresh_data();
    void newestPostsAreFresh();
    void weekdaysStayTrue();
    void leaversAreSilent();
    void newestPostsDoNotRepeat();
    void conventionsAppear();
    void outageIsTheLongestThread();
    void pollsHaveVoters();
    void picturesAreDescribedAsPlanned();
    void everyFileIsDrawn();
    void picturesAreTheSameEachTime();
    void loopsAreSmallAndPlayForEver_data();
    void loopsAreSmallAndPlayForEver();
    void movieHoldsItsFrames();
    void blurhashHasItsForm();
    void insightsFindTheirStory();
    void edgesAreThere();

private:
    SampleCompany m_company;
};

void TestSample::sameTimeGivesTheSameCompany()
{
    QVERIFY(generateSampleCompany(sampleDemoClock()) == m_company);
    // A minute later the story is the same but for what is counted back from now.
    const SampleCompany later = generateSampleCompany(sampleDemoClock().addSecs(60));
    QCOMPARE(later.posts.size(), m_company.posts.size());
    QVERIFY(later != m_company);
}

void TestSample::volumesMeetTheirTargets()
{
    QCOMPARE(countPosts(m_company, [](const SamplePost &post) { return post.isRoot(); }), 322);
    COMPARE_NEAR(countPosts(m_company, isComment), 930, 15);
    COMPARE_NEAR(m_company.reactions.size(), 2950, 60);
    const auto likes = std::count_if(m_company.reactions.cbegin(), m_company.reactions.cend(),
                                     [](const SampleReaction &r) { return r.isLike(); });
    COMPARE_NEAR(double(likes) / double(m_company.reactions.size()), .58, .03);
    COMPARE_NEAR(
        countPosts(m_company, [](const SamplePost &p) { return SampleMetrics::isFolded(p) && !p.text.isEmpty(); }), 140,
        3);
    QCOMPARE(countPosts(m_company, [](const SamplePost &p) { return SampleMetrics::isFolded(p) && p.text.isEmpty(); }),
             38);
    QCOMPARE(m_company.boosts.size(), 112);
    QCOMPARE(countPosts(m_company, [](const SamplePost &p) { return !p.quoteOf.isEmpty(); }), 27);
    QCOMPARE(countPosts(m_company, [](const SamplePost &p) { return p.poll.has_value(); }), 14);
    QCOMPARE(m_company.announcements.size(), 7);
    QCOMPARE(countPosts(m_company, [](const SamplePost &p) { return !p.versions.isEmpty(); }), 37);
    QVERIFY(countPosts(m_company, [](const SamplePost &p) { return p.versions.size() > 1; }) >= 5);
    QCOMPARE(countPosts(m_company, [](const SamplePost &p) { return p.deletedAt.isValid(); }), 6);
    QCOMPARE(countPosts(m_company, [](const SamplePost &p) { return !p.spoilerText.isEmpty(); }), 11);
    COMPARE_NEAR(countPosts(m_company, [](const SamplePost &p) { return p.card.has_value(); }), 58, 6);
    QCOMPARE(m_company.reports.size(), 2);
    QCOMPARE(m_company.conversations.size(), 12);
    QCOMPARE(m_company.scheduled.size(), 5);
    QHash<QString, int> media;
    for (const SampleMedia &file : m_company.media)
        ++media[file.type];
    COMPARE_NEAR(media[QStringLiteral("image")], 210, 4);
    QCOMPARE(media[QStringLiteral("gifv")], 41 + 38);
    QCOMPARE(media[QStringLiteral("video")], 9);
    QCOMPARE(media[QStringLiteral("audio")], 2);
    QSet<QString> tags;
    for (const SamplePost &post : m_company.posts)
        for (const QString &tag : SampleMetrics::tags(post.text))
            tags.insert(tag);
    COMPARE_NEAR(tags.size(), 46, 2);
}

void TestSample::languagesHaveTheirShares()
{
    QHash<QString, int> roots;
    for (const SamplePost &post : m_company.posts)
        roots[post.language] += post.isRoot() ? 1 : 0;
    const std::pair<const char *, double> shares[]
        = { { "en", 46 }, { "pl", 24 }, { "pt", 11 }, { "fi", 7 }, { "ar", 6 }, { "ja", 2 }, { "fr", 2 }, { "de", 2 } };
    for (const auto &[language, share] : shares)
        COMPARE_NEAR(100.0 * roots.value(QLatin1String(language)) / 322, share, 1.5);
}

void TestSample::departmentsAndOfficesHaveTheirSizes()
{
    QHash<QString, int> departments, offices;
    int bare = 0, out = 0, left = 0;
    for (const SamplePerson &person : m_company.people) {
        if (!person.isColleague())
            continue;
        ++departments[person.department];
        ++offices[person.office];
        bare += person.avatarKey.isEmpty() ? 1 : 0;
        out += person.isOutOfInsights ? 1 : 0;
        left += person.leftAt.isValid() ? 1 : 0;
    }
    const std::pair<const char *, int> sizes[]
        = { { "Leadership", 3 },       { "People & Culture", 4 },        { "Internal Communications", 2 },
            { "Finance & Legal", 5 },  { "Sales & Partners", 8 },        { "Support & Field Service", 9 },
            { "Firmware & Cloud", 8 }, { "Hardware & Lab", 6 },          { "Workshop", 10 },
            { "IT & Security", 4 },    { "Quality & Sustainability", 3 } };
    for (const auto &[name, size] : sizes)
        QCOMPARE(departments.value(QLatin1String(name)), size);
    const std::pair<const char *, int> houses[]
        = { { "Gdańsk", 34 }, { "Porto", 12 }, { "Tampere", 7 }, { "Amman", 6 }, { "Osaka", 1 }, { "Lyon", 2 } };
    for (const auto &[name, size] : houses)
        QCOMPARE(offices.value(QString::fromUtf8(name)), size);
    QCOMPARE(bare, 6);
    QCOMPARE(out, 4);
    QCOMPARE(left, 2);
}

void TestSample::everythingMentionedExists()
{
    QSet<QString> people, posts, media;
    for (const SamplePerson &person : m_company.people)
        people.insert(person.username);
    for (const SamplePost &post : m_company.posts) {
        QVERIFY2(!posts.contains(post.key), qPrintable(post.key));
        posts.insert(post.key);
    }
    for (const SampleMedia &file : m_company.media) {
        QVERIFY2(!media.contains(file.key), qPrintable(file.key));
        media.insert(file.key);
    }
    QSet<QString> used;
    for (const SamplePost &post : m_company.posts) {
        QVERIFY2(people.contains(post.author), qPrintable(post.author));
        QVERIFY2(!post.text.contains(u'{'), qPrintable(post.text));
        QVERIFY(post.media.size() <= 4);
        for (const QString &name : SampleMetrics::mentions(post.text))
            QVERIFY2(people.contains(name), qPrintable(post.text));
        for (const QString &key : post.media) {
            QVERIFY2(media.contains(key) && !used.contains(key), qPrintable(key));
            used.insert(key);
        }
        QVERIFY(post.quoteOf.isEmpty() || posts.contains(post.quoteOf));
        if (post.card && !post.card->imageKey.isEmpty())
            QVERIFY2(!mediaInfo(post.card->imageKey).key.isEmpty(), qPrintable(post.card->imageKey));
        if (post.card)
            QVERIFY2(post.text.contains(post.card->url), qPrintable(post.card->url));
    }
    for (const SampleReaction &given : m_company.reactions)
        QVERIFY(posts.contains(given.postKey) && people.contains(given.person));
    for (const SampleBoost &boost : m_company.boosts)
        QVERIFY(posts.contains(boost.postKey) && people.contains(boost.person));
    for (const SampleFollow &follow : m_company.follows)
        QVERIFY(people.contains(follow.person) && people.contains(follow.target));
    for (const SampleConversation &talk : m_company.conversations)
        for (const QString &key : talk.postKeys)
            QVERIFY(posts.contains(key));
    for (const SamplePerson &person : m_company.people)
        for (const QString &key : { person.avatarKey, person.headerKey })
            QVERIFY2(key.isEmpty() || !mediaInfo(key).key.isEmpty(), qPrintable(key));
    QCOMPARE(used.size(), media.size());
}

void TestSample::commentsComeAfterWhatTheyAnswer()
{
    QHash<QString, QDateTime> seen;
    QDateTime before;
    for (const SamplePost &post : m_company.posts) {
        QVERIFY(!before.isValid() || before <= post.createdAt);
        before = post.createdAt;
        if (!post.inReplyTo.isEmpty())
            QVERIFY2(seen.contains(post.inReplyTo) && seen.value(post.inReplyTo) <= post.createdAt,
                     qPrintable(post.key));
        if (!post.quoteOf.isEmpty())
            QVERIFY2(seen.contains(post.quoteOf), qPrintable(post.key));
        seen.insert(post.key, post.createdAt);
    }
    for (const SampleReaction &given : m_company.reactions)
        QVERIFY(given.at >= seen.value(given.postKey));
}

void TestSample::nothingHappensAfterNow_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::newRow("demo clock") << sampleDemoClock();
    QTest::newRow("Monday night") << QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC);
    QTest::newRow("Wednesday morning") << QDateTime(QDate(2027, 3, 17), QTime(8, 0), Qt::UTC);
    QTest::newRow("Friday evening") << QDateTime(QDate(2026, 12, 4), QTime(19, 0), Qt::UTC);
    QTest::newRow("before the story") << QDateTime(QDate(2025, 7, 5), QTime(12, 0), Qt::UTC);
}

void TestSample::nothingHappensAfterNow()
{
    QFETCH(QDateTime, now);
    const SampleCompany company = generateSampleCompany(now);
    COMPARE_NEAR(countPosts(company, [](const SamplePost &post) { return post.isRoot(); }), 322, 8);
    for (const SamplePost &post : company.posts) {
        QVERIFY2(post.createdAt <= now, qPrintable(post.key));
        QVERIFY2(!post.editedAt.isValid() || post.editedAt <= now, qPrintable(post.key));
        QVERIFY(!post.deletedAt.isValid() || post.deletedAt <= now);
    }
    for (const SampleReaction &given : company.reactions)
        QVERIFY(given.at <= now);
    for (const SampleBoost &boost : company.boosts)
        QVERIFY(boost.at <= now);
    for (const SampleAnnouncement &news : company.announcements)
        QVERIFY(news.publishedAt <= now);
    for (const SamplePerson &person : company.people)
        QVERIFY(person.joinedAt <= now);
    for (const SampleScheduled &waiting : company.scheduled)
        QVERIFY(waiting.at > now);
}

void TestSample::newestPostsAreFresh_data() { nothingHappensAfterNow_data(); }

void TestSample::newestPostsAreFresh()
{
    QFETCH(QDateTime, now);
    const SampleCompany company = generateSampleCompany(now);
    QVERIFY(countPosts(company,
                       [&now](const SamplePost &post) { return post.isRoot() && post.createdAt.secsTo(now) < 10 * 60; })
            >= 1);
    QVERIFY(
        countPosts(company,
                   [&now](const SamplePost &post) { return post.isRoot() && post.createdAt.secsTo(now) < 8 * 3600; })
        >= 12);
}

void TestSample::weekdaysStayTrue()
{
    const StoryClock clock(QDateTime(QDate(2027, 3, 19), QTime(17, 0), Qt::UTC));
    QCOMPARE(clock.at(QStringLiteral("4wed 09:12")).date().dayOfWeek(), 3);
    QCOMPARE(StoryClock(sampleDemoClock()).at(QStringLiteral("6mon 09:00")).date(), QDate(2026, 4, 6)); // Easter Monday
    QCOMPARE(StoryClock(sampleDemoClock()).filled(QStringLiteral("by {3fri:en}, {3fri}, {+1}"), sampleDemoClock()),
             QStringLiteral("by 20 March, 2026-03-20, 2026-04-27"));
}

void TestSample::leaversAreSilent()
{
    QHash<QString, QDateTime> left;
    for (const SamplePerson &person : m_company.people)
        if (person.leftAt.isValid())
            left.insert(person.username, person.leftAt);
    const auto isGone
        = [&left](const QString &name, const QDateTime &at) { return left.contains(name) && at > left.value(name); };
    for (const SamplePost &post : m_company.posts)
        QVERIFY2(!isGone(post.author, post.createdAt), qPrintable(post.key));
    for (const SampleBoost &boost : m_company.boosts)
        QVERIFY(!isGone(boost.person, boost.at));
}

void TestSample::newestPostsDoNotRepeat()
{
    QStringList texts;
    for (auto post = m_company.posts.crbegin(); post != m_company.posts.crend() && texts.size() < 60; ++post)
        if (post->isRoot())
            texts << post->text;
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j)
            QVERIFY2(texts[i] != texts[j], qPrintable(texts[i]));
}

void TestSample::conventionsAppear()
{
    QHash<QString, int> tags;
    int events = 0;
    for (const SamplePost &post : m_company.posts) {
        for (const QString &tag : SampleMetrics::tags(post.text))
            ++tags[tag];
        events += post.text.contains(QStringLiteral("📅 ")) ? 1 : 0;
    }
    for (const char *tag : { "kudos", "mustread", "question", "followup", "event", "glossary", "decision", "gifshelf" })
        QVERIFY2(tags.value(QLatin1String(tag)) >= 1, tag);
    QVERIFY(tags[QStringLiteral("kudos")] >= 25);
    QVERIFY(tags[QStringLiteral("gifshelf")] >= 9);
    QVERIFY(events >= 2);
}

void TestSample::outageIsTheLongestThread()
{
    QHash<QString, int> comments;
    const SampleMetrics metrics(m_company);
    for (const SamplePost &post : m_company.posts)
        if (isComment(post))
            ++comments[metrics.rootOf(post).key];
    QCOMPARE(comments[QStringLiteral("outage")], 64);
    QCOMPARE(comments[QStringLiteral("anniv")], 38);
    for (auto it = comments.cbegin(); it != comments.cend(); ++it)
        QVERIFY2(it.value() <= 64, qPrintable(it.key()));
    QCOMPARE(comments.value(QStringLiteral("quietpost")) + comments.value(QStringLiteral("voice8")), 0);
}

void TestSample::pollsHaveVoters()
{
    for (const SamplePost &post : m_company.posts) {
        if (!post.poll)
            continue;
        QSet<QString> voters;
        int votes = 0;
        for (const SamplePollOption &option : post.poll->options) {
            votes += int(option.voters.size());
            for (const QString &name : option.voters) {
                QVERIFY(name != post.author);
                voters.insert(name);
            }
        }
        QVERIFY(voters.size() > 5);
        QVERIFY(post.poll->isMultiple || voters.size() == votes);
    }
}

void TestSample::picturesAreDescribedAsPlanned()
{
    int pictures = 0, described = 0;
    for (const SampleMedia &file : m_company.media) {
        QVERIFY2(file.type != u"gifv" || !file.description.isEmpty(), qPrintable(file.key));
        pictures += file.type == u"image" ? 1 : 0;
        described += file.type == u"image" && !file.description.isEmpty() ? 1 : 0;
    }
    COMPARE_NEAR(double(described) / pictures, .88, .06);
    QVERIFY(described < pictures);
}

void TestSample::everyFileIsDrawn()
{
    QSet<QString> drawn;
    for (const SampleMedia &file : m_company.media) {
        const QString plain = file.key.section(u'#', 0, 0);
        QCOMPARE(mediaInfo(file.key).mime, file.mime);
        if (file.type != u"image" || drawn.contains(plain) || drawn.size() > 40)
            continue;
        drawn.insert(plain);
        const QImage image = QImage::fromData(mediaBytes(file.key));
        QCOMPARE(image.size(), file.size);
    }
    for (const SamplePerson &person : m_company.people)
        if (!person.avatarKey.isEmpty())
            QCOMPARE(QImage::fromData(mediaBytes(person.avatarKey)).size(), QSize(256, 256));
    QCOMPARE(m_company.emoji.size(), 9);
    for (const SampleEmoji &emoji : m_company.emoji)
        QVERIFY(QImage::fromData(mediaBytes(emoji.mediaKey)).hasAlphaChannel());
    QVERIFY(mediaBytes(QStringLiteral("scene/none-1.jpg")).isEmpty());
    QVERIFY(mediaBytes(QString()).isEmpty());
}

void TestSample::picturesAreTheSameEachTime()
{
    for (const auto &key : { QStringLiteral("scene/river-3-w.jpg#1"), QStringLiteral("gif/dance#4"),
                             QStringLiteral("face/ana.figueira"), QStringLiteral("sound/chime#1") })
        QCOMPARE(hashOf(mediaBytes(key)), hashOf(mediaBytes(key.section(u'#', 0, 0))));
    QVERIFY(mediaBytes(QStringLiteral("scene/river-3.jpg")) != mediaBytes(QStringLiteral("scene/river-4.jpg")));
}

void TestSample::loopsAreSmallAndPlayForEver_data()
{
    QTest::addColumn<int>("index");
    QVERIFY(gifLoops().size() >= 24);
    for (int i = 0; i < gifLoops().size(); ++i)
        QTest::newRow(qPrintable(gifLoops()[i].name)) << i;
}

void TestSample::loopsAreSmallAndPlayForEver()
{
    QFETCH(int, index);
    const GifLoop &loop = gifLoops()[index];
    QByteArray bytes = loopBytes(loop);
    QVERIFY2(bytes.size() <= 120 * 1024, qPrintable(QString::number(bytes.size())));
    QVERIFY(!loop.description.isEmpty() && loop.words.size() >= 3);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QImageReader reader(&buffer, "gif");
    QCOMPARE(reader.loopCount(), -1);
    int frames = 0;
    double worst = 0;
    for (QImage frame; frames < loop.frames && reader.read(&frame); ++frames) {
        const QImage drawn = loopFrame(loop, frames);
        QCOMPARE(frame.size(), drawn.size());
        double off = 0;
        int points = 0;
        for (int y = 0; y < drawn.height(); y += 5)
            for (int x = 0; x < drawn.width(); x += 5, ++points)
                off += std::abs(qRed(drawn.pixel(x, y)) - qRed(frame.pixel(x, y)))
                    + std::abs(qBlue(drawn.pixel(x, y)) - qBlue(frame.pixel(x, y)));
        worst = std::max(worst, off / points);
    }
    QCOMPARE(frames, loop.frames);
    QVERIFY(loop.frames >= 10 && loop.frames <= 24);
    QVERIFY2(worst < 4, qPrintable(QString::number(worst))); // the palette may cost a shade, never a shape
}

void TestSample::movieHoldsItsFrames()
{
    const QByteArray movie = mediaBytes(QStringLiteral("clip/dance"));
    const SampleMedia info = mediaInfo(QStringLiteral("clip/dance"));
    QCOMPARE(info.mime, QStringLiteral("video/quicktime"));
    QCOMPARE(movie.mid(4, 8), QByteArray("ftypqt  "));
    QVERIFY(movie.contains("moov") && movie.contains("stco"));
    QCOMPARE(movie.count("\xff\xd8\xff"), 16);
    const QByteArray sound = mediaBytes(QStringLiteral("sound/chime"));
    QCOMPARE(sound.left(4), QByteArray("RIFF"));
    COMPARE_NEAR(double(sound.size() - 44) / 2 / 22050, mediaInfo(QStringLiteral("sound/chime")).seconds, .01);
}

void TestSample::blurhashHasItsForm()
{
    const QString hash = mediaBlurhash(QStringLiteral("scene/river-1.jpg"));
    QCOMPARE(hash.size(), 6 + 2 * 11);
    QVERIFY(hash.startsWith(u'L'));
    // Characters 3 to 6 are the mean colour.
    QImage plain(20, 20, QImage::Format_RGB32);
    plain.fill(QColor(255, 0, 0));
    QCOMPARE(blurhash(plain).mid(2, 4), QStringLiteral("TI:j"));
    QVERIFY(blurhash({}).isEmpty());
}

void TestSample::insightsFindTheirStory()
{
    const SampleMetrics metrics(m_company);
    const WeekMetrics first = metrics.week(1), last = metrics.week(8);
    COMPARE_NEAR(first.participation, .47, .06);
    COMPARE_NEAR(last.participation, .79, .11);
    COMPARE_NEAR(first.reciprocity, .21, .05);
    COMPARE_NEAR(last.reciprocity, .44, .05);
    COMPARE_NEAR(first.firstComment, 9.5, 2);
    COMPARE_NEAR(last.firstComment, 3.5, 1);
    COMPARE_NEAR(first.continuation, .28, .05);
    COMPARE_NEAR(last.continuation, .51, .05);
    COMPARE_NEAR(first.described, .81, .07);
    COMPARE_NEAR(last.described, .93, .05);
    QCOMPARE(first.workshopActors, 1);
    COMPARE_NEAR(last.workshopActors, 8, 1);
    // Departments are small, so most of what happens crosses them from the start; what must show is that it grows.
    QVERIFY(last.crossDepartment > first.crossDepartment + .15);
    QVERIFY(last.acts > 2 * first.acts);
    QVERIFY2(metrics.week(6).acts < metrics.week(5).acts, "the short week is a dip");
    QSet<QString> thanked;
    for (const SamplePost &post : m_company.posts)
        if (post.text.contains(u"#kudos"))
            for (const QString &name : SampleMetrics::mentions(post.text))
                thanked.insert(name);
    COMPARE_NEAR(double(thanked.size()) / 62, .46, .08);
}

void TestSample::edgesAreThere()
{
    QVERIFY(countPosts(m_company, [](const SamplePost &post) { return post.text.size() == 500; }) >= 1);
    QVERIFY(countPosts(
                m_company,
                [](const SamplePost &post) { return post.text.contains(QStringLiteral("👨‍👩‍👧‍👦")); })
            >= 1);
    QVERIFY(countPosts(m_company, [](const SamplePost &post) { return post.media.size() == 4; }) >= 3);
    QVERIFY(std::any_of(m_company.people.cbegin(), m_company.people.cend(),
                        [](const SamplePerson &person) { return person.displayName.size() == 40; }));
    QVERIFY(std::any_of(m_company.people.cbegin(), m_company.people.cend(),
                        [](const SamplePerson &person) { return person.displayName.contains(u":probe:"); }));
    QVERIFY(std::any_of(m_company.media.cbegin(), m_company.media.cend(), [](const SampleMedia &file) {
        return file.size.width() > 10 * file.size.height() && file.type == u"image";
    }));
    QCOMPARE(reactionCounts(QStringLiteral("like16 🎉6 p79")),
             (QList<QPair<QString, int>> {
                 { QStringLiteral("like"), 16 }, { QStringLiteral("🎉"), 6 }, { QStringLiteral("p7"), 9 } }));
    QSet<QString> parents, gone;
    for (const SamplePost &post : m_company.posts) {
        parents.insert(post.inReplyTo);
        if (post.deletedAt.isValid())
            gone.insert(post.key);
    }
    QVERIFY(parents.intersects(gone)); // a deleted post whose answers stay
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
