// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/params.h"

#include <QTest>

using namespace atrium::company;

namespace {

Params form(const QByteArray &body)
{
    HttpRequest request;
    request.headers.append(HttpHeader { "Content-Type", "application/x-www-form-urlencoded" });
    request.body = body;
    return Params::read(request).value_or(Params());
}

std::optional<Params> json(const QByteArray &body)
{
    HttpRequest request;
    request.headers.append(HttpHeader { "Content-Type", "application/json" });
    request.body = body;
    return Params::read(request);
}

std::optional<Params> multipart(const QByteArray &body)
{
    HttpRequest request;
    request.headers.append(HttpHeader { "Content-Type", "multipart/form-data; boundary=\"xy\"" });
    request.body = body;
    return Params::read(request);
}

} // namespace

class ParamsTest : public QObject {
    Q_OBJECT

private slots:
    void listsComeInEverySpelling()
    {
        const QStringList wanted = { u"1"_qs, u"2"_qs };
        QCOMPARE(form("a[]=1&a[]=2").list(u"a"_qs), wanted);
        QCOMPARE(form("a[1]=2&a[0]=1").list(u"a"_qs), wanted);
        QCOMPARE(form("a%5B%5D=1&a%5B%5D=2").list(u"a"_qs), wanted);
        QCOMPARE(json(R"({"a":["1",2]})")->list(u"a"_qs), wanted);
        QCOMPARE(form("a=1").list(u"a"_qs), QStringList { u"1"_qs });
    }

    void objectsInListsComeInEverySpelling()
    {
        for (const QByteArray &body : { QByteArray("f[0][name]=a&f[0][value]=b&f[1][name]=c"),
                                        QByteArray("f[][name]=a&f[][value]=b&f[][name]=c") }) {
            const QList<Params> fields = form(body).objects(u"f"_qs);
            QCOMPARE(fields.size(), 2);
            QCOMPARE(fields[0].text(u"value"_qs), u"b"_qs);
            QCOMPARE(fields[1].text(u"name"_qs), u"c"_qs);
        }
        QCOMPARE(json(R"({"f":{"0":{"name":"a"}}})")->objects(u"f"_qs).first().text(u"name"_qs), u"a"_qs);
    }

    void nullIsAbsent()
    {
        const auto params = json(R"({"a":null,"poll":{"options":null,"multiple":true}})");
        QVERIFY(!params->has(u"a"_qs));
        QVERIFY(!params->object(u"poll"_qs).has(u"options"_qs));
        QVERIFY(params->object(u"poll"_qs).flag(u"multiple"_qs));
    }

    void onlyObjectsAreBodies()
    {
        QVERIFY(!json("[1]"));
        QVERIFY(!json("\"text\""));
        QVERIFY(!json("{\"a\":"));
        QVERIFY(!json(QByteArray(2000, '[')));
        QVERIFY(json(""));
    }

    void numbersKeepTheirDigits()
    {
        QCOMPARE(json(R"({"id":116459844403200001})")->text(u"id"_qs), u"116459844403200001"_qs);
        QCOMPARE(idFrom(u"9223372036854775807"), std::numeric_limits<qint64>::max());
        QCOMPARE(idFrom(u"9223372036854775808"), 0);
        QCOMPARE(idFrom(u"-1"), 0);
        QCOMPARE(idFrom(u"1x"), 0);
    }

    void textComesOutClean()
    {
        QCOMPARE(form("a=1%0D%0A2%0D3").text(u"a"_qs), u"1\n2\n3"_qs);
        QCOMPARE(json(R"({"a":"x\ud800y"})")->text(u"a"_qs), u"x\uFFFDy"_qs);
        QCOMPARE(form("a=x%01y").text(u"a"_qs), u"xy"_qs); // 1 is what the server marks its address with
        QCOMPARE(form("a=x%00y").text(u"a"_qs), u"x\uFFFDy"_qs);
    }

    void filesAndFieldsOfAForm()
    {
        const auto params
            = multipart("--xy\r\nContent-Disposition: form-data; name=\"a[]\"\r\n\r\n1\r\n"
                        "--xy\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\\\"q\\\".png\"\r\n"
                        "Content-Type: image/png\r\n\r\n\r\n--x\r\n\r\n--xy--\r\n");
        QVERIFY(params);
        QCOMPARE(params->list(u"a"_qs), QStringList { u"1"_qs });
        const FormPart *file = params->file(u"file"_qs);
        QVERIFY(file);
        QCOMPARE(file->fileName, u"\"q\".png"_qs);
        QCOMPARE(file->data, QByteArray("\r\n--x\r\n"));
    }

    void brokenFormsAreRefused()
    {
        QVERIFY(!multipart("--xy\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n")); // never ends
        QVERIFY(!multipart("nothing"));
        QVERIFY(!multipart("--xy\r\nContent-Disposition: form-data\r\n\r\n1\r\n--xy--"));
    }
};

QTEST_GUILESS_MAIN(ParamsTest)
#include "tst_params.moc"
