#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs every test. Arguments go to ctest: tests/run.sh -L journey
# ATRIUM_SLOW_CHECKS=ON adds clang-tidy over every source and the pages under the sanitizers (a second build), as CI does.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"

packaging/setup.sh test
if [ ! -f build/dev/build.ninja ] || [ -n "${ATRIUM_SLOW_CHECKS:-}" ]; then
    cmake --preset dev -DATRIUM_SLOW_CHECKS="${ATRIUM_SLOW_CHECKS:-OFF}" >&2
fi
cmake --build --preset dev >&2
exec ctest --test-dir build/dev --output-on-failure -j "$(nproc)" "$@"
