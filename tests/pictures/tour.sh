#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Records a minute of the main tasks at 1280×800 with keyboard and mouse: tour.sh ATRIUM FILM.mkv
# Needs Xvfb, xdotool and ffmpeg. Look at it frame by frame for jumps, flashes and clipped text.
set -euo pipefail
atrium=$(realpath "$1")
film=$(realpath "$2")
home=$(mktemp -d)
mkdir -m 700 "$home/runtime"
number=${TOUR_DISPLAY:-77}
export DISPLAY=:$number HOME=$home XDG_RUNTIME_DIR=$home/runtime LC_ALL=C.UTF-8 TZ=Europe/Warsaw QT_QUICK_BACKEND=software
Xvfb ":$number" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
running=()
end() {
    kill "${running[@]}" "$screen" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$home"
}
trap end EXIT
sleep 1
"$atrium" --sample-company --profile "$home/profile" --language en >"$home/log" 2>&1 &
running+=($!)
window=
for _ in $(seq 60); do
    window=$(xdotool search --onlyvisible --name Atrium 2>/dev/null | head -1 || true)
    [ -n "$window" ] && break
    sleep 0.5
done
[ -n "$window" ] || { echo "the window did not come" >&2; cat "$home/log" >&2; exit 1; }
xdotool windowmove "$window" 0 0 windowsize "$window" 1280 800 windowfocus "$window"
sleep "${TOUR_SETTLE:-8}"
ffmpeg -y -loglevel error -f x11grab -framerate 10 -video_size 1280x800 -i ":$number" -t 75 -c:v libx264 -preset ultrafast \
    -qp 0 "$film" &
recorder=$!
sleep 1

key() { xdotool key "$@"; sleep "${pause:-0.7}"; }
typed() { xdotool type --delay 40 "$1"; sleep 0.6; }
wheel() { for _ in $(seq "$2"); do xdotool click "$1"; sleep 0.15; done; sleep 0.6; }
click() { xdotool mousemove "$1" "$2"; sleep 0.4; xdotool click 1; sleep 1; }

xdotool mousemove 600 500
wheel 5 12 # reading
wheel 4 4
key j; key j; key j # stepping
key 1 # a reaction by one key
key r; key Right; key Right; key Return # another by the quick row
key c; sleep 1 # the conversation
typed "I can take the early shift that day"
key ctrl+Return; sleep 1.5
key Escape; key Escape
key ctrl+n; sleep 1 # a post
typed "Soup at noon, bring a bowl. #canteen "
key ctrl+period; sleep 1
typed "soup"
key Return; sleep 0.5
key ctrl+Return; sleep 2
key ctrl+k; sleep 1 # the palette
typed "saved"
key Return; sleep 1.5
click 70 106 # Notifications
click 70 72 # Home
key s; sleep 1
key v; sleep 1.5 # the picture
key Escape; sleep 0.7
key ctrl+plus; key ctrl+plus; sleep 1; key ctrl+minus; key ctrl+minus
key ctrl+comma; sleep 1.5
key alt+Left; sleep 1
wait "$recorder"
