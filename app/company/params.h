// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/httpmessage.h"
#include "company/multipart.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace atrium::company {

/// What a request says, whatever its spelling: JSON, urlencoded or multipart, `a[]`, `a[0]`, `a[b]`, `a[][b]`. Query and
/// body are one; the body wins. JSON null is absent. All text comes out clean: line feeds, no controls, whole pairs.
class Params {
public:
    Params() = default;
    explicit Params(QJsonObject values);

    /// Nothing when the body is not what its content type says.
    static std::optional<Params> read(const HttpRequest &request);

    bool has(const QString &key) const { return m_values.contains(key); }
    /// Numbers and flags as text too; empty when absent.
    QString text(const QString &key) const;
    /// Exactly as it was sent: for what is only handed back.
    QString raw(const QString &key) const { return m_values.value(key).toString(); }
    std::optional<QString> maybe(const QString &key) const;
    bool flag(const QString &key, bool otherwise = false) const;
    qint64 number(const QString &key, qint64 otherwise = 0) const;
    /// The number, brought between `least` and `most`.
    qint64 bounded(const QString &key, qint64 otherwise, qint64 least, qint64 most) const;
    /// A single value counts as a list of one.
    QStringList list(const QString &key) const;
    QList<qint64> ids(const QString &key) const;
    Params object(const QString &key) const;
    QList<Params> objects(const QString &key) const;
    QStringList keys() const { return m_values.keys(); }
    /// A file of that name, or null.
    const FormPart *file(const QString &key) const;
    const QJsonObject &values() const { return m_values; }
    /// The same files with other values.
    Params withValues(QJsonObject values) const;

private:
    QJsonObject m_values;
    QHash<QString, FormPart> m_files;
};

/// `a=b&c[d]=e` as nested values.
QJsonObject formValues(const QList<QPair<QString, QString>> &pairs);
/// Percent and plus decoding; broken UTF-8 becomes U+FFFD.
QList<QPair<QString, QString>> formPairs(const QByteArray &encoded);
/// An id of the API: decimal digits below 2^63. Zero for anything else.
qint64 idFrom(QStringView text);

} // namespace atrium::company
