// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outcome_report.h"

#include "app/cli/console.h"
#include "app/cli/record_json.h"

#include <QJsonArray>

namespace hedgerow::cli {
namespace {

void sayNotices(const Outcome& outcome) {
    for (const Notice& notice : outcome.notices) {
        if (notice.code == NoticeCode::HasPowerOverStaff) say("Careful: " + notice.record + " has power over staff.");
        if (notice.code == NoticeCode::NameAlreadyKnown)
            say("Someone of that name was there already: " + notice.record);
    }
}

} // namespace

int reportOutcome(const Result<Outcome>& outcome, const Cli& cli) {
    if (!outcome) return fail(outcome.error());
    sayNotices(*outcome);
    QJsonArray created;
    for (const Id& id : outcome->created) created.append(qString(id.hex()));
    if (cli.isJson) {
        QJsonObject object;
        object[QLatin1String("batch")] =
            outcome->changes.batch ? QJsonValue(qString(outcome->changes.batch->hex())) : QJsonValue();
        object[QLatin1String("created")] = created;
        printJson(object);
        return Done;
    }
    for (const Id& id : outcome->created) print(id.hex());
    if (!outcome->changes.batch)
        say("Nothing to change.");
    else
        say("Saved. To take it back: undo " + outcome->changes.batch->hex());
    return Done;
}

} // namespace hedgerow::cli
