// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_dialog.h"

#include "core/commands/keep_draft.h"
#include "ui/dialogs/form_contents.h"
#include "ui/text/batch_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_chip_field.h"
#include "ui/widgets/data_level_choice.h"
#include "ui/widgets/data_tab_order.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tinted_label.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace hedgerow {

FormDialog::FormDialog(Session& session, const QString& title, QWidget* parent)
    : QDialog(parent), m_session(session),
      m_problem(new TintedLabel({}, TextSize::Body, TintedLabel::Tone::Danger, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setAccessibleName(title);

    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setAccessibleName(tr("What is missing"));
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &FormDialog::saveOnce);
    }
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
}

QWidget* FormDialog::bottomLine() {
    auto* line = new QFrame(this);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(kSpaceXl, kSpaceM, kSpaceXl, kSpaceL);
    column->addWidget(m_problem);
    m_question = questionLine();
    column->addWidget(m_question);
    auto* row = new QHBoxLayout;
    row->addWidget(mutedText(tr("Ctrl+Enter saves"), line), 1);
    m_cancel = plainButton(tr("Cancel"), {}, line);
    m_save = primaryButton(tr("Save"), QStringLiteral("check"), line);
    for (QPushButton* button : {m_cancel, m_save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::close);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::saveOnce);
    return line;
}

QFrame* FormDialog::questionLine() {
    auto* line = new QFrame(this);
    line->hide();
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(bodyText(tr("What you wrote here is not saved. Throw it away?"), line), 1);
    QPushButton* discard = plainButton(tr("Throw away"), QStringLiteral("trash-2"), line);
    m_keep = plainButton(tr("Keep writing"), {}, line);
    for (QPushButton* button : {discard, m_keep}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(discard, &QPushButton::clicked, this, [this] {
        dropDraft();
        done(Rejected);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { askToDiscard(false); });
    return line;
}

void FormDialog::setContent(QWidget* content) {
    m_content = content;
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(windowTitle());
    area->setWidget(content);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(area, 1);
    column->addWidget(bottomLine());
    watch(content);
}

void FormDialog::watch(QWidget* form) {
    const auto edits = form->findChildren<QLineEdit*>();
    for (const QLineEdit* edit : edits)
        connect(edit, &QLineEdit::textEdited, this, &FormDialog::touch, Qt::UniqueConnection);
    const auto notes = form->findChildren<QPlainTextEdit*>();
    for (const QPlainTextEdit* note : notes)
        connect(note, &QPlainTextEdit::textChanged, this, &FormDialog::touch, Qt::UniqueConnection);
    const auto boxes = form->findChildren<QComboBox*>();
    for (const QComboBox* box : boxes)
        connect(box, &QComboBox::activated, this, &FormDialog::touch, Qt::UniqueConnection);
    const auto ticks = form->findChildren<QCheckBox*>();
    for (const QCheckBox* tick : ticks)
        connect(tick, &QCheckBox::clicked, this, &FormDialog::touch, Qt::UniqueConnection);
    const auto chips = form->findChildren<ChipField*>();
    for (const ChipField* field : chips)
        connect(field, &ChipField::changed, this, &FormDialog::touch, Qt::UniqueConnection);
    const auto levels = form->findChildren<LevelChoice*>();
    for (const LevelChoice* choice : levels)
        connect(choice, &LevelChoice::changed, this, &FormDialog::touch, Qt::UniqueConnection);
}

bool FormDialog::focusNextPrevChild(bool isNext) {
    return moveKeyboard(*this, isNext);
}

void FormDialog::touch() {
    m_isTouched = true;
    m_problem->hide();
}

void FormDialog::keepAs(const QString& form, std::optional<Id> subject) {
    m_draft.form = form;
    m_draft.subject = subject;
}

void FormDialog::filled() {
    m_isTouched = false;
    m_contents = formContents(*m_content);
    if (!std::exchange(m_isResuming, false)) return;
    fillForm(*m_content, m_draft.fields);
    touch();
}

std::optional<Draft> FormDialog::draft() const {
    if (m_draft.form.isEmpty() || (!m_isTouched && !m_isResuming)) return std::nullopt;
    Draft draft = m_draft;
    if (!m_isResuming) draft.fields = formContents(*m_content);
    // What a record says may have changed by the time the draft comes back.
    if (!m_isResuming && m_draft.subject) draft.fields = changedContents(m_contents, draft.fields);
    if (draft.fields.isEmpty()) return std::nullopt;
    draft.title = draftTitle();
    return draft;
}

void FormDialog::resume(const Draft& draft) {
    m_draft = draft;
    m_isResuming = true;
}

void FormDialog::dropDraft() {
    if (const auto kept = std::exchange(m_draft.id, std::nullopt)) session().run(DropDraft{*kept});
}

void FormDialog::showProblem(const QString& text, QWidget* where) {
    m_problem->setText(text);
    m_problem->show();
    if (where) where->setFocus(Qt::OtherFocusReason);
}

void FormDialog::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    m_save->setEnabled(!isBusy);
}

void FormDialog::saveOnce() {
    if (m_isBusy || !m_save->isVisible()) return;
    askToDiscard(false);
    m_problem->hide();
    const auto fields = findChildren<ChipField*>();
    for (ChipField* field : fields) field->takeTyped();
    save();
}

void FormDialog::finish(const Result<Outcome>& outcome) {
    setBusy(false);
    if (!outcome) {
        showProblem(errorText(outcome.error()));
        return;
    }
    m_isTouched = false;
    dropDraft();
    if (outcome->notices.empty()) {
        done(Accepted);
        return;
    }
    // It is saved; what is worth knowing about it is read first.
    QStringList sentences{tr("Saved.")};
    for (const Notice& notice : outcome->notices) sentences.append(noticeText(notice));
    m_content->setEnabled(false);
    m_save->hide();
    m_cancel->setText(tr("Close"));
    showProblem(sentences.join(u' '), m_cancel);
}

void FormDialog::askToDiscard(bool isAsking) {
    m_question->setVisible(isAsking);
    if (isAsking) m_keep->setFocus(Qt::OtherFocusReason);
}

void FormDialog::reject() {
    if (m_question->isVisible())
        askToDiscard(false);
    else
        close();
}

void FormDialog::showEvent(QShowEvent* event) {
    constexpr int kTitleBar = 40;
    // Words of another language may need more than the width it was made for: a form is never read by scrolling aside.
    const int needed = m_content->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    resize(qMax(width(), needed), qMin(height(), screen()->availableGeometry().height() - kTitleBar));
    QDialog::showEvent(event);
}

void FormDialog::closeEvent(QCloseEvent* event) {
    if (m_isTouched && !m_question->isVisible()) {
        askToDiscard(true);
        event->ignore();
        return;
    }
    event->accept();
    done(Rejected);
}

} // namespace hedgerow
