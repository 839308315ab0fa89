// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/person_words.h"

#include "core/model/fields.h"
#include "ui/text/date_text.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace hedgerow {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
};

constexpr qsizetype kShortened = 120;

QString labelOf(const std::map<Id, std::string>& labels, const Id& id) {
    const auto found = labels.find(id);
    return found == labels.end() || found->second.empty() ? Words::tr("(no name)") : fromUtf8(found->second);
}

} // namespace

QString valueWords(Kind kind, std::string_view field, const Value& value, const std::map<Id, std::string>& labels) {
    const Field* known = fieldNamed(kind, field);
    if (value.isNull()) return Words::tr("(nothing)");
    if (value.boolean()) return *value.boolean() ? Words::tr("yes") : Words::tr("no");
    if (value.integer()) return QString::number(*value.integer());
    if (value.list()) {
        QStringList items;
        for (const Value& item : *value.list()) items.append(valueWords(kind, field, item, labels));
        return items.join(QStringLiteral(", "));
    }
    if (known && known->type == FieldType::Choice) return choiceLabel(field, *value.text());
    if (const auto date = value.date(); date && known && known->type == FieldType::Date) return shortDate(*date);
    if (const auto id = value.id(); id && known && known->refers) return labelOf(labels, *id);
    return fromUtf8(*value.text());
}

QString fieldWords(Kind kind, std::string_view field, const std::map<Id, std::string>& labels) {
    const QString label = fieldLabel(kind, field);
    const auto slash = field.find('/');
    if (slash == std::string_view::npos) return label;
    const std::string_view member = field.substr(slash + 1);
    const auto id = Id::parse(member);
    //: A field and which of its kind: "Issue: shift plans"
    return Words::tr("%1: %2").arg(label, id ? labelOf(labels, *id) : fromUtf8(member));
}

QString writerWords(const FieldVersion& version) {
    //: Who wrote it, and who brought it
    if (!version.writtenBy.empty())
        return Words::tr("from %1, through %2")
            .arg(isolated(fromUtf8(version.writtenBy)), isolated(fromUtf8(version.deliveredBy)));
    if (!version.deliveredBy.empty()) return Words::tr("brought by %1").arg(isolated(fromUtf8(version.deliveredBy)));
    return version.wrote.isMine ? Words::tr("written here") : Words::tr("from another device");
}

QString recordWords(const TouchedRecord& touched, const std::map<Id, std::string>& labels) {
    const RecordView& record = touched.record;
    const auto kind = kindNamed(record.name.kind);
    if (!kind) return fromUtf8(record.name.kind);
    QStringList people;
    for (const PersonId person : touched.people) people.append(labelOf(labels, person.id));
    QStringList said;
    constexpr std::array<std::string_view, 12> kTelling{"label", "name", "what",  "value", "unit", "level",
                                                        "said",  "type", "title", "tag",   "note", "date"};
    if (*kind != Kind::Person)
        for (const std::string_view field : kTelling)
            if (const Value& value = record.value(field); !value.isNull() && said.size() < 2)
                said.append(valueWords(*kind, field, value, labels).simplified().left(kShortened));
    const QString what = said.join(QStringLiteral(" · "));
    const QString whom = people.join(QStringLiteral(", "));
    QString text = kindLabel(*kind);
    //: What a record is and about whom: "Next step: Ada"
    if (!whom.isEmpty()) text = Words::tr("%1: %2").arg(text, whom);
    //: What a record is and what it says: "Next step: Ada – call her"
    return what.isEmpty() ? text : Words::tr("%1 – %2").arg(text, what);
}

} // namespace hedgerow
