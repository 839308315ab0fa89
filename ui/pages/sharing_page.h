// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/own_card.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hedgerow {

class Card;
class ComparisonSigns;
class ComparisonWords;
class MessageNote;
class QrCode;
class SharedFolderCard;

// Whom we share with, whether their words were compared, and our own card to give away.
class SharingPage : public Page {
    Q_OBJECT

public:
    explicit SharingPage(Session& session, QWidget* parent = nullptr);
    static QString title();

    void activate() override;
    // What the button does once a place is chosen.
    void savePicture(const Path& file);

Q_SIGNALS:
    // The page shows how things are.
    void shown();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* headLine();
    QPushButton* actionButton(const QString& code, const QString& iconName, QWidget* line);
    Card* peersCard();
    Card* ownCard();
    void reload();
    void readPeers();
    void readNumbers();
    void showPeers(const std::vector<PeerView>& peers);
    QWidget* peerLine(const PeerView& peer);
    QPushButton* peerMenu(const PeerView& peer, QWidget* line);
    void showOwn(const Result<OwnCard>& own);

    MessageNote* m_note;
    QBoxLayout* m_columns = nullptr;
    QVBoxLayout* m_peers = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_numbers = nullptr;
    SharedFolderCard* m_folder = nullptr;
    std::vector<RollUpTable> m_tables; // that others gave
    QList<QPushButton*> m_actions;
    QLabel* m_name = nullptr;
    QLabel* m_cardText = nullptr;
    QrCode* m_code = nullptr;
    ComparisonWords* m_words = nullptr;
    ComparisonSigns* m_signs = nullptr;
    QString m_text; // of the own card
};

} // namespace hedgerow
