// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/backups_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/person_page.h"
#include "ui/pages/today_page.h"

#include <memory>

namespace hedgerow {
namespace {

// The parent owns it.
template <class Made>
Page* make(Session& session, QWidget* parent) {
    return std::make_unique<Made>(session, parent).release();
}

} // namespace

std::vector<PageEntry> standardPages() {
    return {{QStringLiteral("today"), make<TodayPage>},
            {QStringLiteral("people"), make<PeoplePage>},
            {QStringLiteral("history"), make<HistoryPage>},
            {QStringLiteral("backups"), make<BackupsPage>},
            {QStringLiteral("person"), make<PersonPage>}};
}

} // namespace hedgerow
