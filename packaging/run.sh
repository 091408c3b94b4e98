#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Atrium (release) and opens it on the sample company. Options go to the program:
#   packaging/run.sh                                   the sample company
#   packaging/run.sh --server https://social.example   another server
#   packaging/run.sh --screenshot feed.png             a picture, no display needed
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"

packaging/setup.sh build
[ -f build/release/build.ninja ] || cmake --preset release >&2
cmake --build --preset release --target atrium atrium-company >&2

needs_display=yes
options=(--sample-company)
for argument in "$@"; do
    case $argument in
    --screenshot | --screenshot=* | --self-test | --help | --version) needs_display=no ;;
    --server | --server=*) options=() ;;
    esac
done

if [ $needs_display = yes ] && [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    echo "Atrium is built, but there is no display to open it on. For a picture of it without one:" >&2
    echo "  packaging/run.sh --screenshot atrium.png" >&2
    exit 1
fi

exec build/release/bin/atrium "${options[@]}" "$@"
