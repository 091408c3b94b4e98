// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intent.h"

namespace atrium {

namespace {

QString postTarget(const PostId &id) { return u"post:"_qs + id.toString(); }
QString announcementTarget(const AnnouncementId &id) { return u"announcement:"_qs + id.toString(); }

/// One overload for each kind, so that a new kind does not compile before it has a target.
struct Target {
    QString operator()(const Publish &intent) const
    {
        return postTarget(intent.parentId.isEmpty() ? intent.localId : intent.parentId);
    }
    QString operator()(const Edit &intent) const { return postTarget(intent.postId); }
    QString operator()(const Remove &intent) const { return postTarget(intent.postId); }
    QString operator()(const React &intent) const { return postTarget(intent.postId); }
    QString operator()(const Unreact &intent) const { return postTarget(intent.postId); }
    QString operator()(const Like &intent) const { return postTarget(intent.postId); }
    QString operator()(const Share &intent) const { return postTarget(intent.postId); }
    QString operator()(const Save &intent) const { return postTarget(intent.postId); }
    QString operator()(const Vote &intent) const { return postTarget(intent.postId); }
    QString operator()(const Follow &intent) const { return u"person:"_qs + intent.personId.toString(); }
    QString operator()(const ReadAnnouncement &intent) const { return announcementTarget(intent.id); }
    QString operator()(const ReactToAnnouncement &intent) const { return announcementTarget(intent.id); }
    QString operator()(const MarkRead &intent) const { return u"marker:"_qs + intent.timeline; }
};

} // namespace

QString targetOf(const Intent &intent) { return std::visit(Target(), intent); }

} // namespace atrium
