// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QDialog>

#include <functional>

class QGridLayout;
class QStackedWidget;

namespace hedgerow {

class Card;
class DataTable;
class GivenBundlesModel;
class MessageNote;

// What somebody we share with holds of ours: which kinds of how many people, since when, by which bundles. Deletes
// itself when closed.
class HoldingsDialog : public QDialog {
    Q_OBJECT

public:
    HoldingsDialog(Session& session, const PeerView& peer, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* heldPage();
    void show(const Result<std::vector<DisclosureView>>& given);
    void addSummary(const std::vector<DisclosureView>& given);
    // Of those that count; nothing if there are none.
    void addLine(const std::vector<DisclosureView>& given, const QString& title,
                 const std::function<bool(const DisclosureView&)>& counts);
    void fitColumns();

    Session& m_session;
    MessageNote* m_note;
    QStackedWidget* m_stack;
    GivenBundlesModel* m_model;
    DataTable* m_table = nullptr;
    QGridLayout* m_summary = nullptr;
};

} // namespace hedgerow
