// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/eventsource.h"

namespace atrium::sync {

SocketSource::SocketSource(QObject *parent)
    : EventSource(parent)
{
    connect(&m_stream, &api::EventStream::connected, this, &EventSource::connected);
    connect(&m_stream, &api::EventStream::disconnected, this, &EventSource::disconnected);
    connect(&m_stream, &api::EventStream::event, this, &EventSource::event);
}

} // namespace atrium::sync
