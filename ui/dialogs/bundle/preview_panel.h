// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bundle_preview_model.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;

namespace hedgerow {

class CountButton;
class DataTable;

// What a bundle would change: counts, which narrow the list, the list, and below it the line that is chosen with what
// can be answered there. The parent owns it.
class PreviewPanel : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget* parent);

    BundlePreviewModel& model() const { return *m_model; }
    DataTable& table() const { return *m_table; }
    // `senders`: who wants each of the proposals, where they come from several.
    void show(bundle::BundlePreview preview, std::vector<std::string> senders = {});
    // Whether the lines can be narrowed to those of one kind.
    void setHasCounts(bool hasCounts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setFilter(BundlePreviewModel::Filter filter);
    QList<int> chosenRows() const;
    void ask();

    BundlePreviewModel* m_model;
    DataTable* m_table;
    QButtonGroup* m_group;
    CountButton* m_all;
    std::array<CountButton*, BundlePreviewModel::kGroups> m_counts{};
    QLabel* m_text;
    QComboBox* m_answers;
};

} // namespace hedgerow
