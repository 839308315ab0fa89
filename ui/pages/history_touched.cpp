// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_touched.h"

#include "core/commands/undo_batch.h"
#include "ui/models/person_words.h"
#include "ui/text/batch_text.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_fact_button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrapped.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

namespace hedgerow {
namespace {

constexpr std::size_t kMostShown = 200;
constexpr std::int64_t kMostRehearsed = 5'000;

} // namespace

HistoryTouched::HistoryTouched(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(sectionTitle({}, this)), m_when(mutedText({}, this)),
      m_stays(new QWidget(this)), m_staysText(bodyText({}, m_stays)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargins(kSpaceL, kSpaceL, kSpaceS, kSpaceS));
    column->setSpacing(kSpaceXs);
    for (QLabel* label : {m_title, m_when, m_staysText}) wrapped(label);
    column->addWidget(m_title);
    column->addWidget(m_when);
    auto* row = new QHBoxLayout(m_stays);
    row->setContentsMargins(0, kSpaceXs, 0, kSpaceXs);
    row->setSpacing(kSpaceS);
    row->addWidget(new IconLabel(QStringLiteral("info"), 16, m_stays), 0, Qt::AlignTop);
    row->addWidget(m_staysText, 1);
    m_stays->hide();
    column->addWidget(m_stays);

    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("What it wrote to"));
    auto* content = new QWidget(area);
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(sideMargins(0, kSpaceS, kSpaceS, 0));
    m_lines->setSpacing(0);
    area->setWidget(content);
    for (QWidget* ground : {area->viewport(), content}) ground->setAutoFillBackground(false);
    column->addWidget(area, 1);
}

void HistoryTouched::clearLines() {
    while (QLayoutItem* item = m_lines->itemAt(0)) {
        m_lines->removeItem(item);
        const std::unique_ptr<QLayoutItem> gone(item);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

void HistoryTouched::show(const std::optional<BatchView>& batch) {
    ++m_generation;
    m_stays->hide();
    m_title->setText(batch ? batchText(*batch) : tr("Nothing is chosen"));
    m_when->setText(batch ? momentText(batch->atMs, m_session.today())
                          : tr("Choose a line to see what was written then."));
    m_shown = batch ? std::optional(batch->batch) : std::nullopt;
    clearLines();
    if (!batch) return;
    const BatchName name = batch->batch;
    if (!batch->canBeTakenBack())
        showStays(tr("What was given is out of our hands, so it cannot be taken back. That they have it stays noted."));
    m_session.read(
        this, [name](Reader& reader) { return reader.touchedBy(name, kMostShown); },
        [this, name, canUndo = !batch->isUndone && batch->canBeTakenBack(),
         generation = m_generation](const Result<TouchedRecords>& touched) {
            if (generation != m_generation) return;
            list(touched);
            if (touched && touched->total <= kMostRehearsed && canUndo) rehearseUndo(name);
        });
}

// Not for the largest, which take a while to look through.
void HistoryTouched::rehearseUndo(const BatchName& name) {
    m_session.run(UndoBatch{name, true}, this, [this, generation = m_generation](const Result<Outcome>& outcome) {
        if (generation != m_generation || !outcome || outcome->notices.empty()) return;
        QStringList sentences;
        for (const Notice& notice : outcome->notices) sentences.append(noticeText(notice));
        //: What would stay if this were taken back.
        showStays(tr("If you take it back: %1").arg(sentences.join(u' ')));
    });
}

void HistoryTouched::showStays(const QString& text) {
    m_staysText->setText(text);
    m_stays->show();
}

void HistoryTouched::list(const Result<TouchedRecords>& touched) {
    clearLines();
    QWidget* content = m_lines->parentWidget();
    if (!touched) {
        m_lines->addWidget(bodyText(errorText(touched.error()), content));
        m_lines->addStretch();
        return;
    }
    for (const TouchedRecord& record : touched->records) {
        QString words = recordWords(record, touched->labels);
        if (!record.isThere) words = tr("%1 (not there now)").arg(words);
        if (record.people.empty() || !record.isThere) {
            QLabel* line = mutedText(words, content);
            line->setContentsMargins(kSpaceXs, kSpaceXs, kSpaceXs, kSpaceXs);
            wrapped(line);
            m_lines->addWidget(line);
            continue;
        }
        auto* line = new FactButton(content);
        line->setSign(QStringLiteral("arrow-right"));
        line->setWords(words, false);
        line->setAccessibleName(tr("Open: %1").arg(words));
        connect(line, &FactButton::clicked, this,
                [this, person = record.people.front()] { Q_EMIT personRequested(person); });
        m_lines->addWidget(line);
    }
    const auto more = touched->total - static_cast<std::int64_t>(touched->records.size());
    if (more > 0) m_lines->addWidget(mutedText(tr("and %n more", nullptr, static_cast<int>(more)), content));
    m_lines->addStretch();
}

} // namespace hedgerow
