#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the program and the floor programs (release) and prints the ratios: tests/bench/run.sh [POSTS]
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$top"
packaging/setup.sh test
[ -f build/bench/build.ninja ] || cmake --preset release -B build/bench -DBUILD_TESTING=ON >&2
cmake --build build/bench --target atrium bench >&2
exec python3 tests/bench/run.py build/bench "$@"
