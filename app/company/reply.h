// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/call.h"

namespace atrium::company {

HttpReply jsonReply(const QJsonObject &json, int status = 200);
HttpReply jsonReply(const QJsonArray &json, int status = 200);
/// `{}`.
HttpReply doneReply();
/// `{"error": …}`.
HttpReply refusal(const Refusal &refusal);
HttpReply refusal(int status, const QString &message);
HttpReply notFoundReply();
/// The error of the OAuth endpoints.
HttpReply oauthError(int status, const QString &error, const QString &description);
/// A page of a list with its Link header: next first, absolute, as the client knows us.
HttpReply pageReply(const Call &call, const QJsonArray &items, const Page &page);
HttpReply statusReply(const Call &call, qint64 statusId);

} // namespace atrium::company
