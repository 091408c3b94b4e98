// SPDX-License-Identifier: GPL-3.0-or-later
// Build-time program: emojibase's JSON → small line-aligned tables that the program reads in a few milliseconds.
//   generate <emojibase-data folder> <output folder> <language>…
// emoji.txt        emoji \t group \t version × 10 \t five skin tones, space between \t shortcodes, space between
// emoji_<lang>.txt label \t tags, space between
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace {

QString source;
QString target;

[[noreturn]] void stop(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    std::exit(1);
}

QJsonDocument json(const QString &name)
{
    QFile file(source + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        stop(file.fileName() + u": "_qs + file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        stop(file.fileName() + u": "_qs + error.errorString());
    return document;
}

void write(const QString &name, const QString &text)
{
    QFile file(target + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        stop(file.fileName() + u": "_qs + file.errorString());
}

/// Shortcodes of a set: one or several a code point sequence.
QHash<QString, QStringList> shortcodes(const QString &set)
{
    QHash<QString, QStringList> codes;
    const QJsonObject all = json(u"en/shortcodes/"_qs + set + u".json"_qs).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it->isString())
            codes[it.key()].append(it->toString());
        for (const QJsonValue &code : it->toArray())
            codes[it.key()].append(code.toString());
    }
    return codes;
}

QStringList tones(const QJsonObject &emoji)
{
    QStringList found(5);
    for (const QJsonValue &value : emoji[u"skins"].toArray()) {
        const QJsonObject skin = value.toObject();
        const int tone = skin[u"tone"].isDouble() ? skin[u"tone"].toInt() : 0; // couples of two tones have a list
        if (tone >= 1 && tone <= 5)
            found[tone - 1] = skin[u"emoji"].toString();
    }
    return found.contains(QString()) ? QStringList() : found;
}

/// What people choose from, in Unicode's order: no single regional indicators, no bare skin tones and hair.
QList<QJsonObject> choosable()
{
    QList<QJsonObject> all;
    for (const QJsonValue &value : json(QStringLiteral("en/data.json")).array()) {
        const QJsonObject emoji = value.toObject();
        if (emoji.contains(u"group") && emoji[u"group"].toInt() != 2)
            all.append(emoji);
    }
    std::sort(all.begin(), all.end(),
              [](const auto &a, const auto &b) { return a[u"order"].toInt() < b[u"order"].toInt(); });
    return all;
}

void writeBase(const QList<QJsonObject> &all)
{
    const auto github = shortcodes(QStringLiteral("github"));
    const auto emojibase = shortcodes(QStringLiteral("emojibase"));
    QString text;
    for (const QJsonObject &emoji : all) {
        const QString code = emoji[u"hexcode"].toString();
        QStringList codes = github.value(code) + emojibase.value(code);
        codes.removeDuplicates();
        // Without the component group (2) the groups are 0 to 8.
        const int group = emoji[u"group"].toInt();
        const int version = int(std::lround(emoji[u"version"].toDouble() * 10));
        const QStringList fields { emoji[u"emoji"].toString(), QString::number(group > 2 ? group - 1 : group),
                                   QString::number(version), tones(emoji).join(u' '), codes.join(u' ') };
        text += fields.join(u'\t') + u'\n';
    }
    write(QStringLiteral("emoji.txt"), text);
}

void writeWords(const QList<QJsonObject> &all, const QString &language)
{
    QHash<QString, QJsonObject> translated;
    for (const QJsonValue &value : json(language + u"/data.json"_qs).array())
        translated.insert(value.toObject()[u"hexcode"].toString(), value.toObject());
    QString text;
    for (const QJsonObject &emoji : all) {
        const QJsonObject words = translated.value(emoji[u"hexcode"].toString(), emoji);
        QStringList tags;
        for (const QJsonValue &tag : words[u"tags"].toArray())
            tags.append(tag.toString().simplified());
        text += words[u"label"].toString().simplified() + u'\t' + tags.join(u' ') + u'\n';
    }
    write(u"emoji_"_qs + language + u".txt"_qs, text);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        stop(QStringLiteral("usage: generate <emojibase-data folder> <output folder> <language>…"));
    source = arguments[1];
    target = arguments[2];
    const QList<QJsonObject> all = choosable();
    if (all.size() < 1800)
        stop(QStringLiteral("only %1 emoji found").arg(all.size()));
    writeBase(all);
    for (const QString &language : arguments.mid(3))
        writeWords(all, language);
    return 0;
}
