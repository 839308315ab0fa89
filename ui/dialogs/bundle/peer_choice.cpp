// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bundle/peer_choice.h"

#include "ui/text/bundle_text.h"
#include "ui/text/import_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace hedgerow {

PeerChoice peerChoice(const PeerView& peer, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceS);
    auto* box = new QCheckBox(cellText(peer.name).replace(u'&', QStringLiteral("&&")), line);
    const QString standing = standingText(peer);
    box->setAccessibleName(cellText(peer.name));
    box->setAccessibleDescription(standing);
    auto* shape = new IconLabel(QStringLiteral("user-check"), kIconSize, line);
    if (peer.left)
        shape->setIcon(QStringLiteral("log-out"), IconLabel::Tone::Warning);
    else if (!peer.verified)
        shape->setIcon(QStringLiteral("triangle-alert"), IconLabel::Tone::Warning);
    auto* words = mutedText(standing, line);
    words->setWordWrap(false);
    row->addWidget(box);
    row->addStretch();
    row->addWidget(shape);
    row->addWidget(words);
    return {line, box};
}

} // namespace hedgerow
