// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bundle/bundle_order.h"
#include "core/bundle/bundle_preview.h"

#include <QJsonObject>

namespace hedgerow::cli {

// Why a bundle was not read, each with its own sentence and what to do; gives the exit code (4 damaged, 6 refused, 3
// wrong passphrase).
int failReading(const Error& error);

void print(const bundle::BundleLook& look, bool isWithNotes);
void print(const bundle::BundlePreview& preview);
void print(const RollUpTable& table);
QJsonObject toJson(const RollUpTable& table);
QJsonObject toJson(const bundle::BundleLook& look);
QJsonObject toJson(const bundle::BundlePreview& preview);
QJsonObject toJson(const bundle::AppliedBundle& applied);

// "verified", "not verified", "unknown" …
std::string_view senderWord(bundle::SenderKind kind);

} // namespace hedgerow::cli
