// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quick_capture_dialog.h"

#include "ui/dialogs/participants.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_level_choice.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kMostProposed = 5;
constexpr int kWidth = 520;
constexpr int kHeight = 420;

QString described(const PersonRow& row) {
    QStringList parts{fromUtf8(row.name), fromUtf8(row.unit), fromUtf8(row.title)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

QuickCaptureDialog::QuickCaptureDialog(Session& session, const QList<PersonId>& about, QWidget* parent)
    : FormDialog(session, tr("Quick capture"), parent), m_name(new QLineEdit(this)), m_who(new QListWidget(this)),
      m_levelPlace(new QVBoxLayout), m_sources(new QButtonGroup(this)), m_line(new QLineEdit(this)) {
    setContent(form());
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::textChanged, this, &QuickCaptureDialog::findPeople);
    connect(m_line, &QLineEdit::returnPressed, saveButton(), &QPushButton::click);
    connect(m_sources, &QButtonGroup::idToggled, this, &QuickCaptureDialog::showSource);
    showSource();
    resize(kWidth, kHeight);
    m_name->setFocus();

    keepAs(QStringLiteral("capture"));
    if (about.size() == 1) proposePerson(about.first());
    this->session().read(this, readVocabulary, [this](const Result<Vocabulary>& vocabulary) {
        if (vocabulary) m_vocabulary = *vocabulary;
        showLevels();
    });
}

void QuickCaptureDialog::showLevels() {
    m_level = new LevelChoice(tr("Level"), m_vocabulary.choices(), this);
    m_levelPlace->addWidget(labelled(tr("Level"), m_level, this));
    connect(m_level, &LevelChoice::changed, this, [this] { touch(); });
    const bool isBegun = m_name->isModified() || m_line->isModified(); // while this was on its way
    filled();
    if (isBegun) touch();
}

QString QuickCaptureDialog::draftTitle() const {
    return typed().isEmpty() ? tr("Quick capture") : tr("Quick capture: %1").arg(isolated(typed()));
}

QWidget* QuickCaptureDialog::form() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(tr("Quick capture"), content));
    column->addWidget(mutedText(tr("What you know now. Today keeps it in the inbox until you complete it."), content));

    m_name->setPlaceholderText(tr("A name, or “the tall one, desk 14”"));
    column->addWidget(labelled(tr("Who"), m_name, content));
    m_who->setAccessibleName(tr("Who is meant"));
    m_who->setFocusPolicy(Qt::NoFocus); // arrow keys in the name go along
    m_who->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_who->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_who->setTextElideMode(Qt::ElideRight);
    m_who->hide();
    connect(m_who, &QListWidget::itemClicked, this, [this] { touch(); });
    column->addWidget(m_who);

    m_levelPlace->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_levelPlace);
    column->addWidget(sourceChoice(content));
    column->addWidget(labelled(tr("One line"), m_line, content));
    column->addStretch();
    return content;
}

QWidget* QuickCaptureDialog::sourceChoice(QWidget* parent) {
    auto* choice = new QWidget(parent);
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceL);
    const std::pair<QuickCapture::Source, QString> sources[]{
        {QuickCapture::Source::Noticed, tr("I noticed it")},
        {QuickCapture::Source::Talked, tr("We talked")},
        {QuickCapture::Source::Told, tr("I was told")},
    };
    for (const auto& [source, text] : sources) {
        auto* button = new QRadioButton(text, choice);
        button->setAccessibleName(text);
        m_sources->addButton(button, static_cast<int>(source));
        row->addWidget(button);
    }
    row->addStretch();
    m_sources->button(static_cast<int>(QuickCapture::Source::Noticed))->setChecked(true);
    return labelled(tr("How you know"), choice, parent);
}

QuickCapture::Source QuickCaptureDialog::source() const {
    return static_cast<QuickCapture::Source>(m_sources->checkedId());
}

void QuickCaptureDialog::showSource() {
    const auto buttons = m_sources->buttons();
    for (QAbstractButton* button : buttons) // one stop for the Tab key
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    switch (source()) {
    case QuickCapture::Source::Noticed:
        m_line->setPlaceholderText(tr("What you saw or heard yourself"));
        break;
    case QuickCapture::Source::Talked:
        m_line->setPlaceholderText(tr("What they said, what matters to them"));
        break;
    case QuickCapture::Source::Told:
        m_line->setPlaceholderText(tr("What was said, and by whom"));
        break;
    }
}

QString QuickCaptureDialog::typed() const {
    return m_name->text().simplified();
}

void QuickCaptureDialog::findPeople() {
    m_isSaving = false;
    if (m_isAsking) return; // asked anew when the answer comes
    const QString words = typed();
    m_isAsking = true;
    session().read(
        this,
        [words = toUtf8(words)](Reader& reader) {
            Found found;
            if (auto named = reader.peopleNamed(words)) found.named = std::move(*named);
            if (auto beginning = reader.peopleBeginning(words, kMostProposed)) found.beginning = std::move(*beginning);
            return found;
        },
        [this, words](const Found& found) {
            m_isAsking = false;
            if (words != typed()) {
                const bool isSaving = m_isSaving;
                findPeople();
                m_isSaving = isSaving;
                return;
            }
            m_answered = words;
            propose(found);
            if (m_isSaving) save();
        });
}

// The only one called so is meant; of several nobody is, until one is chosen; else someone new.
void QuickCaptureDialog::propose(const Found& found) {
    m_candidates.clear();
    m_who->clear();
    for (const auto* rows : {&found.named, &found.beginning})
        for (const PersonRow& row : *rows) {
            const bool isThere = std::ranges::any_of(
                m_candidates, [&](const Candidate& candidate) { return candidate.person == row.id; });
            if (!isThere && m_candidates.size() < kMostProposed) m_candidates.push_back({row.id, described(row)});
        }
    const QString words = typed();
    if (!words.isEmpty()) {
        const bool isDescription = participantOf(personChip(words)).isDescription;
        m_candidates.push_back({{},
                                isDescription ? tr("Someone new, name unknown: %1").arg(isolated(words))
                                              : tr("Someone new: %1").arg(isolated(words))});
    }
    for (const Candidate& candidate : m_candidates) m_who->addItem(candidate.text);
    const int last = static_cast<int>(m_candidates.size()) - 1;
    m_who->setCurrentRow(found.named.size() == 1 ? 0 : found.named.empty() ? last : -1);
    m_who->setVisible(last >= 0);
    if (last < 0) return;
    m_who->setFixedHeight(m_who->sizeHintForRow(0) * (last + 1) + 2 * m_who->frameWidth() + kSpaceXs);
    resize(width(), qMax(height(), kHeight + m_who->height() + kSpaceM)); // once there, room stays
}

void QuickCaptureDialog::proposePerson(const PersonId& person) {
    session().read(
        this,
        [person](Reader& reader) -> Result<std::vector<PersonRow>> {
            const auto number = reader.listedNumber(person);
            if (!number) return number.error();
            const RecordNumber one[]{*number};
            return reader.personRows(one);
        },
        [this](const Result<std::vector<PersonRow>>& rows) {
            if (!rows || rows->empty() || !m_name->text().isEmpty()) return;
            {
                const QSignalBlocker quiet(m_name);
                m_name->setText(fromUtf8(rows->front().name));
            }
            m_answered = typed();
            propose({*rows, {}});
            m_name->selectAll();
        });
}

void QuickCaptureDialog::goAlong(int by) {
    const int rows = m_who->count();
    if (rows == 0) return;
    const int row = m_who->currentRow();
    m_who->setCurrentRow(row < 0 ? (by > 0 ? 0 : rows - 1) : qBound(0, row + by, rows - 1));
    m_name->setAccessibleDescription(m_who->currentItem()->text());
}

void QuickCaptureDialog::save() {
    const QString words = typed();
    if (words.isEmpty()) return showProblem(tr("Say first who it is about: a name or a few words."), m_name);
    m_isSaving = m_answered != words;
    if (m_isSaving) return; // when it is known who may be meant
    const int row = m_who->currentRow();
    if (row < 0)
        return showProblem(tr("Several people are called so. Choose one with the arrow keys, or someone new."), m_name);

    const Candidate& candidate = m_candidates[static_cast<std::size_t>(row)];
    QuickCapture capture;
    capture.person = candidate.person;
    if (!candidate.person) {
        capture.words = toUtf8(words);
        capture.isNew = true;
        capture.isDescription = participantOf(personChip(words)).isDescription;
    }
    capture.source = source();
    if (m_level) capture.level = m_level->chosen();
    capture.line = toUtf8(m_line->text().trimmed());
    if (m_vocabulary.campaign) capture.campaign = m_vocabulary.campaign->id;
    const bool isEmpty = capture.line.empty() && !capture.level && capture.source != QuickCapture::Source::Talked;
    if (candidate.person && isEmpty) return showProblem(tr("Say something about them: a level or one line."), m_line);
    setBusy(true);
    session().run(std::move(capture), this, [this](const Result<Outcome>& outcome) { finish(outcome); });
}

bool QuickCaptureDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_name || event->type() != QEvent::KeyPress) return FormDialog::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    if (pressed->modifiers() & Qt::ControlModifier) return FormDialog::eventFilter(watched, event);
    switch (pressed->key()) {
    case Qt::Key_Down:
        goAlong(1);
        return true;
    case Qt::Key_Up:
        goAlong(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        focusNextPrevChild(true);
        return true;
    default:
        return FormDialog::eventFilter(watched, event);
    }
}

} // namespace hedgerow
