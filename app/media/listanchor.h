// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QPointer>
#include <QQuickItem>

namespace atrium::media {

/// Keeps what is being read in a ListView where it is, whatever is inserted, removed, moved or grows around it, and
/// before a frame shows the difference. What is read is the first row whose top was in view
/// after the last scroll; when it goes, the next one.
/// Rows name themselves by a property `entryId` and have an `index`; those with `canHold` false are only lines between.
class ListAnchor : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *view READ view WRITE setView NOTIFY viewChanged REQUIRED)

public:
    explicit ListAnchor(QQuickItem *parent = nullptr);

    QQuickItem *view() const { return m_view; }
    void setView(QQuickItem *view);

    /// Puts the row at `index` so far below the top edge, and holds it there.
    Q_INVOKABLE void goTo(int index, qreal offset);
    /// Shows the beginning, also of what comes in the next moments, until the person scrolls.
    Q_INVOKABLE void toTop();

signals:
    void viewChanged();
    /// What is read now: after every scroll that changed it.
    void held(const QString &rowId, qreal offset);

protected:
    void updatePolish() override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Held {
        QString id;
        qreal offset = 0; ///< from the top edge of the view
    };

    Q_SLOT void onScrolled();
    Q_SLOT void onChanged();
    Q_SLOT void onShaken();
    void correct();
    bool pull();
    void hold();
    void follow(QQuickItem *row);
    QQuickItem *row(const QString &id) const;
    QQuickItem *rowAt(int index) const;
    QList<QQuickItem *> rows() const;
    bool bring(const Held &held);
    int indexOf(const QString &id) const;
    qreal number(const char *property) const;
    void setContentY(qreal y);
    void showBeginning();

    QPointer<QQuickItem> m_view;
    QPointer<QQuickItem> m_row; ///< followed: the one that is held first
    QList<Held> m_held; ///< in view, the first that can be held first
    QBasicTimer m_top;
    qreal m_contentY = 0;
    bool m_isPulling = false;
    bool m_isScrolled = false;
    bool m_isShaken = false; ///< since the last polish: sizes or rows changed
};

} // namespace atrium::media
