// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/appcontroller.h"
#include "shell/options.h"
#include "shell/picturescene.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQuickWindow>
#include <QTimer>

#include <functional>

namespace atrium::shell {

/// Brings a page of `knownPages` on the screen, parts such as the open composer included.
void showPage(AppController &app, const QString &page);

/// Makes the picture of `--screenshot`: waits until the page has its content and stands still, then writes the file and
/// ends the program (0, or 1 with a reason on standard error).
class PictureMaker : public QObject {
    Q_OBJECT

public:
    /// `isFetching` says whether pictures of the page are still on their way.
    PictureMaker(AppController &app, QQuickWindow &window, const Options &options, std::function<bool()> isFetching,
                 QObject *parent = nullptr);

    void start();

signals:
    /// Before a picture of how it is without a network: take it away.
    void offlineWanted();

private:
    void look();
    bool hasContent() const;
    QString whatIsMissing() const;
    void goToPage();
    void take();
    void giveUp(const QString &reason);

    AppController &m_app;
    QQuickWindow &m_window;
    Options m_options;
    std::function<bool()> m_isFetching;
    PictureScene m_scene;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    QByteArray m_lastDigest;
    int m_stillLooks = 0;
    bool m_isThere = false;
    bool m_isOffline = false;
};

} // namespace atrium::shell
