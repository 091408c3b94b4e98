// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fileintake.h"

#include "models/pictures.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace atrium;
using namespace atrium::models;

namespace {

Result<IncomingFile> taken(const QString &path, const ServerTraits &traits = {})
{
    QFuture<Result<IncomingFile>> future = takeFile(path, traits);
    future.waitForFinished();
    return future.result();
}

QColor leftColor(const QByteArray &bytes) { return QImage::fromData(bytes).pixelColor(2, 2); }

bool isRed(const QColor &color) { return color.red() > 200 && color.blue() < 60; }

} // namespace

class TestFileIntake : public QObject {
    Q_OBJECT

private slots:
    void aPictureComesInClean();
    void aTurnedPhotoIsUpright();
    void namesAndExtensionsAreNotBelieved();
    void whatCannotBePostedIsRefusedInWords_data();
    void whatCannotBePostedIsRefusedInWords();
    void onlyRegularFilesAreRead();
    void aPastedPictureBecomesAFile();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    QTemporaryDir m_folder;
};

QString TestFileIntake::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void TestFileIntake::aPictureComesInClean()
{
    const Result<IncomingFile> file = taken(write(QStringLiteral("a.jpg"), pictures::jpeg(1)));
    QVERIFY(file.has_value());
    QVERIFY(!file->bytes.contains("GPS"));
    QCOMPARE(file->mimeType, QStringLiteral("image/jpeg"));
    QCOMPARE(QSize(file->width, file->height), QSize(32, 16));
}

void TestFileIntake::aTurnedPhotoIsUpright()
{
    // 6: the right side of what is stored is the bottom, so red (left) is at the top after turning.
    const Result<IncomingFile> file = taken(write(QStringLiteral("b.jpg"), pictures::jpeg(6)));
    QVERIFY(file.has_value());
    QCOMPARE(QSize(file->width, file->height), QSize(16, 32));
    QVERIFY(isRed(leftColor(file->bytes)));
    QVERIFY(!isRed(QImage::fromData(file->bytes).pixelColor(8, 30)));
    QVERIFY(!file->bytes.contains("GPS"));
    // 3: upside down, so the left is blue now.
    const Result<IncomingFile> other = taken(write(QStringLiteral("c.jpg"), pictures::jpeg(3)));
    QVERIFY(!isRed(leftColor(other->bytes)));
}

void TestFileIntake::namesAndExtensionsAreNotBelieved()
{
    const Result<IncomingFile> file = taken(write(QStringLiteral("photo.jpg"), pictures::png()));
    QVERIFY(file.has_value());
    QCOMPARE(file->mimeType, QStringLiteral("image/png"));
    QVERIFY(!taken(write(QStringLiteral("program.png"), "#!/bin/sh\n")).has_value());
}

void TestFileIntake::whatCannotBePostedIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("text") << QByteArray("hello") << QStringLiteral("kind of file");
    QTest::newRow("cut JPEG") << pictures::encoded(pictures::halves(), "jpeg").chopped(20) << QStringLiteral("damaged");
    QTest::newRow("cut PNG") << pictures::png().left(60) << QStringLiteral("damaged");
    QTest::newRow("header only") << QByteArray("GIF89a") << QStringLiteral("damaged");
    QTest::newRow("too many bytes") << pictures::encoded(pictures::halves(), "png") + QByteArray(200'000, 'x')
                                    << QStringLiteral("larger");
    QTest::newRow("too many pixels") << pictures::encoded(QImage(400, 400, QImage::Format_Mono), "png")
                                     << QStringLiteral("pixels");
}

void TestFileIntake::whatCannotBePostedIsRefusedInWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    ServerTraits traits;
    traits.maxImageBytes = 100'000;
    traits.maxImagePixels = 100'000;
    const Result<IncomingFile> file = checkedFile(bytes, traits);
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().kind, Error::Kind::Rejected);
    QVERIFY2(file.error().detail.contains(word), qPrintable(file.error().detail));
}

void TestFileIntake::onlyRegularFilesAreRead()
{
    QVERIFY(!taken(m_folder.path()).has_value());
    QVERIFY(!taken(m_folder.filePath(QStringLiteral("missing"))).has_value());
#ifdef Q_OS_UNIX
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!taken(pipe).has_value()); // and does not wait for a writer
#endif
}

void TestFileIntake::aPastedPictureBecomesAFile()
{
    QFuture<Result<IncomingFile>> future = takeImage(pictures::halves(), {});
    future.waitForFinished();
    const Result<IncomingFile> file = future.result();
    QVERIFY(file.has_value());
    QCOMPARE(file->suffix, QStringLiteral("png"));
    QVERIFY(isRed(leftColor(file->bytes)));
}

QTEST_GUILESS_MAIN(TestFileIntake)
#include "tst_fileintake.moc"
