#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The client's core asks nobody for time, alarms or chance: they are given to it, so that a simulation can keep them.

Exempt are the places where the system's own are wrapped, and the edge of the network, which no simulation contains.
"""
import pathlib
import re
import sys

APP = pathlib.Path(__file__).resolve().parents[2] / "app"
LAYERS = ["core", "api", "store", "sync"]
EXEMPT = {
    "core/clock.cpp", "core/timers.cpp", "core/entropy.cpp",
    "api/exchange.h", "api/exchange.cpp", "api/eventstream.h", "api/eventstream.cpp",
    "api/loopbacklistener.h", "api/loopbacklistener.cpp", "api/oauth.cpp", "store/worker.cpp",
}
FORBIDDEN = re.compile(r"\bQTimer\b|\bstartTimer\b|\bQDateTime::current|\bQDate::current|\bQTime::current|"
                       r"\bQElapsedTimer\b|\bQDeadlineTimer\b|\bQRandomGenerator\b|\bQUuid::createUuid\(\)|"
                       r"\bstd::random_device\b|\bstd::mt19937|\bsystem_clock::now|\bsteady_clock::now|\bQThread\b")

found = []
for layer in LAYERS:
    for file in sorted((APP / layer).glob("*.[ch]*")):
        name = f"{layer}/{file.name}"
        if name in EXEMPT or file.suffix not in (".h", ".cpp"):
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if FORBIDDEN.search(line.split("//")[0]):
                found.append(f"app/{name}:{number}: {line.strip()}")
if found:
    sys.exit("Time, alarms and chance are passed in, never asked for:\n" + "\n".join(found))
