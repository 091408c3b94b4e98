#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs conformance lines, each against a fresh server.

  run.py S1 [S2 ...]     these lines
  run.py --all [-j N]    all lines, N at a time (2)
  run.py --list          number and title of every line

ATRIUM_COMPANY names the server program. Exit status 0 when every line holds, 1 otherwise.
"""
import concurrent.futures
import importlib
import os
import re
import subprocess
import sys
import time
import traceback

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True

AREAS = ["s_a_transport", "s_b_instance", "s_c_authorisation", "s_d_paging", "s_e_posts", "s_e_post_actions", "s_f_media_polls",
         "s_g_reactions", "s_h_notifications", "s_i_people", "s_j_lists_search", "s_k_streaming", "s_l_durability", "p_program",
         "d_all", "d_mastodon", "d_reactions", "d_akkoma", "d_gotosocial", "d_guise"]


LINE = re.compile(r"[SPD]\d+")


def lines():
    """{"S1": function} of every line, in order."""
    found = {}
    for area in AREAS:
        module = importlib.import_module(area)
        for name, function in vars(module).items():
            if LINE.fullmatch(name.upper()):
                found[name.upper()] = function
    return dict(sorted(found.items(), key=lambda item: ("SPD".index(item[0][0]), int(item[0][1:]))))


def run_line(name, function):
    """Prints the verdict of one line; True when it holds."""
    from harness import check
    started, running, line = time.monotonic(), None, None
    try:
        running, line = check.new_line(profile=getattr(function, "profile", None))
        function(line)
        failures = line.failures
    except Exception as broken:
        failures = (line.failures if line else []) + [f"{type(broken).__name__}: {broken} [{where(broken)}]"]
        if os.environ.get("TRACE"):
            traceback.print_exc()
    if running and running.process is not None and not running.alive():
        failures.append(f"the server ended with {running.process.returncode}: {running.read_log()[-400:]}")
    if running:
        running.stop()
        crashed = running.read_log() if failures else ""
        running.__exit__()
        if "ASSERT" in crashed or "Sanitizer" in crashed:
            failures.append(f"server log: {crashed[-600:]}")
    print(f"{'PASS' if not failures else 'FAIL'} {name} {title(function)} ({time.monotonic() - started:.1f} s)")
    for failure in failures:
        print(f"  - {failure}")
    sys.stdout.flush()
    return not failures


def where(broken):
    """The place in a line's own file where an exception came through."""
    frames = [frame for frame in traceback.extract_tb(broken.__traceback__) if os.path.basename(frame.filename).startswith(("s_", "p_", "d_"))]
    return f"{os.path.basename(frames[-1].filename)}:{frames[-1].lineno}" if frames else "harness"


def title(function):
    return (function.__doc__ or "").strip().split("\n")[0]


def run_all(names, jobs):
    def one(name):
        return subprocess.run([sys.executable, __file__, name], capture_output=True, text=True, check=False)
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for result in pool.map(one, names):
            print(result.stdout + result.stderr, end="", flush=True)
            failed += result.returncode != 0
    print(f"{len(names) - failed} of {len(names)} lines hold")
    return failed == 0


def main(words):
    known = lines()
    if words == ["--list"]:
        for name, function in known.items():
            print(f"{name} {title(function)}")
        return True
    if words[:1] == ["--all"]:
        jobs = int(words[words.index("-j") + 1]) if "-j" in words else 2
        slow_first = sorted(known, key=lambda name: name not in ("S127", "S128"))
        return run_all(slow_first, jobs)
    unknown = [word for word in words if word not in known]
    if unknown or not words:
        sys.exit(f"not a line: {' '.join(unknown) or '(none given)'}\n{__doc__}")
    return all([run_line(name, known[name]) for name in words])


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1:]) else 1)
