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
        <source>&amp;About Hedgerow</source>
        <translation>Ü&amp;ber Hedgerow</translation>
    </message>
    <message>
        <source>&amp;Quick capture…</source>
        <translation>&amp;Schnell festhalten…</translation>
    </message>
    <message>
        <source>Edit t&amp;hese people…</source>
        <translation>Diese Pers&amp;onen bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>Schlag&amp;wort…</translation>
    </message>
    <message>
        <source>Lea&amp;d…</source>
        <translation>&amp;Zuständig…</translation>
    </message>
    <message>
        <source>&amp;Unit…</source>
        <translation>Bere&amp;ich…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Same person as…</source>
        <translation>Dieselbe Person &amp;wie…</translation>
    </message>
    <message>
        <source>&amp;Report of all that is held…</source>
        <translation>Bericht über alles &amp;Gespeicherte…</translation>
    </message>
    <message>
        <source>&amp;Forget for good…</source>
        <translation>Endgültig &amp;vergessen…</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation>&amp;Tabelle einlesen…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>&amp;Wiederherstellungsblatt…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Back&amp;ups</source>
        <translation>Siche&amp;rungen</translation>
    </message>
    <message>
        <source>&amp;Find or do anything…</source>
        <translation>Alles &amp;finden oder tun…</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>Be&amp;fehle und Tasten</translation>
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
    <name>Backups</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
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
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for backups is not there. Plug in its stick or disk, or choose another folder.</source>
        <translation>Der Ordner für Sicherungen ist nicht da. Stecke seinen Stick oder Datenträger ein, oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Hedgerow may not write in the folder for backups. Choose another folder.</source>
        <translation>Im Ordner für Sicherungen darf Hedgerow nicht schreiben. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no room left where backups go. Make some room there, or choose another folder.</source>
        <translation>Wo die Sicherungen liegen, ist kein Platz mehr. Mach dort Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written. Look whether its stick or disk is still connected.</source>
        <translation>In den Ordner für Sicherungen kann nicht geschrieben werden. Prüfe, ob sein Stick oder Datenträger noch verbunden ist.</translation>
    </message>
    <message>
        <source>The backup that was made is not what the file holds, so it was thrown away. Try another stick or disk, and look the file over (hedgerow-cli check --deep).</source>
        <translation>Die angelegte Sicherung stimmt nicht mit der Datei überein, darum wurde sie verworfen. Versuche es mit einem anderen Stick oder Datenträger, und prüfe die Datei (hedgerow-cli check --deep).</translation>
    </message>
    <message>
        <source>Gone would be what was written since: %1.</source>
        <extracomment>%1 is a list such as &quot;2 people, 3 conversations and 12 changes&quot;</extracomment>
        <translation>Verloren wäre, was seither geschrieben wurde: %1.</translation>
    </message>
    <message>
        <source>Whoever was forgotten for good since then would be there again.</source>
        <translation>Wer seither endgültig vergessen wurde, wäre wieder da.</translation>
    </message>
    <message>
        <source>The backup holds what this file does not have: %1.</source>
        <translation>Die Sicherung enthält, was diese Datei nicht hat: %1.</translation>
    </message>
    <message>
        <source>The backup holds exactly what this file holds.</source>
        <translation>Die Sicherung enthält genau das, was diese Datei enthält.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A moment and a size: &quot;today 14:05 · 2.1 MB&quot;</extracomment>
        <translation>%1 · %2</translation>
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
    <message>
        <source>Captured a person</source>
        <translation>Person schnell festgehalten</translation>
    </message>
    <message>
        <source>Completed what was captured</source>
        <translation>Schnell Festgehaltenes ergänzt</translation>
    </message>
    <message>
        <source>Changed a conversation</source>
        <translation>Gespräch geändert</translation>
    </message>
    <message>
        <source>Put an earlier value back</source>
        <translation>Früheren Wert wieder eingesetzt</translation>
    </message>
    <message>
        <source>Added a way to reach somebody</source>
        <translation>Kontakt hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a way to reach somebody</source>
        <translation>Kontakt geändert</translation>
    </message>
    <message>
        <source>Added where somebody works</source>
        <translation>Arbeitsplatz hinzugefügt</translation>
    </message>
    <message>
        <source>Changed where somebody works</source>
        <translation>Arbeitsplatz geändert</translation>
    </message>
    <message>
        <source>Noted that somebody left a place of work</source>
        <translation>Vermerkt, dass jemand einen Arbeitsplatz verlassen hat</translation>
    </message>
    <message>
        <source>Added a relationship</source>
        <translation>Beziehung hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a relationship</source>
        <translation>Beziehung geändert</translation>
    </message>
    <message>
        <source>Tagged a person</source>
        <translation>Person mit Schlagwort versehen</translation>
    </message>
    <message>
        <source>Opened a next step again</source>
        <translation>Nächsten Schritt wieder geöffnet</translation>
    </message>
    <message>
        <source>Changed a promise</source>
        <translation>Zusage geändert</translation>
    </message>
    <message>
        <source>Opened a promise again</source>
        <translation>Zusage wieder geöffnet</translation>
    </message>
    <message>
        <source>Changed an assessment</source>
        <translation>Einschätzung geändert</translation>
    </message>
    <message>
        <source>Put a next step off</source>
        <translation>Nächsten Schritt verschoben</translation>
    </message>
    <message>
        <source>Changed a next step</source>
        <translation>Nächsten Schritt geändert</translation>
    </message>
    <message>
        <source>Saved a filter</source>
        <translation>Filter gespeichert</translation>
    </message>
    <message>
        <source>Renamed a saved filter</source>
        <translation>Gespeicherten Filter umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n people</source>
        <translation>
            <numerusform>Eine Person geändert</numerusform>
            <numerusform>%n Personen geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>(no name yet)</source>
        <translation>(noch ohne Namen)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>who took part</comment>
        <translation>
            <numerusform>%1 und eine weitere Person</numerusform>
            <numerusform>%1 und %n weitere Personen</numerusform>
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
        <source>The company&apos;s</source>
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
        <extracomment>Relative and absolute day: &quot;3 days ago · 19 Nov 2026&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time: &quot;yesterday 9:12&quot;</extracomment>
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
    <message>
        <source>The file is not there any more. It may have been moved, or its stick is not plugged in.</source>
        <translation>Die Datei ist nicht mehr da. Vielleicht wurde sie verschoben, oder ihr Stick ist nicht eingesteckt.</translation>
    </message>
    <message>
        <source>Hedgerow may not write where this file is, and cannot work without. Copy it to a folder of yours and open the copy.</source>
        <translation>Wo diese Datei liegt, darf Hedgerow nicht schreiben, und ohne das geht es nicht. Kopiere sie in einen eigenen Ordner und öffne die Kopie.</translation>
    </message>
    <message>
        <source>This file is empty: nothing of it is left. Restore a backup in its place.</source>
        <translation>Diese Datei ist leer: Von ihr ist nichts übrig. Stelle an ihrer Stelle eine Sicherung wieder her.</translation>
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
        <source>Job</source>
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
    <message>
        <source>Captured, to be completed</source>
        <translation>Schnell festgehalten, noch zu ergänzen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>In a unit that is gone</source>
        <translation>In einem Bereich, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>a level that is gone</source>
        <translation>eine Stufe, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>A tag that is gone</source>
        <translation>Ein Schlagwort, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Vertrag: %1</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht eingeschätzt</translation>
    </message>
    <message numerus="yes">
        <source>Assessed more than %n days ago</source>
        <translation>
            <numerusform>Vor mehr als einem Tag eingeschätzt</numerusform>
            <numerusform>Vor mehr als %n Tagen eingeschätzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spoken with in the last %n days</source>
        <translation>
            <numerusform>Im letzten Tag gesprochen</numerusform>
            <numerusform>In den letzten %n Tagen gesprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not spoken with for %n days</source>
        <translation>
            <numerusform>Seit einem Tag nicht gesprochen</numerusform>
            <numerusform>Seit %n Tagen nicht gesprochen</numerusform>
        </translation>
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
        <source>Power over staff</source>
        <translation>Macht über Beschäftigte</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>Zu ergänzen</translation>
    </message>
    <message>
        <source>Known by name</source>
        <translation>Namentlich bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Assessed in the last %n days</source>
        <translation>
            <numerusform>Am letzten Tag eingeschätzt</numerusform>
            <numerusform>In den letzten %n Tagen eingeschätzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Westeuropäisch (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Westeuropäisch (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (DOS 852)</source>
        <translation>Mitteleuropäisch (DOS 852)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode (UTF-16, Little Endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode (UTF-16, Big Endian)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <source>Several people could be meant</source>
        <translation>Mehrere Personen könnten gemeint sein</translation>
    </message>
    <message>
        <source>No name, and nobody known is meant</source>
        <translation>Kein Name, und keine bekannte Person ist gemeint</translation>
    </message>
    <message>
        <source>Left out, as you decided</source>
        <translation>Ausgelassen, wie du entschieden hast</translation>
    </message>
    <message>
        <source>The person you chose is not there any more</source>
        <translation>Die gewählte Person ist nicht mehr da</translation>
    </message>
    <message>
        <source>The level is not one of the scale; it is left out</source>
        <translation>Die Stufe gehört nicht zur Skala; sie wird ausgelassen</translation>
    </message>
    <message>
        <source>More cells than columns: it has shifted</source>
        <translation>Mehr Zellen als Spalten: Die Zeile ist verrutscht</translation>
    </message>
    <message>
        <source>not a date; left out</source>
        <translation>kein Datum; ausgelassen</translation>
    </message>
    <message>
        <source>neither yes nor no; left out</source>
        <translation>weder ja noch nein; ausgelassen</translation>
    </message>
    <message>
        <source>not one of the known words; left out</source>
        <translation>keines der bekannten Wörter; ausgelassen</translation>
    </message>
    <message>
        <source>not an e-mail address; left out</source>
        <translation>keine E-Mail-Adresse; ausgelassen</translation>
    </message>
    <message>
        <source>not a telephone number; left out</source>
        <translation>keine Telefonnummer; ausgelassen</translation>
    </message>
    <message>
        <source>has invisible characters; left out</source>
        <translation>hat unsichtbare Zeichen; ausgelassen</translation>
    </message>
    <message>
        <source>cannot be read in this encoding; left out</source>
        <translation>in dieser Kodierung nicht lesbar; ausgelassen</translation>
    </message>
    <message>
        <source>too long; left out</source>
        <translation>zu lang; ausgelassen</translation>
    </message>
    <message>
        <source>This is a file of Excel or LibreOffice, not CSV. Open it there, choose “Save as” and then CSV, and bring in that file.</source>
        <translation>Das ist eine Datei von Excel oder LibreOffice, kein CSV. Öffne sie dort, wähle „Speichern unter“ und dann CSV, und lies jene Datei ein.</translation>
    </message>
    <message>
        <source>This is an old Excel file, not CSV. Open it there, choose “Save as” and then CSV, and bring in that file.</source>
        <translation>Das ist eine alte Excel-Datei, kein CSV. Öffne sie dort, wähle „Speichern unter“ und dann CSV, und lies jene Datei ein.</translation>
    </message>
    <message>
        <source>This is a PDF. Bring in the spreadsheet it was made from, saved as CSV.</source>
        <translation>Das ist ein PDF. Lies die Tabelle ein, aus der es entstand, als CSV gespeichert.</translation>
    </message>
    <message>
        <source>This is a database, not a spreadsheet. Choose a CSV file.</source>
        <translation>Das ist eine Datenbank, keine Tabelle. Wähle eine CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is encrypted. Choose a CSV file.</source>
        <translation>Diese Datei ist verschlüsselt. Wähle eine CSV-Datei.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB. Cut it into parts.</source>
        <translation>Die Datei ist größer als 256 MB. Zerlege sie in Teile.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Correct it in the spreadsheet, or try another separator.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen. Berichtige es in der Tabelle oder versuche ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed in its cell. Correct it in the spreadsheet, or try another separator.</source>
        <translation>Ein Anführungszeichen wird geöffnet und in seiner Zelle nicht geschlossen. Berichtige es in der Tabelle oder versuche ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MB. Perhaps a quotation mark is opened and never closed.</source>
        <translation>Eine Zelle ist länger als 1 MB. Vielleicht wird ein Anführungszeichen geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>There are more cells than can be read at once. Cut the spreadsheet into parts.</source>
        <translation>Das sind mehr Zellen, als auf einmal gelesen werden können. Zerlege die Tabelle in Teile.</translation>
    </message>
    <message>
        <source>There are more than 512 columns. Perhaps the separator is another one.</source>
        <translation>Das sind mehr als 512 Spalten. Vielleicht ist das Trennzeichen ein anderes.</translation>
    </message>
    <message>
        <source>There are more than 2,000,000 rows. Cut the spreadsheet into parts.</source>
        <translation>Das sind mehr als 2.000.000 Zeilen. Zerlege die Tabelle in Teile.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Description without a name</source>
        <translation>Beschreibung ohne Namen</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Unit or department</source>
        <translation>Bereich oder Abteilung</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Works there since</source>
        <translation>Arbeitet dort seit</translation>
    </message>
    <message>
        <source>Works there until</source>
        <translation>Arbeitet dort bis</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Eingeschätzt am</translation>
    </message>
    <message>
        <source>Basis of the level</source>
        <translation>Grundlage der Stufe</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Eingeschätzt von</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie sie zu erreichen sind</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Wo sie arbeiten</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Komma ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Semikolon ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Senkrechter Strich ( | )</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>It does not fit (%1)</source>
        <translation>Es passt nicht (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and what is wrong with its cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A cell</source>
        <translation>Eine Zelle</translation>
    </message>
    <message>
        <source>who they are</source>
        <translation>wer sie sind</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>wie sie zu erreichen sind</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>wo sie arbeiten</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This file could not be read as a spreadsheet. Save it as CSV once more and try again.</source>
        <translation>Diese Datei konnte nicht als Tabelle gelesen werden. Speichere sie noch einmal als CSV und versuche es erneut.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>what is wrong with a row</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Something here cannot be read as %1. Choose another encoding, or “Guess it”.</source>
        <comment>the name of an encoding</comment>
        <translation>Etwas hier lässt sich nicht als %1 lesen. Wähle eine andere Kodierung oder „Vermuten lassen“.</translation>
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
        <extracomment>The number of a level and what it is called: &quot;2 · Supporter&quot;</extracomment>
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
    <message>
        <source>Open a file first</source>
        <translation>Öffne zuerst eine Datei</translation>
    </message>
    <message>
        <source>Open a person first</source>
        <translation>Öffne zuerst eine Person</translation>
    </message>
    <message>
        <source>Choose people first</source>
        <translation>Wähle zuerst Personen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Nichts wurde zurückgenommen</translation>
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
    <name>PersonAbout</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write what is for you alone</source>
        <translation>Schreib, was nur für dich ist</translation>
    </message>
    <message>
        <source>The private note never leaves this file.</source>
        <translation>Die private Notiz verlässt diese Datei nie.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>What they did that shows it</source>
        <translation>Was sie getan hat, das es zeigt</translation>
    </message>
    <message>
        <source>%1, also</source>
        <comment>a field with a second value</comment>
        <translation>%1, auch</translation>
    </message>
    <message>
        <source>Why this is kept</source>
        <translation>Warum das gespeichert ist</translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation>Woher es bekannt ist</translation>
    </message>
    <message>
        <source>That somebody is close to a union is protected by law. Keep what you need, with a reason for keeping it.</source>
        <translation>Dass jemand einer Gewerkschaft nahesteht, ist gesetzlich geschützt. Speichere, was du brauchst, und mit einem Grund dafür.</translation>
    </message>
</context>
<context>
    <name>PersonAssessments</name>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>by somebody</source>
        <translation>von jemandem</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an assessor</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Woher du es weißt</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Add an assessment</source>
        <translation>Einschätzung hinzufügen</translation>
    </message>
    <message>
        <source>%1 see it differently. Both stand.</source>
        <translation>%1 sehen es verschieden. Beides bleibt stehen.</translation>
    </message>
    <message>
        <source>Nobody has assessed them yet. Unknown is not undecided.</source>
        <translation>Noch niemand hat eine Einschätzung gegeben. Unbekannt heißt nicht unentschieden.</translation>
    </message>
</context>
<context>
    <name>PersonDesk</name>
    <message>
        <source>%1: %2</source>
        <comment>what to do, about what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>What stood here before</source>
        <translation>Was vorher hier stand</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Level: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>stale: ask again</source>
        <translation>veraltet: noch einmal fragen</translation>
    </message>
    <message>
        <source>talked with %1</source>
        <comment>3 days ago</comment>
        <translation>gesprochen: %1</translation>
    </message>
    <message>
        <source>never talked with</source>
        <translation>nie gesprochen</translation>
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
        <source>Same as…</source>
        <translation>Dieselbe wie…</translation>
    </message>
    <message>
        <source>What stood here before…</source>
        <translation>Was vorher hier stand…</translation>
    </message>
    <message>
        <source>Report of all that is held…</source>
        <translation>Bericht über alles Gespeicherte…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Endgültig vergessen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Close the names</source>
        <translation>Namen schließen</translation>
    </message>
    <message>
        <source>Edit the names</source>
        <translation>Namen bearbeiten</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Mehr über diese Person</translation>
    </message>
    <message>
        <source>Also a record without a name</source>
        <translation>Auch ein Eintrag ohne Namen</translation>
    </message>
    <message>
        <source>Also recorded as %1</source>
        <translation>Auch eingetragen als %1</translation>
    </message>
    <message>
        <source>Not the same after all</source>
        <translation>Doch nicht dieselbe</translation>
    </message>
    <message>
        <source>%1 is not the same person after all</source>
        <translation>%1 ist doch nicht dieselbe Person</translation>
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
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
    <message>
        <source>Organizers wrote different things without knowing of each other. Choose what shall stand.</source>
        <translation>Es wurde Verschiedenes geschrieben, ohne voneinander zu wissen. Wähle, was gelten soll.</translation>
    </message>
    <message>
        <source>Who wrote what</source>
        <translation>Wer was geschrieben hat</translation>
    </message>
    <message>
        <source>%1: who wrote what</source>
        <translation>%1: wer was geschrieben hat</translation>
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
    <name>PersonOpen</name>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <extracomment>When something is due: &quot;overdue since 3 days ago · 19 Nov 2026&quot;</extracomment>
        <translation>überfällig: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, about what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When, and which day that is: &quot;In a week · 29 Nov 2026&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Your next step with them</source>
        <translation>Dein nächster Schritt mit ihr</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Nächsten Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is open. Note when you will speak with them next.</source>
        <translation>Nichts ist offen. Vermerke, wann du das nächste Mal mit ihr sprichst.</translation>
    </message>
</context>
<context>
    <name>PersonReport</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>All that is held on %1</source>
        <translation>Alles, was über %1 gespeichert ist</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>eine Person ohne Namen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Earlier and removed values are in it. Notes about other people that only mention this person are not.</source>
        <translation>Frühere und entfernte Werte sind enthalten. Notizen über andere, die diese Person nur erwähnen, sind es nicht.</translation>
    </message>
    <message>
        <source>Basis for keeping: %1</source>
        <translation>Grundlage der Speicherung: %1</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>keine vermerkt</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1 (removed or taken back)</source>
        <translation>%1 (entfernt oder zurückgenommen)</translation>
    </message>
</context>
<context>
    <name>PersonTies</name>
    <message>
        <source>loose</source>
        <comment>a tie between two people</comment>
        <translation>lose</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a tie between two people</comment>
        <translation>eng</translation>
    </message>
    <message>
        <source>very close</source>
        <comment>a tie between two people</comment>
        <translation>sehr eng</translation>
    </message>
    <message>
        <source>%1 of 3 · %2</source>
        <extracomment>How close two people are: its number of three, and a word for it.</extracomment>
        <translation>%1 von 3 · %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Close to</source>
        <translation>Nahestehend</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Whom do they trust, eat with, ride with? A friend helps prepare the talk.</source>
        <translation>Wem vertraut die Person, mit wem isst sie, mit wem fährt sie? Wer befreundet ist, hilft, das Gespräch vorzubereiten.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>PersonTimeline</name>
    <message>
        <source>%1: %2</source>
        <comment>what to do, about what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change this conversation</source>
        <translation>Dieses Gespräch ändern</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>What stood here before</source>
        <translation>Was vorher hier stand</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
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
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
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
        <source>%1: %2</source>
        <extracomment>A field and which of its kind: &quot;Issue: shift plans&quot;
----------
What a record is and about whom: &quot;Next step: Ada&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>brought by %1</source>
        <translation>mitgebracht von %1</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>hier geschrieben</translation>
    </message>
    <message>
        <source>from another device</source>
        <translation>von einem anderen Gerät</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What a record is and what it says: &quot;Next step: Ada – call her&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>PersonWork</name>
    <message>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>Company channel: the employer can read it</source>
        <translation>Firmenkanal: der Arbeitgeber kann mitlesen</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer oder Adresse</translation>
    </message>
    <message>
        <source>An employer can read company phones and mail.</source>
        <translation>Ein Arbeitgeber kann auf Firmentelefonen und in Firmen-E-Mails mitlesen.</translation>
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
        <source>Somewhere</source>
        <translation>Irgendwo</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>aus der Ferne</translation>
    </message>
    <message>
        <source>Can hire, fire or discipline others</source>
        <translation>Kann andere einstellen, entlassen oder maßregeln</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Heute beendet</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Add a way to reach them</source>
        <translation>Kontakt hinzufügen</translation>
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
        <source>Add where they work</source>
        <translation>Hinzufügen, wo die Person arbeitet</translation>
    </message>
    <message>
        <source>Nobody wrote down where they work.</source>
        <translation>Noch niemand hat aufgeschrieben, wo sie arbeitet.</translation>
    </message>
    <message>
        <source>Copy for half a minute</source>
        <translation>Für eine halbe Minute kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, about what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open a file that takes far more than usual?</source>
        <translation>Eine Datei öffnen, die weit mehr als üblich braucht?</translation>
    </message>
    <message>
        <source>Making the key of this file takes much more memory or time than Hedgerow itself asks for. The computer may be slow for some minutes.

Go on if you know who made the file. A file from a stranger may only be meant to bring this computer to a halt.</source>
        <translation>Den Schlüssel dieser Datei zu machen, braucht viel mehr Speicher oder Zeit, als Hedgerow selbst verlangt. Der Computer ist vielleicht einige Minuten lang langsam.

Mach weiter, wenn du weißt, wer die Datei angelegt hat. Die Datei einer fremden Person soll vielleicht nur diesen Computer lahmlegen.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Is the clock of this computer right?</source>
        <translation>Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>It says:
%1

That is far from the newest change in this file. Changes are put in order by time, here and with everyone you share them with. If the clock is wrong, set it first, then save again.</source>
        <translation>Sie zeigt:
%1

Das ist weit weg von der neuesten Änderung in dieser Datei. Änderungen werden nach der Zeit geordnet, hier und bei allen, mit denen du sie teilst. Wenn die Uhr falsch geht, stelle sie zuerst und speichere dann noch einmal.</translation>
    </message>
    <message>
        <source>It is right, save</source>
        <translation>Sie geht richtig, speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
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
    <name>RecoveryWords</name>
    <message numerus="yes">
        <source>These are %n words; the sheet has 24, four in each row.</source>
        <translation>
            <numerusform>Das ist %n Wort; auf dem Blatt stehen 24, vier in jeder Zeile.</numerusform>
            <numerusform>Das sind %n Wörter; auf dem Blatt stehen 24, vier in jeder Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word %1 is no word that sheets have.</source>
        <translation>Wort %1 ist keines, das auf Blättern vorkommt.</translation>
    </message>
    <message>
        <source>Word %1 does not fit the others: the sheet most likely says “%2”.</source>
        <translation>Wort %1 passt nicht zu den anderen: Auf dem Blatt steht höchstwahrscheinlich „%2“.</translation>
    </message>
    <message>
        <source>Look at the sheet again.</source>
        <translation>Sieh noch einmal auf das Blatt.</translation>
    </message>
    <message>
        <source>Three or more words are not as the sheet says them. Compare them with the sheet, one after the other.</source>
        <translation>Drei oder mehr Wörter sind anders als auf dem Blatt. Vergleiche sie mit dem Blatt, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>These words are whole, but belong to another file or to an earlier passphrase. The sheet of this file has the mark %1.</source>
        <translation>Diese Wörter sind vollständig, gehören aber zu einer anderen Datei oder zu einer früheren Passphrase. Das Blatt dieser Datei hat das Zeichen %1.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever comes to this computer while you are away can then read everything.</source>
        <translation>Wer an diesen Computer kommt, während du weg bist, kann dann alles lesen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Sperren, wenn das Fenster minimiert wird</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock when keyboard and mouse have not been touched for</source>
        <translation>Sperren, wenn Tastatur und Maus ruhen, nach</translation>
    </message>
    <message>
        <source>It also locks when the screen is locked, when another user comes to the front and before the computer sleeps. What you are writing is kept in the file and comes back.</source>
        <translation>Gesperrt wird auch, wenn der Bildschirm gesperrt wird, wenn ein anderes Benutzerkonto nach vorn kommt und bevor der Computer in den Ruhezustand geht. Was du gerade schreibst, bleibt in der Datei und kommt wieder.</translation>
    </message>
    <message>
        <source>What you are writing is kept in the file and comes back.</source>
        <translation>Was du gerade schreibst, bleibt in der Datei und kommt wieder.</translation>
    </message>
    <message>
        <source>This computer can write its memory to a disk that is not encrypted (swap). What is open here may end up there. Encrypt the swap space, or turn it off.</source>
        <translation>Dieser Computer kann seinen Arbeitsspeicher auf einen unverschlüsselten Datenträger auslagern (Swap). Was hier offen ist, kann dort landen. Verschlüssle den Swap-Bereich oder schalte ihn ab.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Mark %1 · %2</source>
        <extracomment>On the printed sheet: four letters that tell sheets apart, and the day</extracomment>
        <translation>Zeichen %1 · %2</translation>
    </message>
    <message>
        <source>Whoever has these words and the file can read everything in it. Keep this sheet like the notes themselves: not with the computer, not in a drawer at work, not as a photo.</source>
        <translation>Wer diese Wörter und die Datei hat, kann alles darin lesen. Bewahre dieses Blatt auf wie die Notizen selbst: nicht beim Computer, nicht in einer Schublade im Betrieb, nicht als Foto.</translation>
    </message>
    <message>
        <source>If the passphrase is lost: open the file in Hedgerow, choose “I lost my passphrase” and type the 24 words row by row. The program names a word that was misread, and asks for a new passphrase.</source>
        <translation>Wenn die Passphrase verloren ist: Öffne die Datei in Hedgerow, wähle „Ich habe meine Passphrase verloren“ und tippe die 24 Wörter Zeile für Zeile. Das Programm nennt ein falsch gelesenes Wort und fragt nach einer neuen Passphrase.</translation>
    </message>
    <message>
        <source>With a new passphrase this sheet no longer opens the file, only backups made before. Burn it then, and make a new one.</source>
        <translation>Mit einer neuen Passphrase öffnet dieses Blatt die Datei nicht mehr, nur noch frühere Sicherungen. Verbrenne es dann und leg ein neues an.</translation>
    </message>
    <message>
        <source>The words are the key of the file itself; Hedgerow&apos;s documents say how to use them with other programs.</source>
        <translation>Die Wörter sind der Schlüssel der Datei selbst; wie man sie mit anderen Programmen benutzt, steht in den Dokumenten von Hedgerow.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>In Listen und Formularen</translation>
    </message>
    <message>
        <source>Save a form</source>
        <translation>Ein Formular speichern</translation>
    </message>
    <message>
        <source>Close a form, a list of proposals</source>
        <translation>Ein Formular oder eine Vorschlagsliste schließen</translation>
    </message>
    <message>
        <source>From the search into the list, along proposals</source>
        <translation>Von der Suche in die Liste, durch die Vorschläge</translation>
    </message>
    <message>
        <source>Open what is marked</source>
        <translation>Das Markierte öffnen</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Eine Stufe wählen</translation>
    </message>
    <message>
        <source>its digit</source>
        <translation>ihre Ziffer</translation>
    </message>
    <message>
        <source>What Hedgerow can do</source>
        <translation>Was Hedgerow kann</translation>
    </message>
    <message>
        <source>Every command, where it is in the menus, and its keys. “Find or do anything” lists them all too.</source>
        <translation>Jeder Befehl, wo er in den Menüs steht, und seine Tasten. „Alles finden oder tun“ führt sie ebenfalls alle auf.</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Tasten</translation>
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
    <name>TodayPage</name>
    <message>
        <source>known by name</source>
        <translation>namentlich bekannt</translation>
    </message>
    <message>
        <source>support it</source>
        <translation>sind dafür</translation>
    </message>
    <message numerus="yes">
        <source>spoken with in %n days</source>
        <translation>
            <numerusform>in einem Tag gesprochen</numerusform>
            <numerusform>in %n Tagen gesprochen</numerusform>
        </translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <source>assessment stale</source>
        <translation>Einschätzung veraltet</translation>
    </message>
    <message>
        <source>without a lead</source>
        <translation>ohne Zuständige</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the list</source>
        <translation>
            <numerusform>%n Person steht auf der Liste</numerusform>
            <numerusform>%n Personen stehen auf der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nobody has counted how many work here, so the numbers are parts of the list.</source>
        <translation>%1. Niemand hat gezählt, wie viele hier arbeiten, darum sind die Zahlen Anteile der Liste.</translation>
    </message>
    <message>
        <source>%1; %2 work here</source>
        <translation>%1; %2 arbeiten hier</translation>
    </message>
    <message>
        <source>%1; %2 work at %3</source>
        <translation>%1; %2 arbeiten bei %3</translation>
    </message>
    <message>
        <source>%1, counted %2</source>
        <comment>how many there are, and when that was known</comment>
        <translation>%1 (gezählt %2)</translation>
    </message>
    <message>
        <source>%1. More are listed than were counted; the numbers are parts of the list.</source>
        <translation>%1. Auf der Liste stehen mehr, als gezählt wurden; die Zahlen sind Anteile der Liste.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a heading, and how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Gespräch festhalten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Captured in a hurry. Complete what you know now, then tick it off.</source>
        <translation>In Eile festgehalten. Ergänze, was du jetzt weißt, und hake es dann ab.</translation>
    </message>
    <message>
        <source>captured %1</source>
        <comment>a day</comment>
        <translation>festgehalten %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Ergänzen…</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a day</comment>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Edit the next step</source>
        <translation>Nächsten Schritt bearbeiten</translation>
    </message>
    <message>
        <source>Made a promise</source>
        <translation>Zusage gemacht</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Zugesagt: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
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
        <source>Conversations of the last seven days</source>
        <translation>Gespräche der letzten sieben Tage</translation>
    </message>
    <message numerus="yes">
        <source>with %n others</source>
        <translation>
            <numerusform>mit einer weiteren Person</numerusform>
            <numerusform>mit %n weiteren Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation yet this week. The best day to have one is today.</source>
        <translation>Noch kein Gespräch in dieser Woche. Der beste Tag dafür ist heute.</translation>
    </message>
    <message>
        <source>Going cold</source>
        <translation>Kühlt ab</translation>
    </message>
    <message numerus="yes">
        <source>Spoken with before, but not for %n days, and nothing is planned.</source>
        <translation>
            <numerusform>Schon gesprochen, aber seit einem Tag nicht mehr, und nichts ist geplant.</numerusform>
            <numerusform>Schon gesprochen, aber seit %n Tagen nicht mehr, und nichts ist geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>last talk %1</source>
        <comment>a day</comment>
        <translation>letztes Gespräch %1</translation>
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
    <name>hedgerow::BackupsPage</name>
    <message>
        <source>Writing and checking</source>
        <translation>Wird geschrieben und geprüft</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Wohin sie kommen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Make no more backups</source>
        <translation>Keine Sicherungen mehr anlegen</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Ein Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was vorhanden ist</translation>
    </message>
    <message>
        <source>Restore from another file…</source>
        <translation>Aus einer anderen Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Eine Sicherung</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>Auf einen anderen Computer umziehen</translation>
    </message>
    <message>
        <source>Everything is in one file. Write it to a stick, and there choose “Open a file”; copy it from the stick to the disk first. The passphrase is the same. Go on writing in one of the two only: they do not learn from each other.</source>
        <translation>Alles ist in einer Datei. Schreib sie auf einen Stick und wähle dort „Datei öffnen“; kopiere sie vorher vom Stick auf den Datenträger. Die Passphrase ist dieselbe. Schreib nur in einer der beiden weiter: Sie erfahren nichts voneinander.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Datei schreiben…</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Wohin die Datei geschrieben wird</translation>
    </message>
    <message>
        <source>Nowhere yet. Choose a folder, best on a stick or a disk that is kept somewhere else. Backups are encrypted as the file is, and made by themselves once a day.</source>
        <translation>Noch nirgends. Wähle einen Ordner, am besten auf einem Stick oder Datenträger, der woanders liegt. Sicherungen sind verschlüsselt wie die Datei und werden einmal am Tag von selbst angelegt.</translation>
    </message>
    <message>
        <source>Last one: %1, opened and compared.</source>
        <translation>Die letzte: %1, geöffnet und verglichen.</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>Noch wurde keine angelegt.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>This is the folder of the file itself: a lost or broken disk takes both. A stick is better.</source>
        <translation>Das ist der Ordner der Datei selbst: Ein verlorener oder kaputter Datenträger nimmt beide mit. Ein Stick ist besser.</translation>
    </message>
    <message>
        <source>None can be seen just now.</source>
        <translation>Gerade ist keine zu sehen.</translation>
    </message>
    <message>
        <source>There are no backups of this file in the folder.</source>
        <translation>Im Ordner sind keine Sicherungen dieser Datei.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Sicherung von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Kept are the newest of seven days and of four weeks, and all of the last two days.</source>
        <translation>Behalten werden die neuesten von sieben Tagen und von vier Wochen sowie alle der letzten zwei Tage.</translation>
    </message>
    <message>
        <source>No more backups are made. Those that are there stay.</source>
        <translation>Es werden keine Sicherungen mehr angelegt. Die vorhandenen bleiben.</translation>
    </message>
    <message>
        <source>Backups go there from now on.</source>
        <translation>Sicherungen kommen von nun an dorthin.</translation>
    </message>
    <message>
        <source>Backed up, opened and compared.</source>
        <translation>Gesichert, geöffnet und verglichen.</translation>
    </message>
    <message>
        <source>Written, opened and compared. Carry it over and open it there.</source>
        <translation>Geschrieben, geöffnet und verglichen. Trag sie hinüber und öffne sie dort.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
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
    <name>hedgerow::ColumnsStep</name>
    <message>
        <source>Say what each column holds. What you correct here is remembered for the next spreadsheet, inside your file.</source>
        <translation>Sag, was jede Spalte enthält. Was du hier berichtigst, wird für die nächste Tabelle gemerkt, in deiner Datei.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Levels are of the scale of</source>
        <translation>Stufen gehören zur Skala von</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Erste Zellen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>Was die Spalte %1 enthält</translation>
    </message>
    <message>
        <source>as you chose last time</source>
        <translation>wie beim letzten Mal gewählt</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>more than one column: choose which</source>
        <translation>mehr als eine Spalte: wähle, welche</translation>
    </message>
    <message>
        <source>A person has this only once, and several columns would fill it: %1.</source>
        <translation>Eine Person hat das nur einmal, und mehrere Spalten würden es füllen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Every column is left out. Choose at least one with names.</source>
        <translation>Alle Spalten sind ausgelassen. Wähle mindestens eine mit Namen.</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Keine Kampagne</translation>
    </message>
</context>
<context>
    <name>hedgerow::CommandBox</name>
    <message>
        <source>Nothing of that name. Try fewer letters.</source>
        <translation>Nichts mit diesem Namen. Versuche es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Alles finden oder tun</translation>
    </message>
    <message>
        <source>A person, words of a note, a page or a command</source>
        <translation>Eine Person, Worte einer Notiz, eine Seite oder ein Befehl</translation>
    </message>
    <message>
        <source>A command; people and notes once a file is open</source>
        <translation>Ein Befehl; Personen und Notizen, sobald eine Datei offen ist</translation>
    </message>
    <message>
        <source>Clear what was typed</source>
        <translation>Eingabe löschen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>↑ ↓ go along · Enter opens · Esc closes</source>
        <translation>↑ ↓ geht weiter · Eingabe öffnet · Esc schließt</translation>
    </message>
</context>
<context>
    <name>hedgerow::CommandBoxModel</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>hedgerow::CountButton</name>
    <message>
        <source>%1 %2</source>
        <comment>a count and what is counted: 12 new</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>hedgerow::CountLink</name>
    <message>
        <source>of %1</source>
        <comment>a part of all people</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count, and of what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a count, of how many, and of what</comment>
        <translation>%1 %2 %3</translation>
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
        <source>Where to keep the new file</source>
        <translation>Wo die neue Datei liegen soll</translation>
    </message>
    <message>
        <source>Only it opens the file, and nobody can tell you what it was. Once the file is made you can print a recovery sheet that opens it too.</source>
        <translation>Nur sie öffnet die Datei, und niemand kann dir sagen, wie sie lautete. Sobald die Datei angelegt ist, kannst du ein Wiederherstellungsblatt drucken, das sie ebenfalls öffnet.</translation>
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
    <name>hedgerow::DraftOffer</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Not saved when the file was locked, %2: %1</source>
        <comment>what was written; when</comment>
        <translation>Nicht gespeichert, als die Datei gesperrt wurde, %2: %1</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(und %n weitere)</numerusform>
            <numerusform>(und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Throw away: %1</source>
        <translation>Verwerfen: %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::EditPeopleDialog</name>
    <message>
        <source>Edit several people</source>
        <translation>Mehrere Personen bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n people</source>
        <translation>
            <numerusform>%n Person bearbeiten</numerusform>
            <numerusform>%n Personen bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is ticked changes, for all of them. Ctrl+Z takes it back.</source>
        <translation>Nur was angehakt ist, ändert sich, und zwar für alle. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>A word, then Enter</source>
        <translation>Ein Wort, dann Eingabe</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>A tag there is, then Enter</source>
        <translation>Ein vorhandenes Schlagwort, dann Eingabe</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>20 people, 2 fields</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be empty: %1</source>
        <translation>Wird leer: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>%n Person ändern</numerusform>
            <numerusform>%n Personen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what “%1” shall be for all of them.</source>
        <translation>Wähle, was „%1“ für alle sein soll.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Es gibt kein Schlagwort „%1“.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Noch ist nichts angekreuzt.</translation>
    </message>
</context>
<context>
    <name>hedgerow::FieldHistoryDialog</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>shown now, one of two versions</source>
        <translation>wird jetzt gezeigt, eine von zwei Fassungen</translation>
    </message>
    <message>
        <source>the other version</source>
        <translation>die andere Fassung</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>gilt jetzt</translation>
    </message>
    <message>
        <source>What stood here before</source>
        <translation>Was vorher hier stand</translation>
    </message>
    <message>
        <source>Putting an earlier value back can be undone.</source>
        <translation>Einen früheren Wert wieder einzusetzen, lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was ever written here.</source>
        <translation>Hier wurde nie etwas geschrieben.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wieder einsetzen</translation>
    </message>
    <message>
        <source>Put this value back: %1</source>
        <translation>Diesen Wert wieder einsetzen: %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::FileStep</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>Zieh eine Tabelle hierher</translation>
    </message>
    <message>
        <source>A CSV file. In Excel, LibreOffice or Numbers choose “Save as” or “Export”, and there CSV. Nothing is written before you have seen what would happen.</source>
        <translation>Eine CSV-Datei. Wähle in Excel, LibreOffice oder Numbers „Speichern unter“ oder „Exportieren“ und dort CSV. Nichts wird geschrieben, bevor du gesehen hast, was geschehen würde.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Spalten sind getrennt durch</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Namen der Spalten</translation>
    </message>
    <message>
        <source>Order in dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Guess it</source>
        <translation>Vermuten lassen</translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation>%1, vermutet</translation>
    </message>
    <message>
        <source>%1, recognized</source>
        <translation>%1, erkannt</translation>
    </message>
    <message>
        <source>In row %1, guessed</source>
        <translation>In Zeile %1, vermutet</translation>
    </message>
    <message>
        <source>There are none, guessed</source>
        <translation>Es gibt keine, vermutet</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>In row %1</source>
        <translation>In Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be read in this encoding; their cells would be left out. Try another encoding.</source>
        <translation>
            <numerusform>%n Zeichen ist in dieser Kodierung nicht lesbar; seine Zelle würde ausgelassen. Versuche eine andere Kodierung.</numerusform>
            <numerusform>%n Zeichen sind in dieser Kodierung nicht lesbar; ihre Zellen würden ausgelassen. Versuche eine andere Kodierung.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dates found</source>
        <translation>Keine Datumsangaben gefunden</translation>
    </message>
    <message>
        <source>“%1” is read as %2.</source>
        <translation>„%1“ wird als %2 gelesen.</translation>
    </message>
    <message>
        <source>“%1” is read as %2: nothing in the spreadsheet says otherwise.</source>
        <translation>„%1“ wird als %2 gelesen: Nichts in der Tabelle spricht dagegen.</translation>
    </message>
</context>
<context>
    <name>hedgerow::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>%1: remove this filter</source>
        <translation>%1: diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>&amp;Unit and all below it</source>
        <translation>&amp;Bereich und alle darunter</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>L&amp;ead</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Schlag&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Einschätzung</translation>
    </message>
    <message>
        <source>&amp;Spoken with</source>
        <translation>&amp;Gesprochen</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Vertrag</translation>
    </message>
</context>
<context>
    <name>hedgerow::FilterNameDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Night shift, not assessed</source>
        <translation>Nachtschicht, nicht eingeschätzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is one of this name; it will be replaced.</source>
        <translation>Einer heißt schon so; er wird ersetzt.</translation>
    </message>
    <message>
        <source>Only in this file, never shared.</source>
        <translation>Nur in dieser Datei, nie geteilt.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Gib ihm einen Namen.</translation>
    </message>
    <message>
        <source>Another filter is called so.</source>
        <translation>So heißt schon ein anderer Filter.</translation>
    </message>
</context>
<context>
    <name>hedgerow::FollowUpDialog</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Next step with %1</source>
        <translation>Nächster Schritt mit %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es macht</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Say what is to be done, or when.</source>
        <translation>Sag, was zu tun ist, oder wann.</translation>
    </message>
</context>
<context>
    <name>hedgerow::ForgetPersonDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <source>Everything about this person goes from this file, and it is refused if others send it again: their names, contacts, assessments, promises, and conversations with nobody else. There is no undo. Backups and other people&apos;s copies keep what they have.</source>
        <translation>Alles über diese Person verschwindet aus dieser Datei und wird abgewiesen, wenn andere es noch einmal schicken: Namen, Kontakte, Einschätzungen, Zusagen und Gespräche, an denen sonst niemand beteiligt war. Das lässt sich nicht zurücknehmen. Sicherungen und die Kopien anderer behalten, was sie haben.</translation>
    </message>
    <message>
        <source>What would still name them</source>
        <translation>Wo die Person noch genannt wäre</translation>
    </message>
    <message>
        <source>Looking for notes that name them…</source>
        <translation>Notizen, die sie nennen, werden gesucht…</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Tippe „%1“, um weiterzumachen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Forget %1 for good</source>
        <translation>%1 endgültig vergessen</translation>
    </message>
    <message>
        <source>No conversation with others and no note was found that names them.</source>
        <translation>Es wurde kein Gespräch mit anderen und keine Notiz gefunden, die diese Person nennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes or conversations with others stay and may name them. Look through them, before or after.</source>
        <translation>
            <numerusform>Eine Notiz oder ein Gespräch mit anderen bleibt und nennt diese Person vielleicht. Sieh es durch, vorher oder nachher.</numerusform>
            <numerusform>%n Notizen oder Gespräche mit anderen bleiben und nennen diese Person vielleicht. Sieh sie durch, vorher oder nachher.</numerusform>
        </translation>
    </message>
    <message>
        <source>forget</source>
        <comment>what one types to forget a person for good</comment>
        <translation>vergessen</translation>
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
        <source>What was done, or a person it was about</source>
        <translation>Was getan wurde, oder um wen es ging</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Conversations and assessments</source>
        <translation>Gespräche und Einschätzungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Next steps and promises</source>
        <translation>Nächste Schritte und Zusagen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Eingelesenes</translation>
    </message>
    <message>
        <source>Removed and brought back</source>
        <translation>Entfernt und wiederhergestellt</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Zurücknehmen und Wiederherstellen</translation>
    </message>
    <message>
        <source>Received from others</source>
        <translation>Von anderen erhalten</translation>
    </message>
    <message>
        <source>Nothing like that was found</source>
        <translation>Nichts dergleichen gefunden</translation>
    </message>
    <message>
        <source>Take other words, or another kind.</source>
        <translation>Nimm andere Wörter oder eine andere Art.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>hedgerow::HistoryTouched</name>
    <message>
        <source>What it wrote to</source>
        <translation>Was dabei geschrieben wurde</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist gewählt</translation>
    </message>
    <message>
        <source>Choose a line to see what was written then.</source>
        <translation>Wähle eine Zeile, um zu sehen, was damals geschrieben wurde.</translation>
    </message>
    <message>
        <source>If you take it back: %1</source>
        <extracomment>What would stay if this were taken back.</extracomment>
        <translation>Wenn du es zurücknimmst: %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (jetzt nicht da)</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::ImportDialog</name>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Tabelle einlesen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the number of a step and its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Ctrl+Enter goes on</source>
        <translation>Strg+Eingabe geht weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The file has changed since you looked at it, or is gone. Nothing was written. It was read again: look at it once more.</source>
        <translation>Die Datei hat sich geändert, seit du sie angesehen hast, oder ist weg. Nichts wurde geschrieben. Sie wurde neu gelesen: Sieh sie noch einmal an.</translation>
    </message>
</context>
<context>
    <name>hedgerow::ImportRowsModel</name>
    <message>
        <source>changes %1</source>
        <comment>what an import changes about a person: how to reach them</comment>
        <translation>ändert %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>cells that are left out</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>You decided: %1</source>
        <translation>Du hast entschieden: %1</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name in the spreadsheet</source>
        <translation>Name in der Tabelle</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>hedgerow::InlineField</name>
    <message>
        <source>What stood here before (Ctrl+H)</source>
        <translation>Was vorher hier stand (Strg+H)</translation>
    </message>
    <message>
        <source>%1: what stood here before</source>
        <translation>%1: was vorher hier stand</translation>
    </message>
    <message>
        <source>Enter changes it, Ctrl+H shows what stood here before</source>
        <translation>Eingabe ändert es, Strg+H zeigt, was vorher hier stand</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and what it holds, for a screen reader.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no choice</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>That is not a day. Write it like 2026-11-22, or “tomorrow”, or +7.</source>
        <translation>Das ist kein Tag. Schreib ihn wie 2026-11-22, „morgen“ oder +7.</translation>
    </message>
    <message>
        <source>That does not fit here.</source>
        <translation>Das passt hier nicht.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>What stood here before…</source>
        <translation>Was vorher hier stand…</translation>
    </message>
</context>
<context>
    <name>hedgerow::LevelChart</name>
    <message>
        <source>%1: %2</source>
        <comment>a day and a level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assessments over time</source>
        <translation>Einschätzungen im Lauf der Zeit</translation>
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
    <message>
        <source>Guessed level of colleague %1</source>
        <translation>Vermutete Stufe der besprochenen Person %1</translation>
    </message>
    <message>
        <source>Where they may stand, by what was said: a guess, no assessment</source>
        <translation>Wo sie stehen könnte, nach dem, was gesagt wurde: eine Vermutung, keine Einschätzung</translation>
    </message>
    <message>
        <source>?</source>
        <comment>no level guessed</comment>
        <translation>?</translation>
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
    <message>
        <source>Change a conversation</source>
        <translation>Gespräch ändern</translation>
    </message>
    <message>
        <source>%1: power over staff. In this campaign nobody like that may be noted as a supporter.</source>
        <translation>%1: Macht über Beschäftigte. In dieser Kampagne darf so jemand nicht als Unterstützung vermerkt werden.</translation>
    </message>
    <message>
        <source>%1: power over staff. Talk it over with your group before they are let in on plans.</source>
        <translation>%1: Macht über Beschäftigte. Besprecht das in eurer Gruppe, bevor die Person in Pläne eingeweiht wird.</translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation>Ein Gespräch</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>The campaign&apos;s rule: nobody with power over staff may be noted as a supporter. Choose another level, or change the rule.</source>
        <translation>Die Regel der Kampagne: Niemand mit Macht über Beschäftigte darf als Unterstützung vermerkt werden. Wähle eine andere Stufe oder ändere die Regel.</translation>
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
        <source>An organizer&apos;s notebook in one encrypted file.

Free software under the GNU General Public License, version 3 or later. Without any warranty.</source>
        <translation>Ein Notizbuch für Organizer in einer verschlüsselten Datei.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Closing the file…</source>
        <translation>Die Datei wird geschlossen…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Your file is made. A recovery sheet opens it if the passphrase is ever lost.</source>
        <translation>Deine Datei ist angelegt. Ein Wiederherstellungsblatt öffnet sie, falls die Passphrase einmal verloren geht.</translation>
    </message>
    <message>
        <source>Make a sheet…</source>
        <translation>Blatt anlegen…</translation>
    </message>
    <message>
        <source>Restored. The file that was there is kept as %1.</source>
        <translation>Wiederhergestellt. Die Datei, die vorher da war, liegt jetzt unter %1.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>The passphrase is changed. A recovery sheet made before does not open this file any more.</source>
        <translation>Die Passphrase ist geändert. Ein früher angelegtes Wiederherstellungsblatt öffnet diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>Make a new sheet…</source>
        <translation>Neues Blatt anlegen…</translation>
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
    <name>hedgerow::NewPassphrase</name>
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
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
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
        <source>Too long: %n letters are the most. Letters with accents or of other scripts count for two to four.</source>
        <translation>
            <numerusform>Zu lang: höchstens %n Buchstabe. Buchstaben mit Akzenten oder aus anderen Schriften zählen für zwei bis vier.</numerusform>
            <numerusform>Zu lang: höchstens %n Buchstaben. Buchstaben mit Akzenten oder aus anderen Schriften zählen für zwei bis vier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>hedgerow::PassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Writing everything anew</source>
        <translation>Alles wird neu geschrieben</translation>
    </message>
    <message>
        <source>Your recovery sheet opened the file. Choose a new passphrase now; the sheet then no longer opens it, so make a new one.</source>
        <translation>Dein Wiederherstellungsblatt hat die Datei geöffnet. Wähle jetzt eine neue Passphrase; das Blatt öffnet sie danach nicht mehr, also leg ein neues an.</translation>
    </message>
    <message>
        <source>The whole file is written anew under it. Backups made before still open with the present passphrase and its recovery sheet, the file itself no more.</source>
        <translation>Die ganze Datei wird damit neu geschrieben. Frühere Sicherungen lassen sich weiter mit der bisherigen Passphrase und ihrem Wiederherstellungsblatt öffnen, die Datei selbst nicht mehr.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
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
    <name>hedgerow::PeopleColumns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
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
    <message>
        <source>Called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
</context>
<context>
    <name>hedgerow::PeoplePage</name>
    <message>
        <source>Nobody is here yet</source>
        <translation>Noch ist niemand hier</translation>
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
    <message>
        <source>Add the people you work with, or bring in a spreadsheet that has them.</source>
        <translation>Füge die Personen hinzu, mit denen du arbeitest, oder lies eine Tabelle ein, in der sie stehen.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Tabelle einlesen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source> · %1 chosen</source>
        <translation> · %1 gewählt</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
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
    <message>
        <source>Changes to %1</source>
        <translation>Änderungen an %1</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
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
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>This person was removed</source>
        <translation>Diese Person wurde entfernt</translation>
    </message>
    <message>
        <source>They are in no list any more. Nothing is lost.</source>
        <translation>Sie steht in keiner Liste mehr. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>hedgerow::PersonReportDialog</name>
    <message>
        <source>Report of all that is held</source>
        <translation>Bericht über alles Festgehaltene</translation>
    </message>
    <message>
        <source>Whoever asks what you keep about them has a right to know. Read it before you hand it over: it may name others, and it holds private notes.</source>
        <translation>Wer fragt, was du über sie oder ihn aufbewahrst, hat ein Recht auf Auskunft. Lies den Bericht, bevor du ihn weitergibst: Er kann andere nennen und enthält private Notizen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied, for half a minute. Other programs can read it as long: paste it where it shall go.</source>
        <translation>Kopiert, für eine halbe Minute. So lange können auch andere Programme es lesen: Füge es ein, wo es hin soll.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved, not encrypted: whoever finds the file can read it. Delete it when it is no longer needed.</source>
        <translation>Gespeichert, nicht verschlüsselt: Wer die Datei findet, kann sie lesen. Lösche sie, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>hedgerow::QuickCaptureDialog</name>
    <message>
        <source>Quick capture</source>
        <translation>Schnell festhalten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Quick capture: %1</source>
        <translation>Schnell festhalten: %1</translation>
    </message>
    <message>
        <source>What you know now. Today keeps it in the inbox until you complete it.</source>
        <translation>Was du jetzt weißt. „Heute“ behält es im Eingang, bis du es ergänzt.</translation>
    </message>
    <message>
        <source>A name, or “the tall one, desk 14”</source>
        <translation>Ein Name, oder „die Große, Tisch 14“</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Wer gemeint ist</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>I noticed it</source>
        <translation>Ich habe es bemerkt</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Wir haben gesprochen</translation>
    </message>
    <message>
        <source>I was told</source>
        <translation>Es wurde mir erzählt</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Woher du es weißt</translation>
    </message>
    <message>
        <source>What you saw or heard yourself</source>
        <translation>Was du selbst gesehen oder gehört hast</translation>
    </message>
    <message>
        <source>What they said, what matters to them</source>
        <translation>Was gesagt wurde und was der Person wichtig ist</translation>
    </message>
    <message>
        <source>What was said, and by whom</source>
        <translation>Was gesagt wurde, und von wem</translation>
    </message>
    <message>
        <source>Someone new, name unknown: %1</source>
        <translation>Jemand Neues, Name unbekannt: %1</translation>
    </message>
    <message>
        <source>Someone new: %1</source>
        <translation>Jemand Neues: %1</translation>
    </message>
    <message>
        <source>Say first who it is about: a name or a few words.</source>
        <translation>Sag zuerst, um wen es geht: ein Name oder ein paar Worte.</translation>
    </message>
    <message>
        <source>Several people are called so. Choose one with the arrow keys, or someone new.</source>
        <translation>Mehrere Personen heißen so. Wähle eine mit den Pfeiltasten, oder jemand Neues.</translation>
    </message>
    <message>
        <source>Say something about them: a level or one line.</source>
        <translation>Sag etwas über die Person: eine Stufe oder eine Zeile.</translation>
    </message>
</context>
<context>
    <name>hedgerow::RecoverySheetDialog</name>
    <message>
        <source>Show the words</source>
        <translation>Wörter zeigen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>The words of the recovery sheet</source>
        <translation>Die Wörter des Wiederherstellungsblatts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>24 words that open this file if you ever lose the passphrase. Print them, or copy them by hand, and keep the paper where nobody from work comes.</source>
        <translation>24 Wörter, die diese Datei öffnen, falls du die Passphrase einmal verlierst. Drucke sie aus oder schreib sie von Hand ab, und bewahre das Papier dort auf, wo niemand aus dem Betrieb hinkommt.</translation>
    </message>
    <message>
        <source>Whoever has these words and the file can read everything in it. A printer at work keeps what it prints, and a PDF file can be found: copying by hand is safest.</source>
        <translation>Wer diese Wörter und die Datei hat, kann alles darin lesen. Ein Drucker im Betrieb behält, was er druckt, und eine PDF-Datei kann gefunden werden: Von Hand abschreiben ist am sichersten.</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Wörter verbergen</translation>
    </message>
    <message>
        <source>Where to keep the sheet</source>
        <translation>Wo das Blatt liegen soll</translation>
    </message>
    <message>
        <source>Its mark is %1; that tells it from older sheets. A new passphrase needs a new sheet.</source>
        <translation>Sein Zeichen ist %1; daran erkennst du es unter älteren Blättern. Eine neue Passphrase braucht ein neues Blatt.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Copy the words by hand instead.</source>
        <translation>Der Drucker hat das Blatt nicht angenommen. Schreib die Wörter stattdessen von Hand ab.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Gespeichert. Drucke die Datei, dann lösche sie.</translation>
    </message>
</context>
<context>
    <name>hedgerow::RestoreDialog</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Looking at the backup</source>
        <translation>Die Sicherung wird angesehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is there now is not thrown away: it stays beside the restored file, under a name with “replaced” and the day.</source>
        <translation>Was jetzt da ist, wird nicht verworfen: Es bleibt neben der wiederhergestellten Datei, unter einem Namen mit „replaced“ und dem Tag.</translation>
    </message>
    <message>
        <source>The backup takes the place of the file that cannot be opened.</source>
        <translation>Die Sicherung tritt an die Stelle der Datei, die sich nicht öffnen lässt.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this backup.</source>
        <translation>Das ist nicht die Passphrase dieser Sicherung.</translation>
    </message>
    <message>
        <source>This backup was made under another passphrase: the one your file had that day.</source>
        <translation>Diese Sicherung wurde unter einer anderen Passphrase gemacht: der, die deine Datei an jenem Tag hatte.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
</context>
<context>
    <name>hedgerow::ResultStep</name>
    <message>
        <source>Show the people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message>
        <source>Take the whole import back</source>
        <translation>Ganzes Einlesen zurücknehmen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird eingelesen…</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <comment>the parts follow</comment>
        <translation>Eingelesen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n neue Person</numerusform>
            <numerusform>%n neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n ergänzt</numerusform>
            <numerusform>%n ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No backup was made before the import: %1</source>
        <translation>Vor dem Einlesen wurde keine Sicherung gemacht: %1</translation>
    </message>
    <message>
        <source>The whole import is taken back.</source>
        <translation>Das ganze Einlesen ist zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>hedgerow::RowQuestion</name>
    <message>
        <source>(no name yet)</source>
        <translation>(noch ohne Namen)</translation>
    </message>
    <message>
        <source>Next one to decide</source>
        <translation>Nächste Zeile zum Entscheiden</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>Choose a row to say who it is, if you know better.</source>
        <translation>Wähle eine Zeile, um zu sagen, wer es ist, wenn du es besser weißt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are chosen. Who are they?</source>
        <translation>
            <numerusform>%n Zeile ist gewählt. Wer ist es?</numerusform>
            <numerusform>%n Zeilen sind gewählt. Wer sind sie?</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: several people could be meant. Who is it?</source>
        <translation>Zeile %1, %2: Mehrere Personen könnten gemeint sein. Wer ist es?</translation>
    </message>
    <message>
        <source>Row %1, %2. Who is it?</source>
        <translation>Zeile %1, %2. Wer ist es?</translation>
    </message>
    <message>
        <source>Not decided: left out</source>
        <translation>Nicht entschieden: ausgelassen</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>The same as row %1: %2</source>
        <translation>Dieselbe Person wie in Zeile %1: %2</translation>
    </message>
    <message>
        <source>the same as row %1</source>
        <translation>dieselbe Person wie in Zeile %1</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>someone new</source>
        <translation>jemand Neues</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>auslassen</translation>
    </message>
</context>
<context>
    <name>hedgerow::RowsPanel</name>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Rows of the spreadsheet</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
</context>
<context>
    <name>hedgerow::RowsStep</name>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation>Es wird geprüft, was geschehen würde…</translation>
    </message>
    <message>
        <source>Stopped. Go back and come here again to look once more; nothing was written.</source>
        <translation>Angehalten. Geh zurück und komm wieder hierher, um noch einmal nachzusehen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Some rows could mean several people. Say who they are; rows you do not decide are left out.</source>
        <translation>Einige Zeilen könnten mehrere Personen meinen. Sag, wer es ist; Zeilen, die du nicht entscheidest, werden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>hedgerow::SamePersonDialog</name>
    <message>
        <source>(no name yet)</source>
        <translation>(noch ohne Namen)</translation>
    </message>
    <message>
        <source>last talk %1</source>
        <translation>letztes Gespräch %1</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Dieselbe Person wie…</translation>
    </message>
    <message>
        <source>Two records, one person?</source>
        <translation>Zwei Einträge, eine Person?</translation>
    </message>
    <message>
        <source>Nothing is copied and nothing is lost: both are shown as one person from now on, and undo parts them again.</source>
        <translation>Nichts wird kopiert und nichts geht verloren: Beide erscheinen von nun an als eine Person, und Zurücknehmen trennt sie wieder.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Der andere Eintrag</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Zwei verschiedene Personen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>That is this record itself.</source>
        <translation>Das ist dieser Eintrag selbst.</translation>
    </message>
</context>
<context>
    <name>hedgerow::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>%1 (made by a newer version)</source>
        <translation>%1 (von einer neueren Version angelegt)</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
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
    <name>hedgerow::StopQuestion</name>
    <message>
        <source>It is mine</source>
        <translation>Es ist meiner</translation>
    </message>
    <message>
        <source>Nobody from work set it up, looks after it or can reach into it.</source>
        <translation>Niemand aus dem Betrieb hat ihn eingerichtet, betreut ihn oder kann darauf zugreifen.</translation>
    </message>
    <message>
        <source>It is my employer&apos;s, or they look after it</source>
        <translation>Er gehört meinem Arbeitgeber oder wird von ihm betreut</translation>
    </message>
    <message>
        <source>A work laptop, a shared machine at work, or one with the company&apos;s software on it.</source>
        <translation>Ein Dienst-Laptop, ein gemeinsam genutzter Computer im Betrieb oder einer, auf dem Software der Firma läuft.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>I know the danger and go on</source>
        <translation>Ich kenne die Gefahr und mache weiter</translation>
    </message>
    <message>
        <source>Whose computer is this?</source>
        <translation>Wem gehört dieser Computer?</translation>
    </message>
    <message>
        <source>Whoever looks after a computer can see what is typed and shown on it, passphrases too. No program can prevent that.</source>
        <translation>Wer einen Computer betreut, kann sehen, was darauf getippt und gezeigt wird, auch Passphrasen. Kein Programm kann das verhindern.</translation>
    </message>
    <message>
        <source>Then please stop here. Notes about colleagues do not belong on this machine: they could be read, and cost people their jobs. Use a computer of your own; an old one will do.</source>
        <translation>Dann hör bitte hier auf. Notizen über Personen aus dem Betrieb gehören nicht auf diesen Computer: Sie könnten gelesen werden und Menschen ihre Arbeit kosten. Nimm einen eigenen Computer; ein alter genügt.</translation>
    </message>
</context>
<context>
    <name>hedgerow::StrengthMeter</name>
    <message>
        <source>Weak: whoever gets hold of the file can guess it.</source>
        <translation>Schwach: Wer an die Datei kommt, kann sie erraten.</translation>
    </message>
    <message>
        <source>Fair: someone who wants it very much could still guess it. Add a word or two.</source>
        <translation>Mittel: Wer es unbedingt will, könnte sie noch erraten. Füge ein oder zwei Wörter hinzu.</translation>
    </message>
    <message>
        <source>Good: too many possibilities to guess, if it is no quotation.</source>
        <translation>Gut: zu viele Möglichkeiten zum Raten, wenn es kein Zitat ist.</translation>
    </message>
    <message>
        <source>Strong: as good as six drawn words, if it is no quotation.</source>
        <translation>Stark: so gut wie sechs ausgeloste Wörter, wenn es kein Zitat ist.</translation>
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
    <name>hedgerow::TodayPage</name>
    <message>
        <source>Begin with one person</source>
        <translation>Beginne mit einer Person</translation>
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
        <source>Add someone you work with, capture a name and a line, or log a conversation you had. From then on this page says what is next.</source>
        <translation>Füge jemanden hinzu, mit dem du arbeitest, halte schnell einen Namen und eine Zeile fest oder ein Gespräch, das du geführt hast. Von da an sagt diese Seite, was als Nächstes ansteht.</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Schnell festhalten</translation>
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
        <source>The demo&apos;s passphrase</source>
        <translation>Die Passphrase der Demo</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>I lost my passphrase</source>
        <translation>Ich habe meine Passphrase verloren</translation>
    </message>
    <message>
        <source>Copy it elsewhere…</source>
        <translation>Anderswohin kopieren…</translation>
    </message>
    <message>
        <source>Where to copy the file</source>
        <translation>Wohin die Datei kopiert werden soll</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Eine Sicherung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>hedgerow::UnlockRecovery</name>
    <message>
        <source>Open with these words</source>
        <translation>Mit diesen Wörtern öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Die Datei wird geöffnet</translation>
    </message>
    <message>
        <source>Words %1 to %2</source>
        <extracomment>The words of one row of the recovery sheet, by their numbers</extracomment>
        <translation>Wörter %1 bis %2</translation>
    </message>
    <message>
        <source>Type the 24 words of the recovery sheet, four in each row as they are printed. Enter goes to the next row.</source>
        <translation>Tippe die 24 Wörter des Wiederherstellungsblatts, vier in jede Zeile, so wie sie gedruckt sind. Eingabe geht zur nächsten Zeile.</translation>
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
    <name>hedgerow::WorkProgress</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
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
    <message>
        <source>There is no new backup. %1</source>
        <translation>Es gibt keine neue Sicherung. %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Thrown away: %1</source>
        <translation>Verworfen: %1</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
</TS>
