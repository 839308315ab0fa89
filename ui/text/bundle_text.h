// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle_preview.h"
#include "core/model/roll_up_table.h"
#include "core/store/peer_view.h"
#include "core/workspace/bundle_trouble_view.h"

#include <QString>

namespace hedgerow {

// What is wrong with a bundle and what to do about it; where it is nothing of a bundle's own, errorText().
QString bundleErrorText(const Error& error);

// What stands under a table of numbers by unit.
QString numbersLegend(const RollUpTable& table);

QString profileTitle(bundle::Profile profile);              // Turf sheet
QString profileSentence(bundle::Profile profile);           // what it gives, and to whom one would give it
QString classTitle(FieldClass fieldClass);                  // Names
QString classSentence(FieldClass fieldClass);               // what that means
QString classesText(const std::vector<std::string>& names); // Names, Work

// "words compared on 3 Nov 2026", or that nobody has.
QString standingText(const PeerView& peer);
QString senderText(const bundle::Sender& sender); // who sent it and how far that is known
// "names, contact and work of 12 people", as it was given on some day.
QString disclosureText(const DisclosureView& given, Date today);
// "12 new people, 3 changes, 1 conflict".
QString previewText(const bundle::BundlePreview& preview);

} // namespace hedgerow
