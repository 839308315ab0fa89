// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCheckBox;
class QWidget;

namespace hedgerow {

struct PeerView;

// Somebody to share with in a list to choose from: a box with the name, a shape and how far her keys are known. Whether
// she is chosen and can be is left to whoever lists her; `parent` owns the line.
struct PeerChoice {
    QWidget* line;
    QCheckBox* box;
};
PeerChoice peerChoice(const PeerView& peer, QWidget* parent);

} // namespace hedgerow
