<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Log a conversation…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add a person…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit this person…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the &amp;demo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo the last change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo what was undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark &amp;as the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About Hedgerow</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AssessmentForm</name>
        <message>
            <source>%1: how you know</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logged a conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said that two records are one person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said that two records are not one person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did a next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added a next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessed a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noted whether a promise was kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled a conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took something back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought something back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forgot a person for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added the scales that come with Hedgerow</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made up %1</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought back %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person has power over staff. Talk it over with your group before they are let in on plans.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n notes or conversations still name this person. Look through them.</source>
            <translation>
                <numerusform>One note or conversation still names this person. Look through it.</numerusform>
                <numerusform>%n notes or conversations still name this person. Look through them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>Another way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone told me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May not join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The company's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contractor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Core</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cross</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Diamond</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did it privately</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did it publicly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disengaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eats with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Employee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Employer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A guess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hostile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Informal group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maybe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Big meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neutral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Petition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pin day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Platform</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regular contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shares a ride</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smokes with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Square</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strategic unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supporter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegram</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Temporary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Triangle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WhatsApp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>A day as it stands in lists; the letters as QLocale::toString takes them.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
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
            <extracomment>Relative and absolute day: "3 days ago · 19 Nov 2026"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>A day and a time: "yesterday 9:12"</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>That did not work, and nothing was changed. Try it again; if it happens again, restart Hedgerow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something that was entered does not fit. Look at the fields again and correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not there any more. It may have been moved, removed or taken back; look for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a file of that name already. Choose another name; nothing is ever overwritten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not the passphrase of this file. Check capital letters and the blanks between words, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is damaged. Keep it as it is, do not write to it, and open your newest backup instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a Hedgerow file. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file was written by a newer Hedgerow. Install that version to open it; this one leaves it alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening this file would take far more memory than usual. Open it on a computer with more memory, or make sure that it really is yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program has this file open. Close it there and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hedgerow may not write in that place. Choose another folder, or ask for the right to write in this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left on the disk. Nothing was changed; make some room and do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be read or written. Check that its disk or stick is still connected, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule of this file forbids that, so nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clock of this computer is far off, so nothing was written. Set the date and time right and do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not work.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Assessed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number or address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basis for keeping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description, while there is no name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How we know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People with power over staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basis since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How involved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headcount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is eligible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Employer of record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation framework</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leader role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other spellings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who does it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power over staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Predicted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preferred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private note (never shared)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pronouns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works remotely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Again after (days)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same person as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments age after (days)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target (%)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Structure test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organizers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headcount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relationship</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second-hand remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objection met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Structure test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part in a test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag on a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved filter</source>
            <translation type="unfinished" />
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
    </context>
    <context>
        <name>Levels</name>
        <message>
            <source>Not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>The number of a level and what it is called: "2 · Supporter"</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Participants</name>
        <message>
            <source>new, by name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new, name unknown</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonDetails</name>
        <message>
            <source>(nothing)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonSections</name>
        <message>
            <source>preferred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Company channel: the employer can read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>two days</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since %1</source>
            <comment>a day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <comment>a day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(no name yet)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>code name %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stale: ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lead: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has power over staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No way to reach them is known. A desk is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can hire, fire or discipline others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody wrote down where they work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, also</source>
            <comment>a field with a second value</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 see it differently. Both stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has assessed them yet. Unknown is not undecided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organizers wrote different things without knowing of each other. Choose what shall stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let this stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: let %2 stand</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>A promise was due %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A promise is due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your next step was due %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your next step is due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others spoke of them, nobody asked them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never spoken with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessed %1: stale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessment is stale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supporter going cold, last talk %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supporter going cold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their unit has no leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a lead</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>There is no option %1; --help shows those there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only one file can be opened at a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hedgerow [--demo] [FILE]
  FILE       the file to open
  --demo     a made-up workplace of 120 people, gone when the program ends
  --help     this text
  --version  the version
</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Story</name>
        <message>
            <source>a little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>very much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation, with %1 too</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>said by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guessed level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a promise or a next step, and what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::AssessmentForm</name>
        <message>
            <source>Say first with whom you talked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This vault has no scale yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::ChipField</name>
        <message>
            <source>%1 · %2</source>
            <comment>a word and what is said of it</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::CreatePage</name>
        <message>
            <source>Choose a place and create it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A passphrase for your new file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the only key. Nobody can give you a new one: without it, everything in the file is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to keep the new file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Six words drawn by chance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have written them down, away from this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw other words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a passphrase of my own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Easy to learn, and far too many possibilities to guess. Type them with blanks between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A passphrase of my own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offer me six words instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four or more unusual words that nobody would guess, not a quotation.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Too short: at least %n characters.</source>
            <translation>
                <numerusform>Too short: at least %n character.</numerusform>
                <numerusform>Too short: at least %n characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rather short: %n characters or more are hard to guess.</source>
            <translation>
                <numerusform>Rather short: %n characters or more are hard to guess.</numerusform>
                <numerusform>Rather short: %n characters or more are hard to guess.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::DataTable</name>
        <message>
            <source>%1: columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: rows</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::DateField</name>
        <message>
            <source>Date, or +7</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose from a calendar (Alt+Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: calendar</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::FormDialog</name>
        <message>
            <source>What is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Enter saves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you wrote here is not saved. Throw it away?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throw away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::FrameworkForm</name>
        <message>
            <source>Free notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it went</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::HistoryModel</name>
        <message>
            <source>taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::HistoryPage</name>
        <message>
            <source>Show older</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything you write is listed here, and can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::LevelChoice</name>
        <message>
            <source>%1: %2</source>
            <comment>whose level, and which</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not assessed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::ListWorkForm</name>
        <message>
            <source>Colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colleague %1 who was talked about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said of colleague %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::LogConversationDialog</name>
        <message>
            <source>Log a conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name, or “the tall one, desk 14”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never leaves this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who of us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What matters, and how much: pay 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>very much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who promised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they promised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objections met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What holds them back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer practised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colleagues you talked about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where they stand now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step with whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(no name yet)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say with whom you talked: a name, or a few words by which you know them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not a day. Write it like 2026-11-22, or “tomorrow”, or +7.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which colleague this was said of.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::MainWindow</name>
        <message>
            <source>Open a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making up a workplace…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An organizer's notebook in one encrypted file.

Free software under the GNU General Public License, version 3 or later. Without any warranty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closing the file…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::PassphraseField</name>
        <message>
            <source>Show the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::PeopleModel</name>
        <message>
            <source>(no name yet)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, stale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>power over staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::PeoplePage</name>
        <message>
            <source>Nobody is here yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the people you work with, or bring in a spreadsheet: hedgerow-cli import csv FILE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is like that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No one matches what you typed together with the filters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show everyone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many people are listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search names, units, notes, conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search: clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never spoken with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::PersonDialog</name>
        <message>
            <source>Edit a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whatever you know is enough: a name, or a few words to recognise them by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work and reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tall one, desk 14</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Italian, Arabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can hire, fire or discipline others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only their own: an employer can read company phones and mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never leaves this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a name, or a few words to recognise the person by.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::PersonLine</name>
        <message>
            <source>(no name yet)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what to do, with whom</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::PersonPage</name>
        <message>
            <source>Nobody is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose someone from the list of people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is no longer here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has talked with them yet. Log the first conversation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::SecretWords</name>
        <message>
            <source>The offered passphrase</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::StatusStrip</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::Suggestions</name>
        <message>
            <source>Suggestions for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1  ·  %2</source>
            <comment>a name and what tells it apart</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::Timeline</name>
        <message>
            <source>Show older</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what about it, what was said</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what to do, about what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not kept</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::TodayPage</name>
        <message>
            <source>Begin with one person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add someone you work with, or log a conversation you had. From then on this page says what is next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log a conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1</source>
            <comment>a part of all people</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>people known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>support it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>assessed lately</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spoken with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due %1</source>
            <comment>a day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and one more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due. Next steps you agree on in a conversation appear here on their day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talk to next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone has been spoken with lately. Nobody is waiting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::TopBar</name>
        <message>
            <source>Search people and notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search people and notes (Ctrl+F)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::UnlockPage</name>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the key from the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock with these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The demo's passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlocking…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::WelcomePage</name>
        <message>
            <source>Start a new file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One encrypted file for everyone you talk to. Only your passphrase opens it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with a file of yours, or with a copy from another computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the demo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A made-up workplace of 120 people to look around in. It is gone when you quit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who works where, what was said and promised, and whom to talk to next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a computer of your own: nothing here is safe from an employer who manages the machine.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::WhoBox</name>
        <message>
            <source>Everyone</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hedgerow::Workbench</name>
        <message>
            <source>Brought back: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
