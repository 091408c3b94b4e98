// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlNetworkAccessManagerFactory>
#include <QTimer>

namespace atrium::shell {

/// A request that is refused before it leaves.
class DeniedReply final : public QNetworkReply {
public:
    explicit DeniedReply(const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setError(QNetworkReply::ContentAccessDenied, u"QML fetches nothing"_qs);
        setFinished(true);
        QTimer::singleShot(0, this, [this] {
            emit errorOccurred(QNetworkReply::ContentAccessDenied);
            emit finished();
        });
    }
    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

/// The second wall behind plain text (ARCHITECTURE 11): nothing that QML might load comes from the network.
class NetworkDenier final : public QQmlNetworkAccessManagerFactory {
    class Manager final : public QNetworkAccessManager {
    public:
        using QNetworkAccessManager::QNetworkAccessManager;

    protected:
        QNetworkReply *createRequest(Operation, const QNetworkRequest &request, QIODevice *) override
        {
            return new DeniedReply(request, this);
        }
    };

public:
    QNetworkAccessManager *create(QObject *parent) override { return new Manager(parent); }
};

} // namespace atrium::shell
