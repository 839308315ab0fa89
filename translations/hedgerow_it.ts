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
            <translation>&amp;Annulla l'ultima modifica</translation>
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
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Scorciatoie da tastiera</translation>
        </message>
        <message>
            <source>&amp;About Hedgerow</source>
            <translation>&amp;Informazioni su Hedgerow</translation>
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
            <translation>C'è già qualcuno con questo nome. Restano entrambi; due persone possono chiamarsi allo stesso modo.</translation>
        </message>
        <message numerus="yes">
            <source>%n notes or conversations still name this person. Look through them.</source>
            <translation>
                <numerusform>Una nota o conversazione nomina ancora questa persona. Rivedila.</numerusform>
                <numerusform>%n note o conversazioni nominano ancora questa persona. Rivedile.</numerusform>
            </translation>
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
            <translation>Me l'ha detto qualcuno</translation>
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
            <source>The company's</source>
            <translation>Dell'azienda</translation>
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
            <translation>L'ha fatto in privato</translation>
        </message>
        <message>
            <source>Did it publicly</source>
            <translation>L'ha fatto in pubblico</translation>
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
            <translation>L'ha detto</translation>
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
            <translation>Non ha funzionato, e niente è cambiato. Riprova; se succede ancora, riavvia Hedgerow.</translation>
        </message>
        <message>
            <source>Something that was entered does not fit. Look at the fields again and correct it.</source>
            <translation>Qualcosa di ciò che hai inserito non va bene. Rivedi i campi e correggilo.</translation>
        </message>
        <message>
            <source>It is not there any more. It may have been moved, removed or taken back; look for it again.</source>
            <translation>Non c'è più. Forse è stato spostato, rimosso o annullato; cercalo di nuovo.</translation>
        </message>
        <message>
            <source>There is a file of that name already. Choose another name; nothing is ever overwritten.</source>
            <translation>C'è già un file con questo nome. Scegli un altro nome; niente viene mai sovrascritto.</translation>
        </message>
        <message>
            <source>That is not the passphrase of this file. Check capital letters and the blanks between words, and try again.</source>
            <translation>Non è la frase segreta di questo file. Controlla le maiuscole e gli spazi tra le parole, e riprova.</translation>
        </message>
        <message>
            <source>This file is damaged. Keep it as it is, do not write to it, and open your newest backup instead.</source>
            <translation>Questo file è danneggiato. Lascialo com'è, non scriverci, e apri invece la tua copia più recente.</translation>
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
            <translation>Hedgerow non può scrivere in quel posto. Scegli un'altra cartella, o fatti dare il permesso.</translation>
        </message>
        <message>
            <source>There is no room left on the disk. Nothing was changed; make some room and do it again.</source>
            <translation>Non c'è più spazio sul disco. Niente è cambiato; libera spazio e riprova.</translation>
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
            <translation>L'orologio di questo computer è molto sbagliato, quindi niente è stato scritto. Correggi data e ora e riprova.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Interrotto. Niente è cambiato.</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>Non ha funzionato.</translation>
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
            <source>Title</source>
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
    </context>
    <context>
        <name>Levels</name>
        <message>
            <source>Not assessed</source>
            <translation>Non valutata</translation>
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
        <name>PersonDetails</name>
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
            <source>somebody</source>
            <translation>qualcuno</translation>
        </message>
    </context>
    <context>
        <name>PersonSections</name>
        <message>
            <source>preferred</source>
            <translation>preferito</translation>
        </message>
        <message>
            <source>Company channel: the employer can read it</source>
            <translation>Canale aziendale: il datore di lavoro può leggerlo</translation>
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
            <source>(no name yet)</source>
            <translation>(ancora senza nome)</translation>
        </message>
        <message>
            <source>code name %1</source>
            <translation>nome in codice %1</translation>
        </message>
        <message>
            <source>Level: %1</source>
            <translation>Livello: %1</translation>
        </message>
        <message>
            <source>stale: ask again</source>
            <translation>vecchia: chiedi di nuovo</translation>
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
            <source>How to reach</source>
            <translation>Come contattarla</translation>
        </message>
        <message>
            <source>No way to reach them is known. A desk is enough.</source>
            <translation>Non si sa come contattarla. Basta una scrivania.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dove</translation>
        </message>
        <message>
            <source>Can hire, fire or discipline others</source>
            <translation>Può assumere, licenziare o sanzionare altri</translation>
        </message>
        <message>
            <source>Nobody wrote down where they work.</source>
            <translation>Nessuno ha scritto dove lavora.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Di lei</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etichette</translation>
        </message>
        <message>
            <source>%1, also</source>
            <comment>a field with a second value</comment>
            <translation>%1, anche</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Valutazioni</translation>
        </message>
        <message>
            <source>%1 see it differently. Both stand.</source>
            <translation>%1 la vedono diversamente. Valgono entrambe.</translation>
        </message>
        <message>
            <source>Nobody has assessed them yet. Unknown is not undecided.</source>
            <translation>Nessuno l'ha ancora valutata. Sconosciuta non vuol dire indecisa.</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Due versioni</translation>
        </message>
        <message>
            <source>Organizers wrote different things without knowing of each other. Choose what shall stand.</source>
            <translation>Sono state scritte cose diverse senza sapere l'uno dell'altra. Scegli quale deve valere.</translation>
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
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scorciatoie da tastiera</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>There is no option %1; --help shows those there are.</source>
            <translation>L'opzione %1 non esiste; --help mostra quelle che ci sono.</translation>
        </message>
        <message>
            <source>Only one file can be opened at a time.</source>
            <translation>Si può aprire un solo file alla volta.</translation>
        </message>
        <message>
            <source>hedgerow [--demo] [FILE]
  FILE       the file to open
  --demo     a made-up workplace of 120 people, gone when the program ends
  --help     this text
  --version  the version
</source>
            <translation>hedgerow [--demo] [FILE]
  FILE       il file da aprire
  --demo     un luogo di lavoro inventato con 120 persone, sparisce alla chiusura
  --help     questo testo
  --version  la versione
</translation>
        </message>
    </context>
    <context>
        <name>Story</name>
        <message>
            <source>a little</source>
            <translation>un po'</translation>
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
        <name>hedgerow::AssessmentForm</name>
        <message>
            <source>Say first with whom you talked.</source>
            <translation>Di' prima con chi hai parlato.</translation>
        </message>
        <message>
            <source>This vault has no scale yet.</source>
            <translation>Questo file non ha ancora una scala.</translation>
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
            <source>It is the only key. Nobody can give you a new one: without it, everything in the file is gone.</source>
            <translation>È l'unica chiave. Nessuno può dartene una nuova: senza, tutto ciò che è nel file è perduto.</translation>
        </message>
        <message>
            <source>Where to keep the new file</source>
            <translation>Dove tenere il nuovo file</translation>
        </message>
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
            <source>Passphrase</source>
            <translation>Frase segreta</translation>
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
            <source>Rather short: %n characters or more are hard to guess.</source>
            <translation>
                <numerusform>Piuttosto corta: da %n caratteri in su è difficile da indovinare.</numerusform>
                <numerusform>Piuttosto corta: da %n caratteri in su è difficile da indovinare.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>Le due non sono ancora uguali.</translation>
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
            <translation>Com'è andata</translation>
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
            <source>History</source>
            <translation>Cronologia</translation>
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
            <translation>un po'</translation>
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
            <translation>Di' con chi hai parlato: un nome, o due parole per riconoscerla.</translation>
        </message>
        <message>
            <source>That is not a day. Write it like 2026-11-22, or “tomorrow”, or +7.</source>
            <translation>Questo non è un giorno. Scrivilo come 2026-11-22, o «domani», o +7.</translation>
        </message>
        <message>
            <source>Say which colleague this was said of.</source>
            <translation>Di' di quale collega è stato detto.</translation>
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
            <source>An organizer's notebook in one encrypted file.

Free software under the GNU General Public License, version 3 or later. Without any warranty.</source>
            <translation>Il taccuino di chi organizza, in un solo file cifrato.

Software libero sotto la GNU General Public License, versione 3 o successiva. Senza alcuna garanzia.</translation>
        </message>
        <message>
            <source>Closing the file…</source>
            <translation>Chiusura del file…</translation>
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
    </context>
    <context>
        <name>hedgerow::PeoplePage</name>
        <message>
            <source>Nobody is here yet</source>
            <translation>Ancora nessuno</translation>
        </message>
        <message>
            <source>Add the people you work with, or bring in a spreadsheet: hedgerow-cli import csv FILE.</source>
            <translation>Aggiungi le persone con cui lavori, o importa un foglio di calcolo: hedgerow-cli import csv FILE.</translation>
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
            <translation>Non è stato possibile leggere l'elenco</translation>
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
            <source>Only: %1</source>
            <translation>Solo: %1</translation>
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
            <source>Unit</source>
            <translation>Unità</translation>
        </message>
        <message>
            <source>Every unit</source>
            <translation>Ogni unità</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Non valutata</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>Vecchia</translation>
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
            <translation>Scegli qualcuno dall'elenco delle persone.</translation>
        </message>
        <message>
            <source>This person is no longer here</source>
            <translation>Questa persona non c'è più</translation>
        </message>
        <message>
            <source>This person could not be read</source>
            <translation>Non è stato possibile leggere questa persona</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Che cosa è successo</translation>
        </message>
        <message>
            <source>Nobody has talked with them yet. Log the first conversation.</source>
            <translation>Nessuno ci ha ancora parlato. Annota la prima conversazione.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
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
        <name>hedgerow::StatusStrip</name>
        <message>
            <source>Close this message</source>
            <translation>Chiudi questo messaggio</translation>
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
        <name>hedgerow::Timeline</name>
        <message>
            <source>Show older</source>
            <translation>Mostra i precedenti</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>senza data</translation>
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
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Mantenuto</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Non mantenuto</translation>
        </message>
    </context>
    <context>
        <name>hedgerow::TodayPage</name>
        <message>
            <source>Begin with one person</source>
            <translation>Comincia con una persona</translation>
        </message>
        <message>
            <source>Add someone you work with, or log a conversation you had. From then on this page says what is next.</source>
            <translation>Aggiungi qualcuno con cui lavori, o annota una conversazione. Da lì in poi questa pagina dice che cosa viene dopo.</translation>
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
            <source>Log a conversation</source>
            <translation>Annota una conversazione</translation>
        </message>
        <message>
            <source>of %1</source>
            <comment>a part of all people</comment>
            <translation>di %1</translation>
        </message>
        <message>
            <source>people known</source>
            <translation>persone note</translation>
        </message>
        <message>
            <source>support it</source>
            <translation>a favore</translation>
        </message>
        <message>
            <source>assessed lately</source>
            <translation>valutate di recente</translation>
        </message>
        <message>
            <source>spoken with</source>
            <translation>sentite</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>In scadenza</translation>
        </message>
        <message>
            <source>due %1</source>
            <comment>a day</comment>
            <translation>scade %1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatto</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e un'altra</numerusform>
                <numerusform>e altre %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due. Next steps you agree on in a conversation appear here on their day.</source>
            <translation>Niente in scadenza. I prossimi passi concordati compaiono qui nel loro giorno.</translation>
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
            <source>Today</source>
            <translation>Oggi</translation>
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
            <source>The demo's passphrase</source>
            <translation>La frase della demo</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Sblocco in corso…</translation>
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
    </context>
</TS>
