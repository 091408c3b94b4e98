// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QPointer>
#include <QQuickItem>

namespace atrium::media {

/// Keeps what is being read in a ListView where it is, whatever is inserted, removed, moved or grows around it, and
/// before a frame shows the difference. What is read is the first row whose top was in view after the last scroll; when it
/// goes, the next one. Only where the rows end does it give way.
/// Rows name themselves by a property `entryId` and have an `index`; those with `canHold` false are only lines between.
///
/// A list moves its content by itself too, by guesses of its height. Only a scroll counts: while `isScrolling`, or by the
/// functions below.
class ListAnchor : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *view READ view WRITE setView NOTIFY viewChanged REQUIRED)
    Q_PROPERTY(bool isScrolling READ isScrolling WRITE setScrolling NOTIFY isScrollingChanged REQUIRED)

public:
    explicit ListAnchor(QQuickItem *parent = nullptr);

    QQuickItem *view() const { return m_view; }
    void setView(QQuickItem *view);
    bool isScrolling() const { return m_isScrolling; }
    void setScrolling(bool isScrolling);

    /// Puts the row at `index` so far below the top edge, and holds it there.
    Q_INVOKABLE void goTo(int index, qreal offset);
    /// The same for a list that was just opened: what comes in during the next moments may be what makes room for it.
    Q_INVOKABLE void arriveAt(int index, qreal offset);
    /// Scrolls no further than needed to have the row in view.
    Q_INVOKABLE void show(int index);
    Q_INVOKABLE void scrollBy(qreal pixels);
    /// Shows the beginning, also of what comes in the next moments, until the person scrolls.
    Q_INVOKABLE void toTop();

signals:
    void viewChanged();
    void isScrollingChanged();
    /// What is read now: after every scroll that changed it.
    void held(const QString &rowId, qreal offset);

protected:
    void updatePolish() override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Held {
        QString id;
        qreal offset = 0; ///< from the top edge of the view, as it shall be
    };
    struct Ends {
        qreal least = 0;
        qreal most = 0;
    };

    Q_SLOT void onScrolled();
    Q_SLOT void onChanged();
    void ask();
    void endTurn();
    void goAlong();
    void closeHoles();
    void correct();
    bool pull();
    QList<Held> inView() const;
    void hold();
    void rest();
    void tell();
    void noteScroll();
    void follow(QQuickItem *row);
    Ends ends() const;
    static QString idOf(const QQuickItem *row);
    QQuickItem *row(const QString &id) const;
    QQuickItem *rowAt(int index) const;
    QList<QQuickItem *> rows() const;
    QList<QQuickItem *> rowsByPlace() const;
    bool bring(const Held &held);
    int indexOf(const QString &id) const;
    qreal number(const char *property) const;
    void position(int index, int mode);
    void setContentY(qreal y);
    void showBeginning();

    QPointer<QQuickItem> m_view;
    QPointer<QQuickItem> m_row; ///< followed: the one that is held first
    QList<Held> m_held; ///< in view, the first that can be held first
    QBasicTimer m_top;
    QBasicTimer m_rest; ///< when it ends, a place that cannot be had is given up
    QBasicTimer m_turn; ///< of the event loop
    int m_polishes = 0; ///< in this turn
    qreal m_contentY = 0;
    bool m_isPulling = false;
    bool m_isScrolling = false;
    bool m_isScrolled = false; ///< since the last polish
    bool m_isFresh = false; ///< scrolled since the last rest
    Held m_told; ///< by the last `held`
};

} // namespace atrium::media
