// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft_offer.h"

#include "core/commands/keep_draft.h"
#include "ui/text/date_text.h"
#include "ui/text/strings.h"
#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

#include <algorithm>

namespace hedgerow {

DraftOffer::DraftOffer(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_text(bodyText({}, this)),
      m_continue(plainButton(tr("Continue"), QStringLiteral("pencil"), this)),
      m_discard(linkButton(tr("Throw away"), this)) {
    setObjectName(QStringLiteral("statusStrip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(kSpaceXl, kSpaceS, kSpaceM, kSpaceS));
    row->setSpacing(kSpaceM);
    row->addWidget(new IconLabel(QStringLiteral("sticky-note"), kIconSize, this));
    row->addWidget(m_text, 1);
    row->addWidget(m_discard);
    row->addWidget(m_continue);
    hide();
    connect(m_continue, &QPushButton::clicked, this, [this] { Q_EMIT continued(takeNewest()); });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        const Draft draft = takeNewest();
        m_session.run(DropDraft{*draft.id});
        Q_EMIT discarded(draft);
    });
    load();
}

QString DraftOffer::text() const {
    return isHidden() ? QString() : m_text->text();
}

void DraftOffer::load() {
    m_session.read(
        this, [](Reader& reader) { return reader.drafts(); },
        [this](const Result<std::vector<DraftView>>& kept) {
            if (!kept) return;
            m_drafts.clear();
            for (const DraftView& view : *kept)
                if (auto draft = Draft::of(view)) m_drafts.push_back(std::move(*draft));
            std::ranges::stable_sort(m_drafts, {}, &Draft::keptAtMs);
            showNewest();
        });
}

void DraftOffer::bringBack(const Draft& draft) {
    m_session.run(KeepDraft{draft.id, draft.text()});
    load();
}

void DraftOffer::showNewest() {
    setVisible(!m_drafts.empty());
    if (m_drafts.empty()) return m_text->setText({});
    const Draft& newest = m_drafts.back();
    QString text = tr("Not saved when the file was locked, %2: %1", "what was written; when")
                       .arg(isolated(newest.title), momentText(newest.keptAtMs, m_session.today()));
    const int others = static_cast<int>(m_drafts.size()) - 1;
    if (others > 0) text += u' ' + tr("(and %n more)", nullptr, others);
    m_text->setText(text);
    m_continue->setAccessibleName(tr("Continue: %1").arg(newest.title));
    m_discard->setAccessibleName(tr("Throw away: %1").arg(newest.title));
}

Draft DraftOffer::takeNewest() {
    Draft draft = std::move(m_drafts.back());
    m_drafts.pop_back();
    showNewest();
    return draft;
}

} // namespace hedgerow
