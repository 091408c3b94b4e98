// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metadata.h"

#include "models/pictures.h"

#include <QImageReader>
#include <QTest>

using namespace atrium;
using namespace atrium::models;

namespace {

QImage decoded(const QByteArray &bytes, const char *format) { return QImage::fromData(bytes, format); }

} // namespace

class TestMetadata : public QObject {
    Q_OBJECT

private slots:
    void jpegLosesPlaceAndKeepsPixels();
    void orientationIsReported();
    void pngLosesTextAndKeepsPixels();
    void webpLosesExifAndKeepsPixels();
    void gifKeepsFramesAndLoop();
    void filmIsBlankedInPlace();
    void everyCutIsRefusedOrClean();
    void everyChangedByteIsSurvived();
};

void TestMetadata::jpegLosesPlaceAndKeepsPixels()
{
    const QByteArray dirty = pictures::jpeg(1);
    QVERIFY(dirty.contains(pictures::secret));
    const Result<CleanPicture> clean = cleanJpeg(dirty);
    QVERIFY(clean.has_value());
    QVERIFY(!clean->bytes.contains("GPS"));
    QVERIFY(!clean->bytes.contains("Exif"));
    QCOMPARE(clean->bytes, pictures::encoded(pictures::halves(), "jpeg"));
}

void TestMetadata::orientationIsReported()
{
    for (int orientation = 1; orientation <= 8; ++orientation)
        QCOMPARE(cleanJpeg(pictures::jpeg(orientation))->orientation, orientation);
    QCOMPARE(cleanJpeg(pictures::jpeg(99))->orientation, 1);
}

void TestMetadata::pngLosesTextAndKeepsPixels()
{
    const Result<CleanPicture> clean = cleanPng(pictures::png());
    QVERIFY(clean.has_value());
    QVERIFY(!clean->bytes.contains("GPS"));
    QVERIFY(!clean->bytes.contains("tEXt"));
    QCOMPARE(decoded(clean->bytes, "png").convertToFormat(QImage::Format_RGB32), pictures::halves());
}

void TestMetadata::webpLosesExifAndKeepsPixels()
{
    if (!QImageWriter::supportedImageFormats().contains("webp"))
        QSKIP("no WebP plugin on this computer");
    const QByteArray dirty = pictures::webp();
    QVERIFY(dirty.contains(pictures::secret));
    const Result<CleanPicture> clean = cleanWebp(dirty);
    QVERIFY(clean.has_value());
    QVERIFY(!clean->bytes.contains("GPS"));
    QCOMPARE(clean->bytes[20], '\0'); // VP8X no longer promises EXIF and XMP
    QCOMPARE(decoded(clean->bytes, "webp"), decoded(dirty, "webp"));
}

void TestMetadata::gifKeepsFramesAndLoop()
{
    const Result<CleanPicture> clean = cleanGif(pictures::gif());
    QVERIFY(clean.has_value());
    QVERIFY(!clean->bytes.contains("GPS"));
    QVERIFY(clean->bytes.contains("NETSCAPE2.0"));
    QCOMPARE(clean->bytes.count(QByteArray(",\0\0\0\0", 5)), 2);
    QVERIFY(!decoded(clean->bytes, "gif").isNull());
}

void TestMetadata::filmIsBlankedInPlace()
{
    const QByteArray dirty = pictures::film();
    const Result<QByteArray> clean = cleanMovie(dirty);
    QVERIFY(clean.has_value());
    QVERIFY(!clean->contains("GPS"));
    QCOMPARE(clean->size(), dirty.size());
    QCOMPARE(clean->indexOf("mdat"), dirty.indexOf("mdat"));
    QVERIFY(clean->contains(QByteArray(100, '\1')));
}

void TestMetadata::everyCutIsRefusedOrClean()
{
    for (const QByteArray &whole :
         { pictures::jpeg(6), pictures::png(), pictures::gif(), pictures::webp(), pictures::film() }) {
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const QByteArray cut = whole.left(length);
            for (auto *clean : { cleanJpeg, cleanPng, cleanWebp, cleanGif }) {
                const Result<CleanPicture> result = clean(cut);
                QVERIFY(!result || !result->bytes.contains(pictures::secret));
            }
            cleanMovie(cut);
        }
    }
}

void TestMetadata::everyChangedByteIsSurvived()
{
    for (QByteArray bytes :
         { pictures::jpeg(6), pictures::png(), pictures::gif(), pictures::webp(), pictures::film() }) {
        for (char &c : bytes) {
            const char before = std::exchange(c, '\xFF');
            for (auto *clean : { cleanJpeg, cleanPng, cleanWebp, cleanGif })
                clean(bytes);
            cleanMovie(bytes);
            c = before;
        }
    }
}

QTEST_GUILESS_MAIN(TestMetadata)
#include "tst_metadata.moc"
