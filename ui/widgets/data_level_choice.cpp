// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_level_choice.h"

#include "ui/theme/metrics.h"
#include "ui/text/strings.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/level_mark.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr int kMark = 22;

} // namespace

LevelChoice::LevelChoice(const QString& name, const std::vector<LevelView>& levels, QWidget* parent)
    : QWidget(parent), m_levels(levels), m_words(mutedText({}, this)) {
    setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceXs);
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setIcon(levelIcon(m_levels[i]));
        button->setIconSize({kMark, kMark});
        button->setAutoRaise(true);
        button->setToolTip(QStringLiteral("<span>%1</span>").arg(levelText(m_levels[i]).toHtmlEscaped()));
        button->setAccessibleName(tr("%1: %2", "whose level, and which").arg(name, levelText(m_levels[i])));
        button->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, i] { press(i); });
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    m_words->setWordWrap(false);
    m_words->setMinimumWidth(m_words->fontMetrics().horizontalAdvance(tr("not assessed")) + 1);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->installEventFilter(this);
    row->addSpacing(kSpaceXs);
    row->addWidget(m_words, 1);
    if (!m_buttons.empty()) setFocusProxy(m_buttons.front());
    tell();
}

std::optional<LevelId> LevelChoice::chosen() const {
    return m_chosen ? std::optional(m_levels[*m_chosen].id) : std::nullopt;
}

void LevelChoice::choose(std::optional<LevelId> level) {
    m_chosen.reset();
    for (std::size_t i = 0; i < m_levels.size(); ++i)
        if (level == m_levels[i].id) m_chosen = i;
    tell();
}

void LevelChoice::press(std::size_t place) {
    m_chosen = m_chosen == place ? std::nullopt : std::optional(place);
    tell();
    Q_EMIT changed();
}

void LevelChoice::tell() {
    for (std::size_t i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setChecked(m_chosen == i);
    m_chosenText = m_chosen ? fromUtf8(m_levels[*m_chosen].label) : tr("not assessed");
    m_words->setAccessibleName(m_chosenText);
    showWords();
}

// As much of them as there is room for.
void LevelChoice::showWords() {
    const bool isLaidOut = m_words->isVisible();
    m_words->setText(isLaidOut ? m_words->fontMetrics().elidedText(m_chosenText, Qt::ElideRight, m_words->width())
                               : m_chosenText);
}

bool LevelChoice::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_words && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) showWords();
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const auto here = std::ranges::find(m_buttons, watched);
    if (here == m_buttons.end() || pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return false;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int step = pressed->key() == (isMirrored ? Qt::Key_Left : Qt::Key_Right)   ? 1
                     : pressed->key() == (isMirrored ? Qt::Key_Right : Qt::Key_Left) ? -1
                                                                                     : 0;
    if (step != 0) {
        const auto last = static_cast<std::ptrdiff_t>(m_buttons.size()) - 1;
        const auto next = std::clamp<std::ptrdiff_t>((here - m_buttons.begin()) + step, 0, last);
        m_buttons[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (pressed->key() == Qt::Key_Delete || pressed->key() == Qt::Key_Backspace) {
        choose(std::nullopt);
        Q_EMIT changed();
        return true;
    }
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        if (pressed->text() != QString::number(m_levels[i].order)) continue;
        m_buttons[i]->setFocus(Qt::TabFocusReason);
        press(i);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hedgerow
