// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/comparison.h"
#include "core/store/reader.h"

#include <QJsonObject>

namespace hedgerow::cli {

// The one peer that is meant: by id, by at least four digits that it begins with, or by name. NotFound; InvalidValue if
// it may be several.
Result<PeerView> findPeer(Reader& reader, const std::string& said);

// The words and signs of a peer's keys. Damaged: what the vault keeps are no keys.
Result<bundle::Comparison> comparisonOf(const PeerView& peer);

// "🔑 key  🐘 elephant …"
std::string signsText(const bundle::Comparison& comparison);
// Adds "words" and "emoji".
void addTo(QJsonObject& object, const bundle::Comparison& comparison);

} // namespace hedgerow::cli
