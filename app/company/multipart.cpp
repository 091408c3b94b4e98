// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/multipart.h"

namespace atrium::company {

namespace {

constexpr qsizetype partLimit = 200;
constexpr qsizetype boundaryLimit = 200;
constexpr qsizetype partHeadLimit = 8 * 1024;

// The value of `name` in `form-data; name="a"; filename="b"`; null when absent.
QByteArray parameter(const QByteArray &header, const QByteArray &name)
{
    qsizetype at = header.indexOf(';');
    while (at >= 0 && at < header.size()) {
        ++at;
        const qsizetype equals = header.indexOf('=', at);
        if (equals < 0)
            return {};
        const QByteArray key = header.mid(at, equals - at).trimmed().toLower();
        QByteArray value("");
        at = equals + 1;
        if (at < header.size() && header[at] == '"') {
            for (++at; at < header.size() && header[at] != '"'; ++at) {
                if (header[at] == '\\' && at + 1 < header.size() && (header[at + 1] == '"' || header[at + 1] == '\\'))
                    ++at;
                value += header[at];
            }
            at = header.indexOf(';', at);
        } else {
            const qsizetype end = header.indexOf(';', at);
            value = header.mid(at, end < 0 ? -1 : end - at).trimmed();
            at = end;
        }
        if (key == name)
            return value;
    }
    return {};
}

std::optional<FormPart> parsePart(const QByteArray &text)
{
    const qsizetype end = text.startsWith("\r\n") ? 0 : text.indexOf("\r\n\r\n");
    if (end < 0 || end > partHeadLimit)
        return std::nullopt;
    FormPart part;
    part.data = text.mid(end + (end == 0 ? 2 : 4));
    for (const QByteArray &line : text.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-type")
            part.mime = value;
        if (name != "content-disposition")
            continue;
        part.name = QString::fromUtf8(parameter(value, "name"));
        const QByteArray file = parameter(value, "filename");
        part.isFile = !file.isNull() || !parameter(value, "filename*").isNull();
        part.fileName = QString::fromUtf8(file);
    }
    if (part.name.isEmpty())
        return std::nullopt;
    return part;
}

} // namespace

std::optional<QList<FormPart>> multipartParts(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray boundary = parameter(contentType, "boundary");
    if (boundary.isEmpty() || boundary.size() > boundaryLimit)
        return std::nullopt;
    const QByteArray first = "--" + boundary;
    const QByteArray next = "\r\n" + first;
    qsizetype at = body.startsWith(first) ? 0 : body.indexOf(next);
    if (at < 0)
        return std::nullopt;
    at += body.startsWith(first) ? first.size() : next.size();
    QList<FormPart> parts;
    while (!body.mid(at, 2).startsWith("--")) {
        const qsizetype start = body.indexOf("\r\n", at);
        const qsizetype end = start < 0 ? -1 : body.indexOf(next, start);
        if (end < 0 || parts.size() >= partLimit)
            return std::nullopt;
        // An empty part has its head end directly before the boundary.
        const std::optional<FormPart> part = parsePart(body.mid(start + 2, qMax<qsizetype>(0, end - start - 2)));
        if (!part)
            return std::nullopt;
        parts.append(*part);
        at = end + next.size();
    }
    return parts;
}

} // namespace atrium::company
