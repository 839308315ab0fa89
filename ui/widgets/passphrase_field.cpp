// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrase_field.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace hedgerow {

// No undo, no copying, no selecting by mouse (which fills the shared selection while the passphrase can be seen).
class PassphraseField::Line final : public QLineEdit {
public:
    explicit Line(QWidget* parent) : QLineEdit(parent) {
        setEchoMode(QLineEdit::Password);
        setContextMenuPolicy(Qt::NoContextMenu);
        setDragEnabled(false);
        setAcceptDrops(false);
        setMaxLength(512);
        setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                            Qt::ImhNoAutoUppercase);
    }

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride && isKept(static_cast<QKeyEvent*>(event))) {
            event->accept(); // the window's own undo is not meant either
            return true;
        }
        return QLineEdit::event(event);
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (!isKept(event)) QLineEdit::keyPressEvent(event);
    }
    void mouseMoveEvent(QMouseEvent*) override {}
    void mouseDoubleClickEvent(QMouseEvent*) override {}
    void mouseReleaseEvent(QMouseEvent*) override {}

private:
    static bool isKept(const QKeyEvent* event) {
        return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo) ||
               event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut);
    }
};

PassphraseField::PassphraseField(const QString& name, QWidget* parent)
    : QWidget(parent), m_line(new Line(this)),
      m_reveal(iconButton(QStringLiteral("eye"), tr("Show the passphrase"), this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpaceXs);
    layout->addWidget(m_line);
    layout->addWidget(m_reveal);
    m_line->setAccessibleName(name);
    m_line->setMinimumHeight(kControlHeight + 4);
    m_reveal->setCheckable(true);
    setFocusProxy(m_line);
    connect(m_reveal, &QToolButton::toggled, this, &PassphraseField::setRevealed);
    connect(m_line, &QLineEdit::textEdited, this, &PassphraseField::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseField::submitted);
}

bool PassphraseField::isEmpty() const {
    return m_line->text().isEmpty();
}

int PassphraseField::length() const {
    return static_cast<int>(m_line->text().size());
}

int PassphraseField::byteCount() const {
    QString composed = m_line->text().normalized(QString::NormalizationForm_C);
    QByteArray bytes = composed.toUtf8();
    const auto count = static_cast<int>(bytes.size());
    std::fill_n(bytes.data(), bytes.size(), '\0');
    if (composed.constData() != m_line->text().constData()) std::fill_n(composed.data(), composed.size(), QChar());
    return count;
}

bool PassphraseField::matches(const PassphraseField& other) const {
    return m_line->text() == other.m_line->text();
}

SecretBytes PassphraseField::take() {
    SecretBytes secret = copy();
    wipe();
    return secret;
}

SecretBytes PassphraseField::copy() const {
    QByteArray bytes = m_line->text().toUtf8();
    SecretBytes secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    std::fill_n(bytes.data(), bytes.size(), '\0');
    return secret;
}

void PassphraseField::wipe() {
    QString typed = m_line->text();
    m_line->setText(QStringLiteral("")); // clear() would keep it to be undone
    std::fill_n(typed.data(), typed.size(), QChar());
    // The line's list of what could be undone is empty now, but its memory still holds each key: written over.
    const QSignalBlocker quiet(m_line);
    m_line->insert(QString(m_line->maxLength(), u'x'));
    m_line->setText(QStringLiteral(""));
    setRevealed(false);
}

void PassphraseField::setRevealed(bool isRevealed) {
    m_line->setEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setChecked(isRevealed);
    m_reveal->setIcon(icon(isRevealed ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    const QString name = isRevealed ? tr("Hide the passphrase") : tr("Show the passphrase");
    m_reveal->setToolTip(name);
    m_reveal->setAccessibleName(name);
}

} // namespace hedgerow
