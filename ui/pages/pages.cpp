// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/backups_page.h"
#include "ui/pages/duplicates_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/person_page.h"
#include "ui/pages/sharing_page.h"
#include "ui/pages/today_page.h"

#include <memory>

namespace hedgerow {
namespace {

using namespace Qt::StringLiterals;

// The parent owns it.
template <class Made>
Page* make(Session& session, QWidget* parent) {
    return std::make_unique<Made>(session, parent).release();
}

} // namespace

std::vector<PageEntry> standardPages() {
    return {{u"today"_s, TodayPage::title(), u"calendar-check"_s, make<TodayPage>},
            {u"people"_s, PeoplePage::title(), u"users"_s, make<PeoplePage>},
            {u"history"_s, HistoryPage::title(), u"history"_s, make<HistoryPage>},
            {u"sharing"_s, SharingPage::title(), u"link"_s, make<SharingPage>},
            {u"backups"_s, BackupsPage::title(), u"hard-drive"_s, make<BackupsPage>},
            {u"duplicates"_s, DuplicatesPage::title(), {}, make<DuplicatesPage>},
            {u"person"_s, PersonPage::title(), {}, make<PersonPage>}};
}

} // namespace hedgerow
