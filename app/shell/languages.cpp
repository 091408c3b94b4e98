// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/languages.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

namespace atrium::shell {

void loadLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, u"atrium"_qs, u"_"_qs, u":/i18n"_qs))
        QCoreApplication::installTranslator(translator);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace atrium::shell
