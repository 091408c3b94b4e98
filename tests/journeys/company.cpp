// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/company.h"

#include <QHttpMultiPart>
#include <QTest>
#include <QUrl>

namespace atrium::test {

namespace {

constexpr int patienceMs = 20'000;

QHttpPart formPart(const QByteArray &disposition, const QByteArray &body)
{
    QHttpPart part;
    part.setHeader(QNetworkRequest::ContentDispositionHeader, "form-data; " + disposition);
    part.setBody(body);
    return part;
}

QString profile() { return qEnvironmentVariable("ATRIUM_SERVER_PROFILE"); }

} // namespace

Company::~Company() { stop(); }

bool Company::start(int port)
{
    const QString kind = profile();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(QStringLiteral(ATRIUM_COMPANY),
                     { u"--test-mode"_qs, u"--port"_qs, QString::number(port), u"--data"_qs, m_data.path(),
                       u"--seed"_qs, u"conformance"_qs, u"--quiet-colleagues"_qs, u"--profile"_qs,
                       kind.isEmpty() ? u"atrium"_qs : kind });
    QByteArray said;
    const bool isUp = QTest::qWaitFor(
        [this, &said] {
            said += m_process->readAll();
            return said.contains("listening http") && said.endsWith('\n');
        },
        patienceMs);
    m_port = QUrl(QString::fromUtf8(said.mid(said.indexOf("http"))).trimmed()).port();
    return isUp && m_port > 0;
}

void Company::stop()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
    m_network.clearConnectionCache();
}

QString Company::address() const { return u"http://127.0.0.1:%1"_qs.arg(m_port); }

QNetworkRequest Company::request(const QString &path) const { return QNetworkRequest(QUrl(address() + path)); }

QNetworkRequest Company::requestAs(const QString &username, const QString &path)
{
    QNetworkRequest asked = request(path);
    asked.setRawHeader("Authorization", "Bearer " + token(username).value(u"access_token"_qs).toString().toUtf8());
    return asked;
}

QJsonDocument Company::answer(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, patienceMs))
        qFatal("the company does not answer");
    const QByteArray body = reply->readAll();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s: %s %s", qPrintable(reply->url().path()), qPrintable(reply->errorString()), body.constData());
    return QJsonDocument::fromJson(body);
}

QJsonDocument Company::control(const QString &path, const QJsonObject &values)
{
    QNetworkRequest asked = request(path);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_qs);
    return answer(m_network.post(asked, QJsonDocument(values).toJson()));
}

QJsonObject Company::token(const QString &username)
{
    if (!m_tokens.contains(username))
        m_tokens.insert(username, control(u"/_test/token"_qs, { { u"username"_qs, username } }).object());
    return m_tokens.value(username);
}

QString Company::post(const QString &username, const QString &text, QJsonObject values)
{
    values.insert(u"username"_qs, username);
    values.insert(u"status"_qs, text);
    return control(u"/_test/post"_qs, values).object().value(u"id"_qs).toString();
}

QString Company::announce(const QString &text)
{
    return control(u"/_test/announce"_qs, { { u"text"_qs, text } }).object().value(u"id"_qs).toString();
}

void Company::act(const QString &username, const QString &verb, const QString &id, const QJsonObject &values)
{
    QJsonObject all = values;
    all.insert(u"username"_qs, username);
    all.insert(u"verb"_qs, verb);
    all.insert(u"id"_qs, id);
    control(u"/_test/act"_qs, all);
}

QString Company::upload(const QString &username, const QByteArray &bytes, const QString &mimeType,
                        const QString &description)
{
    QHttpMultiPart form(QHttpMultiPart::FormDataType);
    QHttpPart file = formPart("name=\"file\"; filename=\"file\"", bytes);
    file.setHeader(QNetworkRequest::ContentTypeHeader, mimeType);
    form.append(file);
    form.append(formPart("name=\"description\"", description.toUtf8()));
    return answer(m_network.post(requestAs(username, u"/api/v2/media"_qs), &form)).object().value(u"id"_qs).toString();
}

QJsonDocument Company::get(const QString &username, const QString &path)
{
    return answer(m_network.get(requestAs(username, path)));
}

QJsonDocument Company::send(const QString &username, const QString &path, const QJsonObject &values)
{
    QNetworkRequest asked = requestAs(username, path);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_qs);
    return answer(m_network.post(asked, QJsonDocument(values).toJson()));
}

QJsonObject Company::status(const QString &id) { return get(u"ben"_qs, u"/api/v1/statuses/"_qs + id).object(); }

QJsonArray Company::written(const QString &username, const QString &text)
{
    const QString person = token(username).value(u"account_id"_qs).toString();
    QJsonArray found;
    const QJsonArray all = get(username, u"/api/v1/accounts/%1/statuses?limit=40"_qs.arg(person)).array();
    for (const QJsonValue &status : all) {
        if (status[u"content"_qs].toString().contains(text))
            found.append(status);
    }
    return found;
}

bool Company::hasReactions() const
{
    static const QStringList kinds = { QString(), u"atrium"_qs, u"reactions"_qs, u"akkoma"_qs };
    return kinds.contains(profile());
}

void Company::giveReaction(const QString &username, const QString &postId, const QString &emoji)
{
    if (hasReactions())
        act(username, u"react"_qs, postId, { { u"emoji"_qs, emoji } });
    else
        post(username, emoji, { { u"in_reply_to_id"_qs, postId } });
}

QPair<int, bool> Company::reaction(const QString &username, const QString &postId, const QString &emoji)
{
    if (!hasReactions()) {
        QStringList people;
        const QJsonObject context = get(username, u"/api/v1/statuses/%1/context"_qs.arg(postId)).object();
        for (const QJsonValue &reply : context[u"descendants"_qs].toArray()) {
            if (reply[u"content"_qs].toString().contains(emoji))
                people.append(reply[u"account"_qs][u"acct"_qs].toString());
        }
        return { int(people.size()), people.contains(username) };
    }
    const QJsonObject status = get(username, u"/api/v1/statuses/"_qs + postId).object();
    const bool isAkkoma = status.contains(u"emoji_reactions"_qs);
    const QJsonArray given = status.value(isAkkoma ? u"emoji_reactions"_qs : u"reactions"_qs).toArray();
    for (const QJsonValue &each : given) {
        if (each[u"name"_qs].toString() == emoji)
            return { each[u"count"_qs].toInt(), each[u"me"_qs].toBool() };
    }
    return { 0, false };
}

} // namespace atrium::test
