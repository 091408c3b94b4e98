// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/languages.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

namespace atrium::shell {

void loadLanguage(const QString &language)
{
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // A system without a language writes times for machines, with seconds.
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    auto *translator = new QTranslator(QCoreApplication::instance());
    // English holds the plural forms, so it stands in for every language without texts.
    if (translator->load(locale, u"atrium"_qs, u"_"_qs, u":/i18n"_qs) || translator->load(u":/i18n/atrium_en.qm"_qs))
        QCoreApplication::installTranslator(translator);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace atrium::shell
