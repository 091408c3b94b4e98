// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

namespace atrium::shell {

namespace {
constexpr qsizetype longestWay = 50;
}

std::optional<FeedScope> scopeOf(const Place &place)
{
    if (place.page == u"home")
        return FeedScope { FeedScope::Kind::Company, {} };
    if (place.page == u"following")
        return FeedScope { FeedScope::Kind::Following, {} };
    if (place.page == u"topic")
        return FeedScope { FeedScope::Kind::Topic, place.name };
    if (place.page == u"group")
        return FeedScope { FeedScope::Kind::Group, place.name };
    if (place.page == u"person")
        return FeedScope { FeedScope::Kind::Person, place.name };
    if (place.page == u"saved")
        return FeedScope { FeedScope::Kind::Saved, {} };
    return {};
}

void Navigation::go(const Place &place)
{
    if (place == current())
        return;
    m_places.resize(m_index + 1);
    m_places.append(place);
    if (m_places.size() > longestWay)
        m_places.removeFirst();
    m_index = m_places.size() - 1;
}

void Navigation::back()
{
    if (canGoBack())
        --m_index;
}

void Navigation::forward()
{
    if (canGoForward())
        ++m_index;
}

void Navigation::reset(const Place &place)
{
    m_places = { place };
    m_index = 0;
}

void Navigation::renamePost(const QString &localId, const QString &confirmedId)
{
    for (Place &place : m_places) {
        if (place.threadPostId == localId)
            place.threadPostId = confirmedId;
    }
}

} // namespace atrium::shell
