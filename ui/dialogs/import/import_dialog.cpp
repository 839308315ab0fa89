// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_dialog.h"

#include "ui/dialogs/import/columns_step.h"
#include "ui/dialogs/import/file_step.h"
#include "ui/dialogs/import/result_step.h"
#include "ui/dialogs/import/rows_panel.h"
#include "ui/dialogs/import/rows_step.h"
#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_tab_order.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/tinted_label.h"

#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hedgerow {

ImportDialog::ImportDialog(Session& session, const ImportPlaces& places, QWidget* parent)
    : QDialog(parent), m_places(places), m_stack(new QStackedWidget(this)),
      m_file(new FileStep(session, m_draft, m_stack)), m_rows(new RowsStep(session, m_draft, m_stack)),
      m_result(new ResultStep(session, m_draft, m_stack)), m_changed(new MessageNote(this)) {
    readyForImport();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Import a spreadsheet"));
    setAccessibleName(windowTitle());
    resize(screen()->availableSize().boundedTo(QSize(1000, 700)));

    auto* columns = new ColumnsStep(session, m_draft, m_stack);
    for (ImportStep* each : std::initializer_list<ImportStep*>{m_file, columns, m_rows, m_result}) {
        m_stack->addWidget(each);
        connect(each, &ImportStep::completeChanged, this, &ImportDialog::showState);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceL, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(headLine());
    column->addWidget(m_changed);
    column->addWidget(m_stack, 1);
    column->addWidget(bottomLine());

    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &ImportDialog::goOn);
    }
    connect(m_result, &ResultStep::fileChanged, this, &ImportDialog::showFileChanged);
    connect(m_result, &ResultStep::showPeopleRequested, this, [this] {
        const auto show = m_places.showPeople;
        done(Accepted);
        if (show) show();
    });
    connect(m_result, &ResultStep::personRequested, this, [this](const PersonId& person) {
        const auto show = m_places.showPerson;
        if (!show) return;
        done(Accepted);
        show(person);
    });
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
    new FileDrop(
        this, [this] { return m_step == File; }, [this](const Path& file) { choose(file); });
    goTo(File);
}

QWidget* ImportDialog::headLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    for (int i = 0; i < StepCount; ++i) {
        const QString title = tr("%1. %2", "the number of a step and its title").arg(i + 1).arg(step(i)->title());
        auto* label = new TintedLabel(title, TextSize::Body, TintedLabel::Tone::Muted, line);
        m_titles[static_cast<std::size_t>(i)] = label;
        row->addWidget(label);
        if (i + 1 < StepCount)
            row->addWidget(new TintedLabel(onwardSign(), TextSize::Body, TintedLabel::Tone::Muted, line));
    }
    row->addStretch();
    return line;
}

QWidget* ImportDialog::bottomLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceS);
    m_keys = mutedText(tr("Ctrl+Enter goes on"), line);
    m_keys->setWordWrap(false);
    row->addWidget(m_keys);
    row->addStretch();
    m_close = plainButton(tr("Cancel"), {}, line);
    m_back = plainButton(tr("Back"), QStringLiteral("arrow-left"), line);
    m_next = primaryButton(tr("Continue"), QStringLiteral("arrow-right"), line);
    m_next->setObjectName(QStringLiteral("next"));
    for (QPushButton* button : {m_close, m_back, m_next}) row->addWidget(button);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    return line;
}

ImportStep* ImportDialog::step(int number) const {
    return static_cast<ImportStep*>(m_stack->widget(number));
}

void ImportDialog::choose(const Path& file) {
    m_changed->clear();
    goTo(File);
    m_file->choose(file);
}

void ImportDialog::goTo(int number) {
    m_step = number;
    m_stack->setCurrentIndex(number);
    for (int i = 0; i < StepCount; ++i) {
        TintedLabel* label = m_titles[static_cast<std::size_t>(i)];
        label->setTone(i == number ? TintedLabel::Tone::Accent : TintedLabel::Tone::Muted);
        QFont font = label->font();
        font.setWeight(i == number ? QFont::DemiBold : QFont::Normal);
        label->setFont(font);
    }
    setAccessibleDescription(m_titles[static_cast<std::size_t>(number)]->text());
    showState();
    step(number)->enter();
}

void ImportDialog::goOn() {
    if (!m_next->isVisible() || !m_next->isEnabled()) return;
    m_changed->clear();
    goTo(m_step + 1);
}

void ImportDialog::goBack() {
    if (!m_back->isVisible() || !m_back->isEnabled()) return;
    step(m_step)->stop();
    goTo(m_step - 1);
}

void ImportDialog::showState() {
    const bool isOver = m_step == Import && m_result->isImported();
    const bool isRunning = m_step == Import && m_result->isRunning();
    m_back->setVisible(m_step > File && !isOver && !isRunning);
    m_next->setVisible(m_step < Import);
    m_keys->setVisible(m_step < Import);
    m_next->setEnabled(step(m_step)->isComplete());
    m_next->setText(m_step == Rows ? tr("Import") : tr("Continue"));
    if (m_step == Import && !isRunning && !isOver) m_close->setFocus(Qt::OtherFocusReason); // nothing else is left
    m_close->setText(isRunning ? tr("Stop") : m_step == Import ? tr("Close") : tr("Cancel"));
}

void ImportDialog::showFileChanged() {
    goTo(File);
    m_changed->show(
        MessageNote::Mood::Warning,
        tr("The file has changed since you looked at it, or is gone. Nothing was written. It was read again: "
           "look at it once more."));
    m_file->readAgain();
}

void ImportDialog::done(int result) {
    step(m_step)->stop(); // also when the vault locks
    QDialog::done(result);
}

void ImportDialog::reject() {
    if (m_step == Import && m_result->isRunning())
        m_result->stop(); // and stays, to say that nothing was written
    else
        done(Rejected);
}

// Tab goes as the dialog is laid out.
bool ImportDialog::focusNextPrevChild(bool isNext) {
    return moveKeyboard(*this, isNext);
}

} // namespace hedgerow
