// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/params.h"

#include "company/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace atrium::company {

namespace {

QString scalar(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return cleaned(value.toString());
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_qs : u"false"_qs;
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger(-1);
        return whole == -1 && value.toDouble() != -1 ? QString::number(value.toDouble()) : QString::number(whole);
    }
    default:
        return {};
    }
}

QJsonObject withoutNulls(const QJsonObject &values)
{
    QJsonObject out;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it->isObject())
            out.insert(it.key(), withoutNulls(it->toObject()));
        else if (!it->isNull())
            out.insert(it.key(), it.value());
    }
    return out;
}

std::optional<QJsonObject> jsonBody(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return QJsonObject();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return withoutNulls(document.object());
}

} // namespace

Params::Params(QJsonObject values)
    : m_values(std::move(values))
{
}

std::optional<Params> Params::read(const HttpRequest &request)
{
    Params params(formValues(formPairs(request.query)));
    const QByteArray type = request.header("Content-Type").toLower();
    QJsonObject values;
    if (type.startsWith("multipart/form-data")) {
        const auto parts = multipartParts(request.header("Content-Type"), request.body);
        if (!parts)
            return std::nullopt;
        QList<QPair<QString, QString>> pairs;
        for (const FormPart &part : *parts) {
            if (part.isFile)
                params.m_files.insert(part.name, part);
            else
                pairs.append({ part.name, QString::fromUtf8(part.data) });
        }
        values = formValues(pairs);
    } else if (type.startsWith("application/x-www-form-urlencoded")) {
        values = formValues(formPairs(request.body));
    } else if (type.contains("json") || !request.body.isEmpty()) {
        const auto json = jsonBody(request.body);
        if (!json)
            return std::nullopt;
        values = *json;
    }
    for (auto it = values.begin(); it != values.end(); ++it)
        params.m_values.insert(it.key(), it.value());
    return params;
}

Params Params::withValues(QJsonObject values) const
{
    Params other(std::move(values));
    other.m_files = m_files;
    return other;
}

QString Params::text(const QString &key) const { return scalar(m_values.value(key)); }

std::optional<QString> Params::maybe(const QString &key) const
{
    if (!has(key))
        return std::nullopt;
    return text(key);
}

bool Params::flag(const QString &key, bool otherwise) const
{
    if (!has(key))
        return otherwise;
    static const QStringList yes = { u"true"_qs, u"1"_qs, u"on"_qs, u"t"_qs, u"yes"_qs, u"y"_qs };
    return yes.contains(text(key).trimmed().toLower());
}

qint64 Params::number(const QString &key, qint64 otherwise) const
{
    bool isNumber = false;
    const qint64 value = text(key).trimmed().toLongLong(&isNumber);
    return isNumber ? value : otherwise;
}

qint64 Params::bounded(const QString &key, qint64 otherwise, qint64 least, qint64 most) const
{
    return std::clamp(number(key, otherwise), least, most);
}

QStringList Params::list(const QString &key) const
{
    QStringList out;
    const QJsonValue value = m_values.value(key);
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray()) {
            if (!each.isNull() && !each.isObject() && !each.isArray())
                out.append(scalar(each));
        }
    } else if (value.isObject()) {
        for (const QJsonValue &each : value.toObject())
            out.append(scalar(each));
    } else if (has(key)) {
        out.append(text(key));
    }
    return out;
}

QList<qint64> Params::ids(const QString &key) const
{
    QList<qint64> out;
    for (const QString &each : list(key))
        out.append(idFrom(each));
    return out;
}

Params Params::object(const QString &key) const { return Params(m_values.value(key).toObject()); }

QList<Params> Params::objects(const QString &key) const
{
    QList<Params> out;
    const QJsonValue value = m_values.value(key);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        out.append(Params(withoutNulls(each.toObject())));
    const QJsonObject object = value.toObject(); // {"0": {…}, "1": {…}}, as some libraries write lists
    for (const QJsonValue &each : object)
        out.append(Params(withoutNulls(each.toObject())));
    return out;
}

const FormPart *Params::file(const QString &key) const
{
    const auto it = m_files.constFind(key);
    return it == m_files.constEnd() ? nullptr : &*it;
}

qint64 idFrom(QStringView text)
{
    if (text.isEmpty() || text.size() > 19
        || !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return 0;
    bool fits = false;
    const qint64 id = text.toLongLong(&fits);
    return fits ? id : 0;
}

} // namespace atrium::company
