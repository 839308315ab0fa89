// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/cell_values.h"

#include "core/interchange/fold_key.h"
#include "core/model/text_rules.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace hedgerow {
namespace {

// Folded words, each with a space on both sides.
bool contains(std::string_view words, std::string_view key) {
    const std::string whole = " " + std::string(key) + " ";
    return !key.empty() && words.find(whole) != std::string_view::npos;
}

constexpr std::string_view kYes = " yes y true t on ja j wahr si s vero v verdadero oui o vrai x xx 1 ok ";
constexpr std::string_view kNo = " no n false f off nein falsch falso non faux 0 ";

struct ChoiceWords {
    ImportTarget target;
    std::string_view code;
    std::string_view words; // folded; en de it es fr
};
constexpr std::array kChoiceWords{
    ChoiceWords{
        ImportTarget::Contract, "employee",
        " permanent regular staff employed fulltime parttime openended fest festanstellung festangestellt "
        "festangestellte "
        "festangestellter angestellt angestellte angestellter unbefristet vollzeit teilzeit stammpersonal "
        "stammbelegschaft "
        "dipendente dipendenti indeterminato tempoindeterminato tempopieno atempoindeterminato subordinato empleado "
        "empleada asalariado fijo fija indefinido indefinida plantilla salarie salariee cdi embauche "},
    ChoiceWords{ImportTarget::Contract, "agency",
                " agencyworker tempagency leased leiharbeit leiharbeiter leiharbeiterin leiharbeitnehmer "
                "leiharbeitnehmerin zeitarbeit "
                "zeitarbeiter zeitarbeiterin anu arbeitnehmeruberlassung leihkraft somministrazione somministrato "
                "somministrata "
                "interinale agenzia ett agencia cedido cedida interim interimaire agence "},
    ChoiceWords{ImportTarget::Contract, "contractor",
                " freelance freelancer contract selfemployed consultant outsourced frei freiberuflich freiberufler "
                "freiberuflerin "
                "freiermitarbeiter freiemitarbeiterin selbststandig selbstandig werkvertrag honorar honorarkraft "
                "extern externe externer "
                "collaboratore collaboratrice partitaiva piva cococo consulente autonomo autonoma esterno subcontrata "
                "subcontratado "
                "contratista independiente independant independante prestataire autoentrepreneur soustraitant "},
    ChoiceWords{ImportTarget::Contract, "platform",
                " platformworker gig gigworker rider plattform plattformarbeit piattaforma plataforma plateforme "},
    ChoiceWords{
        ImportTarget::Contract, "temp",
        " temporary fixedterm seasonal casual befristet befristete befristeter saison saisonkraft aushilfe zeitvertrag "
        "determinato tempodeterminato atempodeterminato atermine stagionale temporal temporales eventual interino "
        "interina "
        "cdd temporaire saisonnier saisonniere "},
    ChoiceWords{ImportTarget::Basis, "member",
                " members unionmember mitglied gewerkschaftsmitglied iscritto iscritta socio socia membro afiliado "
                "afiliada miembro "
                "membre adherent adherente syndique syndiquee "},
    ChoiceWords{
        ImportTarget::Basis, "regular_contact",
        " contact kontakt regelmassigerkontakt contattoregolare contatto contacto contactoregular contactregulier "},
    ChoiceWords{ImportTarget::Basis, "consent",
                " consented einwilligung zustimmung eingewilligt consenso consentimiento consentement "},
    ChoiceWords{ImportTarget::Basis, "none", " no keine nessuna nessuno ninguna ninguno aucune aucun "},
    ChoiceWords{ImportTarget::LevelBasis, "did_publicly",
                " public publicly offentlich hatoffentlichgetan pubblico pubblicamente inpubblico publico publicamente "
                "enpublico "
                "publiquement enpublic "},
    ChoiceWords{ImportTarget::LevelBasis, "did_privately",
                " private privately privat nichtoffentlich privato privatamente inprivato privado privadamente "
                "enprivado prive enprive "},
    ChoiceWords{
        ImportTarget::LevelBasis, "said",
        " saidso saidit toldus gesagt selbstgesagt hatgesagt detto hadetto lohadetto dicho lodijo dijo dit adit "},
    ChoiceWords{ImportTarget::LevelBasis, "told",
                " toldbyothers secondhand heard hearsay gehort vonanderen horensagen riferito daaltri sentitodire "
                "contado porotros "
                "deoidas rapporte oidire ouidire "},
    ChoiceWords{ImportTarget::LevelBasis, "guess",
                " guessed estimate estimated vermutung vermutet geschatzt schatzung ipotesi stima stimato suposicion "
                "estimacion "
                "estimado conjetura supposition estimation devine "},
};

using Choices = std::unordered_map<std::string, std::string_view>;

// Every word and code of the target's choices, folded.
Choices choicesOf(ImportTarget target) {
    Choices choices;
    for (const std::string_view code : fieldOf(target)->choices) choices.try_emplace(foldKey(code), code);
    for (const ChoiceWords& line : kChoiceWords) {
        if (line.target != target) continue;
        for (const std::string_view word : splitCell(line.words, " "))
            choices.try_emplace(std::string(word), line.code);
    }
    return choices;
}

} // namespace

std::optional<bool> parseBoolean(std::string_view cell) {
    if (cell.size() > 40) return std::nullopt;
    const std::string_view sign = trimmed(cell);
    if (sign == "\u2713" || sign == "\u2714" || sign == "\u2611" || sign == "+") return true;
    if (sign == "\u2717" || sign == "\u2718" || sign == "\u2610") return false;
    const std::string key = foldKey(sign);
    if (contains(kYes, key)) return true;
    if (contains(kNo, key)) return false;
    return std::nullopt;
}

std::optional<std::string_view> parseChoice(ImportTarget target, std::string_view cell) {
    if (importTarget(target).type != ImportType::Choice || cell.size() > 100) return std::nullopt;
    static const std::map<ImportTarget, Choices> known{{ImportTarget::Contract, choicesOf(ImportTarget::Contract)},
                                                       {ImportTarget::Basis, choicesOf(ImportTarget::Basis)},
                                                       {ImportTarget::LevelBasis, choicesOf(ImportTarget::LevelBasis)}};
    const Choices& choices = known.at(target);
    const auto found = choices.find(foldKey(cell));
    if (found == choices.end()) return std::nullopt;
    return found->second;
}

bool isMailAddress(std::string_view text) {
    if (text.size() < 3 || text.size() > 254) return false;
    const std::size_t at = text.find('@');
    if (at == std::string_view::npos || at == 0 || at + 1 == text.size() ||
        text.find('@', at + 1) != std::string_view::npos)
        return false;
    const std::string_view host = text.substr(at + 1);
    if (host.front() == '.' || host.back() == '.' || host.find("..") != std::string_view::npos) return false;
    return std::ranges::none_of(text, [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == 0x7F ||
               std::string_view("()<>[],;:\\\"").find(c) != std::string_view::npos;
    });
}

bool isPhoneNumber(std::string_view text) {
    if (text.size() > 60) return false;
    const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
    if (digits < 5 || digits > 25) return false;
    std::string_view rest = text;
    for (const std::string_view word : {"ext.", "ext", "Ext.", "Ext", "Durchwahl", "DW", "int.", "int", "x"}) {
        const std::size_t at = rest.find(word);
        if (at == std::string_view::npos || at == 0) continue;
        const std::string_view extension = rest.substr(at + word.size());
        if (extension.empty() || extension.find_first_not_of("0123456789 -") != std::string_view::npos) return false;
        rest = rest.substr(0, at);
        break;
    }
    if (rest.starts_with("tel:")) rest.remove_prefix(4);
    for (std::size_t i = 0; i < rest.size();) {
        if (rest.substr(i).starts_with("\u00A0") || rest.substr(i).starts_with("\u2013") ||
            rest.substr(i).starts_with("\u2011")) {
            i += rest[i] == '\xC2' ? 2 : 3;
            continue;
        }
        if (std::string_view("0123456789+()/.- \t").find(rest[i]) == std::string_view::npos) return false;
        ++i;
    }
    return rest.rfind('+') == std::string_view::npos || rest.rfind('+') <= 1;
}

std::vector<std::string_view> splitCell(std::string_view cell, std::string_view separators) {
    std::vector<std::string_view> parts;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of(separators), cell.size());
        if (const std::string_view part = trimmed(cell.substr(0, end)); !part.empty()) parts.push_back(part);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return parts;
}

bool isBlankCell(std::string_view cell) {
    if (!cell.empty() && cell.front() > ' ' && cell.front() != '-') return false;
    const bool isLong = cell.size() > 16;
    for (std::size_t i = 0; i < cell.size();) {
        UChar32 c = 0;
        U8_NEXT(cell.data(), i, cell.size(), c);
        const bool isDash = c == '-' || c == 0x2013 || c == 0x2014;
        if (!(isDash && !isLong) && (c < 0 || !u_isUWhiteSpace(c))) return false;
    }
    return true;
}

} // namespace hedgerow
