// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspace.h"

namespace atrium::shell {

using namespace models;

Workspace::Workspace(store::Store &store, sync::Engine &engine, const Clock &clock, const FileSource &files,
                     QObject *parent)
    : QObject(parent)
    , feed(store, clock)
    , thread(store, clock)
    , reactors(store)
    , notices(store, clock)
    , announcements(store, clock)
    , outbox(store, clock)
    , sidebar(store, clock)
    , emoji(store, clock)
    , gifs(store, clock)
    , mentions(store, clock)
    , topics(store, clock)
    , composer(store, clock, files)
    , commentComposer(store, clock, files)
    , actions(store, clock, files)
    , sharing(store, clock, actions)
    , saved(store, clock, files, actions)
    , kudos(store, clock, files)
    , kudosWeek(store, clock)
    , palette(store, clock)
    , pictures(files)
    , connection(store, clock)
{
    wire(engine);
}

void Workspace::wire(sync::Engine &engine)
{
    connect(&feed, &FeedModel::wantOlder, &engine, &sync::Engine::wantOlder);
    connect(&feed, &FeedModel::wantGap, &engine, &sync::Engine::wantGap);
    connect(&feed, &FeedModel::wantOnScreen, &engine, &sync::Engine::setOnScreen);
    connect(&saved, &SavedModel::wantOlder, &engine, &sync::Engine::wantOlder);
    connect(&thread, &ThreadModel::wantThread, &engine, &sync::Engine::wantThread);
    connect(&thread, &ThreadModel::opened, &engine, &sync::Engine::setOpenThread);
    connect(&reactors, &ReactorModel::wantReactors, &engine, &sync::Engine::wantReactors);
    connect(&kudosWeek, &KudosWeekModel::wantPerson, &engine, &sync::Engine::wantPerson);
    connect(&composer, &Composer::wantSource, &engine, &sync::Engine::wantSource);
    connect(&engine, &sync::Engine::sourceUnavailable, &composer, &Composer::doWithoutSource);
    connect(&connection, &Connection::wantRetry, &engine, &sync::Engine::retryNow);
    connect(&engine, &sync::Engine::statusChanged, &connection, &Connection::setStatus);
    connection.setStatus(engine.status());
}

} // namespace atrium::shell
