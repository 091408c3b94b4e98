// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/actor.h"
#include "company/serveroptions.h"
#include "core/result.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace atrium::company {

/// The company on this computer: a Mastodon-compatible HTTP and WebSocket server on loopback. Lives in one thread, where
/// all of its functions are called (see Host for one that runs beside a user interface).
class Server : public QObject {
    Q_OBJECT

public:
    explicit Server(ServerOptions options, QObject *parent = nullptr);
    ~Server() override;

    /// Opens the data, fills it when it is empty, listens. The address, or Storage with a sentence for people.
    Result<QUrl> start();
    /// Says goodbye to every stream and stops listening. May be started again.
    void stop();

    /// How colleagues act; only while the server runs.
    Actor &actor();

private:
    struct Parts;

    Result<Done> openData();

    ServerOptions m_options;
    std::unique_ptr<Parts> m_parts;
};

} // namespace atrium::company
