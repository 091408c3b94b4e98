// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/program.h"

#include "core/async.h"
#include "media/iconprovider.h"
#include "media/standins.h"
#include "shell/networkdenier.h"

namespace atrium::shell {

using media::FileResult;

namespace {

std::unique_ptr<Clock> clockFor(const Options &options)
{
    if (options.clock)
        return std::make_unique<ManualClock>(*options.clock);
    return std::make_unique<SystemClock>();
}

FileResult nobody() { return failed(Error::Kind::Offline, u"nobody is signed in"_qs); }

} // namespace

Program::Program(const Options &options, const Profile &profile, session::SignIn::OpenUrl openUrl)
    : m_clock(clockFor(options))
    , m_accounts(std::make_unique<AccountHost>(profile, options, *m_clock, openUrl))
    , m_files(std::make_unique<media::MediaFiles>(doors()))
{
    if (!options.needsNoDisplay())
        m_desktop = std::make_unique<Desktop>(*m_clock);
    if (const auto service = gifService(*systemPolicy()))
        m_webGifs = std::make_unique<WebGifs>(*service);
    const AppController::Parts parts {
        *m_accounts, m_desktop.get(),    [this](const QString &url) { return m_files->file(url); },
        *m_clock,    std::move(openUrl), m_webGifs.get()
    };
    m_app = std::make_unique<AppController>(parts, options, profile);
}

Program::~Program()
{
    m_engine.reset(); // QML first: it holds on to everything below
}

media::FileDoors Program::doors()
{
    const auto session = [this] { return m_accounts->session(); };
    media::FileDoors doors;
    doors.stored
        = [session](const QString &url) { return session() ? session()->store().cachedFile(url) : ready(nobody()); };
    doors.fetched = [session](const QString &url) { return session() ? session()->download(url) : ready(nobody()); };
    doors.keep = [session](const QString &url, const QByteArray &bytes) {
        if (session())
            session()->store().storeFile(url, bytes);
    };
    doors.draft
        = [session](const QString &blobId) { return session() ? session()->store().blob(blobId) : ready(nobody()); };
    return doors;
}

bool Program::load()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(u"qrc:/"_qs);
    static NetworkDenier denier; // the engine does not own it
    m_engine->setNetworkAccessManagerFactory(&denier);
    m_engine->addImageProvider(u"atrium"_qs, new media::ImageProvider(*m_files));
    m_engine->addImageProvider(u"blur"_qs, new media::BlurProvider);
    m_engine->addImageProvider(u"initials"_qs, new media::InitialsProvider);
    m_engine->addImageProvider(u"icon"_qs, new media::IconProvider);
    m_engine->setInitialProperties({ { u"app"_qs, QVariant::fromValue(m_app.get()) } });
    m_engine->load(QUrl(u"qrc:/Atrium/Main.qml"_qs));
    return window() != nullptr;
}

void Program::start() { m_accounts->start(); }

QQuickWindow *Program::window() const
{
    return m_engine && !m_engine->rootObjects().isEmpty()
        ? qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst())
        : nullptr;
}

} // namespace atrium::shell
