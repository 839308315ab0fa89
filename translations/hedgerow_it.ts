<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Log a conversation…</source>
        <translation>Annota una &amp;conversazione…</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Aggiungi una persona…</translation>
    </message>
    <message>
        <source>&amp;Edit this person…</source>
        <translation>&amp;Modifica questa persona…</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nuovo file…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Apri un file…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Prova la &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Blocca</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Chiudi il file</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Annulla l&apos;ultima modifica</translation>
    </message>
    <message>
        <source>&amp;Redo what was undone</source>
        <translation>&amp;Ripristina ciò che è stato annullato</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Oggi</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Persone</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Cronologia</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>C&amp;erca</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Light or dark &amp;as the system</source>
        <translation>Chiaro o scuro come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;hiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;About Hedgerow</source>
        <translation>&amp;Informazioni su Hedgerow</translation>
    </message>
    <message>
        <source>&amp;Quick capture…</source>
        <translation>Annota al &amp;volo…</translation>
    </message>
    <message>
        <source>Edit t&amp;hese people…</source>
        <translation>Modifica &amp;queste persone…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Etichetta…</translation>
    </message>
    <message>
        <source>Lea&amp;d…</source>
        <translation>C&amp;hi la segue…</translation>
    </message>
    <message>
        <source>&amp;Unit…</source>
        <translation>&amp;Unità…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Same person as…</source>
        <translation>&amp;Stessa persona di…</translation>
    </message>
    <message>
        <source>&amp;Report of all that is held…</source>
        <translation>Rappor&amp;to su tutto ciò che è conservato…</translation>
    </message>
    <message>
        <source>&amp;Forget for good…</source>
        <translation>&amp;Dimentica per sempre…</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation>&amp;Importa un foglio di calcolo…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Cambia la frase &amp;segreta…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>Foglio di &amp;recupero…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Im&amp;postazioni…</translation>
    </message>
    <message>
        <source>Back&amp;ups</source>
        <translation>C&amp;opie di riserva</translation>
    </message>
    <message>
        <source>&amp;Find or do anything…</source>
        <translation>&amp;Trova o fai qualsiasi cosa…</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>&amp;Comandi e tasti</translation>
    </message>
    <message>
        <source>&amp;Possibly the same person</source>
        <translation>&amp;Forse la stessa persona</translation>
    </message>
    <message>
        <source>Add someone to s&amp;hare with…</source>
        <translation>Aggiungi qualcuno con cui condi&amp;videre…</translation>
    </message>
    <message>
        <source>&amp;Give to others…</source>
        <translation>Dai ad a&amp;ltri…</translation>
    </message>
    <message>
        <source>&amp;Take in a bundle…</source>
        <translation>Ricevi un pacche&amp;tto…</translation>
    </message>
    <message>
        <source>What others want to remo&amp;ve…</source>
        <translation>Ciò che altri vogliono rim&amp;uovere…</translation>
    </message>
    <message>
        <source>Sha&amp;ring</source>
        <translation>Con&amp;divisione</translation>
    </message>
    <message>
        <source>How &amp;sharing works</source>
        <translation>Come &amp;funziona la condivisione</translation>
    </message>
    <message>
        <source>Shared &amp;folder…</source>
        <translation>Cartella &amp;condivisa…</translation>
    </message>
    <message>
        <source>Loo&amp;k into the shared folder</source>
        <translation>Gua&amp;rda nella cartella condivisa</translation>
    </message>
</context>
<context>
    <name>AssessmentForm</name>
    <message>
        <source>%1: how you know</source>
        <translation>%1: come lo sai</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversazione</numerusform>
            <numerusform>%n conversazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for backups is not there. Plug in its stick or disk, or choose another folder.</source>
        <translation>La cartella delle copie di riserva non c&apos;è. Collega la sua chiavetta o il suo disco, o scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Hedgerow may not write in the folder for backups. Choose another folder.</source>
        <translation>Hedgerow non può scrivere nella cartella delle copie di riserva. Scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>There is no room left where backups go. Make some room there, or choose another folder.</source>
        <translation>Non c&apos;è più spazio dove vanno le copie di riserva. Libera spazio, o scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written. Look whether its stick or disk is still connected.</source>
        <translation>Non è possibile scrivere nella cartella delle copie di riserva. Controlla che la chiavetta o il disco siano ancora collegati.</translation>
    </message>
    <message>
        <source>The backup that was made is not what the file holds, so it was thrown away. Try another stick or disk, and look the file over (hedgerow-cli check --deep).</source>
        <translation>La copia appena fatta non corrisponde al contenuto del file, quindi è stata buttata via. Prova un&apos;altra chiavetta o un altro disco, e fai controllare il file (hedgerow-cli check --deep).</translation>
    </message>
    <message>
        <source>Gone would be what was written since: %1.</source>
        <extracomment>%1 is a list such as &quot;2 people, 3 conversations and 12 changes&quot;</extracomment>
        <translation>Andrebbe perso ciò che è stato scritto da allora: %1.</translation>
    </message>
    <message>
        <source>Whoever was forgotten for good since then would be there again.</source>
        <translation>Chi è stato dimenticato per sempre da allora ci sarebbe di nuovo.</translation>
    </message>
    <message>
        <source>The backup holds what this file does not have: %1.</source>
        <translation>La copia contiene ciò che questo file non ha: %1.</translation>
    </message>
    <message>
        <source>The backup holds exactly what this file holds.</source>
        <translation>La copia contiene esattamente ciò che contiene questo file.</translation>
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
            <numerusform>e un altro tipo</numerusform>
            <numerusform>e altri %n tipi</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Logged a conversation</source>
        <translation>Conversazione annotata</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Persona aggiunta</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>Persona modificata</translation>
    </message>
    <message>
        <source>Said that two records are one person</source>
        <translation>Due schede riconosciute come una persona</translation>
    </message>
    <message>
        <source>Said that two records are not one person</source>
        <translation>Due schede riconosciute come persone diverse</translation>
    </message>
    <message>
        <source>Did a next step</source>
        <translation>Prossimo passo fatto</translation>
    </message>
    <message>
        <source>Added a next step</source>
        <translation>Prossimo passo aggiunto</translation>
    </message>
    <message>
        <source>Assessed a person</source>
        <translation>Persona valutata</translation>
    </message>
    <message>
        <source>Noted whether a promise was kept</source>
        <translation>Annotato se un impegno è stato mantenuto</translation>
    </message>
    <message>
        <source>Settled a conflict</source>
        <translation>Conflitto risolto</translation>
    </message>
    <message>
        <source>Took something back</source>
        <translation>Qualcosa annullato</translation>
    </message>
    <message>
        <source>Brought something back</source>
        <translation>Qualcosa ripristinato</translation>
    </message>
    <message>
        <source>Forgot a person for good</source>
        <translation>Persona dimenticata per sempre</translation>
    </message>
    <message>
        <source>Added the scales that come with Hedgerow</source>
        <translation>Aggiunte le scale di Hedgerow</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n people from a spreadsheet</source>
        <translation>
            <numerusform>Importata una persona da un foglio di calcolo</numerusform>
            <numerusform>Importate %n persone da un foglio di calcolo</numerusform>
        </translation>
    </message>
    <message>
        <source>Made up a workplace</source>
        <translation>Inventato un luogo di lavoro</translation>
    </message>
    <message>
        <source>Made up %1</source>
        <translation>Inventati: %1</translation>
    </message>
    <message numerus="yes">
        <source>Logged a conversation with %n people</source>
        <translation>
            <numerusform>Annotata una conversazione con una persona</numerusform>
            <numerusform>Annotata una conversazione con %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Rimossi: %1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>Ripristinati: %1</translation>
    </message>
    <message>
        <source>Received changes</source>
        <translation>Modifiche ricevute</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Ricevuti: %1</translation>
    </message>
    <message>
        <source>Changed something</source>
        <translation>Qualcosa modificato</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modificati: %1</translation>
    </message>
    <message>
        <source>This person has power over staff. Talk it over with your group before they are let in on plans.</source>
        <translation>Questa persona ha potere sul personale. Parlatene nel gruppo prima di metterla al corrente dei piani.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records stay, because something made since then uses them.</source>
        <translation>
            <numerusform>%1 di %n scheda resta, perché nel frattempo qualcosa la usa.</numerusform>
            <numerusform>%1 di %n schede restano, perché nel frattempo qualcosa le usa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone of that name is there already. Both are kept; two people may share a name.</source>
        <translation>C&apos;è già qualcuno con questo nome. Restano entrambi; due persone possono chiamarsi allo stesso modo.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes or conversations still name this person. Look through them.</source>
        <translation>
            <numerusform>Una nota o conversazione nomina ancora questa persona. Rivedila.</numerusform>
            <numerusform>%n note o conversazioni nominano ancora questa persona. Rivedile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Captured a person</source>
        <translation>Persona annotata al volo</translation>
    </message>
    <message>
        <source>Completed what was captured</source>
        <translation>Completato ciò che era annotato al volo</translation>
    </message>
    <message>
        <source>Changed a conversation</source>
        <translation>Conversazione modificata</translation>
    </message>
    <message>
        <source>Put an earlier value back</source>
        <translation>Rimesso un valore precedente</translation>
    </message>
    <message>
        <source>Added a way to reach somebody</source>
        <translation>Aggiunto un contatto</translation>
    </message>
    <message>
        <source>Changed a way to reach somebody</source>
        <translation>Contatto modificato</translation>
    </message>
    <message>
        <source>Added where somebody works</source>
        <translation>Aggiunto un posto di lavoro</translation>
    </message>
    <message>
        <source>Changed where somebody works</source>
        <translation>Posto di lavoro modificato</translation>
    </message>
    <message>
        <source>Noted that somebody left a place of work</source>
        <translation>Annotato che qualcuno ha lasciato un posto di lavoro</translation>
    </message>
    <message>
        <source>Added a relationship</source>
        <translation>Relazione aggiunta</translation>
    </message>
    <message>
        <source>Changed a relationship</source>
        <translation>Relazione modificata</translation>
    </message>
    <message>
        <source>Tagged a person</source>
        <translation>Etichetta messa a una persona</translation>
    </message>
    <message>
        <source>Opened a next step again</source>
        <translation>Prossimo passo riaperto</translation>
    </message>
    <message>
        <source>Changed a promise</source>
        <translation>Impegno modificato</translation>
    </message>
    <message>
        <source>Opened a promise again</source>
        <translation>Impegno riaperto</translation>
    </message>
    <message>
        <source>Changed an assessment</source>
        <translation>Valutazione modificata</translation>
    </message>
    <message>
        <source>Put a next step off</source>
        <translation>Prossimo passo rimandato</translation>
    </message>
    <message>
        <source>Changed a next step</source>
        <translation>Prossimo passo modificato</translation>
    </message>
    <message>
        <source>Saved a filter</source>
        <translation>Filtro salvato</translation>
    </message>
    <message>
        <source>Renamed a saved filter</source>
        <translation>Filtro salvato rinominato</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n people</source>
        <translation>
            <numerusform>Modificata %n persona</numerusform>
            <numerusform>Modificate %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Added somebody to share with</source>
        <translation>Aggiunto qualcuno con cui condividere</translation>
    </message>
    <message>
        <source>Changed somebody to share with</source>
        <translation>Modificato qualcuno con cui condividere</translation>
    </message>
    <message>
        <source>Took other keys of somebody to share with</source>
        <translation>Accettate altre chiavi di qualcuno con cui condividere</translation>
    </message>
    <message>
        <source>Compared words with somebody to share with</source>
        <translation>Parole confrontate con qualcuno con cui condividere</translation>
    </message>
    <message>
        <source>Noted that somebody gets nothing new</source>
        <translation>Annotato che qualcuno non riceve più novità</translation>
    </message>
    <message>
        <source>Noted that somebody gets new things again</source>
        <translation>Annotato che qualcuno riceve di nuovo le novità</translation>
    </message>
    <message numerus="yes">
        <source>Gave a bundle about %n people to others</source>
        <translation>
            <numerusform>Dato ad altri un pacchetto su una persona</numerusform>
            <numerusform>Dato ad altri un pacchetto su %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Gave a bundle to others</source>
        <translation>Dato un pacchetto ad altri</translation>
    </message>
    <message>
        <source>Received a bundle from %1</source>
        <translation>Ricevuto un pacchetto da %1</translation>
    </message>
    <message>
        <source>Received from %1: %2</source>
        <translation>Ricevuto da %1: %2</translation>
    </message>
    <message>
        <source>You know these keys already. Nothing was changed.</source>
        <translation>Conosci già queste chiavi. Niente è cambiato.</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>who took part</comment>
        <translation>
            <numerusform>%1 e un&apos;altra persona</numerusform>
            <numerusform>%1 e altre %n persone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>This bundle is locked with a passphrase. Ask whoever wrote it.</source>
        <translation>Questo pacchetto è bloccato con una frase segreta. Chiedila a chi l&apos;ha scritto.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this bundle. Check capital letters and the blanks between words, and try again.</source>
        <translation>Non è la frase segreta di questo pacchetto. Controlla le maiuscole e gli spazi tra le parole, e riprova.</translation>
    </message>
    <message>
        <source>This bundle is not for you: your key does not open it. Ask whoever wrote it to choose you, with the card you have now, and to write it again.</source>
        <translation>Questo pacchetto non è per te: la tua chiave non lo apre. Chiedi a chi l&apos;ha scritto di scegliere te, con il biglietto che hai ora, e di scriverlo di nuovo.</translation>
    </message>
    <message>
        <source>This bundle was not meant for you: its sender wrote it for others, and somebody passed it on. Nothing was changed. Talk with the sender.</source>
        <translation>Questo pacchetto non era destinato a te: chi l&apos;ha mandato l&apos;ha scritto per altri, e qualcuno l&apos;ha fatto girare. Niente è cambiato. Parlane con chi l&apos;ha mandato.</translation>
    </message>
    <message>
        <source>Nobody you know signed this bundle. Nothing was changed. If you know who sent it, get the sender&apos;s card and add it under Sharing; then take the bundle in again.</source>
        <translation>Questo pacchetto non è firmato da nessuno che conosci. Niente è cambiato. Se sai chi l&apos;ha mandato, fatti dare il suo biglietto e aggiungilo in Condivisione; poi ricevi di nuovo il pacchetto.</translation>
    </message>
    <message>
        <source>The signature of this bundle is wrong: it was changed on its way. Nothing was changed here. Ask the sender for it again, in another way.</source>
        <translation>La firma di questo pacchetto è sbagliata: è stato modificato per strada. Qui niente è cambiato. Chiedilo di nuovo a chi l&apos;ha mandato, per un&apos;altra via.</translation>
    </message>
    <message>
        <source>This bundle is damaged or not whole. Nothing was changed. Copy it again, or ask the sender for it again.</source>
        <translation>Questo pacchetto è danneggiato o incompleto. Niente è cambiato. Copialo di nuovo, o chiedilo di nuovo a chi l&apos;ha mandato.</translation>
    </message>
    <message>
        <source>This file is no bundle, or its beginning is damaged. Choose another file, or ask the sender for it again.</source>
        <translation>Questo file non è un pacchetto, oppure il suo inizio è danneggiato. Scegli un altro file, o chiedilo di nuovo a chi l&apos;ha mandato.</translation>
    </message>
    <message>
        <source>This bundle is larger than any that Hedgerow writes. Nothing was changed. Ask the sender how it was made.</source>
        <translation>Questo pacchetto è più grande di tutti quelli che Hedgerow scrive. Niente è cambiato. Chiedi a chi l&apos;ha mandato come è stato fatto.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer Hedgerow. Install that version to read it.</source>
        <translation>Questo pacchetto è stato scritto con una versione più recente di Hedgerow. Installala per leggerlo.</translation>
    </message>
    <message>
        <source>Say first what others call you: a bundle carries the name of who wrote it. A name is one line, without blanks around it. No file was written.</source>
        <translation>Di&apos; prima come ti chiamano gli altri: un pacchetto porta il nome di chi l&apos;ha scritto. Un nome è una sola riga, senza spazi all&apos;inizio o alla fine. Non è stato scritto nessun file.</translation>
    </message>
    <message>
        <source>There is nothing to give: nobody was chosen, or all of it was given before. Go back and choose others, or give everything once more.</source>
        <translation>Non c&apos;è niente da dare: non è stato scelto nessuno, oppure è già stato dato tutto. Torna indietro e scegli altre persone, o dai tutto un&apos;altra volta.</translation>
    </message>
    <message>
        <source>One of those you chose has left and gets nothing new. Go back and choose again.</source>
        <translation>Una delle persone che hai scelto è fuori dal gruppo e non riceve più novità. Torna indietro e scegli di nuovo.</translation>
    </message>
    <message>
        <source>Turf sheet</source>
        <translation>Elenco di zona</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Co-organizer</source>
        <translation>Chi organizza con te</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Scelgo io</translation>
    </message>
    <message>
        <source>Chart without the people</source>
        <translation>Mappa senza le persone</translation>
    </message>
    <message>
        <source>Names, how to reach people and where they work: what someone needs who goes and talks with them.</source>
        <translation>Nomi, contatti e posti di lavoro: ciò che serve a chi va a parlare con le persone.</translation>
    </message>
    <message>
        <source>The same, and the levels people were assessed at.</source>
        <translation>Lo stesso, più i livelli con cui le persone sono state valutate.</translation>
    </message>
    <message>
        <source>Everything but what is private: conversations, notes and plans too. For someone you organize with.</source>
        <translation>Tutto tranne ciò che è privato: anche conversazioni, note e piani. Per qualcuno con cui organizzi.</translation>
    </message>
    <message>
        <source>Say kind by kind what is in it.</source>
        <translation>Di&apos; tipo per tipo che cosa c&apos;è dentro.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Livelli</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fatti</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Piani</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privato</translation>
    </message>
    <message>
        <source>Other things</source>
        <translation>Altre cose</translation>
    </message>
    <message>
        <source>what people are called</source>
        <translation>come si chiamano le persone</translation>
    </message>
    <message>
        <source>telephone numbers, addresses, mail</source>
        <translation>numeri di telefono, indirizzi, e-mail</translation>
    </message>
    <message>
        <source>units, titles, shifts</source>
        <translation>unità, mansioni, turni</translation>
    </message>
    <message>
        <source>how people were assessed</source>
        <translation>come sono state valutate le persone</translation>
    </message>
    <message>
        <source>when one spoke with them, tags, ties, issues</source>
        <translation>quando ci si è parlato, etichette, legami, temi</translation>
    </message>
    <message>
        <source>what was written about them and about conversations</source>
        <translation>che cosa è stato scritto su di loro e sulle conversazioni</translation>
    </message>
    <message>
        <source>next steps and promises</source>
        <translation>prossimi passi e impegni</translation>
    </message>
    <message>
        <source>Has left on %1: gets nothing new</source>
        <translation>Fuori dal gruppo dal %1: non riceve più novità</translation>
    </message>
    <message>
        <source>Nobody has compared the words yet</source>
        <translation>Nessuno ha ancora confrontato le parole</translation>
    </message>
    <message>
        <source>A device of your own, words compared on %1</source>
        <translation>Un tuo dispositivo, parole confrontate il %1</translation>
    </message>
    <message>
        <source>Words compared on %1</source>
        <translation>Parole confrontate il %1</translation>
    </message>
    <message>
        <source>From somebody you do not know</source>
        <translation>Da qualcuno che non conosci</translation>
    </message>
    <message>
        <source>From %1, whose words nobody has compared</source>
        <translation>Da %1, ma nessuno ha confrontato le parole</translation>
    </message>
    <message>
        <source>From %1, words compared</source>
        <translation>Da %1, parole confrontate</translation>
    </message>
    <message>
        <source>From your own device %1, words compared</source>
        <translation>Dal tuo dispositivo %1, parole confrontate</translation>
    </message>
    <message>
        <source>From this very file: you wrote it yourself</source>
        <translation>Proprio da questo file: l&apos;hai scritto tu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, of %n people</source>
        <extracomment>A moment, what was given, of how many people</extracomment>
        <translation>
            <numerusform>%1: %2, di %n persona</numerusform>
            <numerusform>%1: %2, di %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n nuova persona</numerusform>
            <numerusform>%n nuove persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new entries</source>
        <translation>
            <numerusform>%n altra nuova voce</numerusform>
            <numerusform>altre %n nuove voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%n voce modificata</numerusform>
            <numerusform>%n voci modificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflitto</numerusform>
            <numerusform>%n conflitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to take away</source>
        <translation>
            <numerusform>%n cosa da togliere</numerusform>
            <numerusform>%n cose da togliere</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niente di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than 5 people, or a number from which such a one could be worked out. Assessed lately: within %n days.</source>
        <translation>
            <numerusform>Nascosto: meno di 5 persone, o un numero da cui se ne potrebbe ricavare uno così. Valutate di recente: entro %n giorno.</numerusform>
            <numerusform>Nascosto: meno di 5 persone, o un numero da cui se ne potrebbe ricavare uno così. Valutate di recente: entro %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only numbers by unit</source>
        <translation>Solo numeri per unità</translation>
    </message>
    <message>
        <source>Codes instead of names, with levels and units. What is said of a code comes back to the right person here, and nowhere else. For one recipient at a time.</source>
        <translation>Codici al posto dei nomi, con livelli e unità. Ciò che si dice di un codice torna alla persona giusta qui, e da nessun&apos;altra parte. Per un solo destinatario alla volta.</translation>
    </message>
    <message>
        <source>How many people are known in each unit, and at which level. Nobody is in it, not even as a code, and no number under 5.</source>
        <translation>Quante persone si conoscono in ogni unità, e a quale livello. Non c&apos;è dentro nessuno, nemmeno come codice, e nessun numero sotto 5.</translation>
    </message>
    <message>
        <source>%1: only numbers by unit, of nobody by name</source>
        <translation>%1: solo numeri per unità, di nessuno per nome</translation>
    </message>
    <message numerus="yes">
        <source>%1: chart without the people, %n codes</source>
        <extracomment>A moment, and how many codes stand in the place of people</extracomment>
        <translation>
            <numerusform>%1: mappa senza le persone, %n codice</numerusform>
            <numerusform>%1: mappa senza le persone, %n codici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Every byte was read and every entry found: this file is whole. Try to open it again; a stick or a disk that fails now and then can be the reason that it did not open.</source>
        <translation>Ogni byte è stato letto e ogni voce trovata: questo file è integro. Prova ad aprirlo di nuovo; se non si è aperto, può dipendere da una chiavetta o da un disco che ogni tanto non funziona.</translation>
    </message>
    <message>
        <source>The damage is at the very beginning, where the file says what is in it. So it cannot be told what else is whole.</source>
        <translation>Il danno è proprio all&apos;inizio, dove il file dice che cosa contiene. Quindi non si può dire che cos&apos;altro è integro.</translation>
    </message>
    <message>
        <source>The end of the file is missing, or something was added to it: it is not as long as it says itself. That happens when a stick is pulled out while it is written.</source>
        <translation>Manca la fine del file, o è stato aggiunto qualcosa: non è lungo quanto dice di essere. Succede quando si toglie una chiavetta mentre ci si sta scrivendo.</translation>
    </message>
    <message>
        <source>Its first bytes were changed. Once it is closed it cannot be opened any more.</source>
        <translation>I suoi primi byte sono stati cambiati. Una volta chiuso, non si potrà più aprire.</translation>
    </message>
    <message numerus="yes">
        <source>%n places in it are damaged.</source>
        <translation>
            <numerusform>%n punto del file è danneggiato.</numerusform>
            <numerusform>%n punti del file sono danneggiati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all that was ever written into it can be read any more: some of it is lost in this file.</source>
        <translation>Non tutto ciò che ci è stato scritto si può ancora leggere: una parte è persa in questo file.</translation>
    </message>
    <message>
        <source>All that was ever written into it can still be read.</source>
        <translation>Tutto ciò che ci è stato scritto si può ancora leggere.</translation>
    </message>
    <message>
        <source>Not whole as it stands now: %1.</source>
        <extracomment>Kinds of entries, as &quot;Person, Conversation&quot;</extracomment>
        <translation>Non integro, così com&apos;è adesso: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only lists made for finding things are damaged.</source>
        <translation>Sono danneggiati solo elenchi che servono a trovare le cose.</translation>
    </message>
    <message>
        <source>Hedgerow cannot mend a file or take the readable part out of it. Keep this one as it is and do not write to it.</source>
        <translation>Hedgerow non può riparare un file né estrarne la parte leggibile. Lascia questo com&apos;è e non scriverci.</translation>
    </message>
    <message>
        <source>Restore your newest backup; the damaged file is kept beside it. Where your backups are cannot be read from this file: look on the sticks and in the folders you use for them.</source>
        <translation>Ripristina la tua copia di riserva più recente; il file danneggiato viene conservato accanto. Da questo file non si può leggere dove sono le tue copie: guarda sulle chiavette e nelle cartelle che usi per farle.</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>Ripristina la copia di riserva più recente; il file danneggiato viene conservato accanto.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Another way</source>
        <translation>In altro modo</translation>
    </message>
    <message>
        <source>Someone told me</source>
        <translation>Me l&apos;ha detto qualcuno</translation>
    </message>
    <message>
        <source>Activist</source>
        <translation>Attivista</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agenzia</translation>
    </message>
    <message>
        <source>May join</source>
        <translation>Possono entrare</translation>
    </message>
    <message>
        <source>May not join</source>
        <translation>Non possono entrare</translation>
    </message>
    <message>
        <source>Public board</source>
        <translation>Bacheca pubblica</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cerchio</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comitato</translation>
    </message>
    <message>
        <source>The company&apos;s</source>
        <translation>Dell&apos;azienda</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Autonomo</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Nucleo</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Croce</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Rombo</translation>
    </message>
    <message>
        <source>Did it privately</source>
        <translation>L&apos;ha fatto in privato</translation>
    </message>
    <message>
        <source>Did it publicly</source>
        <translation>L&apos;ha fatto in pubblico</translation>
    </message>
    <message>
        <source>Disengaged</source>
        <translation>Distaccata</translation>
    </message>
    <message>
        <source>Eats with</source>
        <translation>Mangia con</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Dipendente</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Datore di lavoro</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amicizia</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Una supposizione</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Sentita</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>Ostile</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Di persona</translation>
    </message>
    <message>
        <source>Informal group</source>
        <translation>Gruppo informale</translation>
    </message>
    <message>
        <source>Legal unit</source>
        <translation>Unità legale</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Forse</translation>
    </message>
    <message>
        <source>Big meeting</source>
        <translation>Grande assemblea</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Iscritta</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutrale</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non chiesto</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contro</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Their own</source>
        <translation>Suo</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Petizione</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pin day</source>
        <translation>Giorno delle spille</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Piattaforma</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Provata</translation>
    </message>
    <message>
        <source>Regular contact</source>
        <translation>Contatto regolare</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anello</translation>
    </message>
    <message>
        <source>Said so</source>
        <translation>L&apos;ha detto</translation>
    </message>
    <message>
        <source>Shares a ride</source>
        <translation>Viaggia con</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Smokes with</source>
        <translation>Fuma con</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Rete sociale</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrato</translation>
    </message>
    <message>
        <source>Strategic unit</source>
        <translation>Unità strategica</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>A favore</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Sostiene</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Squadra</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>A termine</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Tensione</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangolo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videochiamata</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avvisa</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Lavora con</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day as it stands in lists; the letters as QLocale::toString takes them.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>tra %n giorno</numerusform>
            <numerusform>tra %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n settimana fa</numerusform>
            <numerusform>%n settimane fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>tra %n settimana</numerusform>
            <numerusform>tra %n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n mese fa</numerusform>
            <numerusform>%n mesi fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>tra %n mese</numerusform>
            <numerusform>tra %n mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n anno fa</numerusform>
            <numerusform>%n anni fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>tra %n anno</numerusform>
            <numerusform>tra %n anni</numerusform>
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
        <translation>Non ha funzionato, e niente è cambiato. Riprova; se succede ancora, riavvia Hedgerow.</translation>
    </message>
    <message>
        <source>Something that was entered does not fit. Look at the fields again and correct it.</source>
        <translation>Qualcosa di ciò che hai inserito non va bene. Rivedi i campi e correggilo.</translation>
    </message>
    <message>
        <source>It is not there any more. It may have been moved, removed or taken back; look for it again.</source>
        <translation>Non c&apos;è più. Forse è stato spostato, rimosso o annullato; cercalo di nuovo.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name; nothing is ever overwritten.</source>
        <translation>C&apos;è già un file con questo nome. Scegli un altro nome; niente viene mai sovrascritto.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file. Check capital letters and the blanks between words, and try again.</source>
        <translation>Non è la frase segreta di questo file. Controlla le maiuscole e gli spazi tra le parole, e riprova.</translation>
    </message>
    <message>
        <source>This file is damaged. Keep it as it is, do not write to it, and open your newest backup instead.</source>
        <translation>Questo file è danneggiato. Lascialo com&apos;è, non scriverci, e apri invece la tua copia più recente.</translation>
    </message>
    <message>
        <source>This is not a Hedgerow file. Choose another one.</source>
        <translation>Questo non è un file di Hedgerow. Scegline un altro.</translation>
    </message>
    <message>
        <source>This file was written by a newer Hedgerow. Install that version to open it; this one leaves it alone.</source>
        <translation>Questo file è stato scritto da un Hedgerow più recente. Installa quella versione per aprirlo; questa non lo tocca.</translation>
    </message>
    <message>
        <source>Opening this file would take far more memory than usual. Open it on a computer with more memory, or make sure that it really is yours.</source>
        <translation>Aprire questo file richiederebbe molta più memoria del solito. Aprilo su un computer con più memoria, o controlla che sia davvero tuo.</translation>
    </message>
    <message>
        <source>Another program has this file open. Close it there and try again.</source>
        <translation>Un altro programma tiene aperto questo file. Chiudilo lì e riprova.</translation>
    </message>
    <message>
        <source>Hedgerow may not write in that place. Choose another folder, or ask for the right to write in this one.</source>
        <translation>Hedgerow non può scrivere in quel posto. Scegli un&apos;altra cartella, o fatti dare il permesso.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed; make some room and do it again.</source>
        <translation>Non c&apos;è più spazio sul disco. Niente è cambiato; libera spazio e riprova.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Check that its disk or stick is still connected, and try again.</source>
        <translation>Non è stato possibile leggere o scrivere il file. Controlla che il disco o la chiavetta siano collegati, e riprova.</translation>
    </message>
    <message>
        <source>A rule of this file forbids that, so nothing was changed.</source>
        <translation>Una regola di questo file lo vieta, quindi niente è cambiato.</translation>
    </message>
    <message>
        <source>The clock of this computer is far off, so nothing was written. Set the date and time right and do it again.</source>
        <translation>L&apos;orologio di questo computer è molto sbagliato, quindi niente è stato scritto. Correggi data e ora e riprova.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrotto. Niente è cambiato.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Non ha funzionato.</translation>
    </message>
    <message>
        <source>The file is not there any more. It may have been moved, or its stick is not plugged in.</source>
        <translation>Il file non c&apos;è più. Forse è stato spostato, o la sua chiavetta non è collegata.</translation>
    </message>
    <message>
        <source>Hedgerow may not write where this file is, and cannot work without. Copy it to a folder of yours and open the copy.</source>
        <translation>Hedgerow non può scrivere dove si trova questo file, e senza non può lavorare. Copialo in una tua cartella e apri la copia.</translation>
    </message>
    <message>
        <source>This file is empty: nothing of it is left. Restore a backup in its place.</source>
        <translation>Questo file è vuoto: non ne resta niente. Ripristina una copia di riserva al suo posto.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Assessed by</source>
        <translation>Valutata da</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Tipo di contatto</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numero o indirizzo</translation>
    </message>
    <message>
        <source>Basis for keeping</source>
        <translation>Motivo della conservazione</translation>
    </message>
    <message>
        <source>Description, while there is no name</source>
        <translation>Descrizione, finché manca il nome</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Come lo sappiamo</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Legame</translation>
    </message>
    <message>
        <source>Kind of test</source>
        <translation>Tipo di prova</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Tipo di unità</translation>
    </message>
    <message>
        <source>People with power over staff</source>
        <translation>Persone con potere sul personale</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Non la stessa persona</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Che cosa è stato chiesto</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Chiesto da</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Chiesto il</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Basis since</source>
        <translation>Motivo dal</translation>
    </message>
    <message>
        <source>How involved</source>
        <translation>Quanto è coinvolta</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Dimostrato da</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagna</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>Nome in codice</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Quanto è sicuro</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Organico</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fatto il</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>In scadenza</translation>
    </message>
    <message>
        <source>Who is eligible</source>
        <translation>Chi può partecipare</translation>
    </message>
    <message>
        <source>Employer of record</source>
        <translation>Datore di lavoro formale</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Conversation framework</source>
        <translation>Schema di conversazione</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantenuto</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Denominazione</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Legge</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chi la segue</translation>
    </message>
    <message>
        <source>Leader role</source>
        <translation>Ruolo di guida</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Vale come</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Obiezione</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Altre grafie</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Chi lo fa</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte di</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Power over staff</source>
        <translation>Potere sul personale</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Preferito</translation>
    </message>
    <message>
        <source>Private note (never shared)</source>
        <translation>Nota privata (mai condivisa)</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomi</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pubblico</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Works remotely</source>
        <translation>Lavora a distanza</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimosso</translation>
    </message>
    <message>
        <source>Again after (days)</source>
        <translation>Di nuovo dopo (giorni)</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Non più usato</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rischio</translation>
    </message>
    <message>
        <source>Role family</source>
        <translation>Area di mansione</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Che cosa è stato detto</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Stessa persona di</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Assessments age after (days)</source>
        <translation>Le valutazioni invecchiano dopo (giorni)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Forza</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation>Obiettivo (%)</translation>
    </message>
    <message>
        <source>Structure test</source>
        <translation>Prova di struttura</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Mansione</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Di chi è</translation>
    </message>
    <message>
        <source>Organizers</source>
        <translation>Chi organizza</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Captured, to be completed</source>
        <translation>Annotata al volo, da completare</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>Che cosa è stato condiviso</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Quante persone</translation>
    </message>
    <message>
        <source>How many notes</source>
        <translation>Quante note</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Quali persone</translation>
    </message>
    <message>
        <source>Public key to encrypt to</source>
        <translation>Chiave pubblica per cifrare</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Whom it was about, as a number</source>
        <translation>Di chi si trattava, come numero</translation>
    </message>
    <message>
        <source>Bundles received until then</source>
        <translation>Pacchetti ricevuti fino ad allora</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Fuori dal gruppo dal</translation>
    </message>
    <message>
        <source>Newest change then</source>
        <translation>Modifica più recente di allora</translation>
    </message>
    <message>
        <source>My own device</source>
        <translation>Dispositivo mio</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A chi</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Set of bundles</source>
        <translation>Gruppo di pacchetti</translation>
    </message>
    <message>
        <source>Public key of signatures</source>
        <translation>Chiave pubblica delle firme</translation>
    </message>
    <message>
        <source>Words compared on</source>
        <translation>Parole confrontate il</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dato da</translation>
    </message>
    <message>
        <source>An assessment is fresh for days</source>
        <translation>Una valutazione è recente per (giorni)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Level below</source>
        <translation>Livello inferiore</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Che cosa si conta</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
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
        <translation>In un&apos;unità che non c&apos;è più</translation>
    </message>
    <message>
        <source>a level that is gone</source>
        <translation>un livello che non c&apos;è più</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etichetta: %1</translation>
    </message>
    <message>
        <source>A tag that is gone</source>
        <translation>Un&apos;etichetta che non c&apos;è più</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Chi la segue: %1</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Contratto: %1</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non valutata</translation>
    </message>
    <message numerus="yes">
        <source>Assessed more than %n days ago</source>
        <translation>
            <numerusform>Valutata più di %n giorno fa</numerusform>
            <numerusform>Valutata più di %n giorni fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spoken with in the last %n days</source>
        <translation>
            <numerusform>Sentita nell&apos;ultimo giorno</numerusform>
            <numerusform>Sentita negli ultimi %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not spoken with for %n days</source>
        <translation>
            <numerusform>Non sentita da %n giorno</numerusform>
            <numerusform>Non sentita da %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Never spoken with</source>
        <translation>Mai sentita</translation>
    </message>
    <message>
        <source>Without a lead</source>
        <translation>Nessuno la segue</translation>
    </message>
    <message>
        <source>Power over staff</source>
        <translation>Potere sul personale</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>Da completare</translation>
    </message>
    <message>
        <source>Known by name</source>
        <translation>Conosciuta per nome</translation>
    </message>
    <message numerus="yes">
        <source>Assessed in the last %n days</source>
        <translation>
            <numerusform>Valutata nell&apos;ultimo giorno</numerusform>
            <numerusform>Valutata negli ultimi %n giorni</numerusform>
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
        <translation>Europa occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europa occidentale (Mac)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Europa occidentale (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europa occidentale (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europa centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (DOS 852)</source>
        <translation>Europa centrale (DOS 852)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirillico (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirillico (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Greco (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Ebraico (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabo (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode (UTF-16, little endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode (UTF-16, big endian)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Cinese semplificato (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Cinese tradizionale (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Giapponese (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coreano (EUC-KR)</translation>
    </message>
    <message>
        <source>Several people could be meant</source>
        <translation>Potrebbe trattarsi di più persone</translation>
    </message>
    <message>
        <source>No name, and nobody known is meant</source>
        <translation>Manca il nome, e non corrisponde a nessuna persona nota</translation>
    </message>
    <message>
        <source>Left out, as you decided</source>
        <translation>Tralasciata, come hai deciso</translation>
    </message>
    <message>
        <source>The person you chose is not there any more</source>
        <translation>La persona che hai scelto non c&apos;è più</translation>
    </message>
    <message>
        <source>The level is not one of the scale; it is left out</source>
        <translation>Il livello non fa parte della scala; viene tralasciato</translation>
    </message>
    <message>
        <source>More cells than columns: it has shifted</source>
        <translation>Più celle che colonne: la riga è slittata</translation>
    </message>
    <message>
        <source>not a date; left out</source>
        <translation>non è una data; tralasciato</translation>
    </message>
    <message>
        <source>neither yes nor no; left out</source>
        <translation>né sì né no; tralasciato</translation>
    </message>
    <message>
        <source>not one of the known words; left out</source>
        <translation>non è una delle parole note; tralasciato</translation>
    </message>
    <message>
        <source>not an e-mail address; left out</source>
        <translation>non è un indirizzo e-mail; tralasciato</translation>
    </message>
    <message>
        <source>not a telephone number; left out</source>
        <translation>non è un numero di telefono; tralasciato</translation>
    </message>
    <message>
        <source>has invisible characters; left out</source>
        <translation>ha caratteri invisibili; tralasciato</translation>
    </message>
    <message>
        <source>cannot be read in this encoding; left out</source>
        <translation>non si può leggere in questa codifica; tralasciato</translation>
    </message>
    <message>
        <source>too long; left out</source>
        <translation>troppo lungo; tralasciato</translation>
    </message>
    <message>
        <source>This is a file of Excel or LibreOffice, not CSV. Open it there, choose “Save as” and then CSV, and bring in that file.</source>
        <translation>Questo è un file di Excel o LibreOffice, non un CSV. Aprilo lì, scegli «Salva con nome» e poi CSV, e importa quel file.</translation>
    </message>
    <message>
        <source>This is an old Excel file, not CSV. Open it there, choose “Save as” and then CSV, and bring in that file.</source>
        <translation>Questo è un vecchio file di Excel, non un CSV. Aprilo lì, scegli «Salva con nome» e poi CSV, e importa quel file.</translation>
    </message>
    <message>
        <source>This is a PDF. Bring in the spreadsheet it was made from, saved as CSV.</source>
        <translation>Questo è un PDF. Importa il foglio di calcolo da cui è stato fatto, salvato come CSV.</translation>
    </message>
    <message>
        <source>This is a database, not a spreadsheet. Choose a CSV file.</source>
        <translation>Questo è un database, non un foglio di calcolo. Scegli un file CSV.</translation>
    </message>
    <message>
        <source>This file is encrypted. Choose a CSV file.</source>
        <translation>Questo file è cifrato. Scegli un file CSV.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB. Cut it into parts.</source>
        <translation>Il file supera i 256 MB. Dividilo in parti.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Correct it in the spreadsheet, or try another separator.</source>
        <translation>Una virgoletta si apre e non si chiude mai. Correggila nel foglio di calcolo, o prova un altro separatore.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed in its cell. Correct it in the spreadsheet, or try another separator.</source>
        <translation>Una virgoletta si apre e non si chiude nella sua cella. Correggila nel foglio di calcolo, o prova un altro separatore.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MB. Perhaps a quotation mark is opened and never closed.</source>
        <translation>Una cella supera 1 MB. Forse una virgoletta si apre e non si chiude mai.</translation>
    </message>
    <message>
        <source>There are more cells than can be read at once. Cut the spreadsheet into parts.</source>
        <translation>Ci sono più celle di quante se ne possano leggere in una volta. Dividi il foglio di calcolo in parti.</translation>
    </message>
    <message>
        <source>There are more than 512 columns. Perhaps the separator is another one.</source>
        <translation>Ci sono più di 512 colonne. Forse il separatore è un altro.</translation>
    </message>
    <message>
        <source>There are more than 2,000,000 rows. Cut the spreadsheet into parts.</source>
        <translation>Ci sono più di 2.000.000 di righe. Dividi il foglio di calcolo in parti.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Tralascia</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Description without a name</source>
        <translation>Descrizione senza nome</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privata</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Unit or department</source>
        <translation>Unità o reparto</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Mansione</translation>
    </message>
    <message>
        <source>Works there since</source>
        <translation>Lavora lì dal</translation>
    </message>
    <message>
        <source>Works there until</source>
        <translation>Lavora lì fino al</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Valutata il</translation>
    </message>
    <message>
        <source>Basis of the level</source>
        <translation>Motivo del livello</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Valutata da</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Chi è</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Come contattarla</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Dove lavora</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Virgola ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Punto e virgola ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Barra ( | )</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Giorno, mese, anno</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mese, giorno, anno</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Anno, mese, giorno</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonna %1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nuova persona</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Niente di nuovo</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Chi è?</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tralasciata</translation>
    </message>
    <message>
        <source>It does not fit (%1)</source>
        <translation>Non va bene (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and what is wrong with its cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A cell</source>
        <translation>Una cella</translation>
    </message>
    <message>
        <source>who they are</source>
        <translation>chi è</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>come contattarla</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>dove lavora</translation>
    </message>
    <message>
        <source>level</source>
        <translation>livello</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etichette</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This file could not be read as a spreadsheet. Save it as CSV once more and try again.</source>
        <translation>Non è stato possibile leggere questo file come foglio di calcolo. Salvalo di nuovo come CSV e riprova.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>what is wrong with a row</comment>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Something here cannot be read as %1. Choose another encoding, or “Guess it”.</source>
        <comment>the name of an encoding</comment>
        <translation>Qui qualcosa non si può leggere come %1. Scegli un&apos;altra codifica, o «Lascia indovinare».</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Organico</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Posto di lavoro</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relazione</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagna</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Second-hand remark</source>
        <translation>Voce di seconda mano</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Obiezione</translation>
    </message>
    <message>
        <source>Objection met</source>
        <translation>Obiezione affrontata</translation>
    </message>
    <message>
        <source>Structure test</source>
        <translation>Prova di struttura</translation>
    </message>
    <message>
        <source>Part in a test</source>
        <translation>Partecipazione a una prova</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Non la stessa persona</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Tag on a person</source>
        <translation>Etichetta su una persona</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtro salvato</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>1 persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contatto</numerusform>
            <numerusform>%n contatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unità</numerusform>
            <numerusform>%n unità</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headcounts</source>
        <translation>
            <numerusform>%n organico</numerusform>
            <numerusform>%n organici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places of work</source>
        <translation>
            <numerusform>%n posto di lavoro</numerusform>
            <numerusform>%n posti di lavoro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships</source>
        <translation>
            <numerusform>%n relazione</numerusform>
            <numerusform>%n relazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campagna</numerusform>
            <numerusform>%n campagne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scales</source>
        <translation>
            <numerusform>%n scala</numerusform>
            <numerusform>%n scale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n livello</numerusform>
            <numerusform>%n livelli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversazione</numerusform>
            <numerusform>%n conversazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second-hand remarks</source>
        <translation>
            <numerusform>%n voce di seconda mano</numerusform>
            <numerusform>%n voci di seconda mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments</source>
        <translation>
            <numerusform>%n valutazione</numerusform>
            <numerusform>%n valutazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n impegno</numerusform>
            <numerusform>%n impegni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next steps</source>
        <translation>
            <numerusform>%n prossimo passo</numerusform>
            <numerusform>%n prossimi passi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n obiezione</numerusform>
            <numerusform>%n obiezioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections met</source>
        <translation>
            <numerusform>%n obiezione affrontata</numerusform>
            <numerusform>%n obiezioni affrontate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure tests</source>
        <translation>
            <numerusform>%n prova di struttura</numerusform>
            <numerusform>%n prove di struttura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts in tests</source>
        <translation>
            <numerusform>%n partecipazione a prove</numerusform>
            <numerusform>%n partecipazioni a prove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs kept apart</source>
        <translation>
            <numerusform>%n coppia tenuta distinta</numerusform>
            <numerusform>%n coppie tenute distinte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n etichetta</numerusform>
            <numerusform>%n etichette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags on people</source>
        <translation>
            <numerusform>%n etichetta su persone</numerusform>
            <numerusform>%n etichette su persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved filters</source>
        <translation>
            <numerusform>%n filtro salvato</numerusform>
            <numerusform>%n filtri salvati</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizer to share with</source>
        <translation>Persona con cui condividere</translation>
    </message>
    <message>
        <source>Record of what was shared</source>
        <translation>Annotazione di ciò che è stato condiviso</translation>
    </message>
    <message numerus="yes">
        <source>%n organizers to share with</source>
        <translation>
            <numerusform>%n persona con cui condividere</numerusform>
            <numerusform>%n persone con cui condividere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of what was shared</source>
        <translation>
            <numerusform>%n annotazione di ciò che è stato condiviso</numerusform>
            <numerusform>%n annotazioni di ciò che è stato condiviso</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of a unit</source>
        <translation>Numeri di un&apos;unità</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of numbers</source>
        <translation>
            <numerusform>%n riga di numeri</numerusform>
            <numerusform>%n righe di numeri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Not assessed</source>
        <translation>Non valutata</translation>
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
        <translation>Possibile</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probabile</translation>
    </message>
    <message>
        <source>Looks certain</source>
        <translation>Sembra certo</translation>
    </message>
    <message>
        <source>The same telephone number</source>
        <translation>Lo stesso numero di telefono</translation>
    </message>
    <message>
        <source>The same mail address</source>
        <translation>Lo stesso indirizzo e-mail</translation>
    </message>
    <message>
        <source>Reached in the same way</source>
        <translation>Lo stesso contatto</translation>
    </message>
    <message>
        <source>The same code name</source>
        <translation>Lo stesso nome in codice</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>Lo stesso nome</translation>
    </message>
    <message>
        <source>The same name in other letters</source>
        <translation>Lo stesso nome in un altro alfabeto</translation>
    </message>
    <message>
        <source>The same name, spelled otherwise</source>
        <translation>Lo stesso nome, con un&apos;altra grafia</translation>
    </message>
    <message>
        <source>Similar names: perhaps a typing error</source>
        <translation>Nomi simili: forse un errore di battitura</translation>
    </message>
    <message>
        <source>The same name, once with one more</source>
        <translation>Lo stesso nome, una volta con un nome in più</translation>
    </message>
    <message>
        <source>The same name, once in short</source>
        <translation>Lo stesso nome, una volta abbreviato</translation>
    </message>
    <message>
        <source>A part of the name is all there is of one</source>
        <translation>Di una c&apos;è solo una parte del nome</translation>
    </message>
    <message>
        <source>The same unit</source>
        <translation>La stessa unità</translation>
    </message>
    <message>
        <source>The same title</source>
        <translation>La stessa mansione</translation>
    </message>
    <message>
        <source>But another name: perhaps of one household</source>
        <translation>Ma un altro nome: forse vivono nella stessa casa</translation>
    </message>
    <message>
        <source>But many here have such a name</source>
        <translation>Ma qui molti hanno un nome così</translation>
    </message>
    <message>
        <source>But others are reached there, too</source>
        <translation>Ma lì si contattano anche altre persone</translation>
    </message>
    <message>
        <source>But other telephone numbers</source>
        <translation>Ma altri numeri di telefono</translation>
    </message>
    <message>
        <source>But other mail addresses</source>
        <translation>Ma altri indirizzi e-mail</translation>
    </message>
    <message>
        <source>But other units</source>
        <translation>Ma altre unità</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Persone</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Open a file first</source>
        <translation>Apri prima un file</translation>
    </message>
    <message>
        <source>Open a person first</source>
        <translation>Apri prima una persona</translation>
    </message>
    <message>
        <source>Choose people first</source>
        <translation>Scegli prima delle persone</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Non c&apos;è niente da annullare</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Non è stato annullato niente</translation>
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
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <extracomment>How often one talked with somebody, and when last: &quot;3 conversations, last 2 days ago&quot;</extracomment>
        <translation>%1, l&apos;ultima %2</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Lavora</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>Sentita</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>new, by name</source>
        <translation>nuova, con nome</translation>
    </message>
    <message>
        <source>new, name unknown</source>
        <translation>nuova, nome sconosciuto</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>Verified: words compared on %1</source>
        <translation>Verificato: parole confrontate il %1</translation>
    </message>
    <message>
        <source>Not verified: nobody knows yet whose keys these are</source>
        <translation>Non verificato: nessuno sa ancora di chi sono queste chiavi</translation>
    </message>
    <message>
        <source>This card was made by a newer Hedgerow. Install that version to use it.</source>
        <translation>Questo biglietto è stato fatto con una versione più recente di Hedgerow. Installala per usarlo.</translation>
    </message>
    <message>
        <source>A character of this card is wrong, missing or too many. Copy it again, from beginning to end.</source>
        <translation>In questo biglietto un carattere è sbagliato, manca o è di troppo. Copialo di nuovo, dall&apos;inizio alla fine.</translation>
    </message>
    <message>
        <source>This is no contact card. A card begins with “hedgerow1”.</source>
        <translation>Questo non è un biglietto. Un biglietto comincia con «hedgerow1».</translation>
    </message>
    <message>
        <source>No Hedgerow makes such a card. Do not use it, and ask where it comes from.</source>
        <translation>Nessun Hedgerow fa un biglietto così. Non usarlo, e chiedi da dove viene.</translation>
    </message>
</context>
<context>
    <name>PersonAbout</name>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Scrivi una nota</translation>
    </message>
    <message>
        <source>Write what is for you alone</source>
        <translation>Scrivi ciò che è solo per te</translation>
    </message>
    <message>
        <source>The private note never leaves this file.</source>
        <translation>La nota privata non lascia mai questo file.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Di lei</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>What they did that shows it</source>
        <translation>Che cosa ha fatto che lo dimostra</translation>
    </message>
    <message>
        <source>%1, also</source>
        <comment>a field with a second value</comment>
        <translation>%1, anche</translation>
    </message>
    <message>
        <source>Why this is kept</source>
        <translation>Perché è conservato</translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation>Da dove lo si sa</translation>
    </message>
    <message>
        <source>That somebody is close to a union is protected by law. Keep what you need, with a reason for keeping it.</source>
        <translation>Che qualcuno è vicino a un sindacato è un dato protetto dalla legge. Conserva ciò che ti serve, con un motivo per conservarlo.</translation>
    </message>
</context>
<context>
    <name>PersonAssessments</name>
    <message>
        <source>not sure</source>
        <translation>non sicuro</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>abbastanza sicuro</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicuro</translation>
    </message>
    <message>
        <source>by somebody</source>
        <translation>da qualcuno</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an assessor</comment>
        <translation>da %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Come lo sai</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Su che cosa si basa</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Valutazioni</translation>
    </message>
    <message>
        <source>Add an assessment</source>
        <translation>Aggiungi una valutazione</translation>
    </message>
    <message>
        <source>%1 see it differently. Both stand.</source>
        <translation>%1 la vedono diversamente. Valgono entrambe.</translation>
    </message>
    <message>
        <source>Nobody has assessed them yet. Unknown is not undecided.</source>
        <translation>Nessuno l&apos;ha ancora valutata. Sconosciuta non vuol dire indecisa.</translation>
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
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>What stood here before</source>
        <translation>Che cosa c&apos;era prima</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Level: %1</source>
        <translation>Livello: %1</translation>
    </message>
    <message>
        <source>stale: ask again</source>
        <translation>vecchia: chiedi di nuovo</translation>
    </message>
    <message>
        <source>talked with %1</source>
        <comment>3 days ago</comment>
        <translation>sentita %1</translation>
    </message>
    <message>
        <source>never talked with</source>
        <translation>mai sentita</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>nessuno la segue</translation>
    </message>
    <message>
        <source>lead: %1</source>
        <translation>la segue: %1</translation>
    </message>
    <message>
        <source>has power over staff</source>
        <translation>ha potere sul personale</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Stessa persona di…</translation>
    </message>
    <message>
        <source>What stood here before…</source>
        <translation>Che cosa c&apos;era prima…</translation>
    </message>
    <message>
        <source>Report of all that is held…</source>
        <translation>Rapporto su tutto ciò che è conservato…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Dimentica per sempre…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Close the names</source>
        <translation>Chiudi i nomi</translation>
    </message>
    <message>
        <source>Edit the names</source>
        <translation>Modifica i nomi</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Altro su questa persona</translation>
    </message>
    <message>
        <source>Also a record without a name</source>
        <translation>Anche una scheda senza nome</translation>
    </message>
    <message>
        <source>Also recorded as %1</source>
        <translation>Registrata anche come %1</translation>
    </message>
    <message>
        <source>Not the same after all</source>
        <translation>Non è la stessa, invece</translation>
    </message>
    <message>
        <source>%1 is not the same person after all</source>
        <translation>%1 non è la stessa persona, invece</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
    <message>
        <source>code name %1</source>
        <translation>nome in codice %1</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Due versioni</translation>
    </message>
    <message>
        <source>Organizers wrote different things without knowing of each other. Choose what shall stand.</source>
        <translation>Sono state scritte cose diverse senza sapere l&apos;uno dell&apos;altra. Scegli quale deve valere.</translation>
    </message>
    <message>
        <source>Who wrote what</source>
        <translation>Chi ha scritto che cosa</translation>
    </message>
    <message>
        <source>%1: who wrote what</source>
        <translation>%1: chi ha scritto che cosa</translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation>Vale questa</translation>
    </message>
    <message>
        <source>%1: let %2 stand</source>
        <translation>%1: vale %2</translation>
    </message>
</context>
<context>
    <name>PersonOpen</name>
    <message>
        <source>no date</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <extracomment>When something is due: &quot;overdue since 3 days ago · 19 Nov 2026&quot;</extracomment>
        <translation>scaduto: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, about what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Tra 3 giorni</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Tra una settimana</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Tra due settimane</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Tra un mese</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When, and which day that is: &quot;In a week · 29 Nov 2026&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantenuto</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non mantenuto</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Your next step with them</source>
        <translation>Il tuo prossimo passo con lei</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Il</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ancora aperto</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Aggiungi un prossimo passo</translation>
    </message>
    <message>
        <source>Nothing is open. Note when you will speak with them next.</source>
        <translation>Non c&apos;è niente di aperto. Annota quando le parlerai la prossima volta.</translation>
    </message>
</context>
<context>
    <name>PersonReport</name>
    <message>
        <source>taken back</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>precedente</translation>
    </message>
    <message>
        <source>All that is held on %1</source>
        <translation>Tutto ciò che è conservato su %1</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>una persona senza nome</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Aggiornato: %1</translation>
    </message>
    <message>
        <source>Earlier and removed values are in it. Notes about other people that only mention this person are not.</source>
        <translation>Ci sono anche i valori precedenti e rimossi. Non ci sono le note su altre persone che la menzionano soltanto.</translation>
    </message>
    <message>
        <source>Basis for keeping: %1</source>
        <translation>Motivo della conservazione: %1</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>nessuno annotato</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>%1 (removed or taken back)</source>
        <translation>%1 (rimosso o annullato)</translation>
    </message>
</context>
<context>
    <name>PersonTies</name>
    <message>
        <source>loose</source>
        <comment>a tie between two people</comment>
        <translation>debole</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a tie between two people</comment>
        <translation>stretto</translation>
    </message>
    <message>
        <source>very close</source>
        <comment>a tie between two people</comment>
        <translation>molto stretto</translation>
    </message>
    <message>
        <source>%1 of 3 · %2</source>
        <extracomment>How close two people are: its number of three, and a word for it.</extracomment>
        <translation>%1 di 3 · %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con chi</translation>
    </message>
    <message>
        <source>Close to</source>
        <translation>Vicina a</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>Aggiungi una relazione</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
    <message>
        <source>Whom do they trust, eat with, ride with? A friend helps prepare the talk.</source>
        <translation>Di chi si fida, con chi mangia, con chi viaggia? Una persona amica aiuta a preparare il colloquio.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Aggiungi un&apos;etichetta</translation>
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
        <translation>Modifica questa conversazione</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>What stood here before</source>
        <translation>Che cosa c&apos;era prima</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Nobody has talked with them yet. Log the first conversation.</source>
        <translation>Nessuno le ha ancora parlato. Annota la prima conversazione.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostra i precedenti</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>(no name)</source>
        <translation>(senza nome)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(niente)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>portato da %1</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>scritto qui</translation>
    </message>
    <message>
        <source>from another device</source>
        <translation>da un altro dispositivo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What a record is and what it says: &quot;Next step: Ada – call her&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1, through %2</source>
        <extracomment>Who wrote it, and who brought it</extracomment>
        <translation>da %1, tramite %2</translation>
    </message>
</context>
<context>
    <name>PersonWork</name>
    <message>
        <source>preferred</source>
        <translation>preferito</translation>
    </message>
    <message>
        <source>Company channel: the employer can read it</source>
        <translation>Canale aziendale: il datore di lavoro può leggerlo</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numero o indirizzo</translation>
    </message>
    <message>
        <source>An employer can read company phones and mail.</source>
        <translation>Telefoni e posta aziendali può leggerli il datore di lavoro.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>Somewhere</source>
        <translation>Da qualche parte</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminato</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>a distanza</translation>
    </message>
    <message>
        <source>Can hire, fire or discipline others</source>
        <translation>Può assumere, licenziare o sanzionare altri</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Terminato oggi</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Come contattarla</translation>
    </message>
    <message>
        <source>Add a way to reach them</source>
        <translation>Aggiungi un contatto</translation>
    </message>
    <message>
        <source>No way to reach them is known. A desk is enough.</source>
        <translation>Non si sa come contattarla. Basta anche sapere a quale tavolo sta.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Add where they work</source>
        <translation>Aggiungi dove lavora</translation>
    </message>
    <message>
        <source>Nobody wrote down where they work.</source>
        <translation>Nessuno ha scritto dove lavora.</translation>
    </message>
    <message>
        <source>Copy for half a minute</source>
        <translation>Copia per mezzo minuto</translation>
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
        <translation>Aprire un file che richiede molto più del solito?</translation>
    </message>
    <message>
        <source>Making the key of this file takes much more memory or time than Hedgerow itself asks for. The computer may be slow for some minutes.

Go on if you know who made the file. A file from a stranger may only be meant to bring this computer to a halt.</source>
        <translation>Creare la chiave di questo file richiede molta più memoria o molto più tempo di quanto chieda Hedgerow stesso. Il computer può rallentare per alcuni minuti.

Vai avanti se sai chi ha creato il file. Il file di uno sconosciuto può servire solo a bloccare questo computer.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Apri comunque</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Non aprire</translation>
    </message>
    <message>
        <source>Is the clock of this computer right?</source>
        <translation>L&apos;orologio di questo computer è giusto?</translation>
    </message>
    <message>
        <source>It says:
%1

That is far from the newest change in this file. Changes are put in order by time, here and with everyone you share them with. If the clock is wrong, set it first, then save again.</source>
        <translation>Segna:
%1

È molto lontano dalla modifica più recente di questo file. Le modifiche vengono ordinate secondo l&apos;ora, qui e presso tutte le persone con cui le condividi. Se l&apos;orologio è sbagliato, prima correggilo, poi salva di nuovo.</translation>
    </message>
    <message>
        <source>It is right, save</source>
        <translation>È giusto, salva</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Non salvare</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A promise was due %1</source>
        <translation>Un impegno scadeva: %1</translation>
    </message>
    <message>
        <source>A promise is due</source>
        <translation>Un impegno è in scadenza</translation>
    </message>
    <message>
        <source>Your next step was due %1</source>
        <translation>Il tuo prossimo passo scadeva: %1</translation>
    </message>
    <message>
        <source>Your next step is due</source>
        <translation>Il tuo prossimo passo è in scadenza</translation>
    </message>
    <message>
        <source>Others spoke of them, nobody asked them</source>
        <translation>Altri ne hanno parlato, nessuno ha chiesto a lei</translation>
    </message>
    <message>
        <source>Never spoken with</source>
        <translation>Mai sentita</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non valutata</translation>
    </message>
    <message>
        <source>Assessed %1: stale</source>
        <translation>Valutata %1: vecchia</translation>
    </message>
    <message>
        <source>Assessment is stale</source>
        <translation>Valutazione vecchia</translation>
    </message>
    <message>
        <source>Supporter going cold, last talk %1</source>
        <translation>Sostegno che si raffredda, ultimo colloquio %1</translation>
    </message>
    <message>
        <source>Supporter going cold</source>
        <translation>Sostegno che si raffredda</translation>
    </message>
    <message>
        <source>Their unit has no leader</source>
        <translation>Nella sua unità nessuno guida</translation>
    </message>
    <message>
        <source>Without a lead</source>
        <translation>Nessuno la segue</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message numerus="yes">
        <source>These are %n words; the sheet has 24, four in each row.</source>
        <translation>
            <numerusform>Questa è %n parola; il foglio ne ha 24, quattro per riga.</numerusform>
            <numerusform>Queste sono %n parole; il foglio ne ha 24, quattro per riga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word %1 is no word that sheets have.</source>
        <translation>La parola %1 non è tra quelle che si usano nei fogli.</translation>
    </message>
    <message>
        <source>Word %1 does not fit the others: the sheet most likely says “%2”.</source>
        <translation>La parola %1 non si accorda con le altre: molto probabilmente sul foglio c&apos;è «%2».</translation>
    </message>
    <message>
        <source>Look at the sheet again.</source>
        <translation>Guarda di nuovo il foglio.</translation>
    </message>
    <message>
        <source>Three or more words are not as the sheet says them. Compare them with the sheet, one after the other.</source>
        <translation>Tre o più parole non sono come sul foglio. Confrontale con il foglio, una dopo l&apos;altra.</translation>
    </message>
    <message>
        <source>These words are whole, but belong to another file or to an earlier passphrase. The sheet of this file has the mark %1.</source>
        <translation>Queste parole sono complete, ma appartengono a un altro file o a una frase segreta precedente. Il foglio di questo file ha la sigla %1.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever comes to this computer while you are away can then read everything.</source>
        <translation>Allora chi si mette a questo computer mentre non ci sei può leggere tutto.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Blocca quando la finestra viene ridotta a icona</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Lock when keyboard and mouse have not been touched for</source>
        <translation>Blocca quando tastiera e mouse restano fermi per</translation>
    </message>
    <message>
        <source>It also locks when the screen is locked, when another user comes to the front and before the computer sleeps. What you are writing is kept in the file and comes back.</source>
        <translation>Si blocca anche quando si blocca lo schermo, quando passa in primo piano un altro utente e prima che il computer vada in sospensione. Ciò che stai scrivendo resta nel file e ritorna.</translation>
    </message>
    <message>
        <source>What you are writing is kept in the file and comes back.</source>
        <translation>Ciò che stai scrivendo resta nel file e ritorna.</translation>
    </message>
    <message>
        <source>This computer can write its memory to a disk that is not encrypted (swap). What is open here may end up there. Encrypt the swap space, or turn it off.</source>
        <translation>Questo computer può scrivere la sua memoria su un disco non cifrato (swap). Ciò che è aperto qui può finirci. Cifra lo spazio di swap, o disattivalo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>SharedFolders</name>
    <message>
        <source>This is not a folder.</source>
        <translation>Questa non è una cartella.</translation>
    </message>
    <message>
        <source>Your own file lies in this folder. It must not: copies of it that are changed in two places end as one that is damaged. Choose a folder of its own.</source>
        <translation>Il tuo file si trova in questa cartella. Non deve: le copie modificate in due posti finiscono in un unico file danneggiato. Scegli una cartella a parte.</translation>
    </message>
    <message>
        <source>The backups of your file lie in this folder, and whoever gets them has all of it. Choose a folder of its own.</source>
        <translation>Le copie di sicurezza del tuo file si trovano in questa cartella, e chi le riceve ha tutto. Scegli una cartella a parte.</translation>
    </message>
    <message>
        <source>Something in this folder looks like a Hedgerow file or a backup of one, and would be carried to the others. Move it away, or choose an empty folder.</source>
        <translation>Qualcosa in questa cartella somiglia a un file di Hedgerow o a una sua copia di sicurezza e verrebbe portato agli altri. Spostalo altrove, o scegli una cartella vuota.</translation>
    </message>
    <message>
        <source>Whatever carries this folder carries the folder of your own file too. Move your file out of it, or choose another folder.</source>
        <translation>Ciò che porta questa cartella agli altri porta anche la cartella del tuo file. Sposta il tuo file altrove, o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>Has everything of yours, as of %1</source>
        <translation>Ha tutto ciò che è tuo, stato: %1</translation>
    </message>
    <message numerus="yes">
        <source>Has not taken in %n of your files yet, as of %1</source>
        <translation>
            <numerusform>Non ha ancora ricevuto %n tuo file, stato: %1</numerusform>
            <numerusform>Non ha ancora ricevuto %n tuoi file, stato: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is not among those you share with any more. Choose again.</source>
        <translation>Con una di queste persone non condividi più. Scegli di nuovo.</translation>
    </message>
    <message>
        <source>The folder is not there now: it was moved, or its stick is not plugged in. As soon as it is back, Hedgerow goes on by itself.</source>
        <translation>La cartella ora non c’è: è stata spostata, o la sua chiavetta non è inserita. Appena ritorna, Hedgerow continua da solo.</translation>
    </message>
    <message>
        <source>Choose with whom you share it: one at least, 63 at most.</source>
        <translation>Scegli con chi la condividi: almeno una persona, al massimo 63.</translation>
    </message>
    <message>
        <source>Compare words with all of them first: until then nobody knows whose keys these are.</source>
        <translation>Confronta prima le parole con tutte queste persone: fino ad allora nessuno sa di chi siano queste chiavi.</translation>
    </message>
    <message>
        <source>One of them has left and gets nothing new.</source>
        <translation>Una di queste persone se n’è andata e non riceve più novità.</translation>
    </message>
    <message>
        <source>Say what others call you: one line, without blanks around it.</source>
        <translation>Di’ come ti chiamano gli altri: una riga, senza spazi all’inizio e alla fine.</translation>
    </message>
    <message>
        <source>They get: %1. What they send is taken in by itself.</source>
        <translation>Ricevono: %1. Ciò che mandano viene ricevuto da sé.</translation>
    </message>
    <message>
        <source>They get: %1. What they send is shown to you first.</source>
        <translation>Ricevono: %1. Ciò che mandano ti viene prima mostrato.</translation>
    </message>
    <message>
        <source>Gets nothing until you have compared words</source>
        <translation>Non riceve nulla finché non avete confrontato le parole</translation>
    </message>
    <message>
        <source>Has left and gets nothing new</source>
        <translation>Se n’è andata e non riceve più novità</translation>
    </message>
    <message>
        <source>Takes no more part, as of %1</source>
        <translation>Non partecipa più, stato: %1</translation>
    </message>
    <message>
        <source>Is not among those you share with any more, and gets nothing</source>
        <translation>Con questa persona non condividi più; non riceve nulla</translation>
    </message>
    <message>
        <source>Has not been heard of in this folder yet</source>
        <translation>In questa cartella non ha ancora dato notizie di sé</translation>
    </message>
    <message>
        <source>Has not chosen you for the folder yet, so nothing comes</source>
        <translation>Non ti ha ancora scelto per la cartella, perciò non arriva nulla</translation>
    </message>
    <message>
        <source>Something of theirs was last taken in %1</source>
        <translation>Ultima cosa ricevuta da questa persona: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n persona nuova</numerusform>
            <numerusform>%n persone nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries new or changed</source>
        <translation>
            <numerusform>%n altra voce nuova o modificata</numerusform>
            <numerusform>%n altre voci nuove o modificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflitto</numerusform>
            <numerusform>%n conflitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to take away</source>
        <translation>
            <numerusform>%n cosa da togliere</numerusform>
            <numerusform>%n cose da togliere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>From a copy of this file, %1: %2</source>
        <translation>Da una copia di questo file, %1: %2</translation>
    </message>
    <message>
        <source>From %1, %2: %3</source>
        <translation>Da %1, %2: %3</translation>
    </message>
    <message>
        <source>From %1, with whom you do not share this folder, %2: %3</source>
        <translation>Da %1, con cui non condividi questa cartella, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not whole yet; whatever carries the folder may still be at it.</source>
        <translation>
            <numerusform>%n file non è ancora completo; ciò che porta la cartella forse ci sta ancora lavorando.</numerusform>
            <numerusform>%n file non sono ancora completi; ciò che porta la cartella forse ci sta ancora lavorando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are signed by nobody whose card you have, and are left alone.</source>
        <translation>
            <numerusform>%n file non è firmato da nessuno di cui hai il biglietto e viene lasciato lì.</numerusform>
            <numerusform>%n file non sono firmati da nessuno di cui hai il biglietto e vengono lasciati lì.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be used: a wrong signature, too large, or of a newer Hedgerow.</source>
        <translation>
            <numerusform>%n file non si può usare: firma sbagliata, troppo grande o di un Hedgerow più recente.</numerusform>
            <numerusform>%n file non si possono usare: firma sbagliata, troppo grandi o di un Hedgerow più recente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your files vanished or were changed before everybody had them; they are written again.</source>
        <translation>
            <numerusform>%n tuo file è sparito o è stato modificato prima che tutti lo avessero; viene scritto di nuovo.</numerusform>
            <numerusform>%n tuoi file sono spariti o sono stati modificati prima che tutti li avessero; vengono scritti di nuovo.</numerusform>
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
        <translation>In breve</translation>
    </message>
    <message>
        <source>You exchange cards once, and compare six words. Then you give each other files, called bundles: on a stick, by mail, in any way. Only those you chose can open them. Nothing goes through a server, and nobody reads along.</source>
        <translation>Vi scambiate i biglietti una volta sola e confrontate sei parole. Poi vi date dei file, chiamati pacchetti: su una chiavetta, per e-mail, per qualsiasi via. Li può aprire solo chi avete scelto. Niente passa da un server, e nessuno legge di nascosto.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Il biglietto</translation>
    </message>
    <message>
        <source>Your card is like a letter box with a slot: whoever has it can put something in for you, and only you can take it out. It holds no secret and nothing about anybody but your name. Show it, print it, send it. It is on the page Sharing, and so is the place to add the cards of others.</source>
        <translation>Il tuo biglietto è come una cassetta delle lettere con la fessura: chi ce l&apos;ha può metterci dentro qualcosa per te, e solo tu puoi tirarlo fuori. Non contiene segreti e non dice niente di nessuno, tranne il tuo nome. Mostralo, stampalo, mandalo. È nella pagina Condivisione, e lì si aggiungono anche i biglietti degli altri.</translation>
    </message>
    <message>
        <source>Comparing the words</source>
        <translation>Confrontare le parole</translation>
    </message>
    <message>
        <source>A card that came by mail could have been exchanged on its way for that of somebody else, who would then read what you write. So each of you reads six words to the other, by telephone or face to face. If they are the same, you have the right card, for good. Somebody else&apos;s card has other words.</source>
        <translation>Un biglietto arrivato per e-mail potrebbe essere stato scambiato per strada con quello di qualcun altro, che poi leggerebbe ciò che scrivi. Perciò ognuno legge all&apos;altro sei parole, al telefono o a quattr&apos;occhi. Se sono le stesse, hai il biglietto giusto, una volta per tutte. Il biglietto di un altro ha altre parole.</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>Il pacchetto</translation>
    </message>
    <message>
        <source>A bundle is a locked file with what you chose about the people you chose. Its name says nothing. Before it is written, “Give to others” shows all that would be in it: how many people, which kinds of things, every note. A bundle can be locked with a passphrase, too, for someone whose card you have not got; tell it by voice or on paper, never together with the file.</source>
        <translation>Un pacchetto è un file bloccato con ciò che hai scelto sulle persone che hai scelto. Il suo nome non dice niente. Prima che venga scritto, «Dai ad altri» mostra tutto ciò che conterrebbe: quante persone, quali tipi di cose, ogni nota. Un pacchetto si può anche bloccare con una frase segreta, per qualcuno di cui non hai il biglietto; comunicala a voce o su carta, mai insieme al file.</translation>
    </message>
    <message>
        <source>How much to give</source>
        <translation>Quanto dare</translation>
    </message>
    <message>
        <source>Give the smallest that serves. Notes that are marked as private never leave your file, whatever you choose.</source>
        <translation>Dai il minimo che serve. Le note segnate come private non lasciano mai il tuo file, qualunque cosa tu scelga.</translation>
    </message>
    <message>
        <source>What was given cannot be taken back</source>
        <translation>Ciò che è stato dato non si può riprendere</translation>
    </message>
    <message>
        <source>A file that has left your hands can be kept and copied. Hedgerow remembers who got what, so that you can look it up; it cannot reach into other people&apos;s files. If someone leaves your group, say so on the page Sharing: they get nothing new.</source>
        <translation>Un file uscito dalle tue mani può essere conservato e copiato. Hedgerow ricorda chi ha ricevuto che cosa, così puoi ricontrollare; non può arrivare ai file degli altri. Se qualcuno lascia il vostro gruppo, dillo nella pagina Condivisione: non riceverà più novità.</translation>
    </message>
    <message>
        <source>Taking something in</source>
        <translation>Ricevere qualcosa</translation>
    </message>
    <message>
        <source>“Take in a bundle” shows who sent it and what it would change, before anything changes. Where you and the sender say different things, both are kept until you take one. Nobody can remove or forget anything in your file by a bundle: that is only proposed, and waits for your answer. Taking in the same bundle twice does no harm.</source>
        <translation>«Ricevi un pacchetto» mostra chi l&apos;ha mandato e che cosa cambierebbe, prima che cambi qualcosa. Dove tu e chi l&apos;ha mandato dite cose diverse, restano entrambe finché non ne scegli una. Con un pacchetto nessuno può rimuovere o dimenticare niente nel tuo file: viene solo proposto, e aspetta la tua risposta. Ricevere due volte lo stesso pacchetto non fa danni.</translation>
    </message>
    <message>
        <source>What undo does</source>
        <translation>Che cosa fa Annulla</translation>
    </message>
    <message>
        <source>A bundle that was taken in can be taken back as a whole, right away or months later, on the page History. What you changed yourself in the meantime stays. Taking it back here changes nothing in anybody else&apos;s file.</source>
        <translation>Un pacchetto ricevuto si può annullare tutto intero, subito o mesi dopo, nella pagina Cronologia. Ciò che nel frattempo hai modificato tu resta. Annullarlo qui non cambia niente nei file degli altri.</translation>
    </message>
    <message>
        <source>How sharing works</source>
        <translation>Come funziona la condivisione</translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation>La cartella condivisa</translation>
    </message>
    <message>
        <source>Who exchanges often can leave the carrying to something else: a folder that Syncthing or Nextcloud keeps the same on everybody&apos;s computer, or a stick that goes from hand to hand. Each of you chooses that folder and the others, once, on the page Sharing. From then on Hedgerow puts what is new into it while your file is open, and shows what comes, or takes it in by itself if you want that. Whoever keeps the folder sees that there are locked files, how large they are and when they come, and nothing else. Your own file must never lie in it.</source>
        <translation>Chi scambia spesso può lasciare il trasporto ad altro: a una cartella che Syncthing o Nextcloud mantengono uguale su tutti i computer, o a una chiavetta che passa di mano in mano. Ognuno di voi sceglie quella cartella e gli altri, una volta, nella pagina «Condivisione». Da allora Hedgerow ci mette ciò che è nuovo mentre il tuo file è aperto, e mostra ciò che arriva, o lo riceve da sé se lo vuoi. Chi custodisce la cartella vede che ci sono file chiusi a chiave, quanto sono grandi e quando arrivano, e nient’altro. Il tuo file non deve mai trovarsi lì dentro.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
    <message>
        <source>Mark %1 · %2</source>
        <extracomment>On the printed sheet: four letters that tell sheets apart, and the day</extracomment>
        <translation>Sigla %1 · %2</translation>
    </message>
    <message>
        <source>Whoever has these words and the file can read everything in it. Keep this sheet like the notes themselves: not with the computer, not in a drawer at work, not as a photo.</source>
        <translation>Chi ha queste parole e il file può leggere tutto ciò che contiene. Conserva questo foglio come le note stesse: non insieme al computer, non in un cassetto al lavoro, non come foto.</translation>
    </message>
    <message>
        <source>If the passphrase is lost: open the file in Hedgerow, choose “I lost my passphrase” and type the 24 words row by row. The program names a word that was misread, and asks for a new passphrase.</source>
        <translation>Se la frase segreta è persa: apri il file in Hedgerow, scegli «Ho perso la frase segreta» e scrivi le 24 parole riga per riga. Il programma indica una parola letta male e chiede una nuova frase segreta.</translation>
    </message>
    <message>
        <source>With a new passphrase this sheet no longer opens the file, only backups made before. Burn it then, and make a new one.</source>
        <translation>Con una nuova frase segreta questo foglio non apre più il file, ma solo le copie di riserva fatte prima. Allora brucialo e fanne uno nuovo.</translation>
    </message>
    <message>
        <source>The words are the key of the file itself; Hedgerow&apos;s documents say how to use them with other programs.</source>
        <translation>Le parole sono la chiave del file stesso; i documenti di Hedgerow spiegano come usarle con altri programmi.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>In elenchi e moduli</translation>
    </message>
    <message>
        <source>Save a form</source>
        <translation>Salva un modulo</translation>
    </message>
    <message>
        <source>Close a form, a list of proposals</source>
        <translation>Chiudi un modulo o un elenco di proposte</translation>
    </message>
    <message>
        <source>From the search into the list, along proposals</source>
        <translation>Dalla ricerca all&apos;elenco, lungo le proposte</translation>
    </message>
    <message>
        <source>Open what is marked</source>
        <translation>Apri ciò che è evidenziato</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Scegli un livello</translation>
    </message>
    <message>
        <source>its digit</source>
        <translation>la sua cifra</translation>
    </message>
    <message>
        <source>What Hedgerow can do</source>
        <translation>Che cosa sa fare Hedgerow</translation>
    </message>
    <message>
        <source>Every command, where it is in the menus, and its keys. “Find or do anything” lists them all too.</source>
        <translation>Tutti i comandi, dove si trovano nei menu, e i loro tasti. Li elenca tutti anche «Trova o fai qualsiasi cosa».</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Comandi e tasti</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>elephant</source>
        <translation>elefante</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>chiocciola</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>serpente</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>tartaruga</translation>
    </message>
    <message>
        <source>octopus</source>
        <translation>polpo</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>ape</translation>
    </message>
    <message>
        <source>penguin</source>
        <translation>pinguino</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>balena</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>cavallo</translation>
    </message>
    <message>
        <source>rooster</source>
        <translation>gallo</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>cammello</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>coniglio</translation>
    </message>
    <message>
        <source>frog</source>
        <translation>rana</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>pesce</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>cactus</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>girasole</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>albero</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>fungo</translation>
    </message>
    <message>
        <source>apple</source>
        <translation>mela</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>banana</translation>
    </message>
    <message>
        <source>grapes</source>
        <translation>uva</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>ciliegie</translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation>ananas</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>pannocchia</translation>
    </message>
    <message>
        <source>bread</source>
        <translation>pane</translation>
    </message>
    <message>
        <source>pizza</source>
        <translation>pizza</translation>
    </message>
    <message>
        <source>cake</source>
        <translation>torta</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>quadrifoglio</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chiave</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>campana</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>martello</translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation>lampadina</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>palloncino</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>regalo</translation>
    </message>
    <message>
        <source>hat</source>
        <translation>cappello</translation>
    </message>
    <message>
        <source>crown</source>
        <translation>corona</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>occhiali</translation>
    </message>
    <message>
        <source>shoe</source>
        <translation>scarpa</translation>
    </message>
    <message>
        <source>shirt</source>
        <translation>maglietta</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>ombrello</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>macchina fotografica</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <source>alarm clock</source>
        <translation>sveglia</translation>
    </message>
    <message>
        <source>book</source>
        <translation>libro</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>chitarra</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>tromba</translation>
    </message>
    <message>
        <source>die</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>football</source>
        <translation>pallone</translation>
    </message>
    <message>
        <source>trophy</source>
        <translation>coppa</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>bicicletta</translation>
    </message>
    <message>
        <source>car</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>razzo</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>barca a vela</translation>
    </message>
    <message>
        <source>train</source>
        <translation>treno</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>trattore</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>ancora</translation>
    </message>
    <message>
        <source>house</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>tenda</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>vulcano</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>arcobaleno</translation>
    </message>
    <message>
        <source>star</source>
        <translation>stella</translation>
    </message>
    <message>
        <source>snowman</source>
        <translation>pupazzo di neve</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>fuoco</translation>
    </message>
    <message>
        <source>ghost</source>
        <translation>fantasma</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>a little</source>
        <translation>un po&apos;</translation>
    </message>
    <message>
        <source>much</source>
        <translation>molto</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>moltissimo</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Conversation, with %1 too</source>
        <translation>Conversazione, anche con %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an issue and how much it matters</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Temi</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privato</translation>
    </message>
    <message>
        <source>Second hand</source>
        <translation>Di seconda mano</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>detto da %1</translation>
    </message>
    <message>
        <source>Guessed level</source>
        <translation>Livello supposto</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantenuto</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non mantenuto</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
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
        <translation>(ancora senza nome)</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>known by name</source>
        <translation>conosciute per nome</translation>
    </message>
    <message>
        <source>support it</source>
        <translation>a favore</translation>
    </message>
    <message numerus="yes">
        <source>spoken with in %n days</source>
        <translation>
            <numerusform>sentite nell&apos;ultimo giorno</numerusform>
            <numerusform>sentite negli ultimi %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non valutate</translation>
    </message>
    <message>
        <source>assessment stale</source>
        <translation>con valutazione vecchia</translation>
    </message>
    <message>
        <source>without a lead</source>
        <translation>che nessuno segue</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the list</source>
        <translation>
            <numerusform>%n persona è nell&apos;elenco</numerusform>
            <numerusform>%n persone sono nell&apos;elenco</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nobody has counted how many work here, so the numbers are parts of the list.</source>
        <translation>%1. Nessuno ha contato quante persone lavorano qui, quindi i numeri sono parti dell&apos;elenco.</translation>
    </message>
    <message>
        <source>%1; %2 work here</source>
        <translation>%1; qui lavorano in %2</translation>
    </message>
    <message>
        <source>%1; %2 work at %3</source>
        <translation>%1; presso %3 lavorano in %2</translation>
    </message>
    <message>
        <source>%1, counted %2</source>
        <comment>how many there are, and when that was known</comment>
        <translation>%1 (conteggio: %2)</translation>
    </message>
    <message>
        <source>%1. More are listed than were counted; the numbers are parts of the list.</source>
        <translation>%1. Nell&apos;elenco ce ne sono più di quante ne siano state contate; i numeri sono parti dell&apos;elenco.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a heading, and how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Annota una conversazione</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e ancora %n</numerusform>
            <numerusform>e ancora %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Da completare</translation>
    </message>
    <message>
        <source>Captured in a hurry. Complete what you know now, then tick it off.</source>
        <translation>Annotate al volo. Completa ciò che sai ora, poi spuntale.</translation>
    </message>
    <message>
        <source>captured %1</source>
        <comment>a day</comment>
        <translation>annotata al volo %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Completa…</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a day</comment>
        <translation>scadenza: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Edit the next step</source>
        <translation>Modifica il prossimo passo</translation>
    </message>
    <message>
        <source>Made a promise</source>
        <translation>Si è impegnata</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Impegno: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantenuto</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non mantenuto</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>In scadenza</translation>
    </message>
    <message>
        <source>Nothing is due. Next steps you agree on in a conversation appear here on their day.</source>
        <translation>Niente in scadenza. I prossimi passi concordati in una conversazione compaiono qui nel loro giorno.</translation>
    </message>
    <message>
        <source>Talk to next</source>
        <translation>Con chi parlare ora</translation>
    </message>
    <message>
        <source>Everyone has been spoken with lately. Nobody is waiting.</source>
        <translation>Tutti sono stati sentiti di recente. Nessuno aspetta.</translation>
    </message>
    <message>
        <source>Conversations of the last seven days</source>
        <translation>Conversazioni degli ultimi sette giorni</translation>
    </message>
    <message numerus="yes">
        <source>with %n others</source>
        <translation>
            <numerusform>con un&apos;altra persona</numerusform>
            <numerusform>con altre %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation yet this week. The best day to have one is today.</source>
        <translation>Ancora nessuna conversazione questa settimana. Il giorno migliore per farne una è oggi.</translation>
    </message>
    <message>
        <source>Going cold</source>
        <translation>Si stanno raffreddando</translation>
    </message>
    <message numerus="yes">
        <source>Spoken with before, but not for %n days, and nothing is planned.</source>
        <translation>
            <numerusform>Già sentite, ma non da %n giorno, e niente in programma.</numerusform>
            <numerusform>Già sentite, ma non da %n giorni, e niente in programma.</numerusform>
        </translation>
    </message>
    <message>
        <source>last talk %1</source>
        <comment>a day</comment>
        <translation>ultimo colloquio %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::AddPeerDialog</name>
    <message>
        <source>Add someone to share with</source>
        <translation>Aggiungi qualcuno con cui condividere</translation>
    </message>
    <message>
        <source>This is another vault of my own</source>
        <translation>È un altro file mio</translation>
    </message>
    <message>
        <source>Ask for their contact card: they find it under Sharing. It is no secret; it may come by any way. Whether it is really theirs, you find out by comparing words afterwards.</source>
        <translation>Chiedi il suo biglietto: lo trova in Condivisione. Non è un segreto; può arrivare per qualsiasi via. Se è davvero il suo, lo scopri dopo, confrontando le parole.</translation>
    </message>
    <message>
        <source>Paste the card here</source>
        <translation>Incolla qui il biglietto</translation>
    </message>
    <message>
        <source>From a file or a picture of the QR code…</source>
        <translation>Da un file o da una foto del codice QR…</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Come chiami questa persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>A card or a picture of one</source>
        <translation>Un biglietto o una sua foto</translation>
    </message>
    <message>
        <source>No QR code can be read in this picture. Take it again, straight and near, or ask for the card as text.</source>
        <translation>In questa immagine non si riesce a leggere nessun codice QR. Rifai la foto, dritta e da vicino, o chiedi il biglietto come testo.</translation>
    </message>
    <message>
        <source>A card without a name.</source>
        <translation>Un biglietto senza nome.</translation>
    </message>
    <message>
        <source>The card of %1.</source>
        <translation>Il biglietto di %1.</translation>
    </message>
    <message>
        <source>Careful: you know %1 with OTHER keys. %2.
A new computer or a new vault has new keys. So has someone who wants to be taken for %1. Ask in person or by telephone before you go on. If this is somebody else, give another name.</source>
        <translation>Attenzione: conosci %1 con ALTRE chiavi. %2.
Un computer nuovo o un file nuovo ha chiavi nuove. Ma le ha anche chi vuole farsi passare per %1. Chiedi di persona o al telefono prima di andare avanti. Se è qualcun altro, scrivi un altro nome.</translation>
    </message>
    <message>
        <source>I asked, and these are the new keys. I will compare words again.</source>
        <translation>Ho chiesto, e queste sono le chiavi nuove. Confronterò di nuovo le parole.</translation>
    </message>
    <message>
        <source>This name could be taken for %1, whose keys are others. Better give a name that looks different.</source>
        <translation>Questo nome si può confondere con %1, che ha altre chiavi. Meglio un nome che si distingua.</translation>
    </message>
    <message>
        <source>It is to be this name all the same</source>
        <translation>Voglio comunque questo nome</translation>
    </message>
    <message>
        <source>You know these keys already, as %1.</source>
        <translation>Conosci già queste chiavi, come %1.</translation>
    </message>
    <message>
        <source>This is your own card. Give it to others, and add theirs here.</source>
        <translation>Questo è il tuo biglietto. Dallo agli altri, e aggiungi qui il loro.</translation>
    </message>
    <message>
        <source>This name has letters of several alphabets that look alike. Is it spelled as they do?</source>
        <translation>Questo nome ha lettere di più alfabeti che si somigliano. È scritto proprio come lo scrive questa persona?</translation>
    </message>
    <message>
        <source>Paste a card, or choose a file with one.</source>
        <translation>Incolla un biglietto, o scegli un file che lo contiene.</translation>
    </message>
    <message>
        <source>Say what you call them.</source>
        <translation>Di&apos; come chiami questa persona.</translation>
    </message>
    <message>
        <source>Your own card could not be read.</source>
        <translation>Non è stato possibile leggere il tuo biglietto.</translation>
    </message>
    <message>
        <source>These are other keys than you know. Ask first, then say so above.</source>
        <translation>Sono chiavi diverse da quelle che conosci. Prima chiedi, poi confermalo qui sopra.</translation>
    </message>
    <message>
        <source>Give a name that looks different, or say above that it is to be this one.</source>
        <translation>Scrivi un nome che si distingua, o conferma qui sopra che vuoi questo.</translation>
    </message>
    <message>
        <source>The words of this card</source>
        <translation>Le parole di questo biglietto</translation>
    </message>
    <message>
        <source>Whose card it is sees the same words and signs under Sharing. If you have them on the telephone or before you, compare them now; if one differs, do not add the card.</source>
        <translation>La persona a cui appartiene il biglietto vede le stesse parole e gli stessi segni in «Condivisione». Se l&apos;hai al telefono o davanti a te, confrontateli adesso; se anche uno solo è diverso, non aggiungere il biglietto.</translation>
    </message>
    <message>
        <source>Its keys signed the bundle.</source>
        <translation>Le sue chiavi hanno firmato il pacchetto.</translation>
    </message>
    <message>
        <source>The bundle was signed with OTHER keys: it is not from whose card this is.</source>
        <translation>Il pacchetto è stato firmato con ALTRE chiavi: non viene dalla persona di questo biglietto.</translation>
    </message>
</context>
<context>
    <name>hedgerow::AssessmentForm</name>
    <message>
        <source>Say first with whom you talked.</source>
        <translation>Di&apos; prima con chi hai parlato.</translation>
    </message>
    <message>
        <source>This vault has no scale yet.</source>
        <translation>Questo file non ha ancora una scala.</translation>
    </message>
</context>
<context>
    <name>hedgerow::BackupsPage</name>
    <message>
        <source>Writing and checking</source>
        <translation>Scrittura e controllo</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fai una copia ora</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Dove vanno</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Make no more backups</source>
        <translation>Non fare più copie</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Una cartella per le copie di riserva</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Che cosa c&apos;è</translation>
    </message>
    <message>
        <source>Restore from another file…</source>
        <translation>Ripristina da un altro file…</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Una copia di riserva</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>Passa a un altro computer</translation>
    </message>
    <message>
        <source>Everything is in one file. Write it to a stick, and there choose “Open a file”; copy it from the stick to the disk first. The passphrase is the same. Go on writing in one of the two only: they do not learn from each other.</source>
        <translation>Tutto è in un solo file. Scrivilo su una chiavetta, e là scegli «Apri un file»; prima copialo dalla chiavetta al disco. La frase segreta è la stessa. Continua a scrivere solo in uno dei due: l&apos;uno non sa niente dell&apos;altro.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Scrivi il file…</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Dove scrivere il file</translation>
    </message>
    <message>
        <source>Nowhere yet. Choose a folder, best on a stick or a disk that is kept somewhere else. Backups are encrypted as the file is, and made by themselves once a day.</source>
        <translation>Ancora da nessuna parte. Scegli una cartella, meglio se su una chiavetta o un disco che sta in un altro posto. Le copie sono cifrate come il file e si fanno da sole una volta al giorno.</translation>
    </message>
    <message>
        <source>Last one: %1, opened and compared.</source>
        <translation>Ultima: %1, aperta e confrontata.</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>Non ne è ancora stata fatta nessuna.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Scegli un&apos;altra cartella…</translation>
    </message>
    <message>
        <source>This is the folder of the file itself: a lost or broken disk takes both. A stick is better.</source>
        <translation>Questa è la cartella del file stesso: un disco perso o rotto si porta via entrambi. Meglio una chiavetta.</translation>
    </message>
    <message>
        <source>None can be seen just now.</source>
        <translation>Al momento non se ne vede nessuna.</translation>
    </message>
    <message>
        <source>There are no backups of this file in the folder.</source>
        <translation>Nella cartella non ci sono copie di questo file.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Non ce ne sono.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Ripristina la copia di %1</translation>
    </message>
    <message>
        <source>Kept are the newest of seven days and of four weeks, and all of the last two days.</source>
        <translation>Si conservano le più recenti di sette giorni e di quattro settimane, e tutte quelle degli ultimi due giorni.</translation>
    </message>
    <message>
        <source>No more backups are made. Those that are there stay.</source>
        <translation>Non si fanno più copie. Quelle che ci sono restano.</translation>
    </message>
    <message>
        <source>Backups go there from now on.</source>
        <translation>D&apos;ora in poi le copie vanno lì.</translation>
    </message>
    <message>
        <source>Backed up, opened and compared.</source>
        <translation>Copia fatta, aperta e confrontata.</translation>
    </message>
    <message>
        <source>Written, opened and compared. Carry it over and open it there.</source>
        <translation>Scritto, aperto e confrontato. Portalo là e aprilo.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copie di riserva</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione in corso…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Interrotto. Non è stato scritto nessun file.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copia in corso…</translation>
    </message>
    <message>
        <source>Opening and comparing the copy…</source>
        <translation>Apertura e confronto della copia…</translation>
    </message>
</context>
<context>
    <name>hedgerow::BundlePreviewModel</name>
    <message>
        <source>(no name)</source>
        <translation>(senza nome)</translation>
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
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Two leads</source>
        <translation>Due la seguono</translation>
    </message>
    <message>
        <source>Both spoke</source>
        <translation>Sentita da entrambi</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>Rimuovere?</translation>
    </message>
    <message>
        <source>Take back?</source>
        <translation>Annullare?</translation>
    </message>
    <message>
        <source>Forget?</source>
        <translation>Dimenticare?</translation>
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
        <translation> o </translation>
    </message>
    <message>
        <source>%1 leads here, %2 there. Talk it over.</source>
        <translation>Qui la segue %1, là %2. Parlatene.</translation>
    </message>
    <message>
        <source>Spoken with here on %1, there on %2. Tell each other before the next talk.</source>
        <translation>Sentita qui il %1, là il %2. Ditevelo prima del prossimo colloquio.</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>Chi ha mandato il pacchetto</translation>
    </message>
    <message>
        <source>%1 has removed it. It can be brought back later.</source>
        <comment>who sent it</comment>
        <translation>%1 l&apos;ha rimosso. Si può ripristinare più tardi.</translation>
    </message>
    <message>
        <source>%1 has taken back what was written there.</source>
        <comment>who sent it</comment>
        <translation>%1 ha annullato ciò che c&apos;era scritto.</translation>
    </message>
    <message>
        <source>%1 has forgotten this person for good. If you accept, it is gone here too, and no undo brings it back.</source>
        <comment>who sent it</comment>
        <translation>%1 ha dimenticato questa persona per sempre. Se accetti, sparisce anche qui, e nessun annullamento la riporta indietro.</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Lascia in attesa</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Tieni entrambi</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prendi %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Su chi</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Che cosa dice</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>La tua risposta</translation>
    </message>
</context>
<context>
    <name>hedgerow::CampaignBox</name>
    <message>
        <source>No campaign</source>
        <translation>Nessuna campagna</translation>
    </message>
    <message>
        <source>(a campaign without a name)</source>
        <translation>(una campagna senza nome)</translation>
    </message>
    <message>
        <source>A campaign that is gone</source>
        <translation>Una campagna che non c&apos;è più</translation>
    </message>
</context>
<context>
    <name>hedgerow::CheckDialog</name>
    <message>
        <source>Check what is whole</source>
        <translation>Controlla che cosa è integro</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Every byte of the file is read and looked at. Nothing is written. It takes a moment, longer from a stick.</source>
        <translation>Ogni byte del file viene letto e controllato. Non si scrive niente. Ci vuole un momento, di più da una chiavetta.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è risultato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina una copia di riserva…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Looking at every byte…</source>
        <translation>Controllo di ogni byte…</translation>
    </message>
    <message>
        <source>Stopped. The file is as it was.</source>
        <translation>Interrotto. Il file è com&apos;era.</translation>
    </message>
    <message>
        <source>Restore the one of %1…</source>
        <translation>Ripristina la copia di %1…</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Una copia di riserva</translation>
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
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::ChoiceStep</name>
    <message>
        <source>What is given</source>
        <translation>Che cosa si dà</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of data and what that means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Su chi</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Quale</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Da quando</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Changed on this day or later</source>
        <translation>Modificato in questo giorno o dopo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tutti</translation>
    </message>
    <message numerus="yes">
        <source>The %n people chosen just now</source>
        <translation>
            <numerusform>La persona appena scelta</numerusform>
            <numerusform>Le %n persone appena scelte</numerusform>
        </translation>
    </message>
    <message>
        <source>Those the page People shows now</source>
        <translation>Quelle che la pagina «Persone» mostra ora</translation>
    </message>
    <message>
        <source>A unit and all below it</source>
        <translation>Un&apos;unità e tutte quelle sotto</translation>
    </message>
    <message>
        <source>The units of a campaign</source>
        <translation>Le unità di una campagna</translation>
    </message>
    <message>
        <source>Those of a saved filter</source>
        <translation>Quelle di un filtro salvato</translation>
    </message>
    <message>
        <source>Those whose lead is %1</source>
        <translation>Quelle che segue %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>What they have not had yet</source>
        <translation>Ciò che non ha ancora avuto</translation>
    </message>
    <message>
        <source>What was changed since a day</source>
        <translation>Ciò che è stato modificato da un certo giorno</translation>
    </message>
    <message>
        <source>Codes for units, too</source>
        <translation>Codici anche per le unità</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Com&apos;è adesso</translation>
    </message>
</context>
<context>
    <name>hedgerow::ColumnsStep</name>
    <message>
        <source>Say what each column holds. What you correct here is remembered for the next spreadsheet, inside your file.</source>
        <translation>Di&apos; che cosa contiene ogni colonna. Ciò che correggi qui viene ricordato per il prossimo foglio di calcolo, dentro il tuo file.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Levels are of the scale of</source>
        <translation>I livelli sono della scala di</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Prime celle</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>Che cosa contiene la colonna %1</translation>
    </message>
    <message>
        <source>as you chose last time</source>
        <translation>come hai scelto l&apos;ultima volta</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>indovinato</translation>
    </message>
    <message>
        <source>more than one column: choose which</source>
        <translation>più di una colonna: scegli quale</translation>
    </message>
    <message>
        <source>A person has this only once, and several columns would fill it: %1.</source>
        <translation>Una persona ha questo dato una volta sola, e lo riempirebbero più colonne: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Every column is left out. Choose at least one with names.</source>
        <translation>Tutte le colonne sono tralasciate. Scegline almeno una con i nomi.</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Nessuna campagna</translation>
    </message>
</context>
<context>
    <name>hedgerow::CommandBox</name>
    <message>
        <source>Nothing of that name. Try fewer letters.</source>
        <translation>Niente con questo nome. Prova con meno lettere.</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Trova o fai qualsiasi cosa</translation>
    </message>
    <message>
        <source>A person, words of a note, a page or a command</source>
        <translation>Una persona, parole di una nota, una pagina o un comando</translation>
    </message>
    <message>
        <source>A command; people and notes once a file is open</source>
        <translation>Un comando; persone e note quando è aperto un file</translation>
    </message>
    <message>
        <source>Clear what was typed</source>
        <translation>Svuota ciò che hai scritto</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>↑ ↓ go along · Enter opens · Esc closes</source>
        <translation>↑ ↓ per scorrere · Invio apre · Esc chiude</translation>
    </message>
</context>
<context>
    <name>hedgerow::CommandBoxModel</name>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>hedgerow::ComparisonWords</name>
    <message>
        <source>Six words to read aloud</source>
        <translation>Sei parole da leggere ad alta voce</translation>
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
        <translation>di %1</translation>
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
        <translation>Scegli dove e crealo…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Creazione del file</translation>
    </message>
    <message>
        <source>A passphrase for your new file</source>
        <translation>Una frase segreta per il nuovo file</translation>
    </message>
    <message>
        <source>Where to keep the new file</source>
        <translation>Dove tenere il nuovo file</translation>
    </message>
    <message>
        <source>Only it opens the file, and nobody can tell you what it was. Once the file is made you can print a recovery sheet that opens it too.</source>
        <translation>Solo la frase segreta apre il file, e nessuno può dirti qual era. Quando il file è creato puoi stampare un foglio di recupero: anche quello lo apre.</translation>
    </message>
</context>
<context>
    <name>hedgerow::DataTable</name>
    <message>
        <source>%1: columns</source>
        <translation>%1: colonne</translation>
    </message>
    <message>
        <source>%1: rows</source>
        <translation>%1: righe</translation>
    </message>
</context>
<context>
    <name>hedgerow::DateField</name>
    <message>
        <source>Date, or +7</source>
        <translation>Data, oppure +7</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Scegli da un calendario (Alt+Giù)</translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <translation>%1: calendario</translation>
    </message>
</context>
<context>
    <name>hedgerow::DaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostra queste</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
</context>
<context>
    <name>hedgerow::DraftOffer</name>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Butta via</translation>
    </message>
    <message>
        <source>Not saved when the file was locked, %2: %1</source>
        <comment>what was written; when</comment>
        <translation>Non salvato quando il file è stato bloccato, %2: %1</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(e ancora %n)</numerusform>
            <numerusform>(e ancora %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Continua: %1</translation>
    </message>
    <message>
        <source>Throw away: %1</source>
        <translation>Butta via: %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::DuplicatesPage</name>
    <message>
        <source>Possibly the same person</source>
        <translation>Forse la stessa persona</translation>
    </message>
    <message>
        <source>Joined, they are shown as one person. Nothing is lost: where they differ both are kept, and Undo parts them again.</source>
        <translation>Unite, si vedono come una persona. Niente va perso: dove sono diverse restano entrambi i valori, e «Annulla» le separa di nuovo.</translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation>La &amp;stessa persona</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Non la stessa</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Più tardi</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>S&amp;cambia</translation>
    </message>
    <message>
        <source>The other entry&apos;s name and values are shown first</source>
        <translation>Nome e valori dell&apos;altra scheda si vedono per primi</translation>
    </message>
    <message>
        <source>Looking for people who were entered twice…</source>
        <translation>Ricerca di persone inserite due volte…</translation>
    </message>
    <message>
        <source>Names in any script and spelling, telephone numbers, mail addresses, units and titles are compared.</source>
        <translation>Si confrontano nomi in ogni scrittura e grafia, numeri di telefono, indirizzi e-mail, unità e mansioni.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>Nobody was compared to the end, so nothing can be said yet.</source>
        <translation>Il confronto non è arrivato alla fine, quindi non si può ancora dire niente.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>That was all but what you put off</source>
        <translation>Era tutto, tranne ciò che hai rimandato</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Nessuno sembra esserci due volte</translation>
    </message>
    <message>
        <source>Where two organizers put their notes together, both may have entered the same person. Entries that look alike are listed here with the reasons, and you say whether they are one.</source>
        <translation>Quando si mettono insieme le note di due organizzatori, può darsi che entrambi abbiano inserito la stessa persona. Le schede che si somigliano sono elencate qui con i motivi, e tu dici se sono una persona sola.</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n put off</source>
        <translation>
            <numerusform>Ripristina %n rimandata</numerusform>
            <numerusform>Ripristina %n rimandate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n coppia</numerusform>
            <numerusform>%n coppie</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed are the surest; there are %1 more.</source>
        <translation>Sono elencate le più sicure; ce ne sono altre %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called %1: too many to compare all of them by that name alone.</source>
        <translation>
            <numerusform>%n persona si chiama %1: troppe per confrontarle tutte solo con quel nome.</numerusform>
            <numerusform>%n persone si chiamano %1: troppe per confrontarle tutte solo con quel nome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is so with %n more names.</source>
        <translation>
            <numerusform>Lo stesso vale per un altro nome.</numerusform>
            <numerusform>Lo stesso vale per altri %n nomi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was joined from entries of which somebody says that they are two people: their page can part them.</source>
        <translation>%1 nasce dall&apos;unione di schede che secondo qualcuno sono due persone: dalla sua pagina si possono separare.</translation>
    </message>
</context>
<context>
    <name>hedgerow::EditPeerDialog</name>
    <message>
        <source>Change someone you share with</source>
        <translation>Modifica qualcuno con cui condividi</translation>
    </message>
    <message>
        <source>This is another vault of my own</source>
        <translation>È un altro file mio</translation>
    </message>
    <message>
        <source>It is to be this name all the same</source>
        <translation>Voglio comunque questo nome</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Come chiami questa persona</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Only in this file, never shared.</source>
        <translation>Solo in questo file, mai condiviso.</translation>
    </message>
    <message>
        <source>This name could be taken for another one&apos;s. Better give a name that looks different.</source>
        <translation>Questo nome si può confondere con quello di un&apos;altra persona. Meglio un nome che si distingua.</translation>
    </message>
    <message>
        <source>Give them a name, without invisible characters.</source>
        <translation>Scrivi un nome, senza caratteri invisibili.</translation>
    </message>
</context>
<context>
    <name>hedgerow::EditPeopleDialog</name>
    <message>
        <source>Edit several people</source>
        <translation>Modifica più persone</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n people</source>
        <translation>
            <numerusform>Modifica %n persona</numerusform>
            <numerusform>Modifica %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is ticked changes, for all of them. Ctrl+Z takes it back.</source>
        <translation>Cambia solo ciò che è spuntato, per tutte. Ctrl+Z lo annulla.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Aggiungi etichette</translation>
    </message>
    <message>
        <source>A word, then Enter</source>
        <translation>Una parola, poi Invio</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>Togli etichette</translation>
    </message>
    <message>
        <source>A tag there is, then Enter</source>
        <translation>Un&apos;etichetta che c&apos;è già, poi Invio</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Che cosa cambierà</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifica: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>più valori</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>20 people, 2 fields</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campi</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be empty: %1</source>
        <translation>Verrà svuotato: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>Modifica %n persona</numerusform>
            <numerusform>Modifica %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what “%1” shall be for all of them.</source>
        <translation>Scegli che cosa deve valere per «%1» per tutte.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Non c&apos;è nessuna etichetta «%1».</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Non è ancora spuntato niente.</translation>
    </message>
</context>
<context>
    <name>hedgerow::FieldHistoryDialog</name>
    <message>
        <source>taken back</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>shown now, one of two versions</source>
        <translation>mostrato ora, una di due versioni</translation>
    </message>
    <message>
        <source>the other version</source>
        <translation>l&apos;altra versione</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>vale ora</translation>
    </message>
    <message>
        <source>What stood here before</source>
        <translation>Che cosa c&apos;era prima</translation>
    </message>
    <message>
        <source>Putting an earlier value back can be undone.</source>
        <translation>Rimettere un valore precedente si può annullare.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing was ever written here.</source>
        <translation>Qui non è mai stato scritto niente.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimetti</translation>
    </message>
    <message>
        <source>Put this value back: %1</source>
        <translation>Rimetti questo valore: %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::FileStep</name>
    <message>
        <source>The file</source>
        <translation>Il file</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>Trascina qui un foglio di calcolo</translation>
    </message>
    <message>
        <source>A CSV file. In Excel, LibreOffice or Numbers choose “Save as” or “Export”, and there CSV. Nothing is written before you have seen what would happen.</source>
        <translation>Un file CSV. In Excel, LibreOffice o Numbers scegli «Salva con nome» o «Esporta», e lì CSV. Niente viene scritto prima che tu abbia visto che cosa succederebbe.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un altro file…</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Le colonne sono separate da</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Nomi delle colonne</translation>
    </message>
    <message>
        <source>Order in dates</source>
        <translation>Ordine nelle date</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Le prime righe</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Scegli un foglio di calcolo</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Guess it</source>
        <translation>Lascia indovinare</translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation>%1, indovinato</translation>
    </message>
    <message>
        <source>%1, recognized</source>
        <translation>%1, riconosciuto</translation>
    </message>
    <message>
        <source>In row %1, guessed</source>
        <translation>Nella riga %1, indovinato</translation>
    </message>
    <message>
        <source>There are none, guessed</source>
        <translation>Non ci sono, indovinato</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Non ci sono</translation>
    </message>
    <message>
        <source>In row %1</source>
        <translation>Nella riga %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be read in this encoding; their cells would be left out. Try another encoding.</source>
        <translation>
            <numerusform>%n carattere non si può leggere in questa codifica; la sua cella verrebbe tralasciata. Prova un&apos;altra codifica.</numerusform>
            <numerusform>%n caratteri non si possono leggere in questa codifica; le loro celle verrebbero tralasciate. Prova un&apos;altra codifica.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dates found</source>
        <translation>Nessuna data trovata</translation>
    </message>
    <message>
        <source>“%1” is read as %2.</source>
        <translation>«%1» viene letto come %2.</translation>
    </message>
    <message>
        <source>“%1” is read as %2: nothing in the spreadsheet says otherwise.</source>
        <translation>«%1» viene letto come %2: niente nel foglio di calcolo dice altro.</translation>
    </message>
</context>
<context>
    <name>hedgerow::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Aggiungi un filtro</translation>
    </message>
    <message>
        <source>%1: remove this filter</source>
        <translation>%1: rimuovi questo filtro</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Rimuovi questo filtro</translation>
    </message>
    <message>
        <source>&amp;Unit and all below it</source>
        <translation>&amp;Unità e tutte quelle sotto</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Livello</translation>
    </message>
    <message>
        <source>L&amp;ead</source>
        <translation>C&amp;hi la segue</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etichetta</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Valutazione</translation>
    </message>
    <message>
        <source>&amp;Spoken with</source>
        <translation>&amp;Sentita</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contratto</translation>
    </message>
    <message>
        <source>Assessed in the last … days</source>
        <translation>Valutata negli ultimi … giorni</translation>
    </message>
    <message>
        <source>Assessed more than … days ago</source>
        <translation>Valutata più di … giorni fa</translation>
    </message>
    <message>
        <source>Spoken with in the last … days</source>
        <translation>Sentita negli ultimi … giorni</translation>
    </message>
    <message>
        <source>Not spoken with for … days</source>
        <translation>Non sentita da … giorni</translation>
    </message>
    <message>
        <source>%1: another number…</source>
        <extracomment>Opens a form; &quot;%1&quot;: &quot;Spoken with in the last … days&quot;</extracomment>
        <translation>%1: un altro numero…</translation>
    </message>
</context>
<context>
    <name>hedgerow::FilterNameDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Salva questo filtro</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>Rinomina un filtro</translation>
    </message>
    <message>
        <source>Night shift, not assessed</source>
        <translation>Turno di notte, non valutate</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>There is one of this name; it will be replaced.</source>
        <translation>Ce n&apos;è già uno con questo nome; verrà sostituito.</translation>
    </message>
    <message>
        <source>Only in this file, never shared.</source>
        <translation>Solo in questo file, mai condiviso.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dagli un nome.</translation>
    </message>
    <message>
        <source>Another filter is called so.</source>
        <translation>Un altro filtro si chiama già così.</translation>
    </message>
</context>
<context>
    <name>hedgerow::FollowUpDialog</name>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Next step with %1</source>
        <translation>Prossimo passo con %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Chi lo fa</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>«%1» non è un giorno.</translation>
    </message>
    <message>
        <source>Say what is to be done, or when.</source>
        <translation>Di&apos; che cosa c&apos;è da fare, o quando.</translation>
    </message>
</context>
<context>
    <name>hedgerow::ForgetPersonDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>Dimentica per sempre</translation>
    </message>
    <message>
        <source>Everything about this person goes from this file, and it is refused if others send it again: their names, contacts, assessments, promises, and conversations with nobody else. There is no undo. Backups and other people&apos;s copies keep what they have.</source>
        <translation>Tutto ciò che riguarda questa persona sparisce da questo file, e viene rifiutato se altri lo mandano di nuovo: nomi, contatti, valutazioni, impegni e le conversazioni avute solo con lei. Non si può annullare. Le copie di riserva e le copie di altri conservano ciò che hanno.</translation>
    </message>
    <message>
        <source>What would still name them</source>
        <translation>Che cosa la nominerebbe ancora</translation>
    </message>
    <message>
        <source>Looking for notes that name them…</source>
        <translation>Ricerca delle note che la nominano…</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Scrivi «%1» per continuare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Forget %1 for good</source>
        <translation>Dimentica %1 per sempre</translation>
    </message>
    <message>
        <source>No conversation with others and no note was found that names them.</source>
        <translation>Non è stata trovata nessuna conversazione con altri e nessuna nota che la nomini.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes or conversations with others stay and may name them. Look through them, before or after.</source>
        <translation>
            <numerusform>Una nota o conversazione con altri resta e può nominarla. Rivedila, prima o dopo.</numerusform>
            <numerusform>%n note o conversazioni con altri restano e possono nominarla. Rivedile, prima o dopo.</numerusform>
        </translation>
    </message>
    <message>
        <source>forget</source>
        <comment>what one types to forget a person for good</comment>
        <translation>dimentica</translation>
    </message>
</context>
<context>
    <name>hedgerow::FormDialog</name>
    <message>
        <source>What is missing</source>
        <translation>Che cosa manca</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Invio salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>What you wrote here is not saved. Throw it away?</source>
        <translation>Ciò che hai scritto qui non è salvato. Buttarlo via?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Butta via</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continua a scrivere</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>hedgerow::FrameworkForm</name>
    <message>
        <source>Free notes</source>
        <translation>Note libere</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Com&apos;è andata</translation>
    </message>
</context>
<context>
    <name>hedgerow::GiveDialog</name>
    <message>
        <source>Give to others</source>
        <translation>Dai ad altri</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the number of a step and its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>hedgerow::GivenBundlesModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Scelta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Pacchetto</translation>
    </message>
    <message numerus="yes">
        <source>codes for %n people</source>
        <translation>
            <numerusform>codici per %n persona</numerusform>
            <numerusform>codici per %n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>numbers about %n people</source>
        <translation>
            <numerusform>numeri su %n persona</numerusform>
            <numerusform>numeri su %n persone</numerusform>
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
        <translation>(ancora senza nome)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Assessed in</source>
        <translation>Valutata nel</translation>
    </message>
    <message>
        <source>Who that is (stays here)</source>
        <translation>Chi è (resta qui)</translation>
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
        <translation>Su chi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
</context>
<context>
    <name>hedgerow::GivenPeopleModel</name>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Mansione</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chi la segue</translation>
    </message>
</context>
<context>
    <name>hedgerow::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>from others</source>
        <translation>da altri</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>hedgerow::HistoryPage</name>
    <message>
        <source>Show older</source>
        <translation>Mostra i precedenti</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Ancora niente di scritto</translation>
    </message>
    <message>
        <source>Everything you write is listed here, and can be taken back.</source>
        <translation>Tutto ciò che scrivi è elencato qui e si può annullare.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Ripristinato.</translation>
    </message>
    <message>
        <source>What was done, or a person it was about</source>
        <translation>Che cosa è stato fatto, o per quale persona</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Cerca nella cronologia</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo di modifica</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Conversations and assessments</source>
        <translation>Conversazioni e valutazioni</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Next steps and promises</source>
        <translation>Prossimi passi e impegni</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <source>Removed and brought back</source>
        <translation>Rimossi e ripristinati</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Annulla e ripristina</translation>
    </message>
    <message>
        <source>Received from others</source>
        <translation>Ricevuti da altri</translation>
    </message>
    <message>
        <source>Nothing like that was found</source>
        <translation>Non è stato trovato niente del genere</translation>
    </message>
    <message>
        <source>Take other words, or another kind.</source>
        <translation>Prova altre parole, o un altro tipo.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>hedgerow::HistoryTouched</name>
    <message>
        <source>What it wrote to</source>
        <translation>Che cosa ha toccato</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Niente è scelto</translation>
    </message>
    <message>
        <source>Choose a line to see what was written then.</source>
        <translation>Scegli una riga per vedere che cosa è stato scritto allora.</translation>
    </message>
    <message>
        <source>If you take it back: %1</source>
        <extracomment>What would stay if this were taken back.</extracomment>
        <translation>Se lo annulli: %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (ora non c&apos;è)</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Apri: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e ancora %n</numerusform>
            <numerusform>e ancora %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What was given is out of our hands, so it cannot be taken back. That they have it stays noted.</source>
        <translation>Ciò che è stato dato non è più nelle nostre mani, quindi non si può riprendere. Resta annotato che ce l&apos;hanno.</translation>
    </message>
</context>
<context>
    <name>hedgerow::HoldingsDialog</name>
    <message>
        <source>What others hold</source>
        <translation>Che cosa hanno gli altri</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>Che cosa ha %1</translation>
    </message>
    <message>
        <source>Nothing was given</source>
        <translation>Non è stato dato niente</translation>
    </message>
    <message>
        <source>No bundle of this file was written for them. What they know, they know from elsewhere.</source>
        <translation>Da questo file non è stato scritto nessun pacchetto per questa persona. Ciò che sa, lo sa da altre fonti.</translation>
    </message>
    <message>
        <source>As far as this file knows: they may have passed it on, and what was given to a passphrase is with whoever knows it.</source>
        <translation>Per quanto ne sa questo file: potrebbero averlo passato ad altri, e ciò che è stato dato con una frase segreta ce l&apos;ha chiunque la conosca.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Bundles they were given</source>
        <translation>Pacchetti che ha ricevuto</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <extracomment>Which people: &quot;12 people&quot;; and when the newest of the bundles was written</extracomment>
        <translation>di %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>of up to %1 at once, in %n bundles, the newest %2</source>
        <translation>
            <numerusform>di al massimo %1 alla volta, in %n pacchetto, il più recente %2</numerusform>
            <numerusform>di al massimo %1 alla volta, in %n pacchetti, il più recente %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::ImportDialog</name>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importa un foglio di calcolo</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the number of a step and its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Ctrl+Enter goes on</source>
        <translation>Ctrl+Invio va avanti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The file has changed since you looked at it, or is gone. Nothing was written. It was read again: look at it once more.</source>
        <translation>Il file è cambiato da quando l&apos;hai guardato, o non c&apos;è più. Niente è stato scritto. È stato letto di nuovo: guardalo ancora una volta.</translation>
    </message>
</context>
<context>
    <name>hedgerow::ImportRowsModel</name>
    <message>
        <source>changes %1</source>
        <comment>what an import changes about a person: how to reach them</comment>
        <translation>cambia: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>cells that are left out</comment>
        <translation>
            <numerusform>e ancora %n</numerusform>
            <numerusform>e ancora %n</numerusform>
        </translation>
    </message>
    <message>
        <source>You decided: %1</source>
        <translation>Hai deciso: %1</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non decisa</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Name in the spreadsheet</source>
        <translation>Nome nel foglio di calcolo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>hedgerow::InlineField</name>
    <message>
        <source>What stood here before (Ctrl+H)</source>
        <translation>Che cosa c&apos;era prima (Ctrl+H)</translation>
    </message>
    <message>
        <source>%1: what stood here before</source>
        <translation>%1: che cosa c&apos;era prima</translation>
    </message>
    <message>
        <source>Enter changes it, Ctrl+H shows what stood here before</source>
        <translation>Invio lo modifica, Ctrl+H mostra che cosa c&apos;era prima</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Che cosa non va bene</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and what it holds, for a screen reader.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no choice</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>That is not a day. Write it like 2026-11-22, or “tomorrow”, or +7.</source>
        <translation>Questo non è un giorno. Scrivilo come 2026-11-22, o «domani», o +7.</translation>
    </message>
    <message>
        <source>That does not fit here.</source>
        <translation>Qui non va bene.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>What stood here before…</source>
        <translation>Che cosa c&apos;era prima…</translation>
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
        <translation>Valutazioni nel tempo</translation>
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
        <translation>non valutata</translation>
    </message>
</context>
<context>
    <name>hedgerow::ListWorkForm</name>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Colleague %1 who was talked about</source>
        <translation>Collega %1 di cui si è parlato</translation>
    </message>
    <message>
        <source>What was said of them</source>
        <translation>Che cosa ne è stato detto</translation>
    </message>
    <message>
        <source>What was said of colleague %1</source>
        <translation>Che cosa è stato detto del collega %1</translation>
    </message>
    <message>
        <source>Guessed level of colleague %1</source>
        <translation>Livello supposto del collega %1</translation>
    </message>
    <message>
        <source>Where they may stand, by what was said: a guess, no assessment</source>
        <translation>Dove potrebbe stare, da ciò che è stato detto: una supposizione, non una valutazione</translation>
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
        <translation>Annota una conversazione</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con chi</translation>
    </message>
    <message>
        <source>A name, or “the tall one, desk 14”</source>
        <translation>Un nome, o «quella alta, tavolo 14»</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privata</translation>
    </message>
    <message>
        <source>Never leaves this file</source>
        <translation>Non lascia mai questo file</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>Chi di noi</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Temi</translation>
    </message>
    <message>
        <source>What matters, and how much: pay 3</source>
        <translation>Che cosa conta, e quanto: paga 3</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un po&apos;</translation>
    </message>
    <message>
        <source>much</source>
        <translation>molto</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>moltissimo</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Che cosa hai chiesto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Entro quando</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Chi si è impegnato</translation>
    </message>
    <message>
        <source>What they promised</source>
        <translation>A che cosa si è impegnata</translation>
    </message>
    <message>
        <source>Objections met</source>
        <translation>Obiezioni affrontate</translation>
    </message>
    <message>
        <source>What holds them back</source>
        <translation>Che cosa la frena</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>sentita</translation>
    </message>
    <message>
        <source>answer practised</source>
        <translation>risposta provata</translation>
    </message>
    <message>
        <source>Colleagues you talked about</source>
        <translation>Colleghi di cui avete parlato</translation>
    </message>
    <message>
        <source>Where they stand now</source>
        <translation>Dove sta ora</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Il</translation>
    </message>
    <message>
        <source>Next step with whom</source>
        <translation>Prossimo passo con chi</translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation>Il tuo prossimo passo</translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1: data</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
    <message>
        <source>Say with whom you talked: a name, or a few words by which you know them.</source>
        <translation>Di&apos; con chi hai parlato: un nome, o due parole per riconoscerla.</translation>
    </message>
    <message>
        <source>That is not a day. Write it like 2026-11-22, or “tomorrow”, or +7.</source>
        <translation>Questo non è un giorno. Scrivilo come 2026-11-22, o «domani», o +7.</translation>
    </message>
    <message>
        <source>Say which colleague this was said of.</source>
        <translation>Di&apos; di quale collega è stato detto.</translation>
    </message>
    <message>
        <source>Change a conversation</source>
        <translation>Modifica una conversazione</translation>
    </message>
    <message>
        <source>%1: power over staff. In this campaign nobody like that may be noted as a supporter.</source>
        <translation>%1: potere sul personale. In questa campagna nessuna persona così può essere annotata tra chi sostiene.</translation>
    </message>
    <message>
        <source>%1: power over staff. Talk it over with your group before they are let in on plans.</source>
        <translation>%1: potere sul personale. Parlatene nel gruppo prima di metterla al corrente dei piani.</translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation>Una conversazione</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversazione con %1</translation>
    </message>
    <message>
        <source>The campaign&apos;s rule: nobody with power over staff may be noted as a supporter. Choose another level, or change the rule.</source>
        <translation>La regola della campagna: nessuna persona con potere sul personale può essere annotata tra chi sostiene. Scegli un altro livello, o cambia la regola.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagna</translation>
    </message>
</context>
<context>
    <name>hedgerow::LookStep</name>
    <message>
        <source>values</source>
        <translation>valori</translation>
    </message>
    <message>
        <source>people</source>
        <translation>persone</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Che cosa ne fa parte</translation>
    </message>
    <message>
        <source>What is given, by kind</source>
        <translation>Che cosa si dà, per tipo</translation>
    </message>
    <message>
        <source>People it is about</source>
        <translation>Persone di cui si tratta</translation>
    </message>
    <message>
        <source>Private notes, saved filters, settings and what you gave to others never leave your file. Whatever else is not listed here stays too.</source>
        <translation>Note private, filtri salvati, impostazioni e ciò che hai dato ad altri non lasciano mai il tuo file. Resta qui anche tutto ciò che non è elencato.</translation>
    </message>
    <message>
        <source>Notes that are given</source>
        <translation>Note che si danno</translation>
    </message>
    <message>
        <source>The whole note</source>
        <translation>La nota intera</translation>
    </message>
    <message>
        <source>Looking at what would be given…</source>
        <translation>Sto guardando che cosa si darebbe…</translation>
    </message>
    <message>
        <source>Stopped. Go back and come here again to look once more; nothing was written.</source>
        <translation>Interrotto. Torna indietro e vieni di nuovo qui per guardare un&apos;altra volta; niente è stato scritto.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about %1, with %2.</source>
        <translation>Si tratta di %1, con %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n note</numerusform>
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
        <translation>Dimenticate</translation>
    </message>
    <message>
        <source>numbers of people who were forgotten for good, and nothing else of them</source>
        <translation>numeri di persone dimenticate per sempre, e nient&apos;altro di loro</translation>
    </message>
    <message>
        <source>This table is all that is given: nobody is named, not even by a code.</source>
        <translation>Questa tabella è tutto ciò che si dà: nessuno è nominato, nemmeno con un codice.</translation>
    </message>
    <message>
        <source>It is about %1, each by a code. No name is in it, no note and no contact.</source>
        <translation>Riguarda %1, ciascuna con un codice. Dentro non ci sono nomi, note né contatti.</translation>
    </message>
    <message>
        <source>Numbers by unit</source>
        <translation>Numeri per unità</translation>
    </message>
    <message>
        <source>Fewer than %1 people are in: %2. Whoever knows the place can guess who they are, code or not.</source>
        <translation>Ci sono meno di %1 persone in: %2. Chi conosce il posto può indovinare chi sono, codice o no.</translation>
    </message>
</context>
<context>
    <name>hedgerow::MainWindow</name>
    <message>
        <source>Open a file</source>
        <translation>Apri un file</translation>
    </message>
    <message>
        <source>Making up a workplace…</source>
        <translation>Sto inventando un luogo di lavoro…</translation>
    </message>
    <message>
        <source>An organizer&apos;s notebook in one encrypted file.

Free software under the GNU General Public License, version 3 or later. Without any warranty.</source>
        <translation>Il taccuino di chi organizza, in un solo file cifrato.

Software libero sotto la GNU General Public License, versione 3 o successiva. Senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>Closing the file…</source>
        <translation>Chiusura del file…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Ripristino della copia di riserva…</translation>
    </message>
    <message>
        <source>Your file is made. A recovery sheet opens it if the passphrase is ever lost.</source>
        <translation>Il tuo file è pronto. Un foglio di recupero lo apre se un giorno la frase segreta va persa.</translation>
    </message>
    <message>
        <source>Make a sheet…</source>
        <translation>Fai un foglio…</translation>
    </message>
    <message>
        <source>Restored. The file that was there is kept as %1.</source>
        <translation>Ripristinato. Il file che c&apos;era è conservato come %1.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Ripristinato.</translation>
    </message>
    <message>
        <source>The passphrase is changed. A recovery sheet made before does not open this file any more.</source>
        <translation>La frase segreta è cambiata. Un foglio di recupero fatto prima non apre più questo file.</translation>
    </message>
    <message>
        <source>Make a new sheet…</source>
        <translation>Fai un nuovo foglio…</translation>
    </message>
</context>
<context>
    <name>hedgerow::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>hedgerow::NewPassphrase</name>
    <message>
        <source>Six words drawn by chance</source>
        <translation>Sei parole estratte a sorte</translation>
    </message>
    <message>
        <source>I have written them down, away from this computer</source>
        <translation>Le ho scritte, lontano da questo computer</translation>
    </message>
    <message>
        <source>Draw other words</source>
        <translation>Estrai altre parole</translation>
    </message>
    <message>
        <source>Use a passphrase of my own</source>
        <translation>Usa una frase mia</translation>
    </message>
    <message>
        <source>Easy to learn, and far too many possibilities to guess. Type them with blanks between.</source>
        <translation>Facili da imparare, e troppe possibilità per indovinarle. Scrivile separate da spazi.</translation>
    </message>
    <message>
        <source>A passphrase of my own</source>
        <translation>Una frase mia</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nuova frase segreta</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Di nuovo la stessa</translation>
    </message>
    <message>
        <source>Offer me six words instead</source>
        <translation>Proponimi invece sei parole</translation>
    </message>
    <message>
        <source>Four or more unusual words that nobody would guess, not a quotation.</source>
        <translation>Quattro o più parole insolite che nessuno indovinerebbe, non una citazione.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Troppo corta: almeno %n carattere.</numerusform>
            <numerusform>Troppo corta: almeno %n caratteri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: %n letters are the most. Letters with accents or of other scripts count for two to four.</source>
        <translation>
            <numerusform>Troppo lunga: al massimo %n lettera. Le lettere con accenti o di altre scritture contano da due a quattro.</numerusform>
            <numerusform>Troppo lunga: al massimo %n lettere. Le lettere con accenti o di altre scritture contano da due a quattro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non sono uguali.</translation>
    </message>
</context>
<context>
    <name>hedgerow::NumbersDialog</name>
    <message>
        <source>Numbers by unit that others gave</source>
        <translation>Numeri per unità dati da altri</translation>
    </message>
    <message>
        <source>Whose numbers, of which day</source>
        <translation>Di chi sono i numeri, e di quale giorno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who gave numbers, and of which day they are</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Numbers by unit</source>
        <translation>Numeri per unità</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>They stay beside your own numbers.</source>
        <translation>Restano accanto ai tuoi numeri.</translation>
    </message>
</context>
<context>
    <name>hedgerow::OwnNameDialog</name>
    <message>
        <source>Your name on the card</source>
        <translation>Il tuo nome sul biglietto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Those you share with see it, and whoever else gets hold of the card. A first name or a code name is enough; it may also be empty.</source>
        <translation>Lo vedono le persone con cui condividi, e chiunque altro si procuri il biglietto. Basta un nome o un nome in codice; può anche restare vuoto.</translation>
    </message>
    <message>
        <source>There is an invisible character in this name. Type it anew.</source>
        <translation>In questo nome c&apos;è un carattere invisibile. Scrivilo da capo.</translation>
    </message>
</context>
<context>
    <name>hedgerow::PairSheet</name>
    <message>
        <source>The two entries</source>
        <translation>Le due schede</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Apri: %1</translation>
    </message>
    <message>
        <source>Shown first</source>
        <translation>Mostrata per prima</translation>
    </message>
    <message>
        <source>Joined to it</source>
        <translation>Unita a questa</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Below the name of a field in which two entries say different things.</extracomment>
        <translation>diverso</translation>
    </message>
</context>
<context>
    <name>hedgerow::PassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Frase segreta attuale</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambia la frase segreta</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nuova frase segreta</translation>
    </message>
    <message>
        <source>Writing everything anew</source>
        <translation>Riscrittura di tutto</translation>
    </message>
    <message>
        <source>Your recovery sheet opened the file. Choose a new passphrase now; the sheet then no longer opens it, so make a new one.</source>
        <translation>Il tuo foglio di recupero ha aperto il file. Scegli ora una nuova frase segreta; poi il foglio non lo apre più, quindi fanne uno nuovo.</translation>
    </message>
    <message>
        <source>The whole file is written anew under it. Backups made before still open with the present passphrase and its recovery sheet, the file itself no more.</source>
        <translation>L&apos;intero file viene riscritto con la nuova frase segreta. Le copie di riserva fatte prima si aprono ancora con la frase attuale e il suo foglio di recupero, il file stesso non più.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
</context>
<context>
    <name>hedgerow::PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostra la frase segreta</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Nascondi la frase segreta</translation>
    </message>
</context>
<context>
    <name>hedgerow::PeopleColumns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Reimposta le colonne</translation>
    </message>
</context>
<context>
    <name>hedgerow::PeopleModel</name>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non valutata</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, vecchia</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>due versioni</translation>
    </message>
    <message>
        <source>power over staff</source>
        <translation>potere sul personale</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>vecchia</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Valutata</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Mansione</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>Ultimo colloquio</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chi la segue</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>Nome in codice</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Colloqui</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
</context>
<context>
    <name>hedgerow::PeoplePage</name>
    <message>
        <source>Nobody is here yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Nessuno è così</translation>
    </message>
    <message>
        <source>No one matches what you typed together with the filters.</source>
        <translation>Nessuno corrisponde a ciò che hai scritto insieme ai filtri.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Mostra tutti</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Non è stato possibile leggere l&apos;elenco</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>How many people are listed</source>
        <translation>Quante persone sono elencate</translation>
    </message>
    <message>
        <source>Search names, units, notes, conversations</source>
        <translation>Cerca nomi, unità, note, conversazioni</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Cerca persone</translation>
    </message>
    <message>
        <source>Search: clear</source>
        <translation>Ricerca: svuota</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>1 persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Add the people you work with, or bring in a spreadsheet that has them.</source>
        <translation>Aggiungi le persone con cui lavori, o importa un foglio di calcolo che le contiene.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importa un foglio di calcolo</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source> · %1 chosen</source>
        <translation> · %1 scelte</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
</context>
<context>
    <name>hedgerow::PersonDialog</name>
    <message>
        <source>Edit a person</source>
        <translation>Modifica una persona</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Whatever you know is enough: a name, or a few words to recognise them by.</source>
        <translation>Basta ciò che sai: un nome, o due parole per riconoscerla.</translation>
    </message>
    <message>
        <source>Work and reach</source>
        <translation>Lavoro e contatti</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The tall one, desk 14</source>
        <translation>Quella alta, tavolo 14</translation>
    </message>
    <message>
        <source>Italian, Arabic</source>
        <translation>Italiano, arabo</translation>
    </message>
    <message>
        <source>Can hire, fire or discipline others</source>
        <translation>Può assumere, licenziare o sanzionare altri</translation>
    </message>
    <message>
        <source>Only their own: an employer can read company phones and mail.</source>
        <translation>Solo i suoi: telefoni e posta aziendali può leggerli il datore di lavoro.</translation>
    </message>
    <message>
        <source>Never leaves this file</source>
        <translation>Non lascia mai questo file</translation>
    </message>
    <message>
        <source>Give a name, or a few words to recognise the person by.</source>
        <translation>Scrivi un nome, o due parole per riconoscere la persona.</translation>
    </message>
    <message>
        <source>Changes to %1</source>
        <translation>Modifiche a %1</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Una nuova persona</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuova: %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::PersonLine</name>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
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
        <translation>Nessuno da mostrare</translation>
    </message>
    <message>
        <source>Choose someone from the list of people.</source>
        <translation>Scegli qualcuno dall&apos;elenco delle persone.</translation>
    </message>
    <message>
        <source>This person is no longer here</source>
        <translation>Questa persona non c&apos;è più</translation>
    </message>
    <message>
        <source>This person could not be read</source>
        <translation>Non è stato possibile leggere questa persona</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>This person was removed</source>
        <translation>Questa persona è stata rimossa</translation>
    </message>
    <message>
        <source>They are in no list any more. Nothing is lost.</source>
        <translation>Non è più in nessun elenco. Niente è andato perso.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>hedgerow::PersonReportDialog</name>
    <message>
        <source>Report of all that is held</source>
        <translation>Rapporto su tutto ciò che è conservato</translation>
    </message>
    <message>
        <source>Whoever asks what you keep about them has a right to know. Read it before you hand it over: it may name others, and it holds private notes.</source>
        <translation>Chi chiede che cosa conservi sul suo conto ha diritto di saperlo. Leggilo prima di consegnarlo: può nominare altri, e contiene note private.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Salva come testo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied, for half a minute. Other programs can read it as long: paste it where it shall go.</source>
        <translation>Copiato, per mezzo minuto. Intanto anche altri programmi possono leggerlo: incollalo dove serve.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Saved, not encrypted: whoever finds the file can read it. Delete it when it is no longer needed.</source>
        <translation>Salvato, non cifrato: chi trova il file può leggerlo. Eliminalo quando non serve più.</translation>
    </message>
</context>
<context>
    <name>hedgerow::PreviewPanel</name>
    <message>
        <source>lines</source>
        <translation>righe</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>in conflitto</translation>
    </message>
    <message>
        <source>to take away</source>
        <translation>da togliere</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doppie</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificate</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuove</translation>
    </message>
    <message>
        <source>What the bundle changes</source>
        <translation>Che cosa cambia il pacchetto</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>La tua risposta</translation>
    </message>
    <message>
        <source>Choose a line to answer it. Without an answer both values are kept, and nothing is taken away.</source>
        <translation>Scegli una riga per rispondere. Senza risposta restano entrambi i valori, e non viene tolto niente.</translation>
    </message>
    <message>
        <source>Choose a line to read all of it.</source>
        <translation>Scegli una riga per leggerla tutta.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are chosen.</source>
        <translation>
            <numerusform>È scelta %n riga.</numerusform>
            <numerusform>Sono scelte %n righe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::QuickCaptureDialog</name>
    <message>
        <source>Quick capture</source>
        <translation>Annota al volo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Quick capture: %1</source>
        <translation>Annota al volo: %1</translation>
    </message>
    <message>
        <source>What you know now. Today keeps it in the inbox until you complete it.</source>
        <translation>Ciò che sai adesso. Resta in «Oggi», sotto «Da completare», finché non lo completi.</translation>
    </message>
    <message>
        <source>A name, or “the tall one, desk 14”</source>
        <translation>Un nome, o «quella alta, tavolo 14»</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Di chi si tratta</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Una riga</translation>
    </message>
    <message>
        <source>I noticed it</source>
        <translation>L&apos;ho notato io</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Ci siamo parlati</translation>
    </message>
    <message>
        <source>I was told</source>
        <translation>Me l&apos;hanno detto</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Come lo sai</translation>
    </message>
    <message>
        <source>What you saw or heard yourself</source>
        <translation>Che cosa hai visto o sentito di persona</translation>
    </message>
    <message>
        <source>What they said, what matters to them</source>
        <translation>Che cosa ha detto, che cosa conta per lei</translation>
    </message>
    <message>
        <source>What was said, and by whom</source>
        <translation>Che cosa è stato detto, e da chi</translation>
    </message>
    <message>
        <source>Someone new, name unknown: %1</source>
        <translation>Nuova persona, nome sconosciuto: %1</translation>
    </message>
    <message>
        <source>Someone new: %1</source>
        <translation>Nuova persona: %1</translation>
    </message>
    <message>
        <source>Say first who it is about: a name or a few words.</source>
        <translation>Di&apos; prima di chi si tratta: un nome o due parole.</translation>
    </message>
    <message>
        <source>Several people are called so. Choose one with the arrow keys, or someone new.</source>
        <translation>Più persone si chiamano così. Scegline una con i tasti freccia, o una nuova persona.</translation>
    </message>
    <message>
        <source>Say something about them: a level or one line.</source>
        <translation>Di&apos; qualcosa su di lei: un livello o una riga.</translation>
    </message>
</context>
<context>
    <name>hedgerow::RecipientStep</name>
    <message>
        <source>To people whose cards I have</source>
        <translation>A persone di cui ho il biglietto</translation>
    </message>
    <message>
        <source>To whoever knows a passphrase</source>
        <translation>A chi conosce una frase segreta</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A chi</translation>
    </message>
    <message>
        <source>People whose cards I have</source>
        <translation>Persone di cui ho il biglietto</translation>
    </message>
    <message>
        <source>What others call you: it stands on what you give</source>
        <translation>Come ti chiamano gli altri: sta scritto su ciò che dai</translation>
    </message>
    <message>
        <source>You have nobody&apos;s card yet. Add one on the page Sharing, or give to whoever knows a passphrase.</source>
        <translation>Non hai ancora il biglietto di nessuno. Aggiungine uno nella pagina «Condivisione», o dai a chi conosce una frase segreta.</translation>
    </message>
    <message>
        <source>Tell the passphrase by voice or on paper, never together with the file. Whoever has both can read all of it.</source>
        <translation>Di&apos; la frase segreta a voce o su carta, mai insieme al file. Chi ha entrambi può leggere tutto.</translation>
    </message>
    <message>
        <source>Nobody has compared the words of %1. If the card came through other hands, somebody else may be able to read what you give.</source>
        <translation>Nessuno ha confrontato le parole di %1. Se il biglietto è passato per altre mani, forse qualcun altro può leggere ciò che dai.</translation>
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
        <translation>Mostra le parole</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
    <message>
        <source>The words of the recovery sheet</source>
        <translation>Le parole del foglio di recupero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>24 words that open this file if you ever lose the passphrase. Print them, or copy them by hand, and keep the paper where nobody from work comes.</source>
        <translation>24 parole che aprono questo file se un giorno perdi la frase segreta. Stampale, o copiale a mano, e conserva il foglio dove non arriva nessuno del lavoro.</translation>
    </message>
    <message>
        <source>Whoever has these words and the file can read everything in it. A printer at work keeps what it prints, and a PDF file can be found: copying by hand is safest.</source>
        <translation>Chi ha queste parole e il file può leggere tutto ciò che contiene. Una stampante al lavoro conserva ciò che stampa, e un file PDF si può trovare: copiare a mano è il modo più sicuro.</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Nascondi le parole</translation>
    </message>
    <message>
        <source>Where to keep the sheet</source>
        <translation>Dove tenere il foglio</translation>
    </message>
    <message>
        <source>Its mark is %1; that tells it from older sheets. A new passphrase needs a new sheet.</source>
        <translation>La sua sigla è %1; lo distingue dai fogli più vecchi. Una nuova frase segreta richiede un nuovo foglio.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Copy the words by hand instead.</source>
        <translation>La stampante non ha accettato il foglio. Copia invece le parole a mano.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Salvato. Stampalo, poi elimina il file.</translation>
    </message>
</context>
<context>
    <name>hedgerow::RestoreDialog</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase segreta della copia</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina una copia di riserva</translation>
    </message>
    <message>
        <source>Looking at the backup</source>
        <translation>Lettura della copia di riserva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What is there now is not thrown away: it stays beside the restored file, under a name with “replaced” and the day.</source>
        <translation>Ciò che c&apos;è ora non viene buttato via: resta accanto al file ripristinato, con un nome che contiene «replaced» e il giorno.</translation>
    </message>
    <message>
        <source>The backup takes the place of the file that cannot be opened.</source>
        <translation>La copia prende il posto del file che non si può aprire.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this backup.</source>
        <translation>Non è la frase segreta di questa copia.</translation>
    </message>
    <message>
        <source>This backup was made under another passphrase: the one your file had that day.</source>
        <translation>Questa copia è stata fatta con un&apos;altra frase segreta: quella che il tuo file aveva quel giorno.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Apri la copia</translation>
    </message>
</context>
<context>
    <name>hedgerow::ResultStep</name>
    <message>
        <source>Show the people</source>
        <translation>Mostra le persone</translation>
    </message>
    <message>
        <source>Take the whole import back</source>
        <translation>Annulla tutta l&apos;importazione</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione in corso…</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <comment>the parts follow</comment>
        <translation>Importazione: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n nuova persona</numerusform>
            <numerusform>%n nuove persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completata</numerusform>
            <numerusform>%n completate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows left out</source>
        <translation>
            <numerusform>%n riga tralasciata</numerusform>
            <numerusform>%n righe tralasciate</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No backup was made before the import: %1</source>
        <translation>Prima dell&apos;importazione non è stata fatta nessuna copia: %1</translation>
    </message>
    <message>
        <source>The whole import is taken back.</source>
        <translation>Tutta l&apos;importazione è annullata.</translation>
    </message>
</context>
<context>
    <name>hedgerow::RollUpModel</name>
    <message>
        <source>Headcount</source>
        <translation>Organico</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conosciute</translation>
    </message>
    <message>
        <source>Assessed lately</source>
        <translation>Valutate di recente</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non valutate</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>nascosto</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
</context>
<context>
    <name>hedgerow::RowQuestion</name>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
    <message>
        <source>Next one to decide</source>
        <translation>Prossima da decidere</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Chi è</translation>
    </message>
    <message>
        <source>Choose a row to say who it is, if you know better.</source>
        <translation>Scegli una riga per dire chi è, se ne sai di più.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are chosen. Who are they?</source>
        <translation>
            <numerusform>È scelta %n riga. Chi è?</numerusform>
            <numerusform>Sono scelte %n righe. Chi sono?</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: several people could be meant. Who is it?</source>
        <translation>Riga %1, %2: potrebbe trattarsi di più persone. Chi è?</translation>
    </message>
    <message>
        <source>Row %1, %2. Who is it?</source>
        <translation>Riga %1, %2. Chi è?</translation>
    </message>
    <message>
        <source>Not decided: left out</source>
        <translation>Non decisa: tralasciata</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Come è stata trovata</translation>
    </message>
    <message>
        <source>The same as row %1: %2</source>
        <translation>La stessa della riga %1: %2</translation>
    </message>
    <message>
        <source>the same as row %1</source>
        <translation>la stessa della riga %1</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Nuova persona</translation>
    </message>
    <message>
        <source>someone new</source>
        <translation>nuova persona</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Tralasciala</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>tralasciarla</translation>
    </message>
</context>
<context>
    <name>hedgerow::RowsPanel</name>
    <message>
        <source>rows</source>
        <translation>righe</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuove</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completate</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niente di nuovo</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non decise</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>da decidere</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>tralasciate</translation>
    </message>
    <message>
        <source>Rows of the spreadsheet</source>
        <translation>Righe del foglio di calcolo</translation>
    </message>
</context>
<context>
    <name>hedgerow::RowsStep</name>
    <message>
        <source>What would happen</source>
        <translation>Che cosa succederebbe</translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation>Sto guardando che cosa succederebbe…</translation>
    </message>
    <message>
        <source>Stopped. Go back and come here again to look once more; nothing was written.</source>
        <translation>Interrotto. Torna indietro e vieni di nuovo qui per guardare un&apos;altra volta; niente è stato scritto.</translation>
    </message>
    <message>
        <source>Some rows could mean several people. Say who they are; rows you do not decide are left out.</source>
        <translation>Alcune righe potrebbero indicare più persone. Di&apos; chi sono; le righe che non decidi vengono tralasciate.</translation>
    </message>
</context>
<context>
    <name>hedgerow::SamePersonDialog</name>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
    <message>
        <source>last talk %1</source>
        <translation>ultimo colloquio %1</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Stessa persona di…</translation>
    </message>
    <message>
        <source>Two records, one person?</source>
        <translation>Due schede, una persona?</translation>
    </message>
    <message>
        <source>Nothing is copied and nothing is lost: both are shown as one person from now on, and undo parts them again.</source>
        <translation>Niente viene copiato e niente va perso: da ora in poi entrambe si vedono come una persona, e «Annulla» le separa di nuovo.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nome</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>L&apos;altra scheda</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Questa</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L&apos;altra</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Due persone diverse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>That is this record itself.</source>
        <translation>Questa è la scheda stessa.</translation>
    </message>
</context>
<context>
    <name>hedgerow::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtri salvati</translation>
    </message>
    <message>
        <source>%1 (made by a newer version)</source>
        <translation>%1 (fatto con una versione più recente)</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Salva questo filtro…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ri&amp;nomina</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
</context>
<context>
    <name>hedgerow::SecretWords</name>
    <message>
        <source>The offered passphrase</source>
        <translation>La frase proposta</translation>
    </message>
</context>
<context>
    <name>hedgerow::SharedFolderCard</name>
    <message>
        <source>Shared folder</source>
        <translation>Cartella condivisa</translation>
    </message>
    <message>
        <source>If you have a folder in common with others, by Syncthing, Nextcloud or a stick that goes from hand to hand, Hedgerow can exchange bundles through it: it writes what is new and shows or takes in what comes. Whoever keeps the folder cannot read them.</source>
        <translation>Se hai una cartella in comune con altri, tramite Syncthing, Nextcloud o una chiavetta che passa di mano in mano, Hedgerow può scambiare pacchetti attraverso di essa: scrive ciò che è nuovo e mostra o riceve ciò che arriva. Chi custodisce la cartella non può leggerli.</translation>
    </message>
    <message>
        <source>Share a folder…</source>
        <translation>Condividi una cartella…</translation>
    </message>
    <message>
        <source>Where the shared folder is</source>
        <translation>Dove si trova la cartella condivisa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>What can be done with the shared folder</source>
        <translation>Che cosa si può fare con la cartella condivisa</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Leave the folder…</source>
        <translation>Lascia la cartella…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Guarda ora</translation>
    </message>
    <message>
        <source>Takes in or shows what came, and writes what is new</source>
        <translation>Riceve o mostra ciò che è arrivato e scrive ciò che è nuovo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sta guardando…</translation>
    </message>
    <message>
        <source>Not looked into yet</source>
        <translation>Non ancora guardata</translation>
    </message>
    <message>
        <source>Looked into %1</source>
        <translation>Guardata: %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Guardalo…</translation>
    </message>
</context>
<context>
    <name>hedgerow::SharedFolderDialog</name>
    <message>
        <source>Share a folder</source>
        <translation>Condividi una cartella</translation>
    </message>
    <message>
        <source>Something else carries the folder to the others: Syncthing, Nextcloud, a stick. Hedgerow only writes locked files in it and reads those of the others. Everyone who takes part chooses the folder and the others, once.</source>
        <translation>Qualcos’altro porta la cartella agli altri: Syncthing, Nextcloud, una chiavetta. Hedgerow ci scrive soltanto file chiusi a chiave e legge quelli degli altri. Chiunque partecipi sceglie la cartella e gli altri, una volta.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con chi</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Che cosa ricevono</translation>
    </message>
    <message>
        <source>What comes from them</source>
        <translation>Che cosa arriva da loro</translation>
    </message>
    <message>
        <source>What others call you: it stands on what you give</source>
        <translation>Come ti chiamano gli altri: sta scritto su ciò che dai</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Scegli la cartella</translation>
    </message>
    <message>
        <source>Folder, for nothing but this</source>
        <translation>Cartella, per nient’altro che questo</translation>
    </message>
    <message>
        <source>Which folder you share</source>
        <translation>Quale cartella condividi</translation>
    </message>
    <message>
        <source>Show it to me first</source>
        <translation>Mostramelo prima</translation>
    </message>
    <message>
        <source>It waits on the page Sharing until you have looked at it.</source>
        <translation>Aspetta nella pagina «Condivisione» finché non lo hai guardato.</translation>
    </message>
    <message>
        <source>Take it in by itself</source>
        <translation>Ricevilo da sé</translation>
    </message>
    <message>
        <source>Where you and they say different things, both are kept; nothing is taken away without your answer; and every bundle can be taken back on the page History.</source>
        <translation>Dove tu e loro dite cose diverse, restano entrambe; nulla viene tolto senza la tua risposta; e ogni pacchetto si può annullare nella pagina «Cronologia».</translation>
    </message>
    <message>
        <source>You share with nobody yet. Add someone on the page Sharing first, and compare words.</source>
        <translation>Non condividi ancora con nessuno. Aggiungi prima qualcuno nella pagina «Condivisione» e confrontate le parole.</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Scegli la cartella.</translation>
    </message>
    <message>
        <source>Choose with whom you share it. Only those can be chosen with whom you compared words.</source>
        <translation>Scegli con chi la condividi. Si può scegliere solo chi ha confrontato le parole con te.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Questa cartella non esiste.</translation>
    </message>
    <message>
        <source>Leave the shared folder?</source>
        <translation>Lasciare la cartella condivisa?</translation>
    </message>
    <message>
        <source>The others are told that you take no more part, and nothing more of yours is written for them. What they have of yours they keep, and you keep what you have of theirs. The folder itself stays where it is.</source>
        <translation>Agli altri viene detto che non partecipi più, e per loro non viene più scritto nulla di tuo. Ciò che hanno di tuo lo tengono, e tu tieni ciò che hai di loro. La cartella resta dov’è.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
</context>
<context>
    <name>hedgerow::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Condivisione</translation>
    </message>
    <message>
        <source>Add someone…</source>
        <translation>Aggiungi qualcuno…</translation>
    </message>
    <message>
        <source>People you share with</source>
        <translation>Persone con cui condividi</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Il tuo biglietto</translation>
    </message>
    <message>
        <source>Give it to those you share with, by any way: it is no secret.</source>
        <translation>Dai la scheda alle persone con cui condividi, in qualsiasi modo: non è un segreto.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Change your name on the card</source>
        <translation>Modifica il tuo nome sul biglietto</translation>
    </message>
    <message>
        <source>QR code of your card</source>
        <translation>Codice QR del tuo biglietto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save the QR code…</source>
        <translation>Salva il codice QR…</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Le tue parole</translation>
    </message>
    <message>
        <source>Read them, by telephone or face to face, to whoever has your card and asks for them.</source>
        <translation>Leggile, per telefono o di persona, a chi ha il tuo biglietto e te le chiede.</translation>
    </message>
    <message>
        <source>Your card is copied. Paste it where they find it.</source>
        <translation>Il tuo biglietto è copiato. Incollalo dove la trovano.</translation>
    </message>
    <message>
        <source>Where to keep the picture</source>
        <translation>Dove tenere l&apos;immagine</translation>
    </message>
    <message>
        <source>There is no name on it yet.</source>
        <translation>Non c&apos;è ancora nessun nome.</translation>
    </message>
    <message>
        <source>The text of your card</source>
        <translation>Il testo del tuo biglietto</translation>
    </message>
    <message>
        <source>Nobody yet. Exchange cards: give them yours, add theirs, then call each other and compare words. From then on you can give each other what you know, encrypted, by any way.</source>
        <translation>Ancora nessuno. Scambiatevi le schede di contatto: dai la tua, aggiungi la loro, poi chiamatevi e confrontate le parole. Da lì in poi potete darvi ciò che sapete, cifrato, in qualsiasi modo.</translation>
    </message>
    <message>
        <source>Another vault of your own</source>
        <translation>Un altro tuo file</translation>
    </message>
    <message>
        <source>Gets nothing new since %1</source>
        <translation>Non riceve più novità dal %1</translation>
    </message>
    <message>
        <source>The name has letters of several alphabets that look alike</source>
        <translation>Il nome ha lettere di più alfabeti che si somigliano</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>Confronta le parole…</translation>
    </message>
    <message>
        <source>Compare words with %1</source>
        <translation>Confronta le parole con %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Che cosa si può fare con %1</translation>
    </message>
    <message>
        <source>Compare words again…</source>
        <translation>Confronta di nuovo le parole…</translation>
    </message>
    <message>
        <source>Gets new things again</source>
        <translation>Riceve di nuovo le novità</translation>
    </message>
    <message>
        <source>Gets nothing new from now on</source>
        <translation>D&apos;ora in poi non riceve novità</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Non è stato possibile creare l&apos;immagine.</translation>
    </message>
    <message>
        <source>Saved. Hand the picture on, or print it.</source>
        <translation>Salvata. Consegna l&apos;immagine, o stampala.</translation>
    </message>
    <message>
        <source>Numbers by unit that others gave…</source>
        <translation>Numeri per unità dati da altri…</translation>
    </message>
    <message>
        <source>What they hold…</source>
        <translation>Che cosa ha questa persona…</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>Che cosa ha %1</translation>
    </message>
    <message>
        <source>Take back what came from them…</source>
        <translation>Annulla ciò che è arrivato da questa persona…</translation>
    </message>
</context>
<context>
    <name>hedgerow::StatusStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>hedgerow::StopQuestion</name>
    <message>
        <source>It is mine</source>
        <translation>È mio</translation>
    </message>
    <message>
        <source>Nobody from work set it up, looks after it or can reach into it.</source>
        <translation>Nessuno del lavoro l&apos;ha configurato, se ne occupa o può entrarci.</translation>
    </message>
    <message>
        <source>It is my employer&apos;s, or they look after it</source>
        <translation>È del mio datore di lavoro, o se ne occupa lui</translation>
    </message>
    <message>
        <source>A work laptop, a shared machine at work, or one with the company&apos;s software on it.</source>
        <translation>Un portatile di lavoro, un computer condiviso al lavoro, o uno con il software dell&apos;azienda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Fermati qui</translation>
    </message>
    <message>
        <source>I know the danger and go on</source>
        <translation>Conosco il pericolo e vado avanti</translation>
    </message>
    <message>
        <source>Whose computer is this?</source>
        <translation>Di chi è questo computer?</translation>
    </message>
    <message>
        <source>Whoever looks after a computer can see what is typed and shown on it, passphrases too. No program can prevent that.</source>
        <translation>Chi si occupa di un computer può vedere ciò che ci si scrive e ciò che mostra, anche le frasi segrete. Nessun programma può impedirlo.</translation>
    </message>
    <message>
        <source>Then please stop here. Notes about colleagues do not belong on this machine: they could be read, and cost people their jobs. Use a computer of your own; an old one will do.</source>
        <translation>Allora, per favore, fermati qui. Le note su colleghe e colleghi non devono stare su questa macchina: potrebbero essere lette e costare il posto a qualcuno. Usa un computer tuo; va bene anche uno vecchio.</translation>
    </message>
</context>
<context>
    <name>hedgerow::StrengthMeter</name>
    <message>
        <source>Weak: whoever gets hold of the file can guess it.</source>
        <translation>Debole: chi si procura il file può indovinarla.</translation>
    </message>
    <message>
        <source>Fair: someone who wants it very much could still guess it. Add a word or two.</source>
        <translation>Discreta: chi ci tiene davvero può ancora indovinarla. Aggiungi una o due parole.</translation>
    </message>
    <message>
        <source>Good: too many possibilities to guess, if it is no quotation.</source>
        <translation>Buona: troppe possibilità per indovinarla, se non è una citazione.</translation>
    </message>
    <message>
        <source>Strong: as good as six drawn words, if it is no quotation.</source>
        <translation>Forte: vale quanto sei parole estratte a sorte, se non è una citazione.</translation>
    </message>
</context>
<context>
    <name>hedgerow::Suggestions</name>
    <message>
        <source>Suggestions for %1</source>
        <translation>Suggerimenti per %1</translation>
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
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Two entries</source>
        <translation>Due schede</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Quanto è sicuro</translation>
    </message>
</context>
<context>
    <name>hedgerow::TakeBackDialog</name>
    <message>
        <source>Take back what came</source>
        <translation>Annulla ciò che è arrivato</translation>
    </message>
    <message>
        <source>Take back what came from %1</source>
        <translation>Annulla ciò che è arrivato da %1</translation>
    </message>
    <message>
        <source>What was there before is back as it was. What you wrote or used since stays. You can undo this like anything else.</source>
        <translation>Ciò che c&apos;era prima torna com&apos;era. Ciò che hai scritto o usato da allora resta. Puoi annullare anche questo, come ogni altra cosa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annulla ciò che è arrivato</translation>
    </message>
    <message>
        <source>All that ever came from them</source>
        <translation>Tutto ciò che è mai arrivato da questa persona</translation>
    </message>
    <message>
        <source>What came since</source>
        <translation>Ciò che è arrivato a partire da un giorno</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Il primo giorno</translation>
    </message>
    <message>
        <source>Bundles that are taken back</source>
        <translation>Pacchetti che vengono annullati</translation>
    </message>
    <message>
        <source>%1 (taken back, some of it or all)</source>
        <translation>%1 (annullato, in parte o del tutto)</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier bundles</source>
        <translation>
            <numerusform>e %n pacchetto precedente</numerusform>
            <numerusform>e %n pacchetti precedenti</numerusform>
        </translation>
    </message>
    <message>
        <source>No bundle of theirs was taken in.</source>
        <translation>Da questa persona non è stato ricevuto nessun pacchetto.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>Questa non è una data.</translation>
    </message>
    <message>
        <source>Nothing came from them in that time.</source>
        <translation>In quel periodo da questa persona non è arrivato niente.</translation>
    </message>
    <message>
        <source>Looking through what came…</source>
        <translation>Esame di ciò che è arrivato…</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles are taken back.</source>
        <translation>
            <numerusform>%n pacchetto viene annullato.</numerusform>
            <numerusform>%n pacchetti vengono annullati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::TakeInDialog</name>
    <message>
        <source>Take in a bundle</source>
        <translation>Ricevi un pacchetto</translation>
    </message>
    <message>
        <source>Drop a bundle here</source>
        <translation>Trascina qui un pacchetto</translation>
    </message>
    <message>
        <source>A file that someone gave you with “Give to others”. Nothing is written before you have seen who sent it and what it would change.</source>
        <translation>Un file che qualcuno ti ha dato con «Dai ad altri». Niente viene scritto prima che tu abbia visto chi l&apos;ha mandato e che cosa cambierebbe.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Passphrase of the bundle</source>
        <translation>Frase segreta del pacchetto</translation>
    </message>
    <message>
        <source>This bundle is locked with a passphrase</source>
        <translation>Questo pacchetto è protetto da una frase segreta</translation>
    </message>
    <message>
        <source>Whoever wrote it chose the passphrase and told you. It is not the one of your own file.</source>
        <translation>La frase l&apos;ha scelta chi ha scritto il pacchetto, e te l&apos;ha detta. Non è quella del tuo file.</translation>
    </message>
    <message>
        <source>Nobody you know signed this bundle</source>
        <translation>Nessuno che conosci ha firmato questo pacchetto</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing of it is shown: anybody can write a file and call themselves anything.</source>
        <translation>Niente è cambiato, e non se ne mostra niente: chiunque può scrivere un file e darsi il nome che vuole.</translation>
    </message>
    <message>
        <source>Take the whole bundle back</source>
        <translation>Annulla tutto il pacchetto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un altro file…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ricevi</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Mostra le persone</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Reading the bundle…</source>
        <translation>Lettura del pacchetto…</translation>
    </message>
    <message>
        <source>Its sender gives no name.</source>
        <translation>Chi l&apos;ha mandato non dà un nome.</translation>
    </message>
    <message>
        <source>Its sender calls themselves “%1”. That proves nothing.</source>
        <translation>Chi l&apos;ha mandato dice di chiamarsi «%1». Questo non prova niente.</translation>
    </message>
    <message>
        <source>Nobody has compared the words of this sender with you. If the card came through other hands, somebody else may have written this. Compare them before you rely on it.</source>
        <translation>Nessuno ha confrontato con te le parole di chi l&apos;ha mandato. Se il biglietto è passato per altre mani, può averlo scritto qualcun altro. Confrontatele prima di fidarti.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are from the future: a clock was wrong. They wait until their time has come.</source>
        <translation>
            <numerusform>%n valore viene dal futuro: un orologio era sbagliato. Resta in attesa finché non arriva il suo momento.</numerusform>
            <numerusform>%n valori vengono dal futuro: un orologio era sbagliato. Restano in attesa finché non arriva il loro momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values about people who were forgotten here stay out.</source>
        <translation>
            <numerusform>%n valore su persone dimenticate qui resta fuori.</numerusform>
            <numerusform>%n valori su persone dimenticate qui restano fuori.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is part %1 of %2: take in the others too.</source>
        <translation>Questa è la parte %1 di %2: ricevi anche le altre.</translation>
    </message>
    <message>
        <source>Written %1. You have all of it already: there is nothing to take in.</source>
        <translation>Scritto %1. Hai già tutto: non c&apos;è niente da ricevere.</translation>
    </message>
    <message>
        <source>Written %1: %2.</source>
        <translation>Scritto %1: %2.</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Ricezione in corso…</translation>
    </message>
    <message>
        <source>Taken in: %1.</source>
        <translation>Ricevuto: %1.</translation>
    </message>
    <message>
        <source>It can be taken back as a whole, now or in months, from the page History. What you change yourself meanwhile stays.</source>
        <translation>Si può annullare per intero, ora o tra mesi, dalla pagina «Cronologia». Ciò che modifichi tu nel frattempo resta.</translation>
    </message>
    <message>
        <source>It brought nothing that was not here already.</source>
        <translation>Non ha portato niente che non ci fosse già.</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait: nothing is taken away from your file until you accept it.</source>
        <translation>
            <numerusform>%n cosa è in attesa: niente viene tolto dal tuo file finché non lo accetti.</numerusform>
            <numerusform>%n cose sono in attesa: niente viene tolto dal tuo file finché non lo accetti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole bundle is taken back.</source>
        <translation>Tutto il pacchetto è annullato.</translation>
    </message>
    <message>
        <source>Everything is as it was before. The page History can bring it back.</source>
        <translation>Tutto è com&apos;era prima. Dalla pagina «Cronologia» si può ripristinare.</translation>
    </message>
    <message>
        <source>If you expected it: get the sender&apos;s card from the sender, on paper, as a file or from screen to screen. Add it here: you see its words and signs before, to compare them, and whether it is of those who signed this bundle. If you know nothing of it, delete the file.</source>
        <translation>Se lo aspettavi: fatti dare il biglietto da chi ha mandato il pacchetto, su carta, come file o da schermo a schermo. Aggiungilo qui: prima ne vedi le parole e i segni, per confrontarli, e vedi se è di chi ha firmato questo pacchetto. Se non ne sai niente, elimina il file.</translation>
    </message>
    <message>
        <source>Add the sender&apos;s card…</source>
        <translation>Aggiungi il biglietto di chi l&apos;ha mandato…</translation>
    </message>
</context>
<context>
    <name>hedgerow::TodayPage</name>
    <message>
        <source>Begin with one person</source>
        <translation>Comincia con una persona</translation>
    </message>
    <message>
        <source>Today could not be read</source>
        <translation>Non è stato possibile leggere la giornata</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Add someone you work with, capture a name and a line, or log a conversation you had. From then on this page says what is next.</source>
        <translation>Aggiungi qualcuno con cui lavori, annota al volo un nome e una riga, o annota una conversazione che hai avuto. Da lì in poi questa pagina dice che cosa viene dopo.</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Annota al volo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for your answer</source>
        <translation>
            <numerusform>%n cosa aspetta la tua risposta</numerusform>
            <numerusform>%n cose aspettano la tua risposta</numerusform>
        </translation>
    </message>
    <message>
        <source>What others want to remove</source>
        <translation>Ciò che altri vogliono rimuovere</translation>
    </message>
</context>
<context>
    <name>hedgerow::TopBar</name>
    <message>
        <source>Search people and notes</source>
        <translation>Cerca persone e note</translation>
    </message>
    <message>
        <source>Search people and notes (Ctrl+F)</source>
        <translation>Cerca persone e note (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>hedgerow::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un altro file…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Making the key from the passphrase</source>
        <translation>Creazione della chiave dalla frase segreta</translation>
    </message>
    <message>
        <source>Unlock with these words</source>
        <translation>Sblocca con queste parole</translation>
    </message>
    <message>
        <source>The demo&apos;s passphrase</source>
        <translation>La frase della demo</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Sblocco in corso…</translation>
    </message>
    <message>
        <source>I lost my passphrase</source>
        <translation>Ho perso la frase segreta</translation>
    </message>
    <message>
        <source>Copy it elsewhere…</source>
        <translation>Copialo altrove…</translation>
    </message>
    <message>
        <source>Where to copy the file</source>
        <translation>Dove copiare il file</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina una copia di riserva…</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Una copia di riserva</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Check what is whole…</source>
        <translation>Controlla che cosa è integro…</translation>
    </message>
</context>
<context>
    <name>hedgerow::UnlockRecovery</name>
    <message>
        <source>Open with these words</source>
        <translation>Apri con queste parole</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Apertura del file</translation>
    </message>
    <message>
        <source>Words %1 to %2</source>
        <extracomment>The words of one row of the recovery sheet, by their numbers</extracomment>
        <translation>Parole da %1 a %2</translation>
    </message>
    <message>
        <source>Type the 24 words of the recovery sheet, four in each row as they are printed. Enter goes to the next row.</source>
        <translation>Scrivi le 24 parole del foglio di recupero, quattro per riga come sono stampate. Invio passa alla riga successiva.</translation>
    </message>
</context>
<context>
    <name>hedgerow::VerifyPeerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>Confronta le parole</translation>
    </message>
    <message>
        <source>Compare words with %1</source>
        <translation>Confronta le parole con %1</translation>
    </message>
    <message>
        <source>Call %1, or sit down together: you must know the voice or the face. By mail or message it is worth nothing, because whoever changed the card could change the words too.</source>
        <translation>Chiama %1, o sedetevi insieme: devi conoscere la voce o il viso. Per e-mail o per messaggio non vale niente, perché chi ha cambiato il biglietto potrebbe cambiare anche le parole.</translation>
    </message>
    <message>
        <source>%1 opens Sharing on their own screen and reads the six words there aloud. Type what you hear.</source>
        <translation>%1 apre «Condivisione» sul suo schermo e legge lì le sei parole ad alta voce. Scrivi ciò che senti.</translation>
    </message>
    <message>
        <source>The six words you hear</source>
        <translation>Le sei parole che senti</translation>
    </message>
    <message>
        <source>If you sit together, their screen shows these signs too:</source>
        <translation>Se siete insieme, il suo schermo mostra anche questi segni:</translation>
    </message>
    <message>
        <source>Now the other way round: read these words, which are those of your own card, to %1.</source>
        <translation>Ora al contrario: leggi a %1 queste parole, quelle del tuo biglietto.</translation>
    </message>
    <message>
        <source>Not among the words there are: %1. Ask how it is spelled.</source>
        <translation>Non tra le parole che ci sono: %1. Chiedi come si scrive.</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 di %2 parole</translation>
    </message>
    <message>
        <source>These are not the words of the keys that you have of %1. Have them read again, slowly. If they differ again, the card is not theirs and someone may be in between: remove it, send nothing to it, and get the card in person.</source>
        <translation>Queste non sono le parole delle chiavi che hai di %1. Fattele rileggere, lentamente. Se sono ancora diverse, il biglietto non è il suo e forse c&apos;è qualcuno in mezzo: rimuovilo, non mandarle niente, e fatti dare il biglietto di persona.</translation>
    </message>
    <message>
        <source>The keys were changed in the meantime. Close this and begin again.</source>
        <translation>Nel frattempo le chiavi sono state cambiate. Chiudi qui e ricomincia.</translation>
    </message>
    <message>
        <source>The same words: these are the keys of %1.</source>
        <translation>Le stesse parole: queste sono le chiavi di %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>hedgerow::WaitingDialog</name>
    <message>
        <source>Do as I answered</source>
        <translation>Fai come ho risposto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>What others want to remove</source>
        <translation>Ciò che altri vogliono rimuovere</translation>
    </message>
    <message>
        <source>Nothing waits for your answer</source>
        <translation>Niente aspetta la tua risposta</translation>
    </message>
    <message>
        <source>If others remove, take back or forget something that you have too, it is proposed to you here. Your file keeps it until you say so.</source>
        <translation>Se altri rimuovono, annullano o dimenticano qualcosa che hai anche tu, qui ti viene proposto. Il tuo file lo conserva finché non lo dici tu.</translation>
    </message>
</context>
<context>
    <name>hedgerow::WelcomePage</name>
    <message>
        <source>Start a new file</source>
        <translation>Crea un nuovo file</translation>
    </message>
    <message>
        <source>One encrypted file for everyone you talk to. Only your passphrase opens it.</source>
        <translation>Un solo file cifrato per tutte le persone con cui parli. Lo apre solo la tua frase segreta.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Apri un file</translation>
    </message>
    <message>
        <source>Go on with a file of yours, or with a copy from another computer.</source>
        <translation>Continua con un tuo file, o con una copia da un altro computer.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prova la demo</translation>
    </message>
    <message>
        <source>A made-up workplace of 120 people to look around in. It is gone when you quit.</source>
        <translation>Un luogo di lavoro inventato con 120 persone, per guardarsi intorno. Sparisce quando esci.</translation>
    </message>
    <message>
        <source>Who works where, what was said and promised, and whom to talk to next.</source>
        <translation>Chi lavora dove, che cosa è stato detto e promesso, e con chi parlare ora.</translation>
    </message>
    <message>
        <source>Use a computer of your own: nothing here is safe from an employer who manages the machine.</source>
        <translation>Usa un computer tuo: niente qui è al sicuro da un datore di lavoro che gestisce la macchina.</translation>
    </message>
</context>
<context>
    <name>hedgerow::WhoBox</name>
    <message>
        <source>Everyone</source>
        <translation>Tutti</translation>
    </message>
</context>
<context>
    <name>hedgerow::WorkProgress</name>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Riga %1 di %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts of what was done and of all</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>hedgerow::Workbench</name>
    <message>
        <source>Brought back: %1</source>
        <translation>Ripristinato: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>There is no new backup. %1</source>
        <translation>Non c&apos;è una nuova copia di riserva. %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copie di riserva</translation>
    </message>
    <message>
        <source>Thrown away: %1</source>
        <translation>Buttato via: %1</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ripristina</translation>
    </message>
    <message numerus="yes">
        <source>%n things that others want to take away wait for your answer</source>
        <translation>
            <numerusform>%n cosa che altri vogliono togliere aspetta la tua risposta</numerusform>
            <numerusform>%n cose che altri vogliono togliere aspettano la tua risposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Guarda…</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles came in through the shared folder</source>
        <translation>
            <numerusform>Dalla cartella condivisa è arrivato %n pacchetto</numerusform>
            <numerusform>Dalla cartella condivisa sono arrivati %n pacchetti</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait in the shared folder</source>
        <translation>
            <numerusform>Nella cartella condivisa aspetta %n pacchetto</numerusform>
            <numerusform>Nella cartella condivisa aspettano %n pacchetti</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Condivisione</translation>
    </message>
    <message>
        <source>The shared folder: %1</source>
        <translation>La cartella condivisa: %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::WriteStep</name>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>Choose a place and write it…</source>
        <translation>Scegli dove e scrivilo…</translation>
    </message>
    <message>
        <source>A stick or a folder that you hand over from. The offered name says nothing of what is in it; nothing is ever overwritten.</source>
        <translation>Una chiavetta o una cartella da cui consegnarlo. Il nome proposto non dice niente di ciò che contiene; niente viene mai sovrascritto.</translation>
    </message>
    <message>
        <source>What is given cannot be taken back: whoever has the file and the key can read it for good. That you gave it, to whom and what kinds of things, is remembered in your own file.</source>
        <translation>Ciò che si dà non si può riprendere: chi ha il file e la chiave può leggerlo per sempre. Che l&apos;hai dato, a chi e che tipo di cose, resta annotato nel tuo file.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Che cosa è stato scritto</translation>
    </message>
    <message>
        <source>It is written</source>
        <translation>È scritto</translation>
    </message>
    <message>
        <source>How to hand it over</source>
        <translation>Come consegnarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle about %1, for whoever knows the passphrase</source>
        <translation>Un pacchetto su %1, per chi conosce la frase segreta</translation>
    </message>
    <message>
        <source>A bundle about %1, for %2</source>
        <translation>Un pacchetto su %1, per %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Where to write the bundle</source>
        <translation>Dove scrivere il pacchetto</translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation>Scrittura del pacchetto…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Interrotto. Non è stato scritto nessun file.</translation>
    </message>
    <message numerus="yes">
        <source>Give the %n files on a stick or send them, and say the passphrase in another way: by voice or on paper. In Hedgerow they are opened with “Take in a bundle”.</source>
        <translation>
            <numerusform>Dai il file su una chiavetta o mandalo, e di&apos; la frase segreta in un altro modo: a voce o su carta. In Hedgerow si apre con «Ricevi un pacchetto».</numerusform>
            <numerusform>Dai i %n file su una chiavetta o mandali, e di&apos; la frase segreta in un altro modo: a voce o su carta. In Hedgerow si aprono con «Ricevi un pacchetto».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the %n files on a stick or send them in any way: only those you chose can open them. In Hedgerow they are opened with “Take in a bundle”. Delete them here when they have arrived.</source>
        <translation>
            <numerusform>Dai il file su una chiavetta o mandalo in qualsiasi modo: può aprirlo solo chi hai scelto. In Hedgerow si apre con «Ricevi un pacchetto». Eliminalo qui quando è arrivato.</numerusform>
            <numerusform>Dai i %n file su una chiavetta o mandali in qualsiasi modo: può aprirli solo chi hai scelto. In Hedgerow si aprono con «Ricevi un pacchetto». Eliminali qui quando sono arrivati.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was given to passphrases so far</source>
        <translation>Che cosa è stato dato finora con frasi segrete</translation>
    </message>
    <message>
        <source>What they hold by now</source>
        <translation>Che cosa hanno finora</translation>
    </message>
    <message>
        <source>Numbers by unit, for whoever knows the passphrase</source>
        <translation>Numeri per unità, per chi conosce la frase segreta</translation>
    </message>
    <message>
        <source>Numbers by unit, for %1</source>
        <translation>Numeri per unità, per %1</translation>
    </message>
</context>
</TS>
