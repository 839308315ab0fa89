// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recovery_sheet_dialog.h"

#include "ui/print/recovery_print.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/secret_words.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace hedgerow {
namespace {

constexpr int kWordColumns = 4; // as on paper and where they are typed

} // namespace

RecoverySheetDialog::RecoverySheetDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_note(new MessageNote(this)), m_words(new SecretWords(this, kWordColumns)),
      m_mark(mutedText({}, this)), m_reveal(plainButton(tr("Show the words"), QStringLiteral("eye"), this)),
      m_print(primaryButton(tr("Print…"), {}, this)),
      m_save(plainButton(tr("Save as PDF…"), QStringLiteral("save"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Recovery sheet"));
    m_words->setAccessibleName(tr("The words of the recovery sheet"));
    m_words->hide();
    auto* close = plainButton(tr("Close"), {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reveal);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(tr("Recovery sheet"), this));
    column->addWidget(
        bodyText(tr("24 words that open this file if you ever lose the passphrase. Print them, or copy them by hand, "
                    "and keep the paper where nobody from work comes."),
                 this));
    column->addWidget(m_note);
    column->addWidget(m_words);
    column->addWidget(m_mark);
    column->addStretch();
    column->addLayout(buttons);
    m_note->show(MessageNote::Mood::Warning, tr("Whoever has these words and the file can read everything in it. A "
                                                "printer at work keeps what it prints, and a "
                                                "PDF file can be found: copying by hand is safest."));
    m_note->setMinimumWidth(600 - 2 * kSpaceXl); // the buttons may need more
    for (QPushButton* button : {m_reveal, m_print, m_save}) button->setEnabled(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_words->setVisible(m_words->isHidden());
        m_reveal->setText(m_words->isHidden() ? tr("Show the words") : tr("Hide the words"));
        adjustSize();
    });
    connect(m_print, &QPushButton::clicked, this, &RecoverySheetDialog::print);
    connect(m_save, &QPushButton::clicked, this, [this] {
        chooseNewFile(
            this, tr("Where to keep the sheet"), [this](const Path& file) { savePdf(file); },
            QStringLiteral("sheet.pdf"));
    });
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
    m_session.recoverySheet(this, [this](const Result<RecoverySheet>& sheet) { showSheet(sheet); });
}

void RecoverySheetDialog::showSheet(const Result<RecoverySheet>& sheet) {
    if (!sheet) return m_note->show(MessageNote::Mood::Danger, errorText(sheet.error()));
    m_words->setWords(sheet->words.clone());
    m_markText = fromUtf8(sheet->mark);
    m_mark->setText(
        tr("Its mark is %1; that tells it from older sheets. A new passphrase needs a new sheet.").arg(m_markText));
    for (QPushButton* button : {m_reveal, m_print, m_save}) button->setEnabled(true);
    m_reveal->setFocus();
}

void RecoverySheetDialog::print() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(printedTitle());
    printer->setCreator(QString());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (!printRecoverySheet(*printer, {m_words->words(), m_markText, shortDate(m_session.today())}))
            m_note->show(MessageNote::Mood::Danger,
                         tr("The printer did not take the sheet. Copy the words by hand instead."));
    });
    // The dialog borrows the printer.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void RecoverySheetDialog::savePdf(const Path& file) {
    QByteArray bytes = recoverySheetPdf({m_words->words(), m_markText, shortDate(m_session.today())});
    const auto secret =
        std::make_shared<SecretBytes>(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    std::fill_n(bytes.data(), bytes.size(), '\0');
    m_session.work<Result<void>>(
        this,
        [file, secret](Workspace& workspace) {
            return workspace.vault()->environment().files.writeNew(file,
                                                                   secret->view()); // never over another, mode 0600
        },
        [this](const Result<void>& written) {
            if (!written) return m_note->show(MessageNote::Mood::Danger, errorText(written.error()));
            m_note->show(MessageNote::Mood::Info, tr("Saved. Print it, then delete the file."));
        });
}

} // namespace hedgerow
