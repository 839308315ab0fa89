// SPDX-License-Identifier: GPL-3.0-or-later
// Notes about a person, how involved they are, and why they may be kept at all.
#include "ui/pages/person_sections.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_inline_field.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(PersonAbout)
};

InlineField* personField(PersonDesk& desk, std::string_view field, QWidget* parent) {
    const RecordView& person = desk.view().person;
    return inlineField(desk, person.name, field, person.value(field), parent, "person.edit");
}

bool isNote(std::string_view field) {
    return field == "note" || field == "private_note";
}

// A value beside the one that is shown. Shows where the keyboard is.
class AlsoLine : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        if (!hasFocus()) return;
        QPainter painter(this);
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
};

// What the other records that are this person say there.
QWidget* alsoLine(const PersonDesk& desk, const std::string& field, const Value& value, QWidget* parent) {
    auto* line = new AlsoLine(parent);
    auto* pair = new QVBoxLayout(line);
    pair->setContentsMargins(sideMargins(kSpaceXs, 0, 0, 0));
    pair->setSpacing(0);
    pair->addWidget(fitted(
        mutedText(About::tr("%1, also", "a field with a second value").arg(fieldLabel(Kind::Person, field)), line)));
    pair->addWidget(fitted(bodyText(desk.details().valueText(Kind::Person, field, value), line)));
    return line;
}

// Notes of joined records stand with the notes, and can be gone to and walked through by the keyboard.
void addAlsoNotes(const PersonDesk& desk, const std::string& field, QWidget* card, QVBoxLayout* column) {
    const auto also = desk.view().also.find(field);
    if (also == desk.view().also.end()) return;
    for (const Value& value : also->second) {
        QWidget* line = alsoLine(desk, field, value, card);
        line->setObjectName(partName(desk.view().person.name.id, "also/" + field));
        line->setAccessibleName(fieldLabel(Kind::Person, field));
        line->setFocusPolicy(Qt::TabFocus);
        column->addWidget(line);
    }
}

} // namespace

QWidget* noteSection(PersonDesk& desk, QWidget* parent) {
    auto* card = new Card(About::tr("Notes"), parent);
    InlineField* note = personField(desk, "note", card);
    note->setInvitation(About::tr("Write a note"));
    card->body()->addWidget(note);
    addAlsoNotes(desk, "note", card, card->body());
    InlineField* privateNote = personField(desk, "private_note", card);
    privateNote->setInvitation(About::tr("Write what is for you alone"));
    card->body()->addWidget(privateNote);
    addAlsoNotes(desk, "private_note", card, card->body());
    auto* line = new QHBoxLayout;
    line->setSpacing(kSpaceXs);
    line->addWidget(new IconLabel(QStringLiteral("lock"), 14, card), 0, Qt::AlignTop);
    line->addWidget(fitted(mutedText(About::tr("The private note never leaves this file."), card)), 1);
    card->body()->addLayout(line);
    return card;
}

QWidget* aboutSection(PersonDesk& desk, QWidget* parent) {
    const PersonView& view = desk.view();
    auto* card = new Card(About::tr("About"), parent);
    InlineField* lead = personField(desk, "lead", card);
    lead->setSuggestions(Suggestions::among([&desk] { return desk.details().vocabulary.organizers; }));
    lead->setInvitation(About::tr("Nobody yet"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceM);
    row->addWidget(lead, 1, Qt::AlignTop);
    row->addWidget(personField(desk, "bullseye", card), 1, Qt::AlignTop);
    card->body()->addLayout(row);
    InlineField* evidence = personField(desk, "bullseye_evidence", card);
    evidence->setInvitation(About::tr("What they did that shows it"));
    card->body()->addWidget(evidence);
    for (const auto& [field, values] : view.also)
        for (const Value& value : values)
            if (!isNote(field)) card->body()->addWidget(alsoLine(desk, field, value, card));
    return card;
}

QWidget* keepingSection(PersonDesk& desk, QWidget* parent) {
    auto* card = new Card(About::tr("Why this is kept"), parent);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceM);
    row->addWidget(personField(desk, "basis", card), 1, Qt::AlignTop);
    row->addWidget(personField(desk, "basis_date", card), 1, Qt::AlignTop);
    card->body()->addLayout(row);
    InlineField* source = personField(desk, "source", card);
    source->setInvitation(About::tr("Where it is known from"));
    card->body()->addWidget(source);
    const std::string basis = desk.view().person.text("basis");
    if (basis.empty() || basis == "none")
        card->body()->addWidget(fitted(
            mutedText(About::tr("That somebody is close to a union is protected by law. Keep what you need, with "
                                "a reason for keeping it."),
                      card)));
    return card;
}

} // namespace hedgerow
