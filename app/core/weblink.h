// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium {

/// The address that may be opened for `href`, fully encoded (international hosts as punycode); empty when it must stay
/// text: only http, https and mailto, absolute, without user name, backslash, control character or odd host.
QString safeLink(const QString &href);

/// The real host of a link for the eye: punycode, with a port that is not the usual one; the address of a mailto link.
QString linkHost(const QString &link);

/// True when `text` itself looks like an address ("https://…", "www.…", "name.tld/…"), so that a reader would believe it.
bool looksLikeAddress(const QString &text);

} // namespace atrium
