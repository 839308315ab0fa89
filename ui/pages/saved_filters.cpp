// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/saved_filters.h"

#include "core/commands/remove_records.h"
#include "ui/text/strings.h"
#include "ui/theme/icon.h"

#include <QMenu>

#include <algorithm>
#include <memory>

namespace hedgerow {
namespace {

QString shown(const QString& name) {
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

bool isSavedFilter(const StoredRecord& record) {
    return record.name.kind == kindName(Kind::SavedFilter);
}

} // namespace

SavedFilters::SavedFilters(Session& session, std::function<PeopleFilter()> current, QWidget* parent)
    : QPushButton(tr("Saved filters"), parent), m_session(session), m_current(std::move(current)),
      m_menu(new QMenu(this)) {
    setIcon(hedgerow::icon(QStringLiteral("star")));
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(text());
    m_menu->setAccessibleName(text());
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fillMenu);
    connect(&session, &Session::opened, this, &SavedFilters::read);
    connect(&session, &Session::changed, this, [this](const Changes& changes) {
        if (changes.isWholesale || std::ranges::any_of(changes.records, isSavedFilter)) read();
    });
    read();
}

void SavedFilters::read() {
    if (!m_session.isOpen()) return;
    m_session.read(
        this, [](Reader& reader) { return reader.records(Kind::SavedFilter); },
        [this](const Result<std::vector<RecordView>>& records) {
            if (!records) return;
            m_entries.clear();
            for (const RecordView& record : *records)
                m_entries.push_back({record.name.id, fromUtf8(record.text("name")), record.text("query")});
            std::ranges::sort(m_entries, [](const SavedFilterEntry& one, const SavedFilterEntry& other) {
                return one.name.localeAwareCompare(other.name) < 0;
            });
        });
}

void SavedFilters::fillMenu() {
    m_menu->clear();
    const PeopleFilter current = m_current();
    for (const SavedFilterEntry& entry : m_entries) {
        QAction* action = m_menu->addAction(shown(entry.name));
        const auto filter = PeopleFilter::parse(entry.line);
        if (!filter) {
            action->setText(tr("%1 (made by a newer version)").arg(shown(entry.name)));
            action->setEnabled(false);
            continue;
        }
        action->setCheckable(true);
        action->setChecked(*filter == current);
        connect(action, &QAction::triggered, this, [this, filter = *filter] { Q_EMIT chosen(filter); });
    }
    if (!m_entries.empty()) m_menu->addSeparator();
    QAction* save = m_menu->addAction(hedgerow::icon(QStringLiteral("save")), tr("&Save this filter…"));
    save->setEnabled(!current.isEmpty());
    connect(save, &QAction::triggered, this, &SavedFilters::saveCurrent);
    if (m_entries.empty()) return;
    QMenu* renaming = m_menu->addMenu(hedgerow::icon(QStringLiteral("pencil")), tr("Re&name"));
    QMenu* removing = m_menu->addMenu(hedgerow::icon(QStringLiteral("trash-2")), tr("&Remove"));
    for (const SavedFilterEntry& entry : m_entries) {
        connect(renaming->addAction(shown(entry.name)), &QAction::triggered, this, [this, entry] { rename(entry); });
        connect(removing->addAction(shown(entry.name)), &QAction::triggered, this, [this, entry] { remove(entry); });
    }
}

void SavedFilters::saveCurrent() {
    std::make_unique<FilterNameDialog>(m_session, SavedFilterEntry{{}, {}, m_current().line()}, m_entries, window())
        .release()
        ->open();
}

void SavedFilters::rename(const SavedFilterEntry& entry) {
    std::make_unique<FilterNameDialog>(m_session, entry, m_entries, window()).release()->open();
}

void SavedFilters::remove(const SavedFilterEntry& entry) {
    m_session.run(RemoveRecords{{{Kind::SavedFilter, entry.id}}});
}

} // namespace hedgerow
