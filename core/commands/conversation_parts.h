// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/log_conversation.h"

#include <string_view>

namespace hedgerow {

// What logging a conversation and changing one share: each checks, or gives the values a record shall have.

// Persons that a conversation names: those that are there, and new ones made of what was typed. One batch long.
class NamedPersons {
public:
    explicit NamedPersons(CommandContext& context) : m_context(context) {}

    // InvalidValue and NotFound with `what`.
    Result<Id> resolve(const std::optional<PersonId>& id, const std::string& newName, bool isDescription,
                       std::string_view what);
    // Everyone the conversation was with: InvalidValue for nobody, or somebody twice.
    Result<std::vector<Id>> resolveWith(const LogConversation& talk);
    // Whom each remark is about.
    Result<std::vector<Id>> resolveAbout(const LogConversation& talk);
    // Those that were made.
    Result<void> write(BatchWriter& writer);
    std::vector<Id> created() const;

private:
    struct NewPerson {
        Id id;
        FieldValues values;
    };

    CommandContext& m_context;
    std::vector<NewPerson> m_new;
};

// Organizers as named, cleaned, empty ones left out. InvalidValue.
Result<Value::List> cleanOrganizers(const std::vector<std::string>& who);
// Participants and levels that it speaks of are there. InvalidValue, NotFound.
Result<void> checkReferences(const LogConversation& talk, CommandContext& context);
// The campaign's rule for supporters who can hire or fire: Refused, or a notice for each.
Result<void> checkAdmission(const LogConversation& talk, CommandContext& context, std::vector<Notice>& notices);

// The conversation's own fields, issues left out. InvalidValue with the field's name, as those below.
Result<FieldValues> conversationValues(const LogConversation& talk, const std::vector<Id>& with, Date date,
                                       const Value::List& who);
// "issue/<id>" and its strength, for each; issues that are not there yet are made.
Result<FieldValues> issueValues(const LogConversation& talk, CommandContext& context, BatchWriter& writer);
Result<FieldValues> valuesOf(const LogConversation::Assessment& assessment);
Result<FieldValues> valuesOf(const LogConversation::Commitment& commitment);
Result<FieldValues> valuesOf(const LogConversation::FollowUp& followUp);
Result<FieldValues> valuesOf(const LogConversation::SecondHand& remark);

} // namespace hedgerow
