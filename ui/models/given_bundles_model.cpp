// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/given_bundles_model.h"

#include "core/bundle/scope_view.h"
#include "ui/text/bundle_text.h"
#include "ui/text/date_text.h"
#include "ui/text/strings.h"

#include <QLocale>

namespace hedgerow {
namespace {

constexpr std::size_t kShownDigits = 8; // of the bundle's number

QString number(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

} // namespace

void GivenBundlesModel::show(std::vector<DisclosureView> given, Date today) {
    beginResetModel();
    m_given = std::move(given);
    m_today = today;
    endResetModel();
}

int GivenBundlesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_given.size());
}

int GivenBundlesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

// Where no names were given, the number says what stands for the people.
QString GivenBundlesModel::peopleText(const DisclosureView& given) const {
    const auto profile = bundle::profileNamed(given.profile);
    const int count = static_cast<int>(given.count);
    if (profile == bundle::Profile::PseudonymousChart) return tr("codes for %n people", nullptr, count);
    if (profile == bundle::Profile::RollUp) return tr("numbers about %n people", nullptr, count);
    return number(given.count);
}

QString GivenBundlesModel::text(const DisclosureView& given, int column) const {
    switch (column) {
    case When:
        return momentText(given.atMs, m_today);
    case Choice: {
        const auto profile = bundle::profileNamed(given.profile);
        return profile ? profileTitle(*profile) : QString();
    }
    case Kinds:
        return classesText(given.classes);
    case People:
        return peopleText(given);
    case Notes:
        return number(given.notes);
    case Bundle:
        return fromUtf8(given.bundle).left(kShownDigits);
    default:
        return {};
    }
}

QVariant GivenBundlesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const DisclosureView& given = m_given[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) return text(given, index.column());
    if (role != Qt::ToolTipRole) return {};
    return index.column() == Bundle ? fromUtf8(given.bundle) : text(given, index.column()).toHtmlEscaped();
}

QVariant GivenBundlesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case When:
        return tr("When");
    case Choice:
        return tr("Choice");
    case Kinds:
        return tr("What");
    case People:
        return tr("People");
    case Notes:
        return tr("Notes");
    case Bundle:
        return tr("Bundle");
    default:
        return {};
    }
}

} // namespace hedgerow
