// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_filter_bar.h"

#include "core/model/fields.h"
#include "ui/dialogs/days_dialog.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_flow_layout.h"
#include "ui/widgets/level_mark.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>
#include <set>

namespace hedgerow {
namespace {

constexpr std::array kDays{7, 14, 30, 60, 90, 180};
constexpr int kDeepest = 8; // units within units that are set in
constexpr int kChipWidth = 320;

// An ampersand in a name is an ampersand.
QString shown(const QString& name) {
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), m_flow(new FlowLayout(this, kSpaceS)),
      m_add(plainButton(tr("Filter"), QStringLiteral("plus"), this)), m_clear(linkButton(tr("Clear filters"), this)),
      m_menu(new QMenu(m_add)) {
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setMenu(m_menu);
    m_menu->setAccessibleName(m_add->accessibleName());
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_add->setFocus(Qt::OtherFocusReason);
        apply([](PeopleFilter& filter) { filter = {}; });
    });
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_clear);
    m_clear->hide();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterBar::addAtEnd(QWidget* widget) {
    m_flow->addWidget(widget);
}

void FilterBar::setVocabulary(const Vocabulary& vocabulary) {
    m_vocabulary = vocabulary;
    rebuild();
}

void FilterBar::setFilter(const PeopleFilter& filter) {
    m_filter = filter;
    m_filter.text.clear();
    rebuild();
}

void FilterBar::apply(const Change& change) {
    const PeopleFilter before = m_filter;
    change(m_filter);
    if (m_filter == before) return;
    rebuild();
    Q_EMIT changed();
}

void FilterBar::rebuild() {
    const std::vector<FilterChip> chips = filterChips(m_filter, m_vocabulary);
    const auto isAsShown = std::ranges::equal(chips, m_chips, [](const FilterChip& chip, const QPushButton* button) {
        return button->property("words").toString() == chip.text;
    });
    m_clear->setVisible(!chips.empty());
    if (isAsShown) return;
    for (QPushButton* chip : m_chips) {
        const int place = m_flow->indexOf(chip);
        const std::unique_ptr<QLayoutItem> item(m_flow->takeAt(place));
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (std::size_t i = 0; i < chips.size(); ++i) {
        QPushButton* chip = plainButton(shown(chips[i].text), QStringLiteral("x"), this);
        chip->setObjectName(QStringLiteral("filterChip"));
        chip->setProperty("words", chips[i].text);
        chip->setAccessibleName(tr("%1: remove this filter").arg(chips[i].text));
        chip->setToolTip(tr("Remove this filter"));
        // The cross stands behind the words.
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setMaximumWidth(kChipWidth);
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, i] { dropChip(static_cast<int>(i)); });
        m_flow->insertWidget(static_cast<int>(i) + 1, chip);
        chip->show();
        m_chips.push_back(chip);
    }
    QWidget* before = m_add;
    for (QPushButton* chip : m_chips) {
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_clear);
    updateGeometry();
}

void FilterBar::dropChip(int place) {
    const std::vector<FilterChip> chips = filterChips(m_filter, m_vocabulary);
    if (place < 0 || place >= static_cast<int>(chips.size())) return;
    const PeopleFilter rest = chips[static_cast<std::size_t>(place)].without;
    apply([&](PeopleFilter& filter) { filter = rest; });
    // The keyboard goes to the next one, or to where a new one is added.
    QWidget* next = m_chips.empty() ? m_add : m_chips[std::min(m_chips.size() - 1, static_cast<std::size_t>(place))];
    next->setFocus(Qt::OtherFocusReason);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const auto chip = std::ranges::find(m_chips, watched);
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && chip != m_chips.end()) {
            dropChip(static_cast<int>(chip - m_chips.begin()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::fillMenu() {
    m_menu->clear();
    const auto sub = [this](const QString& text, void (FilterBar::*fill)(QMenu*)) {
        QMenu* menu = m_menu->addMenu(text);
        (this->*fill)(menu);
        menu->setEnabled(!menu->isEmpty());
    };
    sub(tr("&Unit and all below it"), &FilterBar::fillUnits);
    sub(tr("&Level"), &FilterBar::fillLevels);
    sub(tr("L&ead"), &FilterBar::fillLeads);
    sub(tr("&Tag"), &FilterBar::fillTags);
    sub(tr("&Assessment"), &FilterBar::fillAssessed);
    sub(tr("&Spoken with"), &FilterBar::fillTalks);
    sub(tr("&Contract"), &FilterBar::fillContracts);
    addChoice(m_menu, powerOverStaffText(), m_filter.isWithPowerOverStaff,
              [](PeopleFilter& filter) { filter.isWithPowerOverStaff = !filter.isWithPowerOverStaff; });
    addChoice(m_menu, namedText(), m_filter.isNamed, [](PeopleFilter& filter) { filter.isNamed = !filter.isNamed; });
    addChoice(m_menu, capturedText(), m_filter.isCaptured,
              [](PeopleFilter& filter) { filter.isCaptured = !filter.isCaptured; });
}

void FilterBar::addChoice(QMenu* menu, const QString& text, bool isChosen, Change change) {
    QAction* action = menu->addAction(shown(text));
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, [this, change = std::move(change)] { apply(change); });
}

// As a tree: below each unit those that are part of it.
void FilterBar::fillUnits(QMenu* menu) {
    std::set<UnitId> shownUnits;
    const std::function<void(const std::optional<UnitId>&, int)> below = [&](const std::optional<UnitId>& parent,
                                                                             int depth) {
        for (const UnitView& unit : m_vocabulary.units) {
            const bool isTop = !unit.parent || !m_vocabulary.unit(*unit.parent);
            if (parent ? unit.parent != parent : !isTop) continue;
            if (!shownUnits.insert(unit.id).second) continue;
            const QString name = QString(depth * 3, QChar(QChar::Nbsp)) + fromUtf8(unit.name);
            addChoice(menu, name, m_filter.unit == unit.id, [id = unit.id](PeopleFilter& filter) {
                filter.unit = filter.unit == id ? std::nullopt : std::optional(id);
            });
            if (depth < kDeepest) below(unit.id, depth + 1);
        }
    };
    below({}, 0);
    for (const UnitView& unit : m_vocabulary.units) // parts of each other in a circle
        if (!shownUnits.contains(unit.id))
            addChoice(menu, fromUtf8(unit.name), m_filter.unit == unit.id,
                      [id = unit.id](PeopleFilter& filter) { filter.unit = id; });
}

void FilterBar::fillLevels(QMenu* menu) {
    for (const LevelView& level : m_vocabulary.choices())
        addChoice(menu, levelText(level), std::ranges::find(m_filter.levels, level.id) != m_filter.levels.end(),
                  [id = level.id](PeopleFilter& filter) {
                      if (std::erase(filter.levels, id) == 0) filter.levels.push_back(id);
                      filter.isNotAssessed = false;
                  });
}

void FilterBar::fillLeads(QMenu* menu) {
    addChoice(menu, withoutLeadText(), m_filter.isWithoutLead, [](PeopleFilter& filter) {
        filter.isWithoutLead = !filter.isWithoutLead;
        filter.lead.clear();
    });
    menu->addSeparator();
    for (const QString& organizer : m_vocabulary.organizers)
        addChoice(menu, organizer, fromUtf8(m_filter.lead) == organizer, [organizer](PeopleFilter& filter) {
            filter.lead = fromUtf8(filter.lead) == organizer ? std::string() : toUtf8(organizer);
            filter.isWithoutLead = false;
        });
}

void FilterBar::fillTags(QMenu* menu) {
    for (const LabelView& tag : m_vocabulary.tags)
        addChoice(menu, fromUtf8(tag.label), std::ranges::find(m_filter.tags, tag.id) != m_filter.tags.end(),
                  [id = tag.id](PeopleFilter& filter) {
                      if (std::erase(filter.tags, id) == 0) filter.tags.push_back(id);
                  });
}

void FilterBar::fillAssessed(QMenu* menu) {
    addChoice(menu, notAssessedText(), m_filter.isNotAssessed, [](PeopleFilter& filter) {
        filter.isNotAssessed = !filter.isNotAssessed;
        filter.levels.clear();
        filter.assessedDaysAgo.reset();
        filter.assessedWithinDays.reset();
    });
    menu->addSeparator();
    std::vector<int> choices(kDays.begin(), kDays.end());
    choices.push_back(m_vocabulary.staleAfterDays());
    addDays(menu, {tr("Assessed in the last … days"), assessedWithinText, &PeopleFilter::assessedWithinDays}, choices,
            [](PeopleFilter& filter) {
                filter.assessedDaysAgo.reset();
                filter.isNotAssessed = false;
            });
    menu->addSeparator();
    addDays(menu, {tr("Assessed more than … days ago"), assessedDaysAgoText, &PeopleFilter::assessedDaysAgo}, choices,
            [](PeopleFilter& filter) {
                filter.assessedWithinDays.reset();
                filter.isNotAssessed = false;
            });
}

void FilterBar::fillTalks(QMenu* menu) {
    const std::vector<int> choices(kDays.begin(), kDays.end());
    addDays(menu, {tr("Spoken with in the last … days"), talkedWithinText, &PeopleFilter::talkedWithinDays}, choices,
            [](PeopleFilter& filter) {
                filter.notTalkedForDays.reset();
                filter.isNeverTalkedWith = false;
            });
    menu->addSeparator();
    addDays(menu, {tr("Not spoken with for … days"), notTalkedForText, &PeopleFilter::notTalkedForDays}, choices,
            [](PeopleFilter& filter) {
                filter.talkedWithinDays.reset();
                filter.isNeverTalkedWith = false;
            });
    addChoice(menu, neverTalkedWithText(), m_filter.isNeverTalkedWith, [](PeopleFilter& filter) {
        filter.isNeverTalkedWith = !filter.isNeverTalkedWith;
        filter.talkedWithinDays.reset();
        filter.notTalkedForDays.reset();
    });
}

// The usual numbers, the one that is chosen, and any other.
void FilterBar::addDays(QMenu* menu, const Days& days, const std::vector<int>& usual, const Change& withoutOthers) {
    const std::optional<int> chosen = m_filter.*days.field;
    std::set<int> numbers(usual.begin(), usual.end());
    if (chosen) numbers.insert(*chosen);
    const auto choose = [field = days.field, withoutOthers](PeopleFilter& filter, std::optional<int> number) {
        filter.*field = number;
        withoutOthers(filter);
    };
    for (const int number : numbers)
        addChoice(menu, days.text(number), chosen == number, [=](PeopleFilter& filter) {
            choose(filter, filter.*days.field == number ? std::nullopt : std::optional(number));
        });
    //: Opens a form; "%1": "Spoken with in the last … days"
    QAction* other = menu->addAction(tr("%1: another number…").arg(days.title));
    connect(other, &QAction::triggered, this, [this, days, choose, begin = chosen.value_or(usual.front())] {
        auto* dialog = std::make_unique<DaysDialog>(days.title, days.text, begin, this).release();
        connect(dialog, &DaysDialog::chosen, this,
                [this, choose](int number) { apply([&](PeopleFilter& filter) { choose(filter, number); }); });
        dialog->open();
    });
}

void FilterBar::fillContracts(QMenu* menu) {
    for (const std::string_view code : fieldNamed(Kind::Membership, "contract")->choices)
        addChoice(menu, choiceLabel("contract", code), m_filter.contract == code,
                  [code = std::string(code)](PeopleFilter& filter) {
                      filter.contract = filter.contract == code ? std::string() : code;
                  });
}

} // namespace hedgerow
