// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_chip_field.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_flow_layout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace hedgerow {
namespace {

constexpr int kEditWidth = 170;
constexpr int kChipTextWidth = 260;
constexpr int kLeastChipText = 64; // with an ellipsis
constexpr auto kPlace = "chipPlace";

// An ampersand in a name is an ampersand.
void showChip(QPushButton* button, const QString& text) {
    button->setText(QString(text).replace(u'&', QStringLiteral("&&")));
    button->setAccessibleName(text);
}

} // namespace

ChipField::ChipField(const QString& name, const QString& placeholder, Suggestions::Source source, QWidget* parent)
    : QWidget(parent), m_flow(new FlowLayout(this)), m_edit(new QLineEdit(this)),
      m_suggestions(new Suggestions(m_edit, std::move(source))) {
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(name);
    m_edit->setMinimumWidth(kEditWidth);
    m_edit->installEventFilter(this);
    m_flow->addWidget(m_edit);
    setFocusProxy(m_edit);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_edit, &QLineEdit::editingFinished, this, &ChipField::takeTyped);
    connect(m_suggestions, &Suggestions::chosen, this, [this](const Suggestion& suggestion) {
        m_edit->clear();
        add(chipOf(suggestion));
    });
}

// The line loses the keyboard when it goes, and must not tell of it by then.
ChipField::~ChipField() {
    m_edit->disconnect(this);
}

void ChipField::add(const Chip& chip) {
    for (const Chip& present : m_chips)
        if (present.key == chip.key && present.text.compare(chip.text, Qt::CaseInsensitive) == 0) return;
    m_chips.append(chip);
    rebuild();
    Q_EMIT changed();
}

void ChipField::setChips(const QList<Chip>& chips) {
    if (chips == m_chips) return;
    m_chips = chips;
    rebuild();
    Q_EMIT changed();
}

Chip ChipField::chipOf(const Suggestion& suggestion) const {
    if (suggestion.key.isEmpty() && m_reader) return m_reader(suggestion.text);
    return {suggestion.text, suggestion.key, 0};
}

void ChipField::takeTyped() {
    const QString typed = m_edit->text().simplified();
    if (typed.isEmpty()) return;
    const auto known = m_suggestions->only(typed);
    m_suggestions->close();
    m_edit->setText(QString());
    add(known ? chipOf(*known) : chipOf({typed, {}, {}}));
}

void ChipField::remove(int place) {
    if (place < 0 || place >= m_chips.size()) return;
    m_chips.removeAt(place);
    m_edit->setFocus();
    rebuild();
    Q_EMIT changed();
}

void ChipField::turn(int place) {
    Chip& chip = m_chips[place];
    if (m_states.isEmpty() || !chip.key.isEmpty()) return;
    chip.state = static_cast<int>((chip.state + 1) % m_states.size());
    const auto buttons = findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->property(kPlace).toInt() == place) showChip(button, said(chip));
    Q_EMIT changed();
}

QString ChipField::said(const Chip& chip) const {
    if (m_states.isEmpty() || !chip.key.isEmpty()) return chip.text;
    return tr("%1 · %2", "a word and what is said of it").arg(chip.text, m_states.value(chip.state));
}

QWidget* ChipField::chipWidget(int place) {
    const Chip& chip = m_chips.at(place);
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("chip"));
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    auto* word = plainButton({}, {}, frame);
    showChip(word, said(chip));
    word->setProperty(kPlace, place);
    word->setMinimumWidth(qMin(kLeastChipText, word->sizeHint().width()));
    word->setMaximumWidth(kChipTextWidth);
    word->setAutoDefault(false);
    word->installEventFilter(this);
    connect(word, &QPushButton::clicked, this, [this, place] { turn(place); });
    row->addWidget(word);

    QToolButton* cross = iconButton(QStringLiteral("x"), tr("Remove"), frame);
    cross->setAccessibleName(tr("Remove %1").arg(chip.text));
    cross->setFocusPolicy(Qt::NoFocus);
    connect(cross, &QToolButton::clicked, this, [this, place] { remove(place); });
    row->addWidget(cross);
    return frame;
}

void ChipField::rebuild() {
    while (m_flow->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_flow->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (int place = 0; place < m_chips.size(); ++place) {
        QWidget* chip = chipWidget(place);
        m_flow->insertWidget(place, chip);
        chip->show();
    }
    updateGeometry();
}

bool ChipField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_edit && key == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_chips.isEmpty()) {
        remove(static_cast<int>(m_chips.size()) - 1);
        return true;
    }
    if (watched != m_edit && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        remove(watched->property(kPlace).toInt());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hedgerow
