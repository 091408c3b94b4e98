// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <QUrl>

namespace atrium::session {

/// The server that a host-meta document names: "https://host", or nothing when it names none that may be used. Only
/// https, and http on loopback.
QUrl serverOfHostMeta(const QByteArray &document);

/// Many companies write "@ana@company.example" and run the server at social.company.example (contract 2): asks the domain
/// where its server is. Missing when it does not say.
QFuture<Result<QUrl>> serverBehind(api::Transport &transport, const QUrl &domain, QObject *context);

} // namespace atrium::session
