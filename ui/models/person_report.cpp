// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/person_report.h"

#include "core/model/fields.h"
#include "ui/models/person_words.h"
#include "ui/text/date_text.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QStringList>

namespace hedgerow {
namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(PersonReport)
};

// Further lines of a text stand under its first.
QString indented(const QString& text) {
    return QString(text).replace(u'\n', QStringLiteral("\n        "));
}

void addField(QStringList& lines, Kind kind, const std::string& field, const std::vector<FieldVersion>& versions,
              const std::map<Id, std::string>& labels, Date today) {
    const QString label = fieldWords(kind, field, labels);
    bool isFirst = true;
    for (const FieldVersion& version : versions) {
        QStringList about{momentText(version.wrote.atMs, today), writerWords(version)};
        if (version.isUndone)
            about.append(Report::tr("taken back"));
        else if (!version.isHead)
            about.append(Report::tr("earlier"));
        const QString value = indented(valueWords(kind, field, version.value, labels));
        const QString detail = about.join(QStringLiteral(", "));
        lines.append(isFirst ? QStringLiteral("    %1: %2  [%3]").arg(label, value, detail)
                             : QStringLiteral("        %1  [%2]").arg(value, detail));
        isFirst = false;
    }
}

} // namespace

QString personReport(const HeldOnPerson& held, Date today) {
    const QString name = fromUtf8(held.person.row.name);
    QStringList lines{
        Report::tr("All that is held on %1").arg(name.isEmpty() ? Report::tr("a person without a name") : name),
        Report::tr("As of %1").arg(shortDate(today)),
        Report::tr("Earlier and removed values are in it. Notes about other people that only mention this "
                   "person are not."),
        QString()};
    const std::string basis = held.person.person.text("basis");
    lines.append(Report::tr("Basis for keeping: %1")
                     .arg(basis.empty() ? Report::tr("none noted") : choiceLabel("basis", basis)));
    const QString source = fromUtf8(held.person.person.text("source"));
    lines.append(Report::tr("Source: %1").arg(source.isEmpty() ? Report::tr("none noted") : source));
    for (const HeldRecord& record : held.records) {
        const auto kind = kindNamed(record.record.name.kind);
        if (!kind) continue;
        lines.append(QString());
        lines.append(record.isThere ? kindLabel(*kind)
                                    : Report::tr("%1 (removed or taken back)").arg(kindLabel(*kind)));
        for (const auto& [field, versions] : record.fields) addField(lines, *kind, field, versions, held.labels, today);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace hedgerow
