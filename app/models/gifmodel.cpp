// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gifmodel.h"

namespace atrium::models {

namespace {

constexpr int most = 120;

QList<Column<GifRow>> columns()
{
    return {
        { "url", [](const GifRow &row) { return QVariant(row.id); } },
        { "previewUrl", [](const GifRow &row) { return QVariant(row.gif.previewUrl); } },
        { "description", [](const GifRow &row) { return QVariant(row.gif.description); } },
        { "width", [](const GifRow &row) { return QVariant(row.gif.width); } },
        { "height", [](const GifRow &row) { return QVariant(row.gif.height); } },
    };
}

} // namespace

GifModel::GifModel(store::Store &store, const Clock &, QObject *parent)
    : RowModel(columns(), parent)
    , m_store(store)
    , m_reader(
          this, [this] { return m_store.gifShelf(m_search, most); },
          [this](const QList<store::GifChoice> &gifs) { apply(gifs); })
{
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (changes.gifs || !changes.posts.isEmpty())
            m_reader.run();
    });
    m_reader.ask();
}

void GifModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    emit searchChanged();
    m_reader.ask();
}

void GifModel::use(const QString &url)
{
    for (const GifRow &row : rows()) {
        if (row.id == url)
            m_store.rememberGif(row.gif);
    }
}

void GifModel::apply(const QList<store::GifChoice> &gifs)
{
    QList<GifRow> wanted;
    for (const store::GifChoice &gif : gifs)
        wanted.append({ gif.url, gif });
    m_isRead = true;
    setRows(wanted);
    emit countChanged();
}

} // namespace atrium::models
