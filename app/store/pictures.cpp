// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pictures.h"

#include <algorithm>

namespace atrium::store {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 defaultLimit = 256 * mebibyte;
constexpr qint64 useGrain = 60 * 60 * 1000; // looking at a picture must not write to the disk each time

} // namespace

Pictures::Pictures(Connection &files, Connection &company)
    : m_files(files)
    , m_company(company)
    , m_limit(defaultLimit)
{
    auto query = m_files.query("SELECT coalesce(sum(size), 0) FROM file WHERE is_kept = 0");
    m_size = query.next() ? query.number(0) : 0;
}

std::optional<QByteArray> Pictures::read(const QString &url, qint64 now)
{
    qint64 file = 0;
    qint64 usedAt = 0;
    {
        auto query = m_files.query("SELECT id, used_at FROM file WHERE url = ?", url);
        if (!query.next())
            return std::nullopt;
        file = query.number(0);
        usedAt = query.number(1);
    }
    if (now - usedAt > useGrain)
        m_files.run("UPDATE file SET used_at = ? WHERE id = ?", now, file);
    auto query = m_files.query("SELECT bytes FROM content WHERE file = ?", file);
    return query.next() ? std::optional(query.bytes(0)) : std::nullopt;
}

void Pictures::write(const QString &url, const QByteArray &bytes, qint64 now)
{
    if (bytes.size() > m_limit / 4)
        return; // one file must not push out everything else
    Transaction transaction(m_files);
    const qint64 before = m_size;
    try {
        if (auto known = m_files.query("SELECT id, size, is_kept FROM file WHERE url = ?", url); known.next())
            remove(known.number(0), known.flag(2) ? 0 : known.number(1));
        m_files.run("INSERT INTO file (url, size, used_at) VALUES (?, ?, ?)", url, qint64(bytes.size()), now);
        const qint64 file = m_files.raw().getLastInsertRowid();
        m_files.run("INSERT INTO content (file, bytes) VALUES (?, ?)", file, bytes);
        m_size += bytes.size();
        makeRoom();
        transaction.commit();
    } catch (...) {
        m_size = before;
        throw;
    }
}

void Pictures::setLimit(qint64 bytes)
{
    m_limit = std::max(bytes, mebibyte);
    Transaction transaction(m_files);
    makeRoom();
    transaction.commit();
}

bool Pictures::isKept(const QString &url)
{
    return m_company.query("SELECT 1 FROM main.kept_file WHERE url = ? LIMIT 1", url).next();
}

void Pictures::makeRoom()
{
    while (m_size > m_limit) {
        qint64 file = 0;
        qint64 size = 0;
        QString url;
        {
            auto query = m_files.query("SELECT id, size, url FROM file WHERE is_kept = 0 ORDER BY used_at, id LIMIT 1");
            if (!query.next())
                return;
            file = query.number(0);
            size = query.number(1);
            url = query.text(2);
        }
        if (isKept(url)) {
            m_files.run("UPDATE file SET is_kept = 1 WHERE id = ?", file);
            m_size -= size;
        } else {
            remove(file, size);
        }
    }
}

void Pictures::remove(qint64 file, qint64 size)
{
    m_files.run("DELETE FROM content WHERE file = ?", file);
    m_files.run("DELETE FROM file WHERE id = ?", file);
    m_size -= size;
}

void Pictures::releaseKept()
{
    QList<QPair<qint64, qint64>> released;
    {
        auto query = m_files.query("SELECT id, size, url FROM file WHERE is_kept = 1");
        while (query.next()) {
            if (!isKept(query.text(2)))
                released.append({ query.number(0), query.number(1) });
        }
    }
    for (const auto &[file, size] : released) {
        m_files.run("UPDATE file SET is_kept = 0 WHERE id = ?", file);
        m_size += size;
    }
}

} // namespace atrium::store
