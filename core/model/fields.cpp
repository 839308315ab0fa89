// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields.h"

#include <array>

namespace hedgerow {
namespace {

using enum FieldType;
using Class = FieldClass;
using Choices = std::span<const std::string_view>;

constexpr std::array<std::string_view, 5> kBullseye{"core", "activist", "supporter", "disengaged", "hostile"};
constexpr std::array<std::string_view, 4> kKeepingBasis{"member", "regular_contact", "consent", "none"};
constexpr std::array<std::string_view, 9> kContactTypes{"phone",  "mail",   "signal",  "whatsapp", "telegram",
                                                        "matrix", "social", "address", "other"};
constexpr std::array<std::string_view, 2> kWhose{"own", "company"};
constexpr std::array<std::string_view, 9> kUnitTypes{
    "employer", "site", "department", "team", "shift", "legal_unit", "strategic_unit", "informal_group", "committee"};
constexpr std::array<std::string_view, 5> kContracts{"employee", "agency", "contractor", "platform", "temp"};
constexpr std::array<std::string_view, 8> kTies{"friend",    "works_with",  "family",  "shares_ride",
                                                "eats_with", "smokes_with", "follows", "tension"};
constexpr std::array<std::string_view, 3> kAdmission{"allow", "warn", "block"};
constexpr std::array<std::string_view, 4> kPolarity{"support", "neutral", "oppose", "unknown"};
constexpr std::array<std::string_view, 6> kShapes{"circle", "square", "triangle", "diamond", "cross", "ring"};
constexpr std::array<std::string_view, 6> kMedia{"in_person", "phone", "video", "chat", "mail", "other"};
constexpr std::array<std::string_view, 4> kAnswers{"yes", "no", "maybe", "not_asked"};
constexpr std::array<std::string_view, 5> kAssessmentBasis{"did_publicly", "did_privately", "said", "told", "guess"};
constexpr std::array<std::string_view, 2> kInoculation{"heard", "practised"};
constexpr std::array<std::string_view, 6> kTestTypes{"petition", "board", "photo", "pin_day", "meeting", "other"};

constexpr Field choice(Kind kind, std::string_view name, Class fieldClass, Choices choices) {
    return {kind, name, Choice, fieldClass, choices, std::nullopt, 0, 0};
}
constexpr Field ref(Kind kind, std::string_view name, Class fieldClass, Kind refers, FieldType type = Ref) {
    return {kind, name, type, fieldClass, {}, refers, 0, 0};
}
constexpr Field integer(Kind kind, std::string_view name, Class fieldClass, std::int64_t minimum,
                        std::int64_t maximum) {
    return {kind, name, Integer, fieldClass, {}, std::nullopt, minimum, maximum};
}

constexpr std::array kFields{
    Field{Kind::Person, "given", Text, Class::Name}, Field{Kind::Person, "family", Text, Class::Name},
    Field{Kind::Person, "called", Text, Class::Name}, Field{Kind::Person, "code_name", Text, Class::Name},
    Field{Kind::Person, "other_spellings", TextList, Class::Name}, Field{Kind::Person, "pronouns", Text, Class::Name},
    Field{Kind::Person, "languages", TextList, Class::Name}, Field{Kind::Person, "description", Text, Class::Name},
    Field{Kind::Person, "lead", Text, Class::Plan}, choice(Kind::Person, "bullseye", Class::Opinion, kBullseye),
    Field{Kind::Person, "bullseye_evidence", Text, Class::Opinion},
    choice(Kind::Person, "basis", Class::Facts, kKeepingBasis),
    Field{Kind::Person, "basis_date", FieldType::Date, Class::Facts}, Field{Kind::Person, "source", Text, Class::Notes},
    Field{Kind::Person, "note", LongText, Class::Notes}, Field{Kind::Person, "private_note", LongText, Class::Private},
    Field{Kind::Person, "captured", FieldType::Date, Class::Private}, // in a hurry, on that day; null: completed

    choice(Kind::ContactPoint, "type", Class::Contact, kContactTypes),
    Field{Kind::ContactPoint, "value", Text, Class::Contact},
    choice(Kind::ContactPoint, "whose", Class::Contact, kWhose),
    Field{Kind::ContactPoint, "preferred", Boolean, Class::Contact},
    Field{Kind::ContactPoint, "note", Text, Class::Contact},

    choice(Kind::Unit, "type", Class::Work, kUnitTypes), Field{Kind::Unit, "name", Text, Class::Work},
    Field{Kind::Unit, "code_name", Text, Class::Work}, ref(Kind::Unit, "parent", Class::Work, Kind::Unit),
    Field{Kind::Unit, "country", Text, Class::Work},

    ref(Kind::Headcount, "unit", Class::Work, Kind::Unit), Field{Kind::Headcount, "date", FieldType::Date, Class::Work},
    integer(Kind::Headcount, "count", Class::Work, 0, 10'000'000), Field{Kind::Headcount, "source", Text, Class::Work},

    ref(Kind::Membership, "unit", Class::Work, Kind::Unit), Field{Kind::Membership, "title", Text, Class::Work},
    Field{Kind::Membership, "role_family", Text, Class::Work},
    choice(Kind::Membership, "contract", Class::Work, kContracts),
    Field{Kind::Membership, "employer", Text, Class::Work},
    Field{Kind::Membership, "power_over_staff", Boolean, Class::Work},
    Field{Kind::Membership, "remote", Boolean, Class::Work},
    Field{Kind::Membership, "leader_role", Text, Class::Opinion},
    Field{Kind::Membership, "from", FieldType::Date, Class::Work},
    Field{Kind::Membership, "to", FieldType::Date, Class::Work},

    choice(Kind::Relationship, "type", Class::Opinion, kTies),
    integer(Kind::Relationship, "strength", Class::Opinion, 1, 3),
    Field{Kind::Relationship, "basis", Text, Class::Opinion},
    Field{Kind::Relationship, "since", FieldType::Date, Class::Opinion},
    Field{Kind::Relationship, "note", LongText, Class::Notes},

    Field{Kind::Campaign, "name", Text, Class::Plan}, Field{Kind::Campaign, "code_name", Text, Class::Plan},
    ref(Kind::Campaign, "units", Class::Plan, Kind::Unit, RefList),
    ref(Kind::Campaign, "scale", Class::Plan, Kind::Scale),
    integer(Kind::Campaign, "stale_after_days", Class::Plan, 1, 3650),
    choice(Kind::Campaign, "admission", Class::Plan, kAdmission), Field{Kind::Campaign, "framework", Text, Class::Plan},
    Field{Kind::Campaign, "law_pack", Text, Class::Plan}, Field{Kind::Campaign, "start", FieldType::Date, Class::Plan},
    Field{Kind::Campaign, "end", FieldType::Date, Class::Plan},

    Field{Kind::Scale, "name", Text, Class::Opinion},

    ref(Kind::Level, "scale", Class::Opinion, Kind::Scale), integer(Kind::Level, "order", Class::Opinion, 0, 99),
    Field{Kind::Level, "label", Text, Class::Opinion}, choice(Kind::Level, "polarity", Class::Opinion, kPolarity),
    Field{Kind::Level, "colour", Text, Class::Opinion}, // #rrggbb
    choice(Kind::Level, "shape", Class::Opinion, kShapes), Field{Kind::Level, "retired", Boolean, Class::Opinion},
    ref(Kind::Level, "maps_to", Class::Opinion, Kind::Level),

    Field{Kind::Conversation, "date", FieldType::Date, Class::Facts},
    integer(Kind::Conversation, "minutes", Class::Facts, 0, 1440),
    choice(Kind::Conversation, "medium", Class::Facts, kMedia), Field{Kind::Conversation, "place", Text, Class::Facts},
    Field{Kind::Conversation, "who", TextList, Class::Facts},
    ref(Kind::Conversation, "with", Class::Facts, Kind::Person, RefList),
    ref(Kind::Conversation, "campaign", Class::Facts, Kind::Campaign),
    Field{Kind::Conversation, "framework", Text, Class::Facts},
    Field{Kind::Conversation, "step/", LongText, Class::Notes}, // step/<code of the framework's step>
    integer(Kind::Conversation, "issue/", Class::Facts, 1, 3),  // issue/<id of the issue> = strength
    Field{Kind::Conversation, "asked", Text, Class::Facts},
    choice(Kind::Conversation, "answer", Class::Opinion, kAnswers),
    Field{Kind::Conversation, "note", LongText, Class::Notes},
    Field{Kind::Conversation, "private_note", LongText, Class::Private},

    ref(Kind::SecondHand, "conversation", Class::Facts, Kind::Conversation),
    Field{Kind::SecondHand, "said", LongText, Class::Notes},
    ref(Kind::SecondHand, "level", Class::Opinion, Kind::Level),

    ref(Kind::Assessment, "campaign", Class::Opinion, Kind::Campaign),
    ref(Kind::Assessment, "level", Class::Opinion, Kind::Level),
    Field{Kind::Assessment, "date", FieldType::Date, Class::Opinion},
    Field{Kind::Assessment, "by", Text, Class::Opinion},
    choice(Kind::Assessment, "basis", Class::Opinion, kAssessmentBasis),
    integer(Kind::Assessment, "confidence", Class::Opinion, 1, 3),
    ref(Kind::Assessment, "conversation", Class::Facts, Kind::Conversation),
    Field{Kind::Assessment, "note", LongText, Class::Notes},

    ref(Kind::Commitment, "conversation", Class::Facts, Kind::Conversation),
    Field{Kind::Commitment, "what", Text, Class::Facts}, Field{Kind::Commitment, "due", FieldType::Date, Class::Facts},
    Field{Kind::Commitment, "kept", Boolean, Class::Facts}, // null: still open

    Field{Kind::FollowUp, "what", Text, Class::Plan}, Field{Kind::FollowUp, "due", FieldType::Date, Class::Plan},
    Field{Kind::FollowUp, "owner", Text, Class::Plan}, Field{Kind::FollowUp, "done", Boolean, Class::Plan},
    integer(Kind::FollowUp, "repeat_days", Class::Plan, 1, 3650),
    ref(Kind::FollowUp, "conversation", Class::Plan, Kind::Conversation), // it came of

    Field{Kind::Issue, "label", Text, Class::Facts}, Field{Kind::Objection, "label", Text, Class::Facts},

    ref(Kind::Inoculation, "objection", Class::Facts, Kind::Objection),
    choice(Kind::Inoculation, "state", Class::Facts, kInoculation),
    ref(Kind::Inoculation, "conversation", Class::Facts, Kind::Conversation),

    Field{Kind::Test, "name", Text, Class::Plan}, choice(Kind::Test, "type", Class::Plan, kTestTypes),
    ref(Kind::Test, "unit", Class::Plan, Kind::Unit), ref(Kind::Test, "eligible", Class::Plan, Kind::Person, RefList),
    integer(Kind::Test, "target_percent", Class::Plan, 0, 100), Field{Kind::Test, "public", Boolean, Class::Plan},
    integer(Kind::Test, "risk", Class::Plan, 1, 9), Field{Kind::Test, "start", FieldType::Date, Class::Plan},
    Field{Kind::Test, "end", FieldType::Date, Class::Plan},

    ref(Kind::Participation, "test", Class::Plan, Kind::Test),
    Field{Kind::Participation, "asked_by", Text, Class::Plan},
    Field{Kind::Participation, "asked_on", FieldType::Date, Class::Plan},
    choice(Kind::Participation, "answer", Class::Opinion, kAnswers),
    Field{Kind::Participation, "done_on", FieldType::Date, Class::Opinion},
    ref(Kind::Participation, "predicted", Class::Opinion, Kind::Level),
    Field{Kind::Participation, "evidence", Text, Class::Opinion},

    Field{Kind::Distinct, "apart", Boolean, Class::Name},

    Field{Kind::Tag, "label", Text, Class::Facts}, ref(Kind::Tagging, "tag", Class::Facts, Kind::Tag),

    // One line of a table of numbers by unit that somebody gave: of a unit, or of everyone.
    Field{Kind::RollUp, "report", Text, Class::Work}, // hex 32, the same in all lines of the table
    Field{Kind::RollUp, "by", Text, Class::Work}, Field{Kind::RollUp, "date", FieldType::Date, Class::Work},
    integer(Kind::RollUp, "days", Class::Work, 1, 3650), // an assessment is fresh for so long
    integer(Kind::RollUp, "place", Class::Work, 0, 100'000), integer(Kind::RollUp, "depth", Class::Work, 0, 99),
    Field{Kind::RollUp, "unit", Text, Class::Work}, // null: everyone
    Field{Kind::RollUp, "columns", TextList, Class::Work},
    Field{Kind::RollUp, "cells", TextList, Class::Work}, // one for each column: a number, "hidden" or "none"

    Field{Kind::SavedFilter, "name", Text, Class::Private}, Field{Kind::SavedFilter, "query", Text, Class::Private},

    Field{Kind::Peer, "name", Text, Class::Private},
    Field{Kind::Peer, "signing_key", Text, Class::Private},         // hex 64: Ed25519
    Field{Kind::Peer, "age_key", Text, Class::Private},             // age1…
    Field{Kind::Peer, "verified", FieldType::Date, Class::Private}, // the words were compared on that day; null: never
    Field{Kind::Peer, "own_device", Boolean, Class::Private},       // another vault of the same organizer
    Field{Kind::Peer, "left", FieldType::Date, Class::Private},     // gets nothing new since
    Field{Kind::Peer, "note", LongText, Class::Private},

    ref(Kind::Disclosure, "peer", Class::Private, Kind::Peer),              // null: to a passphrase
    integer(Kind::Disclosure, "at", Class::Private, 0, Value::kMaxInteger), // ms since 1970
    Field{Kind::Disclosure, "bundle", Text, Class::Private},                // hex 32
    Field{Kind::Disclosure, "set", Text, Class::Private},                   // hex 32
    Field{Kind::Disclosure, "profile", Text, Class::Private},
    Field{Kind::Disclosure, "people", Text, Class::Private}, // the code of the scope
    Field{Kind::Disclosure, "chosen", Text, Class::Private}, // hex 32: stands for whom it was about; all: empty
    Field{Kind::Disclosure, "classes", TextList, Class::Private},
    integer(Kind::Disclosure, "count", Class::Private, 0, 10'000'000), // people
    integer(Kind::Disclosure, "notes", Class::Private, 0, Value::kMaxInteger),
    Field{Kind::Disclosure, "newest", Text, Class::Private}, // hex 16: the journal's newest time then
    integer(Kind::Disclosure, "deliveries", Class::Private, 0, Value::kMaxInteger), // the number of the newest then
};

struct Slice {
    std::size_t begin = 0;
    std::size_t end = 0;
};

constexpr auto kSlices = [] {
    std::array<Slice, static_cast<std::size_t>(Kind::Disclosure) + 1> slices{};
    for (std::size_t i = 0; i < kFields.size(); ++i) {
        Slice& slice = slices[static_cast<std::size_t>(kFields[i].kind)];
        if (slice.end == 0) slice.begin = i;
        slice.end = i + 1;
    }
    return slices;
}();

bool isInteger(const Value& value, std::int64_t minimum, std::int64_t maximum) {
    return value.integer() && *value.integer() >= minimum && *value.integer() <= maximum;
}

} // namespace

std::span<const Field> allFields() {
    return kFields;
}

std::span<const Field> fieldsOf(Kind kind) {
    const Slice slice = kSlices[static_cast<std::size_t>(kind)];
    return std::span(kFields).subspan(slice.begin, slice.end - slice.begin);
}

const Field* fieldNamed(Kind kind, std::string_view name) {
    for (const Field& field : fieldsOf(kind)) {
        const bool matches =
            field.isFamily() ? name.size() > field.name.size() && name.starts_with(field.name) : name == field.name;
        if (matches) return &field;
    }
    return nullptr;
}

std::string_view fieldClassName(FieldClass fieldClass) {
    static constexpr std::array<std::string_view, 10> kNames{"name",  "contact", "work",      "opinion", "facts",
                                                             "notes", "plan",    "structure", "private", "unknown"};
    return kNames[static_cast<std::size_t>(fieldClass)];
}

bool isStructure(std::string_view field) {
    return field == kRemoved || field == kSameAs || field.starts_with(kUndonePrefix);
}

FieldClass classOf(std::string_view kind, std::string_view field) {
    const auto known = kindNamed(kind);
    if (known && isPrivateKind(*known)) return FieldClass::Private; // that there is such a record is private too
    if (isStructure(field)) return FieldClass::Structure;
    if (!known) return FieldClass::Unknown;
    const Field* entry = fieldNamed(*known, field);
    return entry ? entry->fieldClass : FieldClass::Unknown;
}

bool fits(const Field& field, const Value& value) {
    if (value.isNull()) return true;
    switch (field.type) {
    case Text:
    case LongText:
        return value.text() != nullptr;
    case FieldType::Date:
        return value.date().has_value();
    case Integer:
        return isInteger(value, field.minimum, field.maximum);
    case Boolean:
        return value.boolean() != nullptr;
    case Choice:
        return value.text() && std::ranges::find(field.choices, *value.text()) != field.choices.end();
    case Ref:
        return value.id().has_value();
    case TextList:
        return value.list() &&
               std::ranges::all_of(*value.list(), [](const Value& item) { return item.text() != nullptr; });
    case RefList:
        return value.list() &&
               std::ranges::all_of(*value.list(), [](const Value& item) { return item.id().has_value(); });
    }
    return false;
}

} // namespace hedgerow
