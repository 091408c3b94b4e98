// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/guise.h"
#include "company/oauthdesk.h"
#include "company/reply.h"
#include "company/streamhub.h"
#include "company/switches.h"

#include <QTest>

using namespace atrium::company;

namespace {

// A world of numbers 1 to 100 with what an answer needs.
class Numbers {
public:
    Numbers()
        : m_world(std::move(*Database::open(u":memory:"_qs, {})), QDateTime::fromSecsSinceEpoch(1'000'000))
        , m_oauth(m_world, nullptr)
        , m_guise(m_world)
        , m_hub(m_world, m_guise)
        , m_services { m_world, m_oauth, m_hub, m_switches, m_guise, m_options }
    {
        m_world.db().script("CREATE TEMP TABLE numbers(id INTEGER PRIMARY KEY)");
        for (qint64 i = 1; i <= 100; ++i)
            m_world.db().run("INSERT INTO numbers(id) VALUES (?1)", i);
    }

    Page page(const QByteArray &query)
    {
        const Params params(formValues(formPairs(query)));
        return pageOf(m_world, "SELECT id, id FROM numbers WHERE 1", "id", *pageFrom(params, 20, 40), 0);
    }

    QByteArray link(const QByteArray &query)
    {
        HttpRequest request;
        request.path = "/api/v1/list";
        request.query = query;
        Call call { m_services, request, m_world };
        call.base = u"http://localhost:80"_qs;
        const HttpReply reply = pageReply(call, {}, page(query));
        for (const HttpHeader &header : reply.headers) {
            if (header.name == "Link")
                return header.value;
        }
        return {};
    }

private:
    World m_world;
    OAuthDesk m_oauth;
    Guise m_guise;
    StreamHub m_hub;
    Switches m_switches;
    ServerOptions m_options;
    Services m_services;
};

QList<qint64> from(qint64 first, qint64 last)
{
    QList<qint64> out;
    for (qint64 i = first; i >= last; --i)
        out.append(i);
    return out;
}

} // namespace

class LinkPagingTest : public QObject {
    Q_OBJECT

private slots:
    void cursorsAreExclusive()
    {
        Numbers numbers;
        QCOMPARE(numbers.page("").ids, from(100, 81));
        QCOMPARE(numbers.page("max_id=50&limit=3").ids, from(49, 47));
        QCOMPARE(numbers.page("since_id=10&limit=3").ids, from(100, 98)); // the newest: a hole stays
        QCOMPARE(numbers.page("min_id=10&limit=3").ids, from(13, 11)); // the nearest
        QCOMPARE(numbers.page("max_id=14&since_id=10").ids, from(13, 11));
        QCOMPARE(numbers.page("max_id=0").ids, QList<qint64>());
    }

    void limitIsAWish()
    {
        Numbers numbers;
        QCOMPARE(numbers.page("limit=1000").ids.size(), 40);
        QCOMPARE(numbers.page("limit=-1").ids.size(), 20);
        QCOMPARE(numbers.page("limit=x").ids.size(), 20);
        const Params junk(formValues(formPairs("max_id=x")));
        QCOMPARE(pageFrom(junk, 20, 40).error().status, 400);
    }

    void linkNamesNextFirstAndKeepsTheRest()
    {
        Numbers numbers;
        QCOMPARE(numbers.link("limit=2&tag[]=a,b;c&max_id=50&access_token=secret"),
                 QByteArray("<http://localhost:80/api/v1/list?limit=2&tag[]=a%2Cb%3Bc&max_id=48>; rel=\"next\", "
                            "<http://localhost:80/api/v1/list?limit=2&tag[]=a%2Cb%3Bc&min_id=49>; rel=\"prev\""));
    }

    void lastPageHasNoNextAndAnEmptyOneNoLink()
    {
        Numbers numbers;
        QCOMPARE(numbers.link("max_id=3"), QByteArray("<http://localhost:80/api/v1/list?min_id=2>; rel=\"prev\""));
        QVERIFY(numbers.link("limit=100&max_id=41").count("rel=") == 1); // exactly full, nothing behind
        QCOMPARE(numbers.link("max_id=1"), QByteArray());
    }

    void walksMeetEverythingOnce()
    {
        Numbers numbers;
        QList<qint64> down;
        for (Page page = numbers.page("limit=7"); !page.ids.isEmpty();
             page = numbers.page("limit=7&max_id=" + QByteArray::number(page.cursors.last())))
            down += page.ids;
        QCOMPARE(down, from(100, 1));
        QList<qint64> up;
        for (Page page = numbers.page("limit=7&min_id=0"); !page.ids.isEmpty();
             page = numbers.page("limit=7&min_id=" + QByteArray::number(page.cursors.first())))
            up = page.ids + up;
        QCOMPARE(up, from(100, 1));
    }
};

QTEST_GUILESS_MAIN(LinkPagingTest)
#include "tst_linkpaging.moc"
