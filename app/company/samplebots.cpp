// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/samplestory.h"

#include <QJsonArray>

#include <cmath>

namespace atrium::company {

namespace {

QStringList texts(const QJsonObject &object, QLatin1String key)
{
    QStringList list;
    const QJsonArray array = object[key].toArray();
    for (const auto &value : array)
        list << value.toString();
    return list;
}

/// Takes every text once before one comes again.
class Deck {
public:
    Deck(QStringList texts, QStringView name)
        : m_texts(std::move(texts))
        , m_random(20260302, name)
    {
    }
    QString draw()
    {
        if (m_at == 0)
            m_random.shuffle(m_texts);
        const QString text = m_texts.value(m_at);
        m_at = (m_at + 1) % qMax<qsizetype>(1, m_texts.size());
        return text;
    }

private:
    QStringList m_texts;
    SampleRandom m_random;
    qsizetype m_at = 0;
};

SamplePost botPost(const QString &author, const QString &language, const QString &key, const QDateTime &at,
                   const QString &text)
{
    SamplePost post;
    post.key = key;
    post.author = author;
    post.language = language;
    post.createdAt = at;
    post.text = text;
    return post;
}

void tellMenus(SampleStory &story, const QJsonObject &object)
{
    Deck soups(texts(object, QLatin1String("soups")), u"soups"), mains(texts(object, QLatin1String("mains")), u"mains"),
        sweets(texts(object, QLatin1String("sweets")), u"sweets"),
        asides(texts(object, QLatin1String("asides")), u"asides");
    for (int week = 1; week <= storyWeeks; ++week)
        for (int day = 1; day <= 5; ++day) {
            const QString text = QStringLiteral("Zupa: %1. Danie: %2. Deser: %3.\n%4 #menu")
                                     .arg(soups.draw(), mains.draw(), sweets.draw(), asides.draw());
            if (week == 6 && day == 1)
                continue; // Easter Monday
            SamplePost post
                = botPost(QStringLiteral("stolowka"), QStringLiteral("pl"),
                          QStringLiteral("menu%1%2").arg(week).arg(day), story.clock.at(week, day, QTime(9, 30)), text);
            const int kind = (week + day) % 3;
            if (kind < 2 && post.createdAt <= story.clock.now())
                post.media << story.addMedia(
                    { QStringLiteral("scene/%1-%2-s.jpg").arg(kind == 0 ? u"soup" : u"cake").arg(week * 5 + day),
                      kind == 0 ? QStringLiteral("Garnek zupy i miski na długim stole na dziedzińcu.")
                                : QStringLiteral("Ciasto na stole w stołówce, obok talerzyk i kubek.") });
            story.add(post);
        }
}

void tellWeather(SampleStory &story, const QJsonObject &object)
{
    Deck lines(texts(object, QLatin1String("weather")), u"weather");
    SampleRandom random(20260302, u"river");
    int level = 512;
    for (int i = 0; i < storyWeeks + 2; ++i) {
        const int change = random.between(-14, 16);
        level += change;
        QString text = lines.draw();
        text.replace(QStringLiteral("{level}"), QString::number(level));
        text.replace(QStringLiteral("{trend}"),
                     change > 4        ? QStringLiteral("rising")
                         : change < -4 ? QStringLiteral("falling")
                                       : QStringLiteral("steady"));
        text.replace(QStringLiteral("{water}"),
                     QString::number(3.1 + qMin(i, storyWeeks) * .9 + random.unit(), 'f', 1));
        text.replace(QStringLiteral("{air}"), QString::number(random.between(1, 5) + qMin(i, storyWeeks) * 4 / 3));
        text.replace(QStringLiteral("{wind}"), QString::number(random.between(2, 11)));
        SamplePost post
            = botPost(QStringLiteral("wisla_weather"), QStringLiteral("en"), QStringLiteral("river%1").arg(i),
                      story.clock.at(i < storyWeeks ? i + 1 : i - 1, i < storyWeeks ? 2 : 4, QTime(7, 0)),
                      text + QStringLiteral(" #vistula https://data.lindquay.example/swibno"));
        post.card = SampleCard { QStringLiteral("https://data.lindquay.example/swibno"),
                                 QStringLiteral("Świbno, live"),
                                 QStringLiteral("Level, temperature and turbidity of the Vistula, every minute."),
                                 QStringLiteral("Lindquay data"),
                                 {} };
        if (post.createdAt <= story.clock.now())
            post.media << story.addMedia(
                { QStringLiteral("scene/river-%1-w.jpg").arg(i + 8),
                  QStringLiteral("The probe at Świbno in the river, drawn from this morning’s data.") });
        story.add(post);
    }
}

void tellBuilds(SampleStory &story, const QJsonObject &object)
{
    const QStringList lines = texts(object, QLatin1String("builds"));
    SampleRandom random(20260302, u"builds");
    for (int i = 0; i < lines.size(); ++i) {
        QString text = lines[i];
        text.replace(QStringLiteral("{tests}"), QString::number(1702 + i * 17));
        text.replace(QStringLiteral("{minutes}"), QString::number(random.between(14, 26)));
        text.replace(QStringLiteral("{size}"), QString::number(412 - i));
        const int week = 1 + i * 2 / 3;
        SamplePost post
            = botPost(QStringLiteral("build_bot"), QStringLiteral("en"), QStringLiteral("build%1").arg(i),
                      story.clock.at(week, 1 + (i * 2) % 5, QTime(random.between(6, 22), random.below(60))),
                      text + QStringLiteral(" #build https://git.lindquay.example/builds/%1").arg(4180 + i * 7));
        post.card = SampleCard { QStringLiteral("https://git.lindquay.example/builds/%1").arg(4180 + i * 7),
                                 QStringLiteral("Build %1").arg(4180 + i * 7),
                                 QStringLiteral("main, firmware and cloud"),
                                 QStringLiteral("Lindquay git"),
                                 {} };
        story.add(post);
    }
}

} // namespace

void tellBots(SampleStory &story)
{
    const QJsonObject object = readSampleObject(QStringLiteral("bots"));
    tellMenus(story, object);
    tellWeather(story, object);
    tellBuilds(story, object);
}

} // namespace atrium::company
