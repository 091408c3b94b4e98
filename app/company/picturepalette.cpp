// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/picturepalette.h"

#include "company/samplerandom.h"

#include <array>

namespace atrium::company {

namespace {

struct Mood {
    const char *sky, *sun, *hill, *hill2, *water, *water2, *leaf, *wall, *floor, *pane, *pale;
};

constexpr std::array moods {
    Mood { "#CFE5EA", "#F7CE72", "#A9CBA4", "#7FAE84", "#6FA8BF", "#4E8AA6", "#5B9673", "#EADBC4", "#C9A77E", "#CFE3E6",
           "#DDE7DC" },
    Mood { "#F8E7CE", "#F3B95C", "#B9CFA6", "#8FB58A", "#7DB0B5", "#578F97", "#7FA37C", "#F1E2CC", "#C4A071", "#DCE9E2",
           "#F4E6D2" },
    Mood { "#E9DCEB", "#F2A65A", "#A99BC0", "#7F7AA6", "#6D7DAE", "#505F93", "#6C8A78", "#E7E0F0", "#C7BBD6", "#D5DCEE",
           "#EBE1EC" },
    Mood { "#D8E4E0", "#F5E2A8", "#9FBDB0", "#6F9A8B", "#5C9394", "#3F7577", "#4C8468", "#DFE9E4", "#A9C3B7", "#CDE2DA",
           "#DFE9E4" },
    Mood { "#D6E0EE", "#F7D68A", "#9FB6C9", "#7894AD", "#3F6FB0", "#2E5890", "#4F7F74", "#DCE3EE", "#B5BFCD", "#CFDDEE",
           "#E1E7F0" },
    Mood { "#F6DCCB", "#F08A5D", "#D0A98F", "#A88374", "#7E95A8", "#5C7489", "#8A9A6B", "#F3DFD2", "#C99D80", "#E8DFD2",
           "#F6E4DA" },
};

constexpr std::array clothes { "#12695B", "#B4650C", "#BE4A33", "#3F6FB0", "#87507C",
                               "#6B8430", "#2F6F73", "#D9A441", "#33475C", "#A5452F" };
constexpr std::array skins { "#F7DCC9", "#F3CDB4", "#E2AE86", "#C68A5F", "#9A633D", "#70452B" };
constexpr std::array shades { "#E9C3A9", "#E3B596", "#CD9468", "#AE7449", "#7F4F2E", "#573420" };
constexpr std::array hairs { "#5A3A28", "#2C1B14", "#B98043", "#A2522B", "#D9B36C", "#17120F", "#BDBAB5" };

QColor colour(const char *name) { return QColor(QLatin1String(name)); }

void addMood(VectorStyle &style, const Mood &mood)
{
    const std::array<std::pair<const char *, const char *>, 11> named { { { "sky", mood.sky },
                                                                          { "sun", mood.sun },
                                                                          { "hill", mood.hill },
                                                                          { "hill2", mood.hill2 },
                                                                          { "water", mood.water },
                                                                          { "water2", mood.water2 },
                                                                          { "leaf", mood.leaf },
                                                                          { "wall", mood.wall },
                                                                          { "floor", mood.floor },
                                                                          { "pane", mood.pane },
                                                                          { "pale", mood.pale } } };
    for (const auto &[name, value] : named)
        style.colours.insert(QLatin1String(name), colour(value));
}

void addObjects(VectorStyle &style, SampleRandom &random)
{
    const auto add
        = [&style](const char *name, const char *value) { style.colours.insert(QLatin1String(name), colour(value)); };
    add("a", "#12695B");
    add("b", "#D9A441");
    add("c", "#BE4A33");
    add("d", "#3F6FB0");
    add("e", "#87507C");
    add("f", "#6B8430");
    add("wood", random.chance(0.5) ? "#A9744A" : "#B98655");
    add("woodDark", random.chance(0.5) ? "#7B4F2C" : "#6B4324");
    add("probe", random.chance(0.7) ? "#12695B" : "#3F6FB0");
    add("screen", "#CFE3E6");
    add("mug", "#F7F4EF");
    add("pot", "#BE4A33");
    add("lamp", "#D9A441");
    add("card", "#C99B6A");
    add("soup", random.chance(0.5) ? "#E9A94F" : "#BE4A33");
    add("pink", random.chance(0.5) ? "#F6D9D3" : "#E7E0F0");
    add("cake", random.chance(0.5) ? "#E9BF84" : "#8A5A3C");
    add("icing", random.chance(0.5) ? "#F0B9AE" : "#F7F4EF");
    add("led", random.chance(0.7) ? "#8CE0A0" : "#F08C78");
    add("tile2", "#7FA4CF");
    add("brick", random.chance(0.5) ? "#C98266" : "#D9B98C");
    add("glass", "#CFE8EE");
    add("goat", "#F3EDE2");
    add("snowsky", random.chance(0.5) ? "#D6E4EE" : "#33475C");
    add("cat", random.chance(0.5) ? "#D98C4A" : "#8A8177");
    add("dusk1", random.chance(0.5) ? "#6D6A9C" : "#4F6C8E");
    add("dusk2", "#D98A8A");
    add("dusk3", "#F2B27A");
    add("dusk4", "#5A6A8C");
}

} // namespace

VectorStyle sceneStyle(const QString &scene, int variant)
{
    SampleRandom random(quint64(variant) + 7, scene);
    VectorStyle style;
    style.variant = variant;
    addObjects(style, random);
    addMood(style, moods[size_t(variant + random.below(2)) % moods.size()]);
    QList<int> order { 0, 1, 2, 3, 4, 5 };
    random.shuffle(order);
    for (int i = 0; i < 3; ++i) {
        const auto tone = size_t(order[i]);
        style.colours.insert(QStringLiteral("skin%1").arg(i + 1), colour(skins[tone]));
        style.colours.insert(QStringLiteral("shade%1").arg(i + 1), colour(shades[tone]));
    }
    style.colours.insert(QStringLiteral("hair1"), colour(hairs[size_t(random.below(int(hairs.size())))]));
    style.colours.insert(QStringLiteral("hair2"), colour(hairs[size_t(random.below(int(hairs.size())))]));
    style.colours.insert(QStringLiteral("skin"), style.colours.value(QStringLiteral("skin1")));
    style.colours.insert(QStringLiteral("hair"), style.colours.value(QStringLiteral("hair1")));
    const char *names[] = { "top", "bike", "van", "deep" };
    for (const char *name : names)
        style.colours.insert(QLatin1String(name), colour(clothes[size_t(random.below(int(clothes.size())))]));
    return style;
}

VectorStyle faceStyle(const QStringList &words)
{
    const auto tone = size_t(qBound(0, words.value(2).toInt(), int(skins.size()) - 1));
    const bool isCovered = words.value(0) == u"cap" || words.value(0) == u"beanie"; // "hair" is the colour of the hat
    VectorStyle style;
    style.colours = {
        { QStringLiteral("beard"), isCovered ? QColor(tone > 0 ? 0x4A3526 : 0xA9763F) : QColor(words.value(1)) },
        { QStringLiteral("hair"), QColor(words.value(1)) },
        { QStringLiteral("skin"), colour(skins[tone]) },
        { QStringLiteral("shade"), colour(shades[tone]) },
        { QStringLiteral("top"), QColor(words.value(3)) },
        { QStringLiteral("bg"), QColor(words.value(4)) },
        { QStringLiteral("lips"),
          QColor(words.contains(QStringLiteral("beard")) ? QStringLiteral("#F7E9E0") : QStringLiteral("#7A3B2A")) }
    };
    return style;
}

} // namespace atrium::company
