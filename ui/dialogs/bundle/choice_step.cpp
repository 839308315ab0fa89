// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bundle/choice_step.h"

#include "ui/text/bundle_text.h"
#include "ui/text/import_text.h"
#include "ui/text/strings.h"
#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_date_field.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

using bundle::Profile;

constexpr std::array kProfiles{Profile::TurfSheet,         Profile::Chart,  Profile::CoOrganizer,
                               Profile::PseudonymousChart, Profile::RollUp, Profile::Custom};
constexpr std::array kClasses{FieldClass::Name,  FieldClass::Contact, FieldClass::Work, FieldClass::Opinion,
                              FieldClass::Facts, FieldClass::Notes,   FieldClass::Plan};
constexpr int kIndent = 26; // as far as the words of a radio button

QComboBox* box(QWidget* parent) {
    auto* made = new QComboBox(parent);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setMinimumContentsLength(20);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return made;
}

} // namespace

ChoiceStep::ChoiceStep(Session& session, GiveDraft& draft, QWidget* parent)
    : GiveStep(session, draft, parent), m_profiles(new QButtonGroup(this)) {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("What is given"));
    auto* sheet = new QWidget(area);
    for (QWidget* ground : {area->viewport(), sheet}) ground->setAutoFillBackground(false);
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kSpaceL);
    columns->addWidget(profiles(), 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(kSpaceL);
    right->addWidget(people());
    right->addWidget(times());
    right->addStretch();
    columns->addLayout(right, 2);
    area->setWidget(sheet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}

QString ChoiceStep::title() const {
    return tr("What");
}

QWidget* ChoiceStep::profiles() {
    auto* card = new Card(tr("How much of it"), this);
    for (const Profile profile : kProfiles) {
        auto* button = new QRadioButton(profileTitle(profile), card);
        QFont font = button->font();
        font.setWeight(QFont::DemiBold);
        button->setFont(font);
        button->setAccessibleDescription(profileSentence(profile));
        m_profiles->addButton(button, static_cast<int>(profile));
        auto* sentence = mutedText(profileSentence(profile), card);
        sentence->setContentsMargins(sideMargins(kIndent, 0, 0, kSpaceXs));
        auto* lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(button);
        lines->addWidget(sentence);
        card->body()->addLayout(lines);
        if (profile == Profile::PseudonymousChart) {
            m_codesUnits = new QCheckBox(tr("Codes for units, too"), card);
            auto* line = new QHBoxLayout;
            line->setContentsMargins(sideMargins(kIndent, 0, 0, kSpaceXs));
            line->addWidget(m_codesUnits);
            line->addStretch();
            card->body()->addLayout(line);
        }
    }
    m_classes = new QWidget(card);
    auto* list = new QVBoxLayout(m_classes);
    list->setContentsMargins(sideMargins(kIndent, 0, 0, 0));
    list->setSpacing(kSpaceXs);
    for (const FieldClass each : kClasses) {
        auto* ticked = new QCheckBox(
            tr("%1: %2", "a kind of data and what that means").arg(classTitle(each), classSentence(each)), m_classes);
        ticked->setChecked(bundle::classesOf(Profile::TurfSheet).contains(each));
        m_boxes[each] = ticked;
        list->addWidget(ticked);
        connect(ticked, &QCheckBox::toggled, this, &ChoiceStep::completeChanged);
    }
    card->body()->addWidget(m_classes);
    card->body()->addStretch();
    m_profiles->button(static_cast<int>(Profile::TurfSheet))->setChecked(true);
    m_classes->hide();
    connect(m_profiles, &QButtonGroup::idToggled, this, &ChoiceStep::offerSince);
    return card;
}

QWidget* ChoiceStep::people() {
    auto* card = new Card(tr("About whom"), this);
    m_about = box(card);
    m_about->setAccessibleName(tr("About whom"));
    m_which = box(card);
    m_whichLine = labelled(tr("Which one"), m_which, card);
    card->body()->addWidget(m_about);
    card->body()->addWidget(m_whichLine);
    connect(m_about, &QComboBox::activated, this, &ChoiceStep::offerWhich);
    return card;
}

QWidget* ChoiceStep::times() {
    auto* card = new Card(tr("Since when"), this);
    m_since = box(card);
    m_since->setAccessibleName(tr("Since when"));
    m_day = new DateField(tr("Day"), session().today(), card);
    m_dayLine = labelled(tr("Changed on this day or later"), m_day, card);
    card->body()->addWidget(m_since);
    card->body()->addWidget(m_dayLine);
    connect(m_since, &QComboBox::activated, this, [this] {
        m_isSinceTouched = true;
        showState();
    });
    connect(m_day, &QLineEdit::textChanged, this, &ChoiceStep::completeChanged);
    return card;
}

void ChoiceStep::enter() {
    offerProfiles();
    offerAbout();
    offerSince();
    read();
    m_profiles->checkedButton()->setFocus(Qt::OtherFocusReason);
}

// Codes are one peer's own.
void ChoiceStep::offerProfiles() {
    const bool isForOne = draft().peers.size() == 1 && !draft().order.isForPassphrase;
    auto* coded = m_profiles->button(static_cast<int>(Profile::PseudonymousChart));
    coded->setEnabled(isForOne);
    if (!isForOne && coded->isChecked()) m_profiles->button(static_cast<int>(Profile::TurfSheet))->setChecked(true);
}

bundle::Profile ChoiceStep::profile() const {
    return static_cast<Profile>(m_profiles->checkedId());
}

void ChoiceStep::read() {
    session().read(
        this,
        [](Reader& reader) {
            Found found;
            if (auto units = reader.units()) found.units = std::move(*units);
            if (auto campaigns = reader.campaigns()) found.campaigns = std::move(*campaigns);
            if (auto filters = reader.records(Kind::SavedFilter)) found.filters = std::move(*filters);
            return found;
        },
        [this](const Found& found) { show(found); });
}

void ChoiceStep::show(const Found& found) {
    m_choices.clear();
    for (const UnitView& unit : found.units) m_choices[About::Unit].push_back({cellText(unit.name), unit.id});
    for (const CampaignView& campaign : found.campaigns)
        m_choices[About::Campaign].push_back({cellText(campaign.name), campaign.id});
    for (const RecordView& record : found.filters)
        if (auto filter = PeopleFilter::parse(record.text("query")))
            m_choices[About::SavedFilter].push_back({cellText(record.text("name")), std::move(*filter)});
    for (auto& [about, choices] : m_choices)
        std::ranges::sort(choices, [](const Choice& one, const Choice& other) {
            return one.name.localeAwareCompare(other.name) < 0;
        });
    offerAbout();
}

// What is there to be chosen from; the choice stays where it can.
void ChoiceStep::offerAbout() {
    const int before = m_about->count() > 0 ? m_about->currentData().toInt() : static_cast<int>(About::Everyone);
    const auto add = [this](const QString& text, About about) { m_about->addItem(text, static_cast<int>(about)); };
    m_about->clear();
    add(tr("Everyone"), About::Everyone);
    if (const auto chosen = draft().from.people.size(); chosen > 0)
        add(tr("The %n people chosen just now", nullptr, static_cast<int>(chosen)), About::Chosen);
    if (draft().from.filter) add(tr("Those the page People shows now"), About::ShownFilter);
    if (m_choices.contains(About::Unit)) add(tr("A unit and all below it"), About::Unit);
    if (m_choices.contains(About::Campaign)) add(tr("The units of a campaign"), About::Campaign);
    if (m_choices.contains(About::SavedFilter)) add(tr("Those of a saved filter"), About::SavedFilter);
    if (draft().peers.size() == 1)
        add(tr("Those whose lead is %1").arg(isolated(cellText(draft().peers.front().name))), About::LedByPeer);
    m_about->setCurrentIndex(qMax(0, m_about->findData(before)));
    offerWhich();
}

void ChoiceStep::offerWhich() {
    const QString before = m_which->currentText();
    m_which->clear();
    if (const auto found = m_choices.find(about()); found != m_choices.end())
        for (const Choice& choice : found->second) m_which->addItem(choice.name);
    m_which->setCurrentIndex(qMax(0, m_which->findText(before)));
    showState();
}

void ChoiceStep::offerSince() {
    const int before = m_isSinceTouched       ? m_since->currentData().toInt()
                       : draft().hadSomething ? static_cast<int>(SinceWhen::NotYetHad)
                                              : static_cast<int>(SinceWhen::Everything);
    m_since->clear();
    m_since->addItem(profile() == Profile::RollUp ? tr("As it is now") : tr("Everything"),
                     static_cast<int>(SinceWhen::Everything));
    if (!draft().order.isForPassphrase && profile() != Profile::RollUp)
        m_since->addItem(tr("What they have not had yet"), static_cast<int>(SinceWhen::NotYetHad));
    if (profile() != Profile::PseudonymousChart && profile() != Profile::RollUp)
        m_since->addItem(tr("What was changed since a day"), static_cast<int>(SinceWhen::Day));
    m_since->setCurrentIndex(qMax(0, m_since->findData(before)));
    showState();
}

ChoiceStep::About ChoiceStep::about() const {
    return static_cast<About>(m_about->currentData().toInt());
}

ChoiceStep::SinceWhen ChoiceStep::since() const {
    return static_cast<SinceWhen>(m_since->currentData().toInt());
}

void ChoiceStep::showState() {
    m_classes->setVisible(profile() == Profile::Custom);
    m_codesUnits->setVisible(profile() == Profile::PseudonymousChart);
    m_whichLine->setVisible(m_which->count() > 0);
    m_dayLine->setVisible(since() == SinceWhen::Day);
    Q_EMIT completeChanged();
}

bool ChoiceStep::isComplete() const {
    if (m_profiles->checkedId() == static_cast<int>(Profile::Custom) &&
        std::ranges::none_of(m_boxes, [](const auto& each) { return each.second->isChecked(); }))
        return false;
    return since() != SinceWhen::Day || m_day->date().has_value();
}

void ChoiceStep::leave() {
    bundle::BundleOrder& order = draft().order;
    order.profile = profile();
    order.codesUnits = order.profile == Profile::PseudonymousChart && m_codesUnits->isChecked();
    order.classes.clear();
    if (order.profile == Profile::Custom)
        for (const auto& [fieldClass, ticked] : m_boxes)
            if (ticked->isChecked()) order.classes.insert(fieldClass);
    order.whom = bundle::Everyone{};
    if (about() == About::Chosen)
        order.whom = std::vector<PersonId>(draft().from.people.begin(), draft().from.people.end());
    if (about() == About::ShownFilter && draft().from.filter) order.whom = *draft().from.filter;
    if (about() == About::LedByPeer) order.whom = bundle::LedByPeer{};
    if (const auto found = m_choices.find(about()); found != m_choices.end() && m_which->currentIndex() >= 0)
        order.whom = found->second[static_cast<std::size_t>(m_which->currentIndex())].whom;
    order.since = bundle::Everything{};
    if (since() == SinceWhen::NotYetHad) order.since = bundle::NotYetHad{};
    if (since() == SinceWhen::Day && m_day->date()) order.since = *m_day->date();
}

} // namespace hedgerow
