// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediafiles.h"

#include "core/async.h"

#include <QTest>

using namespace atrium;
using namespace atrium::media;

namespace {

/// A computer and a network that answer when the test says so.
struct World {
    QHash<QString, QByteArray> stored;
    QStringList fetches;
    QHash<QString, std::shared_ptr<QPromise<FileResult>>> open;

    FileDoors doors()
    {
        FileDoors doors;
        doors.stored = [this](const QString &url) {
            if (stored.contains(url))
                return ready<FileResult>(stored.value(url));
            return ready<FileResult>(failed(Error::Kind::Missing, u"not here"_qs));
        };
        doors.fetched = [this](const QString &url) {
            fetches.append(url);
            auto promise = std::make_shared<QPromise<FileResult>>();
            promise->start();
            open.insert(url, promise);
            return promise->future();
        };
        doors.keep = [this](const QString &url, const QByteArray &bytes) { stored.insert(url, bytes); };
        doors.draft = [](const QString &blob) { return ready<FileResult>(QByteArray("draft ") + blob.toUtf8()); };
        return doors;
    }

    void answer(const QString &url, const FileResult &result)
    {
        const auto promise = open.take(url);
        promise->addResult(result);
        promise->finish();
    }
};

const QString picture = QStringLiteral("https://files.example/1.png");

} // namespace

class MediaFilesTest : public QObject {
    Q_OBJECT

private slots:
    void manyAsksAreOneRequest()
    {
        World world;
        MediaFiles files(world.doors());
        const auto first = files.file(picture);
        const auto second = files.file(picture);
        QTRY_COMPARE(world.fetches, QStringList(picture));
        world.answer(picture, QByteArray("bytes"));
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(first.result().value(), QByteArray("bytes"));
        QCOMPARE(second.result().value(), QByteArray("bytes"));
        QCOMPARE(world.stored.value(picture), QByteArray("bytes"));
    }

    void whatIsOnThisComputerIsNotFetched()
    {
        World world;
        world.stored.insert(picture, "kept");
        MediaFiles files(world.doors());
        const auto answer = files.file(picture);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().value(), QByteArray("kept"));
        QVERIFY(world.fetches.isEmpty());
    }

    void failuresAreTriedAgain()
    {
        World world;
        MediaFiles files(world.doors());
        const auto first = files.file(picture);
        QTRY_COMPARE(world.fetches.size(), 1);
        world.answer(picture, failed(Error::Kind::Offline, u"no network"_qs));
        QTRY_VERIFY(first.isFinished());
        QVERIFY(!first.result());
        const auto second = files.file(picture);
        QTRY_COMPARE(world.fetches.size(), 2);
        world.answer(picture, QByteArray("now"));
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(second.result().value(), QByteArray("now"));
    }

    void onlyWebAddressesAreAskedFor()
    {
        World world;
        MediaFiles files(world.doors());
        for (const QString &foreign :
             { u"file:///etc/hostname"_qs, u"//evil/share/x.png"_qs, u"qrc:/x"_qs, u"ftp://x/y"_qs }) {
            const auto answer = files.file(foreign);
            QTRY_VERIFY(answer.isFinished());
            QCOMPARE(answer.result().error().kind, Error::Kind::Rejected);
        }
        QVERIFY(world.fetches.isEmpty());
    }

    void draftsComeFromTheOutbox()
    {
        World world;
        MediaFiles files(world.doors());
        const auto answer = files.file(u"draft:7"_qs);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().value(), QByteArray("draft 7"));
    }
};

QTEST_GUILESS_MAIN(MediaFilesTest)
#include "tst_mediafiles.moc"
