// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bundle/give_step.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;
class QStackedWidget;
class QVBoxLayout;

namespace hedgerow {

class MessageNote;
class NewPassphrase;

// The first step: to people whose cards one has, or to whoever knows a passphrase.
class RecipientStep : public GiveStep {
    Q_OBJECT

public:
    RecipientStep(Session& session, GiveDraft& draft, std::function<SecretBytes()> offer, QWidget* parent);

    QString title() const override;
    void enter() override;
    void leave() override;
    bool isComplete() const override;

private:
    struct Found {
        std::vector<PeerView> peers;
        std::vector<DisclosureView> given;
        std::string name;
    };
    struct Line {
        PeerView peer;
        QCheckBox* box;
    };

    QWidget* peersCard();
    QWidget* nameLine();
    void read();
    void show(const Found& found);
    void showState();
    bool isByPassphrase() const;

    QRadioButton* m_toPeers;
    QRadioButton* m_byPassphrase;
    QStackedWidget* m_stack;
    QVBoxLayout* m_list = nullptr;
    QWidget* m_listWidget = nullptr;
    MessageNote* m_warning;
    NewPassphrase* m_passphrase;
    QWidget* m_nameLine = nullptr;
    QLineEdit* m_name = nullptr;
    bool m_isNameKnown = false;
    std::vector<Line> m_lines;
    std::vector<DisclosureView> m_given;
    std::vector<Id> m_chosen; // kept while the list is made anew
};

} // namespace hedgerow
