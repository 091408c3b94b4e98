#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs many random scripts of tst_anchor and names the lists that failed: tests/ui/anchor.sh [SCRIPTS [FIRST_SEED [TEST]]]
# Each list of a hundred scripts has a process and the time limit of its own; JOBS of them run at once.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scripts=${1:-10000}
first=${2:-0}
test=${3:-$top/build/dev/bin/tests/tst_anchor}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
chmod 700 "$out"
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 TZ=Europe/Warsaw XDG_RUNTIME_DIR=$out HOME=$out
export QTEST_FUNCTION_TIMEOUT=600000 ATRIUM_ANCHOR_SCRIPTS=100 test out

run() {
    if ATRIUM_ANCHOR_SEED=$1 "$test" whatIsReadStaysThroughRandomScripts > "$out/$1" 2>&1 && grep -q '^PASS.*seed' "$out/$1"; then
        echo "list $1: green"
    else
        echo "list $1: RED"
        sed -n '/^FAIL/,/^PASS/p; /^QFATAL/p' "$out/$1"
    fi
}
export -f run
lists=$(((scripts + 99) / 100))
seq "$first" $((first + lists - 1)) | xargs -P "${JOBS:-2}" -I{} bash -c 'run {}' | tee "$out/all"
red=$(grep -c RED "$out/all" || true)
echo "$((lists * 100)) scripts in $lists lists, of which $red failed"
[ "$red" = 0 ]
