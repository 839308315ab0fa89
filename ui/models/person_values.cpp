// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/person_values.h"

#include "ui/text/date_text.h"
#include "ui/text/strings.h"
#include "ui/widgets/data_date_field.h"

#include <QStringList>

namespace hedgerow {

QString typedText(const Field& field, const Value& value) {
    if (field.type == FieldType::Date) {
        const auto date = value.date();
        return date ? shortDate(*date) : QString();
    }
    if (value.text()) return fromUtf8(*value.text());
    if (value.integer()) return QString::number(*value.integer());
    if (value.isTrue()) return QStringLiteral("yes");
    QStringList items;
    if (value.list())
        for (const Value& item : *value.list())
            if (item.text()) items.append(fromUtf8(*item.text()));
    return items.join(QStringLiteral(", "));
}

std::optional<Value> typedValue(const Field& field, const QString& typed, Date today) {
    const QString text = field.type == FieldType::LongText ? typed.trimmed() : typed.simplified();
    if (text.isEmpty()) return Value();
    switch (field.type) {
    case FieldType::Date: {
        const auto date = dateFromWords(text, today);
        return date ? std::optional<Value>(*date) : std::nullopt;
    }
    case FieldType::Integer: {
        bool isNumber = false;
        const Value number(std::int64_t{text.toLongLong(&isNumber)});
        return isNumber && fits(field, number) ? std::optional(number) : std::nullopt;
    }
    case FieldType::Boolean:
        return Value(true);
    case FieldType::TextList: {
        Value::List items;
        for (const QString& item : text.split(u',', Qt::SkipEmptyParts))
            if (const QString word = item.trimmed(); !word.isEmpty()) items.emplace_back(toUtf8(word));
        return items.empty() ? Value() : Value(std::move(items));
    }
    case FieldType::Choice: {
        const Value code(toUtf8(text));
        return fits(field, code) ? std::optional(code) : std::nullopt;
    }
    default:
        return Value(toUtf8(text));
    }
}

} // namespace hedgerow
