#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the program with AddressSanitizer and UBSan and lets it open every page. Any finding ends it with a failure.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
[ -f build/asan/build.ninja ] || cmake --preset asan -DBUILD_TESTING=OFF >&2
cmake --build --preset asan --target atrium >&2

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/runtime"
# Leaks are not looked for: fontconfig and the image plugins keep what they have until the end on purpose.
export HOME=$home XDG_RUNTIME_DIR=$home/runtime QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 \
    ASAN_OPTIONS=detect_leaks=0:halt_on_error=1:detect_stack_use_after_return=1 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
build/asan/bin/atrium --sample-company --quiet-colleagues --self-test
