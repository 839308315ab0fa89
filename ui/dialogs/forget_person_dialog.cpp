// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forget_person_dialog.h"

#include "core/commands/remove_records.h"
#include "ui/models/person_words.h"
#include "ui/text/batch_text.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/wrapped.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

namespace hedgerow {

QString ForgetPersonDialog::word() {
    return tr("forget", "what one types to forget a person for good");
}

ForgetPersonDialog::ForgetPersonDialog(Session& session, const PersonId& person, QWidget* parent)
    : QDialog(parent), m_session(session), m_person(person), m_typed(new QLineEdit(this)),
      m_problem(new MessageNote(this)), m_title(pageTitle(tr("Forget for good"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Forget for good"));
    setAccessibleName(windowTitle());
    resize(560, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto* warning = new MessageNote(this);
    warning->show(
        MessageNote::Mood::Danger,
        tr("Everything about this person goes from this file, and it is refused if others send it again: their "
           "names, contacts, assessments, promises, and conversations with nobody else. There is no undo. "
           "Backups and other people's copies keep what they have."));
    column->addWidget(warning);

    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("What would still name them"));
    auto* content = new QWidget(area);
    m_review = new QVBoxLayout(content);
    m_review->setContentsMargins(sideMargins(0, 0, kSpaceS, 0));
    m_review->setSpacing(kSpaceS);
    m_review->addWidget(mutedText(tr("Looking for notes that name them…"), content));
    m_review->addStretch();
    area->setWidget(content);
    column->addWidget(area, 1);

    column->addWidget(labelled(tr("Type “%1” to go on").arg(word()), m_typed, this));
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceS);
    row->addStretch();
    QPushButton* cancel = plainButton(tr("Cancel"), {}, this);
    m_forget = plainButton(tr("Forget for good"), QStringLiteral("trash-2"), this);
    m_forget->setEnabled(false);
    row->addWidget(cancel);
    row->addWidget(m_forget);
    column->addLayout(row);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_forget->setEnabled(typed.trimmed().compare(word(), Qt::CaseInsensitive) == 0);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &ForgetPersonDialog::forget);
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
    m_typed->setFocus();
    lookThrough();
}

void ForgetPersonDialog::lookThrough() {
    m_session.work<Result<Review>>(
        this,
        [person = m_person](Workspace& workspace) -> Result<Review> {
            const auto view = workspace.reader().person(person);
            if (!view) return view.error();
            const auto outcome = workspace.run(ForgetPerson{person, true});
            if (!outcome) return outcome.error();
            std::vector<Id> ids;
            for (const Notice& notice : outcome->notices)
                if (const auto id = Id::parse(notice.record)) ids.push_back(*id);
            auto records = workspace.reader().recordsWithIds(ids);
            if (!records) return records.error();
            return Review{view->row.name, view->conversations.size(), std::move(*records)};
        },
        [this](const Result<Review>& review) { show(review); });
}

void ForgetPersonDialog::show(const Result<Review>& review) {
    while (QLayoutItem* item = m_review->itemAt(0)) {
        m_review->removeItem(item);
        const std::unique_ptr<QLayoutItem> gone(item);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
    QWidget* content = m_review->parentWidget();
    if (!review) {
        m_review->addWidget(bodyText(errorText(review.error()), content));
        m_review->addStretch();
        return;
    }
    if (!review->name.empty()) m_title->setText(tr("Forget %1 for good").arg(isolated(fromUtf8(review->name))));
    const TouchedRecords& records = review->records;
    m_review->addWidget(
        records.records.empty()
            ? mutedText(tr("No conversation with others and no note was found that names them."), content)
            : bodyText(tr("%n notes or conversations with others stay and may name them. Look through "
                          "them, before or after.",
                          nullptr, static_cast<int>(records.records.size())),
                       content));
    for (const TouchedRecord& record : records.records) {
        QLabel* line = mutedText(QStringLiteral("• ") + recordWords(record, records.labels), content);
        m_review->addWidget(wrapped(line));
    }
    m_review->addStretch();
}

void ForgetPersonDialog::forget() {
    m_forget->setEnabled(false);
    m_session.run(ForgetPerson{m_person}, this, [this](const Result<Outcome>& outcome) {
        if (!outcome) {
            m_problem->show(MessageNote::Mood::Danger, errorText(outcome.error()));
            return;
        }
        accept();
    });
}

} // namespace hedgerow
