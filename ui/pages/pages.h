// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QString>

#include <functional>
#include <vector>

namespace hedgerow {

struct PageEntry {
    QString code; // "people"
    QString title;
    QString iconName; // of resources/icons, as icon() takes it; empty: outside of the navigation, reached from others
    std::function<Page*(Session&, QWidget*)> create;
};

// The pages of the window in the order of the navigation.
std::vector<PageEntry> standardPages();

} // namespace hedgerow
