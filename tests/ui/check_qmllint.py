#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""qmllint has nothing to say about the interface. Usage: check_qmllint.py QMLLINT UI_FOLDER BUILT_MODULES"""
import pathlib
import subprocess
import sys

lint, root, modules = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
files = sorted(str(path) for path in root.rglob("*.qml"))
run = subprocess.run([lint, "-I", modules, *files], capture_output=True, text=True)
# The word of 6.4's own parser about the pragma's value is not about our files.
lines = (run.stdout + run.stderr).splitlines()
said = [line for line in lines if line.startswith(("Warning:", "Error:")) and "QString::arg" not in line]
print("\n".join(said))
sys.exit(1 if said else 0)
