#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over every source below app/: tidy.py ROOT BUILD CLANG_TIDY CLANG [part of a path …].

Headers that nearly every file needs are parsed once by clang, as the build does for the compiler. A file that was clean,
and whose own headers did not change since, is not looked at again (stamps in the user's cache folder).
"""
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys

ROOT, BUILD, TIDY, CLANG = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), sys.argv[3], sys.argv[4]
PARTS = sys.argv[5:]
WORK = os.path.join(BUILD, "tidy")
STAMPS = os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "atrium-tidy")


def arguments(entry):
    """The compiler's arguments without what only GCC understands, and the set of precompiled headers that was used."""
    words, kept, pch = shlex.split(entry["command"]), [], ""
    if os.path.basename(words[0]) == "ccache":
        words = words[1:]
    skip = 0
    for at, word in enumerate(words[1:], 1):
        if skip:
            skip -= 1
        elif word == "-include":
            pch = re.search(r"atrium_pch_(\w+)\.dir", words[at + 1]).group(1)
            skip = 1
        elif word in ("-o", "-c"):
            skip = 1
        elif word != "-Winvalid-pch":
            kept.append(word)
    return kept, pch


def precompiled(entries):
    """Name of a set → clang's precompiled headers."""
    made = {}
    for entry in entries:
        found = re.search(r"atrium_pch_(\w+)\.dir/empty\.cpp\.o", entry["command"])
        if found:
            name = found.group(1)
            made[name] = os.path.join(WORK, name + ".pch")
            subprocess.run([CLANG, *arguments(entry)[0], "-x", "c++-header", os.path.join(ROOT, "app", "pch", name + ".h"),
                            "-o", made[name]], cwd=entry["directory"], check=True)
    return made


def dependencies():
    """Source → the project's own files that it includes, as the build saw them."""
    listed = subprocess.run(["ninja", "-C", BUILD, "-t", "deps"], capture_output=True, text=True, check=True).stdout
    found, files = {}, []
    for line in listed.splitlines():
        if line.startswith("    "):
            path = os.path.normpath(os.path.join(BUILD, line.strip()))
            if path.startswith(ROOT + os.sep) and not path.startswith(BUILD):
                files.append(path)
                found.setdefault(files[0], files)
        else:
            files = []
    return found


def stamp(source, kept, files):
    digest = hashlib.sha256(" ".join(kept).replace(ROOT, "").encode())
    for path in [os.path.join(ROOT, ".clang-tidy"), source, *sorted(files)]:
        with open(path, "rb") as file:
            digest.update(os.path.relpath(path, ROOT).encode() + b"\0" + file.read())
    return os.path.join(STAMPS, digest.hexdigest())


def look(source, kept, pch):
    done = subprocess.run([TIDY, "--quiet", source, "--", *kept, *(["-include-pch", pch] if pch else [])],
                          cwd=BUILD, capture_output=True, text=True, check=False)
    findings = [line for line in done.stdout.splitlines() if re.search(r": (warning|error):", line)]
    return source, findings or ([done.stderr[-500:]] if done.returncode else [])


def main():
    os.makedirs(WORK, exist_ok=True)
    os.makedirs(STAMPS, exist_ok=True)
    with open(os.path.join(BUILD, "compile_commands.json"), encoding="utf-8") as file:
        entries = json.load(file)
    pch, needs, jobs = precompiled(entries), dependencies(), {}
    for entry in entries:
        source = entry["file"]
        if source.startswith(os.path.join(ROOT, "app") + os.sep) and all(part in source for part in PARTS):
            kept, name = arguments(entry)
            mark = stamp(source, kept, needs.get(source, []))
            if not os.path.exists(mark):
                jobs[source] = (kept, pch.get(name, ""), mark)
    bad = set()
    with concurrent.futures.ThreadPoolExecutor(int(os.environ.get("TIDY_JOBS") or len(os.sched_getaffinity(0)))) as pool:
        running = [pool.submit(look, source, kept, name) for source, (kept, name, _) in jobs.items()]
        for done in concurrent.futures.as_completed(running):
            source, findings = done.result()
            if findings:
                bad.update(findings)
                print("\n".join(findings), flush=True)
            else:
                open(jobs[source][2], "w", encoding="utf-8").close()
    print(f"{len(jobs)} files looked at, {len(bad)} findings")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
