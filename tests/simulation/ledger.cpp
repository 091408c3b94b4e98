// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/ledger.h"

namespace atrium::simulation {

namespace {

struct KeyOf {
    QString operator()(const Publish &) const { return {}; }
    QString operator()(const Edit &) const { return {}; }
    QString operator()(const Remove &i) const { return u"remove "_qs + i.postId.toString(); }
    QString operator()(const React &i) const { return u"react %1 %2"_qs.arg(i.postId.toString(), i.emoji); }
    QString operator()(const Unreact &i) const { return u"react %1 %2"_qs.arg(i.postId.toString(), i.emoji); }
    QString operator()(const Like &i) const { return u"like "_qs + i.postId.toString(); }
    QString operator()(const Share &i) const { return u"share "_qs + i.postId.toString(); }
    QString operator()(const Save &i) const { return u"save "_qs + i.postId.toString(); }
    QString operator()(const Vote &i) const { return u"vote "_qs + i.postId.toString(); }
    QString operator()(const Follow &i) const { return u"follow "_qs + i.personId.toString(); }
    QString operator()(const ReadAnnouncement &i) const { return u"dismiss "_qs + i.id.toString(); }
    QString operator()(const ReactToAnnouncement &i) const
    {
        return u"announcement %1 %2"_qs.arg(i.id.toString(), i.emoji);
    }
    QString operator()(const MarkRead &i) const { return u"mark "_qs + i.timeline; }
};

} // namespace

QString switchKey(const QString &account, const Intent &intent)
{
    const QString key = std::visit(KeyOf(), intent);
    return key.isEmpty() ? key : account + u' ' + key;
}

bool isOn(const Intent &intent)
{
    return std::visit(
        [](const auto &value) {
            if constexpr (requires { value.isOn; })
                return value.isOn;
            else
                return !std::is_same_v<std::decay_t<decltype(value)>, Unreact>;
        },
        intent);
}

} // namespace atrium::simulation
