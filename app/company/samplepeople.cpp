// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/samplepeople.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atrium::company {

namespace {

void addField(SamplePerson &person, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        person.fields.append({ name, value });
}

RosterEntry common(const QJsonObject &object)
{
    RosterEntry entry;
    entry.key = object[u"k"].toString();
    entry.person.username = object[u"u"].toString();
    entry.person.displayName = object[u"n"].toString();
    entry.person.note = object[u"note"].toString();
    entry.person.language = object[u"lang"].toString();
    entry.person.avatarKey = object[u"avatar"].toString();
    return entry;
}

RosterEntry colleague(const QJsonObject &object, const QHash<QString, QString> &names)
{
    RosterEntry entry = common(object);
    SamplePerson &person = entry.person;
    entry.joined = object[u"joined"].toString();
    entry.left = object[u"left"].toString();
    entry.face = object[u"face"].toString().split(u' ', Qt::SkipEmptyParts);
    person.avatarKey = entry.face.isEmpty() ? QString() : QStringLiteral("face/") + person.username;
    person.role = object[u"role"].toString();
    person.department = object[u"dep"].toString();
    person.office = object[u"office"].toString();
    person.isOutOfInsights = object[u"noinsights"].toInt() == 1;
    addField(person, QStringLiteral("Role"), person.role);
    addField(person, QStringLiteral("Department"), person.department);
    addField(person, QStringLiteral("Office"), person.office);
    const QString manager = object[u"boss"].toString();
    addField(person, QStringLiteral("Manager"), manager.isEmpty() ? QString() : names.value(manager));
    addField(person, QStringLiteral("Hours"), object[u"hours"].toString());
    addField(person, QStringLiteral("Languages"), object[u"speaks"].toString());
    addField(person, QStringLiteral("Ask me about"), object[u"ask"].toString());
    if (person.isOutOfInsights)
        addField(person, QStringLiteral("atrium-insights"), QStringLiteral("no"));
    return entry;
}

QList<RosterEntry> readRoster()
{
    QFile file(QStringLiteral(":/atrium/company/people.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray colleagues = all[u"people"].toArray();
    QHash<QString, QString> names, usernames;
    for (const auto &value : colleagues) {
        names.insert(value[u"k"].toString(), value[u"n"].toString());
        usernames.insert(value[u"k"].toString(), value[u"u"].toString());
    }
    QList<RosterEntry> entries;
    for (const auto &value : colleagues) {
        entries << colleague(value.toObject(), names);
        entries.last().person.manager = usernames.value(value[u"boss"].toString());
    }
    const QJsonArray bots = all[u"bots"].toArray(), groups = all[u"groups"].toArray();
    for (const auto &value : bots) {
        entries << common(value.toObject());
        entries.last().person.isBot = true;
    }
    for (const auto &value : groups) {
        entries << common(value.toObject());
        entries.last().person.isGroup = true;
    }
    return entries;
}

} // namespace

const QList<RosterEntry> &roster()
{
    static const QList<RosterEntry> entries = readRoster();
    return entries;
}

QString usernameOf(const QString &key)
{
    static const QHash<QString, QString> usernames = [] {
        QHash<QString, QString> table;
        for (const RosterEntry &entry : roster())
            table.insert(entry.key, entry.person.username);
        return table;
    }();
    return usernames.value(key, key);
}

QStringList faceWords(const QString &username)
{
    static const QHash<QString, QStringList> faces = [] {
        QHash<QString, QStringList> table;
        for (const RosterEntry &entry : roster())
            table.insert(entry.person.username, entry.face);
        return table;
    }();
    return faces.value(username);
}

} // namespace atrium::company
