// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/encoder.h"
#include "company/httpmessage.h"
#include "company/paging.h"
#include "company/params.h"
#include "company/serveroptions.h"

namespace atrium::company {

class Guise;
class OAuthDesk;
class StreamHub;
class Switches;

/// What answers need beside the request.
struct Services {
    World &world;
    OAuthDesk &oauth;
    StreamHub &hub;
    Switches &switches;
    Guise &guise;
    const ServerOptions &options;
};

/// Who is calling. `accountId` is zero for an application without a user.
struct Token {
    qint64 id = 0;
    qint64 appId = 0;
    qint64 accountId = 0;
    QStringList scopes;
};

/// One request on its way to an answer.
struct Call {
    Services &services;
    const HttpRequest &request;
    World &world;
    Params params = {};
    QStringList args = {}; ///< what the path's placeholders stand for, decoded
    std::optional<Token> token = std::nullopt;
    QString base = {}; ///< "http://HOST:PORT" as the client wrote it

    /// Zero when nobody is signed in.
    qint64 viewer() const { return token ? token->accountId : 0; }
    /// The path's placeholder as an id; zero when it is none.
    qint64 id(int index = 0) const { return idFrom(args.value(index)); }
    Encoder encoder() const { return { world, viewer(), base }; }
};

} // namespace atrium::company
