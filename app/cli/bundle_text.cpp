// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundle_text.h"

#include "app/cli/console.h"
#include "app/cli/record_json.h"

#include "core/age/failure.h"
#include "core/bundle/refusal.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace hedgerow::cli {
namespace {

using bundle::BundleLook;
using bundle::BundlePreview;
using bundle::FieldChange;
using bundle::Proposal;
using bundle::RecordPreview;
using bundle::Refusal;

constexpr std::size_t kShownRecords = 40;

std::string labelOf(const BundlePreview& preview, const Id& id) {
    const auto label = preview.labels.find(id);
    return label == preview.labels.end() || label->second.empty() ? id.hex().substr(0, 8) : plain(label->second);
}

std::string nameOf(const BundlePreview& preview, const RecordName& record) {
    std::string name = record.kind;
    if (record.owners.size() == 0) return name + ' ' + labelOf(preview, record.id);
    for (const Id& owner : record.owners.ids()) name += ' ' + labelOf(preview, owner);
    return name;
}

std::string valueText(const BundlePreview& preview, const Value& value) {
    constexpr std::size_t kShown = 60;
    std::string text;
    if (const auto id = value.id()) {
        text = labelOf(preview, *id);
    } else if (value.text()) {
        text = plain(*value.text());
    } else if (value.integer()) {
        text = std::to_string(*value.integer());
    } else if (value.boolean()) {
        text = *value.boolean() ? "yes" : "no";
    } else if (value.list()) {
        for (const Value& item : *value.list()) text += (text.empty() ? "" : ", ") + valueText(preview, item);
    }
    return text.empty() ? "-" : std::string(column(text, std::min(kShown, text.size())));
}

void printChange(const BundlePreview& preview, const RecordPreview& record, const FieldChange& change) {
    std::string line = "    " + plain(change.field) + ": ";
    if (!change.alsoSaid.empty()) {
        line += "CONFLICT " + valueText(preview, change.after);
        for (const Value& other : change.alsoSaid) line += " | " + valueText(preview, other);
    } else {
        if (!record.isNew) line += valueText(preview, change.before) + " -> ";
        line += valueText(preview, change.after);
    }
    print(line);
}

std::string_view proposalWord(Proposal::What what) {
    switch (what) {
    case Proposal::What::Remove:
        return "remove";
    case Proposal::What::Undo:
        return "undo";
    case Proposal::What::Forget:
        return "forget";
    }
    return {};
}

QJsonArray changesJson(std::span<const FieldChange> changes) {
    QJsonArray array;
    for (const FieldChange& change : changes) {
        QJsonObject object;
        object[QLatin1String("field")] = qString(change.field);
        object[QLatin1String("before")] = toJson(change.before);
        object[QLatin1String("after")] = toJson(change.after);
        QJsonArray others;
        for (const Value& other : change.alsoSaid) others.append(toJson(other));
        if (!others.isEmpty()) object[QLatin1String("also")] = others;
        array.append(object);
    }
    return array;
}

void addName(QJsonObject& object, const RecordName& record) {
    object[QLatin1String("kind")] = qString(record.kind);
    object[QLatin1String("id")] = qString(record.id.hex());
    QJsonArray owners;
    for (const Id& owner : record.owners.ids()) owners.append(qString(owner.hex()));
    if (!owners.isEmpty()) object[QLatin1String("about")] = owners;
}

std::string_view sentenceOf(Refusal refusal) {
    switch (refusal) {
    case Refusal::Form:
        return "The bundle is damaged, or no Hedgerow made it. Nothing was changed. Ask for it again.";
    case Refusal::Limit:
        return "The bundle is larger than any that Hedgerow writes. Nothing was changed.";
    case Refusal::NewerFormat:
        return "The bundle was written by a newer Hedgerow. Install that version to read it.";
    case Refusal::NotForUs:
        return "The bundle was not meant for you: whoever signed it wrote it for others, and somebody passed it on. "
               "Nothing was changed.";
    case Refusal::UnknownSigner:
        return "Nobody you know signed this bundle. Nothing was changed. If you know who sent it, get the sender's "
               "card from the sender and add it: peer add CARD";
    case Refusal::BadSignature:
        return "The signature of the bundle is wrong: it was changed on its way. Nothing was changed here.";
    }
    return {};
}

} // namespace

int failReading(const Error& error) {
    if (const auto refusal = bundle::refusalOf(error)) {
        say(sentenceOf(*refusal));
        return *refusal == Refusal::NewerFormat ? RefusedExit : exitCode(error.code);
    }
    const auto failure = age::failureOf(error);
    if (failure == age::Failure::NoMatch && error.code == ErrorCode::Refused) {
        say("The bundle is not for you: your key does not open it. Ask whoever wrote it to name you.");
        return RefusedExit;
    }
    if (failure && error.code == ErrorCode::Damaged) {
        say("The bundle is damaged or cut off, or it is no bundle (" + error.detail + "). Ask for it again.");
        return DamagedExit;
    }
    return fail(error);
}

std::string_view senderWord(bundle::SenderKind kind) {
    // In the order of the enumerators.
    constexpr std::array<std::string_view, 5> kWords{"unknown", "not verified", "verified", "own device", "this vault"};
    return kWords[static_cast<std::size_t>(kind)];
}

void print(const BundleLook& look, bool isWithNotes) {
    print("About " + several(static_cast<std::int64_t>(look.people.size()), "person", "people") + ", with " +
          several(look.noteCount, "note", "notes"));
    for (const auto& [kind, records] : look.records) {
        std::string line = "  " + column(kind, 16) + std::to_string(records) + "  ";
        if (const auto fields = look.fields.find(kind); fields != look.fields.end())
            for (const auto& [field, count] : fields->second)
                line += (line.ends_with("  ") ? "" : ", ") + plain(field) + " " + std::to_string(count);
        print(line);
    }
    if (look.forgotten > 0) print("  " + several(look.forgotten, "forgotten id", "forgotten ids"));
    if (!isWithNotes) return;
    for (const bundle::GivenNote& note : look.notes)
        print("  " + note.record.kind + ' ' + note.record.id.hex().substr(0, 8) + ' ' + plain(note.field) + ": " +
              plain(note.text));
}

void print(const BundlePreview& preview) {
    const QString at = QDateTime::fromMSecsSinceEpoch(preview.createdMs).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    print("From " + (preview.sender.name.empty() ? "-" : plain(preview.sender.name)) + " (" +
          std::string(senderWord(preview.sender.kind)) + "), " + utf8(at));
    if (preview.parts > 1) print("Part " + std::to_string(preview.part) + " of " + std::to_string(preview.parts));
    print(several(preview.newPeople, "new person", "new people") + ", " +
          several(preview.newRecords, "new record", "new records") + ", " + std::to_string(preview.changedRecords) +
          " changed, " + several(preview.conflicts, "conflict", "conflicts"));
    std::size_t shown = 0;
    for (const RecordPreview& record : preview.records) {
        if (shown++ == kShownRecords) {
            print("  and more");
            break;
        }
        print((record.isNew ? "  + " : "  ~ ") + nameOf(preview, record.record));
        for (const FieldChange& change : record.fields) printChange(preview, record, change);
    }
    for (const Proposal& proposal : preview.proposals)
        print("  ? " + std::string(proposalWord(proposal.what)) + ' ' + nameOf(preview, proposal.record) + "  " +
              proposal.key);
    for (const auto& lead : preview.doubleLeads)
        print("  ! two leads for " + labelOf(preview, lead.person.id) + ": " + plain(lead.ours) + " here, " +
              plain(lead.theirs) + " there");
    for (const auto& approach : preview.doubleApproaches)
        print("  ! both spoke with " + labelOf(preview, approach.person.id) + ": " + approach.ours.iso() + " here, " +
              approach.theirs.iso() + " there");
    if (preview.fromFuture > 0)
        print("  ! " + several(preview.fromFuture, "value", "values") + " from the future wait until their time");
    if (preview.refused > 0)
        print("  ! " + several(preview.refused, "value", "values") + " about people who were forgotten stay out");
}

void print(const RollUpTable& table) {
    constexpr std::size_t kUnitWidth = 28;
    constexpr std::size_t kCellWidth = 12;
    print((table.by.empty() ? "-" : plain(table.by)) + ", " + (table.date ? table.date->iso() : "-") +
          ": an assessment is fresh for " + std::to_string(table.days) +
          " days; hidden: under 5, or it would show one that is");
    std::string line = column("", kUnitWidth);
    for (const std::string& each : table.columns)
        line += ' ' +
                column(plain(each.starts_with(RollUpTable::kLevelColumn) ? each.substr(RollUpTable::kLevelColumn.size())
                                                                         : each),
                       kCellWidth);
    print(line);
    for (const RollUpTable::Row& row : table.rows) {
        const auto indent = static_cast<std::size_t>(std::clamp<std::int64_t>(row.depth, 0, 9));
        line = column(std::string(2 * indent, ' ') + (row.unit.empty() ? "Everyone" : plain(row.unit)), kUnitWidth);
        for (const std::string& cell : row.cells) line += ' ' + column(plain(cell), kCellWidth);
        print(line);
    }
}

QJsonObject toJson(const RollUpTable& table) {
    const auto array = [](const std::vector<std::string>& texts) {
        QJsonArray all;
        for (const std::string& text : texts) all.append(qString(text));
        return all;
    };
    QJsonObject object;
    object[QLatin1String("by")] = qString(table.by);
    object[QLatin1String("date")] = table.date ? QJsonValue(qString(table.date->iso())) : QJsonValue();
    object[QLatin1String("days")] = static_cast<qint64>(table.days);
    object[QLatin1String("columns")] = array(table.columns);
    QJsonArray rows;
    for (const RollUpTable::Row& row : table.rows) {
        QJsonObject each;
        each[QLatin1String("unit")] = row.unit.empty() ? QJsonValue() : QJsonValue(qString(row.unit));
        each[QLatin1String("depth")] = static_cast<qint64>(row.depth);
        each[QLatin1String("cells")] = array(row.cells);
        rows.append(each);
    }
    object[QLatin1String("rows")] = rows;
    return object;
}

QJsonObject toJson(const BundleLook& look) {
    QJsonObject object;
    QJsonArray people;
    for (const PersonId& person : look.people) people.append(qString(person.hex()));
    object[QLatin1String("people")] = people;
    QJsonObject records;
    for (const auto& [kind, count] : look.records) records[qString(kind)] = static_cast<qint64>(count);
    object[QLatin1String("records")] = records;
    QJsonObject fields;
    for (const auto& [kind, counts] : look.fields) {
        QJsonObject each;
        for (const auto& [field, count] : counts) each[qString(field)] = static_cast<qint64>(count);
        fields[qString(kind)] = each;
    }
    object[QLatin1String("fields")] = fields;
    object[QLatin1String("notes")] = static_cast<qint64>(look.noteCount);
    object[QLatin1String("forgotten")] = static_cast<qint64>(look.forgotten);
    if (look.numbers) object[QLatin1String("numbers")] = toJson(*look.numbers);
    if (look.codes.empty()) return object;
    QJsonArray codes;
    for (const bundle::GivenCode& code : look.codes) {
        QJsonObject each;
        each[QLatin1String("code")] = qString(code.code);
        each[QLatin1String("person")] = qString(code.person.hex());
        QJsonArray units;
        for (const std::string& unit : code.units) units.append(qString(unit));
        each[QLatin1String("units")] = units;
        if (code.level) each[QLatin1String("level")] = qString(code.level->hex());
        if (code.month) each[QLatin1String("month")] = qString(code.month->iso());
        codes.append(each);
    }
    object[QLatin1String("codes")] = codes;
    QJsonArray small;
    for (const bundle::SmallUnit& unit : look.smallUnits) {
        QJsonObject each;
        each[QLatin1String("unit")] = qString(unit.name);
        each[QLatin1String("people")] = static_cast<qint64>(unit.people);
        small.append(each);
    }
    object[QLatin1String("small_units")] = small;
    return object;
}

QJsonObject toJson(const BundlePreview& preview) {
    QJsonObject object;
    const auto number = [&](const char* key, std::int64_t value) {
        object[QLatin1String(key)] = static_cast<qint64>(value);
    };
    object[QLatin1String("bundle")] = qString(preview.bundle.hex());
    object[QLatin1String("from")] = qString(preview.sender.name);
    object[QLatin1String("sender")] = qString(senderWord(preview.sender.kind));
    object[QLatin1String("key")] = qString(preview.sender.key);
    object[QLatin1String("profile")] = qString(bundle::profileName(preview.scope.profile));
    object[QLatin1String("at")] = QDateTime::fromMSecsSinceEpoch(preview.createdMs, Qt::UTC).toString(Qt::ISODate);
    number("part", preview.part);
    number("parts", preview.parts);
    number("new_people", preview.newPeople);
    number("new_records", preview.newRecords);
    number("changed_records", preview.changedRecords);
    number("conflicts", preview.conflicts);
    number("values", preview.admitted);
    number("known", preview.known);
    number("future", preview.fromFuture);
    number("refused", preview.refused);
    QJsonArray records;
    for (const RecordPreview& record : preview.records) {
        QJsonObject each;
        addName(each, record.record);
        each[QLatin1String("new")] = record.isNew;
        each[QLatin1String("fields")] = changesJson(record.fields);
        records.append(each);
    }
    object[QLatin1String("records")] = records;
    QJsonArray proposals;
    for (const Proposal& proposal : preview.proposals) {
        QJsonObject each;
        addName(each, proposal.record);
        each[QLatin1String("what")] = qString(proposalWord(proposal.what));
        each[QLatin1String("key")] = qString(proposal.key);
        proposals.append(each);
    }
    object[QLatin1String("proposals")] = proposals;
    QJsonArray leads;
    for (const auto& lead : preview.doubleLeads) {
        QJsonObject each;
        each[QLatin1String("person")] = qString(lead.person.hex());
        each[QLatin1String("ours")] = qString(lead.ours);
        each[QLatin1String("theirs")] = qString(lead.theirs);
        leads.append(each);
    }
    object[QLatin1String("double_leads")] = leads;
    QJsonArray approaches;
    for (const auto& approach : preview.doubleApproaches) {
        QJsonObject each;
        each[QLatin1String("person")] = qString(approach.person.hex());
        each[QLatin1String("ours")] = qString(approach.ours.iso());
        each[QLatin1String("theirs")] = qString(approach.theirs.iso());
        approaches.append(each);
    }
    object[QLatin1String("double_approaches")] = approaches;
    return object;
}

QJsonObject toJson(const bundle::AppliedBundle& applied) {
    QJsonObject object;
    object[QLatin1String("bundle")] = qString(applied.bundle.hex());
    object[QLatin1String("values")] = static_cast<qint64>(applied.admitted);
    object[QLatin1String("known")] = static_cast<qint64>(applied.known);
    object[QLatin1String("waiting")] = static_cast<qint64>(applied.waiting);
    object[QLatin1String("refused")] = static_cast<qint64>(applied.refused);
    return object;
}

} // namespace hedgerow::cli
