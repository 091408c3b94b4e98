#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Collects every text of the program into the .ts files. English holds only the plural forms; its "(s)" are filled in.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
"$lupdate" -silent -locations none -no-obsolete -pluralonly -extensions cpp,h,qml app ui -ts translations/atrium_en.ts -source-language en -target-language en
python3 translations/english.py translations/atrium_en.ts
for language in de pl ar; do
    file=translations/atrium_$language.ts
    [ -f "$file" ] && "$lupdate" -silent -locations none -no-obsolete -extensions cpp,h,qml app ui -ts "$file" -source-language en -target-language "$language"
done
exit 0
