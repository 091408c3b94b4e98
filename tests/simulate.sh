#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Lives of Atrium's core on virtual time, a virtual network and a disk that breaks. Builds the simulator if needed.
#   tests/simulate.sh --seeds A..B [--profile P] [--with-bug N] [--twice] [--trace] [--most N]
#   tests/simulate.sh --crash [MINUTES]   the power fails at every write of some lives
#   tests/simulate.sh --bugs              is each deliberate defect found?
#   tests/simulate.sh --policies          what other clients' policies lose and double, beside Atrium's
# The last line but one is "seeds N violations V"; a violation comes with a short script and the seed that replays it.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
build=build/simulate
bin=$build/bin/simulate
bugs=tests/simulation/bugs.py
jobs=${JOBS:-$(nproc)}
# Memory that is freed is used again at once; there is one thread.
export GLIBC_TUNABLES=glibc.malloc.tcache_count=2000:glibc.malloc.trim_threshold=1000000000:glibc.malloc.mmap_threshold=100000000

build() {
    local log
    log=$(mktemp)
    if [ ! -f $build/build.ninja ]; then
        cmake --preset simulate >"$log" 2>&1 || { cat "$log" >&2; rm -f "$log"; exit 2; }
    fi
    cmake --build $build --target "$@" >"$log" 2>&1 || { tail -60 "$log" >&2; rm -f "$log"; exit 2; }
    rm -f "$log"
}

# Shares the seeds among the processors and adds up what they say.
lives() {
    local program=$1 first=$2 last=$3
    shift 3
    local count=$((last - first + 1)) parts=$jobs work part from to pids=() status=0
    [ $parts -le $count ] || parts=$count
    work=$(mktemp -d)
    for ((part = 0; part < parts; part++)); do
        from=$((first + count * part / parts))
        to=$((first + count * (part + 1) / parts - 1))
        "$program" --seeds $from..$to "$@" >"$work/$part" 2>&1 &
        pids+=($!)
    done
    for part in "${pids[@]}"; do
        wait "$part" || status=$?
    done
    grep -hav '^seeds \|^requests ' "$work"/* || true
    if ! grep -qa '^seeds ' "$work/0"; then status=2; fi
    awk '/^seeds /{s+=$2; v+=$4} /^requests /{r+=$2; p+=$4; l+=$6; d+=$8; u+=$10; x+=$NF; c+=$17; n++}
         END {printf "seeds %d violations %d\nrequests %d posts %d lost %d doubled %d left %d seeds/s %.1f, %.1f a processor second\n",
              s, v, r, p, l, d, u, x, n ? c / n : 0}' "$work"/*
    rm -rf "$work"
    return $status
}

every_bug() {
    local number name found=0 all=0 missed="" output
    build simulate-bugs
    while read -r number name; do
        [ "$number" -lt 100 ] || continue
        all=$((all + 1))
        if output=$(lives $bin/atrium-simulate-bug-"$number" 1 "${BUG_SEEDS:-2000}" --whole --most 1 2>&1); then
            missed="$missed $number"
            echo "bug $number ($name): NOT FOUND"
        else
            found=$((found + 1))
            echo "bug $number ($name): $(grep -am1 '^  I' <<<"$output" | cut -c3-120)"
        fi
    done < <(python3 $bugs names)
    echo "bugs $all found $found"
    [ -z "$missed" ]
}

policies() {
    local seeds=${POLICY_SEEDS:-300} number name
    build atrium-simulate $(python3 $bugs names | awk '$1 > 100 {print "atrium-simulate-bug-" $1}')
    printf '%-45s %s\n' "Atrium" "$(lives $bin/atrium-simulate 1 "$seeds" --count | tail -1)"
    while read -r number name; do
        [ "$number" -gt 100 ] || continue
        printf '%-45s %s\n' "$name" "$(lives $bin/atrium-simulate-bug-"$number" 1 "$seeds" --count | tail -1)"
    done < <(python3 $bugs names)
}

mode=seeds seeds=1..200 bug="" minutes=3 rest=()
while [ $# -gt 0 ]; do
    case $1 in
    --seeds) seeds=$2; shift ;;
    --with-bug) bug=$2; shift ;;
    --bugs | --policies) mode=${1#--} ;;
    --crash)
        mode=crash
        if [[ ${2:-} =~ ^[0-9]+$ ]]; then minutes=$2; shift; fi
        ;;
    --build) mode=build ;;
    *) rest+=("$1") ;;
    esac
    shift
done

case $mode in
bugs) every_bug ;;
policies) policies ;;
build) build atrium-simulate simulate-bugs ;;
crash)
    build atrium-simulate
    work=$(mktemp -d)
    pids=() status=0
    for ((part = 0; part < jobs; part++)); do
        $bin/atrium-simulate --crash --part $part/"$jobs" --minutes "$minutes" "${rest[@]}" >"$work/$part" &
        pids+=($!)
    done
    for part in "${pids[@]}"; do wait "$part" || status=$?; done
    grep -hav '^crashes ' "$work"/* || true
    awk '/^crashes /{c+=$2; p+=$4; v+=$6} END {printf "crashes %d of %d violations %d\n", c, p, v}' "$work"/*
    rm -rf "$work"
    exit $status
    ;;
*)
    program=atrium-simulate${bug:+-bug-$bug}
    build "$program"
    lives $bin/"$program" "${seeds%%..*}" "${seeds##*..}" "${rest[@]}"
    ;;
esac
