// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/httpmessage.h"

#include <algorithm>

namespace atrium::company {

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const HttpHeader &each : headers) {
        if (name.compare(each.name, Qt::CaseInsensitive) == 0)
            return each.value;
    }
    return {};
}

bool HttpRequest::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [name](const HttpHeader &each) { return name.compare(each.name, Qt::CaseInsensitive) == 0; });
}

void HttpReply::setHeader(const QByteArray &name, const QByteArray &value)
{
    for (HttpHeader &each : headers) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0) {
            each.value = value;
            return;
        }
    }
    headers.append({ name, value });
}

QByteArray HttpReply::serialised(bool isHead, bool keepsAlive) const
{
    QByteArray out;
    out.reserve(512 + body.size());
    out += "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    if (!contentType.isEmpty())
        out += "Content-Type: " + contentType + "\r\n";
    for (const HttpHeader &each : headers)
        out += each.name + ": " + each.value + "\r\n";
    out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    out += keepsAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    out += "X-Content-Type-Options: nosniff\r\n\r\n";
    if (!isHead)
        out += body;
    return out;
}

QByteArray reasonPhrase(int status)
{
    static const QList<QPair<int, QByteArray>> phrases = {
        { 101, "Switching Protocols" },
        { 200, "OK" },
        { 202, "Accepted" },
        { 206, "Partial Content" },
        { 302, "Found" },
        { 304, "Not Modified" },
        { 400, "Bad Request" },
        { 401, "Unauthorized" },
        { 403, "Forbidden" },
        { 404, "Not Found" },
        { 405, "Method Not Allowed" },
        { 406, "Not Acceptable" },
        { 408, "Request Timeout" },
        { 409, "Conflict" },
        { 413, "Content Too Large" },
        { 414, "URI Too Long" },
        { 416, "Range Not Satisfiable" },
        { 417, "Expectation Failed" },
        { 421, "Misdirected Request" },
        { 422, "Unprocessable Content" },
        { 426, "Upgrade Required" },
        { 429, "Too Many Requests" },
        { 431, "Request Header Fields Too Large" },
        { 500, "Internal Server Error" },
        { 501, "Not Implemented" },
        { 502, "Bad Gateway" },
        { 503, "Service Unavailable" },
        { 504, "Gateway Timeout" },
        { 505, "HTTP Version Not Supported" },
    };
    for (const auto &[number, phrase] : phrases) {
        if (number == status)
            return phrase;
    }
    return QByteArrayLiteral("Status");
}

} // namespace atrium::company
