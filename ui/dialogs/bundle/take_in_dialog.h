// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "ui/dialogs/walked_dialog.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hedgerow {

class MessageNote;
class PassphraseField;
class PreviewPanel;
class WorkProgress;

// A bundle is taken in: the file, its passphrase if it has one, what it would change, and what came of it with the way
// back. Everything that takes long runs on the session's thread and can be stopped. Deletes itself when closed; closes
// when the vault locks.
class TakeInDialog : public WalkedDialog {
    Q_OBJECT

public:
    TakeInDialog(Session& session, std::function<void()> showPeople, QWidget* parent);
    ~TakeInDialog() override;

    void choose(const Path& file);

    void done(int result) override;
    void reject() override;

private:
    enum Place { File, Passphrase, Stranger, Preview, Result, Work };

    QWidget* filePage();
    QWidget* passphrasePage();
    QWidget* strangerPage();
    QWidget* previewPage();
    QWidget* resultPage();
    QWidget* bottomLine();
    void goTo(Place place);
    void askForFile();
    void look();
    void take(hedgerow::Result<bundle::BundlePreview> preview);
    void showPreview(bundle::BundlePreview preview);
    void tryPassphrase();
    void goOn();
    void apply();
    void takeApplied(const hedgerow::Result<bundle::AppliedBundle>& applied);
    void takeBack();
    void fail(const Error& error);

    Session& m_session;
    std::function<void()> m_showPeople;
    Path m_file;
    Session::Secret m_passphrase;
    QStackedWidget* m_stack;
    MessageNote* m_note;
    PassphraseField* m_typed = nullptr;
    std::string m_signer; // of a stranger's bundle: its key
    QLabel* m_strangerName = nullptr;
    QLabel* m_sender = nullptr;
    QLabel* m_summary = nullptr;
    MessageNote* m_warning = nullptr;
    PreviewPanel* m_panel = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_details = nullptr;
    QPushButton* m_takeBack = nullptr;
    WorkProgress* m_work;
    QPushButton* m_close = nullptr;
    QPushButton* m_other = nullptr;
    QPushButton* m_next = nullptr;
    Place m_place = File;
    std::optional<BatchName> m_applied; // what can be taken back
    quint64 m_generation = 0;           // answers for an older choice are dropped
};

} // namespace hedgerow
