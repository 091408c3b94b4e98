// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/media.h"

#include "company/text.h"

namespace atrium::company {

namespace {

std::optional<double> coordinate(const QString &text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !(value >= -1 && value <= 1))
        return std::nullopt;
    return value;
}

} // namespace

std::optional<Media> loadMedia(World &world, qint64 id)
{
    Rows row
        = world.db().query("SELECT account_id, status_id, scheduled_id, type, state, description, focus_x, focus_y, "
                           "width, height, small_width, small_height, seconds, blurhash, file, preview "
                           "FROM media WHERE id = ?1",
                           id);
    if (!row.next())
        return std::nullopt;
    return Media {
        .id = id,
        .accountId = row.number(0),
        .statusId = row.number(1),
        .scheduledId = row.number(2),
        .type = row.text(3),
        .state = row.text(4),
        .description = row.text(5),
        .focusX = row.real(6),
        .focusY = row.real(7),
        .width = int(row.number(8)),
        .height = int(row.number(9)),
        .smallWidth = int(row.number(10)),
        .smallHeight = int(row.number(11)),
        .seconds = row.real(12),
        .blurhash = row.text(13),
        .file = row.text(14),
        .preview = row.text(15),
    };
}

Outcome<bool> describe(World &world, const Media &media, const Params &params)
{
    const QString description = params.maybe(u"description"_qs).value_or(media.description);
    if (graphemes(description) > world.limits().descriptionCharacters)
        return invalid(
            u"Description is too long (maximum is %1 characters)"_qs.arg(world.limits().descriptionCharacters));
    double x = media.focusX;
    double y = media.focusY;
    if (!params.text(u"focus"_qs).isEmpty()) {
        const QStringList parts = params.text(u"focus"_qs).split(u',');
        const auto newX = parts.size() == 2 ? coordinate(parts[0]) : std::nullopt;
        const auto newY = parts.size() == 2 ? coordinate(parts[1]) : std::nullopt;
        if (!newX || !newY)
            return invalid(u"Focus is two numbers from -1 to 1"_qs);
        x = *newX;
        y = *newY;
    }
    const bool isSame = description == media.description && qFuzzyCompare(x + 2, media.focusX + 2)
        && qFuzzyCompare(y + 2, media.focusY + 2);
    if (!isSame) {
        world.db().run("UPDATE media SET description = ?2, focus_x = ?3, focus_y = ?4 WHERE id = ?1", media.id,
                       description, x, y);
    }
    return !isSame;
}

} // namespace atrium::company
