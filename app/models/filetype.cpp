// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filetype.h"

namespace atrium::models {

namespace {

FileType picture(const char *mimeType, const char *suffix, const char *format)
{
    return { FileType::Kind::Picture, QLatin1String(mimeType), QLatin1String(suffix), format };
}

FileType video(const char *mimeType, const char *suffix)
{
    return { FileType::Kind::Video, QLatin1String(mimeType), QLatin1String(suffix), {} };
}

FileType audio(const char *mimeType, const char *suffix)
{
    return { FileType::Kind::Audio, QLatin1String(mimeType), QLatin1String(suffix), {} };
}

/// MP4 and its relatives name themselves in the "ftyp" box. HEIC and AVIF, which Qt cannot read, are not among them.
FileType baseMediaType(const QByteArray &brand)
{
    if (brand == "qt  ")
        return video("video/quicktime", "mov");
    if (brand == "M4A " || brand == "M4B ")
        return audio("audio/mp4", "m4a");
    for (const char *known :
         { "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "3gp4", "3gp5", "dash" }) {
        if (brand == known)
            return video("video/mp4", "mp4");
    }
    return {};
}

bool isMpegAudio(const QByteArray &bytes)
{
    return bytes.startsWith("ID3")
        || (bytes.size() > 2 && bytes[0] == '\xFF' && (bytes[1] & '\xE0') == '\xE0' && (bytes[1] & 0x06) == 0x02);
}

} // namespace

FileType fileTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return picture("image/png", "png", "png");
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return picture("image/jpeg", "jpg", "jpeg");
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return picture("image/gif", "gif", "gif");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return picture("image/webp", "webp", "webp");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE")
        return audio("audio/wav", "wav");
    if (bytes.mid(4, 4) == "ftyp")
        return baseMediaType(bytes.mid(8, 4));
    if (bytes.startsWith("\x1A\x45\xDF\xA3"))
        return bytes.left(64).contains("webm") ? video("video/webm", "webm") : FileType();
    if (bytes.startsWith("OggS"))
        return audio("audio/ogg", "ogg");
    if (bytes.startsWith("fLaC"))
        return audio("audio/flac", "flac");
    return isMpegAudio(bytes) ? audio("audio/mpeg", "mp3") : FileType();
}

} // namespace atrium::models
