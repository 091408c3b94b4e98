// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedorder.h"

#include "core/richtext.h"
#include "store/bytes.h"
#include "store/desk.h"
#include "store/words.h"

#include <QCoreApplication>

namespace atrium::store {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SavedOrder)
};

QString foldedName(const QString &name) { return name.toCaseFolded(); }

bool isTaken(Desk &desk, const QString &name, qint64 except)
{
    return desk.db.query("SELECT 1 FROM mine.saved_folder WHERE folded = ? AND id <> ?", foldedName(name), except)
        .next();
}

/// What is wrong with a name; empty: nothing.
QString problemOf(Desk &desk, const QString &name, qint64 except)
{
    if (name.isEmpty())
        return Say::tr("Give the folder a name.");
    if (name.size() > longestFolderName)
        return Say::tr("A folder’s name has at most %n characters.", nullptr, longestFolderName);
    if (isTaken(desk, name, except))
        return Say::tr("There is a folder “%1” already.").arg(name);
    return {};
}

bool hasFolder(Desk &desk, qint64 id)
{
    return desk.db.query("SELECT 1 FROM mine.saved_folder WHERE id = ?", id).next();
}

void touch(Desk &desk)
{
    desk.isMineTouched = true;
    desk.changes.saved = true;
}

void write(Desk &desk, const SavedMark &mark)
{
    if (mark.isEmpty()) {
        desk.db.run("DELETE FROM mine.saved_mark WHERE post = ?", mark.postId);
        return;
    }
    desk.db.run("INSERT INTO mine.saved_mark (post, folder, note, due_at) VALUES (?1, ?2, ?3, ?4) "
                "ON CONFLICT (post) DO UPDATE SET folder = ?2, note = ?3, due_at = ?4",
                mark.postId, mark.folder, mark.note, toMilliseconds(mark.dueAt));
}

} // namespace

SavedOrder readSavedOrder(Desk &desk)
{
    SavedOrder order;
    auto folders = desk.db.query("SELECT id, name FROM mine.saved_folder ORDER BY folded");
    while (folders.next())
        order.folders.append({ folders.number(0), folders.text(1) });
    auto marks = desk.db.query("SELECT post, folder, note, due_at FROM mine.saved_mark");
    while (marks.next())
        order.marks.append(
            { PostId(marks.text(0)), marks.number(1), marks.text(2), fromMilliseconds(marks.number(3)) });
    return order;
}

Result<SavedFolder> addSavedFolder(Desk &desk, const QString &name)
{
    const QString clean = cleanName(name).simplified();
    // cleanName cuts what is far too long; what was asked for is judged by its own length.
    const QString judged = name.simplified().size() > longestFolderName ? name.simplified() : clean;
    if (const QString problem = problemOf(desk, judged, 0); !problem.isEmpty())
        return failed(Error::Kind::Rejected, problem);
    auto count = desk.db.query("SELECT count(*) FROM mine.saved_folder");
    if (count.next() && count.number(0) >= mostSavedFolders)
        return failed(Error::Kind::Rejected,
                      Say::tr("There are %n folders already, more would not help. Rename or remove one first.", nullptr,
                              mostSavedFolders));
    Transaction transaction(desk.db);
    desk.db.run("INSERT INTO mine.saved_folder (name, folded) VALUES (?, ?)", clean, foldedName(clean));
    auto added = desk.db.query("SELECT id FROM mine.saved_folder WHERE folded = ?", foldedName(clean));
    const SavedFolder folder { added.next() ? added.number(0) : 0, clean };
    transaction.commit();
    touch(desk);
    return folder;
}

Result<Done> renameSavedFolder(Desk &desk, qint64 folder, const QString &name)
{
    const QString clean = cleanName(name).simplified();
    const QString judged = name.simplified().size() > longestFolderName ? name.simplified() : clean;
    if (const QString problem = problemOf(desk, judged, folder); !problem.isEmpty())
        return failed(Error::Kind::Rejected, problem);
    Transaction transaction(desk.db);
    desk.db.run("UPDATE mine.saved_folder SET name = ?2, folded = ?3 WHERE id = ?1", folder, clean, foldedName(clean));
    transaction.commit();
    touch(desk);
    return Done {};
}

Result<Done> removeSavedFolder(Desk &desk, qint64 folder)
{
    Transaction transaction(desk.db);
    desk.db.run("DELETE FROM mine.saved_folder WHERE id = ?", folder);
    desk.db.run("UPDATE mine.saved_mark SET folder = 0 WHERE folder = ?", folder);
    desk.db.run("DELETE FROM mine.saved_mark WHERE folder = 0 AND note = '' AND due_at = 0");
    transaction.commit();
    touch(desk);
    return Done {};
}

Result<Done> writeSavedMarks(Desk &desk, const QList<SavedMark> &marks)
{
    for (const SavedMark &mark : marks) {
        if (mark.note.size() > longestSavedNote)
            return failed(Error::Kind::Rejected,
                          Say::tr("A note has at most %n characters.", nullptr, longestSavedNote));
    }
    Transaction transaction(desk.db);
    for (const SavedMark &mark : marks) {
        SavedMark known = mark;
        known.postId = desk.mine.resolved(mark.postId);
        if (!hasFolder(desk, mark.folder))
            known.folder = 0;
        write(desk, known);
    }
    transaction.commit();
    touch(desk);
    return Done {};
}

} // namespace atrium::store
