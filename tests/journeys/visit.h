// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/company.h"
#include "journeys/seat.h"

#include <QTemporaryDir>

#include <memory>

namespace atrium::test {

/// Ana's visit to the program: a company of its own, a profile folder, and the seat before it.
struct Visit {
    static constexpr int patienceMs = 20'000;

    QTemporaryDir profile;
    Company company;
    std::unique_ptr<Seat> seat = std::make_unique<Seat>(profile.path());

    /// Signs Ana in and waits until `postId` is on the screen.
    bool sitDown(const QString &postId);
    /// Another start of the program on the same profile, as far as its stored posts.
    bool sitDownAgain();
    bool isLive() { return seat->app().connection()->state() == int(SyncStatus::State::Live); }
    bool isSent() { return isLive() && seat->app().outbox()->count() == 0; }
    /// A post as the server shows it to Ana.
    QJsonObject seenByAna(const QString &postId);

    /// The row of the feed that shows this post; null when it is not in view.
    QQuickItem *row(const QString &entryId);
    qreal topOf(const QString &entryId);
    /// Something of this name in the row of this post.
    QQuickItem *inRow(const QString &entryId, const QString &name);
    /// Steps with J, then with K, until this post is the current one.
    bool stepTo(const QString &postId);
    /// Tabs, then tabs back, until what is called so has the keyboard.
    bool tabTo(const QString &name, int farthest = 60);
    /// Clicks what is called so once it is there and stands still; what lies on top goes first.
    bool pick(const QString &name);
};

/// One row for the mouse and one for the keyboard.
void byMouseAndKeyboard();

} // namespace atrium::test
