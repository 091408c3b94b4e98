// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/oauthpages.h"

#include <QCoreApplication>

namespace atrium::company {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("atrium::company", text); }

HttpReply page(int status, const QString &title, const QString &body)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = "text/html; charset=utf-8";
    reply.setHeader("Content-Security-Policy",
                    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'");
    reply.setHeader("X-Frame-Options", "DENY");
    reply.setHeader("Referrer-Policy", "no-referrer");
    reply.body = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title><style>"
                 u"body{font:16px/1.5 sans-serif;max-width:32em;margin:4em auto;padding:0 1em;color:#1b1b1f}"
                 u"button,select{font:inherit;padding:.5em 1em;margin:.3em .5em .3em 0}"
                 u"code{user-select:all;word-break:break-all;font-size:1.1em}</style></head>"
                 u"<body><h1>%1</h1>%2</body></html>\n"_qs.arg(title.toHtmlEscaped(), body)
                     .toUtf8();
    return reply;
}

QString peopleOptions(World &world)
{
    QString options;
    Rows rows = world.db().query("SELECT username, display_name FROM accounts "
                                 "WHERE is_bot = 0 AND is_group = 0 AND has_left = 0 ORDER BY username");
    while (rows.next()) {
        options += u"<option value=\"%1\">%2 (@%1)</option>"_qs.arg(rows.text(0).toHtmlEscaped(),
                                                                    rows.text(1).toHtmlEscaped());
    }
    return options;
}

} // namespace

HttpReply approvalPage(World &world, const App &app, const Asked &asked, const QString &formToken)
{
    QString scopes;
    for (const QString &scope : asked.scopes)
        scopes += u"<li><code>"_qs + scope.toHtmlEscaped() + u"</code></li>"_qs;
    const QString body
        = u"<p>%1</p><ul>%2</ul><p>%3 <code>%4</code></p><form method=\"post\" action=\"/oauth/authorize\">"
          u"<input type=\"hidden\" name=\"form_token\" value=\"%5\">"
          u"<p><label>%6 <select name=\"username\">%7</select></label></p>"
          u"<p><button name=\"decision\" value=\"approve\">%8</button>"
          u"<button name=\"decision\" value=\"deny\">%9</button></p></form>"_qs.arg(
              tr("%1 asks for access to an account of this company on your computer:")
                  .arg(u"<strong>"_qs + app.name.toHtmlEscaped() + u"</strong>"_qs),
              scopes, tr("Afterwards you return to"), asked.redirectUri.toHtmlEscaped(), formToken.toHtmlEscaped(),
              tr("Account"), peopleOptions(world), tr("Allow"), tr("Do not allow"));
    return page(200, tr("Sign in to Atrium"), body);
}

HttpReply codePage(const QString &code)
{
    return page(
        200, tr("Authorisation code"),
        u"<p>%1</p><p><code>%2</code></p>"_qs.arg(tr("Copy this code into the application:"), code.toHtmlEscaped()));
}

HttpReply oauthErrorPage(int status, const QString &message)
{
    return page(status, tr("This does not work"), u"<p>"_qs + message.toHtmlEscaped() + u"</p>"_qs);
}

HttpReply redirectReply(const QByteArray &location)
{
    HttpReply reply = page(302, tr("Continue"), QString());
    reply.setHeader("Location", location);
    return reply;
}

} // namespace atrium::company
