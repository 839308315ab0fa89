// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/peer_lookup.h"

#include "app/cli/record_json.h"
#include "app/cli/word_list.h"
#include "core/bundle/contact_card.h"
#include "core/model/name_lookalike.h"

#include <QJsonArray>

#include <algorithm>

namespace hedgerow::cli {
namespace {

constexpr std::size_t kFewestDigits = 4;

bool isCalled(const PeerView& peer, const std::string& said) {
    return peer.id.hex() == said || isSameName(peer.name, said) ||
           (said.size() >= kFewestDigits && peer.id.hex().starts_with(said));
}

} // namespace

Result<PeerView> findPeer(Reader& reader, const std::string& said) {
    const auto peers = reader.peers();
    if (!peers) return peers.error();
    std::vector<PeerView> meant;
    std::ranges::copy_if(*peers, std::back_inserter(meant), [&](const PeerView& peer) { return isCalled(peer, said); });
    if (meant.empty())
        return Error{ErrorCode::NotFound, "nobody to share with is called " + said + "; `peer list` names them"};
    if (meant.size() > 1)
        return Error{ErrorCode::InvalidValue, said + " may be several; say which by the id that `peer list` shows"};
    return meant.front();
}

Result<bundle::Comparison> comparisonOf(const PeerView& peer) {
    const auto words = wordList();
    if (!words) return words.error();
    const auto card = bundle::cardOfKeys(peer.signingKey, peer.ageKey);
    if (!card) return Error{ErrorCode::Damaged, "the keys of somebody to share with"};
    return bundle::comparison(card->signingKey, card->recipient, *words);
}

std::string signsText(const bundle::Comparison& comparison) {
    std::string text;
    for (const bundle::Emoji& emoji : comparison.emoji) {
        if (!text.empty()) text += "  ";
        text.append(emoji.sign).append(" ").append(emoji.name);
    }
    return text;
}

void addTo(QJsonObject& object, const bundle::Comparison& comparison) {
    QJsonArray words;
    for (const std::string& word : comparison.words) words.append(qString(word));
    object[QLatin1String("words")] = words;
    QJsonArray signs;
    for (const bundle::Emoji& emoji : comparison.emoji) {
        QJsonObject sign;
        sign[QLatin1String("sign")] = qString(emoji.sign);
        sign[QLatin1String("name")] = qString(emoji.name);
        signs.append(sign);
    }
    object[QLatin1String("emoji")] = signs;
}

} // namespace hedgerow::cli
