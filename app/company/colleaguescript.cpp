// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/colleaguescript.h"

#include "company/samplepeople.h"
#include "company/samplescript.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace atrium::company {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &line : array)
        list << line.toString();
    return list;
}

LivePost readPost(const QJsonObject &object)
{
    LivePost post { usernameOf(object[u"by"].toString()),
                    object[u"lang"].toString(),
                    withUsernames(object[u"t"].toString()),
                    strings(object[u"poll"]),
                    {} };
    const QJsonArray comments = object[u"c"].toArray();
    for (const auto &line : comments) {
        const QString who = line[0].toString();
        post.comments.append({ usernameOf(who.section(u':', 0, 0)),
                               who.contains(u':') ? who.section(u':', 1) : post.language,
                               withUsernames(line[1].toString()) });
    }
    return post;
}

QString nameOf(LiveMood mood)
{
    switch (mood) {
    case LiveMood::Question:
        return QStringLiteral("question");
    case LiveMood::Kudos:
        return QStringLiteral("kudos");
    case LiveMood::Hello:
        return QStringLiteral("hello");
    case LiveMood::Back:
        return QStringLiteral("back");
    case LiveMood::Plain:
        break;
    }
    return QStringLiteral("plain");
}

} // namespace

LiveMood moodOf(const QString &text)
{
    static const QRegularExpression hello(QStringLiteral("^\\W*(hi|hello|hey|good morning|moin|hallo|cześć|dzień "
                                                         "dobry|olá|bom dia|hei|moi|مرحبا|صباح|こんにちは)\\b"),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    if (text.contains(u"#kudos", Qt::CaseInsensitive))
        return LiveMood::Kudos;
    const QString words = text.trimmed();
    if (text.contains(u"#question", Qt::CaseInsensitive) || words.endsWith(u'?') || words.endsWith(u'؟')
        || words.endsWith(u'？'))
        return LiveMood::Question;
    return hello.match(text).hasMatch() ? LiveMood::Hello : LiveMood::Plain;
}

QString languageOf(const QString &text)
{
    const std::pair<const char *, const char16_t *> marks[] = { { "ar", u"[\\x{0600}-\\x{06FF}]" },
                                                                { "ja", u"[\\x{3040}-\\x{30FF}]" },
                                                                { "pl", u"[ąćęłńśźż]" },
                                                                { "pt", u"[ãõç]|\\b(não|uma|bom|obrigad[oa]|olá)\\b" },
                                                                { "fi", u"[äö]\\w*|\\b(ja|on|ei)\\b" } };
    for (const auto &[language, pattern] : marks) {
        const QRegularExpression mark(QString::fromUtf16(pattern),
                                      QRegularExpression::CaseInsensitiveOption
                                          | QRegularExpression::UseUnicodePropertiesOption);
        if (mark.match(text).hasMatch())
            return QLatin1String(language);
    }
    return QStringLiteral("en");
}

ColleagueScript::ColleagueScript(quint64 seed)
    : m_random(seed, u"colleagues")
{
    const QJsonObject live = readSampleObject(QStringLiteral("live")),
                      answers = readSampleObject(QStringLiteral("answers"));
    const QJsonArray posts = live[u"posts"].toArray();
    for (const auto &value : posts)
        m_posts << readPost(value.toObject());
    const QJsonObject replies = live[u"replies"].toObject();
    for (auto mood = replies.begin(); mood != replies.end(); ++mood) {
        const QJsonObject languages = mood.value().toObject();
        for (auto it = languages.begin(); it != languages.end(); ++it)
            m_texts.insert(mood.key() + u'/' + it.key(), strings(it.value()));
    }
    for (auto it = answers.begin(); it != answers.end(); ++it)
        if (it.value().isArray())
            m_texts.insert(QStringLiteral("comment/") + it.key(), strings(it.value()));
}

void ColleagueScript::leaveOut(const QSet<QString> &known)
{
    m_posts.removeIf([&known](const LivePost &post) { return known.contains(post.text); });
}

QString ColleagueScript::reply(LiveMood mood, const QString &language, const QString &user)
{
    QString deck = nameOf(mood) + u'/' + language;
    if (!m_texts.contains(deck))
        deck = nameOf(mood) + QStringLiteral("/en");
    return draw(deck, m_texts.value(deck)).replace(QStringLiteral("{user}"), user);
}

QString ColleagueScript::comment(const QString &language)
{
    const QString deck = QStringLiteral("comment/") + language;
    return draw(deck, m_texts.value(deck));
}

QString ColleagueScript::draw(const QString &deck, const QStringList &texts)
{
    QStringList &left = m_left[deck];
    if (left.isEmpty()) {
        left = texts;
        m_random.shuffle(left);
    }
    return left.isEmpty() ? QString() : left.takeLast();
}

} // namespace atrium::company
