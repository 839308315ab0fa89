// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/quick_capture.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/vocabulary.h"

#include <QList>

class QButtonGroup;
class QLineEdit;
class QListWidget;
class QRadioButton;
class QVBoxLayout;

namespace hedgerow {

class LevelChoice;

// Someone in fifteen seconds: a name or a few words, a level, one line, Enter. Who is meant is said below the name at
// any time: the only one called so, one of several that one has to choose, or someone new.
class QuickCaptureDialog : public FormDialog {
    Q_OBJECT

public:
    // `about`: who is on the page in front; one of them is proposed.
    QuickCaptureDialog(Session& session, const QList<PersonId>& about, QWidget* parent);

protected:
    void save() override;
    QString draftTitle() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Candidate {
        std::optional<PersonId> person; // none: someone new
        QString text;
    };
    struct Found {
        std::vector<PersonRow> named; // whole words of the name
        std::vector<PersonRow> beginning;
    };

    QWidget* form();
    QWidget* sourceChoice(QWidget* parent);
    void showLevels();
    void findPeople();
    void propose(const Found& found);
    void proposePerson(const PersonId& person);
    void goAlong(int by);
    QuickCapture::Source source() const;
    void showSource();
    QString typed() const;

    Vocabulary m_vocabulary;
    QLineEdit* m_name;
    QListWidget* m_who;
    QVBoxLayout* m_levelPlace;
    LevelChoice* m_level = nullptr;
    QButtonGroup* m_sources;
    QLineEdit* m_line;
    std::vector<Candidate> m_candidates;
    QString m_answered; // the name for which they are
    bool m_isAsking = false;
    bool m_isSaving = false; // as soon as it is known who is meant
};

} // namespace hedgerow
