// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/same_person_dialog.h"

#include "core/commands/same_person.h"
#include "ui/models/person_details.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_people_source.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

QString toldOf(const PersonView& view, Date today) {
    QStringList lines{fromUtf8(view.row.name)};
    const auto add = [&](const QString& text) {
        if (!text.isEmpty()) lines.append(text);
    };
    if (view.row.name.empty()) lines = {SamePersonDialog::tr("(no name yet)")};
    QStringList work{fromUtf8(view.row.unit), fromUtf8(view.row.title)};
    work.removeAll(QString());
    add(work.join(QStringLiteral(", ")));
    for (const RecordView& contact : view.contactPoints) add(fromUtf8(contact.text("value")));
    add(kindCount(Kind::Conversation, static_cast<int>(view.conversations.size())));
    add(kindCount(Kind::Assessment, static_cast<int>(view.assessments.size())));
    if (view.row.lastTalk) add(SamePersonDialog::tr("last talk %1").arg(relativeDate(*view.row.lastTalk, today)));
    return lines.join(u'\n');
}

} // namespace

SamePersonDialog::SamePersonDialog(Session& session, const PersonId& kept, QWidget* parent)
    : QDialog(parent), m_session(session), m_kept(kept), m_who(new QLineEdit(this)), m_problem(new MessageNote(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Same as…"));
    setAccessibleName(windowTitle());
    resize(560, 380);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(tr("Two records, one person?"), this));
    column->addWidget(
        bodyText(tr("Nothing is copied and nothing is lost: both are shown as one person from now on, and "
                    "undo parts them again."),
                 this));
    m_who->setPlaceholderText(tr("A name"));
    column->addWidget(labelled(tr("The other record"), m_who, this));
    auto* suggestions = new Suggestions(m_who, peopleSource(session, this));
    connect(suggestions, &Suggestions::chosen, this, &SamePersonDialog::choose);
    connect(m_who, &QLineEdit::editingFinished, this, [this, suggestions] {
        if (const auto only = suggestions->only(m_who->text().simplified())) choose(*only);
    });

    auto* both = new QHBoxLayout;
    both->setSpacing(kSpaceM);
    const auto side = [&](const QString& title) {
        auto* card = new Card(title, this);
        QLabel* words = bodyText({}, card);
        words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        card->body()->addWidget(words);
        card->body()->addStretch();
        both->addWidget(card, 1);
        return words;
    };
    m_keptWords = side(tr("This one"));
    m_otherWords = side(tr("The other"));
    column->addLayout(both, 1);
    column->addWidget(m_problem);

    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceS);
    m_apart = plainButton(tr("Two different people"), {}, this);
    QPushButton* cancel = plainButton(tr("Cancel"), {}, this);
    m_join = primaryButton(tr("One person"), QStringLiteral("git-merge"), this);
    row->addWidget(m_apart);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_join);
    column->addLayout(row);
    for (QPushButton* button : {m_apart, m_join}) button->setEnabled(false);
    connect(m_apart, &QPushButton::clicked, this, &SamePersonDialog::keepApart);
    connect(m_join, &QPushButton::clicked, this, &SamePersonDialog::join);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
    look(kept, m_keptWords);
    m_who->setFocus();
}

void SamePersonDialog::look(const PersonId& person, QLabel* told) {
    m_session.read(
        this, [person](Reader& reader) { return reader.person(person); },
        [this, told](const Result<PersonView>& view) {
            told->setText(view ? toldOf(*view, m_session.today()) : errorText(view.error()));
            layout()->invalidate(); // does not know yet that a card of it is taller
            layout()->activate();
            resize(width(), qMax(height(), layout()->totalHeightForWidth(width()))); // all of it is to be read
        });
}

void SamePersonDialog::choose(const Suggestion& suggestion) {
    const auto id = Id::parse(toUtf8(suggestion.key));
    if (!id) return;
    m_other = PersonId(*id);
    const bool isOther = *m_other != m_kept;
    for (QPushButton* button : {m_apart, m_join}) button->setEnabled(isOther);
    if (isOther)
        m_problem->clear();
    else
        m_problem->show(MessageNote::Mood::Info, tr("That is this record itself."));
    look(*m_other, m_otherWords);
}

template <class Command>
void SamePersonDialog::write(Command command) {
    m_session.run(std::move(command), this, [this](const Result<Outcome>& outcome) {
        if (outcome)
            accept();
        else
            m_problem->show(MessageNote::Mood::Danger, errorText(outcome.error()));
    });
}

void SamePersonDialog::join() {
    if (m_other) write(SamePerson{m_kept, *m_other});
}

void SamePersonDialog::keepApart() {
    if (m_other) write(DistinctPersons{m_kept, *m_other});
}

} // namespace hedgerow
