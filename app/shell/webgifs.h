// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/gifsearch.h"
#include "api/httptransport.h"
#include "models/gifmodel.h"

#include <QSettings>

#include <memory>
#include <optional>

namespace atrium::shell {

/// The GIF service that the administrator of this computer named: "gif/provider" (giphy or tenor), "gif/key", and
/// "gif/url" where it is not the service's own. Nothing where there is none or it makes no sense.
std::optional<api::GifService> gifService(const QSettings &policy);

/// What an administrator decided for everybody on this computer; nobody else can write it.
std::unique_ptr<QSettings> systemPolicy();

/// One GIF service with a connection of its own, as the GIF picker asks it.
class WebGifs {
public:
    explicit WebGifs(const api::GifService &service);

    QString name() const { return m_search.service().name; }
    /// Must not be asked after this object is gone.
    models::WebGifSource source();

private:
    api::HttpTransport m_transport;
    api::GifSearch m_search;
};

} // namespace atrium::shell
