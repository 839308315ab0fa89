// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/log_conversation.h"

#include <QJsonObject>

namespace hedgerow::cli {

// The JSON of `log`: the conversation's fields as in the fields table, and what came out of it.
//   "with": [ID | "a name that one person has" | {"name": "…"} | {"description": "…"}]   the last two make a person
//   "date" "minutes" "medium" "place" "who" "campaign" "framework" "asked" "answer" "note" "private_note"
//   "steps": {"agitate": "…"}, or "step/agitate": "…"      "issues": {"label": 1–3}
//   "assessment" (or "assessments": […]): {"level": 2 | "2" | "label" | ID, "basis", "confidence", "note", "of": 0}
//   "commitment(s)": {"what", "due", "of"}    "follow_up(s)": {"what", "due", "owner", "of"}
//   "second_hand": [{"about": ID | name | {"name": …}, "said", "level"}]    "objections": [{"label", "practised",
//   "of"}]
// "of" is a position in "with", 0 if left out. Keys that are not known are refused: InvalidValue with the key.
Result<LogConversation> conversationFromJson(const QJsonObject& json, Reader& reader);
// An error of LogConversation, which names a field, with what the field takes.
Error explained(const Error& error);

} // namespace hedgerow::cli
