// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audience.h"
#include "core/notice.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqml.h>

namespace atrium::models {

/// Values in the person's words and language. Stateless: time is passed in.
class Words : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Words(QObject *parent = nullptr);

    /// "just now", "18 min", "1 h", "Yesterday", "Fri 8 May", "8 May 2025"; empty for an invalid date.
    Q_INVOKABLE static QString whenText(const QDateTime &when, const QDateTime &now);
    /// The full date and time in the person's locale and time zone, for tooltips.
    Q_INVOKABLE static QString fullWhen(const QDateTime &when);
    /// "Today 16:00", "Thu 14 May 09:00", and once it has passed "Was due yesterday 09:00"; empty for an invalid date.
    Q_INVOKABLE static QString dueText(const QDateTime &due, const QDateTime &now);
    /// "14:05"
    Q_INVOKABLE static QString clockTime(const QDateTime &when);
    Q_INVOKABLE static QString audienceName(int audience);
    /// What colleagues are thanked for: "Made it better"; empty for none.
    Q_INVOKABLE static QString kudosName(int value);
    Q_INVOKABLE static QString kudosIcon(int value);

    /// "Ana reacted 👏 to your post".
    static QString noticeSentence(const Notice &notice);
};

} // namespace atrium::models
