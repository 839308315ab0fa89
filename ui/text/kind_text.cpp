// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/field_text.h"

#include <QCoreApplication>

namespace hedgerow {
namespace {

struct Kinds {
    Q_DECLARE_TR_FUNCTIONS(Kinds)
};

} // namespace

QString kindLabel(Kind kind) {
    switch (kind) {
    case Kind::Person:
        return Kinds::tr("Person");
    case Kind::ContactPoint:
        return Kinds::tr("Contact");
    case Kind::Unit:
        return Kinds::tr("Unit");
    case Kind::Headcount:
        return Kinds::tr("Headcount");
    case Kind::Membership:
        return Kinds::tr("Place of work");
    case Kind::Relationship:
        return Kinds::tr("Relationship");
    case Kind::Campaign:
        return Kinds::tr("Campaign");
    case Kind::Scale:
        return Kinds::tr("Scale");
    case Kind::Level:
        return Kinds::tr("Level");
    case Kind::Conversation:
        return Kinds::tr("Conversation");
    case Kind::SecondHand:
        return Kinds::tr("Second-hand remark");
    case Kind::Assessment:
        return Kinds::tr("Assessment");
    case Kind::Commitment:
        return Kinds::tr("Promise");
    case Kind::FollowUp:
        return Kinds::tr("Next step");
    case Kind::Issue:
        return Kinds::tr("Issue");
    case Kind::Objection:
        return Kinds::tr("Objection");
    case Kind::Inoculation:
        return Kinds::tr("Objection met");
    case Kind::Test:
        return Kinds::tr("Structure test");
    case Kind::Participation:
        return Kinds::tr("Part in a test");
    case Kind::Distinct:
        return Kinds::tr("Not the same person");
    case Kind::Tag:
        return Kinds::tr("Tag");
    case Kind::Tagging:
        return Kinds::tr("Tag on a person");
    case Kind::RollUp:
        return Kinds::tr("Numbers of a unit");
    case Kind::SavedFilter:
        return Kinds::tr("Saved filter");
    case Kind::Peer:
        return Kinds::tr("Organizer to share with");
    case Kind::Disclosure:
        return Kinds::tr("Record of what was shared");
    }
    return {};
}

QString kindCount(Kind kind, int count) {
    switch (kind) {
    case Kind::Person:
        return Kinds::tr("%n people", nullptr, count);
    case Kind::ContactPoint:
        return Kinds::tr("%n contacts", nullptr, count);
    case Kind::Unit:
        return Kinds::tr("%n units", nullptr, count);
    case Kind::Headcount:
        return Kinds::tr("%n headcounts", nullptr, count);
    case Kind::Membership:
        return Kinds::tr("%n places of work", nullptr, count);
    case Kind::Relationship:
        return Kinds::tr("%n relationships", nullptr, count);
    case Kind::Campaign:
        return Kinds::tr("%n campaigns", nullptr, count);
    case Kind::Scale:
        return Kinds::tr("%n scales", nullptr, count);
    case Kind::Level:
        return Kinds::tr("%n levels", nullptr, count);
    case Kind::Conversation:
        return Kinds::tr("%n conversations", nullptr, count);
    case Kind::SecondHand:
        return Kinds::tr("%n second-hand remarks", nullptr, count);
    case Kind::Assessment:
        return Kinds::tr("%n assessments", nullptr, count);
    case Kind::Commitment:
        return Kinds::tr("%n promises", nullptr, count);
    case Kind::FollowUp:
        return Kinds::tr("%n next steps", nullptr, count);
    case Kind::Issue:
        return Kinds::tr("%n issues", nullptr, count);
    case Kind::Objection:
        return Kinds::tr("%n objections", nullptr, count);
    case Kind::Inoculation:
        return Kinds::tr("%n objections met", nullptr, count);
    case Kind::Test:
        return Kinds::tr("%n structure tests", nullptr, count);
    case Kind::Participation:
        return Kinds::tr("%n parts in tests", nullptr, count);
    case Kind::Distinct:
        return Kinds::tr("%n pairs kept apart", nullptr, count);
    case Kind::Tag:
        return Kinds::tr("%n tags", nullptr, count);
    case Kind::Tagging:
        return Kinds::tr("%n tags on people", nullptr, count);
    case Kind::RollUp:
        return Kinds::tr("%n lines of numbers", nullptr, count);
    case Kind::SavedFilter:
        return Kinds::tr("%n saved filters", nullptr, count);
    case Kind::Peer:
        return Kinds::tr("%n organizers to share with", nullptr, count);
    case Kind::Disclosure:
        return Kinds::tr("%n records of what was shared", nullptr, count);
    }
    return {};
}

} // namespace hedgerow
