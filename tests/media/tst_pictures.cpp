// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/blurhash.h"
#include "media/decodepicture.h"
#include "media/gifframes.h"
#include "media/imageprovider.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

using namespace atrium;
using namespace atrium::media;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage twoHalves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < height; ++y) {
        for (int x = width / 2; x < width; ++x)
            image.setPixelColor(x, y, Qt::blue);
    }
    return image;
}

/// The header of a PNG that says it is `side` pixels wide and high, and nothing else.
QByteArray hugePng(quint32 side)
{
    QByteArray png = encoded(QImage(1, 1, QImage::Format_RGB32), "PNG");
    qToBigEndian(side, png.data() + 16);
    qToBigEndian(side, png.data() + 20);
    return png;
}

} // namespace

class Pictures : public QObject {
    Q_OBJECT

private slots:
    void formatsAreKnownByMagicBytesOnly()
    {
        QCOMPARE(pictureFormat(encoded(twoHalves(4, 4), "PNG")), QByteArray("png"));
        QCOMPARE(pictureFormat(encoded(twoHalves(4, 4), "JPEG")), QByteArray("jpeg"));
        QCOMPARE(pictureFormat(encoded(twoHalves(4, 4), "WEBP")), QByteArray("webp"));
        for (const char *foreign : { "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "BM", "II*", "", "RIFF1234AVI " })
            QCOMPARE(pictureFormat(foreign), QByteArray());
        QCOMPARE(decodePicture("<svg/>", {}).error().kind, Error::Kind::Malformed);
    }

    void picturesCoverTheSizeThatIsAskedFor()
    {
        const auto image = decodePicture(encoded(twoHalves(400, 100), "PNG"), { { 50, 50 }, 0 });
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(50, 50));
        QCOMPARE(image->pixelColor(5, 25), QColor(Qt::red));
        QCOMPARE(image->pixelColor(45, 25), QColor(Qt::blue));
    }

    void aWholePictureStandsInTheSizeUncut()
    {
        const auto image = decodePicture(encoded(twoHalves(400, 100), "PNG"), { { 80, 50 }, 4, true });
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(80, 50));
        QCOMPARE(image->pixelColor(40, 10).alpha(), 0); // above it: 80 × 20 in the middle
        QCOMPARE(image->pixelColor(40, 40).alpha(), 0);
        QCOMPARE(image->pixelColor(0, 15).alpha(), 0); // its own corner is round
        QCOMPARE(image->pixelColor(2, 25), QColor(Qt::red));
        QCOMPARE(image->pixelColor(77, 25), QColor(Qt::blue));
        const auto frames = GifFrames::open(encoded(twoHalves(40, 10), "PNG"), { { 20, 20 }, 0, true });
        QCOMPARE((*frames)->next()->image.pixelColor(10, 2).alpha(), 0);
        QVERIFY(parsePictureRequest(u"x?r=4&d=1&w"_qs, {}).wish.isWhole);
        QVERIFY(!parsePictureRequest(u"x?r=4&d=1"_qs, {}).wish.isWhole);
    }

    void oneSideKeepsTheAspect()
    {
        const auto image = decodePicture(encoded(twoHalves(400, 100), "PNG"), { { 200, 0 }, 0 });
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(200, 50));
    }

    void roundPicturesHaveClearCorners()
    {
        const auto image = decodePicture(encoded(twoHalves(64, 64), "JPEG"), { { 32, 32 }, -1 });
        QVERIFY(image);
        QCOMPARE(image->pixelColor(0, 0).alpha(), 0);
        QCOMPARE(image->pixelColor(31, 31).alpha(), 0);
        QCOMPARE(image->pixelColor(16, 1).alpha(), 255);
    }

    void claimsOfHugeSizeAreRefusedByTheHeader()
    {
        for (const quint32 side : { 20'000U, 0x7fff'ffffU }) {
            const auto image = decodePicture(hugePng(side), { { 32, 32 }, 0 });
            QVERIFY(!image);
        }
        QCOMPARE(decodePicture(hugePng(20'000), {}).error().kind, Error::Kind::Rejected);
        QVERIFY(!GifFrames::open(hugePng(20'000), { { 32, 32 }, 0 }));
    }

    void cutFilesGiveAnErrorOrAPicture()
    {
        const QByteArray whole = encoded(twoHalves(60, 60), "PNG");
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto image = decodePicture(whole.left(length), { { 16, 16 }, 0 });
            QVERIFY(!image || image->size() == QSize(16, 16));
        }
    }

    void stillPicturesAreOneFrame()
    {
        const auto frames = GifFrames::open(encoded(twoHalves(20, 20), "PNG"), { { 10, 10 }, 0 });
        QVERIFY(frames);
        const auto frame = (*frames)->next();
        QVERIFY(frame);
        QCOMPARE(frame->image.size(), QSize(10, 10));
        QVERIFY(frame->isLast);
        QVERIFY(!(*frames)->isAnimated());
    }

    void blurhashOfOneColourIsThatColour()
    {
        const QImage image = blurhashImage(u"00TSUA"_qs, { 8, 8 });
        QCOMPARE(image.size(), QSize(8, 8));
        QCOMPARE(image.pixel(0, 0), image.pixel(7, 7));
    }

    void brokenBlurhashesAreNoPicture()
    {
        for (const QString &broken : { QString(), u"LEHV6nWB2yk8pyo0adR*.7kCMd"_qs, u"0ä0000"_qs, u"LEHV6nWB2yk8"_qs })
            QVERIFY(blurhashImage(broken, { 8, 8 }).isNull());
        QVERIFY(!blurhashImage(u"LEHV6nWB2yk8pyo0adR*.7kCMdnj"_qs, { 100'000, 100'000 }).isNull());
    }

    void addressesKeepTheirOwnQuery()
    {
        const QString address = u"https://files.example/a b?x=1&y=ü#z"_qs;
        const QString id = QString::fromLatin1(QUrl::toPercentEncoding(address)) + u"?r=12&d=2"_qs;
        const PictureRequest request = parsePictureRequest(id, { 20, 10 });
        QCOMPARE(request.address, address);
        QCOMPARE(request.wish.radius, 24);
        QCOMPARE(request.wish.size, QSize(20, 10));
        QCOMPARE(parsePictureRequest(u"x?r=-1"_qs, {}).wish.radius, -1);
        QCOMPARE(parsePictureRequest(u"x"_qs, {}).wish.radius, 0);
    }
};

QTEST_GUILESS_MAIN(Pictures)
#include "tst_pictures.moc"
