#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A QML file is one visual thing: at most 200 lines, and one SPDX line on top."""
import pathlib
import sys

found = []
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.qml")):
    lines = path.read_text(encoding="utf-8").splitlines()
    if len(lines) > 200:
        found.append(f"{path.name}: {len(lines)} lines")
    if not lines or lines[0] != "// SPDX-License-Identifier: GPL-3.0-or-later":
        found.append(f"{path.name}: no SPDX line")
print("\n".join(found))
sys.exit(1 if found else 0)
