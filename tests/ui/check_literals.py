#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A look has a name: no colour, size, font size or duration is written as a literal outside ui/theme."""
import pathlib
import re
import sys

NUMBER = r"-?\d+(\.\d+)?"
SIZED = (r"(?:[a-zA-Z]+\.)*(?:width|height|implicitWidth|implicitHeight|margins|leftMargin|rightMargin|topMargin|bottomMargin|spacing"
         r"|rowSpacing|columnSpacing|padding|leftPadding|rightPadding|topPadding|bottomPadding|radius|pixelSize|pointSize"
         r"|lineHeight|letterSpacing|preferredWidth|preferredHeight|minimumWidth|minimumHeight|maximumWidth|maximumHeight"
         r"|cellWidth|cellHeight|cacheBuffer)")
RULES = [
    (re.compile(r'"#[0-9a-fA-F]{3,8}"'), "a colour belongs into ui/theme"),
    (re.compile(r"\bQt\.(rgba|hsla|hsva|color|lighter|darker|tint|alpha)\("), "a colour belongs into ui/theme"),
    (re.compile(r'\bcolor:\s*"[a-z]+"'), "a colour belongs into ui/theme"),
    (re.compile(r"^\s*(duration|interval|delay|timeout):\s*[1-9]\d*\s*$"), "a duration belongs into ui/theme"),
    (re.compile(r"^\s*" + SIZED + r":\s*(?!0\s*$)" + NUMBER + r"\s*$"), "a size belongs into ui/theme"),
    (re.compile(r"^\s*font\.(pixelSize|pointSize|family):\s*[\"\d]"), "a font belongs into ui/theme"),
    (re.compile(r'family:\s*"'), "a font belongs into ui/theme"),
]
# A number that only takes part in a layout, not a length in pixels.
ALLOWED = re.compile(r"Layout\.preferredWidth: 1$|sourceSize\.height: 0$")


def problems(root):
    for path in sorted(root.rglob("*.qml")):
        if "theme" in path.relative_to(root).parts:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            code = line.split(" //")[0]
            for rule, why in RULES:
                if rule.search(code) and not ALLOWED.search(code):
                    yield f"{path.relative_to(root)}:{number}: {why}: {line.strip()}"


found = list(problems(pathlib.Path(sys.argv[1])))
print("\n".join(found))
sys.exit(1 if found else 0)
