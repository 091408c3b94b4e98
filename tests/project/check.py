#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of the project's own files: check.py NAME ROOT [TOOL]."""
import os
import re
import subprocess
import sys

OWN = ("app", "ui", "resources", "translations", "tests", "packaging", ".ci")
LONGEST = {".cpp": 400, ".h": 400, ".qml": 200}
LONGEST_TEST = {".cpp": 800, ".h": 400, ".qml": 500}
# Files that are to be split next; nothing is added to this list.
TO_SPLIT = {os.path.join("app", "sync", "engine.cpp"): 420}
FOREIGN_HOSTS = re.compile(r"\b(?:registry|deb|security)\.[a-z]+\.(?:org|com)\b")
MACHINE_PATHS = re.compile(r"(?<![\w.])(/work/|/root/|\.\./shared\b)")


def own_files(root):
    for name in sorted(os.listdir(root)):
        path = os.path.join(root, name)
        if os.path.isfile(path) and name != ".git":  # of a worktree
            yield path
    for folder in OWN:
        for at, folders, names in os.walk(os.path.join(root, folder)):
            folders[:] = sorted(f for f in folders if f not in ("node_modules", "__pycache__", "build"))
            for name in sorted(names):
                if not name.endswith("~"):
                    yield os.path.join(at, name)


def text_of(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except UnicodeDecodeError:
        return None


def licence(root, _):
    for path in own_files(root):
        if path.endswith((".cpp", ".h", ".qml", ".py", ".sh", ".cmake", "CMakeLists.txt", ".mjs")):
            if "SPDX-License-Identifier: GPL-3.0-or-later" not in (text_of(path) or "")[:400]:
                yield f"{path}: no SPDX line"


def sizes(root, _):
    for path in own_files(root):
        name = os.path.relpath(path, root)
        limits = LONGEST_TEST if name.startswith("tests" + os.sep) else LONGEST
        limit = TO_SPLIT.get(name, limits.get(os.path.splitext(path)[1]))
        lines = (text_of(path) or "").count("\n") if limit else 0
        if limit and lines > limit:
            yield f"{path}: {lines} lines, {limit} allowed: it has two jobs"


def standalone(root, _):
    """A stranger's clone must build: no path of a machine, no registry host."""
    for path in own_files(root):
        if path.endswith(os.path.join("project", "check.py")):
            continue
        text = text_of(path)
        for number, line in enumerate((text or "").splitlines(), 1):
            if FOREIGN_HOSTS.search(line) or MACHINE_PATHS.search(line):
                yield f"{path}:{number}: {line.strip()[:100]}"


def scripts(root, _):
    for path in own_files(root):
        if path.endswith(".sh") or path.endswith(os.path.join(".ci", "run")):
            if not os.access(path, os.X_OK):
                yield f"{path}: not executable"
            done = subprocess.run(["bash", "-n", path], capture_output=True, text=True, check=False)
            if done.returncode:
                yield done.stderr.strip()


def format(root, tool):
    files = [p for p in own_files(root) if p.endswith((".cpp", ".h")) and f"{os.sep}resources{os.sep}" not in p]
    for path in files:
        done = subprocess.run([tool, "--dry-run", "--Werror", path], capture_output=True, text=True, check=False)
        if done.returncode:
            yield done.stderr.splitlines()[0]


def main():
    check, root = sys.argv[1], os.path.abspath(sys.argv[2])
    found = list(globals()[check](root, sys.argv[3] if len(sys.argv) > 3 else None))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
