// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/router.h"

namespace atrium::company {

namespace {

// How many segments are literal, or -1 when the path does not fit.
int fit(const Route &route, const QStringList &segments)
{
    if (route.segments.size() != segments.size())
        return -1;
    int literal = 0;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (route.segments[i].startsWith(u':'))
            continue;
        if (route.segments[i] != segments[i])
            return -1;
        ++literal;
    }
    return literal;
}

} // namespace

QStringList pathSegments(const QByteArray &path)
{
    QStringList out;
    for (const QByteArray &part : path.split('/')) {
        if (!part.isEmpty())
            out.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    }
    return out;
}

QByteArray plainPath(const QByteArray &path)
{
    QByteArray out;
    for (const QByteArray &part : path.split('/')) {
        if (!part.isEmpty())
            out += '/' + QByteArray::fromPercentEncoding(part).toPercentEncoding("@:");
    }
    return out.isEmpty() ? QByteArray("/") : out;
}

void Router::add(const QByteArray &pattern, Access access, const QString &scope, Handler handler, qint64 bodyLimit)
{
    const qsizetype space = pattern.indexOf(' ');
    m_routes.push_back(
        { pattern, pattern.left(space), pathSegments(pattern.mid(space + 1)), access, scope, handler, bodyLimit });
}

void Router::remove(const std::function<bool(const Route &)> &isUnwanted) { std::erase_if(m_routes, isUnwanted); }

Router::Match Router::match(const QByteArray &method, const QByteArray &path) const
{
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    const QStringList segments = pathSegments(path);
    Match match;
    int best = -1;
    for (const Route &route : m_routes) {
        const int literal = fit(route, segments);
        if (literal < 0)
            continue;
        match.isKnownPath = true;
        if (route.method == wanted && literal > best) {
            best = literal;
            match.route = &route;
        }
    }
    for (qsizetype i = 0; match.route && i < segments.size(); ++i) {
        if (match.route->segments[i].startsWith(u':'))
            match.args.append(segments[i]);
    }
    return match;
}

} // namespace atrium::company
