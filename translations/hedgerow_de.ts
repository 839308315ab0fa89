<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Log a conversation…</source>
            <translation>Gespräch &amp;festhalten…</translation>
        </message>
        <message>
            <source>&amp;Add a person…</source>
            <translation>Person &amp;hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;Edit this person…</source>
            <translation>Diese Person &amp;bearbeiten…</translation>
        </message>
        <message>
            <source>&amp;New file…</source>
            <translation>&amp;Neue Datei…</translation>
        </message>
        <message>
            <source>&amp;Open a file…</source>
            <translation>Datei ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>Try the &amp;demo</source>
            <translation>&amp;Demo ansehen</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Sperren</translation>
        </message>
        <message>
            <source>&amp;Close the file</source>
            <translation>Datei s&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Undo the last change</source>
            <translation>Letzte Änderung &amp;zurücknehmen</translation>
        </message>
        <message>
            <source>&amp;Redo what was undone</source>
            <translation>Zurückgenommenes &amp;wiederherstellen</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Heute</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>&amp;Personen</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Verlauf</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>Light or dark &amp;as the system</source>
            <translation>Hell oder dunkel wie das S&amp;ystem</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>He&amp;ll</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;About Hedgerow</source>
            <translation>Ü&amp;ber Hedgerow</translation>
        </message>
    </context>
    <context>
        <name>AssessmentForm</name>
        <message>
            <source>%1: how you know</source>
            <translation>%1: woher du es weißt</translation>
        </message>
    </context>
    <context>
        <name>Batches</name>
        <message numerus="yes">
            <source>and %n more kinds</source>
            <translation>
                <numerusform>und eine weitere Art</numerusform>
                <numerusform>und %n weitere Arten</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Logged a conversation</source>
            <translation>Gespräch festgehalten</translation>
        </message>
        <message>
            <source>Added a person</source>
            <translation>Person hinzugefügt</translation>
        </message>
        <message>
            <source>Changed a person</source>
            <translation>Person geändert</translation>
        </message>
        <message>
            <source>Said that two records are one person</source>
            <translation>Zwei Einträge als eine Person erkannt</translation>
        </message>
        <message>
            <source>Said that two records are not one person</source>
            <translation>Zwei Einträge als verschiedene Personen erkannt</translation>
        </message>
        <message>
            <source>Did a next step</source>
            <translation>Nächsten Schritt erledigt</translation>
        </message>
        <message>
            <source>Added a next step</source>
            <translation>Nächsten Schritt hinzugefügt</translation>
        </message>
        <message>
            <source>Assessed a person</source>
            <translation>Person eingeschätzt</translation>
        </message>
        <message>
            <source>Noted whether a promise was kept</source>
            <translation>Vermerkt, ob eine Zusage gehalten wurde</translation>
        </message>
        <message>
            <source>Settled a conflict</source>
            <translation>Widerspruch entschieden</translation>
        </message>
        <message>
            <source>Took something back</source>
            <translation>Etwas zurückgenommen</translation>
        </message>
        <message>
            <source>Brought something back</source>
            <translation>Etwas wiederhergestellt</translation>
        </message>
        <message>
            <source>Forgot a person for good</source>
            <translation>Person endgültig vergessen</translation>
        </message>
        <message>
            <source>Added the scales that come with Hedgerow</source>
            <translation>Mitgelieferte Skalen hinzugefügt</translation>
        </message>
        <message numerus="yes">
            <source>Imported %n people from a spreadsheet</source>
            <translation>
                <numerusform>Eine Person aus einer Tabelle eingelesen</numerusform>
                <numerusform>%n Personen aus einer Tabelle eingelesen</numerusform>
            </translation>
        </message>
        <message>
            <source>Made up a workplace</source>
            <translation>Betrieb erfunden</translation>
        </message>
        <message>
            <source>Made up %1</source>
            <translation>%1 erfunden</translation>
        </message>
        <message numerus="yes">
            <source>Logged a conversation with %n people</source>
            <translation>
                <numerusform>Gespräch mit einer Person festgehalten</numerusform>
                <numerusform>Gespräch mit %n Personen festgehalten</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed %1</source>
            <translation>%1 entfernt</translation>
        </message>
        <message>
            <source>Brought back %1</source>
            <translation>%1 wiederhergestellt</translation>
        </message>
        <message>
            <source>Received changes</source>
            <translation>Änderungen erhalten</translation>
        </message>
        <message>
            <source>Received %1</source>
            <translation>%1 erhalten</translation>
        </message>
        <message>
            <source>Changed something</source>
            <translation>Etwas geändert</translation>
        </message>
        <message>
            <source>Changed %1</source>
            <translation>%1 geändert</translation>
        </message>
        <message>
            <source>This person has power over staff. Talk it over with your group before they are let in on plans.</source>
            <translation>Diese Person hat Macht über Beschäftigte. Besprecht das in eurer Gruppe, bevor sie in Pläne eingeweiht wird.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n records stay, because something made since then uses them.</source>
            <translation>
                <numerusform>%1 von %n Eintrag bleibt, weil inzwischen etwas darauf aufbaut.</numerusform>
                <numerusform>%1 von %n Einträgen bleiben, weil inzwischen etwas darauf aufbaut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Someone of that name is there already. Both are kept; two people may share a name.</source>
            <translation>Jemand mit diesem Namen ist schon da. Beide bleiben; zwei Personen dürfen gleich heißen.</translation>
        </message>
        <message numerus="yes">
            <source>%n notes or conversations still name this person. Look through them.</source>
            <translation>
                <numerusform>Eine Notiz oder ein Gespräch nennt diese Person noch. Sieh es durch.</numerusform>
                <numerusform>%n Notizen oder Gespräche nennen diese Person noch. Sieh sie durch.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>Another way</source>
            <translation>Auf andere Art</translation>
        </message>
        <message>
            <source>Someone told me</source>
            <translation>Jemand hat es mir gesagt</translation>
        </message>
        <message>
            <source>Activist</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Leiharbeit</translation>
        </message>
        <message>
            <source>May join</source>
            <translation>Dürfen mitmachen</translation>
        </message>
        <message>
            <source>May not join</source>
            <translation>Dürfen nicht mitmachen</translation>
        </message>
        <message>
            <source>Public board</source>
            <translation>Öffentliche Wandtafel</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Kreis</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>Komitee</translation>
        </message>
        <message>
            <source>The company's</source>
            <translation>Der Firma</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Contractor</source>
            <translation>Freie Mitarbeit</translation>
        </message>
        <message>
            <source>Core</source>
            <translation>Kern</translation>
        </message>
        <message>
            <source>Cross</source>
            <translation>Kreuz</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Diamond</source>
            <translation>Raute</translation>
        </message>
        <message>
            <source>Did it privately</source>
            <translation>Hat es im Kleinen getan</translation>
        </message>
        <message>
            <source>Did it publicly</source>
            <translation>Hat es öffentlich getan</translation>
        </message>
        <message>
            <source>Disengaged</source>
            <translation>Unbeteiligt</translation>
        </message>
        <message>
            <source>Eats with</source>
            <translation>Isst mit</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Angestellt</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Familie</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Folgt</translation>
        </message>
        <message>
            <source>Friend</source>
            <translation>Freundschaft</translation>
        </message>
        <message>
            <source>A guess</source>
            <translation>Vermutung</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Gehört</translation>
        </message>
        <message>
            <source>Hostile</source>
            <translation>Feindlich</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Persönlich</translation>
        </message>
        <message>
            <source>Informal group</source>
            <translation>Informelle Gruppe</translation>
        </message>
        <message>
            <source>Legal unit</source>
            <translation>Rechtliche Einheit</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrix</translation>
        </message>
        <message>
            <source>Maybe</source>
            <translation>Vielleicht</translation>
        </message>
        <message>
            <source>Big meeting</source>
            <translation>Große Versammlung</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Mitglied</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>Neutral</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Nicht gefragt</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Dagegen</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <source>Their own</source>
            <translation>Eigenes</translation>
        </message>
        <message>
            <source>Petition</source>
            <translation>Petition</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Pin day</source>
            <translation>Button-Tag</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Practised</source>
            <translation>Geübt</translation>
        </message>
        <message>
            <source>Regular contact</source>
            <translation>Regelmäßiger Kontakt</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>Said so</source>
            <translation>Hat es gesagt</translation>
        </message>
        <message>
            <source>Shares a ride</source>
            <translation>Fährt zusammen</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>Signal</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Smokes with</source>
            <translation>Raucht mit</translation>
        </message>
        <message>
            <source>Social network</source>
            <translation>Soziales Netzwerk</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Quadrat</translation>
        </message>
        <message>
            <source>Strategic unit</source>
            <translation>Strategische Einheit</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Dafür</translation>
        </message>
        <message>
            <source>Supporter</source>
            <translation>Unterstützt</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Telegram</source>
            <translation>Telegram</translation>
        </message>
        <message>
            <source>Temporary</source>
            <translation>Befristet</translation>
        </message>
        <message>
            <source>Tension</source>
            <translation>Spannung</translation>
        </message>
        <message>
            <source>Triangle</source>
            <translation>Dreieck</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Video call</source>
            <translation>Videoanruf</translation>
        </message>
        <message>
            <source>Warn</source>
            <translation>Warnen</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>Works with</source>
            <translation>Arbeitet mit</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>A day as it stands in lists; the letters as QLocale::toString takes them.</extracomment>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>vor %n Tag</numerusform>
                <numerusform>vor %n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n Tag</numerusform>
                <numerusform>in %n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks ago</source>
            <translation>
                <numerusform>vor %n Woche</numerusform>
                <numerusform>vor %n Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n weeks</source>
            <translation>
                <numerusform>in %n Woche</numerusform>
                <numerusform>in %n Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months ago</source>
            <translation>
                <numerusform>vor %n Monat</numerusform>
                <numerusform>vor %n Monaten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n months</source>
            <translation>
                <numerusform>in %n Monat</numerusform>
                <numerusform>in %n Monaten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years ago</source>
            <translation>
                <numerusform>vor %n Jahr</numerusform>
                <numerusform>vor %n Jahren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n years</source>
            <translation>
                <numerusform>in %n Jahr</numerusform>
                <numerusform>in %n Jahren</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>Relative and absolute day: "3 days ago · 19 Nov 2026"</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>A day and a time: "yesterday 9:12"</extracomment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>That did not work, and nothing was changed. Try it again; if it happens again, restart Hedgerow.</source>
            <translation>Das hat nicht geklappt, und nichts wurde geändert. Versuche es noch einmal; passiert es wieder, starte Hedgerow neu.</translation>
        </message>
        <message>
            <source>Something that was entered does not fit. Look at the fields again and correct it.</source>
            <translation>Etwas Eingegebenes passt nicht. Sieh die Felder noch einmal durch und berichtige es.</translation>
        </message>
        <message>
            <source>It is not there any more. It may have been moved, removed or taken back; look for it again.</source>
            <translation>Es ist nicht mehr da. Vielleicht wurde es verschoben, entfernt oder zurückgenommen; such es noch einmal.</translation>
        </message>
        <message>
            <source>There is a file of that name already. Choose another name; nothing is ever overwritten.</source>
            <translation>Eine Datei dieses Namens gibt es schon. Wähle einen anderen Namen; überschrieben wird nie etwas.</translation>
        </message>
        <message>
            <source>That is not the passphrase of this file. Check capital letters and the blanks between words, and try again.</source>
            <translation>Das ist nicht die Passphrase dieser Datei. Prüfe Großbuchstaben und die Leerzeichen zwischen den Wörtern und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>This file is damaged. Keep it as it is, do not write to it, and open your newest backup instead.</source>
            <translation>Diese Datei ist beschädigt. Lass sie, wie sie ist, schreib nicht hinein und öffne stattdessen deine neueste Sicherung.</translation>
        </message>
        <message>
            <source>This is not a Hedgerow file. Choose another one.</source>
            <translation>Das ist keine Hedgerow-Datei. Wähle eine andere.</translation>
        </message>
        <message>
            <source>This file was written by a newer Hedgerow. Install that version to open it; this one leaves it alone.</source>
            <translation>Diese Datei hat ein neueres Hedgerow geschrieben. Installiere diese Version, um sie zu öffnen; diese hier lässt sie in Ruhe.</translation>
        </message>
        <message>
            <source>Opening this file would take far more memory than usual. Open it on a computer with more memory, or make sure that it really is yours.</source>
            <translation>Diese Datei zu öffnen würde viel mehr Speicher brauchen als üblich. Öffne sie auf einem Computer mit mehr Speicher, oder prüfe, ob es wirklich deine ist.</translation>
        </message>
        <message>
            <source>Another program has this file open. Close it there and try again.</source>
            <translation>Ein anderes Programm hat diese Datei offen. Schließe sie dort und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Hedgerow may not write in that place. Choose another folder, or ask for the right to write in this one.</source>
            <translation>An diesem Ort darf Hedgerow nicht schreiben. Wähle einen anderen Ordner oder lass dir das Recht dazu geben.</translation>
        </message>
        <message>
            <source>There is no room left on the disk. Nothing was changed; make some room and do it again.</source>
            <translation>Auf dem Datenträger ist kein Platz mehr. Nichts wurde geändert; mach Platz und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>The file could not be read or written. Check that its disk or stick is still connected, and try again.</source>
            <translation>Die Datei konnte nicht gelesen oder geschrieben werden. Prüfe, ob ihr Datenträger noch verbunden ist, und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>A rule of this file forbids that, so nothing was changed.</source>
            <translation>Eine Regel dieser Datei verbietet das, darum wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The clock of this computer is far off, so nothing was written. Set the date and time right and do it again.</source>
            <translation>Die Uhr dieses Computers geht völlig falsch, darum wurde nichts geschrieben. Stell Datum und Zeit richtig und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Abgebrochen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>Das hat nicht geklappt.</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Assessed by</source>
            <translation>Eingeschätzt von</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Kind of contact</source>
            <translation>Art des Kontakts</translation>
        </message>
        <message>
            <source>Number or address</source>
            <translation>Nummer oder Adresse</translation>
        </message>
        <message>
            <source>Basis for keeping</source>
            <translation>Grundlage der Speicherung</translation>
        </message>
        <message>
            <source>Description, while there is no name</source>
            <translation>Beschreibung, solange der Name fehlt</translation>
        </message>
        <message>
            <source>How we know</source>
            <translation>Woher wir es wissen</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Kind of test</source>
            <translation>Art des Tests</translation>
        </message>
        <message>
            <source>Kind of unit</source>
            <translation>Art des Bereichs</translation>
        </message>
        <message>
            <source>People with power over staff</source>
            <translation>Personen mit Macht über Beschäftigte</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>Nicht dieselbe Person</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>Was gefragt wurde</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Gefragt von</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Gefragt am</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Grundlage</translation>
        </message>
        <message>
            <source>Basis since</source>
            <translation>Grundlage seit</translation>
        </message>
        <message>
            <source>How involved</source>
            <translation>Wie beteiligt</translation>
        </message>
        <message>
            <source>Shown by</source>
            <translation>Gezeigt durch</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Rufname</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>Code name</source>
            <translation>Deckname</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Wie sicher</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>Headcount</source>
            <translation>Kopfzahl</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Erledigt am</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Who is eligible</source>
            <translation>Wer in Frage kommt</translation>
        </message>
        <message>
            <source>Employer of record</source>
            <translation>Arbeitgeber laut Vertrag</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Conversation framework</source>
            <translation>Gesprächsleitfaden</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Recht</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Leader role</source>
            <translation>Führungsrolle</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Zählt als</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>Einwand</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>Andere Schreibweisen</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Wer es macht</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Teil von</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Power over staff</source>
            <translation>Macht über Beschäftigte</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Vorhergesagt</translation>
        </message>
        <message>
            <source>Preferred</source>
            <translation>Bevorzugt</translation>
        </message>
        <message>
            <source>Private note (never shared)</source>
            <translation>Private Notiz (wird nie geteilt)</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronomen</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Öffentlich</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Works remotely</source>
            <translation>Arbeitet aus der Ferne</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>Again after (days)</source>
            <translation>Wieder nach (Tagen)</translation>
        </message>
        <message>
            <source>No longer used</source>
            <translation>Nicht mehr benutzt</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
        </message>
        <message>
            <source>Role family</source>
            <translation>Tätigkeitsfeld</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Was gesagt wurde</translation>
        </message>
        <message>
            <source>Same person as</source>
            <translation>Dieselbe Person wie</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skala</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Assessments age after (days)</source>
            <translation>Einschätzungen veralten nach (Tagen)</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Target (%)</source>
            <translation>Ziel (%)</translation>
        </message>
        <message>
            <source>Structure test</source>
            <translation>Strukturtest</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tätigkeit</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Bereiche</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>Wem es gehört</translation>
        </message>
        <message>
            <source>Organizers</source>
            <translation>Organizer</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Headcount</source>
            <translation>Kopfzahl</translation>
        </message>
        <message>
            <source>Place of work</source>
            <translation>Arbeitsplatz</translation>
        </message>
        <message>
            <source>Relationship</source>
            <translation>Beziehung</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skala</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>Second-hand remark</source>
            <translation>Bemerkung aus zweiter Hand</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Einschätzung</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>Einwand</translation>
        </message>
        <message>
            <source>Objection met</source>
            <translation>Einwand besprochen</translation>
        </message>
        <message>
            <source>Structure test</source>
            <translation>Strukturtest</translation>
        </message>
        <message>
            <source>Part in a test</source>
            <translation>Teilnahme an einem Test</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>Nicht dieselbe Person</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Tag on a person</source>
            <translation>Schlagwort an einer Person</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>Gespeicherter Filter</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>1 Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>%n Kontakt</numerusform>
                <numerusform>%n Kontakte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n units</source>
            <translation>
                <numerusform>%n Bereich</numerusform>
                <numerusform>%n Bereiche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n headcounts</source>
            <translation>
                <numerusform>%n Kopfzahl</numerusform>
                <numerusform>%n Kopfzahlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places of work</source>
            <translation>
                <numerusform>%n Arbeitsplatz</numerusform>
                <numerusform>%n Arbeitsplätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n relationships</source>
            <translation>
                <numerusform>%n Beziehung</numerusform>
                <numerusform>%n Beziehungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaigns</source>
            <translation>
                <numerusform>%n Kampagne</numerusform>
                <numerusform>%n Kampagnen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scales</source>
            <translation>
                <numerusform>%n Skala</numerusform>
                <numerusform>%n Skalen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n levels</source>
            <translation>
                <numerusform>%n Stufe</numerusform>
                <numerusform>%n Stufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversations</source>
            <translation>
                <numerusform>%n Gespräch</numerusform>
                <numerusform>%n Gespräche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second-hand remarks</source>
            <translation>
                <numerusform>%n Bemerkung aus zweiter Hand</numerusform>
                <numerusform>%n Bemerkungen aus zweiter Hand</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n assessments</source>
            <translation>
                <numerusform>%n Einschätzung</numerusform>
                <numerusform>%n Einschätzungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promises</source>
            <translation>
                <numerusform>%n Zusage</numerusform>
                <numerusform>%n Zusagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n next steps</source>
            <translation>
                <numerusform>%n nächster Schritt</numerusform>
                <numerusform>%n nächste Schritte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n issues</source>
            <translation>
                <numerusform>%n Thema</numerusform>
                <numerusform>%n Themen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objections</source>
            <translation>
                <numerusform>%n Einwand</numerusform>
                <numerusform>%n Einwände</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objections met</source>
            <translation>
                <numerusform>%n besprochener Einwand</numerusform>
                <numerusform>%n besprochene Einwände</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n structure tests</source>
            <translation>
                <numerusform>%n Strukturtest</numerusform>
                <numerusform>%n Strukturtests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n parts in tests</source>
            <translation>
                <numerusform>%n Testteilnahme</numerusform>
                <numerusform>%n Testteilnahmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs kept apart</source>
            <translation>
                <numerusform>%n getrenntes Paar</numerusform>
                <numerusform>%n getrennte Paare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tags</source>
            <translation>
                <numerusform>%n Schlagwort</numerusform>
                <numerusform>%n Schlagwörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tags on people</source>
            <translation>
                <numerusform>%n Schlagwort an Personen</numerusform>
                <numerusform>%n Schlagwörter an Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved filters</source>
            <translation>
                <numerusform>%n gespeicherter Filter</numerusform>
                <numerusform>%n gespeicherte Filter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Levels</name>
        <message>
            <source>Not assessed</source>
            <translation>Nicht eingeschätzt</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>The number of a level and what it is called: "2 · Supporter"</extracomment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>&amp;Personen</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
    </context>
    <context>
        <name>Participants</name>
        <message>
            <source>new, by name</source>
            <translation>neu, mit Namen</translation>
        </message>
        <message>
            <source>new, name unknown</source>
            <translation>neu, Name unbekannt</translation>
        </message>
    </context>
    <context>
        <name>PersonDetails</name>
        <message>
            <source>(nothing)</source>
            <translation>(nichts)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>jemand</translation>
        </message>
    </context>
    <context>
        <name>PersonSections</name>
        <message>
            <source>preferred</source>
            <translation>bevorzugt</translation>
        </message>
        <message>
            <source>Company channel: the employer can read it</source>
            <translation>Firmenkanal: der Arbeitgeber kann mitlesen</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>two days</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a day</comment>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a day</comment>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>(no name yet)</source>
            <translation>(noch ohne Namen)</translation>
        </message>
        <message>
            <source>code name %1</source>
            <translation>Deckname %1</translation>
        </message>
        <message>
            <source>Level: %1</source>
            <translation>Stufe: %1</translation>
        </message>
        <message>
            <source>stale: ask again</source>
            <translation>veraltet: noch einmal fragen</translation>
        </message>
        <message>
            <source>nobody leads</source>
            <translation>niemand zuständig</translation>
        </message>
        <message>
            <source>lead: %1</source>
            <translation>zuständig: %1</translation>
        </message>
        <message>
            <source>has power over staff</source>
            <translation>hat Macht über Beschäftigte</translation>
        </message>
        <message>
            <source>How to reach</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>No way to reach them is known. A desk is enough.</source>
            <translation>Kein Weg bekannt, sie zu erreichen. Ein Schreibtisch genügt.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Can hire, fire or discipline others</source>
            <translation>Kann andere einstellen, entlassen oder maßregeln</translation>
        </message>
        <message>
            <source>Nobody wrote down where they work.</source>
            <translation>Noch niemand hat aufgeschrieben, wo sie arbeitet.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>%1, also</source>
            <comment>a field with a second value</comment>
            <translation>%1, auch</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Einschätzungen</translation>
        </message>
        <message>
            <source>%1 see it differently. Both stand.</source>
            <translation>%1 sehen es verschieden. Beides bleibt stehen.</translation>
        </message>
        <message>
            <source>Nobody has assessed them yet. Unknown is not undecided.</source>
            <translation>Noch niemand hat eine Einschätzung gegeben. Unbekannt heißt nicht unentschieden.</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Zwei Fassungen</translation>
        </message>
        <message>
            <source>Organizers wrote different things without knowing of each other. Choose what shall stand.</source>
            <translation>Es wurde Verschiedenes geschrieben, ohne voneinander zu wissen. Wähle, was gelten soll.</translation>
        </message>
        <message>
            <source>Let this stand</source>
            <translation>Das soll gelten</translation>
        </message>
        <message>
            <source>%1: let %2 stand</source>
            <translation>%1: %2 soll gelten</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>A promise was due %1</source>
            <translation>Eine Zusage war fällig: %1</translation>
        </message>
        <message>
            <source>A promise is due</source>
            <translation>Eine Zusage ist fällig</translation>
        </message>
        <message>
            <source>Your next step was due %1</source>
            <translation>Dein nächster Schritt war fällig: %1</translation>
        </message>
        <message>
            <source>Your next step is due</source>
            <translation>Dein nächster Schritt ist fällig</translation>
        </message>
        <message>
            <source>Others spoke of them, nobody asked them</source>
            <translation>Andere sprachen über sie, niemand mit ihr</translation>
        </message>
        <message>
            <source>Never spoken with</source>
            <translation>Nie gesprochen</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Nicht eingeschätzt</translation>
        </message>
        <message>
            <source>Assessed %1: stale</source>
            <translation>Eingeschätzt %1: veraltet</translation>
        </message>
        <message>
            <source>Assessment is stale</source>
            <translation>Einschätzung ist veraltet</translation>
        </message>
        <message>
            <source>Supporter going cold, last talk %1</source>
            <translation>Unterstützung kühlt ab, zuletzt gesprochen %1</translation>
        </message>
        <message>
            <source>Supporter going cold</source>
            <translation>Unterstützung kühlt ab</translation>
        </message>
        <message>
            <source>Their unit has no leader</source>
            <translation>In ihrem Bereich führt niemand</translation>
        </message>
        <message>
            <source>Without a lead</source>
            <translation>Ohne Zuständige</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>There is no option %1; --help shows those there are.</source>
            <translation>Die Option %1 gibt es nicht; --help zeigt, welche es gibt.</translation>
        </message>
        <message>
            <source>Only one file can be opened at a time.</source>
            <translation>Es kann immer nur eine Datei geöffnet werden.</translation>
        </message>
        <message>
            <source>hedgerow [--demo] [FILE]
  FILE       the file to open
  --demo     a made-up workplace of 120 people, gone when the program ends
  --help     this text
  --version  the version
</source>
            <translation>hedgerow [--demo] [DATEI]
  DATEI      die Datei, die geöffnet werden soll
  --demo     ein erfundener Betrieb mit 120 Personen, weg wenn das Programm endet
  --help     dieser Text
  --version  die Version
</translation>
        </message>
    </context>
    <context>
        <name>Story</name>
        <message>
            <source>a little</source>
            <translation>etwas</translation>
        </message>
        <message>
            <source>much</source>
            <translation>viel</translation>
        </message>
        <message>
            <source>very much</source>
            <translation>sehr viel</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>jemand</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>Conversation, with %1 too</source>
            <translation>Gespräch, auch mit %1</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n Min.</numerusform>
                <numerusform>%n Min.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>an issue and how much it matters</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Gefragt</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privat</translation>
        </message>
        <message>
            <source>Second hand</source>
            <translation>Aus zweiter Hand</translation>
        </message>
        <message>
            <source>said by %1</source>
            <translation>gesagt von %1</translation>
        </message>
        <message>
            <source>Guessed level</source>
            <translation>Vermutete Stufe</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>gehalten</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>nicht gehalten</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>überfällig</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a promise or a next step, and what</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::AssessmentForm</name>
        <message>
            <source>Say first with whom you talked.</source>
            <translation>Sag zuerst, mit wem du gesprochen hast.</translation>
        </message>
        <message>
            <source>This vault has no scale yet.</source>
            <translation>Diese Datei hat noch keine Skala.</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::ChipField</name>
        <message>
            <source>%1 · %2</source>
            <comment>a word and what is said of it</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::CreatePage</name>
        <message>
            <source>Choose a place and create it…</source>
            <translation>Ort wählen und anlegen…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Making the file</source>
            <translation>Die Datei wird angelegt</translation>
        </message>
        <message>
            <source>A passphrase for your new file</source>
            <translation>Eine Passphrase für deine neue Datei</translation>
        </message>
        <message>
            <source>It is the only key. Nobody can give you a new one: without it, everything in the file is gone.</source>
            <translation>Sie ist der einzige Schlüssel. Niemand kann dir einen neuen geben: ohne sie ist alles in der Datei verloren.</translation>
        </message>
        <message>
            <source>Where to keep the new file</source>
            <translation>Wo die neue Datei liegen soll</translation>
        </message>
        <message>
            <source>Six words drawn by chance</source>
            <translation>Sechs ausgeloste Wörter</translation>
        </message>
        <message>
            <source>I have written them down, away from this computer</source>
            <translation>Ich habe sie aufgeschrieben, nicht auf diesem Computer</translation>
        </message>
        <message>
            <source>Draw other words</source>
            <translation>Andere Wörter ziehen</translation>
        </message>
        <message>
            <source>Use a passphrase of my own</source>
            <translation>Eigene Passphrase verwenden</translation>
        </message>
        <message>
            <source>Easy to learn, and far too many possibilities to guess. Type them with blanks between.</source>
            <translation>Leicht zu lernen und mit viel zu vielen Möglichkeiten zum Raten. Tippe sie mit Leerzeichen dazwischen.</translation>
        </message>
        <message>
            <source>A passphrase of my own</source>
            <translation>Eine eigene Passphrase</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Noch einmal dieselbe</translation>
        </message>
        <message>
            <source>Offer me six words instead</source>
            <translation>Doch lieber sechs Wörter vorschlagen</translation>
        </message>
        <message>
            <source>Four or more unusual words that nobody would guess, not a quotation.</source>
            <translation>Vier oder mehr ungewöhnliche Wörter, die niemand errät, kein Zitat.</translation>
        </message>
        <message numerus="yes">
            <source>Too short: at least %n characters.</source>
            <translation>
                <numerusform>Zu kurz: mindestens %n Zeichen.</numerusform>
                <numerusform>Zu kurz: mindestens %n Zeichen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rather short: %n characters or more are hard to guess.</source>
            <translation>
                <numerusform>Eher kurz: ab %n Zeichen schwer zu erraten.</numerusform>
                <numerusform>Eher kurz: ab %n Zeichen schwer zu erraten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>Die beiden sind noch nicht gleich.</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::DataTable</name>
        <message>
            <source>%1: columns</source>
            <translation>%1: Spalten</translation>
        </message>
        <message>
            <source>%1: rows</source>
            <translation>%1: Zeilen</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::DateField</name>
        <message>
            <source>Date, or +7</source>
            <translation>Datum oder +7</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Choose from a calendar (Alt+Down)</source>
            <translation>Aus einem Kalender wählen (Alt+Pfeil ab)</translation>
        </message>
        <message>
            <source>%1: calendar</source>
            <translation>%1: Kalender</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::FormDialog</name>
        <message>
            <source>What is missing</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves</source>
            <translation>Strg+Eingabe speichert</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>What you wrote here is not saved. Throw it away?</source>
            <translation>Was du hier geschrieben hast, ist nicht gespeichert. Verwerfen?</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::FrameworkForm</name>
        <message>
            <source>Free notes</source>
            <translation>Freie Notizen</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>Wie es lief</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::HistoryModel</name>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>from others</source>
            <translation>von anderen</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::HistoryPage</name>
        <message>
            <source>Show older</source>
            <translation>Ältere zeigen</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Nothing was written yet</source>
            <translation>Noch nichts geschrieben</translation>
        </message>
        <message>
            <source>Everything you write is listed here, and can be taken back.</source>
            <translation>Alles, was du schreibst, steht hier und lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Zurückgenommen.</translation>
        </message>
        <message>
            <source>Brought back.</source>
            <translation>Wiederhergestellt.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::LevelChoice</name>
        <message>
            <source>%1: %2</source>
            <comment>whose level, and which</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>nicht eingeschätzt</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::ListWorkForm</name>
        <message>
            <source>Colleague</source>
            <translation>Kollege oder Kollegin</translation>
        </message>
        <message>
            <source>Colleague %1 who was talked about</source>
            <translation>Besprochene Person %1</translation>
        </message>
        <message>
            <source>What was said of them</source>
            <translation>Was über sie gesagt wurde</translation>
        </message>
        <message>
            <source>What was said of colleague %1</source>
            <translation>Was über Person %1 gesagt wurde</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::LogConversationDialog</name>
        <message>
            <source>Log a conversation</source>
            <translation>Gespräch festhalten</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Mit wem</translation>
        </message>
        <message>
            <source>A name, or “the tall one, desk 14”</source>
            <translation>Ein Name, oder „die Große, Tisch 14“</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Private note</source>
            <translation>Private Notiz</translation>
        </message>
        <message>
            <source>Never leaves this file</source>
            <translation>Verlässt diese Datei nie</translation>
        </message>
        <message>
            <source>Who of us</source>
            <translation>Wer von uns</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Dein Name</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>What matters, and how much: pay 3</source>
            <translation>Was wichtig ist, und wie sehr: Lohn 3</translation>
        </message>
        <message>
            <source>a little</source>
            <translation>etwas</translation>
        </message>
        <message>
            <source>much</source>
            <translation>viel</translation>
        </message>
        <message>
            <source>very much</source>
            <translation>sehr viel</translation>
        </message>
        <message>
            <source>What you asked for</source>
            <translation>Worum du gebeten hast</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Bis wann</translation>
        </message>
        <message>
            <source>Who promised</source>
            <translation>Wer zugesagt hat</translation>
        </message>
        <message>
            <source>What they promised</source>
            <translation>Was zugesagt wurde</translation>
        </message>
        <message>
            <source>Objections met</source>
            <translation>Einwände</translation>
        </message>
        <message>
            <source>What holds them back</source>
            <translation>Was sie zurückhält</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>gehört</translation>
        </message>
        <message>
            <source>answer practised</source>
            <translation>Antwort geübt</translation>
        </message>
        <message>
            <source>Colleagues you talked about</source>
            <translation>Über wen ihr gesprochen habt</translation>
        </message>
        <message>
            <source>Where they stand now</source>
            <translation>Wo sie jetzt stehen</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <source>Next step with whom</source>
            <translation>Nächster Schritt mit wem</translation>
        </message>
        <message>
            <source>Your next step</source>
            <translation>Dein nächster Schritt</translation>
        </message>
        <message>
            <source>%1: date</source>
            <translation>%1: Datum</translation>
        </message>
        <message>
            <source>(no name yet)</source>
            <translation>(noch ohne Namen)</translation>
        </message>
        <message>
            <source>Say with whom you talked: a name, or a few words by which you know them.</source>
            <translation>Sag, mit wem du gesprochen hast: ein Name oder ein paar Worte, an denen du die Person erkennst.</translation>
        </message>
        <message>
            <source>That is not a day. Write it like 2026-11-22, or “tomorrow”, or +7.</source>
            <translation>Das ist kein Tag. Schreib ihn wie 2026-11-22, „morgen“ oder +7.</translation>
        </message>
        <message>
            <source>Say which colleague this was said of.</source>
            <translation>Sag, über wen das gesagt wurde.</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::MainWindow</name>
        <message>
            <source>Open a file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <source>Making up a workplace…</source>
            <translation>Ein Betrieb wird erfunden…</translation>
        </message>
        <message>
            <source>An organizer's notebook in one encrypted file.

Free software under the GNU General Public License, version 3 or later. Without any warranty.</source>
            <translation>Ein Notizbuch für Organizer in einer verschlüsselten Datei.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewähr.</translation>
        </message>
        <message>
            <source>Closing the file…</source>
            <translation>Die Datei wird geschlossen…</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::PassphraseField</name>
        <message>
            <source>Show the passphrase</source>
            <translation>Passphrase zeigen</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Passphrase verbergen</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::PeopleModel</name>
        <message>
            <source>(no name yet)</source>
            <translation>(noch ohne Namen)</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Nicht eingeschätzt</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>%1, stale</source>
            <translation>%1, veraltet</translation>
        </message>
        <message>
            <source>two versions</source>
            <translation>zwei Fassungen</translation>
        </message>
        <message>
            <source>power over staff</source>
            <translation>Macht über Beschäftigte</translation>
        </message>
        <message>
            <source>stale</source>
            <translation>veraltet</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>überfällig</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Eingeschätzt</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Tätigkeit</translation>
        </message>
        <message>
            <source>Last talk</source>
            <translation>Letztes Gespräch</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Zuständig</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::PeoplePage</name>
        <message>
            <source>Nobody is here yet</source>
            <translation>Noch ist niemand hier</translation>
        </message>
        <message>
            <source>Add the people you work with, or bring in a spreadsheet: hedgerow-cli import csv FILE.</source>
            <translation>Füge die Menschen hinzu, mit denen du arbeitest, oder lies eine Tabelle ein: hedgerow-cli import csv DATEI.</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>Nobody is like that</source>
            <translation>So ist niemand</translation>
        </message>
        <message>
            <source>No one matches what you typed together with the filters.</source>
            <translation>Auf deine Eingabe und die Filter zusammen passt niemand.</translation>
        </message>
        <message>
            <source>Show everyone</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>The list could not be read</source>
            <translation>Die Liste konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>How many people are listed</source>
            <translation>Wie viele Personen aufgeführt sind</translation>
        </message>
        <message>
            <source>Only: %1</source>
            <translation>Nur: %1</translation>
        </message>
        <message>
            <source>Search names, units, notes, conversations</source>
            <translation>Namen, Bereiche, Notizen, Gespräche durchsuchen</translation>
        </message>
        <message>
            <source>Search people</source>
            <translation>Personen suchen</translation>
        </message>
        <message>
            <source>Search: clear</source>
            <translation>Suche: leeren</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Every unit</source>
            <translation>Jeder Bereich</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Nicht eingeschätzt</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>Veraltet</translation>
        </message>
        <message>
            <source>Never spoken with</source>
            <translation>Nie gesprochen</translation>
        </message>
        <message>
            <source>Without a lead</source>
            <translation>Ohne Zuständige</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>1 Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::PersonDialog</name>
        <message>
            <source>Edit a person</source>
            <translation>Person bearbeiten</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>Whatever you know is enough: a name, or a few words to recognise them by.</source>
            <translation>Was du weißt, genügt: ein Name oder ein paar Worte zum Wiedererkennen.</translation>
        </message>
        <message>
            <source>Work and reach</source>
            <translation>Arbeit und Erreichbarkeit</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>The tall one, desk 14</source>
            <translation>Die Große, Tisch 14</translation>
        </message>
        <message>
            <source>Italian, Arabic</source>
            <translation>Italienisch, Arabisch</translation>
        </message>
        <message>
            <source>Can hire, fire or discipline others</source>
            <translation>Kann andere einstellen, entlassen oder maßregeln</translation>
        </message>
        <message>
            <source>Only their own: an employer can read company phones and mail.</source>
            <translation>Nur eigene: Diensttelefone und Dienstpost kann der Arbeitgeber mitlesen.</translation>
        </message>
        <message>
            <source>Never leaves this file</source>
            <translation>Verlässt diese Datei nie</translation>
        </message>
        <message>
            <source>Give a name, or a few words to recognise the person by.</source>
            <translation>Gib einen Namen an oder ein paar Worte zum Wiedererkennen.</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::PersonLine</name>
        <message>
            <source>(no name yet)</source>
            <translation>(noch ohne Namen)</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what to do, with whom</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::PersonPage</name>
        <message>
            <source>Nobody is shown</source>
            <translation>Niemand wird gezeigt</translation>
        </message>
        <message>
            <source>Choose someone from the list of people.</source>
            <translation>Wähle jemanden aus der Liste der Personen.</translation>
        </message>
        <message>
            <source>This person is no longer here</source>
            <translation>Diese Person ist nicht mehr hier</translation>
        </message>
        <message>
            <source>This person could not be read</source>
            <translation>Diese Person konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Nobody has talked with them yet. Log the first conversation.</source>
            <translation>Noch hat niemand mit ihr gesprochen. Halte das erste Gespräch fest.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::SecretWords</name>
        <message>
            <source>The offered passphrase</source>
            <translation>Die vorgeschlagene Passphrase</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::StatusStrip</name>
        <message>
            <source>Close this message</source>
            <translation>Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::Suggestions</name>
        <message>
            <source>Suggestions for %1</source>
            <translation>Vorschläge für %1</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <comment>a name and what tells it apart</comment>
            <translation>%1  ·  %2</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::Timeline</name>
        <message>
            <source>Show older</source>
            <translation>Ältere zeigen</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>ohne Datum</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what about it, what was said</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what to do, about what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Nicht gehalten</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::TodayPage</name>
        <message>
            <source>Begin with one person</source>
            <translation>Beginne mit einer Person</translation>
        </message>
        <message>
            <source>Add someone you work with, or log a conversation you had. From then on this page says what is next.</source>
            <translation>Füge jemanden hinzu, mit dem du arbeitest, oder halte ein Gespräch fest. Von da an sagt diese Seite, was als Nächstes kommt.</translation>
        </message>
        <message>
            <source>Today could not be read</source>
            <translation>Heute konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Log a conversation</source>
            <translation>Gespräch festhalten</translation>
        </message>
        <message>
            <source>of %1</source>
            <comment>a part of all people</comment>
            <translation>von %1</translation>
        </message>
        <message>
            <source>people known</source>
            <translation>Personen bekannt</translation>
        </message>
        <message>
            <source>support it</source>
            <translation>sind dafür</translation>
        </message>
        <message>
            <source>assessed lately</source>
            <translation>kürzlich eingeschätzt</translation>
        </message>
        <message>
            <source>spoken with</source>
            <translation>gesprochen</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>due %1</source>
            <comment>a day</comment>
            <translation>fällig %1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und eine weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due. Next steps you agree on in a conversation appear here on their day.</source>
            <translation>Nichts ist fällig. Nächste Schritte aus Gesprächen erscheinen hier an ihrem Tag.</translation>
        </message>
        <message>
            <source>Talk to next</source>
            <translation>Als Nächstes sprechen mit</translation>
        </message>
        <message>
            <source>Everyone has been spoken with lately. Nobody is waiting.</source>
            <translation>Mit allen wurde kürzlich gesprochen. Niemand wartet.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::TopBar</name>
        <message>
            <source>Search people and notes</source>
            <translation>Personen und Notizen suchen</translation>
        </message>
        <message>
            <source>Search people and notes (Ctrl+F)</source>
            <translation>Personen und Notizen suchen (Strg+F)</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::UnlockPage</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Andere Datei…</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Making the key from the passphrase</source>
            <translation>Aus der Passphrase wird der Schlüssel gemacht</translation>
        </message>
        <message>
            <source>Unlock with these words</source>
            <translation>Mit diesen Wörtern entsperren</translation>
        </message>
        <message>
            <source>The demo's passphrase</source>
            <translation>Die Passphrase der Demo</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Wird entsperrt…</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::WelcomePage</name>
        <message>
            <source>Start a new file</source>
            <translation>Neue Datei anlegen</translation>
        </message>
        <message>
            <source>One encrypted file for everyone you talk to. Only your passphrase opens it.</source>
            <translation>Eine verschlüsselte Datei für alle, mit denen du sprichst. Nur deine Passphrase öffnet sie.</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <source>Go on with a file of yours, or with a copy from another computer.</source>
            <translation>Weitermachen mit deiner Datei oder einer Kopie von einem anderen Computer.</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Demo ansehen</translation>
        </message>
        <message>
            <source>A made-up workplace of 120 people to look around in. It is gone when you quit.</source>
            <translation>Ein erfundener Betrieb mit 120 Personen zum Umsehen. Beim Beenden ist er weg.</translation>
        </message>
        <message>
            <source>Who works where, what was said and promised, and whom to talk to next.</source>
            <translation>Wer wo arbeitet, was gesagt und zugesagt wurde, und mit wem als Nächstes zu sprechen ist.</translation>
        </message>
        <message>
            <source>Use a computer of your own: nothing here is safe from an employer who manages the machine.</source>
            <translation>Nimm einen eigenen Computer: vor einem Arbeitgeber, der das Gerät verwaltet, ist hier nichts sicher.</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::WhoBox</name>
        <message>
            <source>Everyone</source>
            <translation>Alle</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::Workbench</name>
        <message>
            <source>Brought back: %1</source>
            <translation>Wiederhergestellt: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Zurückgenommen: %1</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zurücknehmen</translation>
        </message>
    </context>
</TS>
