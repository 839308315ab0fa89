// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/person_report_dialog.h"

#include "ui/clipboard_guard.h"
#include "ui/models/person_report.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hedgerow {

PersonReportDialog::PersonReportDialog(Session& session, const PersonId& person, QWidget* parent)
    : QDialog(parent), m_session(session), m_text(new QPlainTextEdit(this)), m_told(new MessageNote(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Report of all that is held"));
    setAccessibleName(windowTitle());
    resize(680, 620);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(windowTitle(), this));
    column->addWidget(
        bodyText(tr("Whoever asks what you keep about them has a right to know. Read it before you hand it "
                    "over: it may name others, and it holds private notes."),
                 this));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(windowTitle());
    column->addWidget(m_text, 1);
    column->addWidget(m_told);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceS);
    m_copy = plainButton(tr("Copy"), QStringLiteral("copy"), this);
    m_save = plainButton(tr("Save as text…"), QStringLiteral("save"), this);
    QPushButton* close = plainButton(tr("Close"), {}, this);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    for (QPushButton* button : {m_copy, m_save}) button->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, &PersonReportDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &PersonReportDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
    m_session.read(
        this, [person](Reader& reader) { return reader.heldOn(person); },
        [this](const Result<HeldOnPerson>& held) {
            if (!held) return m_told->show(MessageNote::Mood::Danger, errorText(held.error()));
            m_text->setPlainText(personReport(*held, m_session.today()));
            for (QPushButton* button : {m_copy, m_save}) button->setEnabled(true);
        });
}

void PersonReportDialog::copy() {
    copyForAMoment(m_text->toPlainText());
    m_told->show(MessageNote::Mood::Warning,
                 tr("Copied, for half a minute. Other programs can read it as long: paste it where it shall go."));
}

void PersonReportDialog::save() {
    chooseNewFile(this, tr("Save the report"), [this](const Path& file) {
        m_session.writeNewFile(file, toUtf8(m_text->toPlainText()), this, [this](const Result<void>& written) {
            if (written)
                m_told->show(MessageNote::Mood::Warning,
                             tr("Saved, not encrypted: whoever finds the file can read it. Delete it when it is no "
                                "longer needed."));
            else
                m_told->show(MessageNote::Mood::Danger, errorText(written.error()));
        });
    });
}

} // namespace hedgerow
