// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain.h"

#include "core/async.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QSaveFile>

namespace atrium::platform {

namespace {

constexpr quint32 fileMagic = 0x4154'4b31; // "ATK1"
constexpr int saltBytes = 32;
constexpr int rounds = 600'000; // OWASP's figure of 2023 for PBKDF2 is 210,000 with SHA-512; opening happens once a start
constexpr qint64 largestFile = 1 << 20;

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

QByteArray derivedKeys(const QByteArray &passphrase, const QByteArray &salt)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, passphrase, salt, rounds, 64);
}

/// HMAC-SHA-256 in counter mode: Qt has no cipher, and a keyed hash as a stream is the plain textbook construction.
QByteArray streamed(const QByteArray &text, const QByteArray &key, const QByteArray &nonce)
{
    QByteArray out = text;
    for (int block = 0; block * 32 < out.size(); ++block) {
        const QByteArray pad = QMessageAuthenticationCode::hash(nonce + QByteArray::number(block), key,
                                                                QCryptographicHash::Sha256);
        for (int i = 0; i < 32 && block * 32 + i < out.size(); ++i)
            out[block * 32 + i] = char(out[block * 32 + i] ^ pad[i]);
    }
    return out;
}

QByteArray tagOf(const QByteArray &sealed, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(sealed, key, QCryptographicHash::Sha256);
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

struct Envelope {
    bool isSealed = false;
    QByteArray salt;
    QByteArray body; ///< nonce + text when sealed
    QByteArray tag;
};

Result<Envelope> readEnvelope(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Error::Kind::Storage, file.errorString());
    const QByteArray bytes = file.read(largestFile);
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    Envelope envelope;
    in >> magic >> envelope.isSealed >> envelope.salt >> envelope.body >> envelope.tag;
    if (in.status() != QDataStream::Ok || magic != fileMagic)
        return failed(Error::Kind::Malformed, u"not a key file of Atrium"_qs);
    return envelope;
}

} // namespace

class FileKeychain::Private {
public:
    Result<Done> save()
    {
        QByteArray text;
        QDataStream entriesOut(&text, QIODevice::WriteOnly);
        entriesOut.setVersion(QDataStream::Qt_6_4);
        entriesOut << entries;
        Envelope envelope { !keys.isEmpty(), salt, text, {} };
        if (envelope.isSealed) {
            const QByteArray nonce = randomBytes(16);
            envelope.body = nonce + streamed(text, keys.left(32), nonce);
            envelope.tag = tagOf(envelope.body, keys.mid(32));
        }
        return write(envelope);
    }

    Result<Done> write(const Envelope &envelope) const
    {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return failed(Error::Kind::Storage, file.errorString());
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QDataStream out(&file);
        out.setVersion(QDataStream::Qt_6_4);
        out << fileMagic << envelope.isSealed << envelope.salt << envelope.body << envelope.tag;
        if (!file.commit())
            return failed(Error::Kind::Storage, file.errorString());
        return Done {};
    }

    Result<Done> load(const Envelope &envelope, const QByteArray &passphrase)
    {
        QByteArray text = envelope.body;
        if (envelope.isSealed) {
            salt = envelope.salt;
            keys = derivedKeys(passphrase, salt);
            if (!equalInConstantTime(tagOf(envelope.body, keys.mid(32)), envelope.tag))
                return failed(Error::Kind::Rejected, u"wrong passphrase"_qs);
            text = streamed(envelope.body.mid(16), keys.left(32), envelope.body.left(16));
        }
        QDataStream in(text);
        in.setVersion(QDataStream::Qt_6_4);
        in >> entries;
        if (in.status() != QDataStream::Ok)
            return failed(Error::Kind::Malformed, u"the key file is damaged"_qs);
        return Done {};
    }

    QString path;
    QByteArray salt;
    QByteArray keys; ///< 32 to encrypt, 32 to authenticate; empty: not sealed
    QHash<QString, QByteArray> entries;
};

FileKeychain::FileKeychain(QString path)
    : d(std::make_unique<Private>())
{
    d->path = std::move(path);
}

FileKeychain::~FileKeychain() = default;

bool FileKeychain::exists() const { return QFile::exists(d->path); }

bool FileKeychain::isSealed() const
{
    const Result<Envelope> envelope = readEnvelope(d->path);
    return envelope && envelope->isSealed;
}

Result<Done> FileKeychain::open(const QByteArray &passphrase)
{
    if (exists()) {
        const Result<Envelope> envelope = readEnvelope(d->path);
        if (!envelope)
            return tl::unexpected(envelope.error());
        return d->load(*envelope, passphrase);
    }
    if (!passphrase.isEmpty()) {
        d->salt = randomBytes(saltBytes);
        d->keys = derivedKeys(passphrase, d->salt);
    }
    return d->save();
}

QFuture<Result<QByteArray>> FileKeychain::read(const QString &name)
{
    const auto found = d->entries.constFind(name);
    if (found == d->entries.constEnd())
        return ready<Result<QByteArray>>(failed(Error::Kind::Missing, u"no such entry"_qs));
    return ready<Result<QByteArray>>(*found);
}

QFuture<Result<Done>> FileKeychain::write(const QString &name, const QByteArray &secret)
{
    d->entries.insert(name, secret);
    return ready(d->save());
}

QFuture<Result<Done>> FileKeychain::remove(const QString &name)
{
    d->entries.remove(name);
    return ready(d->save());
}

class MemoryKeychain::Private {
public:
    QHash<QString, QByteArray> entries;
};

MemoryKeychain::MemoryKeychain()
    : d(std::make_unique<Private>())
{
}

MemoryKeychain::~MemoryKeychain() = default;

QFuture<Result<QByteArray>> MemoryKeychain::read(const QString &name)
{
    if (!d->entries.contains(name))
        return ready<Result<QByteArray>>(failed(Error::Kind::Missing, u"no such entry"_qs));
    return ready<Result<QByteArray>>(d->entries.value(name));
}

QFuture<Result<Done>> MemoryKeychain::write(const QString &name, const QByteArray &secret)
{
    d->entries.insert(name, secret);
    return ready<Result<Done>>(Done {});
}

QFuture<Result<Done>> MemoryKeychain::remove(const QString &name)
{
    d->entries.remove(name);
    return ready<Result<Done>>(Done {});
}

} // namespace atrium::platform
