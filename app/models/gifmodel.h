// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/rereader.h"
#include "models/rowmodel.h"
#include "store/store.h"

#include <QTimer>
#include <QtQml/qqml.h>

namespace atrium::models {

struct GifRow {
    QString id; ///< url
    store::GifChoice gif;
    bool isFavourite = false;
    bool operator==(const GifRow &) const = default;
};

/// Asks a web service that an administrator configured; empty words: what is liked at the moment.
using WebGifSource = std::function<QFuture<Result<QList<store::GifChoice>>>(const QString &words)>;

/// GIFs to choose from: the company's shelf and what was used lately, searched offline by alt text, post text and tags;
/// the person's favourites; and a web service where there is one, which is asked only while it is chosen.
class GifModel : public RowModel<GifRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(Shelf shelf READ shelf WRITE setShelf NOTIFY shelfChanged)
    Q_PROPERTY(QString webName READ webName NOTIFY shelfChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY countChanged)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY countChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY countChanged)

public:
    enum class Shelf { Company, Favourites, Web };
    Q_ENUM(Shelf)

    GifModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);

    QString search() const { return m_search; }
    void setSearch(const QString &search);
    Shelf shelf() const { return m_shelf; }
    void setShelf(Shelf shelf); ///< Web stays away where there is no service
    QString webName() const { return m_webName; } ///< empty: no service
    void setWeb(const QString &name, WebGifSource source);
    int count() const { return rowCount(); }
    bool isEmpty() const { return m_isRead && !isBusy() && m_problem.isEmpty() && rowCount() == 0; }
    bool isBusy() const { return m_asking > 0; }
    QString problem() const { return m_problem; } ///< why the service shows nothing

    /// Remembers that this GIF was used.
    Q_INVOKABLE void use(const QString &url);
    Q_INVOKABLE void toggleFavourite(const QString &url);

signals:
    void searchChanged();
    void shelfChanged();
    void countChanged();

private:
    void read();
    void askWeb();
    void apply(const QList<store::GifChoice> &gifs);
    void showFavourites();
    bool isFavourite(const QString &url) const;
    void keepFavourites();

    store::Store &m_store;
    QString m_search;
    Shelf m_shelf = Shelf::Company;
    QString m_webName;
    WebGifSource m_web;
    QTimer m_webTimer;
    QString m_problem;
    QList<store::GifChoice> m_favourites;
    Rereader<QList<store::GifChoice>> m_reader;
    quint64 m_question = 0; ///< counts questions to the service: a late answer is dropped
    int m_asking = 0;
    bool m_isRead = false;
};

} // namespace atrium::models
