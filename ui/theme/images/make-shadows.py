#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the nine-slice shadows beside this file: a black rounded rectangle, blurred, so that nothing is blurred live."""
import math
import pathlib
import struct
import zlib

HERE = pathlib.Path(__file__).parent


def kernel(sigma):
    reach = math.ceil(sigma * 3)
    weights = [math.exp(-(i * i) / (2 * sigma * sigma)) for i in range(-reach, reach + 1)]
    return [w / sum(weights) for w in weights]


def blurred(rows, weights):
    reach = len(weights) // 2
    size = len(rows[0])
    return [[sum(w * row[x + i - reach] for i, w in enumerate(weights) if 0 <= x + i - reach < size)
             for x in range(size)] for row in rows]


def inside(x, y, low, high, radius):
    dx = max(low + radius - x, 0, x - (high - radius))
    dy = max(low + radius - y, 0, y - (high - radius))
    return 1.0 if dx * dx + dy * dy <= radius * radius else 0.0


def draw(name, sigma, radius, margin, slice_at):
    size = 2 * slice_at + 1
    rows = [[inside(x + .5, y + .5, margin, size - margin, radius) for x in range(size)] for y in range(size)]
    rows = blurred(rows, kernel(sigma))
    rows = list(map(list, zip(*blurred(list(map(list, zip(*rows))), kernel(sigma)))))
    raw = b"".join(b"\0" + b"".join(bytes((0, round(v * 255))) for v in row) for row in rows)

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    (HERE / f"{name}.png").write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 4, 0, 0, 0))
                                      + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b""))


draw("shadow-popover", 8, 12, 24, 44)
draw("shadow-dialog", 14, 16, 40, 84)
