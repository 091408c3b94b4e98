// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlParserStatus>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace atrium::media {

/// Writes a file of a post to where the person wants it. It is never opened here.
class FileSaver : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Ends with `saved` or `failed`. What stood at `target` is replaced only by a whole file.
    Q_INVOKABLE void save(const QString &address, const QUrl &target);
    /// A harmless file name for what lies at this address.
    Q_INVOKABLE static QString nameFor(const QString &address);

signals:
    void saved(const QString &fileName);
    void failed(const QString &reason);

private:
    void write(const QByteArray &bytes, const QString &path);
};

} // namespace atrium::media
