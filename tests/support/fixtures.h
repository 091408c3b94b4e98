// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atrium::test {

/// The bytes of a recorded server reply in tests/fixtures. Ends the test program when there is none: a test that reads
/// nothing must not pass.
inline QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(ATRIUM_FIXTURES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    return file.readAll();
}

inline QJsonDocument fixtureJson(const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(fixture(name), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("fixture %s: %s", qPrintable(name), qPrintable(error.errorString()));
    return document;
}

/// The HTML of a fixture that is one status.
inline QString fixtureContent(const QString &name) { return fixtureJson(name).object().value(u"content").toString(); }

} // namespace atrium::test
