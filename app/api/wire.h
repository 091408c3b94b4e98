// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything the server sends, as the server names it (camelCase for its snake_case). Decoding is tolerant: what is
// missing or null has its default; std::optional is used only where "missing" means something else than the default.
#include "api/wireaccount.h"
#include "api/wirenotification.h"
#include "api/wireserver.h"
#include "api/wirestatus.h"
