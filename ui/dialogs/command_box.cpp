// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/command_box.h"

#include "ui/actions/action_set.h"
#include "ui/actions/action_table.h"
#include "ui/models/command_box_model.h"
#include "ui/text/strings.h"
#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"
#include "ui/widgets/data_box_delegate.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 460;
constexpr int kPatienceMs = 120;
constexpr qsizetype kMostRecentActions = 5;
constexpr int kPageOfLines = 8;

} // namespace

CommandBox::CommandBox(Session* session, const ActionSet& actions, const QList<PersonId>& recent, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_session(session), m_actions(actions),
      m_recent(recent.begin(), recent.end()), m_edit(new QLineEdit(this)), m_model(new CommandBoxModel(this)),
      m_list(new QListView(this)), m_nothing(mutedText(tr("Nothing of that name. Try fewer letters."), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("commandBox"));
    setWindowTitle(QStringLiteral("Hedgerow"));
    setAccessibleName(tr("Find or do anything"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceS, kSpaceS, kSpaceS, kSpaceS);
    column->setSpacing(kSpaceS);
    m_edit->setPlaceholderText(m_session ? tr("A person, words of a note, a page or a command")
                                         : tr("A command; people and notes once a file is open"));
    m_edit->setAccessibleName(tr("Find or do anything"));
    m_edit->setClearButtonEnabled(true);
    const auto parts = m_edit->findChildren<QToolButton*>();
    for (QToolButton* part : parts) part->setAccessibleName(tr("Clear what was typed"));
    m_edit->setFont(textFont(TextSize::Section));
    m_edit->installEventFilter(this);
    column->addWidget(m_edit);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new BoxDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("What was found"));
    column->addWidget(m_list, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    column->addWidget(m_nothing, 1);
    QLabel* keys = mutedText(tr("↑ ↓ go along · Enter opens · Esc closes"), this);
    keys->setFont(textFont(TextSize::Small));
    keys->setContentsMargins(sideMargins(kSpaceS, 0, 0, 0));
    column->addWidget(keys);

    m_waited.setSingleShot(true);
    m_waited.setInterval(kPatienceMs);
    connect(&m_waited, &QTimer::timeout, this, [this] { fill({}); });
    connect(m_edit, &QLineEdit::textChanged, this, &CommandBox::ask);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) { mark(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        mark(index.row());
        choose();
    });
    if (m_session) connect(m_session, &Session::closed, this, &QDialog::reject);
    resize(kWidth, kHeight);
    ask();
}

QString CommandBox::typed() const {
    return m_edit->text().simplified();
}

void CommandBox::ask() {
    m_isChoosing = false;
    lookUp();
}

void CommandBox::lookUp() {
    if (!m_session) return fill({});
    if (!m_waited.isActive()) m_waited.start();
    if (m_isAsking) return; // asked anew when the answer comes
    m_isAsking = true;
    const QString words = typed();
    m_session->read(
        this, [words = toUtf8(words), recent = m_recent](Reader& reader) { return findForBox(reader, words, recent); },
        [this, words](const BoxFinds& finds) {
            m_isAsking = false;
            if (words != typed()) return lookUp();
            m_waited.stop();
            fill(finds);
        });
}

void CommandBox::fill(const BoxFinds& finds) {
    std::vector<BoxEntry> entries = foundEntries(finds, typed().isEmpty(), m_session ? m_session->today() : Date{});
    addActions(entries);
    m_model->setEntries(std::move(entries));
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    mark(m_model->choosable(-1, 1));
    m_list->scrollToTop();
    m_answered = typed();
    if (m_isChoosing) choose();
}

BoxEntry CommandBox::actionEntry(const ActionEntry& action) const {
    BoxEntry entry;
    const QString code = QString::fromLatin1(action.code);
    entry.group = action.isPage ? BoxEntry::Group::Pages : BoxEntry::Group::Commands;
    entry.title = actionName(action);
    entry.iconName = QString::fromLatin1(action.icon);
    entry.isPossible = m_actions.action(code)->isEnabled();
    entry.action = code;
    const QList<QKeySequence> keys = actionShortcuts(action);
    if (!entry.isPossible)
        entry.trailing = missingText(action.needs);
    else if (!keys.isEmpty())
        entry.trailing = keys.first().toString(QKeySequence::NativeText);
    return entry;
}

// With nothing typed the latest ones and everything; else those that match, the best first, what is possible before
// what is not.
void CommandBox::addActions(std::vector<BoxEntry>& entries) const {
    const QString words = typed();
    const QStringList recent = m_actions.recent();
    std::vector<std::pair<int, BoxEntry>> ranked;
    for (const ActionEntry& action : allActions()) {
        if (action.code == std::string_view("view.anything")) continue;
        const auto match = words.isEmpty() ? std::optional(0) : actionMatch(action, words);
        if (!match) continue;
        BoxEntry entry = actionEntry(action);
        const auto before = recent.indexOf(entry.action);
        const int lately = before >= 0 ? 20 - static_cast<int>(qMin<qsizetype>(before, 19)) : 0;
        if (words.isEmpty() && before >= 0 && before < kMostRecentActions && entry.isPossible && !action.isPage)
            entry.group = BoxEntry::Group::Recent;
        const int rank = words.isEmpty() && entry.group != BoxEntry::Group::Recent ? 0 : *match + lately;
        ranked.emplace_back(entry.isPossible ? rank : rank - 1000, std::move(entry));
    }
    std::ranges::stable_sort(ranked, std::greater(), [](const auto& one) { return one.first; });
    for (auto& [rank, entry] : ranked) entries.push_back(std::move(entry));
}

void CommandBox::mark(int row) {
    const BoxEntry* entry = m_model->entry(row);
    if (!entry || !entry->isPossible) return;
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    // The keyboard stays in the field, so the field tells what is marked.
    m_edit->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void CommandBox::go(int by) {
    const int step = by > 0 ? 1 : -1;
    int row = m_list->currentIndex().row();
    for (int i = 0; i < qAbs(by); ++i) {
        const int next = m_model->choosable(row, step);
        if (next < 0) break;
        row = next;
    }
    mark(row);
    // With the name of its group, if it is the first.
    if (row > 0 && !m_model->entry(row - 1)) m_list->scrollTo(m_model->index(row - 1));
    m_list->scrollTo(m_model->index(row));
}

void CommandBox::choose() {
    m_isChoosing = m_answered != typed(); // what is marked answers older words
    if (m_isChoosing) return;
    const BoxEntry* entry = m_model->entry(m_list->currentIndex().row());
    if (!entry) return;
    const BoxEntry chosen = *entry;
    accept();
    if (chosen.record)
        Q_EMIT noteChosen(*chosen.person, *chosen.record);
    else if (chosen.person)
        Q_EMIT personChosen(*chosen.person);
    else
        QMetaObject::invokeMethod(m_actions.action(chosen.action), &QAction::trigger, Qt::QueuedConnection);
}

bool CommandBox::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        go(1);
        return true;
    case Qt::Key_Up:
        go(-1);
        return true;
    case Qt::Key_PageDown:
        go(kPageOfLines);
        return true;
    case Qt::Key_PageUp:
        go(-kPageOfLines);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandBox::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow()) reject();
}

void CommandBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(tintsFor(palette()).border);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandBox::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    const QWidget* window = parentWidget();
    if (!window) return;
    const int width = qMin(kWidth, window->width() - 2 * kSpaceXl);
    resize(width, qMin(kHeight, window->height() - 4 * kSpaceXl));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 3 * kSpaceXl)));
    m_edit->setFocus();
}

} // namespace hedgerow
