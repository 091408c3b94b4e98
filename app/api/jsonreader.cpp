// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonreader.h"

#include "api/jsonrepair.h"

#include <cmath>
#include <limits>

namespace atrium::api {

namespace {

bool isUnwanted(QChar c) { return c.isNull() || c.unicode() >= 0xFFFE; }

QString textOf(std::string_view bytes)
{
    QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    for (QChar &c : text) {
        if (isUnwanted(c))
            c = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

int numberAt(QStringView text, qsizetype at, qsizetype length)
{
    bool isNumber = false;
    const int number = text.mid(at, length).toInt(&isNumber);
    return isNumber && text.size() >= at + length ? number : -1;
}

/// Seconds east of UTC for "Z", "UTC", "+01:00", "+0100", "+01" or nothing; missing for anything else.
std::optional<int> zoneOf(QStringView zone)
{
    const QStringView bare = zone.trimmed();
    if (bare.isEmpty() || bare == u'Z' || bare == u'z' || bare == u"UTC")
        return 0;
    if (bare.first() != u'+' && bare.first() != u'-')
        return {};
    const bool hasColon = bare.size() > 3 && bare[3] == u':';
    const int hours = numberAt(bare, 1, 2);
    const int minutes = bare.size() > 3 ? numberAt(bare, hasColon ? 4 : 3, 2) : 0;
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return {};
    const int seconds = (hours * 60 + minutes) * 60;
    return bare.first() == u'-' ? -seconds : seconds;
}

/// Where the digits behind a "." end, and what they say in milliseconds.
struct Fraction {
    qsizetype end = 0;
    int milliseconds = 0;
};

Fraction fractionAt(QStringView text, qsizetype at)
{
    if (at >= text.size() || (text[at] != u'.' && text[at] != u','))
        return { at, 0 };
    Fraction fraction { at + 1, 0 };
    int scale = 100;
    for (; fraction.end < text.size() && text[fraction.end].isDigit(); ++fraction.end) {
        fraction.milliseconds += text[fraction.end].digitValue() * scale;
        scale /= 10;
    }
    return fraction;
}

} // namespace

QDateTime timeFromText(const QString &text)
{
    const QStringView view = QStringView(text).trimmed();
    const QDate date(numberAt(view, 0, 4), numberAt(view, 5, 2), numberAt(view, 8, 2));
    if (!date.isValid() || view.size() > 40 || view[4] != u'-' || view[7] != u'-')
        return {};
    if (view.size() == 10)
        return QDateTime(date, QTime(0, 0), Qt::UTC);
    const bool hasSeconds = view.size() > 16 && view[16] == u':';
    const Fraction fraction = fractionAt(view, hasSeconds ? 19 : 16);
    const QTime time(numberAt(view, 11, 2), numberAt(view, 14, 2), hasSeconds ? qMin(59, numberAt(view, 17, 2)) : 0,
                     fraction.milliseconds);
    const std::optional<int> zone = zoneOf(view.mid(qMin(fraction.end, view.size())));
    if (!time.isValid() || !zone)
        return {};
    const QDateTime moment = QDateTime(date, time, Qt::UTC).addSecs(-*zone);
    return moment.toMSecsSinceEpoch() == 0 ? QDateTime() : moment;
}

JsonValue JsonValue::operator[](std::string_view key) const
{
    simdjson::dom::object object;
    simdjson::dom::element element;
    if (!m_exists || m_element.get(object) != simdjson::SUCCESS || object.at_key(key).get(element) != simdjson::SUCCESS)
        return {};
    return JsonValue(element);
}

QString JsonValue::text() const { return maybeText().value_or(QString()); }

std::optional<QString> JsonValue::maybeText() const
{
    std::string_view bytes;
    if (!m_exists || m_element.get(bytes) != simdjson::SUCCESS)
        return {};
    return textOf(bytes);
}

QString JsonValue::idOrNumber() const
{
    if (isText())
        return text();
    int64_t number = 0; // simdjson knows this spelling only
    return m_exists && m_element.get(number) == simdjson::SUCCESS ? QString::number(qint64(number)) : QString();
}

bool JsonValue::flag(bool otherwise) const { return maybeFlag().value_or(otherwise); }

std::optional<bool> JsonValue::maybeFlag() const
{
    bool value = false;
    if (!m_exists || m_element.get(value) != simdjson::SUCCESS)
        return {};
    return value;
}

std::optional<qint64> JsonValue::maybeCount() const
{
    uint64_t whole = 0;
    if (!m_exists)
        return {};
    if (m_element.get(whole) == simdjson::SUCCESS)
        return qint64(qMin<uint64_t>(whole, uint64_t(std::numeric_limits<qint64>::max())));
    double number = 0;
    if (m_element.is_double() && m_element.get(number) == simdjson::SUCCESS && number >= 0 && number < 9e15)
        return qint64(number);
    return {};
}

std::optional<int> JsonValue::maybeSize() const
{
    const std::optional<qint64> size = maybeCount();
    if (!size)
        return {};
    return int(qMin<qint64>(*size, std::numeric_limits<int>::max()));
}

double JsonValue::number() const
{
    double number = 0;
    return m_exists && m_element.get(number) == simdjson::SUCCESS && std::isfinite(number) ? number : 0;
}

QDateTime JsonValue::time() const { return timeFromText(text()); }

QStringList JsonValue::texts() const
{
    QStringList texts;
    forEach([&texts](const JsonValue &value) {
        if (value.isText())
            texts.append(value.text());
    });
    return texts;
}

Result<JsonValue> JsonDocument::parse(const QByteArray &json)
{
    if (json.size() > largestDocument)
        return failed(Error::Kind::Malformed, u"document above the cap"_qs);
    QByteArray bytes = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    // Allocating first is what sets the depth: a document that nests deeper is an error, not a stack.
    simdjson::error_code error = m_parser.allocate(size_t(bytes.size()) + 64, deepestDocument);
    simdjson::dom::element root;
    if (error == simdjson::SUCCESS)
        error = m_parser.parse(bytes.constData(), size_t(bytes.size())).get(root);
    if (error == simdjson::UTF8_ERROR || error == simdjson::STRING_ERROR || error == simdjson::NUMBER_ERROR) {
        bytes = repairedJson(bytes);
        error = m_parser.allocate(size_t(bytes.size()) + 64, deepestDocument);
        if (error == simdjson::SUCCESS)
            error = m_parser.parse(bytes.constData(), size_t(bytes.size())).get(root);
    }
    if (error != simdjson::SUCCESS)
        return failed(Error::Kind::Malformed, QString::fromLatin1(simdjson::error_message(error)));
    return JsonValue(root);
}

} // namespace atrium::api
