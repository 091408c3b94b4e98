// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/freedesktopnotifier.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace atrium::platform {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int pictureSize = 64;

/// The struct (iiibiiay) of the notification specification.
struct RawPicture {
    QImage image;
};

QDBusArgument &operator<<(QDBusArgument &argument, const RawPicture &picture)
{
    const QImage &image = picture.image;
    argument.beginStructure();
    argument << image.width() << image.height() << int(image.bytesPerLine()) << true << 8 << 4
             << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, RawPicture &) { return argument; }

QDBusMessage call(const QString &method) { return QDBusMessage::createMethodCall(service, path, service, method); }

} // namespace

} // namespace atrium::platform

Q_DECLARE_METATYPE(atrium::platform::RawPicture)

namespace atrium::platform {

FreedesktopNotifier::FreedesktopNotifier(QObject *parent)
    : Notifier(parent)
{
    qDBusRegisterMetaType<RawPicture>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_qs, this, SLOT(onActionInvoked(uint, QString)));
    bus.connect(service, path, service, u"ActivationToken"_qs, this, SLOT(onActivationToken(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_qs, this, SLOT(onClosed(uint, uint)));
    askCapabilities();
}

void FreedesktopNotifier::askCapabilities()
{
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call(u"GetCapabilities"_qs)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QStringList> reply = *done;
        if (!reply.isError())
            m_capabilities = reply.value();
    });
}

void FreedesktopNotifier::present(const DesktopMessage &message)
{
    QStringList actions;
    if (can(QLatin1String("actions"))) {
        actions << u"default"_qs << tr("Open");
        if (!message.likeLabel.isEmpty())
            actions << u"like"_qs << message.likeLabel;
    }
    QVariantMap hints { { u"desktop-entry"_qs, u"atrium"_qs }, { u"category"_qs, u"im.received"_qs } };
    if (!message.picture.isNull()) {
        const QImage picture
            = message.picture.scaled(pictureSize, pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                  .convertToFormat(QImage::Format_RGBA8888);
        hints.insert(u"image-data"_qs, QVariant::fromValue(RawPicture { picture }));
    }
    const QString body = can(QLatin1String("body-markup")) ? message.body.toHtmlEscaped() : message.body;
    QDBusMessage notify = call(u"Notify"_qs);
    notify << tr("Atrium") << m_ids.value(message.key, 0) << u"atrium"_qs << message.title << body << actions << hints
           << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, key = message.key](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<uint> reply = *done;
                if (reply.isError())
                    return;
                m_keys.insert(reply.value(), key);
                m_ids.insert(key, reply.value());
            });
}

void FreedesktopNotifier::close(const QString &key)
{
    if (!m_ids.contains(key))
        return;
    QDBusMessage closing = call(u"CloseNotification"_qs);
    closing << m_ids.value(key);
    QDBusConnection::sessionBus().asyncCall(closing);
}

void FreedesktopNotifier::onActivationToken(uint id, const QString &token) { m_tokens.insert(id, token); }

void FreedesktopNotifier::onActionInvoked(uint id, const QString &action)
{
    const auto key = m_keys.constFind(id);
    if (key == m_keys.constEnd())
        return; // another program's message: the signal goes to everybody
    if (action == u"like")
        emit liked(*key);
    if (action == u"default")
        emit opened(*key, m_tokens.value(id));
}

void FreedesktopNotifier::onClosed(uint id, uint)
{
    m_ids.remove(m_keys.take(id));
    m_tokens.remove(id);
}

} // namespace atrium::platform
