// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reactor.h"
#include "models/rereader.h"
#include "models/rowmodel.h"
#include "store/store.h"

#include <QtQml/qqml.h>

namespace atrium::models {

struct ReactorRow {
    QString id;
    Reactor reactor;

    bool operator==(const ReactorRow &) const = default;
};

/// Everybody who reacted to one post, by emoji. What is known here is shown at once; the server is asked each time.
class ReactorModel : public RowModel<ReactorRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(QString postId READ postId WRITE setPostId NOTIFY postIdChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY countChanged)

public:
    explicit ReactorModel(store::Store &store, QObject *parent = nullptr);

    QString postId() const { return m_postId.toString(); }
    void setPostId(const QString &postId); ///< empty: nobody looks
    int count() const { return rowCount(); }
    bool isKnown() const { return m_isKnown; } ///< false while nothing was ever told

signals:
    void postIdChanged();
    void countChanged();
    void wantReactors(const atrium::PostId &post);

private:
    void apply(const QList<Reactor> &reactors);

    store::Store &m_store;
    PostId m_postId;
    Rereader<QList<Reactor>> m_reader;
    bool m_isKnown = false;
};

} // namespace atrium::models
