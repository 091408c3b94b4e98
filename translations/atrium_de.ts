<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Account</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sample company; nothing leaves this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beispielfirma; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>handle, server</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Abmelden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>AddReaction</name>
    <message>
        <source>Add a reaction</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Reaktion hinzufügen</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Your company’s Atrium address</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium-Adresse deiner Firma</translation>
    </message>
    <message>
        <source>atrium.example.com</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>atrium.example.com</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>An address such as atrium.example.com, or your e-mail address at work. Next, you’ll sign in with your work account.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Eine Adresse wie atrium.example.com oder deine E-Mail-Adresse in der Firma. Danach meldest du dich mit deinem Firmenkonto an.</translation>
    </message>
</context>
<context>
    <name>AnnouncementCard</name>
    <message>
        <source>Announcement: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ankündigung: %1</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Official</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>You confirmed that you have read this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du hast bestätigt, dass du das gelesen hast</translation>
    </message>
    <message>
        <source>Please confirm that you have read this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bitte bestätige, dass du das gelesen hast</translation>
    </message>
    <message>
        <source>I’ve read this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>AnnouncementsPage</name>
    <message>
        <source>Announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ankündigungen</translation>
    </message>
    <message>
        <source>Official messages of the company appear here, with the way to confirm that you have read them.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hier erscheinen offizielle Mitteilungen der Firma; hier bestätigst du auch, dass du sie gelesen hast.</translation>
    </message>
    <message>
        <source>No announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Keine Ankündigungen</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Working…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
</context>
<context>
    <name>AppDialogs</name>
    <message>
        <source>Sign out of %1?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not sent yet and would be lost, with your drafts. What the server has stays there.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n Eintrag im Postausgang ist noch nicht gesendet und ginge samt deinen Entwürfen verloren. Was auf dem Server ist, bleibt dort.</numerusform>
            <numerusform>%n Einträge im Postausgang sind noch nicht gesendet und gingen samt deinen Entwürfen verloren. Was auf dem Server ist, bleibt dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept on this computer is removed, with your drafts. What the server has stays there.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Was auf diesem Computer liegt, wird samt deinen Entwürfen entfernt. Was auf dem Server ist, bleibt dort.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose pictures or files</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bilder oder Dateien auswählen</translation>
    </message>
</context>
<context>
    <name>AppViewer</name>
    <message>
        <source>Save the picture as</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bild speichern unter</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Remove %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Describe this picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beschreibe dieses Bild</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>characters used, characters allowed</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beschreibung von %1</translation>
    </message>
    <message>
        <source>Only decoration: nothing to describe</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nur Dekoration: nichts zu beschreiben</translation>
    </message>
    <message>
        <source>Read aloud to colleagues who use a screen reader.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wird allen vorgelesen, die einen Screenreader nutzen.</translation>
    </message>
    <message>
        <source>Preparing %1…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Describe this file</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beschreibe diese Datei</translation>
    </message>
    <message>
        <source>Without a description, colleagues who use a screen reader will not know what this shows.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ohne Beschreibung erfährt niemand mit Screenreader, was hier zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>AudienceChip</name>
    <message>
        <source>Audience: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Sichtbar für: %1</translation>
    </message>
</context>
<context>
    <name>AudienceMark</name>
    <message>
        <source>To: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>An: %1</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>99+</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1 %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Main</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hauptnavigation</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>To do</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>BottomPlace</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1, %n ungelesen</numerusform>
            <numerusform>%1, %n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowserStep</name>
    <message>
        <source>Sign in to %1 in your browser</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Melde dich im Browser bei %1 an</translation>
    </message>
    <message>
        <source>A page has opened there. When you are done, come back here; Atrium goes on by itself. Your password stays between you and your company.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dort hat sich eine Seite geöffnet. Wenn du fertig bist, komm hierher zurück; Atrium macht von selbst weiter. Dein Passwort bleibt zwischen dir und deiner Firma.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Warten auf den Browser&#xa0;…</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Seite noch einmal öffnen</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Stattdessen einen Code verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code from your browser</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gib den Code aus deinem Browser ein</translation>
    </message>
    <message>
        <source>Copy the code that the page shows after you signed in, and paste it here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kopiere den Code, den die Seite nach dem Anmelden zeigt, und füge ihn hier ein.</translation>
    </message>
    <message>
        <source>Code</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Seite noch einmal öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Write a comment…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kommentar schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <comment>keys</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Senden, sobald online</translation>
    </message>
    <message>
        <source>Send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Press R to react, C to reply</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mit R reagieren, mit C antworten</translation>
    </message>
    <message>
        <source>Author</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Autor:in</translation>
    </message>
    <message>
        <source>Reply</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 antworten</translation>
    </message>
    <message>
        <source>More for this comment</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mehr zu diesem Kommentar</translation>
    </message>
    <message>
        <source>Replies to a comment that is not here any more</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Antwort auf einen Kommentar, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Replies to %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Antwort an %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n reply(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n Antwort anzeigen</numerusform>
            <numerusform>%n Antworten anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n reply(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n Antwort ausblenden</numerusform>
            <numerusform>%n Antworten ausblenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsHeader</name>
    <message>
        <source>Oldest first</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Most reactions</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Meiste Reaktionen</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Noch keine Kommentare</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of comments: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Reihenfolge der Kommentare: %1</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ungelesene zuerst</translation>
    </message>
    <message>
        <source>Answers below what they answer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Antworten unter dem, worauf sie antworten</translation>
    </message>
    <message>
        <source>One after another</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alle nacheinander</translation>
    </message>
</context>
<context>
    <name>CompanyButton</name>
    <message>
        <source>%1, menu</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, Menü</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl Q</source>
        <comment>keys</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ctrl Q</translation>
    </message>
    <message>
        <source>Quit Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium beenden</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Abmelden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ComposerBody</name>
    <message>
        <source>Subject, shown before the text</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Betreff, steht vor dem Text</translation>
    </message>
    <message>
        <source>Share something with your colleagues…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Teile etwas mit den anderen&#xa0;…</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Vorschau: %1</translation>
    </message>
</context>
<context>
    <name>ComposerDrop</name>
    <message>
        <source>Drop to attach</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zum Anhängen hier ablegen</translation>
    </message>
</context>
<context>
    <name>ComposerNotice</name>
    <message>
        <source>A picture has no description.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ein Bild hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>Colleagues who use a screen reader will not know what it shows. Describe it, or send once more to post it as it is.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mit Screenreader erfährt niemand, was darauf zu sehen ist. Beschreibe es, oder sende noch einmal, um es so zu posten.</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>Saving…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beitrag bearbeiten</translation>
    </message>
    <message>
        <source>New post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Neuer Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Post when online</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Posten, sobald online</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Post to: %1</source>
        <comment>audience</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Posten an: %1</translation>
    </message>
    <message>
        <source>Plan the post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beitrag planen</translation>
    </message>
    <message>
        <source>Post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Posten</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>Add pictures or files</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bilder oder Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a GIF</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIF hinzufügen</translation>
    </message>
    <message>
        <source>Add an emoji</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Emoji hinzufügen</translation>
    </message>
    <message>
        <source>Mention a colleague</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jemanden erwähnen</translation>
    </message>
    <message>
        <source>Put a subject before the text</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Betreff vor den Text setzen</translation>
    </message>
    <message>
        <source>Remove the poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Umfrage entfernen</translation>
    </message>
    <message>
        <source>Add a poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Umfrage hinzufügen</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Vorschau ausblenden</translation>
    </message>
    <message>
        <source>Show a preview</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Vorschau anzeigen</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>The author marked this as sensitive</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wurde beim Posten als heikel markiert</translation>
    </message>
    <message>
        <source>Hide</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>ContextColumn</name>
    <message>
        <source>For you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>For you to do</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Von dir zu erledigen</translation>
    </message>
    <message>
        <source>What works offline</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Was offline geht</translation>
    </message>
    <message>
        <source>Reading and saving</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Lesen und Merken</translation>
    </message>
    <message>
        <source>Writing posts and comments</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beiträge und Kommentare schreiben</translation>
    </message>
    <message>
        <source>Reacting and voting</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Reagieren und Abstimmen</translation>
    </message>
    <message>
        <source>New posts and new pictures</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Neue Beiträge und neue Bilder</translation>
    </message>
    <message>
        <source>People are talking about</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Worüber gesprochen wird</translation>
    </message>
    <message>
        <source>Kudos this week</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kudos dieser Woche</translation>
    </message>
    <message>
        <source>See all</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>See all kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alle Kudos anzeigen</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Not sent. %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Sent; waiting for the server to confirm</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gesendet; die Bestätigung vom Server fehlt noch</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Open outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Postausgang öffnen</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>%1 mentioned you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 hat dich erwähnt</translation>
    </message>
    <message>
        <source>%1 commented on your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 hat deinen Beitrag kommentiert</translation>
    </message>
    <message>
        <source>%1 quoted your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 hat deinen Beitrag zitiert</translation>
    </message>
    <message>
        <source>%1 asks to follow you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 möchte dir folgen</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n Mitteilung</numerusform>
            <numerusform>%n Mitteilungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Close</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>EmojiBoard</name>
    <message>
        <source>Emoji</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>No emoji is called that</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kein Emoji heißt so</translation>
    </message>
</context>
<context>
    <name>EmojiFoot</name>
    <message>
        <source>No skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kein Hautton</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Heller Hautton</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mittelheller Hautton</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mittlerer Hautton</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mitteldunkler Hautton</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dunkler Hautton</translation>
    </message>
    <message>
        <source>Skin tone: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hautton: %1</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hautton</translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Try again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Quit Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium beenden</translation>
    </message>
    <message>
        <source>Atrium cannot open what it keeps on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium kann seine Daten auf diesem Computer nicht öffnen</translation>
    </message>
</context>
<context>
    <name>ExploreCard</name>
    <message>
        <source>or</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>oder</translation>
    </message>
    <message>
        <source>Explore a sample company</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Eine Beispielfirma erkunden</translation>
    </message>
    <message>
        <source>No account needed. Nothing leaves this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kein Konto nötig. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Umsehen</translation>
    </message>
</context>
<context>
    <name>FeedFoot</name>
    <message>
        <source>That’s everything</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>Older posts come when you’re back online</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ältere Beiträge kommen, sobald du wieder online bist</translation>
    </message>
</context>
<context>
    <name>FeedLead</name>
    <message numerus="yes">
        <source>%n announcement(s) to read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n Ankündigung zu lesen</numerusform>
            <numerusform>%n Ankündigungen zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>FeedList</name>
    <message>
        <source>This is where people will talk</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hier wird bald gesprochen</translation>
    </message>
    <message>
        <source>You’re one of the first here. A hello is enough.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du bist früh dran. Ein Hallo genügt.</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hallo sagen</translation>
    </message>
    <message>
        <source>Posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beiträge</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Nothing here yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>What colleagues post here will appear in this place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hier erscheint, was andere posten.</translation>
    </message>
    <message>
        <source>To do</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zu tun</translation>
    </message>
    <message numerus="yes">
        <source>To do, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Zu tun, %n</numerusform>
            <numerusform>Zu tun, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Say hello</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hallo sagen</translation>
    </message>
    <message>
        <source>You’re one of the first here. A hello is enough.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du bist früh dran. Ein Hallo genügt.</translation>
    </message>
    <message>
        <source>This is where people will talk</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hier wird bald gesprochen</translation>
    </message>
</context>
<context>
    <name>FeedSkeleton</name>
    <message>
        <source>Still trying to load the posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Beiträge laden noch</translation>
    </message>
    <message>
        <source>Loading posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beiträge werden geladen</translation>
    </message>
    <message>
        <source>Still trying. You can read on as soon as the first posts are here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dauert noch etwas. Du kannst lesen, sobald die ersten Beiträge da sind.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>File</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Save…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the file %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Datei %1 speichern</translation>
    </message>
</context>
<context>
    <name>FileSave</name>
    <message>
        <source>Saved as %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Datei speichern</translation>
    </message>
</context>
<context>
    <name>FilmPlayer</name>
    <message>
        <source>Film: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Video: %1</translation>
    </message>
    <message>
        <source>film without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Video ohne Beschreibung</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>New folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>For example: Read later</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zum Beispiel: Später lesen</translation>
    </message>
    <message>
        <source>Add</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>New folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Folders stay on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ordner bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>For example: Read later</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zum Beispiel: Später lesen</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Getting the missing posts…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Fehlende Beiträge werden geholt&#xa0;…</translation>
    </message>
    <message>
        <source>Show the posts that are missing here</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die hier fehlenden Beiträge anzeigen</translation>
    </message>
</context>
<context>
    <name>GifBoard</name>
    <message>
        <source>Nice work</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Hello</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hallo</translation>
    </message>
    <message>
        <source>Celebrate</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Feiern</translation>
    </message>
    <message>
        <source>GIFs</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIFs</translation>
    </message>
    <message>
        <source>Search your company’s GIFs</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIFs deiner Firma durchsuchen</translation>
    </message>
    <message>
        <source>GIFs that colleagues post with a description appear here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hier erscheinen GIFs, die mit einer Beschreibung gepostet werden.</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Versuche ein anderes Wort oder leere die Suche.</translation>
    </message>
    <message>
        <source>No GIFs here yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Noch keine GIFs da</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nichts zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Company library, %n GIF(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Firmenbibliothek, %n GIF</numerusform>
            <numerusform>Firmenbibliothek, %n GIFs</numerusform>
        </translation>
    </message>
    <message>
        <source>Plays on hover or focus</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Läuft bei Zeiger oder Fokus</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Search your favourites</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Deine Favoriten durchsuchen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Press the heart on a GIF to find it here again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Drücke das Herz auf einem GIF, um es hier wiederzufinden.</translation>
    </message>
    <message>
        <source>Nothing from %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nichts von %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a service of GIFs</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Von %1</translation>
    </message>
    <message numerus="yes">
        <source>Favourites, %n GIF(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Favoriten, %n GIF</numerusform>
            <numerusform>Favoriten, %n GIFs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GifCell</name>
    <message>
        <source>GIF without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIF ohne Beschreibung</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nicht mehr Favorit</translation>
    </message>
    <message>
        <source>Keep as a favourite</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Als Favorit behalten</translation>
    </message>
</context>
<context>
    <name>GifStill</name>
    <message>
        <source>GIF</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIF</translation>
    </message>
</context>
<context>
    <name>GifStrip</name>
    <message>
        <source>%1: %2 · Waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1: %2 · Wartet auf das Senden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person and what the GIF shows</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>GIF by %1: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIF von %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>+%n</source>
        <comment>more GIFs</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Unlock what Atrium keeps here</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atriums Daten auf diesem Computer entsperren</translation>
    </message>
    <message>
        <source>How should Atrium protect what it keeps here?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wie soll Atrium seine Daten auf diesem Computer schützen?</translation>
    </message>
    <message>
        <source>Enter the passphrase that you chose. Without it, nothing on this computer can be read.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gib die Passphrase ein, die du gewählt hast. Ohne sie lässt sich hier nichts lesen.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Everything Atrium keeps is encrypted; the key to it needs a place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieser Computer hat keinen Schlüsselbund. Alles, was Atrium speichert, ist verschlüsselt; der Schlüssel dazu braucht einen Platz.</translation>
    </message>
    <message>
        <source>You will be asked for it at every start. If you forget it, what was kept only here, such as drafts, cannot be opened again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du wirst bei jedem Start danach gefragt. Wenn du sie vergisst, lässt sich nicht mehr öffnen, was nur hier lag, zum Beispiel Entwürfe.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Protect with this passphrase</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mit dieser Passphrase schützen</translation>
    </message>
    <message>
        <source>Keep it without a passphrase</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ohne Passphrase speichern</translation>
    </message>
    <message>
        <source>Atrium starts without asking. Anyone who can read the files of your account on this computer can then read your posts and act as you.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium startet, ohne zu fragen. Wer die Dateien deines Benutzerkontos auf diesem Computer lesen kann, kann dann deine Beiträge lesen und in deinem Namen handeln.</translation>
    </message>
    <message>
        <source>Keep unprotected</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ungeschützt speichern</translation>
    </message>
</context>
<context>
    <name>KudosBlock</name>
    <message>
        <source>Kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kudos</translation>
    </message>
    <message>
        <source>Kudos for %1: %2. %3</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kudos für %1: %2. %3</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>what for, names</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, für %2</translation>
    </message>
</context>
<context>
    <name>KudosChoices</name>
    <message>
        <source>What for?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>Just because</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Einfach so</translation>
    </message>
</context>
<context>
    <name>KudosFaces</name>
    <message>
        <source>Posts by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beiträge von %1</translation>
    </message>
</context>
<context>
    <name>KudosPanel</name>
    <message>
        <source>Say thank you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Danke sagen</translation>
    </message>
    <message>
        <source>Thank %1</source>
        <comment>name of a colleague</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 danken</translation>
    </message>
    <message numerus="yes">
        <source>Thank %n colleagues</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n Person danken</numerusform>
            <numerusform>%n Personen danken</numerusform>
        </translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kudos geben</translation>
    </message>
    <message>
        <source>%1 when online</source>
        <comment>what will be done</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, sobald online</translation>
    </message>
    <message>
        <source>Who are you thanking?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wem dankst du?</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Namen eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>What for?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>In your words</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>characters written, of so many</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>What did they do, and what was good about it?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Was wurde getan, und was war gut daran?</translation>
    </message>
</context>
<context>
    <name>KudosWeekRow</name>
    <message>
        <source>Kudos for %1: %2</source>
        <comment>name, words</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kudos für %1: %2</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>As in my profile</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wie in meinem Profil</translation>
    </message>
    <message>
        <source>Language of the text: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Sprache des Textes: %1</translation>
    </message>
</context>
<context>
    <name>LinkPreview</name>
    <message>
        <source>Link to %1: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Link zu %1: %2</translation>
    </message>
</context>
<context>
    <name>MarkAllRead</name>
    <message>
        <source>Undo: mark as unread again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Rückgängig: wieder als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alle als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>MediaTile</name>
    <message>
        <source>Picture without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>GIF: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIF: %1</translation>
    </message>
    <message>
        <source>Film: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Video: %1</translation>
    </message>
</context>
<context>
    <name>MediaTileContent</name>
    <message>
        <source>ALT</source>
        <comment>mark of a picture with a description</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>GIF</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIF</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>pictures</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPicture</name>
    <message>
        <source>Picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>This picture is not on this computer yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieses Bild ist noch nicht auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>MoreList</name>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NavRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1, %n ungelesen</numerusform>
            <numerusform>%1, %n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, neue Beiträge</translation>
    </message>
</context>
<context>
    <name>NewPostsPill</name>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n neuer Beitrag</numerusform>
            <numerusform>%n neue Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to show them</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Drücken, um sie anzuzeigen</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>what happened, what it is about, when</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>Nothing needs you. Enjoy the quiet.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nichts wartet auf dich. Genieß die Ruhe.</translation>
    </message>
    <message>
        <source>You’re all caught up</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du bist auf dem neuesten Stand</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>You’re offline.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du bist offline.</translation>
    </message>
    <message>
        <source>Keep reading and writing. What you write is sent when you’re back.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Lies und schreib einfach weiter. Was du schreibst, wird gesendet, sobald du wieder online bist.</translation>
    </message>
    <message numerus="yes">
        <source>Keep reading and writing. %n thing(s) will be sent when you’re back.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Lies und schreib einfach weiter. %n Eintrag wird gesendet, sobald du wieder online bist.</numerusform>
            <numerusform>Lies und schreib einfach weiter. %n Einträge werden gesendet, sobald du wieder online bist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Postausgang öffnen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>atrium: %1
Try “atrium --help” for the options.
</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>atrium: %1
„atrium --help“ zeigt die Optionen.
</translation>
    </message>
    <message>
        <source>Usage: atrium [options]

Atrium shows your company&apos;s feed and keeps it readable without a network.

  --sample-company     open the sample company that comes with the program
  --server ADDRESS     connect to a company server (Mastodon, Akkoma, Pleroma, GoToSocial)
  --profile DIR        keep everything in DIR instead of the usual folder
  --minimised          start in the tray
  --screenshot FILE    write a picture of the window to FILE and end; needs no display
      --page NAME        which page: %1
      --theme NAME       light, dark or high-contrast
      --size WxH         size of the window, for example 1280x800
      --language xx      language of the interface, for example de or ar
      --scale N          size of text, 0.9 to 2
  --self-test          open every page in both themes and two sizes; any warning fails
  --clock TIME         a clock that stands still at TIME (ISO 8601), for pictures and tests
  --colleague NAME     who to be in the sample company: ana, julia or niko
  --quiet-colleagues   nobody acts in the sample company while you watch
  --offline            take the network away before the picture
  --end-at-first-feed  end when the stored posts were painted, for benchmarks
  --version            print the version and end
  --help               print this and end
</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Aufruf: atrium [Optionen]

Atrium zeigt den Feed deiner Firma und hält ihn auch ohne Netz lesbar.

  --sample-company     die mitgelieferte Beispielfirma öffnen
  --server ADDRESS     mit einem Firmenserver verbinden (Mastodon, Akkoma, Pleroma, GoToSocial)
  --profile DIR        alles in DIR statt im üblichen Ordner speichern
  --minimised          im Infobereich starten
  --screenshot FILE    ein Bild des Fensters in FILE schreiben und enden; braucht keinen Bildschirm
      --page NAME        welche Seite: %1
      --theme NAME       light, dark oder high-contrast
      --size WxH         Größe des Fensters, zum Beispiel 1280x800
      --language xx      Sprache der Oberfläche, zum Beispiel de oder ar
      --scale N          Textgröße, 0.9 bis 2
  --self-test          jede Seite in beiden Designs und zwei Größen öffnen; jede Warnung ist ein Fehler
  --clock TIME         eine Uhr, die bei TIME (ISO 8601) stillsteht, für Bilder und Tests
  --colleague NAME     wer du in der Beispielfirma bist: ana, julia oder niko
  --quiet-colleagues   niemand in der Beispielfirma handelt, während du zusiehst
  --offline            vor dem Bild das Netz wegnehmen
  --end-at-first-feed  enden, sobald die gespeicherten Beiträge gezeichnet sind, für Messungen
  --version            die Version ausgeben und enden
  --help               diesen Text ausgeben und enden
</translation>
    </message>
    <message>
        <source>“%1” is no window size; sizes look like 1280x800, each side from 320 to 8000</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1“ ist keine Fenstergröße; Größen sehen aus wie 1280x800, jede Seite von 320 bis 8000</translation>
    </message>
    <message>
        <source>“%1” is no text size; it goes from 0.9 to 2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1“ ist keine Textgröße; möglich ist 0.9 bis 2</translation>
    </message>
    <message>
        <source>“%1” is no time; times look like 2026-04-24T14:40:00Z</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1“ ist keine Zeitangabe; Zeitangaben sehen aus wie 2026-04-24T14:40:00Z</translation>
    </message>
    <message>
        <source>there is no page “%1”; the pages are %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>es gibt keine Seite „%1“; die Seiten sind %2</translation>
    </message>
    <message>
        <source>there is no theme “%1”; the themes are %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>es gibt kein Design „%1“; die Designs sind %2</translation>
    </message>
    <message>
        <source>“%1” is no language</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1“ ist keine Sprache</translation>
    </message>
    <message>
        <source>“%1” is no option</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1“ ist keine Option</translation>
    </message>
    <message>
        <source>--sample-company and --server exclude each other</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>--sample-company und --server schließen sich gegenseitig aus</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The post it answers was not sent. Your text is safe: post it as a new post, or discard it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Beitrag, auf den das antwortet, wurde nicht gesendet. Dein Text ist sicher: Poste ihn als neuen Beitrag oder verwirf ihn.</translation>
    </message>
    <message>
        <source>The post it answers was deleted. Your text is safe: post it as a new post, or discard it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Beitrag, auf den das antwortet, wurde gelöscht. Dein Text ist sicher: Poste ihn als neuen Beitrag oder verwirf ihn.</translation>
    </message>
    <message>
        <source>This is being sent right now and cannot be taken back.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Das wird gerade gesendet und lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>It is not known yet whether this arrived. Try again in a moment.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Noch ist nicht klar, ob das angekommen ist. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This post was changed elsewhere in the meantime. Your version is safe here: look at the newer one and edit again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieser Beitrag wurde inzwischen anderswo geändert. Deine Fassung ist hier sicher: Sieh dir die neuere an und bearbeite noch einmal.</translation>
    </message>
    <message>
        <source>This server has no reactions of its own, and a short reply holds three.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieser Server kennt keine eigenen Reaktionen, und in eine kurze Antwort passen nur drei.</translation>
    </message>
    <message>
        <source>The post that this answers was not sent. Send that one first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Beitrag, auf den das antwortet, wurde nicht gesendet. Sende zuerst diesen.</translation>
    </message>
    <message>
        <source>The file %1 is no longer on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Datei %1 ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>The post that this answers is gone. Your text is safe here: discard it or post it as a new post.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Beitrag, auf den das antwortet, ist weg. Dein Text ist hier sicher: Verwirf ihn oder poste ihn als neuen Beitrag.</translation>
    </message>
    <message>
        <source>It is not known whether this was posted: look at your profile before you send it again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Es ist nicht klar, ob das gepostet wurde: Sieh in deinem Profil nach, bevor du es noch einmal sendest.</translation>
    </message>
    <message>
        <source>The post is no longer there.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Den Beitrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Server hat das abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The post that this quotes was not sent. Send that one first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Beitrag, den das zitiert, wurde nicht gesendet. Sende zuerst diesen.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Everything here is safe on this computer until it’s sent.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alles hier liegt sicher auf diesem Computer, bis es gesendet ist.</translation>
    </message>
    <message numerus="yes">
        <source>Needs you, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Braucht dich, %n</numerusform>
            <numerusform>Braucht dich, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent in this order</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wird in dieser Reihenfolge gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to send, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Wartet auf das Senden, %n</numerusform>
            <numerusform>Wartet auf das Senden, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Things you write offline wait here, in order.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Was du offline schreibst, wartet hier der Reihe nach.</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alles ist gesendet</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of thing, its text</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of thing, time</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Sent; waiting for the server to confirm</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gesendet; die Bestätigung vom Server fehlt noch</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Verwerfen: %1</translation>
    </message>
    <message>
        <source>%1 on the post by %2, %3</source>
        <comment>kind of thing, person, time</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 zum Beitrag von %2, %3</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Latest</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Following</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Folge ich</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ankündigungen</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Group</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>What colleagues post here will appear in this place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hier erscheint, was andere posten.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Noch nichts da</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>move</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>alle Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>PaletteItem</name>
    <message>
        <source>%1, %2</source>
        <comment>name and what it is</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Go or do anything</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Überallhin, alles tun</translation>
    </message>
    <message>
        <source>Go somewhere, do something, find a colleague or a post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wohin gehen, etwas tun, eine Person oder einen Beitrag finden</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>Found, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Gefunden, %n</numerusform>
            <numerusform>Gefunden, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this computer is called “%1”.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nichts auf diesem Computer heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>PanelHandle</name>
    <message>
        <source>Width of the open post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Breite des geöffneten Beitrags</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Add another…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Weitere Person&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>People, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Personen, %n</numerusform>
            <numerusform>Personen, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Choose a name from the list.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Niemand hier heißt „%1“. Wähle einen Namen aus der Liste.</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Take out %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Page Up</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Page Down</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom in percent</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Whole picture, now %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ganzes Bild, jetzt %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Ctrl C</source>
        <comment>keys</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ctrl C</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <comment>keys</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bild speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>The author gave no description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beim Posten wurde keine Beschreibung angegeben</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bild %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Picture without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pictures</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Image description by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bildbeschreibung von %1</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Pause</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pause: %1</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Abspielen: %1</translation>
    </message>
    <message>
        <source>This computer cannot play it. You can save it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieser Computer kann das nicht abspielen. Du kannst es speichern.</translation>
    </message>
    <message>
        <source>Place in: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Stelle in: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time in a film</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Save…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 speichern</translation>
    </message>
</context>
<context>
    <name>PollEditor</name>
    <message>
        <source>Closes in 1 hour</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Endet in 1 Stunde</translation>
    </message>
    <message>
        <source>Closes in 6 hours</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Endet in 6 Stunden</translation>
    </message>
    <message>
        <source>Closes in 1 day</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Endet in 1 Tag</translation>
    </message>
    <message>
        <source>Closes in 3 days</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Endet in 3 Tagen</translation>
    </message>
    <message>
        <source>Closes in 7 days</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Endet in 7 Tagen</translation>
    </message>
    <message>
        <source>Poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Remove the poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Umfrage entfernen</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Allow several answers</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mehrere Antworten erlauben</translation>
    </message>
    <message>
        <source>Hide the results until it closes</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ergebnisse bis zum Ende verbergen</translation>
    </message>
</context>
<context>
    <name>PollLine</name>
    <message>
        <source>Answer %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alt mit den Pfeiltasten verschiebt sie</translation>
    </message>
    <message>
        <source>Remove answer %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Antwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>PollOption</name>
    <message>
        <source>%1%</source>
        <comment>share of votes</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2, your vote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, %2, deine Stimme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PostActionRow</name>
    <message>
        <source>R</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>R</translation>
    </message>
    <message>
        <source>React</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Comment</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>C</translation>
    </message>
    <message numerus="yes">
        <source>Comment, %n so far</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Kommentieren, bisher %n</numerusform>
            <numerusform>Kommentieren, bisher %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only posts for everyone can be shared</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nur Beiträge für alle lassen sich teilen</translation>
    </message>
    <message>
        <source>Take back your share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nicht mehr teilen</translation>
    </message>
    <message>
        <source>Share with everyone who follows you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mit allen teilen, die dir folgen</translation>
    </message>
    <message>
        <source>Shift S</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Shift S</translation>
    </message>
    <message>
        <source>Shared</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Share the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Den Beitrag von %1 teilen</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nicht mehr merken</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Für später merken</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>S</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Saved, the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gemerkt, der Beitrag von %1</translation>
    </message>
    <message>
        <source>Save the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Den Beitrag von %1 merken</translation>
    </message>
</context>
<context>
    <name>PostBody</name>
    <message>
        <source>Hidden by your filter “%1”</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Von deinem Filter „%1“ verborgen</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Enter opens the comments. R reacts, C comments, Shift S shares, S saves.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Enter öffnet die Kommentare. R reagiert, C kommentiert, Shift S teilt, S merkt.</translation>
    </message>
</context>
<context>
    <name>PostHeader</name>
    <message>
        <source>%1, %2</source>
        <comment>role, place</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Posts by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beiträge von %1</translation>
    </message>
    <message>
        <source>Official</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mehr zu diesem Beitrag</translation>
    </message>
    <message>
        <source>More for the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mehr zum Beitrag von %1</translation>
    </message>
</context>
<context>
    <name>PostMenu</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the comments</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kommentare öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Posts by this colleague</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beiträge dieser Person</translation>
    </message>
    <message>
        <source>Open on the server’s page</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Auf der Seite des Servers öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Shift R</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Shift R</translation>
    </message>
    <message>
        <source>See who reacted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wer reagiert hat</translation>
    </message>
    <message>
        <source>Folder, note and reminder…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ordner, Notiz und Erinnerung&#xa0;…</translation>
    </message>
    <message>
        <source>Delete and write again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Löschen und neu schreiben</translation>
    </message>
</context>
<context>
    <name>PostPoll</name>
    <message>
        <source>closed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>stays open</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>Poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Vote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of votes, when it closes</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>See more</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Atrium keeps everything you read and write in “%1”, but cannot write there. Nothing was changed. Free some space or allow writing to that folder, or choose another one with --profile.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium speichert alles, was du liest und schreibst, in „%1“, kann dort aber nicht schreiben. Nichts wurde geändert. Schaffe Platz, erlaube das Schreiben in diesem Ordner oder wähle mit --profile einen anderen.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 percent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 Prozent</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Share something with your colleagues…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Teile etwas mit den anderen&#xa0;…</translation>
    </message>
    <message>
        <source>Post a picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bild posten</translation>
    </message>
    <message>
        <source>Ask with a poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mit einer Umfrage fragen</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kudos geben</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>React</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>React with a GIF</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mit einem GIF reagieren</translation>
    </message>
    <message>
        <source>All emoji</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alle Emoji</translation>
    </message>
</context>
<context>
    <name>QuotedPost</name>
    <message>
        <source>Post by %1: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beitrag von %1: %2</translation>
    </message>
    <message>
        <source>Link to a post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Link zu einem Beitrag</translation>
    </message>
</context>
<context>
    <name>ReactionChip</name>
    <message>
        <source>Waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s), with yours. Press to take it back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n Reaktion, deine. Drücken nimmt sie zurück</numerusform>
            <numerusform>%n Reaktionen, auch deine. Drücken nimmt deine zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s). Press to add yours</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n Reaktion. Drücken fügt deine hinzu</numerusform>
            <numerusform>%n Reaktionen. Drücken fügt deine hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n, you reacted, waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1, %n, von dir dabei, wartet auf das Senden</numerusform>
            <numerusform>%1, %n, von dir dabei, wartet auf das Senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n, you reacted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1, %n, du hast reagiert</numerusform>
            <numerusform>%1, %n, du hast reagiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1, %n</numerusform>
            <numerusform>%1, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReactorList</name>
    <message>
        <source>Who reacted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wer reagiert hat</translation>
    </message>
    <message>
        <source>Names</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>The server does not say who it was</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Server sagt nicht, wer es war</translation>
    </message>
    <message>
        <source>Names come when you’re online</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Namen kommen, sobald du online bist</translation>
    </message>
</context>
<context>
    <name>ReactorRow</name>
    <message>
        <source>%1 reacted with %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 hat mit %2 reagiert</translation>
    </message>
</context>
<context>
    <name>ReminderChoice</name>
    <message>
        <source>Remind me</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Day, for example %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tag, zum Beispiel %1</translation>
    </message>
    <message>
        <source>9:00</source>
        <comment>example of a time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>9:00</translation>
    </message>
    <message>
        <source>Time</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Set</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set the reminder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Erinnerung setzen</translation>
    </message>
    <message>
        <source>Remove the reminder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Erinnerung entfernen</translation>
    </message>
</context>
<context>
    <name>ReminderModule</name>
    <message>
        <source>Remind me</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Saved posts you asked to see again, kept on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gemerkte Beiträge, an die du erinnert werden willst; nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Give a saved post a day with F, and it stands here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gib einem gemerkten Beitrag mit F einen Tag, dann steht er hier.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>post, when it is due</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove the reminder for “%1”</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Erinnerung an „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <source>In the folder %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Im Ordner %1.</translation>
    </message>
    <message>
        <source>Your note: %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Deine Notiz: %1.</translation>
    </message>
    <message>
        <source>Post by %1: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beitrag von %1: %2</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nicht mehr merken</translation>
    </message>
    <message>
        <source>Remove the post by %1 from saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Den Beitrag von %1 nicht mehr merken</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>F</translation>
    </message>
    <message>
        <source>Folder, note and reminder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ordner, Notiz, Erinnerung</translation>
    </message>
    <message>
        <source>Folder, note and reminder for the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ordner, Notiz und Erinnerung zum Beitrag von %1</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Folders</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>how many</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>folder, how many posts</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Folder %1, %n post(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Ordner %1, %n Beitrag</numerusform>
            <numerusform>Ordner %1, %n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>No folder %1</source>
        <comment>how many</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ohne Ordner %1</translation>
    </message>
    <message>
        <source>New folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Neuer Ordner</translation>
    </message>
</context>
<context>
    <name>SavedHeader</name>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Only you can see these</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nur du siehst sie</translation>
    </message>
    <message numerus="yes">
        <source>%n, only you can see these</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n, nur du siehst ihn</numerusform>
            <numerusform>%n, nur du siehst sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Search saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gemerktes durchsuchen</translation>
    </message>
    <message>
        <source>Folders, notes and reminders stay on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ordner, Notizen und Erinnerungen bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>SavedMarks</name>
    <message>
        <source>Kept offline</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Offline verfügbar</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Deine Notiz: %1</translation>
    </message>
</context>
<context>
    <name>SavedOrder</name>
    <message>
        <source>Give the folder a name.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gib dem Ordner einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A folder’s name has at most %n characters.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Der Name eines Ordners hat höchstens %n Zeichen.</numerusform>
            <numerusform>Der Name eines Ordners hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Den Ordner „%1“ gibt es schon.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n folders already, more would not help. Rename or remove one first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Es gibt schon %n Ordner, mehr würden nicht helfen. Benenne zuerst einen um oder entferne einen.</numerusform>
            <numerusform>Es gibt schon %n Ordner, mehr würden nicht helfen. Benenne zuerst einen um oder entferne einen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note has at most %n characters.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Eine Notiz hat höchstens %n Zeichen.</numerusform>
            <numerusform>Eine Notiz hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Saved posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gemerkte Beiträge</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No saved post has these words here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kein gemerkter Beitrag hier enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Press S on any post. Saved posts always stay readable offline.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Drücke S auf einem Beitrag. Gemerkte Beiträge bleiben immer auch offline lesbar.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Keep things for later</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Für später merken</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Kept on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Folder, note and reminder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ordner, Notiz, Erinnerung</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nur du kannst sie lesen</translation>
    </message>
    <message numerus="yes">
        <source>Your note is %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Deine Notiz ist %n Zeichen zu lang.</numerusform>
            <numerusform>Deine Notiz ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleButton</name>
    <message>
        <source>Schedule</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Planen</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Tomorrow at 9</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Morgen um 9</translation>
    </message>
    <message>
        <source>Monday at 9</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Montag um 9</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Sofort senden</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <source>Goes out at</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Day, such as 2026-05-14</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tag, z.&#xa0;B. 2026-05-14</translation>
    </message>
    <message>
        <source>Time, such as 9:30</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Uhrzeit, z.&#xa0;B. 9:30</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Sofort senden</translation>
    </message>
    <message>
        <source>It waits on this computer. If Atrium is closed then, it goes out at the next start.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wartet auf diesem Computer. Ist Atrium dann geschlossen, wird beim nächsten Start gesendet.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Ctrl F</source>
        <comment>keys</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Search people, posts and topics</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Personen, Beiträge und Themen suchen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The keychain of this computer does not answer, so your data stays locked. Nothing was changed. Unlock the keychain, then start Atrium again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht, deshalb bleiben deine Daten gesperrt. Nichts wurde geändert. Entsperre den Schlüsselbund und starte Atrium dann neu.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused to give out the key of your data. Nothing was changed. Allow Atrium to use it, then start again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Schlüsselbund dieses Computers gibt den Schlüssel zu deinen Daten nicht heraus. Nichts wurde geändert. Erlaube Atrium den Zugriff und starte dann neu.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>Text and language</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Text und Sprache</translation>
    </message>
    <message>
        <source>Also changes with Ctrl + and Ctrl −</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Geht auch mit Ctrl + und Ctrl −</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size in percent</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Follows your system</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wie in deinem System</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Nothing pops up; everything waits under Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Es erscheinen keine Hinweise; alles wartet unter „Mitteilungen“</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mitteilungen pausieren</translation>
    </message>
    <message>
        <source>So news still reaches you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Damit dich Neues weiter erreicht</translation>
    </message>
    <message>
        <source>This desktop has no tray; the window is made small instead</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieser Desktop hat keinen Infobereich; stattdessen wird das Fenster minimiert</translation>
    </message>
    <message>
        <source>Keep Atrium in the tray when I close it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium beim Schließen im Infobereich behalten</translation>
    </message>
    <message>
        <source>Motion</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or pulses, and GIFs play only while you press them</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nichts gleitet oder pulsiert, und GIFs spielen nur, solange man sie drückt</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bewegung verringern</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Take back your share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nicht mehr teilen</translation>
    </message>
    <message>
        <source>Share as a quote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Als Zitat teilen</translation>
    </message>
    <message>
        <source>Share with your note</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mit deiner Notiz teilen</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n</source>
        <comment>people</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>An %n Person senden</numerusform>
            <numerusform>An %n Personen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Share with everyone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mit allen teilen</translation>
    </message>
    <message>
        <source>Share this post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diesen Beitrag teilen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>%1 when online</source>
        <comment>what will be done</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, sobald online</translation>
    </message>
    <message>
        <source>With</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Everyone who follows you, or type a name…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alle, die dir folgen; oder Namen eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message>
        <source>Post by %1: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beitrag von %1: %2</translation>
    </message>
</context>
<context>
    <name>SharedByLine</name>
    <message>
        <source>Shared by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Geteilt von %1</translation>
    </message>
</context>
<context>
    <name>ShortcutColumn</name>
    <message>
        <source>%1: %2</source>
        <comment>what it does: keys</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutPanel</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Use single-key shortcuts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kürzel mit einer einzelnen Taste verwenden</translation>
    </message>
    <message>
        <source>Use single-key shortcuts. They never work while you are typing.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kürzel mit einer einzelnen Taste verwenden. Sie wirken nie, während du tippst.</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tastenkürzel suchen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Main</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hauptnavigation</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ankündigungen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Groups</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Ctrl ,</source>
        <comment>keys</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ctrl ,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Come on in.
Everyone’s here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Komm rein.
Alle sind da.</translation>
    </message>
    <message>
        <source>The place where your company talks, says thank you and finds the right person.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Ort, an dem deine Firma sich austauscht, Danke sagt und die richtige Person findet.</translation>
    </message>
    <message>
        <source>Signing you in to %1…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du wirst bei %1 angemeldet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SignedOutBanner</name>
    <message>
        <source>Please sign in again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bitte melde dich neu an.</translation>
    </message>
    <message>
        <source>Go on in your browser.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mach im Browser weiter.</translation>
    </message>
    <message>
        <source>Your company asks for it. Your drafts and what is not sent yet are safe.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Deine Firma verlangt es. Deine Entwürfe und was noch nicht gesendet ist, sind sicher.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Seite noch einmal öffnen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>To the feed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zum Feed</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>Sound: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Audio: %1</translation>
    </message>
    <message>
        <source>sound without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Audio ohne Beschreibung</translation>
    </message>
</context>
<context>
    <name>SuggestionLists</name>
    <message numerus="yes">
        <source>Suggestions, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Vorschläge, %n</numerusform>
            <numerusform>Vorschläge, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be able to read this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kann das dann lesen</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>TalkLine</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and others are talking</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 und andere sprechen darüber</translation>
    </message>
    <message>
        <source>%1 commented</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 hat kommentiert</translation>
    </message>
    <message>
        <source>%1, %2 and others are talking</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, %2 und andere sprechen darüber</translation>
    </message>
    <message>
        <source>%1 and %2 are talking</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 und %2 sprechen darüber</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who is talking, number of comments</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Clear</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ThemeChoices</name>
    <message>
        <source>Same as system</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Post before this one</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beitrag davor</translation>
    </message>
    <message>
        <source>Next post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nächster Beitrag</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beitrag schließen</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Comments</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>It may have been removed by its author, or it is not on this computer yet. Comments are kept for the people who wrote them.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Vielleicht wurde er gelöscht, oder er ist noch nicht auf diesem Computer. Kommentare bleiben für die erhalten, die sie geschrieben haben.</translation>
    </message>
    <message>
        <source>This post is not here</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieser Beitrag ist nicht da</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beitrag von %1</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kommentar schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Antwort schreiben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ThreadRoot</name>
    <message numerus="yes">
        <source>GIF reactions, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>GIF-Reaktionen, %n</numerusform>
            <numerusform>GIF-Reaktionen, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add yours</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Deine hinzufügen</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1, edited</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, bearbeitet</translation>
    </message>
</context>
<context>
    <name>ToastPlace</name>
    <message>
        <source>Ctrl Z</source>
        <comment>keys</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TodoItem</name>
    <message>
        <source>Announcement, %1</source>
        <comment>when</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ankündigung, %1</translation>
    </message>
    <message>
        <source>Read now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jetzt lesen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kopfleiste</translation>
    </message>
    <message>
        <source>Ctrl </source>
        <comment>keys</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ctrl </translation>
    </message>
    <message>
        <source>Show the side bar</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Make the side bar small</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Seitenleiste verkleinern</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <comment>keys</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt →</source>
        <comment>keys</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alt →</translation>
    </message>
    <message>
        <source>Forward</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Offline</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>New post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <comment>keys</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du: %1</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Was ich geschrieben habe</translation>
    </message>
    <message>
        <source>Ctrl ,</source>
        <comment>keys</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ctrl ,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Abmelden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TopicHeader</name>
    <message numerus="yes">
        <source>More than %n post(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Mehr als %n Beitrag</numerusform>
            <numerusform>Mehr als %n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank someone out loud.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Sag jemandem laut Danke.</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kudos geben</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Darüber schreiben</translation>
    </message>
    <message>
        <source>Write a post with the topic %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Einen Beitrag zum Thema %1 schreiben</translation>
    </message>
</context>
<context>
    <name>TopicLine</name>
    <message>
        <source>Topic %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Thema %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Willkommen bei Atrium</translation>
    </message>
    <message>
        <source>Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium</translation>
    </message>
    <message>
        <source>Opening what is kept on this computer…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gespeicherte Daten werden geöffnet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The server gave no usable answer, %1 times. Nothing is lost; try again later.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Server hat %1-mal nicht brauchbar geantwortet. Nichts ist verloren; versuch es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>atrium::api::LoopbackListener</name>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Anmeldung im Browser wurde nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>This address belongs to a sign-in of Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diese Adresse gehört zu einer Anmeldung von Atrium.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>You can close this page and go back to Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du kannst diese Seite schließen und zu Atrium zurückkehren.</translation>
    </message>
</context>
<context>
    <name>atrium::company</name>
    <message>
        <source>%1 asks for access to an account of this company on your computer:</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 bittet um Zugriff auf ein Konto dieser Firma auf deinem Computer:</translation>
    </message>
    <message>
        <source>Afterwards you return to</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Danach geht es zurück zu</translation>
    </message>
    <message>
        <source>Account</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Allow</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>Sign in to Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bei Atrium anmelden</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Autorisierungscode</translation>
    </message>
    <message>
        <source>Copy this code into the application:</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kopiere diesen Code in die Anwendung:</translation>
    </message>
    <message>
        <source>This does not work</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Das geht so nicht</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source> (--help lists the options)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation> (--help zeigt die Optionen)</translation>
    </message>
    <message>
        <source>The data folder belongs to another program.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Datenordner gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Daten wurden von einer neueren Version von Atrium geschrieben.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>Usage: atrium-company [options]
A small company network on this computer: it speaks the Mastodon API on 127.0.0.1 only.

  --port N              listen on port N; 0 chooses a free one (default)
  --data DIR            keep everything in DIR; without it nothing is kept
  --seed KIND           what an empty DIR is filled with: sample (default), conformance, empty
  --profile NAME        behave as another kind of server: %1
  --test-mode           control endpoints below /_test/, sign-in without a page
  --clock ISO8601       time stands still there
  --quiet-colleagues    nobody of the sample acts on their own
  --help, --version</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Aufruf: atrium-company [Optionen]
Ein kleines Firmennetz auf diesem Computer: Es spricht die Mastodon-API, nur auf 127.0.0.1.

  --port N              auf Port N lauschen; 0 wählt einen freien (Voreinstellung)
  --data DIR            alles in DIR speichern; ohne diese Option wird nichts gespeichert
  --seed KIND           womit ein leeres DIR gefüllt wird: sample (Voreinstellung), conformance, empty
  --profile NAME        sich wie ein anderer Server verhalten: %1
  --test-mode           Steuer-Endpunkte unter /_test/, Anmeldung ohne Seite
  --clock ISO8601       dort bleibt die Zeit stehen
  --quiet-colleagues    niemand aus dem Beispiel handelt von selbst
  --help, --version</translation>
    </message>
</context>
<context>
    <name>atrium::company::Database</name>
    <message>
        <source>The data is damaged, or not Atrium&apos;s, or has another key.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Daten sind beschädigt, nicht von Atrium oder mit einem anderen Schlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The data cannot be used: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Daten lassen sich nicht verwenden: %1</translation>
    </message>
</context>
<context>
    <name>atrium::company::HttpServer</name>
    <message>
        <source>Port %1 is in use.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Port %1 ist belegt.</translation>
    </message>
    <message>
        <source>Cannot listen on this computer: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Auf diesem Computer kann nicht gelauscht werden: %1</translation>
    </message>
</context>
<context>
    <name>atrium::company::ProgramOptions</name>
    <message>
        <source>%1 needs a value</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 kann nicht %2 sein</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>unbekannte Option %1</translation>
    </message>
    <message>
        <source>%1 cannot be %2, only one of %3</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 kann nicht %2 sein, nur eines von %3</translation>
    </message>
</context>
<context>
    <name>atrium::company::Server</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Another server uses the folder %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ein anderer Server verwendet den Ordner %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The data cannot be written: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Daten lassen sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>atrium::media::FileSaver</name>
    <message>
        <source>The file was not saved: this is no place on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Datei wurde nicht gespeichert: Das ist kein Ort auf diesem Computer.</translation>
    </message>
    <message>
        <source>The file was not saved: it could not be fetched. Try again when you’re online.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Datei wurde nicht gespeichert: Sie ließ sich nicht holen. Versuch es noch einmal, wenn du online bist.</translation>
    </message>
    <message>
        <source>The file was not saved: %1. Choose another place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Datei wurde nicht gespeichert: %1. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>file</source>
        <comment>name of a file without a name</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>atrium::models::AttachmentListModel</name>
    <message numerus="yes">
        <source>Your company&apos;s server takes at most %n files in a post. Remove some.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Der Server deiner Firma nimmt höchstens %n Datei pro Beitrag an. Entferne welche.</numerusform>
            <numerusform>Der Server deiner Firma nimmt höchstens %n Dateien pro Beitrag an. Entferne welche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This description is %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Diese Beschreibung ist %n Zeichen zu lang.</numerusform>
            <numerusform>Diese Beschreibung ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::models::Commands</name>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go or do anything</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Überallhin, alles tun</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>New post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Next area</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Make the side bar small</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Seitenleiste verkleinern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mitteilungen pausieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This list</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Go to</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Home, Notifications, Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Start, Mitteilungen, Gemerkt</translation>
    </message>
    <message>
        <source>In the feed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Im Feed</translation>
    </message>
    <message>
        <source>Next post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nächster Beitrag</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Vorheriger Beitrag</translation>
    </message>
    <message>
        <source>Load new posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Neue Beiträge laden</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kommentare öffnen</translation>
    </message>
    <message>
        <source>React</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Quick reaction</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Schnelle Reaktion</translation>
    </message>
    <message>
        <source>Comment</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Who reacted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wer reagiert hat</translation>
    </message>
    <message>
        <source>See picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bild ansehen</translation>
    </message>
    <message>
        <source>Author’s posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beiträge dieser Person</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>More actions</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nächstes, vorheriges</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Größer, kleiner</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Save as</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>While writing</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>Send or post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Senden oder posten</translation>
    </message>
    <message>
        <source>Mention</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Erwähnen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>GIF</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Schließen, Entwurf behalten</translation>
    </message>
    <message>
        <source>Pickers and lists</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Auswahl und Listen</translation>
    </message>
    <message>
        <source>Move</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>First, last</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Erstes, letztes</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>End</translation>
    </message>
    <message>
        <source>Choose</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>write share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>schreiben teilen</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kudos geben</translation>
    </message>
    <message>
        <source>thank a colleague</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>danken danke lob</translation>
    </message>
    <message>
        <source>Ask with a poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mit einer Umfrage fragen</translation>
    </message>
    <message>
        <source>vote question</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>abstimmen frage</translation>
    </message>
    <message>
        <source>Post a picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bild posten</translation>
    </message>
    <message>
        <source>photo</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>foto</translation>
    </message>
    <message>
        <source>stop quiet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>stopp ruhe stumm</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>theme appearance</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>design aussehen</translation>
    </message>
    <message>
        <source>Make the side bar small or large</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Seitenleiste verkleinern oder vergrößern</translation>
    </message>
    <message>
        <source>size zoom</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>größe zoom</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>keys help</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>tasten hilfe</translation>
    </message>
    <message>
        <source>latest company</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>neueste firma</translation>
    </message>
    <message>
        <source>Following</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Folge ich</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ankündigungen</translation>
    </message>
    <message>
        <source>official</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>offiziell</translation>
    </message>
    <message>
        <source>bookmarks folders</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>lesezeichen ordner</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>wartet senden</translation>
    </message>
    <message>
        <source>theme language text size account</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>design sprache textgröße konto</translation>
    </message>
</context>
<context>
    <name>atrium::models::Composer</name>
    <message>
        <source>Draft saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>A file is still being prepared. Try again in a moment.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Eine Datei wird noch vorbereitet. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The draft could not be saved on this computer. Copy your text before you close Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Entwurf konnte auf diesem Computer nicht gespeichert werden. Kopiere deinen Text, bevor du Atrium schließt.</translation>
    </message>
    <message>
        <source>What you typed at the time could not be fetched, so this is the text as it is shown. Formatting may be missing.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Was du damals getippt hast, konnte nicht geladen werden; dies ist der Text, wie er angezeigt wird. Formatierungen können fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>Your text is %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Dein Text ist %n Zeichen zu lang.</numerusform>
            <numerusform>Dein Text ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post can have a poll or files, not both.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ein Beitrag kann eine Umfrage oder Dateien haben, nicht beides.</translation>
    </message>
    <message>
        <source>A poll has 2 to %1 answers.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Eine Umfrage hat 2 bis %1 Antworten.</translation>
    </message>
    <message>
        <source>An answer of the poll is empty.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Eine Antwort der Umfrage ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>An answer of the poll is longer than %n characters.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Eine Antwort der Umfrage ist länger als %n Zeichen.</numerusform>
            <numerusform>Eine Antwort der Umfrage ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the question of the poll.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Schreib die Frage der Umfrage dazu.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer, so it was not sent. Your text is still here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Das konnte auf diesem Computer nicht gespeichert werden und wurde deshalb nicht gesendet. Dein Text ist noch da.</translation>
    </message>
    <message>
        <source>Only files on this computer can be attached. Save the file first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nur Dateien auf diesem Computer lassen sich anhängen. Speichere die Datei zuerst.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>GIF</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIF</translation>
    </message>
    <message>
        <source>This GIF is not on this computer and cannot be fetched right now. Choose another one, or try again later.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieses GIF ist nicht auf diesem Computer und lässt sich gerade nicht holen. Wähle ein anderes oder versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>Files cannot be added to a post that is already there. Write a new post for them.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zu einem bestehenden Beitrag lassen sich keine Dateien hinzufügen. Schreib dafür einen neuen Beitrag.</translation>
    </message>
    <message numerus="yes">
        <source>Your company&apos;s server takes at most %n files in a post.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Der Server deiner Firma nimmt höchstens %n Datei pro Beitrag an.</numerusform>
            <numerusform>Der Server deiner Firma nimmt höchstens %n Dateien pro Beitrag an.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be kept on this computer. Free some disk space and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diese Datei konnte auf diesem Computer nicht gespeichert werden. Schaffe Speicherplatz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file and what is wrong with it</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The time it is planned for has passed. Choose a later one, or send it at once.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der geplante Zeitpunkt ist vorbei. Wähle einen späteren oder sende sofort.</translation>
    </message>
</context>
<context>
    <name>atrium::models::Connection</name>
    <message>
        <source>Getting new posts…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hole neue Beiträge&#xa0;…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <comment>when</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Aktuell · %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Signed out by the server</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Vom Server abgemeldet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Everything stays readable. What you write is kept on this computer and sent later.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alles bleibt lesbar. Was du schreibst, liegt auf diesem Computer und wird später gesendet.</translation>
    </message>
    <message>
        <source>Everything stays readable. Sign in again to send and receive.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alles bleibt lesbar. Melde dich neu an, um zu senden und zu empfangen.</translation>
    </message>
    <message>
        <source>New posts are fetched once a minute.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Neue Beiträge werden einmal pro Minute geholt.</translation>
    </message>
</context>
<context>
    <name>atrium::models::DueDate</name>
    <message>
        <source>Say on which day.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gib den Tag an.</translation>
    </message>
    <message>
        <source>“%1” is no day that exists. Days look like %2.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Den Tag „%1“ gibt es nicht. Tage sehen aus wie %2.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Times look like 9:30.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1“ ist keine Uhrzeit. Uhrzeiten sehen aus wie 9:30.</translation>
    </message>
    <message>
        <source>That is in the past. Choose a later time.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Das ist schon vorbei. Wähle einen späteren Zeitpunkt.</translation>
    </message>
    <message>
        <source>That is more than ten years away.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Das ist mehr als zehn Jahre hin.</translation>
    </message>
</context>
<context>
    <name>atrium::models::EmojiModel</name>
    <message>
        <source>Often used</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Oft verwendet</translation>
    </message>
    <message>
        <source>Our own</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Unsere eigenen</translation>
    </message>
    <message>
        <source>Smileys and feelings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Smileys und Gefühle</translation>
    </message>
    <message>
        <source>People</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tiere und Natur</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Flaggen</translation>
    </message>
</context>
<context>
    <name>atrium::models::FeedModel</name>
    <message>
        <source>Seen earlier today</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Heute schon gesehen</translation>
    </message>
    <message>
        <source>Seen earlier</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Schon gesehen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::models::FileIntake</name>
    <message>
        <source>This file is larger than your company&apos;s server takes (%1). Choose a smaller one.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diese Datei ist größer, als der Server deiner Firma annimmt (%1). Wähle eine kleinere.</translation>
    </message>
    <message>
        <source>This file is damaged and was not attached. Open it in another program and save it again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diese Datei ist beschädigt und wurde nicht angehängt. Öffne sie in einem anderen Programm und speichere sie neu.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it still exists and that you may open it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diese Datei lässt sich nicht lesen. Prüfe, ob es sie noch gibt und ob du sie öffnen darfst.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be read on this computer. Save it as PNG or JPEG first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diese Art von Bild lässt sich auf diesem Computer nicht lesen. Speichere es zuerst als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>This picture has too many pixels (%1 × %2). Make it smaller and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieses Bild hat zu viele Pixel (%1 × %2). Verkleinere es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This kind of file cannot be posted. Pictures, GIFs, films and sound can.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diese Art von Datei lässt sich nicht posten. Bilder, GIFs, Videos und Audio schon.</translation>
    </message>
    <message>
        <source>Your company&apos;s server does not take files of the kind “%1”.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Server deiner Firma nimmt keine Dateien der Art „%1“ an.</translation>
    </message>
</context>
<context>
    <name>atrium::models::GifModel</name>
    <message>
        <source>%1 was asked too often. Try again in a minute; your company&apos;s GIFs work as always.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 wurde zu oft gefragt. Versuch es in einer Minute noch einmal; die GIFs deiner Firma gehen wie immer.</translation>
    </message>
    <message>
        <source>%1 does not answer right now. Your company&apos;s GIFs work as always.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 antwortet gerade nicht. Die GIFs deiner Firma gehen wie immer.</translation>
    </message>
</context>
<context>
    <name>atrium::models::GivingKudos</name>
    <message numerus="yes">
        <source>Your words are %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Dein Text ist %n Zeichen zu lang.</numerusform>
            <numerusform>Dein Text ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::models::Intent</name>
    <message>
        <source>Post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Comment</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Change of a post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Änderung an einem Beitrag</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Reaction taken back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Reaktion zurückgenommen</translation>
    </message>
    <message>
        <source>Like</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Like taken back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„Gefällt mir“ zurückgenommen</translation>
    </message>
    <message>
        <source>Share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Geteilter Beitrag</translation>
    </message>
    <message>
        <source>Share taken back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nicht mehr geteilt</translation>
    </message>
    <message>
        <source>Saved post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gemerkter Beitrag</translation>
    </message>
    <message>
        <source>Post no longer saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beitrag nicht mehr gemerkt</translation>
    </message>
    <message>
        <source>Vote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Follow</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>No longer follow</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>Announcement read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ankündigung gelesen</translation>
    </message>
    <message>
        <source>Reaction to an announcement</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Reaktion auf eine Ankündigung</translation>
    </message>
    <message>
        <source>Read mark</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Lesemarke</translation>
    </message>
    <message>
        <source>Posted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gepostet</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kommentar hinzugefügt</translation>
    </message>
    <message>
        <source>Post changed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beitrag geändert</translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beitrag gelöscht</translation>
    </message>
    <message>
        <source>You reacted %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du hast mit %1 reagiert</translation>
    </message>
    <message>
        <source>You reacted :%1:</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du hast mit :%1: reagiert</translation>
    </message>
    <message>
        <source>You like this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dir gefällt das</translation>
    </message>
    <message>
        <source>Shared</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nicht mehr geteilt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>No longer saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nicht mehr gemerkt</translation>
    </message>
    <message>
        <source>You voted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du hast abgestimmt</translation>
    </message>
    <message>
        <source>You follow this person now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du folgst dieser Person jetzt</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du folgst nicht mehr</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Als gelesen markiert</translation>
    </message>
    <message>
        <source>You reacted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du hast reagiert</translation>
    </message>
</context>
<context>
    <name>atrium::models::OutboxModel</name>
    <message>
        <source>This is being sent right now and can no longer be changed here. Once it is sent, edit the post itself.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Das wird gerade gesendet und lässt sich hier nicht mehr ändern. Wenn es gesendet ist, bearbeite den Beitrag selbst.</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Geplant für %1</translation>
    </message>
</context>
<context>
    <name>atrium::models::PaletteModel</name>
    <message>
        <source>Do</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Go to</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gehe zu</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>kind of a place</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1, %n neu</numerusform>
            <numerusform>%1, %n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Topic</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>People</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, place</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Posts on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Beiträge auf diesem Computer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, when</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>atrium::models::PictureKeeper</name>
    <message>
        <source>This picture is not on this computer and cannot be fetched right now. Try again when you are online.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieses Bild ist nicht auf diesem Computer und lässt sich gerade nicht holen. Versuch es noch einmal, wenn du online bist.</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>name of a file</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures can be saved only on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bilder lassen sich nur auf diesem Computer speichern.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2. Choose another place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Das Bild ließ sich nicht nach %1 schreiben: %2. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>This picture cannot be copied: it is no picture that Atrium knows, or too large.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieses Bild lässt sich nicht kopieren: Atrium kennt das Format nicht, oder es ist zu groß.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bild kopiert</translation>
    </message>
</context>
<context>
    <name>atrium::models::PostActions</name>
    <message>
        <source>This post cannot be shared: its author chose who may read it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieser Beitrag lässt sich nicht teilen: Er ist nur für einen gewählten Kreis.</translation>
    </message>
    <message>
        <source>This GIF is not on this computer and cannot be fetched right now. Choose another one, or try again later.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieses GIF ist nicht auf diesem Computer und lässt sich gerade nicht holen. Wähle ein anderes oder versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>This post has no link yet: it is still waiting to be sent.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieser Beitrag hat noch keinen Link: Er wartet noch auf das Senden.</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>This was sent already and cannot be taken back.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Das ist schon gesendet und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer and was not done. Free some disk space and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Das konnte auf diesem Computer nicht gespeichert werden und wurde nicht ausgeführt. Schaffe Speicherplatz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The GIF could not be kept on this computer. Free some disk space and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Das GIF konnte auf diesem Computer nicht gespeichert werden. Schaffe Speicherplatz und versuch es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>You can give a post at most %n different reactions. Take one back first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Du kannst auf einen Beitrag mit höchstens %n Reaktion reagieren. Nimm zuerst eine zurück.</numerusform>
            <numerusform>Du kannst auf einen Beitrag mit höchstens %n verschiedenen Reaktionen reagieren. Nimm zuerst eine zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 discarded</source>
        <comment>kind of thing</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 verworfen</translation>
    </message>
</context>
<context>
    <name>atrium::models::PostView</name>
    <message numerus="yes">
        <source>%n hearts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n Herz</numerusform>
            <numerusform>%n Herzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an emoji: how many</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>audience</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>für: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Picture or file without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bild oder Datei ohne Beschreibung</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Betreff: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::models::Redraft</name>
    <message>
        <source>This post is no longer there. Nothing was changed.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diesen Beitrag gibt es nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A file of this post cannot be fetched right now, so the post stays as it is. Try again when you are online.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Eine Datei dieses Beitrags lässt sich gerade nicht holen, deshalb bleibt er, wie er ist. Versuch es noch einmal, wenn du online bist.</translation>
    </message>
    <message>
        <source>A file of this post could not be kept on this computer, so the post stays as it is.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Eine Datei dieses Beitrags konnte auf diesem Computer nicht gespeichert werden, deshalb bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>The draft could not be kept on this computer, so the post stays as it is.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Entwurf konnte auf diesem Computer nicht gespeichert werden, deshalb bleibt der Beitrag, wie er ist.</translation>
    </message>
    <message>
        <source>The post could not be deleted. Its words are in your draft as well.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Beitrag konnte nicht gelöscht werden. Sein Text steht auch in deinem Entwurf.</translation>
    </message>
</context>
<context>
    <name>atrium::models::SavedModel</name>
    <message>
        <source>Folder “%1” removed. Its posts stay saved.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ordner „%1“ entfernt. Seine Beiträge bleiben gemerkt.</translation>
    </message>
    <message>
        <source>Taken out of its folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Aus dem Ordner genommen</translation>
    </message>
    <message>
        <source>Put into the new folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>In den neuen Ordner gelegt</translation>
    </message>
    <message>
        <source>Put into “%1”</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>In „%1“ gelegt</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Note kept on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Notiz auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>You will see it again: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du siehst ihn wieder: %1</translation>
    </message>
    <message>
        <source>Reminder removed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Erinnerung entfernt</translation>
    </message>
</context>
<context>
    <name>atrium::models::Sharing</name>
    <message>
        <source>This post is still waiting to be sent. It can be shared once it is there.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieser Beitrag wartet noch auf das Senden. Danach lässt er sich teilen.</translation>
    </message>
    <message>
        <source>Only posts for everyone can be shared. Its author chose who may read it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nur Beiträge für alle lassen sich teilen. Dieser ist nur für einen gewählten Kreis.</translation>
    </message>
    <message>
        <source>This post has no address that others could open.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieser Beitrag hat keine Adresse, die andere öffnen könnten.</translation>
    </message>
    <message numerus="yes">
        <source>Your note is %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Deine Notiz ist %n Zeichen zu lang.</numerusform>
            <numerusform>Deine Notiz ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is not for everyone. Whoever may not read it sees only that you sent a link, and can ask %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieser Beitrag ist nicht für alle. Wer ihn nicht lesen darf, sieht nur, dass du einen Link gesendet hast, und kann bei %1 nachfragen.</translation>
    </message>
    <message>
        <source>Your note goes out with a link to the post, which colleagues see as a card. It does not appear as a quote.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Deine Notiz wird mit einem Link zum Beitrag gesendet, der als Karte erscheint. Sie erscheint nicht als Zitat.</translation>
    </message>
</context>
<context>
    <name>atrium::models::Words</name>
    <message>
        <source>just now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format: Fri 8 May</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: 8 May 2025</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everyone, quietly</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alle, unauffällig</translation>
    </message>
    <message>
        <source>Followers</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>People named in it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nur Erwähnte</translation>
    </message>
    <message>
        <source>A limited audience</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ein begrenzter Kreis</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 hat dich erwähnt</translation>
    </message>
    <message>
        <source>%1 commented on your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 hat deinen Beitrag kommentiert</translation>
    </message>
    <message>
        <source>%1 likes your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 gefällt dein Beitrag</translation>
    </message>
    <message>
        <source>%1 reacted to your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 hat auf deinen Beitrag reagiert</translation>
    </message>
    <message>
        <source>%1 reacted %2 to your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 hat mit %2 auf deinen Beitrag reagiert</translation>
    </message>
    <message>
        <source>%1 shared your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 hat deinen Beitrag geteilt</translation>
    </message>
    <message>
        <source>%1 follows you now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 folgt dir jetzt</translation>
    </message>
    <message>
        <source>%1 would like to follow you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 möchte dir folgen</translation>
    </message>
    <message>
        <source>%1 posted something new</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 hat etwas Neues gepostet</translation>
    </message>
    <message>
        <source>A poll by %1 has ended</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Eine Umfrage von %1 ist beendet</translation>
    </message>
    <message>
        <source>%1 changed a post that you took part in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 hat einen Beitrag geändert, an dem du beteiligt warst</translation>
    </message>
    <message>
        <source>%1 quoted your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 hat deinen Beitrag zitiert</translation>
    </message>
    <message>
        <source>News from your company</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Neues aus deiner Firma</translation>
    </message>
    <message>
        <source>News from %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Neues von %1</translation>
    </message>
    <message>
        <source>Was due today %1</source>
        <comment>time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>War heute um %1 fällig</translation>
    </message>
    <message>
        <source>Was due yesterday %1</source>
        <comment>time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>War gestern um %1 fällig</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <comment>day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>War am %1 fällig</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Calm under pressure</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ruhe unter Druck</translation>
    </message>
    <message>
        <source>Made it better</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hat es besser gemacht</translation>
    </message>
    <message>
        <source>Clear words</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Klare Worte</translation>
    </message>
    <message>
        <source>Kind to customers</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Freundlich zur Kundschaft</translation>
    </message>
    <message>
        <source>Taught me something</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hat mir etwas beigebracht</translation>
    </message>
</context>
<context>
    <name>atrium::platform::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium</translation>
    </message>
</context>
<context>
    <name>atrium::platform::Notifier</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::platform::Tray</name>
    <message>
        <source>Nothing new</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Atrium – %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium – %1</translation>
    </message>
    <message>
        <source>Open Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium öffnen</translation>
    </message>
    <message>
        <source>New post…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Neuer Beitrag&#xa0;…</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mitteilungen pausieren</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Quit Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium beenden</translation>
    </message>
</context>
<context>
    <name>atrium::session::Keyring</name>
    <message>
        <source>Type a passphrase first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gib zuerst eine Passphrase ein.</translation>
    </message>
    <message>
        <source>That passphrase does not open the key file. Nothing was changed; try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diese Passphrase öffnet die Schlüsseldatei nicht. Nichts wurde geändert; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The key file cannot be written. Free some space on this computer, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Schlüsseldatei lässt sich nicht schreiben. Schaffe Platz auf diesem Computer und versuch es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>atrium::session::SignIn</name>
    <message>
        <source>“%1” is no address of a server. Addresses look like social.example; ask the people who run it if you are not sure.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1“ ist keine Serveradresse. Adressen sehen aus wie social.example; frag im Zweifel die, die den Server betreiben.</translation>
    </message>
    <message>
        <source>The sample company did not let “%1” in. Nothing was changed.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Beispielfirma hat „%1“ nicht eingelassen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the sign-in. Nothing was kept. Unlock the keychain, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Schlüsselbund dieses Computers hat die Anmeldung nicht angenommen. Nichts wurde gespeichert. Entsperre den Schlüsselbund und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in worked, but the list of accounts cannot be written. Free some space on this computer, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Anmeldung hat geklappt, aber die Liste der Konten lässt sich nicht schreiben. Schaffe Platz auf diesem Computer und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” answered with a web page instead of data. That is a sign-in page of the network, or no server that Atrium can talk to. Check the address, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1“ hat mit einer Webseite statt mit Daten geantwortet. Das ist eine Anmeldeseite des Netzwerks oder kein Server, mit dem Atrium sprechen kann. Prüfe die Adresse und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check the address and your network, then try again. Nothing was changed.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1“ antwortet nicht. Prüfe die Adresse und dein Netzwerk und versuch es dann noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” answers, but not in the way that Atrium understands: it needs a server with the Mastodon client API (Mastodon, Akkoma, Pleroma, GoToSocial).</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1“ antwortet, aber nicht so, dass Atrium es versteht: Es braucht einen Server mit der Mastodon-Client-API (Mastodon, Akkoma, Pleroma, GoToSocial).</translation>
    </message>
    <message>
        <source>“%1” asks for a pause: too many sign-ins in a short time. Wait some minutes, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1“ bittet um eine Pause: zu viele Anmeldungen in kurzer Zeit. Warte ein paar Minuten und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>You were not signed in: “%1” said no.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du wurdest nicht angemeldet: „%1“ hat abgelehnt.</translation>
    </message>
    <message>
        <source>You were not signed in. “%1” says: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Du wurdest nicht angemeldet. „%1“ meldet: %2</translation>
    </message>
    <message>
        <source>Signing in did not work. Nothing was changed; try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Anmeldung hat nicht geklappt. Nichts wurde geändert; versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>atrium::shell::AppController</name>
    <message>
        <source>The stored posts were damaged and are being fetched again. What you wrote is safe.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die gespeicherten Beiträge waren beschädigt und werden neu geholt. Was du geschrieben hast, ist sicher.</translation>
    </message>
    <message>
        <source>A file with your drafts was damaged and was replaced by its last good copy.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Eine Datei mit deinen Entwürfen war beschädigt und wurde durch ihre letzte gute Kopie ersetzt.</translation>
    </message>
    <message>
        <source>Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium</translation>
    </message>
    <message>
        <source>%1 – Atrium</source>
        <comment>name of the company</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 – Atrium</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>unread count and title</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>That link is not opened: it does not lead to a web page.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieser Link wird nicht geöffnet: Er führt zu keiner Webseite.</translation>
    </message>
    <message>
        <source>This address is written so that it is hard to see where it goes. It goes to %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diese Adresse ist so geschrieben, dass schwer zu sehen ist, wohin sie führt. Sie führt zu %1.</translation>
    </message>
    <message>
        <source>This address uses letters of another alphabet that look like others. It goes to %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Diese Adresse verwendet Buchstaben eines anderen Alphabets, die anderen gleichen. Sie führt zu %1.</translation>
    </message>
    <message>
        <source>This link has characters that cannot be seen. It goes to %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dieser Link enthält unsichtbare Zeichen. Er führt zu %1.</translation>
    </message>
    <message>
        <source>The words of this link say something else than where it goes: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Text dieses Links nennt ein anderes Ziel als das, wohin er führt: %1</translation>
    </message>
    <message>
        <source>Thank you sent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Danke gesendet</translation>
    </message>
    <message>
        <source>%1, not sent: %2 It is kept in the outbox.</source>
        <comment>what it is, and a sentence with the reason</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, nicht gesendet: %2 Liegt weiter im Postausgang.</translation>
    </message>
    <message>
        <source>Kept. It goes out when you are online again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Aufgehoben. Wird gesendet, sobald du wieder online bist.</translation>
    </message>
    <message numerus="yes">
        <source>Goes out in %n second(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Wird in %n Sekunde gesendet</numerusform>
            <numerusform>Wird in %n Sekunden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Unterwegs</translation>
    </message>
</context>
<context>
    <name>atrium::shell::Desktop</name>
    <message>
        <source>Like</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gefällt mir</translation>
    </message>
</context>
<context>
    <name>atrium::shell::PictureMaker</name>
    <message>
        <source>something still moves</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>etwas bewegt sich noch</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>niemand ist angemeldet</translation>
    </message>
    <message>
        <source>the posts are not there</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>die Beiträge sind nicht da</translation>
    </message>
    <message>
        <source>the server does not answer: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>der Server antwortet nicht: %1</translation>
    </message>
    <message>
        <source>the page did not come to rest within a minute (%1)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>die Seite kam innerhalb einer Minute nicht zur Ruhe (%1)</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1“ lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>no picture: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>kein Bild: %1</translation>
    </message>
    <message>
        <source>The company on this computer could not be opened: its folder cannot be read. Nothing was lost. Try again, or look whether the disk is connected.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Firma auf diesem Computer ließ sich nicht öffnen: Ihr Ordner ist nicht lesbar. Nichts ist verloren. Versuch es noch einmal oder sieh nach, ob der Datenträger verbunden ist.</translation>
    </message>
</context>
<context>
    <name>atrium::shell::SampleHost</name>
    <message>
        <source>The sample company could not be opened. Nothing of yours is lost. What it says: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Beispielfirma ließ sich nicht öffnen. Von dir ist nichts verloren. Sie meldet: %1</translation>
    </message>
</context>
<context>
    <name>atrium::shell::SelfTest</name>
    <message>
        <source>the sample company did not appear</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>die Beispielfirma ist nicht erschienen</translation>
    </message>
</context>
<context>
    <name>atrium::store::Store</name>
    <message>
        <source>The copy of the company on this computer was damaged and is being fetched again. What you wrote is safe.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Die Kopie der Firma auf diesem Computer war beschädigt und wird neu geholt. Was du geschrieben hast, ist sicher.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change could not be kept. What was kept before is safe. Make some room and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Der Datenträger ist voll, deshalb konnte die letzte Änderung nicht gespeichert werden. Was vorher gespeichert war, ist sicher. Schaffe Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Atrium could not read or write its data on this computer. What was kept before is safe. If this happens again, restart Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium konnte seine Daten auf diesem Computer nicht lesen oder schreiben. Was vorher gespeichert war, ist sicher. Wenn das wieder passiert, starte Atrium neu.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Atrium cannot start</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium kann nicht starten</translation>
    </message>
    <message>
        <source>the window could not be built</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>das Fenster konnte nicht aufgebaut werden</translation>
    </message>
    <message>
        <source>atrium: there is no display to open a window on. For a picture without one: atrium --sample-company --screenshot FILE
</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>atrium: Es gibt keinen Bildschirm für ein Fenster. Ein Bild ohne Bildschirm: atrium --sample-company --screenshot FILE
</translation>
    </message>
</context>
</TS>
