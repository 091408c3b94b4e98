#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the English plural forms: "%n comment(s)" becomes "%n comment" and "%n comments". english.py FILE.ts"""
import re
import sys
import xml.etree.ElementTree as tree

IRREGULAR = {
    "reply(s)": ("reply", "replies"),
    "thing(s) are ": ("thing is ", "things are "),
}


def forms(source):
    one, many = source, source
    for written, (singular, plural) in IRREGULAR.items():
        one, many = one.replace(written, singular), many.replace(written, plural)
    one = re.sub(r"\((?:s|es)\)", "", one)
    if source == one:  # written in the plural
        one = re.sub(r"(%n (?:different |new )?)(comment|heart|character|file|reaction|post|vote)s\b", r"\1\2", one)
    many = re.sub(r"\((s|es)\)", r"\1", many)
    # "1 person(s) is/are": the slash parts follow the number too.
    one = re.sub(r"\b(\w+)/(\w+)\b", lambda m: m.group(1) if m.group(0) in ("is/are", "was/were", "has/have", "waits/wait", "needs/need") else m.group(0), one)
    many = re.sub(r"\b(\w+)/(\w+)\b", lambda m: m.group(2) if m.group(0) in ("is/are", "was/were", "has/have", "waits/wait", "needs/need") else m.group(0), many)
    return one, many


def main():
    path = sys.argv[1]
    document = tree.parse(path)
    for message in document.iter("message"):
        if message.get("numerus") != "yes":
            continue
        translation = message.find("translation")
        wanted = forms(message.findtext("source"))
        parts = translation.findall("numerusform")
        while len(parts) < 2:
            parts.append(tree.SubElement(translation, "numerusform"))
        for part, text in zip(parts, wanted):
            part.text = text
        translation.attrib.pop("type", None)
    tree.indent(document, space="    ")
    with open(path, "wb") as file:
        file.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        document.write(file, encoding="utf-8")
        file.write(b"\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
