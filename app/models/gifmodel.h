// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/rereader.h"
#include "models/rowmodel.h"
#include "store/store.h"

#include <QtQml/qqml.h>

namespace atrium::models {

struct GifRow {
    QString id; ///< url
    store::GifChoice gif;
    bool operator==(const GifRow &) const = default;
};

/// The company's GIF shelf and what was used lately; searched offline by alt text, post text and tags.
class GifModel : public RowModel<GifRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY countChanged)

public:
    GifModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);

    QString search() const { return m_search; }
    void setSearch(const QString &search);
    int count() const { return rowCount(); }
    bool isEmpty() const { return m_isRead && rowCount() == 0; }

    /// Remembers that this GIF was used.
    Q_INVOKABLE void use(const QString &url);

signals:
    void searchChanged();
    void countChanged();

private:
    void apply(const QList<store::GifChoice> &gifs);

    store::Store &m_store;
    QString m_search;
    Rereader<QList<store::GifChoice>> m_reader;
    bool m_isRead = false;
};

} // namespace atrium::models
