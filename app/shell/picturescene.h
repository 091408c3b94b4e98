// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/appcontroller.h"
#include "shell/options.h"

namespace atrium::shell {

/// What stands on a page of the sample company when its picture is taken: a composer that is in use, an outbox in which
/// something waits. It goes the way a person's own writing goes. Other pages, and other companies, are left as they are.
class PictureScene {
public:
    PictureScene(AppController &app, const Options &options);

    /// Goes on with the scene; true once it is complete. To be called until then, after the page was opened, and for the
    /// outbox once the company is away.
    bool isSet();

private:
    bool writePost();
    bool fillOutbox();
    bool writeAnswer();

    AppController &m_app;
    const Options &m_options;
    int m_step = 0;
};

} // namespace atrium::shell
