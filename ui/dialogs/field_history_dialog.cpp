// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/field_history_dialog.h"

#include "core/commands/settle_conflict.h"
#include "core/model/fields.h"
#include "ui/models/person_words.h"
#include "ui/text/batch_text.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/field_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tinted_label.h"
#include "ui/widgets/wrapped.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace hedgerow {
namespace {

constexpr qsizetype kMostShown = 2'000;

QString stateWords(const FieldVersion& version, bool isConflict) {
    if (version.isUndone) return FieldHistoryDialog::tr("taken back");
    if (version.isHead && isConflict)
        return version.isShown ? FieldHistoryDialog::tr("shown now, one of two versions")
                               : FieldHistoryDialog::tr("the other version");
    return version.isShown ? FieldHistoryDialog::tr("stands now") : QString();
}

} // namespace

FieldHistoryDialog::FieldHistoryDialog(Session& session, const RecordName& record, const std::string& field,
                                       QWidget* parent)
    : QDialog(parent), m_session(session), m_record(record), m_field(field), m_area(new QScrollArea(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("What stood here before"));
    setAccessibleName(windowTitle());
    resize(560, 520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(windowTitle());
    column->addWidget(m_area, 1);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(kSpaceXl, kSpaceM, kSpaceXl, kSpaceL);
    bottom->addWidget(mutedText(tr("Putting an earlier value back can be undone."), this), 1);
    QPushButton* close = plainButton(tr("Close"), {}, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    bottom->addWidget(close);
    column->addLayout(bottom);
    connect(&session, &Session::changed, this, &FieldHistoryDialog::reload);
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
    reload();
}

Result<FieldHistoryDialog::Read> FieldHistoryDialog::read(Reader& reader, const RecordName& record,
                                                          const std::string& field) {
    auto all = reader.recordHistory(record);
    if (!all) return all.error();
    Read read;
    read.labels = std::move(all->labels);
    for (auto& [name, versions] : all->fields)
        if (field.empty() || name == field) read.fields.push_back({name, std::move(versions)});
    // What was written last comes first.
    std::ranges::stable_sort(read.fields, std::greater(), [](const Past& past) {
        return past.versions.empty() ? BatchName{} : past.versions.front().wrote.batch;
    });
    return read;
}

void FieldHistoryDialog::reload() {
    m_session.read(
        this, [record = m_record, field = m_field](Reader& reader) { return read(reader, record, field); },
        [this, generation = ++m_generation](const Result<Read>& read) {
            if (generation == m_generation) show(read);
        });
}

void FieldHistoryDialog::show(const Result<Read>& read) {
    const int scrolled = m_area->verticalScrollBar()->value();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(windowTitle(), content));
    const auto kind = kindNamed(m_record.kind);
    if (!read || !kind) {
        column->addWidget(bodyText(read ? QString() : errorText(read.error()), content));
    } else if (read->fields.empty()) {
        column->addWidget(mutedText(tr("Nothing was ever written here."), content));
    } else {
        for (const Past& past : read->fields) {
            auto* card = new Card(fieldWords(*kind, past.field, read->labels), content);
            card->body()->setSpacing(kSpaceM);
            for (const FieldVersion& version : past.versions)
                card->body()->addWidget(versionLine(*read, past, version, card));
            column->addWidget(card);
        }
    }
    column->addStretch();
    m_area->setWidget(content);
    m_area->verticalScrollBar()->setValue(scrolled);
}

QWidget* FieldHistoryDialog::versionLine(const Read& read, const Past& past, const FieldVersion& version,
                                         QWidget* parent) {
    const Kind kind = *kindNamed(m_record.kind);
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    const QString words = valueWords(kind, past.field, version.value, read.labels);
    QLabel* value = version.value.isNull() ? mutedText(words, line) : bodyText(words.left(kMostShown), line);
    QFont font = value->font();
    if (version.isShown) font.setWeight(QFont::DemiBold);
    if (version.isUndone) font.setStrikeOut(true);
    value->setFont(font);
    const auto heads = std::ranges::count_if(past.versions, &FieldVersion::isHead);
    const QString state = stateWords(version, heads > 1);
    QStringList parts{momentText(version.wrote.atMs, m_session.today()), writerWords(version), batchText(version.wrote),
                      state};
    parts.removeAll(QString());
    QLabel* detail = mutedText(parts.join(QStringLiteral(" · ")), line);
    for (QLabel* label : {value, detail}) column->addWidget(wrapped(label));
    row->addLayout(column, 1);
    const Field* field = fieldNamed(kind, past.field);
    if (field && (!version.isShown || heads > 1)) {
        QPushButton* back = plainButton(tr("Put back"), QStringLiteral("undo-2"), line);
        back->setAccessibleName(tr("Put this value back: %1").arg(words.left(80)));
        connect(back, &QPushButton::clicked, this, [this, name = past.field, chosen = version.value] {
            m_session.run(SettleConflict{m_record, name, chosen, "value.back"});
        });
        row->addWidget(back, 0, Qt::AlignTop);
    }
    return line;
}

} // namespace hedgerow
