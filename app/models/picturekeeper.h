// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filesource.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqml.h>

namespace atrium::models {

/// Takes a picture out of Atrium: into a file or onto the clipboard.
class PictureKeeper : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY busyChanged)

public:
    explicit PictureKeeper(FileSource files, QObject *parent = nullptr);

    bool isBusy() const { return m_busy > 0; }

    /// Writes the picture behind `address` as it is, or nothing at all: what stood in the file stays when it fails.
    Q_INVOKABLE void save(const QString &address, const QUrl &file);
    Q_INVOKABLE void copy(const QString &address);
    /// A file in the person's pictures folder with a name made of the description, such as "A-green-wall.png".
    Q_INVOKABLE QUrl suggestedFile(const QString &address, const QString &description) const;

signals:
    void busyChanged();
    void done(const QString &text);
    void failed(const QString &text);

private:
    template <typename Use> void withBytes(const QString &address, Use use);
    void write(const QByteArray &bytes, const QUrl &file);
    void toClipboard(const QByteArray &bytes);

    FileSource m_files;
    int m_busy = 0;
};

} // namespace atrium::models
