#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of the translations: translations.py texts ROOT, translations.py complete ROOT LUPDATE."""
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

# Language, and how many plural forms Qt asks it for. English holds only plural forms.
FORMS = {"en": 2, "de": 2, "pl": 3, "ar": 6}
# The forms that mean one exact number may say it in words: "one comment", "no comments".
EXACT = {"en": {0}, "de": {0}, "pl": {0}, "ar": {0, 1, 2}}
PLACEHOLDER = re.compile(r"%L?([1-9][0-9]?|n)")
MARKUP = re.compile(r"</?[a-z][^>]*>", re.IGNORECASE)
KEPT = re.compile(r"--[a-z][a-z-]+|(?<![A-Za-z])(?:Ctrl|Shift|Alt|Esc)(?![a-z])|\n")


def ts_path(root, language):
    return os.path.join(root, "translations", f"atrium_{language}.ts")


def messages(path):
    """(context, source, comment, has number) of each text, with its element."""
    for context in tree.parse(path).iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                   message.get("numerus") == "yes"), message


def edges(text):
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def counted(pattern, text):
    return collections.Counter(pattern.findall(text))


def differences(source, text, may_drop_number):
    """What a translation must have in common with its source and has not."""
    wanted, given = counted(PLACEHOLDER, source), counted(PLACEHOLDER, text)
    if may_drop_number and "n" not in given:
        wanted.pop("n", None)
    if wanted != given:
        yield "placeholders differ"
    if counted(MARKUP, source) != counted(MARKUP, text):
        yield "markup differs"
    if counted(KEPT, source) != counted(KEPT, text):
        yield "keys, options or lines differ"
    if edges(source) != edges(text):
        yield "space at an end differs"
    if source.rstrip().endswith("…") != text.rstrip().endswith("…"):
        yield "the … at the end differs"
    if "(s)" in text:
        yield "a plural is not spelt out"


def texts(root, _):
    """Every translation there is can be shown as it is."""
    for language, forms in FORMS.items():
        path = ts_path(root, language)
        try:
            stated = tree.parse(path).getroot().get("language")
        except (OSError, tree.ParseError) as error:
            yield f"{path}: {error}"
            continue
        if stated != language:
            yield f"{path}: says it is “{stated}”"
        seen = set()
        for key, message in messages(path):
            where = f"{path}: {key[0]}: “{key[1][:60]}”"
            translation = message.find("translation")
            if key in seen:
                yield f"{where}: is there twice"
            seen.add(key)
            if translation is None or translation.get("type"):
                yield f"{where}: {translation.get('type') if translation is not None else 'without a translation'}"
                continue
            given = [form.text or "" for form in translation.findall("numerusform")] if key[3] else [translation.text or ""]
            if key[3] and len(given) != forms:
                yield f"{where}: {len(given)} plural forms, {forms} needed"
            for place, text in enumerate(given):
                if text.strip() == "":
                    yield f"{where}: empty"
                    continue
                for difference in differences(key[1], text, key[3] and place in EXACT[language]):
                    yield f"{where}: {difference}: “{text[:60]}”"


def complete(root, lupdate):
    """No text of the program is missing, and none is kept that the program no longer has."""
    with tempfile.TemporaryDirectory() as folder:
        for language in FORMS:
            path = ts_path(root, language)
            copy = os.path.join(folder, os.path.basename(path))
            shutil.copyfile(path, copy)
            plural = ["-pluralonly"] if language == "en" else []
            subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *plural, "-extensions",
                            "cpp,h,qml", "app", "ui", "-ts", copy, "-source-language", "en", "-target-language",
                            language], cwd=root, check=True, stderr=subprocess.DEVNULL)
            kept, wanted = dict(messages(path)), dict(messages(copy))
            if not wanted:
                yield f"{path}: lupdate found no text at all"
            for key in wanted.keys() - kept.keys():
                yield f"{path}: {key[0]}: “{key[1][:80]}” is missing; run translations/update.sh and translate it"
            for key in kept.keys() - wanted.keys():
                yield f"{path}: {key[0]}: “{key[1][:80]}” is no longer in the program; run translations/update.sh"


CHECKS = {"texts": texts, "complete": complete}


def main():
    check, root = sys.argv[1], os.path.abspath(sys.argv[2])
    found = list(CHECKS[check](root, sys.argv[3] if len(sys.argv) > 3 else ""))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
