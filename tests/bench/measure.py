#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ratios on a shared, noisy machine: interleaved A B B A pairs, CPU time from the kernel, the median of the ratios with a
bootstrap 95 % interval, pairs under pressure rejected. Instruction counts come from callgrind."""
import os
import random
import re
import statistics
import subprocess
import tempfile
import time

PRESSURE = "/proc/pressure/cpu"


def pressure_us():
    try:
        with open(PRESSURE, encoding="ascii") as file:
            return int(re.search(r"some .*total=(\d+)", file.read()).group(1))
    except (OSError, AttributeError):
        return 0


def cpu_seconds(command, env):
    """User and system time of one run, children included."""
    started = time.monotonic()
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    error = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}: {error.decode(errors='replace')[-400:]}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - started


def paired(first, second, env, pairs=31, seed=1):
    """Ratios of first to second. Returns (ratios, rejected)."""
    ratios, rejected, tries = [], 0, 0
    for command in (first, second):
        cpu_seconds(command, env)  # warm: caches of QML and of the kernel
    while len(ratios) < pairs and tries < pairs * 4:
        before, started = pressure_us(), time.monotonic()
        if tries % 2 == 0:
            a, _ = cpu_seconds(first, env)
            b, _ = cpu_seconds(second, env)
        else:
            b, _ = cpu_seconds(second, env)
            a, _ = cpu_seconds(first, env)
        tries += 1
        wall = time.monotonic() - started
        if (pressure_us() - before) / 1e6 > 0.2 * wall and rejected < 3 * pairs:
            rejected += 1
            continue
        ratios.append(a / b)
    return ratios, rejected


def interval(ratios, seed=1):
    """Median and bootstrap 95 % interval."""
    rng = random.Random(seed)
    medians = sorted(statistics.median(rng.choices(ratios, k=len(ratios))) for _ in range(2000))
    return statistics.median(ratios), medians[49], medians[1949]


def instructions(command, env):
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "callgrind.out")
        done = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *command], env=env,
                              capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{command[0]} under callgrind: {done.stderr[-600:]}")
        with open(out, encoding="utf-8", errors="replace") as file:
            for line in file:
                if line.startswith(("summary:", "totals:")):
                    return int(line.split()[1])
    raise RuntimeError("callgrind wrote no summary")


def pss_kib(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        return int(re.search(r"^Pss:\s+(\d+)", file.read(), re.MULTILINE).group(1))


def resting_pss(command, env, quiet=5.0, runs=3):
    """PSS after `quiet` seconds, the largest of `runs`."""
    largest = 0
    for _ in range(runs):
        process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            time.sleep(quiet)
            largest = max(largest, pss_kib(process.pid))
        finally:
            process.terminate()
            process.wait()
    return largest


def show(name, line, ratios, rejected):
    median, low, high = interval(ratios)
    verdict = "within" if high <= line else "OVER"
    print(f"{name}: {median:.2f} [{low:.2f}, {high:.2f}] of the floor, line {line:.2f}: {verdict} "
          f"(N {len(ratios)}, rejected {rejected}, min {min(ratios):.2f})")
    return high <= line


def show_exact(name, line, ratio, note=""):
    verdict = "within" if ratio <= line else "OVER"
    print(f"{name}: {ratio:.2f} of the floor, line {line:.2f}: {verdict}{note}")
    return ratio <= line
