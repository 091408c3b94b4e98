#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No markup parser of Qt ever sees text from outside: every item that shows text says PlainText, and nothing says else."""
import pathlib
import re
import sys

SHOWS_TEXT = re.compile(r"^\s*(?:(?:T|Controls)\.)?(Text|Label|TextEdit|TextArea|TextField|TextInput)\s*\{")
SINGLE_LINE = ("TextInput", "TextField")  # TextInput knows no markup at all
FORBIDDEN = re.compile(r"\b(AutoText|RichText|StyledText|MarkdownText|setHtml|getFormattedText)\b(?!Item)")
PLAIN = re.compile(r"textFormat:\s*(Text|TextEdit)\.PlainText")


def block(lines, start):
    depth = 0
    for end in range(start, len(lines)):
        depth += lines[end].count("{") - lines[end].count("}")
        if depth == 0:
            return lines[start:end + 1]
    return lines[start:]


def stated_by(root):
    """Our own text types that state it once for everybody who uses them."""
    for path in root.rglob("*.qml"):
        if PLAIN.search(path.read_text(encoding="utf-8")):
            yield path.stem


def problems(root):
    ours = set(stated_by(root))
    for path in sorted(root.rglob("*.qml")):
        lines = path.read_text(encoding="utf-8").splitlines()
        for index, line in enumerate(lines):
            where = f"{path.relative_to(root)}:{index + 1}"
            if FORBIDDEN.search(line):
                yield f"{where}: only plain text: {line.strip()}"
            match = SHOWS_TEXT.match(line)
            if not match or match.group(1) in SINGLE_LINE:
                continue
            is_ours = match.group(1) in ours and path.stem != match.group(1)
            if not is_ours and not any(PLAIN.search(inside) for inside in block(lines, index)):
                yield f"{where}: {match.group(1)} does not state textFormat: PlainText"


found = list(problems(pathlib.Path(sys.argv[1])))
print("\n".join(found))
sys.exit(1 if found else 0)
