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
    <message>
        <source>&amp;Possibly the same person</source>
        <translation>Vielleicht &amp;dieselbe Person</translation>
    </message>
    <message>
        <source>Add someone to s&amp;hare with…</source>
        <translation>Jemanden zum Teilen &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Give to others…</source>
        <translation>&amp;An andere weitergeben…</translation>
    </message>
    <message>
        <source>&amp;Take in a bundle…</source>
        <translation>Bünde&amp;l aufnehmen…</translation>
    </message>
    <message>
        <source>What others want to remo&amp;ve…</source>
        <translation>Was ande&amp;re entfernen wollen…</translation>
    </message>
    <message>
        <source>Sha&amp;ring</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>How &amp;sharing works</source>
        <translation>&amp;Wie das Teilen geht</translation>
    </message>
    <message>
        <source>Shared &amp;folder…</source>
        <translation>Gemeinsamer &amp;Ordner…</translation>
    </message>
    <message>
        <source>Loo&amp;k into the shared folder</source>
        <translation>In den gemeinsamen Ordner s&amp;ehen</translation>
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
    <message>
        <source>Added somebody to share with</source>
        <translation>Person zum Teilen hinzugefügt</translation>
    </message>
    <message>
        <source>Changed somebody to share with</source>
        <translation>Person zum Teilen geändert</translation>
    </message>
    <message>
        <source>Took other keys of somebody to share with</source>
        <translation>Andere Schlüssel einer Person zum Teilen übernommen</translation>
    </message>
    <message>
        <source>Compared words with somebody to share with</source>
        <translation>Wörter mit einer Person zum Teilen verglichen</translation>
    </message>
    <message>
        <source>Noted that somebody gets nothing new</source>
        <translation>Vermerkt, dass jemand nichts Neues mehr erhält</translation>
    </message>
    <message>
        <source>Noted that somebody gets new things again</source>
        <translation>Vermerkt, dass jemand wieder Neues erhält</translation>
    </message>
    <message numerus="yes">
        <source>Gave a bundle about %n people to others</source>
        <translation>
            <numerusform>Bündel über eine Person an andere weitergegeben</numerusform>
            <numerusform>Bündel über %n Personen an andere weitergegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Gave a bundle to others</source>
        <translation>Bündel an andere weitergegeben</translation>
    </message>
    <message>
        <source>Received a bundle from %1</source>
        <translation>Bündel von %1 erhalten</translation>
    </message>
    <message>
        <source>Received from %1: %2</source>
        <translation>Von %1 erhalten: %2</translation>
    </message>
    <message>
        <source>You know these keys already. Nothing was changed.</source>
        <translation>Diese Schlüssel kennst du schon. Nichts wurde geändert.</translation>
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
    <name>Bundles</name>
    <message>
        <source>This bundle is locked with a passphrase. Ask whoever wrote it.</source>
        <translation>Dieses Bündel ist mit einer Passphrase gesperrt. Frag die Person, die es geschrieben hat.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this bundle. Check capital letters and the blanks between words, and try again.</source>
        <translation>Das ist nicht die Passphrase dieses Bündels. Prüfe Großbuchstaben und die Leerzeichen zwischen den Wörtern und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This bundle is not for you: your key does not open it. Ask whoever wrote it to choose you, with the card you have now, and to write it again.</source>
        <translation>Dieses Bündel ist nicht für dich: Dein Schlüssel öffnet es nicht. Bitte die Person, die es geschrieben hat, dich mit deiner jetzigen Karte auszuwählen und es noch einmal zu schreiben.</translation>
    </message>
    <message>
        <source>This bundle was not meant for you: its sender wrote it for others, and somebody passed it on. Nothing was changed. Talk with the sender.</source>
        <translation>Dieses Bündel war nicht für dich gedacht: Es wurde für andere geschrieben, und jemand hat es weitergereicht. Nichts wurde geändert. Sprich mit der Person, von der es stammt.</translation>
    </message>
    <message>
        <source>Nobody you know signed this bundle. Nothing was changed. If you know who sent it, get the sender&apos;s card and add it under Sharing; then take the bundle in again.</source>
        <translation>Niemand, den du kennst, hat dieses Bündel unterschrieben. Nichts wurde geändert. Wenn du weißt, von wem es kommt, lass dir die Karte dieser Person geben und füge sie unter „Teilen“ hinzu; nimm das Bündel dann noch einmal auf.</translation>
    </message>
    <message>
        <source>The signature of this bundle is wrong: it was changed on its way. Nothing was changed here. Ask the sender for it again, in another way.</source>
        <translation>Die Unterschrift dieses Bündels stimmt nicht: Es wurde unterwegs verändert. Hier wurde nichts geändert. Lass es dir noch einmal schicken, auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>This bundle is damaged or not whole. Nothing was changed. Copy it again, or ask the sender for it again.</source>
        <translation>Dieses Bündel ist beschädigt oder unvollständig. Nichts wurde geändert. Kopiere es noch einmal oder lass es dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>This file is no bundle, or its beginning is damaged. Choose another file, or ask the sender for it again.</source>
        <translation>Diese Datei ist kein Bündel, oder ihr Anfang ist beschädigt. Wähle eine andere Datei oder lass sie dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>This bundle is larger than any that Hedgerow writes. Nothing was changed. Ask the sender how it was made.</source>
        <translation>Dieses Bündel ist größer als alle, die Hedgerow schreibt. Nichts wurde geändert. Frag die Person, von der es kommt, wie es entstanden ist.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer Hedgerow. Install that version to read it.</source>
        <translation>Dieses Bündel hat ein neueres Hedgerow geschrieben. Installiere diese Version, um es zu lesen.</translation>
    </message>
    <message>
        <source>Say first what others call you: a bundle carries the name of who wrote it. A name is one line, without blanks around it. No file was written.</source>
        <translation>Sag zuerst, wie andere dich nennen: Ein Bündel trägt den Namen der Person, die es geschrieben hat. Ein Name ist eine Zeile, ohne Leerzeichen davor oder danach. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing to give: nobody was chosen, or all of it was given before. Go back and choose others, or give everything once more.</source>
        <translation>Es gibt nichts weiterzugeben: Niemand wurde gewählt, oder alles wurde schon einmal weitergegeben. Geh zurück und wähle andere, oder gib alles noch einmal weiter.</translation>
    </message>
    <message>
        <source>One of those you chose has left and gets nothing new. Go back and choose again.</source>
        <translation>Jemand von denen, die du gewählt hast, ist nicht mehr dabei und erhält nichts Neues. Geh zurück und wähle noch einmal.</translation>
    </message>
    <message>
        <source>Turf sheet</source>
        <translation>Revierliste</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Lagekarte</translation>
    </message>
    <message>
        <source>Co-organizer</source>
        <translation>Co-Organizer</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Chart without the people</source>
        <translation>Lagekarte ohne Personen</translation>
    </message>
    <message>
        <source>Names, how to reach people and where they work: what someone needs who goes and talks with them.</source>
        <translation>Namen, wie die Personen zu erreichen sind und wo sie arbeiten: was man braucht, um hinzugehen und mit ihnen zu sprechen.</translation>
    </message>
    <message>
        <source>The same, and the levels people were assessed at.</source>
        <translation>Dasselbe und dazu die Stufen, auf denen die Personen eingeschätzt wurden.</translation>
    </message>
    <message>
        <source>Everything but what is private: conversations, notes and plans too. For someone you organize with.</source>
        <translation>Alles außer Privatem: auch Gespräche, Notizen und Pläne. Für jemanden, mit dem du gemeinsam organisierst.</translation>
    </message>
    <message>
        <source>Say kind by kind what is in it.</source>
        <translation>Sag für jede Art einzeln, was enthalten ist.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privates</translation>
    </message>
    <message>
        <source>Other things</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>what people are called</source>
        <translation>wie die Personen heißen</translation>
    </message>
    <message>
        <source>telephone numbers, addresses, mail</source>
        <translation>Telefonnummern, Adressen, E-Mail</translation>
    </message>
    <message>
        <source>units, titles, shifts</source>
        <translation>Bereiche, Tätigkeiten, Schichten</translation>
    </message>
    <message>
        <source>how people were assessed</source>
        <translation>wie die Personen eingeschätzt wurden</translation>
    </message>
    <message>
        <source>when one spoke with them, tags, ties, issues</source>
        <translation>wann mit ihnen gesprochen wurde, Schlagwörter, Verbindungen, Themen</translation>
    </message>
    <message>
        <source>what was written about them and about conversations</source>
        <translation>was über sie und über Gespräche geschrieben wurde</translation>
    </message>
    <message>
        <source>next steps and promises</source>
        <translation>nächste Schritte und Zusagen</translation>
    </message>
    <message>
        <source>Has left on %1: gets nothing new</source>
        <translation>Seit %1 nicht mehr dabei: erhält nichts Neues</translation>
    </message>
    <message>
        <source>Nobody has compared the words yet</source>
        <translation>Noch hat niemand die Wörter verglichen</translation>
    </message>
    <message>
        <source>A device of your own, words compared on %1</source>
        <translation>Ein eigenes Gerät, Wörter verglichen am %1</translation>
    </message>
    <message>
        <source>Words compared on %1</source>
        <translation>Wörter verglichen am %1</translation>
    </message>
    <message>
        <source>From somebody you do not know</source>
        <translation>Von jemandem, den du nicht kennst</translation>
    </message>
    <message>
        <source>From %1, whose words nobody has compared</source>
        <translation>Von %1, Wörter noch von niemandem verglichen</translation>
    </message>
    <message>
        <source>From %1, words compared</source>
        <translation>Von %1, Wörter verglichen</translation>
    </message>
    <message>
        <source>From your own device %1, words compared</source>
        <translation>Von deinem eigenen Gerät %1, Wörter verglichen</translation>
    </message>
    <message>
        <source>From this very file: you wrote it yourself</source>
        <translation>Aus genau dieser Datei: Du hast es selbst geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, of %n people</source>
        <extracomment>A moment, what was given, of how many people</extracomment>
        <translation>
            <numerusform>%1: %2, von %n Person</numerusform>
            <numerusform>%1: %2, von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n neue Person</numerusform>
            <numerusform>%n neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new entries</source>
        <translation>
            <numerusform>%n anderer neuer Eintrag</numerusform>
            <numerusform>%n andere neue Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%n Eintrag geändert</numerusform>
            <numerusform>%n Einträge geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to take away</source>
        <translation>
            <numerusform>%n Vorschlag zum Entfernen</numerusform>
            <numerusform>%n Vorschläge zum Entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than 5 people, or a number from which such a one could be worked out. Assessed lately: within %n days.</source>
        <translation>
            <numerusform>Verborgen: weniger als 5 Personen oder eine Zahl, aus der sich eine solche errechnen ließe. Kürzlich eingeschätzt: innerhalb von %n Tag.</numerusform>
            <numerusform>Verborgen: weniger als 5 Personen oder eine Zahl, aus der sich eine solche errechnen ließe. Kürzlich eingeschätzt: innerhalb von %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only numbers by unit</source>
        <translation>Nur Zahlen nach Bereich</translation>
    </message>
    <message>
        <source>Codes instead of names, with levels and units. What is said of a code comes back to the right person here, and nowhere else. For one recipient at a time.</source>
        <translation>Codes statt Namen, mit Stufen und Bereichen. Was zu einem Code gesagt wird, kommt hier zur richtigen Person zurück und nirgends sonst. Immer nur für eine Person, die es erhält.</translation>
    </message>
    <message>
        <source>How many people are known in each unit, and at which level. Nobody is in it, not even as a code, and no number under 5.</source>
        <translation>Wie viele Personen in jedem Bereich bekannt sind und auf welcher Stufe. Niemand ist darin enthalten, auch nicht als Code, und keine Zahl unter 5.</translation>
    </message>
    <message>
        <source>%1: only numbers by unit, of nobody by name</source>
        <translation>%1: nur Zahlen nach Bereich, niemand namentlich</translation>
    </message>
    <message numerus="yes">
        <source>%1: chart without the people, %n codes</source>
        <extracomment>A moment, and how many codes stand in the place of people</extracomment>
        <translation>
            <numerusform>%1: Lagekarte ohne Personen, %n Code</numerusform>
            <numerusform>%1: Lagekarte ohne Personen, %n Codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Every byte was read and every entry found: this file is whole. Try to open it again; a stick or a disk that fails now and then can be the reason that it did not open.</source>
        <translation>Jedes Byte wurde gelesen und jeder Eintrag gefunden: Diese Datei ist heil. Versuch noch einmal, sie zu öffnen; es kann an einem USB-Stick oder einer Festplatte liegen, die ab und zu versagen, dass sie nicht aufging.</translation>
    </message>
    <message>
        <source>The damage is at the very beginning, where the file says what is in it. So it cannot be told what else is whole.</source>
        <translation>Der Schaden ist ganz am Anfang, wo die Datei sagt, was in ihr steht. Darum lässt sich nicht sagen, was sonst noch heil ist.</translation>
    </message>
    <message>
        <source>The end of the file is missing, or something was added to it: it is not as long as it says itself. That happens when a stick is pulled out while it is written.</source>
        <translation>Das Ende der Datei fehlt, oder es wurde etwas angehängt: Sie ist nicht so lang, wie sie selbst angibt. Das passiert, wenn ein USB-Stick während des Schreibens abgezogen wird.</translation>
    </message>
    <message>
        <source>Its first bytes were changed. Once it is closed it cannot be opened any more.</source>
        <translation>Ihre ersten Bytes wurden verändert. Ist sie einmal geschlossen, lässt sie sich nicht mehr öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n places in it are damaged.</source>
        <translation>
            <numerusform>%n Stelle darin ist beschädigt.</numerusform>
            <numerusform>%n Stellen darin sind beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all that was ever written into it can be read any more: some of it is lost in this file.</source>
        <translation>Nicht alles, was je hineingeschrieben wurde, lässt sich noch lesen: Ein Teil davon ist in dieser Datei verloren.</translation>
    </message>
    <message>
        <source>All that was ever written into it can still be read.</source>
        <translation>Alles, was je hineingeschrieben wurde, lässt sich noch lesen.</translation>
    </message>
    <message>
        <source>Not whole as it stands now: %1.</source>
        <extracomment>Kinds of entries, as &quot;Person, Conversation&quot;</extracomment>
        <translation>Im jetzigen Stand nicht heil: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only lists made for finding things are damaged.</source>
        <translation>Nur Listen, die dem Suchen dienen, sind beschädigt.</translation>
    </message>
    <message>
        <source>Hedgerow cannot mend a file or take the readable part out of it. Keep this one as it is and do not write to it.</source>
        <translation>Hedgerow kann eine Datei nicht reparieren und auch den lesbaren Teil nicht herausholen. Lass diese, wie sie ist, und schreib nichts hinein.</translation>
    </message>
    <message>
        <source>Restore your newest backup; the damaged file is kept beside it. Where your backups are cannot be read from this file: look on the sticks and in the folders you use for them.</source>
        <translation>Stell deine neueste Sicherung wieder her; die beschädigte Datei bleibt daneben erhalten. Wo deine Sicherungen sind, lässt sich aus dieser Datei nicht lesen: Sieh auf den USB-Sticks und in den Ordnern nach, die du dafür benutzt.</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>Stell die neueste Sicherung wieder her; die beschädigte Datei bleibt daneben erhalten.</translation>
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
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>Was geteilt wurde</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Wie viele Personen</translation>
    </message>
    <message>
        <source>How many notes</source>
        <translation>Wie viele Notizen</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Welche Personen</translation>
    </message>
    <message>
        <source>Public key to encrypt to</source>
        <translation>Öffentlicher Schlüssel zum Verschlüsseln</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Whom it was about, as a number</source>
        <translation>Um wen es ging, als Zahl</translation>
    </message>
    <message>
        <source>Bundles received until then</source>
        <translation>Bis dahin erhaltene Bündel</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Nicht mehr dabei seit</translation>
    </message>
    <message>
        <source>Newest change then</source>
        <translation>Neueste Änderung zu der Zeit</translation>
    </message>
    <message>
        <source>My own device</source>
        <translation>Mein eigenes Gerät</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Set of bundles</source>
        <translation>Satz von Bündeln</translation>
    </message>
    <message>
        <source>Public key of signatures</source>
        <translation>Öffentlicher Schlüssel der Unterschriften</translation>
    </message>
    <message>
        <source>Words compared on</source>
        <translation>Wörter verglichen am</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Weitergegeben von</translation>
    </message>
    <message>
        <source>An assessment is fresh for days</source>
        <translation>Eine Einschätzung gilt als frisch für (Tage)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Level below</source>
        <translation>Ebene darunter</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
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
    <message>
        <source>Organizer to share with</source>
        <translation>Organizer zum Teilen</translation>
    </message>
    <message>
        <source>Record of what was shared</source>
        <translation>Vermerk über Geteiltes</translation>
    </message>
    <message numerus="yes">
        <source>%n organizers to share with</source>
        <translation>
            <numerusform>%n Organizer zum Teilen</numerusform>
            <numerusform>%n Organizer zum Teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of what was shared</source>
        <translation>
            <numerusform>%n Vermerk über Geteiltes</numerusform>
            <numerusform>%n Vermerke über Geteiltes</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of a unit</source>
        <translation>Zahlen eines Bereichs</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of numbers</source>
        <translation>
            <numerusform>%n Zeile mit Zahlen</numerusform>
            <numerusform>%n Zeilen mit Zahlen</numerusform>
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
    <name>Likenesses</name>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Looks certain</source>
        <translation>So gut wie sicher</translation>
    </message>
    <message>
        <source>The same telephone number</source>
        <translation>Dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>The same mail address</source>
        <translation>Dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Reached in the same way</source>
        <translation>Auf dieselbe Art erreichbar</translation>
    </message>
    <message>
        <source>The same code name</source>
        <translation>Derselbe Deckname</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>Derselbe Name</translation>
    </message>
    <message>
        <source>The same name in other letters</source>
        <translation>Derselbe Name in anderer Schrift</translation>
    </message>
    <message>
        <source>The same name, spelled otherwise</source>
        <translation>Derselbe Name, anders geschrieben</translation>
    </message>
    <message>
        <source>Similar names: perhaps a typing error</source>
        <translation>Ähnliche Namen: vielleicht ein Tippfehler</translation>
    </message>
    <message>
        <source>The same name, once with one more</source>
        <translation>Derselbe Name, einmal mit einem weiteren</translation>
    </message>
    <message>
        <source>The same name, once in short</source>
        <translation>Derselbe Name, einmal in Kurzform</translation>
    </message>
    <message>
        <source>A part of the name is all there is of one</source>
        <translation>Von einem Eintrag ist nur ein Teil des Namens bekannt</translation>
    </message>
    <message>
        <source>The same unit</source>
        <translation>Derselbe Bereich</translation>
    </message>
    <message>
        <source>The same title</source>
        <translation>Dieselbe Tätigkeit</translation>
    </message>
    <message>
        <source>But another name: perhaps of one household</source>
        <translation>Aber ein anderer Name: vielleicht aus demselben Haushalt</translation>
    </message>
    <message>
        <source>But many here have such a name</source>
        <translation>Aber viele hier heißen so</translation>
    </message>
    <message>
        <source>But others are reached there, too</source>
        <translation>Aber auch andere sind dort erreichbar</translation>
    </message>
    <message>
        <source>But other telephone numbers</source>
        <translation>Aber andere Telefonnummern</translation>
    </message>
    <message>
        <source>But other mail addresses</source>
        <translation>Aber andere E-Mail-Adressen</translation>
    </message>
    <message>
        <source>But other units</source>
        <translation>Aber andere Bereiche</translation>
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
    <name>PairComparison</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A way to reach somebody: &quot;Phone: 0170 1234567&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <extracomment>How often one talked with somebody, and when last: &quot;3 conversations, last 2 days ago&quot;</extracomment>
        <translation>%1, zuletzt %2</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(noch ohne Namen)</translation>
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
    <name>Peers</name>
    <message>
        <source>Verified: words compared on %1</source>
        <translation>Bestätigt: Wörter verglichen am %1</translation>
    </message>
    <message>
        <source>Not verified: nobody knows yet whose keys these are</source>
        <translation>Nicht bestätigt: Noch weiß niemand, wem diese Schlüssel gehören</translation>
    </message>
    <message>
        <source>This card was made by a newer Hedgerow. Install that version to use it.</source>
        <translation>Diese Karte hat ein neueres Hedgerow gemacht. Installiere diese Version, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>A character of this card is wrong, missing or too many. Copy it again, from beginning to end.</source>
        <translation>Ein Zeichen dieser Karte ist falsch, fehlt oder ist zu viel. Kopiere sie noch einmal, von Anfang bis Ende.</translation>
    </message>
    <message>
        <source>This is no contact card. A card begins with “hedgerow1”.</source>
        <translation>Das ist keine Kontaktkarte. Eine Karte beginnt mit „hedgerow1“.</translation>
    </message>
    <message>
        <source>No Hedgerow makes such a card. Do not use it, and ask where it comes from.</source>
        <translation>Kein Hedgerow macht eine solche Karte. Verwende sie nicht und frag, woher sie kommt.</translation>
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
    <message>
        <source>from %1, through %2</source>
        <extracomment>Who wrote it, and who brought it</extracomment>
        <translation>von %1, über %2</translation>
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
    <name>SharedFolders</name>
    <message>
        <source>This is not a folder.</source>
        <translation>Das ist kein Ordner.</translation>
    </message>
    <message>
        <source>Your own file lies in this folder. It must not: copies of it that are changed in two places end as one that is damaged. Choose a folder of its own.</source>
        <translation>Deine eigene Datei liegt in diesem Ordner. Das darf nicht sein: Kopien, die an zwei Orten geändert werden, enden als eine beschädigte Datei. Wähle einen eigenen Ordner dafür.</translation>
    </message>
    <message>
        <source>The backups of your file lie in this folder, and whoever gets them has all of it. Choose a folder of its own.</source>
        <translation>Die Sicherungen deiner Datei liegen in diesem Ordner, und wer sie bekommt, hat alles. Wähle einen eigenen Ordner dafür.</translation>
    </message>
    <message>
        <source>Something in this folder looks like a Hedgerow file or a backup of one, and would be carried to the others. Move it away, or choose an empty folder.</source>
        <translation>Etwas in diesem Ordner sieht aus wie eine Hedgerow-Datei oder eine Sicherung davon und würde zu den anderen gebracht. Leg es woandershin, oder wähle einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Whatever carries this folder carries the folder of your own file too. Move your file out of it, or choose another folder.</source>
        <translation>Was diesen Ordner zu den anderen bringt, bringt auch den Ordner deiner eigenen Datei dorthin. Leg deine Datei woandershin, oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Has everything of yours, as of %1</source>
        <translation>Hat alles von dir, Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>Has not taken in %n of your files yet, as of %1</source>
        <translation>
            <numerusform>Hat %n Datei von dir noch nicht aufgenommen, Stand %1</numerusform>
            <numerusform>Hat %n Dateien von dir noch nicht aufgenommen, Stand %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is not among those you share with any more. Choose again.</source>
        <translation>Mit einer dieser Personen teilst du nicht mehr. Wähle noch einmal.</translation>
    </message>
    <message>
        <source>The folder is not there now: it was moved, or its stick is not plugged in. As soon as it is back, Hedgerow goes on by itself.</source>
        <translation>Der Ordner ist gerade nicht da: Er wurde verschoben, oder sein USB-Stick steckt nicht. Sobald er wieder da ist, macht Hedgerow von selbst weiter.</translation>
    </message>
    <message>
        <source>Choose with whom you share it: one at least, 63 at most.</source>
        <translation>Wähle, mit wem du ihn teilst: mindestens eine Person, höchstens 63.</translation>
    </message>
    <message>
        <source>Compare words with all of them first: until then nobody knows whose keys these are.</source>
        <translation>Vergleiche zuerst mit allen die Wörter: Bis dahin weiß niemand, wessen Schlüssel das sind.</translation>
    </message>
    <message>
        <source>One of them has left and gets nothing new.</source>
        <translation>Eine dieser Personen ist ausgeschieden und erhält nichts Neues.</translation>
    </message>
    <message>
        <source>Say what others call you: one line, without blanks around it.</source>
        <translation>Sag, wie andere dich nennen: eine Zeile, ohne Leerzeichen am Anfang und am Ende.</translation>
    </message>
    <message>
        <source>They get: %1. What they send is taken in by itself.</source>
        <translation>Sie erhalten: %1. Was sie schicken, wird von selbst aufgenommen.</translation>
    </message>
    <message>
        <source>They get: %1. What they send is shown to you first.</source>
        <translation>Sie erhalten: %1. Was sie schicken, wird dir zuerst gezeigt.</translation>
    </message>
    <message>
        <source>Gets nothing until you have compared words</source>
        <translation>Erhält nichts, bis ihr die Wörter verglichen habt</translation>
    </message>
    <message>
        <source>Has left and gets nothing new</source>
        <translation>Ist ausgeschieden und erhält nichts Neues</translation>
    </message>
    <message>
        <source>Takes no more part, as of %1</source>
        <translation>Macht nicht mehr mit, Stand %1</translation>
    </message>
    <message>
        <source>Is not among those you share with any more, and gets nothing</source>
        <translation>Mit dieser Person teilst du nicht mehr; sie erhält nichts</translation>
    </message>
    <message>
        <source>Has not been heard of in this folder yet</source>
        <translation>Hat in diesem Ordner noch nichts von sich hören lassen</translation>
    </message>
    <message>
        <source>Has not chosen you for the folder yet, so nothing comes</source>
        <translation>Hat dich für den Ordner noch nicht ausgewählt, darum kommt nichts</translation>
    </message>
    <message>
        <source>Something of theirs was last taken in %1</source>
        <translation>Zuletzt wurde von dieser Person etwas aufgenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n neue Person</numerusform>
            <numerusform>%n neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries new or changed</source>
        <translation>
            <numerusform>%n anderer Eintrag, neu oder geändert</numerusform>
            <numerusform>%n andere Einträge, neu oder geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to take away</source>
        <translation>
            <numerusform>%n Vorschlag zum Entfernen</numerusform>
            <numerusform>%n Vorschläge zum Entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>From a copy of this file, %1: %2</source>
        <translation>Von einer Kopie dieser Datei, %1: %2</translation>
    </message>
    <message>
        <source>From %1, %2: %3</source>
        <translation>Von %1, %2: %3</translation>
    </message>
    <message>
        <source>From %1, with whom you do not share this folder, %2: %3</source>
        <translation>Von %1, mit der oder dem du diesen Ordner nicht teilst, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not whole yet; whatever carries the folder may still be at it.</source>
        <translation>
            <numerusform>%n Datei ist noch nicht vollständig; was den Ordner bringt, ist vielleicht noch dabei.</numerusform>
            <numerusform>%n Dateien sind noch nicht vollständig; was den Ordner bringt, ist vielleicht noch dabei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are signed by nobody whose card you have, and are left alone.</source>
        <translation>
            <numerusform>%n Datei ist von niemandem unterschrieben, dessen Karte du hast, und bleibt liegen.</numerusform>
            <numerusform>%n Dateien sind von niemandem unterschrieben, dessen Karte du hast, und bleiben liegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be used: a wrong signature, too large, or of a newer Hedgerow.</source>
        <translation>
            <numerusform>%n Datei ist unbrauchbar: falsche Unterschrift, zu groß oder von einem neueren Hedgerow.</numerusform>
            <numerusform>%n Dateien sind unbrauchbar: falsche Unterschrift, zu groß oder von einem neueren Hedgerow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your files vanished or were changed before everybody had them; they are written again.</source>
        <translation>
            <numerusform>%n Datei von dir ist verschwunden oder wurde verändert, bevor alle sie hatten; sie wird noch einmal geschrieben.</numerusform>
            <numerusform>%n Dateien von dir sind verschwunden oder wurden verändert, bevor alle sie hatten; sie werden noch einmal geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingHelp</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it gives</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>You exchange cards once, and compare six words. Then you give each other files, called bundles: on a stick, by mail, in any way. Only those you chose can open them. Nothing goes through a server, and nobody reads along.</source>
        <translation>Ihr tauscht einmal Karten aus und vergleicht sechs Wörter. Danach gebt ihr einander Dateien, Bündel genannt: auf einem Stick, per E-Mail, auf jedem beliebigen Weg. Nur wer von dir ausgewählt wurde, kann sie öffnen. Nichts läuft über einen Server, und niemand liest mit.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>Your card is like a letter box with a slot: whoever has it can put something in for you, and only you can take it out. It holds no secret and nothing about anybody but your name. Show it, print it, send it. It is on the page Sharing, and so is the place to add the cards of others.</source>
        <translation>Deine Karte ist wie ein Briefkasten mit Schlitz: Wer sie hat, kann etwas für dich einwerfen, und nur du kannst es herausnehmen. Sie enthält kein Geheimnis und nichts über irgendwen außer deinem Namen. Zeig sie, druck sie, verschick sie. Du findest sie auf der Seite „Teilen“; dort fügst du auch die Karten anderer hinzu.</translation>
    </message>
    <message>
        <source>Comparing the words</source>
        <translation>Die Wörter vergleichen</translation>
    </message>
    <message>
        <source>A card that came by mail could have been exchanged on its way for that of somebody else, who would then read what you write. So each of you reads six words to the other, by telephone or face to face. If they are the same, you have the right card, for good. Somebody else&apos;s card has other words.</source>
        <translation>Eine Karte, die per E-Mail kam, könnte unterwegs gegen die einer anderen Person ausgetauscht worden sein. Dann könnte diese Person lesen, was du schreibst. Darum lest ihr einander sechs Wörter vor, am Telefon oder von Angesicht zu Angesicht. Sind es dieselben, hast du die richtige Karte, ein für alle Mal. Die Karte einer anderen Person hat andere Wörter.</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>Das Bündel</translation>
    </message>
    <message>
        <source>A bundle is a locked file with what you chose about the people you chose. Its name says nothing. Before it is written, “Give to others” shows all that would be in it: how many people, which kinds of things, every note. A bundle can be locked with a passphrase, too, for someone whose card you have not got; tell it by voice or on paper, never together with the file.</source>
        <translation>Ein Bündel ist eine verschlossene Datei mit dem, was du gewählt hast, über die Personen, die du gewählt hast. Der Dateiname verrät nichts. Bevor es geschrieben wird, zeigt „An andere weitergeben“ alles, was darin wäre: wie viele Personen, welche Arten von Angaben, jede Notiz. Ein Bündel lässt sich auch mit einer Passphrase sperren, für jemanden, dessen Karte du nicht hast; sag sie mündlich oder gib sie auf Papier, nie zusammen mit der Datei.</translation>
    </message>
    <message>
        <source>How much to give</source>
        <translation>Wie viel weitergeben</translation>
    </message>
    <message>
        <source>Give the smallest that serves. Notes that are marked as private never leave your file, whatever you choose.</source>
        <translation>Gib so wenig weiter, wie gerade reicht. Notizen, die als privat gekennzeichnet sind, verlassen deine Datei nie, was du auch wählst.</translation>
    </message>
    <message>
        <source>What was given cannot be taken back</source>
        <translation>Weitergegebenes lässt sich nicht zurückholen</translation>
    </message>
    <message>
        <source>A file that has left your hands can be kept and copied. Hedgerow remembers who got what, so that you can look it up; it cannot reach into other people&apos;s files. If someone leaves your group, say so on the page Sharing: they get nothing new.</source>
        <translation>Eine Datei, die du aus der Hand gegeben hast, kann aufbewahrt und kopiert werden. Hedgerow merkt sich, wer was erhalten hat, damit du es nachsehen kannst; in die Dateien anderer kann es nicht hineingreifen. Wenn jemand eure Gruppe verlässt, vermerke es auf der Seite „Teilen“: Dann erhält die Person nichts Neues mehr.</translation>
    </message>
    <message>
        <source>Taking something in</source>
        <translation>Etwas aufnehmen</translation>
    </message>
    <message>
        <source>“Take in a bundle” shows who sent it and what it would change, before anything changes. Where you and the sender say different things, both are kept until you take one. Nobody can remove or forget anything in your file by a bundle: that is only proposed, and waits for your answer. Taking in the same bundle twice does no harm.</source>
        <translation>„Bündel aufnehmen“ zeigt, von wem es kommt und was es ändern würde, bevor sich etwas ändert. Wo ihr Verschiedenes sagt, bleibt beides, bis du eines nimmst. Niemand kann mit einem Bündel etwas in deiner Datei entfernen oder vergessen: Das wird nur vorgeschlagen und wartet auf deine Antwort. Dasselbe Bündel zweimal aufzunehmen, schadet nicht.</translation>
    </message>
    <message>
        <source>What undo does</source>
        <translation>Was Zurücknehmen bewirkt</translation>
    </message>
    <message>
        <source>A bundle that was taken in can be taken back as a whole, right away or months later, on the page History. What you changed yourself in the meantime stays. Taking it back here changes nothing in anybody else&apos;s file.</source>
        <translation>Ein aufgenommenes Bündel lässt sich auf der Seite „Verlauf“ als Ganzes zurücknehmen, sofort oder Monate später. Was du inzwischen selbst geändert hast, bleibt. Es hier zurückzunehmen, ändert nichts in den Dateien anderer.</translation>
    </message>
    <message>
        <source>How sharing works</source>
        <translation>Wie das Teilen geht</translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation>Der gemeinsame Ordner</translation>
    </message>
    <message>
        <source>Who exchanges often can leave the carrying to something else: a folder that Syncthing or Nextcloud keeps the same on everybody&apos;s computer, or a stick that goes from hand to hand. Each of you chooses that folder and the others, once, on the page Sharing. From then on Hedgerow puts what is new into it while your file is open, and shows what comes, or takes it in by itself if you want that. Whoever keeps the folder sees that there are locked files, how large they are and when they come, and nothing else. Your own file must never lie in it.</source>
        <translation>Wer oft tauscht, kann das Hinbringen etwas anderem überlassen: einem Ordner, den Syncthing oder Nextcloud auf allen Computern gleich hält, oder einem USB-Stick, der von Hand zu Hand geht. Jede und jeder von euch wählt diesen Ordner und die anderen einmal auf der Seite „Teilen“ aus. Von da an legt Hedgerow hinein, was neu ist, solange deine Datei offen ist, und zeigt, was kommt, oder nimmt es von selbst auf, wenn du das willst. Wer den Ordner verwahrt, sieht, dass dort verschlossene Dateien liegen, wie groß sie sind und wann sie kommen, und sonst nichts. Deine eigene Datei darf nie darin liegen.</translation>
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
    <name>Signs</name>
    <message>
        <source>elephant</source>
        <translation>Elefant</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>Schnecke</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>Schildkröte</translation>
    </message>
    <message>
        <source>octopus</source>
        <translation>Oktopus</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>Biene</translation>
    </message>
    <message>
        <source>penguin</source>
        <translation>Pinguin</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>Wal</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>rooster</source>
        <translation>Hahn</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>Kamel</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>Hase</translation>
    </message>
    <message>
        <source>frog</source>
        <translation>Frosch</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>Kaktus</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>Sonnenblume</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>Pilz</translation>
    </message>
    <message>
        <source>apple</source>
        <translation>Apfel</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>Banane</translation>
    </message>
    <message>
        <source>grapes</source>
        <translation>Trauben</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>Kirschen</translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation>Ananas</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>bread</source>
        <translation>Brot</translation>
    </message>
    <message>
        <source>pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>cake</source>
        <translation>Kuchen</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>Kleeblatt</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>Hammer</translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation>Glühbirne</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>Luftballon</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>hat</source>
        <translation>Hut</translation>
    </message>
    <message>
        <source>crown</source>
        <translation>Krone</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>Brille</translation>
    </message>
    <message>
        <source>shoe</source>
        <translation>Schuh</translation>
    </message>
    <message>
        <source>shirt</source>
        <translation>Hemd</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>Regenschirm</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>alarm clock</source>
        <translation>Wecker</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>Trompete</translation>
    </message>
    <message>
        <source>die</source>
        <translation>Würfel</translation>
    </message>
    <message>
        <source>football</source>
        <translation>Fußball</translation>
    </message>
    <message>
        <source>trophy</source>
        <translation>Pokal</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>Rakete</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>Segelboot</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>Traktor</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>house</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>Zelt</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>Vulkan</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>Regenbogen</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>snowman</source>
        <translation>Schneemann</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>Feuer</translation>
    </message>
    <message>
        <source>ghost</source>
        <translation>Gespenst</translation>
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
    <name>SuspectsModel</name>
    <message>
        <source>(no name yet)</source>
        <translation>(noch ohne Namen)</translation>
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
    <name>hedgerow::AddPeerDialog</name>
    <message>
        <source>Add someone to share with</source>
        <translation>Jemanden zum Teilen hinzufügen</translation>
    </message>
    <message>
        <source>This is another vault of my own</source>
        <translation>Das ist eine andere Datei von mir</translation>
    </message>
    <message>
        <source>Ask for their contact card: they find it under Sharing. It is no secret; it may come by any way. Whether it is really theirs, you find out by comparing words afterwards.</source>
        <translation>Bitte um die Kontaktkarte: Sie steht bei der anderen Person unter „Teilen“. Sie ist kein Geheimnis und darf auf jedem Weg kommen. Ob es wirklich die richtige ist, stellst du danach fest, indem ihr Wörter vergleicht.</translation>
    </message>
    <message>
        <source>Paste the card here</source>
        <translation>Karte hier einfügen</translation>
    </message>
    <message>
        <source>From a file or a picture of the QR code…</source>
        <translation>Aus einer Datei oder einem Bild des QR-Codes…</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Wie du die Person nennst</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A card or a picture of one</source>
        <translation>Eine Karte oder ein Bild davon</translation>
    </message>
    <message>
        <source>No QR code can be read in this picture. Take it again, straight and near, or ask for the card as text.</source>
        <translation>In diesem Bild ist kein QR-Code lesbar. Nimm es noch einmal auf, gerade und aus der Nähe, oder bitte um die Karte als Text.</translation>
    </message>
    <message>
        <source>A card without a name.</source>
        <translation>Eine Karte ohne Namen.</translation>
    </message>
    <message>
        <source>The card of %1.</source>
        <translation>Die Karte von %1.</translation>
    </message>
    <message>
        <source>Careful: you know %1 with OTHER keys. %2.
A new computer or a new vault has new keys. So has someone who wants to be taken for %1. Ask in person or by telephone before you go on. If this is somebody else, give another name.</source>
        <translation>Vorsicht: Du kennst %1 mit ANDEREN Schlüsseln. %2.
Ein neuer Computer oder eine neue Datei hat neue Schlüssel. Aber auch, wer sich für %1 ausgeben will. Frag persönlich oder am Telefon nach, bevor du weitermachst. Wenn das jemand anderes ist, gib einen anderen Namen.</translation>
    </message>
    <message>
        <source>I asked, and these are the new keys. I will compare words again.</source>
        <translation>Ich habe gefragt, und das sind die neuen Schlüssel. Ich werde die Wörter noch einmal vergleichen.</translation>
    </message>
    <message>
        <source>This name could be taken for %1, whose keys are others. Better give a name that looks different.</source>
        <translation>Dieser Name lässt sich mit %1 verwechseln, aber die Schlüssel sind andere. Gib besser einen Namen, der anders aussieht.</translation>
    </message>
    <message>
        <source>It is to be this name all the same</source>
        <translation>Es soll trotzdem dieser Name sein</translation>
    </message>
    <message>
        <source>You know these keys already, as %1.</source>
        <translation>Diese Schlüssel kennst du schon, als %1.</translation>
    </message>
    <message>
        <source>This is your own card. Give it to others, and add theirs here.</source>
        <translation>Das ist deine eigene Karte. Gib sie anderen und füge hier deren Karten hinzu.</translation>
    </message>
    <message>
        <source>This name has letters of several alphabets that look alike. Is it spelled as they do?</source>
        <translation>Dieser Name hat Buchstaben aus mehreren Alphabeten, die gleich aussehen. Schreibt die Person sich selbst so?</translation>
    </message>
    <message>
        <source>Paste a card, or choose a file with one.</source>
        <translation>Füge eine Karte ein oder wähle eine Datei mit einer.</translation>
    </message>
    <message>
        <source>Say what you call them.</source>
        <translation>Sag, wie du die Person nennst.</translation>
    </message>
    <message>
        <source>Your own card could not be read.</source>
        <translation>Deine eigene Karte konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>These are other keys than you know. Ask first, then say so above.</source>
        <translation>Das sind andere Schlüssel, als du kennst. Frag zuerst nach und bestätige es dann oben.</translation>
    </message>
    <message>
        <source>Give a name that looks different, or say above that it is to be this one.</source>
        <translation>Gib einen Namen, der anders aussieht, oder sag oben, dass es dieser sein soll.</translation>
    </message>
    <message>
        <source>The words of this card</source>
        <translation>Die Wörter dieser Karte</translation>
    </message>
    <message>
        <source>Whose card it is sees the same words and signs under Sharing. If you have them on the telephone or before you, compare them now; if one differs, do not add the card.</source>
        <translation>Wem die Karte gehört, sieht dieselben Wörter und Zeichen unter „Teilen“. Habt ihr euch gerade am Telefon oder sitzt ihr zusammen, dann vergleicht sie jetzt; ist eines anders, füge die Karte nicht hinzu.</translation>
    </message>
    <message>
        <source>Its keys signed the bundle.</source>
        <translation>Ihre Schlüssel haben das Bündel unterschrieben.</translation>
    </message>
    <message>
        <source>The bundle was signed with OTHER keys: it is not from whose card this is.</source>
        <translation>Das Bündel wurde mit ANDEREN Schlüsseln unterschrieben: Es ist nicht von der Person, der diese Karte gehört.</translation>
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
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Opening and comparing the copy…</source>
        <translation>Die Kopie wird geöffnet und verglichen…</translation>
    </message>
</context>
<context>
    <name>hedgerow::BundlePreviewModel</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Whom or what it is about, and what kind of entry it is: &quot;Anna Berg · Conversation&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Two leads</source>
        <translation>Zwei Zuständige</translation>
    </message>
    <message>
        <source>Both spoke</source>
        <translation>Beide haben gesprochen</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>Entfernen?</translation>
    </message>
    <message>
        <source>Take back?</source>
        <translation>Zurücknehmen?</translation>
    </message>
    <message>
        <source>Forget?</source>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, what it says now, what it would say</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values in conflict</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 leads here, %2 there. Talk it over.</source>
        <translation>Hier ist %1 zuständig, dort %2. Sprecht euch ab.</translation>
    </message>
    <message>
        <source>Spoken with here on %1, there on %2. Tell each other before the next talk.</source>
        <translation>Gesprochen: hier %1, dort %2. Sagt einander vor dem nächsten Gespräch Bescheid.</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>Die andere Seite</translation>
    </message>
    <message>
        <source>%1 has removed it. It can be brought back later.</source>
        <comment>who sent it</comment>
        <translation>%1 hat es entfernt. Es lässt sich später wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 has taken back what was written there.</source>
        <comment>who sent it</comment>
        <translation>%1 hat zurückgenommen, was dort stand.</translation>
    </message>
    <message>
        <source>%1 has forgotten this person for good. If you accept, it is gone here too, and no undo brings it back.</source>
        <comment>who sent it</comment>
        <translation>%1 hat diese Person endgültig vergessen. Wenn du annimmst, ist sie auch hier weg, und kein Zurücknehmen bringt sie wieder.</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beides behalten</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
</context>
<context>
    <name>hedgerow::CampaignBox</name>
    <message>
        <source>No campaign</source>
        <translation>Keine Kampagne</translation>
    </message>
    <message>
        <source>(a campaign without a name)</source>
        <translation>(eine Kampagne ohne Namen)</translation>
    </message>
    <message>
        <source>A campaign that is gone</source>
        <translation>Eine Kampagne, die es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>hedgerow::CheckDialog</name>
    <message>
        <source>Check what is whole</source>
        <translation>Prüfen, was heil ist</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Every byte of the file is read and looked at. Nothing is written. It takes a moment, longer from a stick.</source>
        <translation>Jedes Byte der Datei wird gelesen und angesehen. Nichts wird geschrieben. Das dauert einen Moment, von einem USB-Stick länger.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Looking at every byte…</source>
        <translation>Jedes Byte wird angesehen…</translation>
    </message>
    <message>
        <source>Stopped. The file is as it was.</source>
        <translation>Abgebrochen. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Restore the one of %1…</source>
        <translation>Die von %1 wiederherstellen…</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Eine Sicherung</translation>
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
    <name>hedgerow::ChoiceStep</name>
    <message>
        <source>What is given</source>
        <translation>Was weitergegeben wird</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of data and what that means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Über wen</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Genauer</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Changed on this day or later</source>
        <translation>An diesem Tag oder später geändert</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>The %n people chosen just now</source>
        <translation>
            <numerusform>Die eben gewählte Person</numerusform>
            <numerusform>Die %n eben gewählten Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Those the page People shows now</source>
        <translation>Alle, die die Seite „Personen“ gerade zeigt</translation>
    </message>
    <message>
        <source>A unit and all below it</source>
        <translation>Ein Bereich und alle darunter</translation>
    </message>
    <message>
        <source>The units of a campaign</source>
        <translation>Die Bereiche einer Kampagne</translation>
    </message>
    <message>
        <source>Those of a saved filter</source>
        <translation>Alle aus einem gespeicherten Filter</translation>
    </message>
    <message>
        <source>Those whose lead is %1</source>
        <translation>Alle, für die %1 zuständig ist</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What they have not had yet</source>
        <translation>Was sie noch nicht erhalten haben</translation>
    </message>
    <message>
        <source>What was changed since a day</source>
        <translation>Was seit einem Tag geändert wurde</translation>
    </message>
    <message>
        <source>Codes for units, too</source>
        <translation>Codes auch für Bereiche</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>So wie jetzt</translation>
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
    <name>hedgerow::ComparisonWords</name>
    <message>
        <source>Six words to read aloud</source>
        <translation>Sechs Wörter zum Vorlesen</translation>
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
    <name>hedgerow::DaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
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
    <name>hedgerow::DuplicatesPage</name>
    <message>
        <source>Possibly the same person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>Joined, they are shown as one person. Nothing is lost: where they differ both are kept, and Undo parts them again.</source>
        <translation>Zusammengelegt erscheinen sie als eine Person. Nichts geht verloren: Wo sie sich unterscheiden, bleibt beides, und „Zurücknehmen“ trennt sie wieder.</translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation>Di&amp;eselbe Person</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dieselbe</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>The other entry&apos;s name and values are shown first</source>
        <translation>Name und Werte des anderen Eintrags werden zuerst gezeigt</translation>
    </message>
    <message>
        <source>Looking for people who were entered twice…</source>
        <translation>Doppelt eingetragene Personen werden gesucht…</translation>
    </message>
    <message>
        <source>Names in any script and spelling, telephone numbers, mail addresses, units and titles are compared.</source>
        <translation>Verglichen werden Namen in jeder Schrift und Schreibweise, Telefonnummern, E-Mail-Adressen, Bereiche und Tätigkeiten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nobody was compared to the end, so nothing can be said yet.</source>
        <translation>Der Vergleich kam nicht zu Ende, darum lässt sich noch nichts sagen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>That was all but what you put off</source>
        <translation>Das war alles, bis auf das Zurückgestellte</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Niemand scheint hier doppelt zu sein</translation>
    </message>
    <message>
        <source>Where two organizers put their notes together, both may have entered the same person. Entries that look alike are listed here with the reasons, and you say whether they are one.</source>
        <translation>Wenn zwei Organizer ihre Notizen zusammenlegen, haben vielleicht beide dieselbe Person eingetragen. Ähnliche Einträge stehen hier mit den Gründen, und du sagst, ob es eine Person ist.</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n put off</source>
        <translation>
            <numerusform>%n zurückgestelltes Paar wieder zeigen</numerusform>
            <numerusform>%n zurückgestellte Paare wieder zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed are the surest; there are %1 more.</source>
        <translation>Aufgeführt sind die sichersten; es gibt noch %1 weitere.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called %1: too many to compare all of them by that name alone.</source>
        <translation>
            <numerusform>%n Person heißt %1: zu viele, um alle allein nach diesem Namen zu vergleichen.</numerusform>
            <numerusform>%n Personen heißen %1: zu viele, um alle allein nach diesem Namen zu vergleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is so with %n more names.</source>
        <translation>
            <numerusform>Ebenso ist es bei einem weiteren Namen.</numerusform>
            <numerusform>Ebenso ist es bei %n weiteren Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was joined from entries of which somebody says that they are two people: their page can part them.</source>
        <translation>%1 wurde aus Einträgen zusammengelegt, von denen jemand sagt, dass es zwei Personen sind: Auf der Seite der Person lassen sie sich trennen.</translation>
    </message>
</context>
<context>
    <name>hedgerow::EditPeerDialog</name>
    <message>
        <source>Change someone you share with</source>
        <translation>Person zum Teilen ändern</translation>
    </message>
    <message>
        <source>This is another vault of my own</source>
        <translation>Das ist eine andere Datei von mir</translation>
    </message>
    <message>
        <source>It is to be this name all the same</source>
        <translation>Es soll trotzdem dieser Name sein</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Wie du die Person nennst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Only in this file, never shared.</source>
        <translation>Nur in dieser Datei, nie geteilt.</translation>
    </message>
    <message>
        <source>This name could be taken for another one&apos;s. Better give a name that looks different.</source>
        <translation>Dieser Name lässt sich mit einem anderen verwechseln. Gib besser einen Namen, der anders aussieht.</translation>
    </message>
    <message>
        <source>Give them a name, without invisible characters.</source>
        <translation>Gib einen Namen an, ohne unsichtbare Zeichen.</translation>
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
    <message>
        <source>Assessed in the last … days</source>
        <translation>In den letzten … Tagen eingeschätzt</translation>
    </message>
    <message>
        <source>Assessed more than … days ago</source>
        <translation>Vor mehr als … Tagen eingeschätzt</translation>
    </message>
    <message>
        <source>Spoken with in the last … days</source>
        <translation>In den letzten … Tagen gesprochen</translation>
    </message>
    <message>
        <source>Not spoken with for … days</source>
        <translation>Seit … Tagen nicht gesprochen</translation>
    </message>
    <message>
        <source>%1: another number…</source>
        <extracomment>Opens a form; &quot;%1&quot;: &quot;Spoken with in the last … days&quot;</extracomment>
        <translation>%1: andere Zahl…</translation>
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
    <name>hedgerow::GiveDialog</name>
    <message>
        <source>Give to others</source>
        <translation>An andere weitergeben</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the number of a step and its title</comment>
        <translation>%1. %2</translation>
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
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hedgerow::GivenBundlesModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message numerus="yes">
        <source>codes for %n people</source>
        <translation>
            <numerusform>Codes für %n Person</numerusform>
            <numerusform>Codes für %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>numbers about %n people</source>
        <translation>
            <numerusform>Zahlen über %n Person</numerusform>
            <numerusform>Zahlen über %n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::GivenCodesModel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(noch ohne Namen)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Assessed in</source>
        <translation>Eingeschätzt im</translation>
    </message>
    <message>
        <source>Who that is (stays here)</source>
        <translation>Wer das ist (bleibt hier)</translation>
    </message>
</context>
<context>
    <name>hedgerow::GivenNotesModel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Whom a note is about, and which one it is: &quot;Anna Berg · Note&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>hedgerow::GivenPeopleModel</name>
    <message>
        <source>(no name yet)</source>
        <translation>(noch ohne Namen)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Zuständig</translation>
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
    <message>
        <source>What was given is out of our hands, so it cannot be taken back. That they have it stays noted.</source>
        <translation>Was weitergegeben wurde, liegt nicht mehr in unserer Hand und lässt sich nicht zurückholen. Dass sie es haben, bleibt vermerkt.</translation>
    </message>
</context>
<context>
    <name>hedgerow::HoldingsDialog</name>
    <message>
        <source>What others hold</source>
        <translation>Was andere haben</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>Was %1 hat</translation>
    </message>
    <message>
        <source>Nothing was given</source>
        <translation>Es wurde nichts weitergegeben</translation>
    </message>
    <message>
        <source>No bundle of this file was written for them. What they know, they know from elsewhere.</source>
        <translation>Für sie wurde kein Bündel aus dieser Datei geschrieben. Was sie wissen, wissen sie von anderswo.</translation>
    </message>
    <message>
        <source>As far as this file knows: they may have passed it on, and what was given to a passphrase is with whoever knows it.</source>
        <translation>Soweit diese Datei es weiß: Sie können es weitergegeben haben, und was mit Passphrase weitergegeben wurde, haben alle, die sie kennen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bundles they were given</source>
        <translation>Bündel, die sie erhalten haben</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <extracomment>Which people: &quot;12 people&quot;; and when the newest of the bundles was written</extracomment>
        <translation>von %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>of up to %1 at once, in %n bundles, the newest %2</source>
        <translation>
            <numerusform>von bis zu %1 auf einmal, in %n Bündel, das neueste %2</numerusform>
            <numerusform>von bis zu %1 auf einmal, in %n Bündeln, das neueste %2</numerusform>
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
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
</context>
<context>
    <name>hedgerow::LookStep</name>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Was davon</translation>
    </message>
    <message>
        <source>What is given, by kind</source>
        <translation>Was weitergegeben wird, nach Art</translation>
    </message>
    <message>
        <source>People it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Private notes, saved filters, settings and what you gave to others never leave your file. Whatever else is not listed here stays too.</source>
        <translation>Private Notizen, gespeicherte Filter, Einstellungen und was du an andere weitergegeben hast, verlassen deine Datei nie. Auch alles andere, was hier nicht steht, bleibt bei dir.</translation>
    </message>
    <message>
        <source>Notes that are given</source>
        <translation>Notizen, die weitergegeben werden</translation>
    </message>
    <message>
        <source>The whole note</source>
        <translation>Die ganze Notiz</translation>
    </message>
    <message>
        <source>Looking at what would be given…</source>
        <translation>Es wird geprüft, was weitergegeben würde…</translation>
    </message>
    <message>
        <source>Stopped. Go back and come here again to look once more; nothing was written.</source>
        <translation>Abgebrochen. Geh zurück und komm wieder hierher, um noch einmal nachzusehen; geschrieben wurde nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about %1, with %2.</source>
        <translation>Es geht um %1, mit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A field and how many values of it are given
----------
A unit and how many people of it are in the chart</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessene</translation>
    </message>
    <message>
        <source>numbers of people who were forgotten for good, and nothing else of them</source>
        <translation>Nummern von Personen, die endgültig vergessen wurden, und sonst nichts von ihnen</translation>
    </message>
    <message>
        <source>This table is all that is given: nobody is named, not even by a code.</source>
        <translation>Diese Tabelle ist alles, was weitergegeben wird: Niemand wird genannt, auch nicht mit einem Code.</translation>
    </message>
    <message>
        <source>It is about %1, each by a code. No name is in it, no note and no contact.</source>
        <translation>Es geht um %1, jede mit einem Code. Kein Name steht darin, keine Notiz und kein Kontakt.</translation>
    </message>
    <message>
        <source>Numbers by unit</source>
        <translation>Zahlen nach Bereich</translation>
    </message>
    <message>
        <source>Fewer than %1 people are in: %2. Whoever knows the place can guess who they are, code or not.</source>
        <translation>Weniger als %1 Personen sind in: %2. Wer den Betrieb kennt, kann erraten, wer sie sind, mit oder ohne Code.</translation>
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
    <name>hedgerow::NumbersDialog</name>
    <message>
        <source>Numbers by unit that others gave</source>
        <translation>Zahlen nach Bereich, die andere weitergegeben haben</translation>
    </message>
    <message>
        <source>Whose numbers, of which day</source>
        <translation>Wessen Zahlen, von welchem Tag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who gave numbers, and of which day they are</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Numbers by unit</source>
        <translation>Zahlen nach Bereich</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They stay beside your own numbers.</source>
        <translation>Sie bleiben neben deinen eigenen Zahlen stehen.</translation>
    </message>
</context>
<context>
    <name>hedgerow::OwnNameDialog</name>
    <message>
        <source>Your name on the card</source>
        <translation>Dein Name auf der Karte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Those you share with see it, and whoever else gets hold of the card. A first name or a code name is enough; it may also be empty.</source>
        <translation>Alle, mit denen du teilst, sehen ihn, und wer sonst an die Karte kommt, auch. Ein Vorname oder Deckname genügt; er darf auch leer bleiben.</translation>
    </message>
    <message>
        <source>There is an invisible character in this name. Type it anew.</source>
        <translation>In diesem Namen steckt ein unsichtbares Zeichen. Tippe ihn neu.</translation>
    </message>
</context>
<context>
    <name>hedgerow::PairSheet</name>
    <message>
        <source>The two entries</source>
        <translation>Die zwei Einträge</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Shown first</source>
        <translation>Zuerst gezeigt</translation>
    </message>
    <message>
        <source>Joined to it</source>
        <translation>Damit zusammengelegt</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Below the name of a field in which two entries say different things.</extracomment>
        <translation>verschieden</translation>
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
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
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
    <name>hedgerow::PreviewPanel</name>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>im Widerspruch</translation>
    </message>
    <message>
        <source>to take away</source>
        <translation>zu entfernen</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>What the bundle changes</source>
        <translation>Was das Bündel ändert</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Choose a line to answer it. Without an answer both values are kept, and nothing is taken away.</source>
        <translation>Wähle eine Zeile, um sie zu beantworten. Ohne Antwort bleiben beide Werte, und nichts wird entfernt.</translation>
    </message>
    <message>
        <source>Choose a line to read all of it.</source>
        <translation>Wähle eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are chosen.</source>
        <translation>
            <numerusform>%n Zeile ist gewählt.</numerusform>
            <numerusform>%n Zeilen sind gewählt.</numerusform>
        </translation>
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
    <name>hedgerow::RecipientStep</name>
    <message>
        <source>To people whose cards I have</source>
        <translation>An Personen, deren Karte ich habe</translation>
    </message>
    <message>
        <source>To whoever knows a passphrase</source>
        <translation>An alle, die eine Passphrase kennen</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>People whose cards I have</source>
        <translation>Personen, deren Karte ich habe</translation>
    </message>
    <message>
        <source>What others call you: it stands on what you give</source>
        <translation>Wie andere dich nennen: Das steht auf dem, was du weitergibst</translation>
    </message>
    <message>
        <source>You have nobody&apos;s card yet. Add one on the page Sharing, or give to whoever knows a passphrase.</source>
        <translation>Du hast noch von niemandem die Karte. Füge auf der Seite „Teilen“ eine hinzu, oder gib an alle weiter, die eine Passphrase kennen.</translation>
    </message>
    <message>
        <source>Tell the passphrase by voice or on paper, never together with the file. Whoever has both can read all of it.</source>
        <translation>Gib die Passphrase mündlich oder auf Papier weiter, nie zusammen mit der Datei. Wer beides hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Nobody has compared the words of %1. If the card came through other hands, somebody else may be able to read what you give.</source>
        <translation>Noch niemand hat die Wörter von %1 verglichen. Wenn die Karte durch andere Hände ging, kann vielleicht jemand anders lesen, was du weitergibst.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
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
    <name>hedgerow::RollUpModel</name>
    <message>
        <source>Headcount</source>
        <translation>Kopfzahl</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Assessed lately</source>
        <translation>Kürzlich eingeschätzt</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht eingeschätzt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
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
    <name>hedgerow::SharedFolderCard</name>
    <message>
        <source>Shared folder</source>
        <translation>Gemeinsamer Ordner</translation>
    </message>
    <message>
        <source>If you have a folder in common with others, by Syncthing, Nextcloud or a stick that goes from hand to hand, Hedgerow can exchange bundles through it: it writes what is new and shows or takes in what comes. Whoever keeps the folder cannot read them.</source>
        <translation>Wenn du mit anderen einen Ordner gemeinsam hast, durch Syncthing, Nextcloud oder einen USB-Stick, der von Hand zu Hand geht, kann Hedgerow darüber Bündel austauschen: Es schreibt, was neu ist, und zeigt, was kommt, oder nimmt es auf. Wer den Ordner verwahrt, kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>Share a folder…</source>
        <translation>Einen Ordner teilen…</translation>
    </message>
    <message>
        <source>Where the shared folder is</source>
        <translation>Wo der gemeinsame Ordner ist</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What can be done with the shared folder</source>
        <translation>Was sich mit dem gemeinsamen Ordner tun lässt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Leave the folder…</source>
        <translation>Den Ordner verlassen…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Takes in or shows what came, and writes what is new</source>
        <translation>Nimmt auf oder zeigt, was gekommen ist, und schreibt, was neu ist</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sieht nach…</translation>
    </message>
    <message>
        <source>Not looked into yet</source>
        <translation>Noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>Looked into %1</source>
        <translation>Nachgesehen: %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
</context>
<context>
    <name>hedgerow::SharedFolderDialog</name>
    <message>
        <source>Share a folder</source>
        <translation>Einen Ordner teilen</translation>
    </message>
    <message>
        <source>Something else carries the folder to the others: Syncthing, Nextcloud, a stick. Hedgerow only writes locked files in it and reads those of the others. Everyone who takes part chooses the folder and the others, once.</source>
        <translation>Etwas anderes bringt den Ordner zu den anderen: Syncthing, Nextcloud, ein USB-Stick. Hedgerow schreibt nur verschlossene Dateien hinein und liest die der anderen. Alle, die mitmachen, wählen den Ordner und die anderen aus, einmal.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Was sie erhalten</translation>
    </message>
    <message>
        <source>What comes from them</source>
        <translation>Was von ihnen kommt</translation>
    </message>
    <message>
        <source>What others call you: it stands on what you give</source>
        <translation>Wie andere dich nennen: Das steht auf dem, was du weitergibst</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>Folder, for nothing but this</source>
        <translation>Ordner, für nichts anderes als das</translation>
    </message>
    <message>
        <source>Which folder you share</source>
        <translation>Welchen Ordner du teilst</translation>
    </message>
    <message>
        <source>Show it to me first</source>
        <translation>Zeig es mir zuerst</translation>
    </message>
    <message>
        <source>It waits on the page Sharing until you have looked at it.</source>
        <translation>Es wartet auf der Seite „Teilen“, bis du es angesehen hast.</translation>
    </message>
    <message>
        <source>Take it in by itself</source>
        <translation>Von selbst aufnehmen</translation>
    </message>
    <message>
        <source>Where you and they say different things, both are kept; nothing is taken away without your answer; and every bundle can be taken back on the page History.</source>
        <translation>Wo du und die anderen Verschiedenes sagen, bleibt beides erhalten; ohne deine Antwort wird nichts entfernt; und jedes Bündel lässt sich auf der Seite „Verlauf“ zurücknehmen.</translation>
    </message>
    <message>
        <source>You share with nobody yet. Add someone on the page Sharing first, and compare words.</source>
        <translation>Du teilst noch mit niemandem. Füge zuerst auf der Seite „Teilen“ jemanden hinzu und vergleicht die Wörter.</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Wähle den Ordner.</translation>
    </message>
    <message>
        <source>Choose with whom you share it. Only those can be chosen with whom you compared words.</source>
        <translation>Wähle, mit wem du ihn teilst. Wählen lassen sich nur Personen, mit denen du die Wörter verglichen hast.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Leave the shared folder?</source>
        <translation>Den gemeinsamen Ordner verlassen?</translation>
    </message>
    <message>
        <source>The others are told that you take no more part, and nothing more of yours is written for them. What they have of yours they keep, and you keep what you have of theirs. The folder itself stays where it is.</source>
        <translation>Die anderen erfahren, dass du nicht mehr mitmachst, und von dir wird nichts mehr für sie geschrieben. Was sie von dir haben, behalten sie, und du behältst, was du von ihnen hast. Der Ordner selbst bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>hedgerow::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Add someone…</source>
        <translation>Jemanden hinzufügen…</translation>
    </message>
    <message>
        <source>People you share with</source>
        <translation>Mit wem du teilst</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Deine Karte</translation>
    </message>
    <message>
        <source>Give it to those you share with, by any way: it is no secret.</source>
        <translation>Gib sie allen, mit denen du teilst, auf beliebigem Weg: Sie ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change your name on the card</source>
        <translation>Deinen Namen auf der Karte ändern</translation>
    </message>
    <message>
        <source>QR code of your card</source>
        <translation>QR-Code deiner Karte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save the QR code…</source>
        <translation>QR-Code speichern…</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Deine Wörter</translation>
    </message>
    <message>
        <source>Read them, by telephone or face to face, to whoever has your card and asks for them.</source>
        <translation>Lies sie am Telefon oder von Angesicht zu Angesicht vor, wenn jemand deine Karte hat und danach fragt.</translation>
    </message>
    <message>
        <source>Your card is copied. Paste it where they find it.</source>
        <translation>Deine Karte ist kopiert. Füge sie dort ein, wo die anderen sie finden.</translation>
    </message>
    <message>
        <source>Where to keep the picture</source>
        <translation>Wo das Bild liegen soll</translation>
    </message>
    <message>
        <source>There is no name on it yet.</source>
        <translation>Es steht noch kein Name darauf.</translation>
    </message>
    <message>
        <source>The text of your card</source>
        <translation>Der Text deiner Karte</translation>
    </message>
    <message>
        <source>Nobody yet. Exchange cards: give them yours, add theirs, then call each other and compare words. From then on you can give each other what you know, encrypted, by any way.</source>
        <translation>Noch niemand. Tauscht Karten aus: Gib deine, füge die der anderen hinzu, dann ruft einander an und vergleicht die Wörter. Von da an könnt ihr einander weitergeben, was ihr wisst, verschlüsselt und auf beliebigem Weg.</translation>
    </message>
    <message>
        <source>Another vault of your own</source>
        <translation>Eine andere Datei von dir</translation>
    </message>
    <message>
        <source>Gets nothing new since %1</source>
        <translation>Erhält nichts Neues seit %1</translation>
    </message>
    <message>
        <source>The name has letters of several alphabets that look alike</source>
        <translation>Im Namen stehen Buchstaben aus mehreren Alphabeten, die gleich aussehen</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>Wörter vergleichen…</translation>
    </message>
    <message>
        <source>Compare words with %1</source>
        <translation>Wörter mit %1 vergleichen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Was sich mit %1 tun lässt</translation>
    </message>
    <message>
        <source>Compare words again…</source>
        <translation>Wörter noch einmal vergleichen…</translation>
    </message>
    <message>
        <source>Gets new things again</source>
        <translation>Erhält wieder Neues</translation>
    </message>
    <message>
        <source>Gets nothing new from now on</source>
        <translation>Erhält ab jetzt nichts Neues</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Das Bild konnte nicht gemacht werden.</translation>
    </message>
    <message>
        <source>Saved. Hand the picture on, or print it.</source>
        <translation>Gespeichert. Gib das Bild weiter oder drucke es aus.</translation>
    </message>
    <message>
        <source>Numbers by unit that others gave…</source>
        <translation>Zahlen nach Bereich von anderen…</translation>
    </message>
    <message>
        <source>What they hold…</source>
        <translation>Was sie haben…</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>Was %1 hat</translation>
    </message>
    <message>
        <source>Take back what came from them…</source>
        <translation>Zurücknehmen, was von ihnen kam…</translation>
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
    <name>hedgerow::SuspectsModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two entries that may be one person.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Two entries</source>
        <translation>Zwei Einträge</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
</context>
<context>
    <name>hedgerow::TakeBackDialog</name>
    <message>
        <source>Take back what came</source>
        <translation>Zurücknehmen, was kam</translation>
    </message>
    <message>
        <source>Take back what came from %1</source>
        <translation>Zurücknehmen, was von %1 kam</translation>
    </message>
    <message>
        <source>What was there before is back as it was. What you wrote or used since stays. You can undo this like anything else.</source>
        <translation>Was vorher da war, ist wieder, wie es war. Was du seither geschrieben oder benutzt hast, bleibt. Du kannst das rückgängig machen wie alles andere.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>All that ever came from them</source>
        <translation>Alles, was je von ihnen kam</translation>
    </message>
    <message>
        <source>What came since</source>
        <translation>Was gekommen ist seit</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Der erste Tag</translation>
    </message>
    <message>
        <source>Bundles that are taken back</source>
        <translation>Bündel, die zurückgenommen werden</translation>
    </message>
    <message>
        <source>%1 (taken back, some of it or all)</source>
        <translation>%1 (zurückgenommen, teilweise oder ganz)</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier bundles</source>
        <translation>
            <numerusform>und %n früheres Bündel</numerusform>
            <numerusform>und %n frühere Bündel</numerusform>
        </translation>
    </message>
    <message>
        <source>No bundle of theirs was taken in.</source>
        <translation>Von ihnen wurde kein Bündel aufgenommen.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>Das ist kein Tag.</translation>
    </message>
    <message>
        <source>Nothing came from them in that time.</source>
        <translation>In dieser Zeit kam nichts von ihnen.</translation>
    </message>
    <message>
        <source>Looking through what came…</source>
        <translation>Es wird durchgesehen, was kam…</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles are taken back.</source>
        <translation>
            <numerusform>%n Bündel wird zurückgenommen.</numerusform>
            <numerusform>%n Bündel werden zurückgenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::TakeInDialog</name>
    <message>
        <source>Take in a bundle</source>
        <translation>Bündel aufnehmen</translation>
    </message>
    <message>
        <source>Drop a bundle here</source>
        <translation>Zieh ein Bündel hierher</translation>
    </message>
    <message>
        <source>A file that someone gave you with “Give to others”. Nothing is written before you have seen who sent it and what it would change.</source>
        <translation>Eine Datei, die dir jemand mit „An andere weitergeben“ gegeben hat. Nichts wird geschrieben, bevor du gesehen hast, von wem sie kommt und was sie ändern würde.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Passphrase of the bundle</source>
        <translation>Passphrase des Bündels</translation>
    </message>
    <message>
        <source>This bundle is locked with a passphrase</source>
        <translation>Dieses Bündel ist mit einer Passphrase gesperrt</translation>
    </message>
    <message>
        <source>Whoever wrote it chose the passphrase and told you. It is not the one of your own file.</source>
        <translation>Wer es geschrieben hat, hat die Passphrase gewählt und dir gesagt. Es ist nicht die deiner eigenen Datei.</translation>
    </message>
    <message>
        <source>Nobody you know signed this bundle</source>
        <translation>Niemand, den du kennst, hat dieses Bündel unterschrieben</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing of it is shown: anybody can write a file and call themselves anything.</source>
        <translation>Nichts wurde geändert, und nichts davon wird gezeigt: Alle können eine Datei schreiben und sich nennen, wie sie wollen.</translation>
    </message>
    <message>
        <source>Take the whole bundle back</source>
        <translation>Ganzes Bündel zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
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
        <source>Reading the bundle…</source>
        <translation>Das Bündel wird gelesen…</translation>
    </message>
    <message>
        <source>Its sender gives no name.</source>
        <translation>Wer es geschickt hat, nennt keinen Namen.</translation>
    </message>
    <message>
        <source>Its sender calls themselves “%1”. That proves nothing.</source>
        <translation>Wer es geschickt hat, nennt sich „%1“. Das beweist nichts.</translation>
    </message>
    <message>
        <source>Nobody has compared the words of this sender with you. If the card came through other hands, somebody else may have written this. Compare them before you rely on it.</source>
        <translation>Die Wörter der Person, von der es kommt, hat noch niemand mit dir verglichen. Wenn die Karte durch andere Hände ging, hat es vielleicht jemand anders geschrieben. Vergleiche sie, bevor du dich darauf verlässt.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are from the future: a clock was wrong. They wait until their time has come.</source>
        <translation>
            <numerusform>%n Wert kommt aus der Zukunft: Eine Uhr ging falsch. Er wartet, bis seine Zeit gekommen ist.</numerusform>
            <numerusform>%n Werte kommen aus der Zukunft: Eine Uhr ging falsch. Sie warten, bis ihre Zeit gekommen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values about people who were forgotten here stay out.</source>
        <translation>
            <numerusform>%n Wert zu Personen, die hier vergessen wurden, bleibt draußen.</numerusform>
            <numerusform>%n Werte zu Personen, die hier vergessen wurden, bleiben draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is part %1 of %2: take in the others too.</source>
        <translation>Das ist Teil %1 von %2: Nimm auch die anderen auf.</translation>
    </message>
    <message>
        <source>Written %1. You have all of it already: there is nothing to take in.</source>
        <translation>Geschrieben %1. Du hast schon alles davon: Es gibt nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>Written %1: %2.</source>
        <translation>Geschrieben %1: %2.</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Wird aufgenommen…</translation>
    </message>
    <message>
        <source>Taken in: %1.</source>
        <translation>Aufgenommen: %1.</translation>
    </message>
    <message>
        <source>It can be taken back as a whole, now or in months, from the page History. What you change yourself meanwhile stays.</source>
        <translation>Es lässt sich als Ganzes zurücknehmen, jetzt oder in Monaten, auf der Seite „Verlauf“. Was du inzwischen selbst änderst, bleibt.</translation>
    </message>
    <message>
        <source>It brought nothing that was not here already.</source>
        <translation>Es hat nichts gebracht, was nicht schon hier war.</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait: nothing is taken away from your file until you accept it.</source>
        <translation>
            <numerusform>Eine Sache wartet: Nichts wird aus deiner Datei entfernt, bevor du es annimmst.</numerusform>
            <numerusform>%n Sachen warten: Nichts wird aus deiner Datei entfernt, bevor du es annimmst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole bundle is taken back.</source>
        <translation>Das ganze Bündel ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Everything is as it was before. The page History can bring it back.</source>
        <translation>Alles ist wie zuvor. Auf der Seite „Verlauf“ lässt es sich wiederherstellen.</translation>
    </message>
    <message>
        <source>If you expected it: get the sender&apos;s card from the sender, on paper, as a file or from screen to screen. Add it here: you see its words and signs before, to compare them, and whether it is of those who signed this bundle. If you know nothing of it, delete the file.</source>
        <translation>Wenn du es erwartet hast: Lass dir die Karte von der Person geben, die es geschickt hat, auf Papier, als Datei oder von Bildschirm zu Bildschirm. Füge sie hier hinzu: Vorher siehst du ihre Wörter und Zeichen, um sie zu vergleichen, und ob sie denen gehört, die dieses Bündel unterschrieben haben. Wenn du nichts davon weißt, lösche die Datei.</translation>
    </message>
    <message>
        <source>Add the sender&apos;s card…</source>
        <translation>Karte der anderen Seite hinzufügen…</translation>
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
    <message numerus="yes">
        <source>%n things wait for your answer</source>
        <translation>
            <numerusform>Eine Sache wartet auf deine Antwort</numerusform>
            <numerusform>%n Sachen warten auf deine Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>What others want to remove</source>
        <translation>Was andere entfernen wollen</translation>
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
    <message>
        <source>Check what is whole…</source>
        <translation>Prüfen, was heil ist…</translation>
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
    <name>hedgerow::VerifyPeerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>Wörter vergleichen</translation>
    </message>
    <message>
        <source>Compare words with %1</source>
        <translation>Wörter mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Call %1, or sit down together: you must know the voice or the face. By mail or message it is worth nothing, because whoever changed the card could change the words too.</source>
        <translation>Ruf %1 an, oder setzt euch zusammen: Du musst die Stimme oder das Gesicht kennen. Per E-Mail oder Nachricht ist es nichts wert, denn wer die Karte geändert hat, könnte auch die Wörter ändern.</translation>
    </message>
    <message>
        <source>%1 opens Sharing on their own screen and reads the six words there aloud. Type what you hear.</source>
        <translation>%1 öffnet „Teilen“ auf dem eigenen Bildschirm und liest die sechs Wörter dort vor. Tippe, was du hörst.</translation>
    </message>
    <message>
        <source>The six words you hear</source>
        <translation>Die sechs Wörter, die du hörst</translation>
    </message>
    <message>
        <source>If you sit together, their screen shows these signs too:</source>
        <translation>Wenn ihr zusammensitzt, zeigt der andere Bildschirm auch diese Zeichen:</translation>
    </message>
    <message>
        <source>Now the other way round: read these words, which are those of your own card, to %1.</source>
        <translation>Nun umgekehrt: Lies %1 diese Wörter vor, es sind die deiner eigenen Karte.</translation>
    </message>
    <message>
        <source>Not among the words there are: %1. Ask how it is spelled.</source>
        <translation>Nicht unter den Wörtern, die es gibt: %1. Frag, wie es geschrieben wird.</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 von %2 Wörtern</translation>
    </message>
    <message>
        <source>These are not the words of the keys that you have of %1. Have them read again, slowly. If they differ again, the card is not theirs and someone may be in between: remove it, send nothing to it, and get the card in person.</source>
        <translation>Das sind nicht die Wörter zu den Schlüsseln, die du von %1 hast. Lass sie noch einmal langsam vorlesen. Wenn sie wieder abweichen, ist es nicht die echte Karte, und vielleicht ist jemand dazwischen: Entferne sie, schick nichts an sie, und hol dir die Karte persönlich.</translation>
    </message>
    <message>
        <source>The keys were changed in the meantime. Close this and begin again.</source>
        <translation>Die Schlüssel wurden inzwischen geändert. Schließe das hier und fang noch einmal an.</translation>
    </message>
    <message>
        <source>The same words: these are the keys of %1.</source>
        <translation>Dieselben Wörter: Das sind die Schlüssel von %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>hedgerow::WaitingDialog</name>
    <message>
        <source>Do as I answered</source>
        <translation>Antworten ausführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What others want to remove</source>
        <translation>Was andere entfernen wollen</translation>
    </message>
    <message>
        <source>Nothing waits for your answer</source>
        <translation>Nichts wartet auf deine Antwort</translation>
    </message>
    <message>
        <source>If others remove, take back or forget something that you have too, it is proposed to you here. Your file keeps it until you say so.</source>
        <translation>Wenn andere etwas entfernen, zurücknehmen oder vergessen, was du auch hast, wird es dir hier vorgeschlagen. Deine Datei behält es, bis du zustimmst.</translation>
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
    <message>
        <source>%1 of %2</source>
        <comment>counts of what was done and of all</comment>
        <translation>%1 von %2</translation>
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
    <message numerus="yes">
        <source>%n things that others want to take away wait for your answer</source>
        <translation>
            <numerusform>%n Vorschlag anderer, etwas zu entfernen, wartet auf deine Antwort</numerusform>
            <numerusform>%n Vorschläge anderer, etwas zu entfernen, warten auf deine Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles came in through the shared folder</source>
        <translation>
            <numerusform>Durch den gemeinsamen Ordner kam %n Bündel</numerusform>
            <numerusform>Durch den gemeinsamen Ordner kamen %n Bündel</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait in the shared folder</source>
        <translation>
            <numerusform>Im gemeinsamen Ordner wartet %n Bündel</numerusform>
            <numerusform>Im gemeinsamen Ordner warten %n Bündel</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>The shared folder: %1</source>
        <translation>Der gemeinsame Ordner: %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::WriteStep</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Choose a place and write it…</source>
        <translation>Ort wählen und schreiben…</translation>
    </message>
    <message>
        <source>A stick or a folder that you hand over from. The offered name says nothing of what is in it; nothing is ever overwritten.</source>
        <translation>Ein Stick oder ein Ordner, aus dem du weitergibst. Der vorgeschlagene Name verrät nichts vom Inhalt; nie wird etwas überschrieben.</translation>
    </message>
    <message>
        <source>What is given cannot be taken back: whoever has the file and the key can read it for good. That you gave it, to whom and what kinds of things, is remembered in your own file.</source>
        <translation>Was weitergegeben ist, lässt sich nicht zurücknehmen: Wer die Datei und den Schlüssel hat, kann sie für immer lesen. Dass du es weitergegeben hast, an wen und welche Arten von Daten, merkt sich deine eigene Datei.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>It is written</source>
        <translation>Es ist geschrieben</translation>
    </message>
    <message>
        <source>How to hand it over</source>
        <translation>Wie du es weitergibst</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle about %1, for whoever knows the passphrase</source>
        <translation>Ein Bündel über %1, für alle, die die Passphrase kennen</translation>
    </message>
    <message>
        <source>A bundle about %1, for %2</source>
        <translation>Ein Bündel über %1, für %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Where to write the bundle</source>
        <translation>Wohin das Bündel geschrieben wird</translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation>Das Bündel wird geschrieben…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Give the %n files on a stick or send them, and say the passphrase in another way: by voice or on paper. In Hedgerow they are opened with “Take in a bundle”.</source>
        <translation>
            <numerusform>Gib die Datei auf einem Stick weiter oder schick sie, und gib die Passphrase auf anderem Weg weiter: mündlich oder auf Papier. In Hedgerow wird die Datei mit „Bündel aufnehmen“ geöffnet.</numerusform>
            <numerusform>Gib die %n Dateien auf einem Stick weiter oder schick sie, und gib die Passphrase auf anderem Weg weiter: mündlich oder auf Papier. In Hedgerow werden sie mit „Bündel aufnehmen“ geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the %n files on a stick or send them in any way: only those you chose can open them. In Hedgerow they are opened with “Take in a bundle”. Delete them here when they have arrived.</source>
        <translation>
            <numerusform>Gib die Datei auf einem Stick weiter oder schick sie auf beliebigem Weg: Nur die Gewählten können sie öffnen. In Hedgerow wird sie mit „Bündel aufnehmen“ geöffnet. Lösche sie hier, wenn sie angekommen ist.</numerusform>
            <numerusform>Gib die %n Dateien auf einem Stick weiter oder schick sie auf beliebigem Weg: Nur die Gewählten können sie öffnen. In Hedgerow werden sie mit „Bündel aufnehmen“ geöffnet. Lösche sie hier, wenn sie angekommen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was given to passphrases so far</source>
        <translation>Was bisher mit Passphrase weitergegeben wurde</translation>
    </message>
    <message>
        <source>What they hold by now</source>
        <translation>Was sie inzwischen haben</translation>
    </message>
    <message>
        <source>Numbers by unit, for whoever knows the passphrase</source>
        <translation>Zahlen nach Bereich, für alle, die die Passphrase kennen</translation>
    </message>
    <message>
        <source>Numbers by unit, for %1</source>
        <translation>Zahlen nach Bereich, für %1</translation>
    </message>
</context>
</TS>
