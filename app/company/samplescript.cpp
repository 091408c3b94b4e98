// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/samplescript.h"

#include "company/sampleclock.h"
#include "company/samplepeople.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace atrium::company {

namespace {

QJsonDocument readDocument(const QString &name)
{
    QFile file(QStringLiteral(":/atrium/company/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("sample company: %s is missing", qPrintable(name));
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("sample company: %s: %s", qPrintable(name), qPrintable(error.errorString()));
    return document;
}

/// [who, delay, text, answers] in the weeks, [who, text] in the bank; who may carry a language: "ana:en".
ScriptComment readComment(const QJsonArray &array, const QString &language)
{
    ScriptComment comment;
    const QString who = array[0].toString();
    comment.by = usernameOf(who.section(u':', 0, 0));
    comment.language = who.contains(u':') ? who.section(u':', 1) : language;
    comment.delay = array.size() > 2 ? StoryClock::seconds(array[1].toString()) : 0;
    comment.text = withUsernames(array[array.size() > 2 ? 2 : 1].toString());
    comment.answers = array[3].toInt(-1);
    return comment;
}

/// A plain key in the bank, [key, description] in the weeks.
void readPictures(ScriptPost &post, const QJsonObject &object)
{
    const QJsonArray pictures = object[u"pics"].toArray();
    for (const auto &value : pictures) {
        const QJsonArray pair = value.toArray();
        const QString name = value.isArray() ? pair[0].toString() : value.toString();
        const bool isDrawing = name.startsWith(u"chart") || name.startsWith(u"whiteboard");
        post.pictures.append(
            { QStringLiteral("scene/%1.%2").arg(name, isDrawing ? u"png" : u"jpg"), pair[1].toString() });
    }
    const QString loops = object[u"loops"].toString();
    for (const QString &name : loops.split(u' ', Qt::SkipEmptyParts))
        post.pictures.append({ QStringLiteral("gif/") + name, {} });
    if (object.contains(u"clip"))
        post.pictures.append({ QStringLiteral("clip/") + object[u"clip"].toString(), {} });
    if (object.contains(u"sound"))
        post.pictures.append({ QStringLiteral("sound/") + object[u"sound"].toString(), {} });
}

void readPoll(ScriptPost &post, const QJsonObject &poll)
{
    const QJsonArray options = poll[u"o"].toArray();
    for (const auto &value : options)
        post.options.append({ value[0].toString(), value[1].toInt() });
    post.pollSeconds = qint64(poll[u"days"].toInt(3)) * 86400;
    post.isMultiple = poll[u"multi"].toInt() == 1;
    post.hidesTotals = poll[u"hide"].toInt() == 1;
}

void readVersions(ScriptPost &post, const QJsonObject &object)
{
    const QJsonArray versions = object[u"edits"].toArray();
    for (const auto &value : versions)
        post.versions.append({ withUsernames(value[0].toString()), StoryClock::seconds(value[1].toString()) });
    post.editedDelay = StoryClock::seconds(object[u"edited"].toString());
}

ScriptPost readPost(const QJsonObject &object)
{
    ScriptPost post;
    post.id = object[u"id"].toString();
    post.by = usernameOf(object[u"by"].toString());
    post.at = object[u"at"].toString();
    post.age = object[u"age"].toString();
    post.language = object[u"lang"].toString();
    post.text = withUsernames(object[u"t"].toString());
    post.spoiler = object[u"cw"].toString();
    post.quoteOf = object[u"quote"].toString();
    post.isPinned = object[u"pin"].toInt() == 1;
    post.reactions = reactionCounts(object[u"rx"].toString());
    readPictures(post, object);
    readPoll(post, object[u"poll"].toObject());
    readVersions(post, object);
    const QJsonArray loops = object[u"gifs"].toArray(), card = object[u"card"].toArray(),
                     comments = object[u"c"].toArray();
    for (const auto &value : loops)
        post.replyLoops << value.toString();
    if (!card.isEmpty())
        post.card = SampleCard { card[0].toString(), card[1].toString(), card[2].toString(), card[3].toString(),
                                 card[4].toString() };
    for (const auto &value : comments)
        post.comments << readComment(value.toArray(), post.language);
    return post;
}

} // namespace

QJsonObject readSampleObject(const QString &name) { return readDocument(name).object(); }

QList<ScriptPost> readScript(const QString &name)
{
    QList<ScriptPost> posts;
    const QJsonArray array = readDocument(name).array();
    for (const auto &value : array)
        posts << readPost(value.toObject());
    return posts;
}

QString withUsernames(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("(?<![\\w.])@([a-z]+)\\b(?![.][a-z])"));
    QString result;
    qsizetype from = 0;
    for (auto it = name.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(from, match.capturedStart(1) - from);
        result += usernameOf(match.captured(1));
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

const QStringList &companyEmoji()
{
    static const QStringList names
        = QStringLiteral("probe lindquay duck_of_honour green_sheet thermos goat screwdriver soup p7").split(u' ');
    return names;
}

QList<QPair<QString, int>> reactionCounts(const QString &text)
{
    static const QRegularExpression countAtEnd(QStringLiteral("(\\d+)$"));
    QList<QPair<QString, int>> counts;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        QString name = word.left(countAtEnd.match(word).capturedStart());
        for (const QString &own : companyEmoji())
            if (word.startsWith(own))
                name = own;
        counts.append({ name, word.mid(name.size()).toInt() });
    }
    return counts;
}

} // namespace atrium::company
