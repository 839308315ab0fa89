// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/header_names.h"

#include "core/interchange/fold_key.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace hedgerow {
namespace {

using enum ImportTarget;

struct Headings {
    ImportTarget target;
    // Folded (see foldKey), separated by spaces.
    std::string_view keys;
    bool isWeak = false;
};

// One line a target and language: en, de, it, es, fr.
constexpr std::array kHeadings{
    Headings{
        Name,
        "name fullname wholename person worker employee employeename workername personname contactname displayname"},
    Headings{Name,
             "vollername vollstandigername ganzername mitarbeiter mitarbeiterin mitarbeitername namevorname "
             "vornamename vornamenachname nachnamevorname beschaftigte beschaftigter kollege kollegin anzeigename"},
    Headings{Name,
             "nome nomecompleto nominativo nomecognome nomeecognome cognomenome cognomeenome dipendente lavoratore"},
    Headings{Name,
             "nombre nombrecompleto nombreyapellidos nombreapellidos apellidosynombre empleado trabajador persona"},
    Headings{Name, "nom nomcomplet nometprenom nomprenom prenometnom prenomnom salarie employe personne"},

    Headings{Given, "given givenname givennames first firstname firstnames forename forenames"},
    Headings{Given, "vorname vornamen rufnamevorname"},
    Headings{Given, "nomedibattesimo primonome"},
    Headings{Given, "nombredepila primernombre nombres"},
    Headings{Given, "prenom prenoms"},

    Headings{Family, "family familyname last lastname lastnames surname surnames"},
    Headings{Family, "nachname nachnamen familienname zuname"},
    Headings{Family, "cognome cognomi"},
    Headings{Family, "apellido apellidos primerapellido"},
    Headings{Family, "nomdefamille nomfamille"},

    Headings{Called, "called nickname preferredname goesby knownas"},
    Headings{Called, "rufname spitzname genannt wirdgenannt"},
    Headings{Called, "soprannome chiamato dettoa"},
    Headings{Called, "apodo alias mote"},
    Headings{Called, "surnom nomdusage prenomusuel"},

    Headings{
        CodeName,
        "codename codeword deckname tarnname nomeincodice nombreenclave nomdecode pseudonym pseudonyme pseudonimo"},
    Headings{OtherSpellings,
             "otherspellings othernames alternatespellings anderschreibweisen andereschreibweisen weiterenamen "
             "altregrafie altrinomi otrasgrafias otrosnombres autresgraphies autresnoms"},
    Headings{Pronouns, "pronouns pronoun pronomen pronomi pronome pronombres pronoms"},
    Headings{Languages, "languages language languagesspoken sprachen sprache muttersprache lingue lingua lingueparlate "
                        "idiomas idioma lenguas lengua langues langue languesparlees"},
    Headings{Description, "description appearance beschreibung descrizione descripcion"},
    Headings{Lead, "lead organizer organiser contactperson assignedto organizerin ansprechpartner ansprechperson "
                   "ansprechpartnerin zustandig betreuer betreut betreuung referente responsabile organizzatore "
                   "organizador organizadora responsable encargado referent referente organisateur organisatrice"},
    Headings{
        Basis,
        "basis basisforkeeping legalbasis rechtsgrundlage grundlage basegiuridica baselegal baselegale basejuridique"},
    Headings{Source, "source quelle herkunft fonte fuente origen origine provenance"},
    Headings{Note, "note notes remark remarks comment comments"},
    Headings{Note, "notiz notizen bemerkung bemerkungen anmerkung anmerkungen kommentar kommentare"},
    Headings{Note, "nota osservazioni osservazione commento commenti annotazioni"},
    Headings{Note, "notas observaciones observacion comentario comentarios"},
    Headings{Note, "remarque remarques commentaire commentaires observations"},
    Headings{PrivateNote, "privatenote privatenotes privatenotiz privatenotizen notaprivata noteprivate notaprivada "
                          "notasprivadas noteprivee notesprivees"},

    Headings{Phone,
             "phone phones phonenumber telephone telephonenumber tel mobile mobilephone mobilenumber cell cellphone "
             "landline whatsapp"},
    Headings{Phone,
             "telefon telefonnummer telefonnr telnr handy handynummer handynr mobil mobiltelefon mobilnummer mobilnr "
             "festnetz rufnummer durchwahl"},
    Headings{Phone, "telefono numeroditelefono cellulare cell numerotelefono recapitotelefonico"},
    Headings{Phone, "telefonos movil celular numerodetelefono telefonomovil"},
    Headings{Phone, "telephones portable numerodetelephone telephoneportable telportable mobileperso"},
    Headings{
        Mail,
        "mail mails email emails emailaddress mailaddress mailadresse emailadresse emailadr eposta postaelettronica "
        "indirizzoemail indirizzomail correo correoelectronico direcciondecorreo courriel courrielle adressemail "
        "adresseemail adresseelectronique"},
    Headings{Signal, "signal signalnumber signalnummer signalname numerosignal"},

    Headings{Unit, "unit department dept division team section"},
    Headings{Unit, "abteilung abt bereich einheit referat dezernat fachbereich organisationseinheit"},
    Headings{Unit, "reparto dipartimento ufficio settore unita area"},
    Headings{Unit, "departamento dpto depto seccion unidad"},
    Headings{Unit, "service departement secteur unite equipe"},
    Headings{
        Unit,
        "site location office shift standort betriebsstatte filiale niederlassung schicht gruppe betrieb sede turno "
        "squadra stabilimento centro sucursal turnos equipo etablissement agence atelier",
        true},

    Headings{Title, "title jobtitle job position role function occupation"},
    Headings{Title,
             "stelle stellenbezeichnung position funktion beruf tatigkeit berufsbezeichnung rolle jobbezeichnung"},
    Headings{Title, "mansione ruolo qualifica posizione incarico"},
    Headings{Title, "puesto cargo funcion ocupacion puestodetrabajo"},
    Headings{Title, "poste fonction emploi intituleduposte metier"},
    Headings{Title, "titel titolo titulo titre", true},
    Headings{RoleFamily,
             "rolefamily jobfamily rolefamilie berufsgruppe stellengruppe famigliaprofessionale familiaprofesional "
             "categoriaprofesional categorieprofessionnelle famillemetier"},
    Headings{Contract,
             "contract contracttype typeofcontract employmenttype vertrag vertragsart vertragstyp vertragsform "
             "beschaftigungsart beschaftigungsverhaltnis anstellung anstellungsart contratto tipocontratto "
             "tipodicontratto tipologiacontrattuale contrato tipocontrato tipodecontrato contrat typecontrat "
             "typedecontrat"},
    Headings{Employer,
             "employer employerofrecord company arbeitgeber firma unternehmen gesellschaft datoredilavoro datore "
             "azienda ditta societa empleador empresa compania employeur entreprise societe"},
    Headings{PowerOverStaff,
             "poweroverstaff manager ismanager supervisor boss canhire vorgesetzter vorgesetzte vorgesetzt "
             "fuhrungskraft personalverantwortung leitung leitend capo dirigente superiore jefe jefa "
             "directivo mando cadre encadrant chef"},
    Headings{
        Remote,
        "remote worksremotely homeoffice telearbeit mobilesarbeiten telelavoro smartworking daremoto lavorodaremoto "
        "teletrabajo remoto adistancia teletravail adistance"},
    Headings{From, "from since start startdate hiredate hired joined datehired employedsince von seit beginn eintritt "
                   "eintrittsdatum eintrittam beschaftigtseit einstellungsdatum startdatum dal da assunzione assunto "
                   "datadiassunzione dataassunzione datainizio desde inicio fechadealta fechaalta fechadeingreso alta "
                   "fechadeinicio depuis debut datedebut datedembauche embauche datedentree"},
    Headings{To, "to until end enddate leavingdate left dateleft bis ende austritt austrittsdatum austrittam enddatum "
                 "vertragsende al fino fine cessazione datafine datacessazione hasta fin fechadebaja baja fechafin "
                 "fechadefin jusquau jusque datefin datedefin datedesortie sortie"},
    Headings{Level,
             "level assessment rating support supportlevel einschatzung bewertung stufe haltung livello valutazione "
             "sostegno nivel valoracion apoyo evaluacion niveau evaluation soutien"},
    Headings{LevelDate,
             "leveldate assessmentdate dateassessed assessedon einschatzungam datumeinschatzung "
             "einschatzungsdatum datadivalutazione datavalutazione fechadevaloracion fechavaloracion datedevaluation "
             "dateevaluation"},
    Headings{LevelBasis,
             "levelbasis assessmentbasis grundlagedereinschatzung einschatzungsgrundlage basedellavalutazione "
             "basedelavaloracion basedelevaluation"},
    Headings{LevelBy, "levelby assessedby assessor eingeschatztvon einschatzungvon valutatoda valoradopor evaluepar"},
    Headings{Tag, "tag tags label labels keyword keywords schlagwort schlagworte stichwort stichworte etichetta "
                  "etichette etiqueta "
                  "etiquetas etiquette etiquettes motcle motscles"},
    Headings{Ignore,
             "id nr no number row personnelnumber employeeid employeenumber staffnumber personalnummer personalnr "
             "mitarbeiternummer mitarbeiternr persnr lfdnr laufendenummer matricola numerodipendente numerodeempleado "
             "numeroempleado matricule numerosalarie birthday birthdate dateofbirth geburtsdatum geburtstag "
             "datadinascita datanascita fechadenacimiento datedenaissance salary gehalt lohn stipendio salario salaire "
             "salutation anrede gender geschlecht sesso sexo sexe civilite"},
};

using Known = std::unordered_map<std::string_view, KnownHeader>;

const Known& known() {
    static const Known map = [] {
        Known result;
        for (const Headings& line : kHeadings) {
            std::string_view keys = line.keys;
            while (!keys.empty()) {
                const std::size_t end = std::min(keys.find(' '), keys.size());
                result.try_emplace(keys.substr(0, end),
                                   KnownHeader{line.target, line.isWeak ? HeaderMatch::Weak : HeaderMatch::Exact});
                keys.remove_prefix(std::min(end + 1, keys.size()));
            }
        }
        return result;
    }();
    return map;
}

std::optional<KnownHeader> lookUp(const std::string& key) {
    const auto found = known().find(key);
    if (found == known().end()) return std::nullopt;
    return found->second;
}

// Of the heading without what stands in brackets, if there is something before them: "Telefon (privat)".
std::string_view withoutBrackets(std::string_view heading) {
    const std::size_t bracket = heading.find_first_of("([{");
    return bracket == std::string_view::npos || bracket == 0 ? heading : heading.substr(0, bracket);
}

// A heading such as "Tel. privat" or "Name der Abteilung": its longest known word of three letters or more, because the
// longer word says more; joined neighbours count, as in "E-Mail geschäftlich".
std::optional<KnownHeader> byWord(std::string_view heading) {
    std::vector<std::string> words;
    while (!heading.empty()) {
        const std::size_t end = std::min(heading.find_first_of(" \t\n.,:;/\\|-_()[]{}*#'\""), heading.size());
        if (std::string word = foldKey(heading.substr(0, end)); !word.empty()) words.push_back(std::move(word));
        heading.remove_prefix(std::min(end + 1, heading.size()));
    }
    std::optional<KnownHeader> best;
    std::size_t bestSize = 2;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::array candidates{words[i], i + 1 < words.size() ? words[i] + words[i + 1] : std::string()};
        for (const std::string& candidate : candidates) {
            const auto found = lookUp(candidate);
            if (!found || found->match == HeaderMatch::Weak || candidate.size() <= bestSize) continue;
            best = KnownHeader{found->target, HeaderMatch::Word};
            bestSize = candidate.size();
        }
    }
    return best;
}

} // namespace

std::optional<KnownHeader> knownHeader(std::string_view heading) {
    if (heading.size() > 200) return std::nullopt;
    for (const ImportTargetInfo& info : importTargets())
        if (info.code == heading) return KnownHeader{info.target, HeaderMatch::Exact};
    if (const auto whole = lookUp(foldKey(heading))) return whole;
    if (const auto outside = lookUp(foldKey(withoutBrackets(heading)))) return outside;
    return byWord(heading);
}

} // namespace hedgerow
