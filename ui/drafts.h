// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/workspace/session.h"

#include <QJsonArray>
#include <QString>

#include <optional>
#include <string>

class QWidget;

namespace hedgerow {

// What was written in a form that was not saved when the file was locked.
struct Draft {
    std::optional<Id> id;      // none: not kept yet
    QString form;              // which one: "conversation", "person"
    std::optional<Id> subject; // what it was opened for
    QString title;             // for people: "Conversation with Anna"
    QJsonArray fields;         // as ui/dialogs/form_contents.h writes them
    std::int64_t keptAtMs = 0;

    std::string text() const;
    // None: written by a version that did it otherwise.
    static std::optional<Draft> of(const DraftView& kept);
};

// A window's form that does not want to lose what is written in it when the file locks. Any widget below the window may
// be one; FormDialog is, for every form that calls keepAs().
class DraftForm {
public:
    virtual ~DraftForm() = default;
    // None: nothing is written that is not saved.
    virtual std::optional<Draft> draft() const = 0;
};

// Puts the drafts of all forms below the window into the vault, before it is closed.
void keepDrafts(const QWidget& window, Session& session);

} // namespace hedgerow
