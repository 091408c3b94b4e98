#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs every test. Arguments go to ctest: tests/run.sh -L journey
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"

packaging/setup.sh test
[ -f build/dev/build.ninja ] || cmake --preset dev >&2
cmake --build --preset dev >&2
exec ctest --test-dir build/dev --output-on-failure -j "$(nproc)" "$@"
