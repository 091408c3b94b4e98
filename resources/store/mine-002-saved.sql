-- SPDX-License-Identifier: GPL-3.0-or-later
-- Folders, notes and reminders of saved posts. `folder` 0: none. `due_at` 0: no reminder.
CREATE TABLE saved_folder (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE);
CREATE TABLE saved_mark (
    post TEXT PRIMARY KEY,
    folder INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    due_at INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX saved_mark_by_folder ON saved_mark (folder);
