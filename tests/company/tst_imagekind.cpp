// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/imagekind.h"

#include <QBuffer>
#include <QImage>
#include <QTest>
#include <QtEndian>

using namespace atrium::company;

namespace {

QImage picture()
{
    QImage image(24, 16, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.setPixelColor(3, 4, Qt::red);
    return image;
}

QByteArray written(const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture().save(&buffer, format);
    return bytes;
}

QByteArray big16(qsizetype value)
{
    QByteArray out(2, '\0');
    qToBigEndian(quint16(value), out.data());
    return out;
}

const QByteArray secret = "54.3520N 18.6466E";

QByteArray jpegWithPlace()
{
    const QByteArray exif = "Exif" + QByteArray(2, '\0') + secret;
    const QByteArray segment = "\xff\xe1" + big16(exif.size() + 2) + exif;
    const QByteArray comment = "\xff\xfe" + big16(secret.size() + 2) + secret;
    return written("jpeg").insert(2, segment + comment);
}

QByteArray pngWithText()
{
    QImage image = picture();
    image.setText(u"Place"_qs, QString::fromLatin1(secret));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png", 100); // 100: stored, so that the text stands there as it is
    return bytes;
}

// Two frames of one pixel, a loop, and a comment.
QByteArray gifWithComment()
{
    const QByteArray frame = QByteArray::fromHex("21f90400640000002c0000000001000100000202440100");
    return "GIF89a" + QByteArray::fromHex("01000100800000000000ffffff") + QByteArray::fromHex("21ff0b") + "NETSCAPE2.0"
        + QByteArray::fromHex("0301000000") + QByteArray::fromHex("21fe") + char(secret.size()) + secret + '\0' + frame
        + frame + ';';
}

} // namespace

class ImageKindTest : public QObject {
    Q_OBJECT

private slots:
    void kindsAreKnownByTheirFirstBytes()
    {
        QCOMPARE(imageKindOf(written("png")), ImageKind::Png);
        QCOMPARE(imageKindOf(written("jpeg")), ImageKind::Jpeg);
        QCOMPARE(imageKindOf(gifWithComment()), ImageKind::Gif);
        QCOMPARE(imageKindOf("<svg xmlns='http://www.w3.org/2000/svg'/>"), ImageKind::None);
        QCOMPARE(imageKindOf(""), ImageKind::None);
    }

    void whatCamerasWriteIsGone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("jpeg") << jpegWithPlace();
        QTest::newRow("png") << pngWithText();
        QTest::newRow("gif") << gifWithComment();
    }

    void whatCamerasWriteIsGone()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(bytes.contains(secret));
        const QByteArray clean = withoutMetadata(bytes, imageKindOf(bytes));
        QVERIFY(!clean.isEmpty());
        QVERIFY(!clean.contains(secret));
        QCOMPARE(QImage::fromData(clean).convertToFormat(QImage::Format_RGB32),
                 QImage::fromData(bytes).convertToFormat(QImage::Format_RGB32));
    }

    void animationStays()
    {
        const QByteArray clean = withoutMetadata(gifWithComment(), ImageKind::Gif);
        QVERIFY(clean.contains("NETSCAPE2.0"));
        QCOMPARE(clean.count(QByteArray::fromHex("21f904")), 2);
    }

    void brokenFilesAreNotFollowed()
    {
        for (const QByteArray &bytes : { jpegWithPlace(), pngWithText(), gifWithComment() }) {
            for (qsizetype cut = 0; cut < bytes.size(); ++cut)
                withoutMetadata(bytes.left(cut), imageKindOf(bytes)); // must only return
        }
    }
};

QTEST_GUILESS_MAIN(ImageKindTest)
#include "tst_imagekind.moc"
