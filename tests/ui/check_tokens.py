#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours of ui/theme are those of tokens.json, and every pair that the design names has its contrast."""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1]) / "theme"
TOKENS = json.loads((ROOT / "tokens.json").read_text(encoding="utf-8"))
FILES = {"light": "LightColors.qml", "dark": "DarkColors.qml", "highContrast": "HighContrastColors.qml"}


def role(name):
    group, rest = name.split(".", 1)
    return group + rest[0].upper() + rest[1:]


def as_qml(value):
    return f"#{value[7:9]}{value[1:7]}" if len(value) == 9 else value


def colours(file):
    text = (ROOT / file).read_text(encoding="utf-8")
    return dict(re.findall(r'^\s*(\w+): "(#[0-9A-Fa-f]+)"', text, re.M))


def luminance(colour):
    channels = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def problems():
    for theme, file in FILES.items():
        written = colours(file)
        for name, value in TOKENS["color"][theme].items():
            if written.get(role(name), "").upper() != as_qml(value).upper():
                yield f"{file}: {role(name)} is {written.get(role(name))}, the design says {as_qml(value)}"
        for check in TOKENS["contrastChecks"]:
            ratio = contrast(written[role(check["fg"])], written[role(check["bg"])])
            if ratio + 0.005 < check["min"]:
                yield f"{file}: {check['fg']} on {check['bg']} has {ratio:.2f}, needs {check['min']}"


found = list(problems())
print("\n".join(found) if found else f"{len(TOKENS['contrastChecks']) * len(FILES)} pairs have their contrast")
sys.exit(1 if found else 0)
