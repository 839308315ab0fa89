// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_suggestions.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace hedgerow {
namespace {

constexpr int kMostShown = 8;
constexpr auto kMeantText = "meantText";
constexpr auto kMeantKey = "meantKey";

} // namespace

void rememberMeant(QLineEdit& edit, const Suggestion& meant) {
    edit.setProperty(kMeantText, meant.text);
    edit.setProperty(kMeantKey, meant.key);
}

QString meantKey(const QLineEdit& edit) {
    const bool isSame = edit.property(kMeantText).toString() == edit.text().simplified();
    return isSame ? edit.property(kMeantKey).toString() : QString();
}

Suggestions::Suggestions(QLineEdit* edit, Source source) : QObject(edit), m_edit(edit), m_source(std::move(source)) {
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { ask(); });
}

Suggestions::Source Suggestions::among(std::function<QStringList()> words) {
    return [words = std::move(words)](const QString& text, const Give& give) {
        QList<Suggestion> beginning;
        QList<Suggestion> within;
        for (const QString& word : words()) {
            if (word.startsWith(text, Qt::CaseInsensitive))
                beginning.append({word, {}, {}});
            else if (word.contains(text, Qt::CaseInsensitive))
                within.append({word, {}, {}});
        }
        give(beginning + within);
    };
}

bool Suggestions::isOpen() const {
    return m_list && m_list->isVisible();
}

void Suggestions::close() {
    ++m_generation;
    if (m_list) m_list->hide();
}

std::optional<Suggestion> Suggestions::only(const QString& text) const {
    std::optional<Suggestion> found;
    for (const Suggestion& suggestion : m_suggestions) {
        if (suggestion.text.compare(text, Qt::CaseInsensitive) != 0) continue;
        if (found) return std::nullopt;
        found = suggestion;
    }
    return found;
}

void Suggestions::ask() {
    const quint64 generation = ++m_generation;
    const QString text = m_edit->text().simplified();
    m_suggestions.clear();
    if (text.isEmpty()) {
        close();
        return;
    }
    QPointer<Suggestions> guard(this);
    m_source(text, [guard, generation](const QList<Suggestion>& suggestions) {
        if (guard && guard->m_generation == generation) guard->show(suggestions);
    });
}

void Suggestions::show(const QList<Suggestion>& suggestions) {
    m_suggestions = suggestions.mid(0, kMostShown);
    if (m_suggestions.isEmpty() || !m_edit->hasFocus()) {
        if (m_list) m_list->hide();
        return;
    }
    if (!m_list) {
        m_list = new QListWidget(m_edit->window());
        m_list->setObjectName(QStringLiteral("suggestions"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setFrameShape(QFrame::StyledPanel);
        m_list->setAutoFillBackground(true);
        m_list->setAccessibleName(tr("Suggestions for %1").arg(m_edit->accessibleName()));
        connect(m_edit, &QObject::destroyed, m_list, &QObject::deleteLater);
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    }
    m_list->clear();
    for (const Suggestion& suggestion : m_suggestions)
        m_list->addItem(
            suggestion.detail.isEmpty()
                ? suggestion.text
                : tr("%1  ·  %2", "a name and what tells it apart").arg(suggestion.text, suggestion.detail));
    m_list->setCurrentRow(-1);
    place();
    m_list->show();
    m_list->raise();
}

void Suggestions::place() {
    const QWidget* window = m_edit->window();
    const int rowHeight = qMax(m_list->sizeHintForRow(0), kRowHeight - kSpaceS);
    const int height = rowHeight * static_cast<int>(m_suggestions.size()) + 2 * m_list->frameWidth() + 2;
    QPoint corner = m_edit->mapTo(window, QPoint(0, m_edit->height() + 2));
    if (corner.y() + height > window->height()) corner = m_edit->mapTo(window, QPoint(0, -height - 2));
    const int width = qMin(qMax(m_edit->width(), 280), window->width() - 2 * kSpaceS);
    corner.setX(qBound(kSpaceS, corner.x(), qMax(kSpaceS, window->width() - width - kSpaceS)));
    m_list->setGeometry(QRect(QPoint(corner.x(), qMax(0, corner.y())), QSize(width, height)));
}

void Suggestions::move(int by) {
    const int rows = m_list->count();
    const int row = m_list->currentRow() + by;
    m_list->setCurrentRow(row >= rows ? rows - 1 : qMax(row, -1));
}

void Suggestions::choose(int row) {
    if (row < 0 || row >= m_suggestions.size()) return;
    const Suggestion suggestion = m_suggestions.at(row);
    close();
    m_edit->setText(suggestion.text);
    Q_EMIT chosen(suggestion);
}

bool Suggestions::keyPressed(int key) {
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: {
        const int row = m_list->currentRow();
        if (row >= 0)
            choose(row);
        else
            close();
        return row >= 0 && key != Qt::Key_Tab;
    }
    default:
        return false;
    }
}

bool Suggestions::eventFilter(QObject* watched, QEvent* event) {
    if (!isOpen()) return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() & Qt::ControlModifier) break;
        if (keyPressed(key->key())) return true;
        break;
    }
    case QEvent::ShortcutOverride: // Escape is ours before it closes a dialog
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) event->accept();
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hedgerow
