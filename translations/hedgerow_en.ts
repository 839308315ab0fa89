<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Log a conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark &amp;as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Hedgerow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit t&amp;hese people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lea&amp;d…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Same person as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report of all that is held…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back&amp;ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find or do anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Possibly the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone to s&amp;hare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give to others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others want to remo&amp;ve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sha&amp;ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;sharing works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k into the shared folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentForm</name>
    <message>
        <source>%1: how you know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for backups is not there. Plug in its stick or disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedgerow may not write in the folder for backups. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left where backups go. Make some room there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups cannot be written. Look whether its stick or disk is still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup that was made is not what the file holds, so it was thrown away. Try another stick or disk, and look the file over (hedgerow-cli check --deep).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone would be what was written since: %1.</source>
        <extracomment>%1 is a list such as &quot;2 people, 3 conversations and 12 changes&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever was forgotten for good since then would be there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds what this file does not have: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds exactly what this file holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A moment and a size: &quot;today 14:05 · 2.1 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>and %n more kinds</source>
        <translation>
            <numerusform>and one more kind</numerusform>
            <numerusform>and %n more kinds</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said that two records are one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said that two records are not one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted whether a promise was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took something back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought something back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot a person for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the scales that come with Hedgerow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n people from a spreadsheet</source>
        <translation>
            <numerusform>Imported one person from a spreadsheet</numerusform>
            <numerusform>Imported %n people from a spreadsheet</numerusform>
        </translation>
    </message>
    <message>
        <source>Made up a workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Logged a conversation with %n people</source>
        <translation>
            <numerusform>Logged a conversation with one person</numerusform>
            <numerusform>Logged a conversation with %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has power over staff. Talk it over with your group before they are let in on plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records stay, because something made since then uses them.</source>
        <translation>
            <numerusform>%1 of %n record stays, because something made since then uses it.</numerusform>
            <numerusform>%1 of %n records stay, because something made since then uses them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone of that name is there already. Both are kept; two people may share a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes or conversations still name this person. Look through them.</source>
        <translation>
            <numerusform>One note or conversation still names this person. Look through it.</numerusform>
            <numerusform>%n notes or conversations still name this person. Look through them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Captured a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed what was captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an earlier value back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a way to reach somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a way to reach somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added where somebody works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed where somebody works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that somebody left a place of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a next step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a promise again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a next step off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed a saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed %n people</source>
        <translation>
            <numerusform>Changed %n person</numerusform>
            <numerusform>Changed %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Added somebody to share with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed somebody to share with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took other keys of somebody to share with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared words with somebody to share with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that somebody gets nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that somebody gets new things again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gave a bundle about %n people to others</source>
        <translation>
            <numerusform>Gave a bundle about %n person to others</numerusform>
            <numerusform>Gave a bundle about %n people to others</numerusform>
        </translation>
    </message>
    <message>
        <source>Gave a bundle to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received a bundle from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know these keys already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>who took part</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>This bundle is locked with a passphrase. Ask whoever wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this bundle. Check capital letters and the blanks between words, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is not for you: your key does not open it. Ask whoever wrote it to choose you, with the card you have now, and to write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was not meant for you: its sender wrote it for others, and somebody passed it on. Nothing was changed. Talk with the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody you know signed this bundle. Nothing was changed. If you know who sent it, get the sender&apos;s card and add it under Sharing; then take the bundle in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of this bundle is wrong: it was changed on its way. Nothing was changed here. Ask the sender for it again, in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is damaged or not whole. Nothing was changed. Copy it again, or ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no bundle, or its beginning is damaged. Choose another file, or ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is larger than any that Hedgerow writes. Nothing was changed. Ask the sender how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was written by a newer Hedgerow. Install that version to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what others call you: a bundle carries the name of who wrote it. A name is one line, without blanks around it. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to give: nobody was chosen, or all of it was given before. Go back and choose others, or give everything once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of those you chose has left and gets nothing new. Go back and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turf sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart without the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, how to reach people and where they work: what someone needs who goes and talks with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, and the levels people were assessed at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but what is private: conversations, notes and plans too. For someone you organize with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say kind by kind what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what people are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone numbers, addresses, mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units, titles, shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how people were assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when one spoke with them, tags, ties, issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written about them and about conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next steps and promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left on %1: gets nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared the words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device of your own, words compared on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words compared on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From somebody you do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, whose words nobody has compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, words compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your own device %1, words compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this very file: you wrote it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, of %n people</source>
        <extracomment>A moment, what was given, of how many people</extracomment>
        <translation>
            <numerusform>%1: %2, of %n person</numerusform>
            <numerusform>%1: %2, of %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new entries</source>
        <translation>
            <numerusform>%n other new entry</numerusform>
            <numerusform>%n other new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%n entry changed</numerusform>
            <numerusform>%n entries changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to take away</source>
        <translation>
            <numerusform>%n thing to take away</numerusform>
            <numerusform>%n things to take away</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than 5 people, or a number from which such a one could be worked out. Assessed lately: within %n days.</source>
        <translation>
            <numerusform>Hidden: fewer than 5 people, or a number from which such a one could be worked out. Assessed lately: within %n day.</numerusform>
            <numerusform>Hidden: fewer than 5 people, or a number from which such a one could be worked out. Assessed lately: within %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only numbers by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes instead of names, with levels and units. What is said of a code comes back to the right person here, and nowhere else. For one recipient at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people are known in each unit, and at which level. Nobody is in it, not even as a code, and no number under 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only numbers by unit, of nobody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: chart without the people, %n codes</source>
        <extracomment>A moment, and how many codes stand in the place of people</extracomment>
        <translation>
            <numerusform>%1: chart without the people, %n code</numerusform>
            <numerusform>%1: chart without the people, %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Every byte was read and every entry found: this file is whole. Try to open it again; a stick or a disk that fails now and then can be the reason that it did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damage is at the very beginning, where the file says what is in it. So it cannot be told what else is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the file is missing, or something was added to it: it is not as long as it says itself. That happens when a stick is pulled out while it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first bytes were changed. Once it is closed it cannot be opened any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places in it are damaged.</source>
        <translation>
            <numerusform>%n place in it is damaged.</numerusform>
            <numerusform>%n places in it are damaged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all that was ever written into it can be read any more: some of it is lost in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was ever written into it can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whole as it stands now: %1.</source>
        <extracomment>Kinds of entries, as &quot;Person, Conversation&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lists made for finding things are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedgerow cannot mend a file or take the readable part out of it. Keep this one as it is and do not write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore your newest backup; the damaged file is kept beside it. Where your backups are cannot be read from this file: look on the sticks and in the folders you use for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone told me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it privately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it publicly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disengaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eats with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informal group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares a ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smokes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day as it stands in lists; the letters as QLocale::toString takes them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Relative and absolute day: &quot;3 days ago · 19 Nov 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time: &quot;yesterday 9:12&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That did not work, and nothing was changed. Try it again; if it happens again, restart Hedgerow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was entered does not fit. Look at the fields again and correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more. It may have been moved, removed or taken back; look for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name; nothing is ever overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this file. Check capital letters and the blanks between words, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged. Keep it as it is, do not write to it, and open your newest backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Hedgerow file. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written by a newer Hedgerow. Install that version to open it; this one leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening this file would take far more memory than usual. Open it on a computer with more memory, or make sure that it really is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this file open. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedgerow may not write in that place. Choose another folder, or ask for the right to write in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed; make some room and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written. Check that its disk or stick is still connected, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of this file forbids that, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is far off, so nothing was written. Set the date and time right and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more. It may have been moved, or its stick is not plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedgerow may not write where this file is, and cannot work without. Copy it to a folder of yours and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty: nothing of it is left. Restore a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis for keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description, while there is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with power over staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power over staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note (never shared)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works remotely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again after (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments age after (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured, to be completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key to encrypt to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it was about, as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles received until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest change then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key of signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words compared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment is fresh for days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a unit that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a level that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assessed more than %n days ago</source>
        <translation>
            <numerusform>Assessed more than %n day ago</numerusform>
            <numerusform>Assessed more than %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spoken with in the last %n days</source>
        <translation>
            <numerusform>Spoken with in the last %n day</numerusform>
            <numerusform>Spoken with in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not spoken with for %n days</source>
        <translation>
            <numerusform>Not spoken with for %n day</numerusform>
            <numerusform>Not spoken with for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Never spoken with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power over staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assessed in the last %n days</source>
        <translation>
            <numerusform>Assessed in the last day</numerusform>
            <numerusform>Assessed in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (DOS 852)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people could be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, and nobody known is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as you decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person you chose is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level is not one of the scale; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cells than columns: it has shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither yes nor no; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not one of the known words; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an e-mail address; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a telephone number; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has invisible characters; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read in this encoding; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of Excel or LibreOffice, not CSV. Open it there, choose “Save as” and then CSV, and bring in that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Excel file, not CSV. Open it there, choose “Save as” and then CSV, and bring in that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF. Bring in the spreadsheet it was made from, saved as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database, not a spreadsheet. Choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is encrypted. Choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 256 MB. Cut it into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Correct it in the spreadsheet, or try another separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed in its cell. Correct it in the spreadsheet, or try another separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is longer than 1 MB. Perhaps a quotation mark is opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more cells than can be read at once. Cut the spreadsheet into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 512 columns. Perhaps the separator is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 2,000,000 rows. Cut the spreadsheet into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works there since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works there until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis of the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and what is wrong with its cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read as a spreadsheet. Save it as CSV once more and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>what is wrong with a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here cannot be read as %1. Choose another encoding, or “Guess it”.</source>
        <comment>the name of an encoding</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second-hand remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag on a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>1 person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headcounts</source>
        <translation>
            <numerusform>%n headcount</numerusform>
            <numerusform>%n headcounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places of work</source>
        <translation>
            <numerusform>%n place of work</numerusform>
            <numerusform>%n places of work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships</source>
        <translation>
            <numerusform>%n relationship</numerusform>
            <numerusform>%n relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scales</source>
        <translation>
            <numerusform>%n scale</numerusform>
            <numerusform>%n scales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second-hand remarks</source>
        <translation>
            <numerusform>%n second-hand remark</numerusform>
            <numerusform>%n second-hand remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next steps</source>
        <translation>
            <numerusform>%n next step</numerusform>
            <numerusform>%n next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections met</source>
        <translation>
            <numerusform>%n objection met</numerusform>
            <numerusform>%n objections met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure tests</source>
        <translation>
            <numerusform>%n structure test</numerusform>
            <numerusform>%n structure tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts in tests</source>
        <translation>
            <numerusform>%n part in a test</numerusform>
            <numerusform>%n parts in tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs kept apart</source>
        <translation>
            <numerusform>%n pair kept apart</numerusform>
            <numerusform>%n pairs kept apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags on people</source>
        <translation>
            <numerusform>%n tag on a person</numerusform>
            <numerusform>%n tags on people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved filters</source>
        <translation>
            <numerusform>%n saved filter</numerusform>
            <numerusform>%n saved filters</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizer to share with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of what was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n organizers to share with</source>
        <translation>
            <numerusform>%n organizer to share with</numerusform>
            <numerusform>%n organizers to share with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of what was shared</source>
        <translation>
            <numerusform>%n record of what was shared</numerusform>
            <numerusform>%n records of what was shared</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines of numbers</source>
        <translation>
            <numerusform>%n line of numbers</numerusform>
            <numerusform>%n lines of numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The number of a level and what it is called: &quot;2 · Supporter&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Likenesses</name>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached in the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name in other letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name, spelled otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar names: perhaps a typing error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name, once with one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name, once in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the name is all there is of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But another name: perhaps of one household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But many here have such a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But others are reached there, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But other telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But other mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But other units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a person first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose people first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairComparison</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A way to reach somebody: &quot;Phone: 0170 1234567&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <extracomment>How often one talked with somebody, and when last: &quot;3 conversations, last 2 days ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>new, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, name unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>Verified: words compared on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: nobody knows yet whose keys these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was made by a newer Hedgerow. Install that version to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character of this card is wrong, missing or too many. Copy it again, from beginning to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no contact card. A card begins with “hedgerow1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Hedgerow makes such a card. Do not use it, and ask where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonAbout</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is for you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private note never leaves this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they did that shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, also</source>
        <comment>a field with a second value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That somebody is close to a union is protected by law. Keep what you need, with a reason for keeping it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonAssessments</name>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an assessor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 see it differently. Both stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has assessed them yet. Unknown is not undecided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDesk</name>
    <message>
        <source>%1: %2</source>
        <comment>what to do, about what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Level: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talked with %1</source>
        <comment>3 days ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never talked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has power over staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood here before…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of all that is held…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also a record without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also recorded as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the same person after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizers wrote different things without knowing of each other. Choose what shall stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: who wrote what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: let %2 stand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonOpen</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <extracomment>When something is due: &quot;overdue since 3 days ago · 19 Nov 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, about what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When, and which day that is: &quot;In a week · 29 Nov 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next step with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open. Note when you will speak with them next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonReport</name>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is held on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier and removed values are in it. Notes about other people that only mention this person are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis for keeping: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (removed or taken back)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonTies</name>
    <message>
        <source>loose</source>
        <comment>a tie between two people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <comment>a tie between two people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very close</source>
        <comment>a tie between two people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 3 · %2</source>
        <extracomment>How close two people are: its number of three, and a word for it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do they trust, eat with, ride with? A friend helps prepare the talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonTimeline</name>
    <message>
        <source>%1: %2</source>
        <comment>what to do, about what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has talked with them yet. Log the first conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and which of its kind: &quot;Issue: shift plans&quot;
----------
What a record is and about whom: &quot;Next step: Ada&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What a record is and what it says: &quot;Next step: Ada – call her&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1, through %2</source>
        <extracomment>Who wrote it, and who brought it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonWork</name>
    <message>
        <source>preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company channel: the employer can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An employer can read company phones and mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can hire, fire or discipline others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a way to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to reach them is known. A desk is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote down where they work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for half a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, about what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open a file that takes far more than usual?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the key of this file takes much more memory or time than Hedgerow itself asks for. The computer may be slow for some minutes.

Go on if you know who made the file. A file from a stranger may only be meant to bring this computer to a halt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the clock of this computer right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says:
%1

That is far from the newest change in this file. Changes are put in order by time, here and with everyone you share them with. If the clock is wrong, set it first, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right, save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A promise was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next step was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next step is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others spoke of them, nobody asked them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never spoken with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed %1: stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter going cold, last talk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter going cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their unit has no leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message numerus="yes">
        <source>These are %n words; the sheet has 24, four in each row.</source>
        <translation>
            <numerusform>This is %n word; the sheet has 24, four in each row.</numerusform>
            <numerusform>These are %n words; the sheet has 24, four in each row.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word %1 is no word that sheets have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 does not fit the others: the sheet most likely says “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or more words are not as the sheet says them. Compare them with the sheet, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are whole, but belong to another file or to an earlier passphrase. The sheet of this file has the mark %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever comes to this computer while you are away can then read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when keyboard and mouse have not been touched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also locks when the screen is locked, when another user comes to the front and before the computer sleeps. What you are writing is kept in the file and comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are writing is kept in the file and comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can write its memory to a disk that is not encrypted (swap). What is open here may end up there. Encrypt the swap space, or turn it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedFolders</name>
    <message>
        <source>This is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own file lies in this folder. It must not: copies of it that are changed in two places end as one that is damaged. Choose a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups of your file lie in this folder, and whoever gets them has all of it. Choose a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this folder looks like a Hedgerow file or a backup of one, and would be carried to the others. Move it away, or choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever carries this folder carries the folder of your own file too. Move your file out of it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has everything of yours, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Has not taken in %n of your files yet, as of %1</source>
        <translation>
            <numerusform>Has not taken in %n of your files yet, as of %1</numerusform>
            <numerusform>Has not taken in %n of your files yet, as of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is not among those you share with any more. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there now: it was moved, or its stick is not plugged in. As soon as it is back, Hedgerow goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose with whom you share it: one at least, 63 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare words with all of them first: until then nobody knows whose keys these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them has left and gets nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what others call you: one line, without blanks around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get: %1. What they send is taken in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get: %1. What they send is shown to you first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets nothing until you have compared words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left and gets nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes no more part, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not among those you share with any more, and gets nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not been heard of in this folder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not chosen you for the folder yet, so nothing comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of theirs was last taken in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries new or changed</source>
        <translation>
            <numerusform>%n other entry new or changed</numerusform>
            <numerusform>%n other entries new or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to take away</source>
        <translation>
            <numerusform>%n thing to take away</numerusform>
            <numerusform>%n things to take away</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a copy of this file, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, with whom you do not share this folder, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files are not whole yet; whatever carries the folder may still be at it.</source>
        <translation>
            <numerusform>%n file is not whole yet; whatever carries the folder may still be at it.</numerusform>
            <numerusform>%n files are not whole yet; whatever carries the folder may still be at it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are signed by nobody whose card you have, and are left alone.</source>
        <translation>
            <numerusform>%n file is signed by nobody whose card you have, and is left alone.</numerusform>
            <numerusform>%n files are signed by nobody whose card you have, and are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be used: a wrong signature, too large, or of a newer Hedgerow.</source>
        <translation>
            <numerusform>%n file cannot be used: a wrong signature, too large, or of a newer Hedgerow.</numerusform>
            <numerusform>%n files cannot be used: a wrong signature, too large, or of a newer Hedgerow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your files vanished or were changed before everybody had them; they are written again.</source>
        <translation>
            <numerusform>%n of your files vanished or was changed before everybody had it; it is written again.</numerusform>
            <numerusform>%n of your files vanished or were changed before everybody had them; they are written again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingHelp</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it gives</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You exchange cards once, and compare six words. Then you give each other files, called bundles: on a stick, by mail, in any way. Only those you chose can open them. Nothing goes through a server, and nobody reads along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card is like a letter box with a slot: whoever has it can put something in for you, and only you can take it out. It holds no secret and nothing about anybody but your name. Show it, print it, send it. It is on the page Sharing, and so is the place to add the cards of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card that came by mail could have been exchanged on its way for that of somebody else, who would then read what you write. So each of you reads six words to the other, by telephone or face to face. If they are the same, you have the right card, for good. Somebody else&apos;s card has other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle is a locked file with what you chose about the people you chose. Its name says nothing. Before it is written, “Give to others” shows all that would be in it: how many people, which kinds of things, every note. A bundle can be locked with a passphrase, too, for someone whose card you have not got; tell it by voice or on paper, never together with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the smallest that serves. Notes that are marked as private never leave your file, whatever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given cannot be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that has left your hands can be kept and copied. Hedgerow remembers who got what, so that you can look it up; it cannot reach into other people&apos;s files. If someone leaves your group, say so on the page Sharing: they get nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking something in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Take in a bundle” shows who sent it and what it would change, before anything changes. Where you and the sender say different things, both are kept until you take one. Nobody can remove or forget anything in your file by a bundle: that is only proposed, and waits for your answer. Taking in the same bundle twice does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What undo does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle that was taken in can be taken back as a whole, right away or months later, on the page History. What you changed yourself in the meantime stays. Taking it back here changes nothing in anybody else&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sharing works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who exchanges often can leave the carrying to something else: a folder that Syncthing or Nextcloud keeps the same on everybody&apos;s computer, or a stick that goes from hand to hand. Each of you chooses that folder and the others, once, on the page Sharing. From then on Hedgerow puts what is new into it while your file is open, and shows what comes, or takes it in by itself if you want that. Whoever keeps the folder sees that there are locked files, how large they are and when they come, and nothing else. Your own file must never lie in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 · %2</source>
        <extracomment>On the printed sheet: four letters that tell sheets apart, and the day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has these words and the file can read everything in it. Keep this sheet like the notes themselves: not with the computer, not in a drawer at work, not as a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is lost: open the file in Hedgerow, choose “I lost my passphrase” and type the 24 words row by row. The program names a word that was misread, and asks for a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a new passphrase this sheet no longer opens the file, only backups made before. Burn it then, and make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the key of the file itself; Hedgerow&apos;s documents say how to use them with other programs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a form, a list of proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search into the list, along proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Hedgerow can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command, where it is in the menus, and its keys. “Find or do anything” lists them all too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>elephant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turtle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penguin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rooster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cactus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>banana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cherries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pizza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hammer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>die</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>football</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trophy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volcano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snowman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation, with %1 too</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a promise or a next step, and what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuspectsModel</name>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>known by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>spoken with in %n days</source>
        <translation>
            <numerusform>spoken with in %n day</numerusform>
            <numerusform>spoken with in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the list</source>
        <translation>
            <numerusform>%n person is on the list</numerusform>
            <numerusform>%n people are on the list</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nobody has counted how many work here, so the numbers are parts of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 work at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, counted %2</source>
        <comment>how many there are, and when that was known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. More are listed than were counted; the numbers are parts of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a heading, and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured in a hurry. Complete what you know now, then tick it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due. Next steps you agree on in a conversation appear here on their day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone has been spoken with lately. Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations of the last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>with %n others</source>
        <translation>
            <numerusform>with %n other</numerusform>
            <numerusform>with %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation yet this week. The best day to have one is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Spoken with before, but not for %n days, and nothing is planned.</source>
        <translation>
            <numerusform>Spoken with before, but not for %n day, and nothing is planned.</numerusform>
            <numerusform>Spoken with before, but not for %n days, and nothing is planned.</numerusform>
        </translation>
    </message>
    <message>
        <source>last talk %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::AddPeerDialog</name>
    <message>
        <source>Add someone to share with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another vault of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for their contact card: they find it under Sharing. It is no secret; it may come by any way. Whether it is really theirs, you find out by comparing words afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the card here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file or a picture of the QR code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card or a picture of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No QR code can be read in this picture. Take it again, straight and near, or ask for the card as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: you know %1 with OTHER keys. %2.
A new computer or a new vault has new keys. So has someone who wants to be taken for %1. Ask in person or by telephone before you go on. If this is somebody else, give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked, and these are the new keys. I will compare words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name could be taken for %1, whose keys are others. Better give a name that looks different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to be this name all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know these keys already, as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own card. Give it to others, and add theirs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name has letters of several alphabets that look alike. Is it spelled as they do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a card, or choose a file with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own card could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are other keys than you know. Ask first, then say so above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name that looks different, or say above that it is to be this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose card it is sees the same words and signs under Sharing. If you have them on the telephone or before you, compare them now; if one differs, do not add the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys signed the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was signed with OTHER keys: it is not from whose card this is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::AssessmentForm</name>
    <message>
        <source>Say first with whom you talked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has no scale yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::BackupsPage</name>
    <message>
        <source>Writing and checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make no more backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in one file. Write it to a stick, and there choose “Open a file”; copy it from the stick to the disk first. The passphrase is the same. Go on writing in one of the two only: they do not learn from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere yet. Choose a folder, best on a stick or a disk that is kept somewhere else. Backups are encrypted as the file is, and made by themselves once a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one: %1, opened and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the folder of the file itself: a lost or broken disk takes both. A stick is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None can be seen just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups of this file in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept are the newest of seven days and of four weeks, and all of the last two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more backups are made. Those that are there stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups go there from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up, opened and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, opened and compared. Carry it over and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening and comparing the copy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::BundlePreviewModel</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Whom or what it is about, and what kind of entry it is: &quot;Anna Berg · Conversation&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what it says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, what it says now, what it would say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values in conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads here, %2 there. Talk it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken with here on %1, there on %2. Tell each other before the next talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has removed it. It can be brought back later.</source>
        <comment>who sent it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has taken back what was written there.</source>
        <comment>who sent it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has forgotten this person for good. If you accept, it is gone here too, and no undo brings it back.</source>
        <comment>who sent it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::CampaignBox</name>
    <message>
        <source>No campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a campaign without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign that is gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::CheckDialog</name>
    <message>
        <source>Check what is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte of the file is read and looked at. Nothing is written. It takes a moment, longer from a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every byte…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the one of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::ChipField</name>
    <message>
        <source>%1 · %2</source>
        <comment>a word and what is said of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::ChoiceStep</name>
    <message>
        <source>What is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of data and what that means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on this day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n people chosen just now</source>
        <translation>
            <numerusform>The %n person chosen just now</numerusform>
            <numerusform>The %n people chosen just now</numerusform>
        </translation>
    </message>
    <message>
        <source>Those the page People shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit and all below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units of a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of a saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those whose lead is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they have not had yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed since a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes for units, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::ColumnsStep</name>
    <message>
        <source>Say what each column holds. What you correct here is remembered for the next spreadsheet, inside your file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels are of the scale of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you chose last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one column: choose which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has this only once, and several columns would fill it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column is left out. Choose at least one with names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::CommandBox</name>
    <message>
        <source>Nothing of that name. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person, words of a note, a page or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command; people and notes once a file is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ go along · Enter opens · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::CommandBoxModel</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::ComparisonWords</name>
    <message>
        <source>Six words to read aloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::CountButton</name>
    <message>
        <source>%1 %2</source>
        <comment>a count and what is counted: 12 new</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::CountLink</name>
    <message>
        <source>of %1</source>
        <comment>a part of all people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count, and of what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a count, of how many, and of what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::CreatePage</name>
    <message>
        <source>Choose a place and create it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase for your new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only it opens the file, and nobody can tell you what it was. Once the file is made you can print a recovery sheet that opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::DataTable</name>
    <message>
        <source>%1: columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::DateField</name>
    <message>
        <source>Date, or +7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::DaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::DraftOffer</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved when the file was locked, %2: %1</source>
        <comment>what was written; when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::DuplicatesPage</name>
    <message>
        <source>Possibly the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined, they are shown as one person. Nothing is lost: where they differ both are kept, and Undo parts them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other entry&apos;s name and values are shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for people who were entered twice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in any script and spelling, telephone numbers, mail addresses, units and titles are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was compared to the end, so nothing can be said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all but what you put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two organizers put their notes together, both may have entered the same person. Entries that look alike are listed here with the reasons, and you say whether they are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n put off</source>
        <translation>
            <numerusform>Bring back %n put off</numerusform>
            <numerusform>Bring back %n put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed are the surest; there are %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are called %1: too many to compare all of them by that name alone.</source>
        <translation>
            <numerusform>%n person is called %1: too many to compare all of them by that name alone.</numerusform>
            <numerusform>%n people are called %1: too many to compare all of them by that name alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is so with %n more names.</source>
        <translation>
            <numerusform>It is so with %n more name.</numerusform>
            <numerusform>It is so with %n more names.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was joined from entries of which somebody says that they are two people: their page can part them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::EditPeerDialog</name>
    <message>
        <source>Change someone you share with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another vault of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to be this name all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this file, never shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name could be taken for another one&apos;s. Better give a name that looks different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them a name, without invisible characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::EditPeopleDialog</name>
    <message>
        <source>Edit several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit %n people</source>
        <translation>
            <numerusform>Edit %n person</numerusform>
            <numerusform>Edit %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is ticked changes, for all of them. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag there is, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>20 people, 2 fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be empty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>Change %n person</numerusform>
            <numerusform>Change %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what “%1” shall be for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::FieldHistoryDialog</name>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown now, one of two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting an earlier value back can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this value back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::FileStep</name>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file. In Excel, LibreOffice or Numbers choose “Save as” or “Export”, and there CSV. Nothing is written before you have seen what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In row %1, guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none, guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be read in this encoding; their cells would be left out. Try another encoding.</source>
        <translation>
            <numerusform>%n character cannot be read in this encoding; its cell would be left out. Try another encoding.</numerusform>
            <numerusform>%n characters cannot be read in this encoding; their cells would be left out. Try another encoding.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dates found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read as %2: nothing in the spreadsheet says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit and all below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spoken with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed in the last … days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed more than … days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken with in the last … days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not spoken with for … days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another number…</source>
        <extracomment>Opens a form; &quot;%1&quot;: &quot;Spoken with in the last … days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::FilterNameDialog</name>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night shift, not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of this name; it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this file, never shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another filter is called so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::FollowUpDialog</name>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done, or when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::ForgetPersonDialog</name>
    <message>
        <source>Forget for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about this person goes from this file, and it is refused if others send it again: their names, contacts, assessments, promises, and conversations with nobody else. There is no undo. Backups and other people&apos;s copies keep what they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would still name them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for notes that name them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1 for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation with others and no note was found that names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes or conversations with others stay and may name them. Look through them, before or after.</source>
        <translation>
            <numerusform>%n note or conversation with others stays and may name them. Look through it, before or after.</numerusform>
            <numerusform>%n notes or conversations with others stay and may name them. Look through them, before or after.</numerusform>
        </translation>
    </message>
    <message>
        <source>forget</source>
        <comment>what one types to forget a person for good</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::FormDialog</name>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote here is not saved. Throw it away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::FrameworkForm</name>
    <message>
        <source>Free notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::GiveDialog</name>
    <message>
        <source>Give to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the number of a step and its title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::GivenBundlesModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>codes for %n people</source>
        <translation>
            <numerusform>code for %n person</numerusform>
            <numerusform>codes for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>numbers about %n people</source>
        <translation>
            <numerusform>numbers about %n person</numerusform>
            <numerusform>numbers about %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::GivenCodesModel</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who that is (stays here)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::GivenNotesModel</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Whom a note is about, and which one it is: &quot;Anna Berg · Note&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::GivenPeopleModel</name>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::HistoryPage</name>
    <message>
        <source>Show older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you write is listed here, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, or a person it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations and assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps and promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed and brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take other words, or another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::HistoryTouched</name>
    <message>
        <source>What it wrote to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to see what was written then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you take it back: %1</source>
        <extracomment>What would stay if this were taken back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>What was given is out of our hands, so it cannot be taken back. That they have it stays noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::HoldingsDialog</name>
    <message>
        <source>What others hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle of this file was written for them. What they know, they know from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as this file knows: they may have passed it on, and what was given to a passphrase is with whoever knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles they were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <extracomment>Which people: &quot;12 people&quot;; and when the newest of the bundles was written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of up to %1 at once, in %n bundles, the newest %2</source>
        <translation>
            <numerusform>of up to %1 at once, in %n bundle, the newest %2</numerusform>
            <numerusform>of up to %1 at once, in %n bundles, the newest %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::ImportDialog</name>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the number of a step and its title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since you looked at it, or is gone. Nothing was written. It was read again: look at it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::ImportRowsModel</name>
    <message>
        <source>changes %1</source>
        <comment>what an import changes about a person: how to reach them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>cells that are left out</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>You decided: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::InlineField</name>
    <message>
        <source>What stood here before (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what stood here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter changes it, Ctrl+H shows what stood here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and what it holds, for a screen reader.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <comment>no choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a day. Write it like 2026-11-22, or “tomorrow”, or +7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood here before…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::LevelChart</name>
    <message>
        <source>%1: %2</source>
        <comment>a day and a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::LevelChoice</name>
    <message>
        <source>%1: %2</source>
        <comment>whose level, and which</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::ListWorkForm</name>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague %1 who was talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said of colleague %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed level of colleague %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they may stand, by what was said: a guess, no assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <comment>no level guessed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::LogConversationDialog</name>
    <message>
        <source>Log a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, or “the tall one, desk 14”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never leaves this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters, and how much: pay 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objections met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues you talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with whom you talked: a name, or a few words by which you know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a day. Write it like 2026-11-22, or “tomorrow”, or +7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which colleague this was said of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: power over staff. In this campaign nobody like that may be noted as a supporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: power over staff. Talk it over with your group before they are let in on plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign&apos;s rule: nobody with power over staff may be noted as a supporter. Choose another level, or change the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::LookStep</name>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given, by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes, saved filters, settings and what you gave to others never leave your file. Whatever else is not listed here stays too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what would be given…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Go back and come here again to look once more; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about %1, with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A field and how many values of it are given
----------
A unit and how many people of it are in the chart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of people who were forgotten for good, and nothing else of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table is all that is given: nobody is named, not even by a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about %1, each by a code. No name is in it, no note and no contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 people are in: %2. Whoever knows the place can guess who they are, code or not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::MainWindow</name>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up a workplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organizer&apos;s notebook in one encrypted file.

Free software under the GNU General Public License, version 3 or later. Without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file is made. A recovery sheet opens it if the passphrase is ever lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. The file that was there is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed. A recovery sheet made before does not open this file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new sheet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::NewPassphrase</name>
    <message>
        <source>Six words drawn by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written them down, away from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passphrase of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to learn, and far too many possibilities to guess. Type them with blanks between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer me six words instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or more unusual words that nobody would guess, not a quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Too short: at least %n character.</numerusform>
            <numerusform>Too short: at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: %n letters are the most. Letters with accents or of other scripts count for two to four.</source>
        <translation>
            <numerusform>Too long: %n letter is the most. Letters with accents or of other scripts count for two to four.</numerusform>
            <numerusform>Too long: %n letters are the most. Letters with accents or of other scripts count for two to four.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::NumbersDialog</name>
    <message>
        <source>Numbers by unit that others gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose numbers, of which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who gave numbers, and of which day they are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay beside your own numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::OwnNameDialog</name>
    <message>
        <source>Your name on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those you share with see it, and whoever else gets hold of the card. A first name or a code name is enough; it may also be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible character in this name. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::PairSheet</name>
    <message>
        <source>The two entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Below the name of a field in which two entries say different things.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::PassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing everything anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery sheet opened the file. Choose a new passphrase now; the sheet then no longer opens it, so make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file is written anew under it. Backups made before still open with the present passphrase and its recovery sheet, the file itself no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::PeopleColumns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::PeopleModel</name>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power over staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::PeoplePage</name>
    <message>
        <source>Nobody is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one matches what you typed together with the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, units, notes, conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>1 person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the people you work with, or bring in a spreadsheet that has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::PersonDialog</name>
    <message>
        <source>Edit a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you know is enough: a name, or a few words to recognise them by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work and reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tall one, desk 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian, Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can hire, fire or discipline others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only their own: an employer can read company phones and mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never leaves this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name, or a few words to recognise the person by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::PersonLine</name>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, with whom</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::PersonPage</name>
    <message>
        <source>Nobody is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose someone from the list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in no list any more. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::PersonReportDialog</name>
    <message>
        <source>Report of all that is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asks what you keep about them has a right to know. Read it before you hand it over: it may name others, and it holds private notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, for half a minute. Other programs can read it as long: paste it where it shall go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, not encrypted: whoever finds the file can read it. Delete it when it is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::PreviewPanel</name>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bundle changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to answer it. Without an answer both values are kept, and nothing is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines are chosen.</source>
        <translation>
            <numerusform>%n line is chosen.</numerusform>
            <numerusform>%n lines are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::QuickCaptureDialog</name>
    <message>
        <source>Quick capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick capture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know now. Today keeps it in the inbox until you complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, or “the tall one, desk 14”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I noticed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw or heard yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said, what matters to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone new, name unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone new: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first who it is about: a name or a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are called so. Choose one with the arrow keys, or someone new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something about them: a level or one line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::RecipientStep</name>
    <message>
        <source>To people whose cards I have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whoever knows a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People whose cards I have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others call you: it stands on what you give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have nobody&apos;s card yet. Add one on the page Sharing, or give to whoever knows a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the passphrase by voice or on paper, never together with the file. Whoever has both can read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared the words of %1. If the card came through other hands, somebody else may be able to read what you give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::RecoverySheetDialog</name>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 words that open this file if you ever lose the passphrase. Print them, or copy them by hand, and keep the paper where nobody from work comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has these words and the file can read everything in it. A printer at work keeps what it prints, and a PDF file can be found: copying by hand is safest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mark is %1; that tells it from older sheets. A new passphrase needs a new sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Copy the words by hand instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::RestoreDialog</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now is not thrown away: it stays beside the restored file, under a name with “replaced” and the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup takes the place of the file that cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was made under another passphrase: the one your file had that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::ResultStep</name>
    <message>
        <source>Show the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the whole import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <comment>the parts follow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made before the import: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole import is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::RollUpModel</name>
    <message>
        <source>Headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::RowQuestion</name>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next one to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to say who it is, if you know better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are chosen. Who are they?</source>
        <translation>
            <numerusform>%n row is chosen. Who is it?</numerusform>
            <numerusform>%n rows are chosen. Who are they?</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: several people could be meant. Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2. Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::RowsPanel</name>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::RowsStep</name>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Go back and come here again to look once more; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows could mean several people. Say who they are; rows you do not decide are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::SamePersonDialog</name>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last talk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records, one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is copied and nothing is lost: both are shown as one person from now on, and undo parts them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is this record itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (made by a newer version)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::SecretWords</name>
    <message>
        <source>The offered passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::SharedFolderCard</name>
    <message>
        <source>Shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have a folder in common with others, by Syncthing, Nextcloud or a stick that goes from hand to hand, Hedgerow can exchange bundles through it: it writes what is new and shows or takes in what comes. Whoever keeps the folder cannot read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the shared folder is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes in or shows what came, and writes what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked into yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::SharedFolderDialog</name>
    <message>
        <source>Share a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else carries the folder to the others: Syncthing, Nextcloud, a stick. Hedgerow only writes locked files in it and reads those of the others. Everyone who takes part chooses the folder and the others, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others call you: it stands on what you give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder, for nothing but this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder you share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it to me first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits on the page Sharing until you have looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you and they say different things, both are kept; nothing is taken away without your answer; and every bundle can be taken back on the page History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You share with nobody yet. Add someone on the page Sharing first, and compare words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose with whom you share it. Only those can be chosen with whom you compared words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the shared folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are told that you take no more part, and nothing more of yours is written for them. What they have of yours they keep, and you keep what you have of theirs. The folder itself stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you share with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to those you share with, by any way: it is no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your name on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the QR code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them, by telephone or face to face, to whoever has your card and asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card is copied. Paste it where they find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Exchange cards: give them yours, add theirs, then call each other and compare words. From then on you can give each other what you know, encrypted, by any way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vault of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets nothing new since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has letters of several alphabets that look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare words with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare words again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets new things again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets nothing new from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Hand the picture on, or print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers by unit that others gave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what came from them…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::StatusStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::StopQuestion</name>
    <message>
        <source>It is mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody from work set it up, looks after it or can reach into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is my employer&apos;s, or they look after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A work laptop, a shared machine at work, or one with the company&apos;s software on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know the danger and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose computer is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks after a computer can see what is typed and shown on it, passphrases too. No program can prevent that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then please stop here. Notes about colleagues do not belong on this machine: they could be read, and cost people their jobs. Use a computer of your own; an old one will do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::StrengthMeter</name>
    <message>
        <source>Weak: whoever gets hold of the file can guess it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: someone who wants it very much could still guess it. Add a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: too many possibilities to guess, if it is no quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: as good as six drawn words, if it is no quotation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::Suggestions</name>
    <message>
        <source>Suggestions for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>a name and what tells it apart</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::SuspectsModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two entries that may be one person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::TakeBackDialog</name>
    <message>
        <source>Take back what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what came from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is back as it was. What you wrote or used since stays. You can undo this like anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that ever came from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles that are taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (taken back, some of it or all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier bundles</source>
        <translation>
            <numerusform>and %n earlier bundle</numerusform>
            <numerusform>and %n earlier bundles</numerusform>
        </translation>
    </message>
    <message>
        <source>No bundle of theirs was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came from them in that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through what came…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bundles are taken back.</source>
        <translation>
            <numerusform>%n bundle is taken back.</numerusform>
            <numerusform>%n bundles are taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::TakeInDialog</name>
    <message>
        <source>Take in a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a bundle here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that someone gave you with “Give to others”. Nothing is written before you have seen who sent it and what it would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is locked with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wrote it chose the passphrase and told you. It is not the one of your own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody you know signed this bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing of it is shown: anybody can write a file and call themselves anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the whole bundle back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sender gives no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sender calls themselves “%1”. That proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared the words of this sender with you. If the card came through other hands, somebody else may have written this. Compare them before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values are from the future: a clock was wrong. They wait until their time has come.</source>
        <translation>
            <numerusform>%n value is from the future: a clock was wrong. It waits until its time has come.</numerusform>
            <numerusform>%n values are from the future: a clock was wrong. They wait until their time has come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values about people who were forgotten here stay out.</source>
        <translation>
            <numerusform>%n value about someone who was forgotten here stays out.</numerusform>
            <numerusform>%n values about people who were forgotten here stay out.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is part %1 of %2: take in the others too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written %1. You have all of it already: there is nothing to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken back as a whole, now or in months, from the page History. What you change yourself meanwhile stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought nothing that was not here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things wait: nothing is taken away from your file until you accept it.</source>
        <translation>
            <numerusform>%n thing waits: nothing is taken away from your file until you accept it.</numerusform>
            <numerusform>%n things wait: nothing is taken away from your file until you accept it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole bundle is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was before. The page History can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you expected it: get the sender&apos;s card from the sender, on paper, as a file or from screen to screen. Add it here: you see its words and signs before, to compare them, and whether it is of those who signed this bundle. If you know nothing of it, delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sender&apos;s card…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::TodayPage</name>
    <message>
        <source>Begin with one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone you work with, capture a name and a line, or log a conversation you had. From then on this page says what is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for your answer</source>
        <translation>
            <numerusform>%n thing waits for your answer</numerusform>
            <numerusform>%n things wait for your answer</numerusform>
        </translation>
    </message>
    <message>
        <source>What others want to remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::TopBar</name>
    <message>
        <source>Search people and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people and notes (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the key from the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I lost my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to copy the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what is whole…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::UnlockRecovery</name>
    <message>
        <source>Open with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words %1 to %2</source>
        <extracomment>The words of one row of the recovery sheet, by their numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the 24 words of the recovery sheet, four in each row as they are printed. Enter goes to the next row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::VerifyPeerDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare words with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1, or sit down together: you must know the voice or the face. By mail or message it is worth nothing, because whoever changed the card could change the words too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens Sharing on their own screen and reads the six words there aloud. Type what you hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six words you hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you sit together, their screen shows these signs too:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the other way round: read these words, which are those of your own card, to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the words there are: %1. Ask how it is spelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the words of the keys that you have of %1. Have them read again, slowly. If they differ again, the card is not theirs and someone may be in between: remove it, send nothing to it, and get the card in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were changed in the meantime. Close this and begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words: these are the keys of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::WaitingDialog</name>
    <message>
        <source>Do as I answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others want to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If others remove, take back or forget something that you have too, it is proposed to you here. Your file keeps it until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::WelcomePage</name>
    <message>
        <source>Start a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file for everyone you talk to. Only your passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a file of yours, or with a copy from another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up workplace of 120 people to look around in. It is gone when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works where, what was said and promised, and whom to talk to next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a computer of your own: nothing here is safe from an employer who manages the machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::WhoBox</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::WorkProgress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts of what was done and of all</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::Workbench</name>
    <message>
        <source>Brought back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new backup. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things that others want to take away wait for your answer</source>
        <translation>
            <numerusform>%n thing that others want to take away waits for your answer</numerusform>
            <numerusform>%n things that others want to take away wait for your answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bundles came in through the shared folder</source>
        <translation>
            <numerusform>%n bundle came in through the shared folder</numerusform>
            <numerusform>%n bundles came in through the shared folder</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait in the shared folder</source>
        <translation>
            <numerusform>%n bundle waits in the shared folder</numerusform>
            <numerusform>%n bundles wait in the shared folder</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::WriteStep</name>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place and write it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stick or a folder that you hand over from. The offered name says nothing of what is in it; nothing is ever overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given cannot be taken back: whoever has the file and the key can read it for good. That you gave it, to whom and what kinds of things, is remembered in your own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle about %1, for whoever knows the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle about %1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give the %n files on a stick or send them, and say the passphrase in another way: by voice or on paper. In Hedgerow they are opened with “Take in a bundle”.</source>
        <translation>
            <numerusform>Give the file on a stick or send it, and say the passphrase in another way: by voice or on paper. In Hedgerow it is opened with “Take in a bundle”.</numerusform>
            <numerusform>Give the %n files on a stick or send them, and say the passphrase in another way: by voice or on paper. In Hedgerow they are opened with “Take in a bundle”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the %n files on a stick or send them in any way: only those you chose can open them. In Hedgerow they are opened with “Take in a bundle”. Delete them here when they have arrived.</source>
        <translation>
            <numerusform>Give the file on a stick or send it in any way: only those you chose can open it. In Hedgerow it is opened with “Take in a bundle”. Delete it here when it has arrived.</numerusform>
            <numerusform>Give the %n files on a stick or send them in any way: only those you chose can open them. In Hedgerow they are opened with “Take in a bundle”. Delete them here when they have arrived.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was given to passphrases so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they hold by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers by unit, for whoever knows the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers by unit, for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
