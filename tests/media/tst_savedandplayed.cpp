// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "media/filesaver.h"
#include "media/filmitem.h"
#include "media/imageprovider.h"
#include "media/mediafiles.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace atrium::media;

namespace {

const QString address = u"https://sample.test/media/plan.pdf"_qs;

/// A computer that keeps one file, and no network.
struct World {
    QByteArray kept = "%PDF-1.7 a plan";
    int asked = 0;
    MediaFiles files { doors() };
    QQmlEngine engine;

    World() { engine.addImageProvider(u"atrium"_qs, new ImageProvider(files)); }

    FileDoors doors()
    {
        const auto missing
            = [](const QString &) { return ready<FileResult>(failed(Error::Kind::Missing, u"not here"_qs)); };
        FileDoors doors;
        doors.stored = [this](const QString &url) {
            ++asked;
            return url == address ? ready<FileResult>(kept)
                                  : ready<FileResult>(failed(Error::Kind::Missing, u"not here"_qs));
        };
        doors.fetched = missing;
        doors.keep = [](const QString &, const QByteArray &) {};
        doors.draft = missing;
        return doors;
    }

    template <typename T> void adopt(T &object) { QQmlEngine::setContextForObject(&object, engine.rootContext()); }
};

} // namespace

/// Files are saved and never opened; what cannot be played says so.
class SavedAndPlayed : public QObject {
    Q_OBJECT

private slots:
    void aFileIsWrittenWhole()
    {
        World world;
        const QTemporaryDir folder;
        FileSaver saver;
        world.adopt(saver);
        const QSignalSpy saved(&saver, &FileSaver::saved);
        saver.save(address, QUrl::fromLocalFile(folder.filePath(u"plan.pdf"_qs)));
        QTRY_COMPARE(saved.count(), 1);
        QFile file(folder.filePath(u"plan.pdf"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), world.kept);
    }

    void whatCannotBeSavedSaysWhy()
    {
        World world;
        const QTemporaryDir folder;
        FileSaver saver;
        world.adopt(saver);
        const QSignalSpy failed(&saver, &FileSaver::failed);
        saver.save(u"https://sample.test/gone.pdf"_qs, QUrl::fromLocalFile(folder.filePath(u"gone.pdf"_qs)));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!QFile::exists(folder.filePath(u"gone.pdf"_qs)));
        saver.save(address, QUrl::fromLocalFile(folder.filePath(u"no/such/folder/plan.pdf"_qs)));
        QTRY_COMPARE(failed.count(), 2);
        saver.save(address, QUrl(u"https://sample.test/elsewhere"_qs));
        QTRY_COMPARE(failed.count(), 3);
    }

    void namesAreHarmless_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"https://x.example/media/plan.pdf?token=1"_qs << u"plan.pdf"_qs;
        QTest::newRow("spaces") << u"https://x.example/The%20plan.pdf"_qs << u"The plan.pdf"_qs;
        QTest::newRow("folders") << u"https://x.example/..%2F..%2Fplan.pdf"_qs << u"plan.pdf"_qs;
        QTest::newRow("hidden") << u"https://x.example/.bashrc"_qs << u"bashrc"_qs;
        QTest::newRow("turned") << u"https://x.example/%E2%80%AEfdp.exe"_qs << u"fdp.exe"_qs;
        QTest::newRow("nothing") << u"https://x.example/"_qs << u"file"_qs;
    }

    void namesAreHarmless()
    {
        QFETCH(QString, from);
        QFETCH(QString, name);
        QCOMPARE(FileSaver::nameFor(from), name);
    }

    void nothingIsLoadedBeforeItIsPlayed()
    {
        World world;
        FilmItem film;
        world.adopt(film);
        film.setSource(address);
        QTest::qWait(20);
        QCOMPARE(world.asked, 0);
        QCOMPARE(film.status(), FilmItem::Status::Empty);
    }

    void whatIsNoFilmFailsAndStops()
    {
        World world;
        FilmItem film;
        world.adopt(film);
        film.setSource(address);
        film.setPlaying(true);
        QTRY_COMPARE_WITH_TIMEOUT(film.status(), FilmItem::Status::Failed, 15'000);
        QTRY_VERIFY(!film.isPlaying());
    }

    void whatCannotBeFetchedFails()
    {
        World world;
        FilmItem film;
        world.adopt(film);
        film.setSource(u"https://sample.test/gone.mp4"_qs);
        film.setPlaying(true);
        QTRY_COMPARE(film.status(), FilmItem::Status::Failed);
        QVERIFY(!film.isPlaying());
    }
};

QTEST_MAIN(SavedAndPlayed)
#include "tst_savedandplayed.moc"
