// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/announcementmodel.h"
#include "models/completionmodels.h"
#include "models/composer.h"
#include "models/connection.h"
#include "models/emojimodel.h"
#include "models/feedmodel.h"
#include "models/gifmodel.h"
#include "models/givingkudos.h"
#include "models/kudosweekmodel.h"
#include "models/noticemodel.h"
#include "models/outboxmodel.h"
#include "models/palettemodel.h"
#include "models/picturekeeper.h"
#include "models/postactions.h"
#include "models/reactormodel.h"
#include "models/savedmodel.h"
#include "models/sharing.h"
#include "models/sidebarmodel.h"
#include "models/threadmodel.h"
#include "store/store.h"
#include "sync/engine.h"

#include <QObject>

namespace atrium::shell {

/// The models of one account, wired to its store and its engine. Values and order only; no decisions.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(store::Store &store, sync::Engine &engine, const Clock &clock, const models::FileSource &files,
              QObject *parent = nullptr);

    models::FeedModel feed;
    models::ThreadModel thread;
    models::ReactorModel reactors;
    models::NoticeModel notices;
    models::AnnouncementModel announcements;
    models::OutboxModel outbox;
    models::SidebarModel sidebar;
    models::EmojiModel emoji;
    models::GifModel gifs;
    models::MentionModel mentions;
    models::TopicModel topics;
    models::Composer composer;
    models::Composer commentComposer;
    models::PostActions actions;
    models::Sharing sharing;
    models::SavedModel saved;
    models::GivingKudos kudos;
    models::KudosWeekModel kudosWeek;
    models::PaletteModel palette;
    models::PictureKeeper pictures;
    models::Connection connection;

private:
    void wire(sync::Engine &engine);
};

} // namespace atrium::shell
