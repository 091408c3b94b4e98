// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every file with a QML type needs, parsed once.
#pragma once

#include "pch/core.h"

#include <QAbstractListModel>
#include <QColor>
#include <QImage>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlEngine>
#include <QtQml/qqml.h>
#include <QtQml/qqmlregistration.h>
