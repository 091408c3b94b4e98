#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing: Debian packages (packages-debian.txt) and the pinned npm packages of resources/.
# Usage: packaging/setup.sh [build|test]
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
kind=${1:-build}

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

wanted=$(awk -v kind="$kind" '!/^#/ && ($1 == "build" || $1 == kind) { print $2 }' "$top/packaging/packages-debian.txt")

# A Node.js that was installed another way is as good as Debian's.
if command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1; then
    wanted=$(printf '%s\n' "$wanted" | grep -vx -e nodejs -e npm)
fi

if command -v dpkg-query >/dev/null 2>&1; then
    have=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' 2>/dev/null | awk '$2 == "installed" { print $1 }' | sort -u)
    missing=$(comm -23 <(printf '%s\n' "$wanted" | sort -u) <(printf '%s\n' "$have"))
    if [ -n "$missing" ]; then
        say "Installing: $(echo $missing)"
        as_root apt-get update -qq
        # shellcheck disable=SC2086
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
    fi
else
    say "This is no Debian: install the packages named in packaging/packages-debian.txt by hand."
fi

# npm packages are pinned by the lock file; a stamp says which lock file is installed.
npm_install() {
    local folder=$1
    local stamp="$folder/node_modules/.installed-lock"
    if ! cmp -s "$folder/package-lock.json" "$stamp"; then
        say "Installing the pinned npm packages of ${folder#"$top"/}"
        (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2)
        cp "$folder/package-lock.json" "$stamp"
    fi
}

npm_install "$top/resources"
if [ "$kind" = test ] && [ -f "$top/tests/clients/package-lock.json" ]; then
    npm_install "$top/tests/clients"
fi
