// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/field_text.h"

#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace hedgerow {
namespace {

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};
struct Choices {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

struct Label {
    std::string_view name; // "kind.field" before "field"
    const char* text;
};

constexpr std::array kFieldLabels{
    Label{"assessment.by", QT_TRANSLATE_NOOP("Fields", "Assessed by")},
    Label{"commitment.what", QT_TRANSLATE_NOOP("Fields", "Promise")},
    Label{"follow_up.what", QT_TRANSLATE_NOOP("Fields", "Next step")},
    Label{"membership.from", QT_TRANSLATE_NOOP("Fields", "Since")},
    Label{"membership.to", QT_TRANSLATE_NOOP("Fields", "Until")},
    Label{"contact_point.type", QT_TRANSLATE_NOOP("Fields", "Kind of contact")},
    Label{"contact_point.value", QT_TRANSLATE_NOOP("Fields", "Number or address")},
    Label{"person.basis", QT_TRANSLATE_NOOP("Fields", "Basis for keeping")},
    Label{"person.description", QT_TRANSLATE_NOOP("Fields", "Description, while there is no name")},
    Label{"relationship.basis", QT_TRANSLATE_NOOP("Fields", "How we know")},
    Label{"relationship.type", QT_TRANSLATE_NOOP("Fields", "Tie")},
    Label{"test.type", QT_TRANSLATE_NOOP("Fields", "Kind of test")},
    Label{"unit.type", QT_TRANSLATE_NOOP("Fields", "Kind of unit")},
    Label{"roll_up.report", QT_TRANSLATE_NOOP("Fields", "Table")},
    Label{"roll_up.by", QT_TRANSLATE_NOOP("Fields", "Given by")},
    Label{"roll_up.days", QT_TRANSLATE_NOOP("Fields", "An assessment is fresh for days")},
    Label{"roll_up.place", QT_TRANSLATE_NOOP("Fields", "Line")},
    Label{"roll_up.depth", QT_TRANSLATE_NOOP("Fields", "Level below")},
    Label{"roll_up.columns", QT_TRANSLATE_NOOP("Fields", "What is counted")},
    Label{"roll_up.cells", QT_TRANSLATE_NOOP("Fields", "Numbers")},
    Label{"disclosure.at", QT_TRANSLATE_NOOP("Fields", "When")},
    Label{"disclosure.classes", QT_TRANSLATE_NOOP("Fields", "What was shared")},
    Label{"disclosure.count", QT_TRANSLATE_NOOP("Fields", "How many people")},
    Label{"disclosure.notes", QT_TRANSLATE_NOOP("Fields", "How many notes")},
    Label{"disclosure.people", QT_TRANSLATE_NOOP("Fields", "Which people")},
    Label{"admission", QT_TRANSLATE_NOOP("Fields", "People with power over staff")},
    Label{"age_key", QT_TRANSLATE_NOOP("Fields", "Public key to encrypt to")},
    Label{"answer", QT_TRANSLATE_NOOP("Fields", "Answer")},
    Label{"apart", QT_TRANSLATE_NOOP("Fields", "Not the same person")},
    Label{"asked", QT_TRANSLATE_NOOP("Fields", "What was asked")},
    Label{"asked_by", QT_TRANSLATE_NOOP("Fields", "Asked by")},
    Label{"asked_on", QT_TRANSLATE_NOOP("Fields", "Asked on")},
    Label{"basis", QT_TRANSLATE_NOOP("Fields", "Basis")},
    Label{"basis_date", QT_TRANSLATE_NOOP("Fields", "Basis since")},
    Label{"bullseye", QT_TRANSLATE_NOOP("Fields", "How involved")},
    Label{"bullseye_evidence", QT_TRANSLATE_NOOP("Fields", "Shown by")},
    Label{"bundle", QT_TRANSLATE_NOOP("Fields", "Bundle")},
    Label{"called", QT_TRANSLATE_NOOP("Fields", "Called")},
    Label{"campaign", QT_TRANSLATE_NOOP("Fields", "Campaign")},
    Label{"captured", QT_TRANSLATE_NOOP("Fields", "Captured, to be completed")},
    Label{"chosen", QT_TRANSLATE_NOOP("Fields", "Whom it was about, as a number")},
    Label{"code_name", QT_TRANSLATE_NOOP("Fields", "Code name")},
    Label{"colour", QT_TRANSLATE_NOOP("Fields", "Colour")},
    Label{"confidence", QT_TRANSLATE_NOOP("Fields", "How sure")},
    Label{"contract", QT_TRANSLATE_NOOP("Fields", "Contract")},
    Label{"conversation", QT_TRANSLATE_NOOP("Fields", "Conversation")},
    Label{"count", QT_TRANSLATE_NOOP("Fields", "Headcount")},
    Label{"country", QT_TRANSLATE_NOOP("Fields", "Country")},
    Label{"date", QT_TRANSLATE_NOOP("Fields", "Date")},
    Label{"deliveries", QT_TRANSLATE_NOOP("Fields", "Bundles received until then")},
    Label{"done", QT_TRANSLATE_NOOP("Fields", "Done")},
    Label{"done_on", QT_TRANSLATE_NOOP("Fields", "Done on")},
    Label{"due", QT_TRANSLATE_NOOP("Fields", "Due")},
    Label{"eligible", QT_TRANSLATE_NOOP("Fields", "Who is eligible")},
    Label{"employer", QT_TRANSLATE_NOOP("Fields", "Employer of record")},
    Label{"end", QT_TRANSLATE_NOOP("Fields", "End")},
    Label{"evidence", QT_TRANSLATE_NOOP("Fields", "Evidence")},
    Label{"family", QT_TRANSLATE_NOOP("Fields", "Family name")},
    Label{"framework", QT_TRANSLATE_NOOP("Fields", "Conversation framework")},
    Label{"given", QT_TRANSLATE_NOOP("Fields", "Given name")},
    Label{"issue/", QT_TRANSLATE_NOOP("Fields", "Issue")},
    Label{"kept", QT_TRANSLATE_NOOP("Fields", "Kept")},
    Label{"label", QT_TRANSLATE_NOOP("Fields", "Label")},
    Label{"languages", QT_TRANSLATE_NOOP("Fields", "Languages")},
    Label{"law_pack", QT_TRANSLATE_NOOP("Fields", "Law")},
    Label{"lead", QT_TRANSLATE_NOOP("Fields", "Lead")},
    Label{"leader_role", QT_TRANSLATE_NOOP("Fields", "Leader role")},
    Label{"left", QT_TRANSLATE_NOOP("Fields", "Left")},
    Label{"level", QT_TRANSLATE_NOOP("Fields", "Level")},
    Label{"maps_to", QT_TRANSLATE_NOOP("Fields", "Counts as")},
    Label{"medium", QT_TRANSLATE_NOOP("Fields", "How")},
    Label{"minutes", QT_TRANSLATE_NOOP("Fields", "Minutes")},
    Label{"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    Label{"newest", QT_TRANSLATE_NOOP("Fields", "Newest change then")},
    Label{"note", QT_TRANSLATE_NOOP("Fields", "Note")},
    Label{"objection", QT_TRANSLATE_NOOP("Fields", "Objection")},
    Label{"order", QT_TRANSLATE_NOOP("Fields", "Number")},
    Label{"other_spellings", QT_TRANSLATE_NOOP("Fields", "Other spellings")},
    Label{"own_device", QT_TRANSLATE_NOOP("Fields", "My own device")},
    Label{"owner", QT_TRANSLATE_NOOP("Fields", "Who does it")},
    Label{"parent", QT_TRANSLATE_NOOP("Fields", "Part of")},
    Label{"peer", QT_TRANSLATE_NOOP("Fields", "To whom")},
    Label{"place", QT_TRANSLATE_NOOP("Fields", "Place")},
    Label{"polarity", QT_TRANSLATE_NOOP("Fields", "Direction")},
    Label{"power_over_staff", QT_TRANSLATE_NOOP("Fields", "Power over staff")},
    Label{"predicted", QT_TRANSLATE_NOOP("Fields", "Predicted")},
    Label{"preferred", QT_TRANSLATE_NOOP("Fields", "Preferred")},
    Label{"private_note", QT_TRANSLATE_NOOP("Fields", "Private note (never shared)")},
    Label{"profile", QT_TRANSLATE_NOOP("Fields", "Profile")},
    Label{"pronouns", QT_TRANSLATE_NOOP("Fields", "Pronouns")},
    Label{"public", QT_TRANSLATE_NOOP("Fields", "Public")},
    Label{"query", QT_TRANSLATE_NOOP("Fields", "Filter")},
    Label{"remote", QT_TRANSLATE_NOOP("Fields", "Works remotely")},
    Label{"removed", QT_TRANSLATE_NOOP("Fields", "Removed")},
    Label{"repeat_days", QT_TRANSLATE_NOOP("Fields", "Again after (days)")},
    Label{"retired", QT_TRANSLATE_NOOP("Fields", "No longer used")},
    Label{"risk", QT_TRANSLATE_NOOP("Fields", "Risk")},
    Label{"role_family", QT_TRANSLATE_NOOP("Fields", "Role family")},
    Label{"said", QT_TRANSLATE_NOOP("Fields", "What was said")},
    Label{"same_as", QT_TRANSLATE_NOOP("Fields", "Same person as")},
    Label{"scale", QT_TRANSLATE_NOOP("Fields", "Scale")},
    Label{"set", QT_TRANSLATE_NOOP("Fields", "Set of bundles")},
    Label{"shape", QT_TRANSLATE_NOOP("Fields", "Shape")},
    Label{"signing_key", QT_TRANSLATE_NOOP("Fields", "Public key of signatures")},
    Label{"since", QT_TRANSLATE_NOOP("Fields", "Since")},
    Label{"source", QT_TRANSLATE_NOOP("Fields", "Source")},
    Label{"stale_after_days", QT_TRANSLATE_NOOP("Fields", "Assessments age after (days)")},
    Label{"start", QT_TRANSLATE_NOOP("Fields", "Start")},
    Label{"state", QT_TRANSLATE_NOOP("Fields", "State")},
    Label{"step/", QT_TRANSLATE_NOOP("Fields", "Step")},
    Label{"strength", QT_TRANSLATE_NOOP("Fields", "Strength")},
    Label{"tag", QT_TRANSLATE_NOOP("Fields", "Tag")},
    Label{"target_percent", QT_TRANSLATE_NOOP("Fields", "Target (%)")},
    Label{"test", QT_TRANSLATE_NOOP("Fields", "Structure test")},
    Label{"title", QT_TRANSLATE_NOOP("Fields", "Job")},
    Label{"unit", QT_TRANSLATE_NOOP("Fields", "Unit")},
    Label{"units", QT_TRANSLATE_NOOP("Fields", "Units")},
    Label{"verified", QT_TRANSLATE_NOOP("Fields", "Words compared on")},
    Label{"whose", QT_TRANSLATE_NOOP("Fields", "Whose it is")},
    Label{"who", QT_TRANSLATE_NOOP("Fields", "Organizers")},
    Label{"with", QT_TRANSLATE_NOOP("Fields", "With")},
};

constexpr std::array kChoiceLabels{
    Label{"medium.other", QT_TRANSLATE_NOOP("Choices", "Another way")},
    Label{"basis.told", QT_TRANSLATE_NOOP("Choices", "Someone told me")},
    Label{"activist", QT_TRANSLATE_NOOP("Choices", "Activist")},
    Label{"address", QT_TRANSLATE_NOOP("Choices", "Address")},
    Label{"agency", QT_TRANSLATE_NOOP("Choices", "Agency")},
    Label{"allow", QT_TRANSLATE_NOOP("Choices", "May join")},
    Label{"block", QT_TRANSLATE_NOOP("Choices", "May not join")},
    Label{"board", QT_TRANSLATE_NOOP("Choices", "Public board")},
    Label{"chat", QT_TRANSLATE_NOOP("Choices", "Chat")},
    Label{"circle", QT_TRANSLATE_NOOP("Choices", "Circle")},
    Label{"committee", QT_TRANSLATE_NOOP("Choices", "Committee")},
    Label{"company", QT_TRANSLATE_NOOP("Choices", "The company's")},
    Label{"consent", QT_TRANSLATE_NOOP("Choices", "Consent")},
    Label{"contractor", QT_TRANSLATE_NOOP("Choices", "Contractor")},
    Label{"core", QT_TRANSLATE_NOOP("Choices", "Core")},
    Label{"cross", QT_TRANSLATE_NOOP("Choices", "Cross")},
    Label{"department", QT_TRANSLATE_NOOP("Choices", "Department")},
    Label{"diamond", QT_TRANSLATE_NOOP("Choices", "Diamond")},
    Label{"did_privately", QT_TRANSLATE_NOOP("Choices", "Did it privately")},
    Label{"did_publicly", QT_TRANSLATE_NOOP("Choices", "Did it publicly")},
    Label{"disengaged", QT_TRANSLATE_NOOP("Choices", "Disengaged")},
    Label{"eats_with", QT_TRANSLATE_NOOP("Choices", "Eats with")},
    Label{"employee", QT_TRANSLATE_NOOP("Choices", "Employee")},
    Label{"employer", QT_TRANSLATE_NOOP("Choices", "Employer")},
    Label{"family", QT_TRANSLATE_NOOP("Choices", "Family")},
    Label{"follows", QT_TRANSLATE_NOOP("Choices", "Follows")},
    Label{"friend", QT_TRANSLATE_NOOP("Choices", "Friend")},
    Label{"guess", QT_TRANSLATE_NOOP("Choices", "A guess")},
    Label{"heard", QT_TRANSLATE_NOOP("Choices", "Heard")},
    Label{"hostile", QT_TRANSLATE_NOOP("Choices", "Hostile")},
    Label{"in_person", QT_TRANSLATE_NOOP("Choices", "In person")},
    Label{"informal_group", QT_TRANSLATE_NOOP("Choices", "Informal group")},
    Label{"legal_unit", QT_TRANSLATE_NOOP("Choices", "Legal unit")},
    Label{"mail", QT_TRANSLATE_NOOP("Choices", "E-mail")},
    Label{"matrix", QT_TRANSLATE_NOOP("Choices", "Matrix")},
    Label{"maybe", QT_TRANSLATE_NOOP("Choices", "Maybe")},
    Label{"meeting", QT_TRANSLATE_NOOP("Choices", "Big meeting")},
    Label{"member", QT_TRANSLATE_NOOP("Choices", "Member")},
    Label{"neutral", QT_TRANSLATE_NOOP("Choices", "Neutral")},
    Label{"no", QT_TRANSLATE_NOOP("Choices", "No")},
    Label{"none", QT_TRANSLATE_NOOP("Choices", "None yet")},
    Label{"not_asked", QT_TRANSLATE_NOOP("Choices", "Not asked")},
    Label{"oppose", QT_TRANSLATE_NOOP("Choices", "Against")},
    Label{"other", QT_TRANSLATE_NOOP("Choices", "Other")},
    Label{"own", QT_TRANSLATE_NOOP("Choices", "Their own")},
    Label{"petition", QT_TRANSLATE_NOOP("Choices", "Petition")},
    Label{"phone", QT_TRANSLATE_NOOP("Choices", "Phone")},
    Label{"photo", QT_TRANSLATE_NOOP("Choices", "Photo")},
    Label{"pin_day", QT_TRANSLATE_NOOP("Choices", "Pin day")},
    Label{"platform", QT_TRANSLATE_NOOP("Choices", "Platform")},
    Label{"practised", QT_TRANSLATE_NOOP("Choices", "Practised")},
    Label{"regular_contact", QT_TRANSLATE_NOOP("Choices", "Regular contact")},
    Label{"ring", QT_TRANSLATE_NOOP("Choices", "Ring")},
    Label{"said", QT_TRANSLATE_NOOP("Choices", "Said so")},
    Label{"shares_ride", QT_TRANSLATE_NOOP("Choices", "Shares a ride")},
    Label{"shift", QT_TRANSLATE_NOOP("Choices", "Shift")},
    Label{"signal", QT_TRANSLATE_NOOP("Choices", "Signal")},
    Label{"site", QT_TRANSLATE_NOOP("Choices", "Site")},
    Label{"smokes_with", QT_TRANSLATE_NOOP("Choices", "Smokes with")},
    Label{"social", QT_TRANSLATE_NOOP("Choices", "Social network")},
    Label{"square", QT_TRANSLATE_NOOP("Choices", "Square")},
    Label{"strategic_unit", QT_TRANSLATE_NOOP("Choices", "Strategic unit")},
    Label{"support", QT_TRANSLATE_NOOP("Choices", "Support")},
    Label{"supporter", QT_TRANSLATE_NOOP("Choices", "Supporter")},
    Label{"team", QT_TRANSLATE_NOOP("Choices", "Team")},
    Label{"telegram", QT_TRANSLATE_NOOP("Choices", "Telegram")},
    Label{"temp", QT_TRANSLATE_NOOP("Choices", "Temporary")},
    Label{"tension", QT_TRANSLATE_NOOP("Choices", "Tension")},
    Label{"told", QT_TRANSLATE_NOOP("Choices", "Someone told me")},
    Label{"triangle", QT_TRANSLATE_NOOP("Choices", "Triangle")},
    Label{"unknown", QT_TRANSLATE_NOOP("Choices", "Unknown")},
    Label{"video", QT_TRANSLATE_NOOP("Choices", "Video call")},
    Label{"warn", QT_TRANSLATE_NOOP("Choices", "Warn")},
    Label{"whatsapp", QT_TRANSLATE_NOOP("Choices", "WhatsApp")},
    Label{"works_with", QT_TRANSLATE_NOOP("Choices", "Works with")},
    Label{"yes", QT_TRANSLATE_NOOP("Choices", "Yes")},
};

const Label* labelOf(std::span<const Label> labels, std::string_view within, std::string_view name) {
    const std::string exact = std::string(within) + '.' + std::string(name);
    for (const std::string_view wanted : {std::string_view(exact), name}) {
        const auto found = std::ranges::find(labels, wanted, &Label::name);
        if (found != labels.end()) return &*found;
    }
    return nullptr;
}

} // namespace

QString fieldLabel(Kind kind, std::string_view field) {
    std::string_view name = field;
    // A member of a family is labelled as the family: step/agitate as step/.
    if (const auto slash = field.find('/'); slash != std::string_view::npos) name = field.substr(0, slash + 1);
    const Label* label = labelOf(kFieldLabels, kindName(kind), name);
    return label ? Fields::tr(label->text) : fromUtf8(field);
}

QString choiceLabel(std::string_view field, std::string_view code) {
    const Label* label = labelOf(kChoiceLabels, field, code);
    return label ? Choices::tr(label->text) : fromUtf8(code);
}

} // namespace hedgerow
