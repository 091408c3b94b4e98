// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gifmodel.h"

#include "core/async.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace atrium::models {

namespace {

constexpr int most = 240;
constexpr int mostFavourites = 200;
constexpr int typingRestMs = 350; // a service is not asked for every letter

QList<Column<GifRow>> columns()
{
    return {
        { "url", [](const GifRow &row) { return QVariant(row.gif.url); } },
        { "previewUrl", [](const GifRow &row) { return QVariant(row.gif.previewUrl); } },
        { "description", [](const GifRow &row) { return QVariant(row.gif.description); } },
        { "width", [](const GifRow &row) { return QVariant(row.gif.width); } },
        { "height", [](const GifRow &row) { return QVariant(row.gif.height); } },
        { "isFavourite", [](const GifRow &row) { return QVariant(row.isFavourite); } },
    };
}

QString favouritesSetting() { return QStringLiteral("gif/favourites"); }

QJsonObject toJson(const store::GifChoice &gif)
{
    return { { u"post"_qs, gif.postId.toString() },
             { u"url"_qs, gif.url },
             { u"preview"_qs, gif.previewUrl },
             { u"description"_qs, gif.description },
             { u"words"_qs, gif.words },
             { u"width"_qs, gif.width },
             { u"height"_qs, gif.height } };
}

store::GifChoice fromJson(const QJsonObject &json)
{
    return { PostId(json[u"post"_qs].toString()), json[u"url"_qs].toString(),   json[u"preview"_qs].toString(),
             json[u"description"_qs].toString(),  json[u"words"_qs].toString(), json[u"width"_qs].toInt(),
             json[u"height"_qs].toInt() };
}

bool matches(const store::GifChoice &gif, const QString &search)
{
    const QString text = u' ' + gif.description + u' ' + gif.words;
    const QStringList words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(u' ' + word, Qt::CaseInsensitive); });
}

} // namespace

GifModel::GifModel(store::Store &store, const Clock &, QObject *parent)
    : RowModel(columns(), parent)
    , m_store(store)
    , m_reader(
          this, [this] { return m_store.gifShelf(m_search, most); },
          [this](const QList<store::GifChoice> &gifs) {
              if (m_shelf == Shelf::Company)
                  apply(gifs);
          })
{
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (m_shelf == Shelf::Company && (changes.gifs || !changes.posts.isEmpty()))
            m_reader.run();
    });
    m_webTimer.setSingleShot(true);
    m_webTimer.setInterval(typingRestMs);
    connect(&m_webTimer, &QTimer::timeout, this, &GifModel::askWeb);
    whenDone(m_store.setting(favouritesSetting()), this, [this](const Result<QByteArray> &kept) {
        const QJsonArray list = QJsonDocument::fromJson(kept.value_or(QByteArray())).array();
        for (const QJsonValue &one : list)
            m_favourites.append(fromJson(one.toObject()));
        read();
    });
    m_reader.ask();
}

void GifModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    emit searchChanged();
    read();
}

void GifModel::setShelf(Shelf shelf)
{
    if (m_shelf == shelf || (shelf == Shelf::Web && !m_web))
        return;
    m_shelf = shelf;
    emit shelfChanged();
    if (m_shelf == Shelf::Web)
        apply({}); // the shelf's GIFs are not the service's
    read();
}

void GifModel::setWeb(const QString &name, WebGifSource source)
{
    m_webName = name;
    m_web = std::move(source);
    emit shelfChanged();
}

void GifModel::use(const QString &url)
{
    for (const GifRow &row : rows()) {
        if (row.id == url)
            m_store.rememberGif(row.gif);
    }
}

void GifModel::toggleFavourite(const QString &url)
{
    const auto found = std::find_if(rows().cbegin(), rows().cend(), [&url](const auto &row) { return row.id == url; });
    if (found == rows().cend())
        return;
    const store::GifChoice gif = found->gif;
    if (!m_favourites.removeIf([&url](const store::GifChoice &one) { return one.url == url; }))
        m_favourites.prepend(gif);
    m_favourites.resize(qMin<qsizetype>(m_favourites.size(), mostFavourites));
    keepFavourites();
    if (m_shelf == Shelf::Favourites)
        return showFavourites();
    QList<GifRow> wanted = rows();
    for (GifRow &row : wanted)
        row.isFavourite = isFavourite(row.id);
    setRows(wanted);
}

void GifModel::read()
{
    ++m_question;
    m_problem.clear();
    m_webTimer.stop();
    if (m_shelf == Shelf::Company)
        m_reader.ask();
    else if (m_shelf == Shelf::Favourites)
        showFavourites();
    else
        m_webTimer.start();
}

void GifModel::askWeb()
{
    ++m_asking;
    emit countChanged();
    whenDone(m_web(m_search), this, [this, question = m_question](const Result<QList<store::GifChoice>> &found) {
        --m_asking;
        if (question != m_question) {
            emit countChanged();
            return;
        }
        if (!found)
            m_problem = found.error().kind == Error::Kind::Throttled
                ? tr("%1 was asked too often. Try again in a minute; your company's GIFs work as always.")
                      .arg(m_webName)
                : tr("%1 does not answer right now. Your company's GIFs work as always.").arg(m_webName);
        apply(found.value_or(QList<store::GifChoice> {}));
    });
}

void GifModel::apply(const QList<store::GifChoice> &gifs)
{
    QList<GifRow> wanted;
    QSet<QString> urls;
    for (const store::GifChoice &gif : gifs) {
        if (urls.contains(gif.url))
            continue;
        urls.insert(gif.url);
        wanted.append({ gif.url, gif, isFavourite(gif.url) });
    }
    m_isRead = true;
    setRows(wanted);
    emit countChanged();
}

void GifModel::showFavourites()
{
    QList<store::GifChoice> shown;
    std::copy_if(m_favourites.cbegin(), m_favourites.cend(), std::back_inserter(shown),
                 [this](const store::GifChoice &gif) { return matches(gif, m_search); });
    apply(shown);
}

bool GifModel::isFavourite(const QString &url) const
{
    return std::any_of(m_favourites.cbegin(), m_favourites.cend(),
                       [&url](const store::GifChoice &gif) { return gif.url == url; });
}

void GifModel::keepFavourites()
{
    QJsonArray list;
    for (const store::GifChoice &gif : std::as_const(m_favourites))
        list.append(toJson(gif));
    m_store.setSetting(favouritesSetting(), QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace atrium::models
