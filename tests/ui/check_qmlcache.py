#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Release builds compile QML ahead of time, debug builds do not: check_qmlcache.py QMLCACHEGEN UI QML-MODULES tries every
file, so that a file that the compiler dies of is seen before a release is built."""
import concurrent.futures
import os
import subprocess
import sys
import tempfile

TOOL, UI, MODULES = sys.argv[1:4]


def compiled(path):
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([TOOL, "--bare", "--resource-path", "/x/" + os.path.basename(path), "-I", MODULES, "-o",
                               os.path.join(folder, "out.cpp"), path], capture_output=True, text=True, check=False)
    return f"{path}: exit {done.returncode}" if done.returncode else None


def main():
    files = [os.path.join(at, name) for at, _, names in os.walk(UI) for name in names if name.endswith(".qml")]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        bad = [line for line in pool.map(compiled, sorted(files)) if line]
    print("\n".join(bad) if bad else f"{len(files)} files compile")
    return 1 if bad or not files else 0


if __name__ == "__main__":
    sys.exit(main())
