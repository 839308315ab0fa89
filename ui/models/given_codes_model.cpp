// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/given_codes_model.h"

#include "ui/text/import_text.h"
#include "ui/text/strings.h"
#include "ui/widgets/level_mark.h"

#include <QLocale>

#include <utility>

namespace hedgerow {

void GivenCodesModel::show(std::vector<bundle::GivenCode> codes, std::map<Id, std::string> names,
                           std::map<LevelId, LevelView> levels) {
    beginResetModel();
    m_codes = std::move(codes);
    m_names = std::move(names);
    m_levels = std::move(levels);
    endResetModel();
}

int GivenCodesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_codes.size());
}

int GivenCodesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString GivenCodesModel::text(const bundle::GivenCode& code, int column) const {
    switch (column) {
    case Code:
        return fromUtf8(code.code);
    case Unit: {
        QStringList units;
        for (const std::string& unit : code.units) units << cellText(unit);
        return units.join(tr(", "));
    }
    case Level: {
        const auto level = code.level ? m_levels.find(*code.level) : m_levels.end();
        return level == m_levels.end() ? QString() : levelText(level->second);
    }
    case Month:
        if (!code.month) return {};
        return QLocale().toString(QDate::fromString(fromUtf8(code.month->iso()), Qt::ISODate),
                                  QStringLiteral("MMMM yyyy"));
    case Who: {
        const auto name = m_names.find(code.person.id);
        return name == m_names.end() || name->second.empty() ? tr("(no name yet)") : cellText(name->second);
    }
    default:
        return {};
    }
}

QVariant GivenCodesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) return {};
    return text(m_codes[static_cast<std::size_t>(index.row())], index.column());
}

QVariant GivenCodesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Unit:
        return tr("Unit");
    case Level:
        return tr("Level");
    case Month:
        return tr("Assessed in");
    case Who:
        return tr("Who that is (stays here)");
    default:
        return {};
    }
}

} // namespace hedgerow
