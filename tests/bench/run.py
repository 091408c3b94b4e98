#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints P1 (start), P2 (memory) and P4 (store page) as ratios to their floor programs: run.py BUILD [POSTS]."""
import os
import shutil
import subprocess
import sys
import tempfile

import measure

BUILD = os.path.abspath(sys.argv[1])
POSTS = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
BENCH = os.path.join(BUILD, "bin", "bench")
ATRIUM = os.path.join(BUILD, "bin", "atrium")


def environment(home):
    os.makedirs(os.path.join(home, "runtime"), mode=0o700, exist_ok=True)
    keep = {key: os.environ[key] for key in ("PATH",) if key in os.environ}
    return {**keep, "HOME": home, "XDG_RUNTIME_DIR": os.path.join(home, "runtime"), "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def filled(folder, posts):
    done = subprocess.run([os.path.join(BENCH, "bench_fill"), folder, str(posts)], capture_output=True, text=True,
                          check=True)
    return done.stdout.strip()


def page_instructions(program, place, env):
    """Instructions of one page: the difference between many and few reads, so that start and opening cancel out."""
    few, many = 20, 120
    command = [os.path.join(BENCH, program), place]
    return (measure.instructions([*command, str(many)], env) - measure.instructions([*command, str(few)], env)) / (many - few)


def checksum(program, place, env):
    done = subprocess.run([os.path.join(BENCH, program), place, "1"], env=env, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def p4(place, small, env):
    if checksum("bench_page", place, env) != checksum("floor_sqlite", place, env):
        print("P4: void, the floor read other rows")
        return False
    own = page_instructions("bench_page", place, env)
    floor = page_instructions("floor_sqlite", place, env)
    own_small = page_instructions("bench_page", small, env)
    print(f"P4: instructions of a page: {own:,.0f}; floor {floor:,.0f}; at 1,000 posts {own_small:,.0f}")
    first = measure.show_exact("P4 page of 40 (instructions)", 1.5, own / floor)
    second = measure.show_exact(f"P4 page at {POSTS:,} against 1,000 posts (instructions)", 1.15, own / own_small,
                                " (the floor here is the small store)")
    return first and second


def p1(profile, env, pairs):
    start = [ATRIUM, "--profile", profile, "--end-at-first-feed"]
    floor = [os.path.join(BENCH, "floor_quick")]
    ratios, rejected = measure.paired(start, floor, env, pairs)
    cpu = measure.show("P1 start to the first painted posts (CPU time)", 1.8, ratios, rejected)
    ratio = measure.instructions(start, env) / measure.instructions(floor, env)
    return measure.show_exact("P1 start to the first painted posts (instructions)", 2.5, ratio) and cpu


def p2(profile, env):
    own = measure.resting_pss([ATRIUM, "--profile", profile], env)
    floor = measure.resting_pss([os.path.join(BENCH, "floor_quick"), "stay"], env)
    print(f"P2: {own / 1024:.1f} MB with {POSTS:,} stored posts; floor {floor / 1024:.1f} MB")
    return measure.show_exact("P2 resting memory (PSS, largest of three)", 2.5, own / floor)


def scroll(env):
    """What a frame and a card cost while 5,000 posts pass by."""
    done = subprocess.run([os.path.join(BENCH, "bench_scroll")], env=env, capture_output=True, text=True, check=False)
    print(done.stdout.strip())
    return done.returncode == 0


def main():
    home = tempfile.mkdtemp(prefix="atrium-bench-")
    try:
        env = environment(home)
        profile, small_profile = os.path.join(home, "large"), os.path.join(home, "small")
        place, small = filled(profile, POSTS), filled(small_profile, 1000)
        commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False)
        print(f"commit {commit.stdout.strip()}, load {os.getloadavg()[0]:.1f}, {POSTS:,} posts")
        verdicts = [scroll(env), p1(profile, env, int(os.environ.get("PAIRS", "31"))), p2(profile, env), p4(place, small, env)]
    finally:
        shutil.rmtree(home, ignore_errors=True)
    print("all within their lines" if all(verdicts) else "over a line: see above")
    return 0


if __name__ == "__main__":
    sys.exit(main())
