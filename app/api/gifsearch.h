// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <QObject>

namespace atrium::api {

/// A web service of GIFs. There is none unless an administrator named one.
struct GifService {
    enum class Shape { Giphy, Tenor };
    Shape shape = Shape::Giphy;
    QUrl base; ///< https, or http on loopback
    Secret key;
    QString name; ///< shown to the person: "GIPHY"
};

struct WebGif {
    QString url;
    QString previewUrl; ///< stands still where the service has such a picture
    QString description;
    int width = 0;
    int height = 0;

    bool operator==(const WebGif &) const = default;
};

/// Asks a GIF service, through a transport of its own that knows neither the company's server nor the token. What comes
/// back is taken for what it is: addresses that are not https, pictures without a size and everything beyond 50 are left out.
class GifSearch final : public QObject {
    Q_OBJECT

public:
    GifSearch(Transport &transport, GifService service, QObject *parent = nullptr);

    const GifService &service() const { return m_service; }
    /// What is liked at the moment when `words` is empty. Cancelled with this object.
    QFuture<Result<QList<WebGif>>> find(const QString &words);

private:
    Transport &m_transport;
    GifService m_service;
};

/// Malformed when it is not what a service of this shape answers.
Result<QList<WebGif>> gifsFrom(GifService::Shape shape, const QByteArray &json);

} // namespace atrium::api
