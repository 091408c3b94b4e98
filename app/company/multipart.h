// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace atrium::company {

/// One part of a multipart/form-data body. A part with a file name is a file.
struct FormPart {
    QString name;
    QString fileName;
    bool isFile = false;
    QByteArray mime;
    QByteArray data;
};

/// The parts, or nothing when the body is not well-formed. At most 200 parts.
std::optional<QList<FormPart>> multipartParts(const QByteArray &contentType, const QByteArray &body);

} // namespace atrium::company
