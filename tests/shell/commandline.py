#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says on its command line: commandline.py PATH-OF-ATRIUM."""
import os
import subprocess
import sys
import tempfile

ATRIUM = sys.argv[1]
FAILED = []


def run(*arguments, env=None):
    return subprocess.run([ATRIUM, *arguments], capture_output=True, text=True, timeout=60,
                          env={**os.environ, **(env or {})}, check=False)


def expect(name, condition, done):
    if not condition:
        FAILED.append(f"{name}: exit {done.returncode}\n  out: {done.stdout[:300]}\n  err: {done.stderr[:300]}")


def main():
    done = run("--help")
    expect("help", done.returncode == 0 and "--sample-company" in done.stdout and not done.stderr, done)
    done = run("--version")
    expect("version", done.returncode == 0 and done.stdout.startswith("Atrium "), done)
    for wrong in (["--nonsense"], ["--screenshot", "x.png", "--page", "nowhere"], ["--size", "3x4"], ["--scale", "9"],
                  ["--theme", "pink"], ["stray"], ["--sample-company", "--server", "x.example"], ["--clock", "noon"],
                  ["--language", "nolanguage"]):
        done = run(*wrong)
        expect(" ".join(wrong), done.returncode == 2 and "--help" in done.stderr and not done.stdout, done)

    bare = {k: "" for k in ()}
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run([ATRIUM, "--sample-company"], capture_output=True, text=True, timeout=60, env={**env, **bare},
                          check=False)
    expect("no display", done.returncode == 1 and "--screenshot" in done.stderr, done)

    with tempfile.TemporaryDirectory() as folder:
        blocked = os.path.join(folder, "file")
        with open(blocked, "w", encoding="utf-8") as file:
            file.write("not a folder")
        done = run("--screenshot", os.path.join(folder, "x.png"), "--profile", os.path.join(blocked, "profile"))
        expect("profile below a file", done.returncode == 1 and "cannot write" in done.stderr
               and done.stderr.count("\n") <= 2, done)
        with open(blocked, encoding="utf-8") as file:
            expect("the file is as it was", file.read() == "not a folder", done)

    print("\n".join(FAILED))
    return 1 if FAILED else 0


if __name__ == "__main__":
    sys.exit(main())
