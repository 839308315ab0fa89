// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pair_comparison.h"

#include "core/insight/contact_likeness.h"
#include "core/model/fields.h"
#include "ui/models/person_words.h"
#include "ui/text/date_text.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace hedgerow {
namespace {

constexpr qsizetype kLongest = 400;

struct Pairs {
    Q_DECLARE_TR_FUNCTIONS(PairComparison)
};

QString shortened(const QString& text) {
    return text.size() <= kLongest ? text : text.left(kLongest) + u'…';
}

QString fieldOf(const PersonView& view, std::string_view field) {
    const Value& value = view.person.value(field);
    if (value.isNull()) return {};
    QStringList texts{valueWords(Kind::Person, field, value, view.labels)};
    if (const auto also = view.also.find(field); also != view.also.end())
        for (const Value& each : also->second) texts.append(valueWords(Kind::Person, field, each, view.labels));
    return shortened(texts.join(u'\n'));
}

QString contactsOf(const PersonView& view) {
    QStringList lines;
    for (const RecordView& contact : view.contactPoints) {
        const QString value = fromUtf8(contact.text("value"));
        const std::string type = contact.text("type");
        //: A way to reach somebody: "Phone: 0170 1234567"
        if (!value.isEmpty())
            lines.append(type.empty() ? value : Pairs::tr("%1: %2").arg(choiceLabel("type", type), value));
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

std::vector<ComparedContact> comparedOf(const PersonView& view) {
    std::vector<ComparedContact> contacts;
    for (const RecordView& contact : view.contactPoints) {
        const QString value = fromUtf8(contact.text("value")).toLower();
        if (auto compared = comparedContact({contact.text("type"), toUtf8(value), false}))
            contacts.push_back(std::move(*compared));
    }
    return contacts;
}

// Written otherwise, telephone numbers may be the same.
bool areContactsAlike(const PersonView& one, const PersonView& other) {
    const auto first = comparedOf(one);
    const auto second = comparedOf(other);
    const auto areIn = [](const auto& some, const auto& all) {
        return std::ranges::all_of(some, [&](const ComparedContact& each) {
            return std::ranges::any_of(all, [&](const ComparedContact& known) { return isSameContact(each, known); });
        });
    };
    return !first.empty() && areIn(first, second) && areIn(second, first);
}

QString workOf(const PersonView& view) {
    QStringList lines;
    for (const RecordView& membership : view.memberships) {
        QStringList words;
        if (const auto unit = membership.value("unit").id()) words.append(fromUtf8(view.label(*unit)));
        words.append(fromUtf8(membership.text("title")));
        words.removeAll(QString());
        if (const auto until = membership.date("to")) words.append(Pairs::tr("until %1").arg(shortDate(*until)));
        lines.append(words.join(QStringLiteral(", ")));
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString levelOf(const PersonView& view, Date today) {
    if (view.assessments.empty()) return {};
    const RecordView& newest = view.assessments.front();
    const auto level = newest.value("level").id();
    const auto date = newest.date("date");
    QStringList words;
    if (level) words.append(fromUtf8(view.label(*level)));
    if (date) words.append(relativeDate(*date, today));
    return words.join(QStringLiteral(", "));
}

QString talksOf(const PersonView& view, Date today) {
    if (view.conversations.empty()) return {};
    const QString count = kindCount(Kind::Conversation, static_cast<int>(view.conversations.size()));
    if (!view.row.lastTalk) return count;
    //: How often one talked with somebody, and when last: "3 conversations, last 2 days ago"
    return Pairs::tr("%1, last %2").arg(count, relativeDate(*view.row.lastTalk, today));
}

QString tagsOf(const PersonView& view) {
    QStringList tags;
    for (const RecordView& tagging : view.taggings)
        if (const auto tag = tagging.value("tag").id()) tags.append(fromUtf8(view.label(*tag)));
    tags.removeDuplicates();
    tags.sort();
    return tags.join(QStringLiteral(", "));
}

class Comparing {
public:
    Comparing(const PersonView& kept, const PersonView& other) : m_kept(kept), m_other(other) {}

    std::vector<ComparedLine> lines(Date today) {
        const auto byName = [](const Field& field) { return field.fieldClass == FieldClass::Name; };
        addFields(byName);
        add(Pairs::tr("Reached by"), contactsOf(m_kept), contactsOf(m_other), areContactsAlike(m_kept, m_other));
        add(Pairs::tr("Works"), workOf(m_kept), workOf(m_other));
        add(fieldLabel(Kind::Assessment, "level"), levelOf(m_kept, today), levelOf(m_other, today));
        add(Pairs::tr("Spoken with"), talksOf(m_kept, today), talksOf(m_other, today), true); // both are true
        add(Pairs::tr("Tags"), tagsOf(m_kept), tagsOf(m_other), true);
        addFields([&](const Field& field) { return !byName(field) && field.name != "captured"; });
        return std::move(m_lines);
    }

private:
    template <class Wanted>
    void addFields(const Wanted& wanted) {
        for (const Field& field : fieldsOf(Kind::Person))
            if (wanted(field))
                add(fieldLabel(Kind::Person, field.name), fieldOf(m_kept, field.name), fieldOf(m_other, field.name));
    }
    void add(const QString& label, const QString& kept, const QString& other, bool areAlike = false) {
        if (kept.isEmpty() && other.isEmpty()) return;
        const bool differs = !areAlike && !kept.isEmpty() && !other.isEmpty() && kept != other;
        m_lines.push_back({label, kept, other, differs});
    }

    const PersonView& m_kept;
    const PersonView& m_other;
    std::vector<ComparedLine> m_lines;
};

QString nameOf(const PersonView& view) {
    return view.row.name.empty() ? Pairs::tr("(no name yet)") : fromUtf8(view.row.name);
}

} // namespace

void PairComparison::swap() {
    std::swap(kept, other);
    std::swap(keptName, otherName);
    for (ComparedLine& line : lines) std::swap(line.kept, line.other);
}

Result<PairComparison> readPairComparison(Reader& reader, const PersonId& kept, const PersonId& other, Date today) {
    const auto first = reader.person(kept);
    if (!first) return first.error();
    const auto second = reader.person(other);
    if (!second) return second.error();
    return PairComparison{kept, other, nameOf(*first), nameOf(*second), Comparing(*first, *second).lines(today)};
}

} // namespace hedgerow
