// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/participants.h"

#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr int kDescription = 1;
constexpr int kEveryone = -1;

bool looksLikeDescription(const QString& typed) {
    const bool hasDigit = std::ranges::any_of(typed, [](QChar c) { return c.isDigit(); });
    return hasDigit || typed.contains(u',') || typed.front().isLower();
}

} // namespace

Chip personChip(const QString& typed) {
    return {typed, {}, !typed.isEmpty() && looksLikeDescription(typed) ? kDescription : 0};
}

QStringList personStates() {
    return {QCoreApplication::translate("Participants", "new, by name"),
            QCoreApplication::translate("Participants", "new, name unknown")};
}

LogConversation::Participant participantOf(const Chip& chip) {
    LogConversation::Participant participant;
    if (const auto id = Id::parse(toUtf8(chip.key))) {
        participant.id = PersonId(*id);
        return participant;
    }
    participant.newName = toUtf8(chip.text);
    participant.isDescription = chip.state == kDescription;
    return participant;
}

WhoBox::WhoBox(const QString& name, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    hide();
}

void WhoBox::setPeople(const QStringList& names) {
    if (names == m_names) return;
    m_names = names;
    const QString before = currentText();
    clear();
    addItem(tr("Everyone"), kEveryone);
    for (int i = 0; i < names.size(); ++i) addItem(names.at(i), i);
    setCurrentIndex(std::max(0, findText(before)));
    setVisible(names.size() > 1);
}

void WhoBox::choose(std::optional<std::size_t> participant) {
    setCurrentIndex(std::max(0, findData(participant ? static_cast<int>(*participant) : kEveryone)));
}

std::vector<std::size_t> WhoBox::chosen() const {
    const int place = currentData().isValid() ? currentData().toInt() : kEveryone;
    if (place >= 0 && m_names.size() > 1) return {static_cast<std::size_t>(place)};
    std::vector<std::size_t> all(static_cast<std::size_t>(m_names.size()));
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
    return all;
}

} // namespace hedgerow
