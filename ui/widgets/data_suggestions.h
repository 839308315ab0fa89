// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QPointer>

#include <functional>
#include <optional>

class QLineEdit;

namespace hedgerow {

// What a field proposes while one types: words to show, and what is meant by them.
struct Suggestion {
    QString text;
    QString detail; // told apart by this: unit, job
    QString key;    // an id; empty: the text itself
};

// What was chosen for a line edit stays with it as long as its words are still these: the key, else empty.
void rememberMeant(QLineEdit& edit, const Suggestion& meant);
QString meantKey(const QLineEdit& edit);

// Below a line edit, what could be meant, chosen by arrow keys and Enter or a click. Nothing is chosen by itself: Enter
// with nothing marked is the field's. It is a child of the window, not a popup, so the keyboard stays in the field.
// Owned by the edit.
class Suggestions : public QObject {
    Q_OBJECT

public:
    using Give = std::function<void(QList<Suggestion>)>;
    // Called with what is typed; gives now or later. Late answers to older words are dropped.
    using Source = std::function<void(const QString& text, const Give& give)>;

    Suggestions(QLineEdit* edit, Source source);
    // From words known already, those that begin with the typed ones first.
    static Source among(std::function<QStringList()> words);

    bool isOpen() const;
    void close();
    // The one proposal of exactly this name, letter case aside; none where two share it.
    std::optional<Suggestion> only(const QString& text) const;

Q_SIGNALS:
    void chosen(const hedgerow::Suggestion& suggestion);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void show(const QList<Suggestion>& suggestions);
    void place();
    void move(int by);
    void choose(int row);
    bool keyPressed(int key);

    QLineEdit* m_edit;
    Source m_source;
    QPointer<QListWidget> m_list;
    QList<Suggestion> m_suggestions;
    quint64 m_generation = 0;
};

} // namespace hedgerow
