# SPDX-License-Identifier: GPL-3.0-or-later
"""Files to upload, made here so that nothing third-party is stored."""
import base64
import struct
import zlib

# 40 x 20 pixels, red to blue
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpR"
    "Uk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAUACgDASIAAhEB"
    "AxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQG/8QAFxABAQEBAAAAAAAAAAAAAAAAABMBEv/EABYBAQEBAAAAAAAAAAAAAAAAAAAGBP/EABkRAAIDAQAA"
    "AAAAAAAAAAAAAAABEhVhUf/aAAwDAQACEQMRAD8AzVSqKpVuqMKe00tqVRVKlRgtNLaiKoVGC00l6060FvFcI+THWnWgRXBJjrQCK4JM/9k=")
# 24 x 16
WEBP = base64.b64decode(
    "UklGRlgAAABXRUJQVlA4IEwAAABQAwCdASoYABAAPpE6mEelo6KhMAgAsBIJZgBCAAFmc7utkAD+zeQlsSRAZIyXNH//5TDX+w5P/9Gm38lN//5Dj8qs"
    "B91MDAHjAAAA")
# 12 x 10, two frames
GIF = base64.b64decode(
    "R0lGODlhDAAKAPAAAP8AAAAAACH5BAAUAAAAIf8LTkVUU0NBUEUyLjADAQAAACwAAAAADAAKAAACCYSPqcvtD6OcBQAh+QQAFAAAACwAAAAADAAKAIAA"
    "AP8AAAACCYSPqcvtD6OcBQA7")
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>'

# Numerators that appear nowhere else: their bytes tell whether the position was kept.
POSITION = (48271, 60013, 51977)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width=8, height=6, colour=(200, 40, 40), pad_to=None):
    """A PNG of one colour. pad_to: exact size of the file, filled up by an ignored chunk."""
    rows = (b"\0" + bytes(colour) * width) * height
    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    tail = chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    if pad_to is None:
        return head + tail
    return head + chunk(b"paDd", bytes(pad_to - len(head) - len(tail) - 12)) + tail


def position_bytes():
    """What the position looks like inside the file."""
    return [struct.pack(">II", number, 1000) for number in POSITION]


def jpeg_with_exif(orientation=6):
    """The JPEG above with a turn and a position in its Exif block."""
    def entry(tag, kind, count, value):
        return struct.pack(">HHI", tag, kind, count) + value
    ifd0_at, ifd0_size = 8, 2 + 2 * 12 + 4
    gps_at = ifd0_at + ifd0_size
    rationals_at = gps_at + 2 + 2 * 12 + 4
    ifd0 = struct.pack(">H", 2) + entry(0x0112, 3, 1, struct.pack(">HH", orientation, 0)) \
        + entry(0x8825, 4, 1, struct.pack(">I", gps_at)) + struct.pack(">I", 0)
    gps = struct.pack(">H", 2) + entry(1, 2, 2, b"N\0\0\0") + entry(2, 5, 3, struct.pack(">I", rationals_at)) + struct.pack(">I", 0)
    exif = b"Exif\0\0MM\0*" + struct.pack(">I", ifd0_at) + ifd0 + gps + b"".join(position_bytes())
    return JPEG[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + JPEG[2:]
