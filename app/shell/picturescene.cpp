// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/picturescene.h"

#include "company/picture.h"

#include <QCoreApplication>

namespace atrium::shell {

namespace {

// Colleagues of the sample write in their own languages; what is written here is theirs too, so it is not translated.
const QString invitation = u"The summer #picnic by the river is on, and every shift can join. Tell us which evening "
                           "works for you, and if you need somebody to cover for you, ask @grzegorz."_qs;
const QString picture = u"scene/team-1.jpg"_qs;
const QString description = u"Seven colleagues with different hair, scarves and helmets stand together."_qs;
const QString lateNote = u"The train stands in Tczew, I read your reports here. The one about the seals is the best "
                         "thing I read this month."_qs;
const QString answer = u"I can take the early shift that day."_qs;

} // namespace

PictureScene::PictureScene(AppController &app, const Options &options)
    : m_app(app)
    , m_options(options)
{
}

bool PictureScene::isSet()
{
    if (!m_app.isSampleCompany())
        return true;
    if (m_options.page == u"composer")
        return writePost();
    return m_options.page != u"outbox" || !m_options.isOffline || fillOutbox();
}

bool PictureScene::writePost()
{
    models::Composer &composer = *m_app.composer();
    if (!composer.isReady())
        return false;
    if (m_step == 0) {
        ++m_step;
        composer.setText(invitation);
        composer.attachImage(QImage::fromData(company::mediaBytes(picture)));
    }
    if (m_step == 1 && composer.attachments()->files().size() == 1) {
        ++m_step;
        composer.setDescription(0, description);
    }
    return m_step == 2 && !composer.isSaving();
}

bool PictureScene::writeAnswer()
{
    models::Composer &composer = *m_app.commentComposer();
    const QString place = u"reply:"_qs + m_app.feed()->firstShareable().postId();
    if (composer.placeKey() != place)
        composer.setPlaceKey(place);
    if (!composer.isReady())
        return false;
    composer.setText(composer.text() + answer);
    return composer.send();
}

bool PictureScene::fillOutbox()
{
    models::Composer &composer = *m_app.composer();
    switch (m_step) {
    case 0:
        composer.setPlaceKey(u"post"_qs);
        ++m_step;
        break;
    case 1:
        if (composer.isReady()) {
            composer.setText(lateNote);
            m_step += composer.send() ? 1 : 0;
        }
        break;
    case 2:
        m_step += writeAnswer() ? 1 : 0;
        break;
    case 3:
        m_app.actions()->react(m_app.feed()->firstShareable().postId(), u"🎉"_qs, {});
        ++m_step;
        break;
    default:
        break;
    }
    return m_step == 4 && m_app.outbox()->count() >= 3;
}

} // namespace atrium::shell
