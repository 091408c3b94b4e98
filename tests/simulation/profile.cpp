// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/profile.h"

#include <algorithm>

namespace atrium::simulation {

namespace {

Profile mastodon(const char *name, const char *version, int api)
{
    Profile profile;
    profile.name = QString::fromLatin1(name);
    profile.software = QStringLiteral("mastodon");
    profile.version = QString::fromLatin1(version);
    profile.api = api;
    profile.multiGet = api >= 2 ? 20 : 0;
    return profile;
}

QList<Profile> makeProfiles()
{
    Profile old = mastodon("mastodon-4.2", "4.2.12", 0);
    old.ids = Profile::Ids::Numbers;

    const Profile middle = mastodon("mastodon-4.3", "4.3.1", 2);

    Profile replay = mastodon("mastodon-4.6", "4.6.0", 10);
    replay.keys = Profile::Keys::Fails;

    Profile fork = mastodon("reactions", "4.5.0+glitch", 7);
    fork.reactions = Profile::Reactions::Glitch;

    Profile akkoma;
    akkoma.name = QStringLiteral("akkoma");
    akkoma.software = QStringLiteral("akkoma");
    akkoma.version = QStringLiteral("2.7.2 (compatible; Akkoma 3.13.2)");
    akkoma.ids = Profile::Ids::Flakes;
    akkoma.reactions = Profile::Reactions::Pleroma;
    akkoma.keys = Profile::Keys::Answers;
    akkoma.multiGet = 100;
    akkoma.isPleromaLike = true;
    akkoma.repeatingUndoFails = true;
    akkoma.hasRateHeaders = false;
    akkoma.isThrottledBare = true;

    Profile gotosocial;
    gotosocial.name = QStringLiteral("gotosocial");
    gotosocial.software = QStringLiteral("gotosocial");
    gotosocial.version = QStringLiteral("0.20.1");
    gotosocial.ids = Profile::Ids::Ulids;
    gotosocial.keys = Profile::Keys::None;
    gotosocial.sharesTwice = true;
    gotosocial.hasAnnouncements = false;
    gotosocial.pageCap = 30;
    gotosocial.hasShortPages = true;

    return { old, middle, replay, fork, akkoma, gotosocial };
}

} // namespace

int Profile::keySeconds() const
{
    constexpr int hour = 3600;
    return keys == Keys::Answers ? 6 * hour : hour;
}

const QList<Profile> &profiles()
{
    static const QList<Profile> all = makeProfiles();
    return all;
}

const Profile *profileNamed(const QString &name)
{
    const auto found = std::find_if(profiles().cbegin(), profiles().cend(),
                                    [&name](const Profile &profile) { return profile.name == name; });
    return found == profiles().cend() ? nullptr : &*found;
}

} // namespace atrium::simulation
