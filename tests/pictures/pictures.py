#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the program on the sample company, with the clock standing still.

  pictures.py compare ATRIUM [NAME…]   makes each picture again and compares it with the one that lies here
  pictures.py make ATRIUM [NAME…]      replaces the ones that lie here; look at each before you commit it

A picture may differ in a few pixels (fonts of another patch level) and no more: see `allowed`.
"""
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
CLOCK = "2026-11-20T16:00:00Z"
WIDE = "1280x800"

# The part of the pixels that may differ visibly, and by how much a pixel may differ before it counts.
allowed, fuzz = 0.002, "8%"
# The titles of notices stand one pixel higher or lower with the fonts that a machine has besides the program's own.
ALLOWED = {"notifications": 0.01}


def catalogue():
    """Name → options of the program."""
    pages = ["home", "following", "announcements", "notifications", "thread", "composer", "emoji-picker", "gif-picker",
             "settings", "welcome"]
    pages += [page for page in EXTRA if page in known()]
    found = {page: ["--page", page, "--size", WIDE] for page in pages}
    for page in ("home", "thread", "composer"):
        found[page + "-dark"] = ["--page", page, "--size", WIDE, "--theme", "dark"]
        found[page + "-ar"] = ["--page", page, "--size", WIDE, "--language", "ar"]
        found[page + "-480"] = ["--page", page, "--size", "480x800"]
        found[page + "-900"] = ["--page", page, "--size", "900x800"]
    found["outbox"] = ["--page", "outbox", "--size", WIDE, "--offline"]
    found["outbox-dark"] = ["--page", "outbox", "--size", WIDE, "--offline", "--theme", "dark"]
    for page in ("emoji-picker", "gif-picker", "welcome"):
        found[page + "-dark"] = ["--page", page, "--size", WIDE, "--theme", "dark"]
    found["offline"] = ["--page", "home", "--size", WIDE, "--offline"]
    found["offline-dark"] = ["--page", "home", "--size", WIDE, "--offline", "--theme", "dark"]
    found["home-high-contrast"] = ["--page", "home", "--size", WIDE, "--theme", "high-contrast"]
    found["home-200"] = ["--page", "home", "--size", WIDE, "--scale", "2"]
    return found


EXTRA = ["topic", "saved", "share", "kudos", "palette", "shortcuts", "viewer", "loading", "empty", "error"]


def known():
    text = subprocess.run([ATRIUM, "--help"], capture_output=True, text=True, check=True).stdout
    line = next(line for line in text.splitlines() if "--page" in line)
    return {word.strip(",") for word in line.split()}


def take(name, options, target):
    with tempfile.TemporaryDirectory() as home:
        os.makedirs(os.path.join(home, "runtime"), mode=0o700)
        env = {**os.environ, "HOME": home, "XDG_RUNTIME_DIR": os.path.join(home, "runtime"), "LC_ALL": "C.UTF-8",
               "TZ": "Europe/Warsaw", "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        language = [] if "--language" in options else ["--language", "en"]
        done = subprocess.run([ATRIUM, "--sample-company", "--quiet-colleagues", "--clock", CLOCK, "--profile",
                               os.path.join(home, "profile"), "--screenshot", target, *language, *options],
                              env=env, capture_output=True, text=True, check=False)
    return None if done.returncode == 0 else f"{name}: no picture: {done.stderr.strip()[-300:]}"


def difference(one, other):
    """The part of the pixels that differ visibly; 1 when the sizes do."""
    size = [subprocess.run(["identify", "-format", "%w %h", path], capture_output=True, text=True, check=True).stdout
            for path in (one, other)]
    if size[0] != size[1]:
        return 1.0
    done = subprocess.run(["compare", "-metric", "AE", "-fuzz", fuzz, one, other, "null:"], capture_output=True, text=True,
                          check=False)
    width, height = map(int, size[0].split())
    return float(done.stderr.split()[0]) / (width * height)


def compare(name, options):
    reference = os.path.join(HERE, name + ".png")
    if not os.path.exists(reference):
        return f"{name}: there is no picture to compare with; make one and look at it"
    with tempfile.TemporaryDirectory() as folder:
        fresh = os.path.join(folder, name + ".png")
        problem = take(name, options, fresh)
        part = 0 if problem else difference(reference, fresh)
        if part > ALLOWED.get(name, allowed):
            kept = os.path.join(os.getcwd(), f"picture-{name}.png")
            os.replace(fresh, kept)
            problem = f"{name}: {part:.2%} of the pixels differ; the new one is {kept}"
    return problem


def make(name, options):
    target = os.path.join(HERE, name + ".png")
    problem = take(name, options, target)
    if not problem:  # 256 colours: a quarter of the size, and no pixel moves by more than `fuzz`
        subprocess.run(["convert", target, "+dither", "-colors", "256", "-define", "png:exclude-chunks=date,time", "-strip",
                        "PNG8:" + target], check=True)
    return problem


def main(names):
    pictures = catalogue()
    problems = [f"there is no picture {name}" for name in names if name not in pictures]
    for name, options in pictures.items():
        if names and name not in names:
            continue
        problem = make(name, options) if VERB == "make" else compare(name, options)
        print(problem or f"{name}: as it was" if VERB == "compare" else problem or f"{name}: made", flush=True)
        problems += [problem] if problem else []
    if not names and VERB == "compare":
        stray = {file[:-4] for file in os.listdir(HERE) if file.endswith(".png")} - pictures.keys()
        problems += [f"{name}.png belongs to no picture" for name in sorted(stray)]
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    VERB, ATRIUM = sys.argv[1], os.path.abspath(sys.argv[2])
    sys.exit(main(sys.argv[3:]))
