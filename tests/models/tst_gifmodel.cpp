// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gifmodel.h"

#include "core/async.h"
#include "store/storetest.h"

using namespace atrium;
using namespace atrium::models;
using namespace atrium::store;

namespace {

using Shelf = GifModel::Shelf;
using Found = Result<QList<GifChoice>>;

GifChoice aGif(const QString &name, const QString &description)
{
    return { {}, u"https://media.example/"_qs + name, {}, description, description, 200, 100 };
}

/// A picker's model over a store with one GIF of the shelf, and a web service whose answers the test gives by hand.
struct Picker {
    Picker()
    {
        get(store->rememberGif(aGif(u"own.gif"_qs, u"Our own applause"_qs)));
        open();
    }
    void open()
    {
        model = std::make_unique<GifModel>(*store, store.clock);
        model->setWeb(u"Stub"_qs, [this](const QString &words) {
            asked.append(words);
            answers.append(std::make_shared<QPromise<Found>>());
            answers.last()->start();
            return answers.last()->future();
        });
        QTRY_COMPARE(model->count(), 1);
    }
    void say(qsizetype question, const Found &found)
    {
        answers[question]->addResult(found);
        answers[question]->finish();
    }
    QString urlAt(int row) const { return model->data(model->index(row), model->roleNames().key("url")).toString(); }
    bool isFavourite(int row) const
    {
        return model->data(model->index(row), model->roleNames().key("isFavourite")).toBool();
    }

    TestStore store;
    QStringList asked;
    QList<std::shared_ptr<QPromise<Found>>> answers;
    std::unique_ptr<GifModel> model;
};

} // namespace

class TestGifModel : public QObject {
    Q_OBJECT

private slots:
    void nothingIsAskedUntilTheServiceIsChosen();
    void withoutAServiceThereIsNoWeb();
    void theServiceIsAskedWhenTypingRests();
    void aLateAnswerIsDropped();
    void aServiceThatIsDownSaysSo();
    void favouritesAreKept();
};

void TestGifModel::nothingIsAskedUntilTheServiceIsChosen()
{
    Picker picker;
    picker.model->setSearch(u"applause"_qs);
    picker.model->setShelf(Shelf::Favourites);
    QTest::qWait(500);
    QVERIFY(picker.asked.isEmpty());
    picker.model->setShelf(Shelf::Web);
    QTRY_COMPARE(picker.asked, QStringList { u"applause"_qs });
}

void TestGifModel::withoutAServiceThereIsNoWeb()
{
    TestStore store;
    GifModel model(*store, store.clock);
    model.setShelf(Shelf::Web);
    QCOMPARE(model.shelf(), Shelf::Company);
    QVERIFY(model.webName().isEmpty());
}

void TestGifModel::theServiceIsAskedWhenTypingRests()
{
    Picker picker;
    picker.model->setShelf(Shelf::Web);
    for (const QString &typed : { u"p"_qs, u"pa"_qs, u"party"_qs })
        picker.model->setSearch(typed);
    QTRY_COMPARE(picker.asked, QStringList { u"party"_qs });
    QVERIFY(picker.model->isBusy());
    picker.say(0, QList { aGif(u"1.gif"_qs, u"Confetti"_qs), aGif(u"1.gif"_qs, u"The same again"_qs) });
    QTRY_COMPARE(picker.urlAt(0), u"https://media.example/1.gif"_qs);
    QCOMPARE(picker.model->count(), 1);
    QVERIFY(!picker.model->isBusy());
}

void TestGifModel::aLateAnswerIsDropped()
{
    Picker picker;
    picker.model->setShelf(Shelf::Web);
    QTRY_COMPARE(picker.asked.size(), 1);
    picker.model->setSearch(u"cats"_qs);
    QTRY_COMPARE(picker.asked.size(), 2);
    picker.say(1, QList { aGif(u"cat.gif"_qs, u"A cat"_qs) });
    QTRY_COMPARE(picker.urlAt(0), u"https://media.example/cat.gif"_qs);
    picker.say(0, QList { aGif(u"late.gif"_qs, u"Late"_qs) });
    QTRY_VERIFY(!picker.model->isBusy());
    QCOMPARE(picker.urlAt(0), u"https://media.example/cat.gif"_qs);
    picker.model->setShelf(Shelf::Company);
    QTRY_COMPARE(picker.model->count(), 0); // nothing on the shelf is about cats
    picker.model->setSearch({});
    QTRY_COMPARE(picker.urlAt(0), u"https://media.example/own.gif"_qs);
}

void TestGifModel::aServiceThatIsDownSaysSo()
{
    Picker picker;
    picker.model->setShelf(Shelf::Web);
    QTRY_COMPARE(picker.asked.size(), 1);
    picker.say(0, failed(Error::Kind::Offline, u"down"_qs));
    QTRY_VERIFY(picker.model->problem().contains(u"Stub does not answer"_qs));
    QCOMPARE(picker.model->count(), 0);
    picker.model->setShelf(Shelf::Company);
    QTRY_COMPARE(picker.model->count(), 1);
    QVERIFY(picker.model->problem().isEmpty());
}

void TestGifModel::favouritesAreKept()
{
    Picker picker;
    picker.model->toggleFavourite(picker.urlAt(0));
    QVERIFY(picker.isFavourite(0));
    picker.open(); // another start
    QTRY_VERIFY(picker.isFavourite(0));
    picker.model->setShelf(Shelf::Favourites);
    QCOMPARE(picker.model->count(), 1);
    picker.model->setSearch(u"appl"_qs);
    QCOMPARE(picker.model->count(), 1);
    picker.model->setSearch(u"rain"_qs);
    QCOMPARE(picker.model->count(), 0);
    picker.model->setSearch({});
    picker.model->toggleFavourite(picker.urlAt(0));
    QCOMPARE(picker.model->count(), 0);
    QVERIFY(picker.model->isEmpty());
}

QTEST_MAIN(TestGifModel)
#include "tst_gifmodel.moc"
