// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_inline_field.h"

#include "ui/models/person_values.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_date_field.h"
#include "ui/widgets/data_fact_button.h"
#include "ui/widgets/data_note_edit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tinted_label.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

#include <memory>

namespace hedgerow {
namespace {

constexpr int kClock = 14;

bool isWithin(const QWidget* widget, const QWidget* part) {
    return part && (part == widget || widget->isAncestorOf(part));
}

} // namespace

InlineField::InlineField(const Field& field, const QString& label, Date today, QWidget* parent)
    : QWidget(parent), m_field(field), m_label(label), m_today(today), m_invitation(QStringLiteral("–")),
      m_column(new QVBoxLayout(this)), m_problem(new TintedLabel({}, TextSize::Small, TintedLabel::Tone::Danger, this)),
      m_history(iconButton(QStringLiteral("history"), tr("What stood here before (Ctrl+H)"), this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kSpaceXs, 0, kSpaceXs, 0); // both: margins do not turn round
    head->setSpacing(kSpaceXs);
    const bool isTick = field.type == FieldType::Boolean;
    auto* caption = new TintedLabel(isTick ? QString() : label, TextSize::Small, TintedLabel::Tone::Muted, this);
    caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_history->setAccessibleName(tr("%1: what stood here before").arg(label));
    m_history->setFocusPolicy(Qt::NoFocus);
    m_history->setIconSize({kClock, kClock});
    m_history->setMinimumSize(kClock + 6, kClock + 6);
    QSizePolicy policy = m_history->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_history->setSizePolicy(policy);
    m_history->hide();
    connect(m_history, &QToolButton::clicked, this, &InlineField::historyWanted);
    if (isTick) {
        m_tick = new QCheckBox(label, this);
        m_tick->setAccessibleName(label);
        m_tick->installEventFilter(this);
        connect(m_tick, &QCheckBox::clicked, this, [this](bool isOn) { Q_EMIT saved(isOn ? Value(true) : Value()); });
        head->addWidget(m_tick, 1);
        caption->hide();
    } else {
        head->addWidget(caption, 1);
        m_fact = new FactButton(this);
        m_fact->installEventFilter(this);
        m_fact->setAccessibleDescription(tr("Enter changes it, Ctrl+H shows what stood here before"));
        connect(m_fact, &FactButton::clicked, this, &InlineField::open);
    }
    head->addWidget(m_history);
    m_column->addLayout(head);
    if (m_fact) m_column->addWidget(m_fact);
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("What does not fit"));
    m_problem->hide();
    m_column->addWidget(m_problem);
    showWords();
}

void InlineField::setValue(const Value& value, const QString& words) {
    m_value = value;
    m_words = words;
    showWords();
}

void InlineField::setInvitation(const QString& words) {
    m_invitation = words;
    showWords();
}

void InlineField::setHasHistory(bool hasHistory) {
    m_hasHistory = hasHistory;
    showHistoryButton();
}

void InlineField::showWords() {
    if (m_tick) {
        m_tick->setChecked(m_value.isTrue());
        return;
    }
    m_fact->setWords(m_words.isEmpty() ? m_invitation : m_words, m_words.isEmpty());
    //: A field and what it holds, for a screen reader.
    m_fact->setAccessibleName(tr("%1: %2").arg(m_label, m_words.isEmpty() ? tr("empty") : m_words.left(200)));
}

QWidget* InlineField::face() const {
    return m_tick ? static_cast<QWidget*>(m_tick) : m_fact;
}

QWidget* InlineField::makeChoice() {
    auto* box = new QComboBox(this);
    box->setFocusPolicy(Qt::StrongFocus);
    box->addItem(tr("–", "no choice"), 0);
    if (m_choices.isEmpty())
        for (const std::string_view code : m_field.choices)
            m_choices.append({choiceLabel(m_field.name, code), Value(code)});
    for (const auto& [words, value] : m_choices) {
        box->addItem(words);
        if (value == m_value) box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this] { commit(); });
    return box;
}

QWidget* InlineField::makeEditor() {
    if (m_field.type == FieldType::Choice || !m_choices.isEmpty()) return makeChoice();
    const QString typed = m_typed.value_or(typedText(m_field, m_value));
    if (m_field.type == FieldType::LongText) {
        auto* note = new NoteEdit(m_label, 3, this);
        note->setPlainText(typed);
        note->selectAll();
        return note;
    }
    QLineEdit* line = nullptr;
    if (m_field.type == FieldType::Date && !m_typed)
        line = new DateField(m_label, m_today, this);
    else
        line = new QLineEdit(this);
    line->setText(typed);
    line->selectAll();
    if (m_suggestions) new Suggestions(line, m_suggestions);
    return line;
}

void InlineField::open() {
    if (m_editor || !m_fact) return;
    m_editor = makeEditor();
    m_editor->setAccessibleName(m_label);
    m_editor->installEventFilter(this);
    m_column->insertWidget(1, m_editor);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_fact->hide();
    Q_EMIT opened();
    if (auto* box = qobject_cast<QComboBox*>(m_editor)) box->showPopup();
}

QString InlineField::written() const {
    if (const auto* line = qobject_cast<const QLineEdit*>(m_editor)) return line->text();
    if (const auto* note = qobject_cast<const NoteEdit*>(m_editor)) return note->toPlainText();
    return {};
}

bool InlineField::commit() {
    if (!m_editor || m_isClosing) return true;
    std::optional<Value> value;
    if (const auto* box = qobject_cast<const QComboBox*>(m_editor)) {
        const int place = box->currentIndex() - 1;
        value = place >= 0 ? m_choices.at(place).second : Value();
    } else if (m_typed) {
        const QString text = written().simplified();
        if (text == *m_typed) {
            cancel();
            return true;
        }
        value = text.isEmpty() ? Value() : Value(toUtf8(text));
    } else {
        value = typedValue(m_field, written(), m_today);
    }
    if (!value) {
        say(m_field.type == FieldType::Date ? tr("That is not a day. Write it like 2026-11-22, or “tomorrow”, or +7.")
                                            : tr("That does not fit here."));
        return false;
    }
    const bool isOther = m_typed || *value != m_value;
    const QString words = qobject_cast<QComboBox*>(m_editor)
                              ? (value->isNull() ? QString() : static_cast<QComboBox*>(m_editor)->currentText())
                              : written().trimmed();
    const bool isKeyboardHere = isWithin(m_editor, QApplication::focusWidget());
    if (isOther) {
        m_value = *value;
        m_words = words;
        if (m_typed) m_typed = words;
    }
    close(isKeyboardHere);
    if (isOther) Q_EMIT saved(*value);
    return true;
}

void InlineField::cancel() {
    close(isWithin(m_editor, QApplication::focusWidget()));
}

void InlineField::close(bool isKeyboardHere) {
    if (!m_editor || m_isClosing) return;
    m_isClosing = true;
    say({});
    showWords();
    m_fact->show();
    if (isKeyboardHere) m_fact->setFocus(Qt::OtherFocusReason);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_isClosing = false;
    Q_EMIT closed();
}

void InlineField::say(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void InlineField::showHistoryButton() {
    const bool isHere = underMouse() || isWithin(this, QApplication::focusWidget());
    m_history->setVisible(m_hasHistory && isHere);
}

bool InlineField::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (m_hasHistory && key->key() == Qt::Key_H && key->modifiers() == Qt::ControlModifier && watched == face()) {
            Q_EMIT historyWanted();
            return true;
        }
        if (watched != m_editor) break;
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isInNote = m_field.type == FieldType::LongText;
        if (isEnter && (!isInNote || key->modifiers() == Qt::ControlModifier)) {
            commit();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            cancel();
            return true;
        }
        break;
    }
    case QEvent::ShortcutOverride: // Escape and Ctrl+H are ours first
        if (const auto* key = static_cast<QKeyEvent*>(event);
            (key->key() == Qt::Key_Escape && watched == m_editor) ||
            (key->key() == Qt::Key_H && key->modifiers() == Qt::ControlModifier))
            event->accept();
        break;
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (watched == m_editor && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) commit();
        showHistoryButton();
        break;
    }
    case QEvent::FocusIn:
        showHistoryButton();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void InlineField::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    showHistoryButton();
}

void InlineField::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    showHistoryButton();
}

void InlineField::contextMenuEvent(QContextMenuEvent* event) {
    if (m_editor) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_fact) menu->addAction(icon(QStringLiteral("pencil")), tr("Change"), this, &InlineField::open);
    if (m_hasHistory)
        menu->addAction(icon(QStringLiteral("history")), tr("What stood here before…"), this,
                        &InlineField::historyWanted);
    menu->popup(event->globalPos());
}

} // namespace hedgerow
