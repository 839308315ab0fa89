// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/log_conversation.h"
#include "ui/widgets/data_chip_field.h"

#include <QComboBox>

namespace hedgerow {

// Someone typed who may not be known yet: a name, or a description where the words look like one ("the tall one, desk
// 14").
Chip personChip(const QString& typed);
// The chip's two states, for new people.
QStringList personStates();
LogConversation::Participant participantOf(const Chip& chip);

// To whom of several something belongs; not shown with one.
class WhoBox : public QComboBox {
    Q_OBJECT

public:
    explicit WhoBox(const QString& name, QWidget* parent = nullptr);
    void setPeople(const QStringList& names);
    // Places among the participants: the chosen one, or everyone.
    std::vector<std::size_t> chosen() const;
    void choose(std::optional<std::size_t> participant); // none: everyone

private:
    QStringList m_names;
};

} // namespace hedgerow
