<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
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
        <translation>Przykładowa firma; nic nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>handle, server</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wyloguj się…</translation>
    </message>
</context>
<context>
    <name>AddReaction</name>
    <message>
        <source>Add a reaction</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dodaj reakcję</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Your company’s Atrium address</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Adres Atrium twojej firmy</translation>
    </message>
    <message>
        <source>atrium.example.com</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>atrium.example.com</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Szukam…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>An address such as atrium.example.com, or your e-mail address at work. Next, you’ll sign in with your work account.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Adres taki jak atrium.example.com albo twój służbowy adres e-mail. W następnym kroku zalogujesz się na konto firmowe.</translation>
    </message>
</context>
<context>
    <name>AnnouncementCard</name>
    <message>
        <source>Announcement: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ogłoszenie: %1</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ogłoszenie</translation>
    </message>
    <message>
        <source>Official</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Oficjalne</translation>
    </message>
    <message>
        <source>You confirmed that you have read this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przeczytanie potwierdzone</translation>
    </message>
    <message>
        <source>Please confirm that you have read this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Potwierdź, że to przeczytane</translation>
    </message>
    <message>
        <source>I’ve read this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przeczytane</translation>
    </message>
</context>
<context>
    <name>AnnouncementsPage</name>
    <message>
        <source>Announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ogłoszenia</translation>
    </message>
    <message>
        <source>Official messages of the company appear here, with the way to confirm that you have read them.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tu pojawiają się oficjalne komunikaty firmy; tu też potwierdzisz ich przeczytanie.</translation>
    </message>
    <message>
        <source>No announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Brak ogłoszeń</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Working…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Chwileczkę…</translation>
    </message>
</context>
<context>
    <name>AppDialogs</name>
    <message>
        <source>Sign out of %1?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wylogować się z %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not sent yet and would be lost, with your drafts. What the server has stays there.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n element nie został jeszcze wysłany i przepadnie razem ze szkicami. To, co jest na serwerze, tam pozostanie.</numerusform>
            <numerusform>%n elementy nie zostały jeszcze wysłane i przepadną razem ze szkicami. To, co jest na serwerze, tam pozostanie.</numerusform>
            <numerusform>%n elementów nie zostało jeszcze wysłanych i przepadnie razem ze szkicami. To, co jest na serwerze, tam pozostanie.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept on this computer is removed, with your drafts. What the server has stays there.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>To, co jest przechowywane na tym komputerze, zostanie usunięte razem ze szkicami. To, co jest na serwerze, tam pozostanie.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Otworzyć %1?</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Choose pictures or files</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wybierz obrazy lub pliki</translation>
    </message>
</context>
<context>
    <name>AppViewer</name>
    <message>
        <source>Save the picture as</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisz obraz jako</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Remove %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>Describe this picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Opisz ten obraz</translation>
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
        <translation>Opis: %1</translation>
    </message>
    <message>
        <source>Only decoration: nothing to describe</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tylko ozdoba: nie ma czego opisywać</translation>
    </message>
    <message>
        <source>Read aloud to colleagues who use a screen reader.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odczytywany osobom, które korzystają z czytnika ekranu.</translation>
    </message>
    <message>
        <source>Preparing %1…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przygotowuję %1…</translation>
    </message>
    <message>
        <source>Describe this file</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Opisz ten plik</translation>
    </message>
    <message>
        <source>Without a description, colleagues who use a screen reader will not know what this shows.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bez opisu osoby korzystające z czytnika ekranu nie dowiedzą się, co tu widać.</translation>
    </message>
</context>
<context>
    <name>AudienceChip</name>
    <message>
        <source>Audience: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odbiorcy: %1</translation>
    </message>
</context>
<context>
    <name>AudienceMark</name>
    <message>
        <source>To: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Do: %1</translation>
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
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Main</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nawigacja główna</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Główna</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>To do</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>BottomPlace</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1, %n nieprzeczytane</numerusform>
            <numerusform>%1, %n nieprzeczytane</numerusform>
            <numerusform>%1, %n nieprzeczytanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowserStep</name>
    <message>
        <source>Sign in to %1 in your browser</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zaloguj się do %1 w przeglądarce</translation>
    </message>
    <message>
        <source>A page has opened there. When you are done, come back here; Atrium goes on by itself. Your password stays between you and your company.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Otworzyła się tam strona. Gdy skończysz, wróć tutaj; Atrium samo przejdzie dalej. Twoje hasło pozostaje między tobą a firmą.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Czekam na przeglądarkę…</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Otwórz stronę ponownie</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Użyj zamiast tego kodu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code from your browser</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wpisz kod z przeglądarki</translation>
    </message>
    <message>
        <source>Copy the code that the page shows after you signed in, and paste it here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Skopiuj kod, który strona pokaże po zalogowaniu, i wklej go tutaj.</translation>
    </message>
    <message>
        <source>Code</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Otwórz stronę ponownie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Write a comment…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Napisz komentarz…</translation>
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
        <translation>Wyślij po połączeniu</translation>
    </message>
    <message>
        <source>Send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wyślij</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Press R to react, C to reply</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>R: reakcja, C: odpowiedź</translation>
    </message>
    <message>
        <source>Author</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Reply</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odpowiedz: %1</translation>
    </message>
    <message>
        <source>More for this comment</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Więcej opcji tego komentarza</translation>
    </message>
    <message>
        <source>Replies to a comment that is not here any more</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odpowiedź na komentarz, którego już nie ma</translation>
    </message>
    <message>
        <source>Replies to %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odpowiedź do: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n reply(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Pokaż %n odpowiedź</numerusform>
            <numerusform>Pokaż %n odpowiedzi</numerusform>
            <numerusform>Pokaż %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n reply(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Ukryj %n odpowiedź</numerusform>
            <numerusform>Ukryj %n odpowiedzi</numerusform>
            <numerusform>Ukryj %n odpowiedzi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsHeader</name>
    <message>
        <source>Oldest first</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Od najstarszych</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Od najnowszych</translation>
    </message>
    <message>
        <source>Most reactions</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Najwięcej reakcji</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie ma jeszcze komentarzy</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n komentarz</numerusform>
            <numerusform>%n komentarze</numerusform>
            <numerusform>%n komentarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of comments: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kolejność komentarzy: %1</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Najpierw nieprzeczytane</translation>
    </message>
    <message>
        <source>Answers below what they answer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odpowiedzi pod komentarzami</translation>
    </message>
    <message>
        <source>One after another</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jeden po drugim</translation>
    </message>
</context>
<context>
    <name>CompanyButton</name>
    <message>
        <source>%1, menu</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, menu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ustawienia</translation>
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
        <translation>Zakończ Atrium</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wyloguj się…</translation>
    </message>
</context>
<context>
    <name>ComposerBody</name>
    <message>
        <source>Subject, shown before the text</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nagłówek, widoczny przed tekstem</translation>
    </message>
    <message>
        <source>Share something with your colleagues…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Podziel się czymś z zespołem…</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Podgląd: %1</translation>
    </message>
</context>
<context>
    <name>ComposerDrop</name>
    <message>
        <source>Drop to attach</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Upuść, aby załączyć</translation>
    </message>
</context>
<context>
    <name>ComposerNotice</name>
    <message>
        <source>A picture has no description.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jeden z obrazów nie ma opisu.</translation>
    </message>
    <message>
        <source>Colleagues who use a screen reader will not know what it shows. Describe it, or send once more to post it as it is.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Osoby korzystające z czytnika ekranu nie dowiedzą się, co przedstawia. Opisz go albo wyślij jeszcze raz, aby opublikować bez opisu.</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>Saving…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisuję…</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Edytuj post</translation>
    </message>
    <message>
        <source>New post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nowy post</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Pozostał %n znak</numerusform>
            <numerusform>Pozostały %n znaki</numerusform>
            <numerusform>Pozostało %n znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>Post when online</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Opublikuj po połączeniu</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Post to: %1</source>
        <comment>audience</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Opublikuj dla: %1</translation>
    </message>
    <message>
        <source>Plan the post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zaplanuj post</translation>
    </message>
    <message>
        <source>Post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Opublikuj</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>Add pictures or files</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dodaj obrazy lub pliki</translation>
    </message>
    <message>
        <source>Add a GIF</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dodaj GIF</translation>
    </message>
    <message>
        <source>Add an emoji</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dodaj emoji</translation>
    </message>
    <message>
        <source>Mention a colleague</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wspomnij kogoś</translation>
    </message>
    <message>
        <source>Put a subject before the text</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dodaj nagłówek przed tekstem</translation>
    </message>
    <message>
        <source>Remove the poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usuń ankietę</translation>
    </message>
    <message>
        <source>Add a poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dodaj ankietę</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ukryj podgląd</translation>
    </message>
    <message>
        <source>Show a preview</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pokaż podgląd</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>The author marked this as sensitive</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Oznaczone przy publikacji jako drażliwe</translation>
    </message>
    <message>
        <source>Hide</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>ContextColumn</name>
    <message>
        <source>For you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dla ciebie</translation>
    </message>
    <message>
        <source>For you to do</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Czeka na ciebie</translation>
    </message>
    <message>
        <source>What works offline</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Co działa offline</translation>
    </message>
    <message>
        <source>Reading and saving</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Czytanie i zapisywanie</translation>
    </message>
    <message>
        <source>Writing posts and comments</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pisanie postów i komentarzy</translation>
    </message>
    <message>
        <source>Reacting and voting</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Reakcje i głosowanie</translation>
    </message>
    <message>
        <source>New posts and new pictures</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nowe posty i nowe obrazy</translation>
    </message>
    <message>
        <source>People are talking about</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>O czym się mówi</translation>
    </message>
    <message>
        <source>Kudos this week</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kudos w tym tygodniu</translation>
    </message>
    <message>
        <source>See all</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zobacz wszystkie</translation>
    </message>
    <message>
        <source>See all kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zobacz wszystkie kudos</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Not sent. %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie wysłano. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wysyłam…</translation>
    </message>
    <message>
        <source>Sent; waiting for the server to confirm</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wysłano; czekam na potwierdzenie serwera</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisane na tym komputerze</translation>
    </message>
    <message>
        <source>Open outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Otwórz skrzynkę nadawczą</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>%1 mentioned you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 wspomina o tobie</translation>
    </message>
    <message>
        <source>%1 commented on your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 komentuje twój post</translation>
    </message>
    <message>
        <source>%1 quoted your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 cytuje twój post</translation>
    </message>
    <message>
        <source>%1 asks to follow you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 chce cię obserwować</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n powiadomienie</numerusform>
            <numerusform>%n powiadomienia</numerusform>
            <numerusform>%n powiadomień</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Close</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zamknij</translation>
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
        <translation>Szukaj emoji</translation>
    </message>
    <message>
        <source>No emoji is called that</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie ma emoji o takiej nazwie</translation>
    </message>
</context>
<context>
    <name>EmojiFoot</name>
    <message>
        <source>No skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bez odcienia skóry</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jasny odcień skóry</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Średnio jasny odcień skóry</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Średni odcień skóry</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Średnio ciemny odcień skóry</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ciemny odcień skóry</translation>
    </message>
    <message>
        <source>Skin tone: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odcień skóry: %1</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odcień skóry</translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Try again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Quit Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zakończ Atrium</translation>
    </message>
    <message>
        <source>Atrium cannot open what it keeps on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium nie może otworzyć swoich danych na tym komputerze</translation>
    </message>
</context>
<context>
    <name>ExploreCard</name>
    <message>
        <source>or</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>lub</translation>
    </message>
    <message>
        <source>Explore a sample company</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Poznaj przykładową firmę</translation>
    </message>
    <message>
        <source>No account needed. Nothing leaves this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bez zakładania konta. Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Rozejrzyj się</translation>
    </message>
</context>
<context>
    <name>FeedFoot</name>
    <message>
        <source>That’s everything</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>To już wszystko</translation>
    </message>
    <message>
        <source>Older posts come when you’re back online</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Starsze posty pojawią się po powrocie do sieci</translation>
    </message>
</context>
<context>
    <name>FeedLead</name>
    <message numerus="yes">
        <source>%n announcement(s) to read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n ogłoszenie do przeczytania</numerusform>
            <numerusform>%n ogłoszenia do przeczytania</numerusform>
            <numerusform>%n ogłoszeń do przeczytania</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przeczytaj</translation>
    </message>
</context>
<context>
    <name>FeedList</name>
    <message>
        <source>This is where people will talk</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tu będą toczyć się rozmowy</translation>
    </message>
    <message>
        <source>You’re one of the first here. A hello is enough.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Na razie prawie nikogo tu nie ma. Wystarczy „cześć”.</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przywitaj się</translation>
    </message>
    <message>
        <source>Posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Posty</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Nothing here yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jeszcze nic tu nie ma</translation>
    </message>
    <message>
        <source>What colleagues post here will appear in this place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tu pojawi się to, co opublikują inni.</translation>
    </message>
    <message>
        <source>To do</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Do zrobienia</translation>
    </message>
    <message numerus="yes">
        <source>To do, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Do zrobienia, %n</numerusform>
            <numerusform>Do zrobienia, %n</numerusform>
            <numerusform>Do zrobienia, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Say hello</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przywitaj się</translation>
    </message>
    <message>
        <source>You’re one of the first here. A hello is enough.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Na razie prawie nikogo tu nie ma. Wystarczy „cześć”.</translation>
    </message>
    <message>
        <source>This is where people will talk</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tu będą toczyć się rozmowy</translation>
    </message>
</context>
<context>
    <name>FeedSkeleton</name>
    <message>
        <source>Still trying to load the posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wciąż próbuję wczytać posty</translation>
    </message>
    <message>
        <source>Loading posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wczytuję posty</translation>
    </message>
    <message>
        <source>Still trying. You can read on as soon as the first posts are here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wciąż próbuję. Możesz czytać, gdy tylko pojawią się pierwsze posty.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>File</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Save…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Save the file %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisz plik %1</translation>
    </message>
</context>
<context>
    <name>FileSave</name>
    <message>
        <source>Saved as %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisano jako %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisz plik</translation>
    </message>
</context>
<context>
    <name>FilmPlayer</name>
    <message>
        <source>Film: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Film: %1</translation>
    </message>
    <message>
        <source>film without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>film bez opisu</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Folder</translation>
    </message>
    <message>
        <source>No folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bez folderu</translation>
    </message>
    <message>
        <source>New folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>For example: Read later</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Na przykład: Do przeczytania</translation>
    </message>
    <message>
        <source>Add</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>New folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zmień nazwę folderu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Utwórz folder</translation>
    </message>
    <message>
        <source>Rename</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Folders stay on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Foldery pozostają na tym komputerze.</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>For example: Read later</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Na przykład: Do przeczytania</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Getting the missing posts…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pobieram brakujące posty…</translation>
    </message>
    <message>
        <source>Show the posts that are missing here</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pokaż posty, których tu brakuje</translation>
    </message>
</context>
<context>
    <name>GifBoard</name>
    <message>
        <source>Nice work</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dobra robota</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dziękuję</translation>
    </message>
    <message>
        <source>Hello</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Cześć</translation>
    </message>
    <message>
        <source>Celebrate</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Świętujemy</translation>
    </message>
    <message>
        <source>GIFs</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIF-y</translation>
    </message>
    <message>
        <source>Search your company’s GIFs</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Szukaj w firmowych GIF-ach</translation>
    </message>
    <message>
        <source>GIFs that colleagues post with a description appear here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tu pojawiają się GIF-y opublikowane z opisem.</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Spróbuj innego słowa albo wyczyść wyszukiwanie.</translation>
    </message>
    <message>
        <source>No GIFs here yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie ma tu jeszcze GIF-ów</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Brak wyników dla „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Company library, %n GIF(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Biblioteka firmy, %n GIF</numerusform>
            <numerusform>Biblioteka firmy, %n GIF-y</numerusform>
            <numerusform>Biblioteka firmy, %n GIF-ów</numerusform>
        </translation>
    </message>
    <message>
        <source>Plays on hover or focus</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Rusza po wskazaniu</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Szukaj w %1</translation>
    </message>
    <message>
        <source>Search your favourites</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Szukaj w ulubionych</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Press the heart on a GIF to find it here again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Naciśnij serce na GIF-ie, aby znaleźć go tu później.</translation>
    </message>
    <message>
        <source>Nothing from %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nic z %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a service of GIFs</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Z %1</translation>
    </message>
    <message numerus="yes">
        <source>Favourites, %n GIF(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Ulubione, %n GIF</numerusform>
            <numerusform>Ulubione, %n GIF-y</numerusform>
            <numerusform>Ulubione, %n GIF-ów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GifCell</name>
    <message>
        <source>GIF without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIF bez opisu</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usuń z ulubionych</translation>
    </message>
    <message>
        <source>Keep as a favourite</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dodaj do ulubionych</translation>
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
        <translation>%1: %2 · Czeka na wysłanie</translation>
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
        <translation>GIF od %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>+%n</source>
        <comment>more GIFs</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>+%n</numerusform>
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
        <translation>Odblokuj dane Atrium na tym komputerze</translation>
    </message>
    <message>
        <source>How should Atrium protect what it keeps here?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jak Atrium ma chronić dane na tym komputerze?</translation>
    </message>
    <message>
        <source>Enter the passphrase that you chose. Without it, nothing on this computer can be read.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wpisz swoje hasło. Bez niego nie da się odczytać niczego, co Atrium przechowuje na tym komputerze.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Everything Atrium keeps is encrypted; the key to it needs a place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten komputer nie ma pęku kluczy. Wszystko, co Atrium przechowuje, jest zaszyfrowane; klucz musi gdzieś mieć swoje miejsce.</translation>
    </message>
    <message>
        <source>You will be asked for it at every start. If you forget it, what was kept only here, such as drafts, cannot be opened again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium zapyta o nie przy każdym uruchomieniu. Jeśli je zapomnisz, nie da się otworzyć tego, co było tylko tutaj, na przykład szkiców.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Protect with this passphrase</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Chroń tym hasłem</translation>
    </message>
    <message>
        <source>Keep it without a passphrase</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przechowuj bez hasła</translation>
    </message>
    <message>
        <source>Atrium starts without asking. Anyone who can read the files of your account on this computer can then read your posts and act as you.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium uruchamia się bez pytania. Każdy, kto może odczytać pliki twojego konta na tym komputerze, może wtedy czytać twoje posty i działać w twoim imieniu.</translation>
    </message>
    <message>
        <source>Keep unprotected</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przechowuj bez ochrony</translation>
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
        <translation>Kudos dla %1: %2. %3</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>what for, names</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, dla %2</translation>
    </message>
</context>
<context>
    <name>KudosChoices</name>
    <message>
        <source>What for?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Za co?</translation>
    </message>
    <message>
        <source>Just because</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tak po prostu</translation>
    </message>
</context>
<context>
    <name>KudosFaces</name>
    <message>
        <source>Posts by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Posty od %1</translation>
    </message>
</context>
<context>
    <name>KudosPanel</name>
    <message>
        <source>Say thank you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Podziękuj</translation>
    </message>
    <message>
        <source>Thank %1</source>
        <comment>name of a colleague</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Podziękuj: %1</translation>
    </message>
    <message numerus="yes">
        <source>Thank %n colleagues</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Podziękuj %n osobie</numerusform>
            <numerusform>Podziękuj %n osobom</numerusform>
            <numerusform>Podziękuj %n osobom</numerusform>
        </translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przyznaj kudos</translation>
    </message>
    <message>
        <source>%1 when online</source>
        <comment>what will be done</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 po połączeniu</translation>
    </message>
    <message>
        <source>Who are you thanking?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Komu dziękujesz?</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wpisz nazwisko…</translation>
    </message>
    <message>
        <source>What for?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Za co?</translation>
    </message>
    <message>
        <source>In your words</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Twoimi słowami</translation>
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
            <numerusform>Pozostał %n znak</numerusform>
            <numerusform>Pozostały %n znaki</numerusform>
            <numerusform>Pozostało %n znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>What did they do, and what was good about it?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Co się wydarzyło i co było w tym dobre?</translation>
    </message>
</context>
<context>
    <name>KudosWeekRow</name>
    <message>
        <source>Kudos for %1: %2</source>
        <comment>name, words</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kudos dla %1: %2</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>As in my profile</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jak w moim profilu</translation>
    </message>
    <message>
        <source>Language of the text: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Język tekstu: %1</translation>
    </message>
</context>
<context>
    <name>LinkPreview</name>
    <message>
        <source>Link to %1: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Link do %1: %2</translation>
    </message>
</context>
<context>
    <name>MarkAllRead</name>
    <message>
        <source>Undo: mark as unread again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Cofnij: oznacz znowu jako nieprzeczytane</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Oznacz wszystkie jako przeczytane</translation>
    </message>
</context>
<context>
    <name>MediaTile</name>
    <message>
        <source>Picture without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Obraz bez opisu</translation>
    </message>
    <message>
        <source>GIF: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIF: %1</translation>
    </message>
    <message>
        <source>Film: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Film: %1</translation>
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
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPicture</name>
    <message>
        <source>Picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>This picture is not on this computer yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tego obrazu nie ma jeszcze na tym komputerze</translation>
    </message>
</context>
<context>
    <name>MoreList</name>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>NavRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1, %n nieprzeczytane</numerusform>
            <numerusform>%1, %n nieprzeczytane</numerusform>
            <numerusform>%1, %n nieprzeczytanych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, nowe posty</translation>
    </message>
</context>
<context>
    <name>NewPostsPill</name>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n nowy post</numerusform>
            <numerusform>%n nowe posty</numerusform>
            <numerusform>%n nowych postów</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to show them</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Naciśnij, aby je pokazać</translation>
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
        <translation>„%1”</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Oznacz wszystkie jako przeczytane</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przejdź do Głównej</translation>
    </message>
    <message>
        <source>Nothing needs you. Enjoy the quiet.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nic na ciebie nie czeka. Chwila spokoju.</translation>
    </message>
    <message>
        <source>You’re all caught up</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wszystko na bieżąco</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>You’re offline.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jesteś offline.</translation>
    </message>
    <message>
        <source>Keep reading and writing. What you write is sent when you’re back.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Możesz dalej czytać i pisać. To, co napiszesz, zostanie wysłane po powrocie do sieci.</translation>
    </message>
    <message numerus="yes">
        <source>Keep reading and writing. %n thing(s) will be sent when you’re back.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Możesz dalej czytać i pisać. %n element zostanie wysłany po powrocie do sieci.</numerusform>
            <numerusform>Możesz dalej czytać i pisać. %n elementy zostaną wysłane po powrocie do sieci.</numerusform>
            <numerusform>Możesz dalej czytać i pisać. %n elementów zostanie wysłanych po powrocie do sieci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Otwórz skrzynkę nadawczą</translation>
    </message>
    <message>
        <source>Try now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Spróbuj teraz</translation>
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
„atrium --help” pokazuje opcje.
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
        <translation>Użycie: atrium [opcje]

Atrium pokazuje aktualności twojej firmy i pozwala je czytać także bez sieci.

  --sample-company     otwórz przykładową firmę dołączoną do programu
  --server ADDRESS     połącz z serwerem firmy (Mastodon, Akkoma, Pleroma, GoToSocial)
  --profile DIR        przechowuj wszystko w DIR zamiast w zwykłym folderze
  --minimised          uruchom w zasobniku
  --screenshot FILE    zapisz obraz okna w FILE i zakończ; ekran nie jest potrzebny
      --page NAME        która strona: %1
      --theme NAME       light, dark lub high-contrast
      --size WxH         rozmiar okna, na przykład 1280x800
      --language xx      język interfejsu, na przykład de lub ar
      --scale N          wielkość tekstu, od 0.9 do 2
  --self-test          otwórz każdą stronę w obu motywach i dwóch rozmiarach; każde ostrzeżenie to błąd
  --clock TIME         zegar zatrzymany na TIME (ISO 8601), do obrazów i testów
  --colleague NAME     kim być w przykładowej firmie: ana, julia lub niko
  --quiet-colleagues   nikt w przykładowej firmie nie działa, gdy patrzysz
  --offline            odetnij sieć przed zrobieniem obrazu
  --end-at-first-feed  zakończ, gdy narysowane są zapisane posty, do pomiarów
  --version            wypisz wersję i zakończ
  --help               wypisz ten tekst i zakończ
</translation>
    </message>
    <message>
        <source>“%1” is no window size; sizes look like 1280x800, each side from 320 to 8000</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1” nie jest rozmiarem okna; rozmiar wygląda jak 1280x800, każdy bok od 320 do 8000</translation>
    </message>
    <message>
        <source>“%1” is no text size; it goes from 0.9 to 2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1” nie jest wielkością tekstu; możliwe są wartości od 0.9 do 2</translation>
    </message>
    <message>
        <source>“%1” is no time; times look like 2026-04-24T14:40:00Z</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1” nie jest czasem; czas wygląda jak 2026-04-24T14:40:00Z</translation>
    </message>
    <message>
        <source>there is no page “%1”; the pages are %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>nie ma strony „%1”; są strony %2</translation>
    </message>
    <message>
        <source>there is no theme “%1”; the themes are %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>nie ma motywu „%1”; są motywy %2</translation>
    </message>
    <message>
        <source>“%1” is no language</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1” nie jest językiem</translation>
    </message>
    <message>
        <source>“%1” is no option</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1” nie jest opcją</translation>
    </message>
    <message>
        <source>--sample-company and --server exclude each other</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>--sample-company i --server wykluczają się nawzajem</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The post it answers was not sent. Your text is safe: post it as a new post, or discard it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Post, na który to odpowiada, nie został wysłany. Twój tekst jest bezpieczny: opublikuj go jako nowy post albo odrzuć.</translation>
    </message>
    <message>
        <source>The post it answers was deleted. Your text is safe: post it as a new post, or discard it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Post, na który to odpowiada, został usunięty. Twój tekst jest bezpieczny: opublikuj go jako nowy post albo odrzuć.</translation>
    </message>
    <message>
        <source>This is being sent right now and cannot be taken back.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>To jest właśnie wysyłane i nie można tego cofnąć.</translation>
    </message>
    <message>
        <source>It is not known yet whether this arrived. Try again in a moment.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie wiadomo jeszcze, czy to dotarło. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>This post was changed elsewhere in the meantime. Your version is safe here: look at the newer one and edit again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten post został w międzyczasie zmieniony gdzie indziej. Twoja wersja jest tu bezpieczna: obejrzyj nowszą i edytuj jeszcze raz.</translation>
    </message>
    <message>
        <source>This server has no reactions of its own, and a short reply holds three.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten serwer nie ma własnych reakcji, a krótka odpowiedź mieści tylko trzy.</translation>
    </message>
    <message>
        <source>The post that this answers was not sent. Send that one first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Post, na który to odpowiada, nie został wysłany. Najpierw wyślij tamten.</translation>
    </message>
    <message>
        <source>The file %1 is no longer on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pliku %1 nie ma już na tym komputerze.</translation>
    </message>
    <message>
        <source>The post that this answers is gone. Your text is safe here: discard it or post it as a new post.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Posta, na który to odpowiada, już nie ma. Twój tekst jest tu bezpieczny: odrzuć go albo opublikuj jako nowy post.</translation>
    </message>
    <message>
        <source>It is not known whether this was posted: look at your profile before you send it again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie wiadomo, czy to zostało opublikowane: sprawdź swój profil, zanim wyślesz ponownie.</translation>
    </message>
    <message>
        <source>The post is no longer there.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tego posta już nie ma.</translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Serwer to odrzucił (%1).</translation>
    </message>
    <message>
        <source>The post that this quotes was not sent. Send that one first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Post, który to cytuje, nie został wysłany. Najpierw wyślij tamten.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
        <source>Everything here is safe on this computer until it’s sent.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wszystko tutaj jest bezpieczne na tym komputerze, dopóki nie zostanie wysłane.</translation>
    </message>
    <message numerus="yes">
        <source>Needs you, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Wymaga twojej uwagi, %n</numerusform>
            <numerusform>Wymaga twojej uwagi, %n</numerusform>
            <numerusform>Wymaga twojej uwagi, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent in this order</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wysyłane w tej kolejności</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to send, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Czeka na wysłanie, %n</numerusform>
            <numerusform>Czeka na wysłanie, %n</numerusform>
            <numerusform>Czeka na wysłanie, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Things you write offline wait here, in order.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>To, co napiszesz offline, czeka tu w kolejności.</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wszystko wysłane</translation>
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
        <translation>Nie wysłano. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wysyłam…</translation>
    </message>
    <message>
        <source>Sent; waiting for the server to confirm</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wysłano; czekam na potwierdzenie serwera</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Retry</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odrzuć: %1</translation>
    </message>
    <message>
        <source>%1 on the post by %2, %3</source>
        <comment>kind of thing, person, time</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 do wpisu: %2, %3</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Latest</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Najnowsze</translation>
    </message>
    <message>
        <source>Following</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Obserwowane</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ogłoszenia</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Główna</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Group</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Posty</translation>
    </message>
    <message>
        <source>What colleagues post here will appear in this place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tu pojawi się to, co opublikują inni.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jeszcze nic tu nie ma</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>move</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ruch</translation>
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
        <translation>otwórz</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>wszystkie skróty</translation>
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
        <translation>Idź lub zrób cokolwiek</translation>
    </message>
    <message>
        <source>Go somewhere, do something, find a colleague or a post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przejdź gdzieś, zrób coś, znajdź osobę lub post</translation>
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
            <numerusform>Znaleziono, %n</numerusform>
            <numerusform>Znaleziono, %n</numerusform>
            <numerusform>Znaleziono, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this computer is called “%1”.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nic na tym komputerze nie nazywa się „%1”.</translation>
    </message>
</context>
<context>
    <name>PanelHandle</name>
    <message>
        <source>Width of the open post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Szerokość otwartego posta</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Add another…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dodaj kolejną osobę…</translation>
    </message>
    <message numerus="yes">
        <source>People, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Osoby, %n</numerusform>
            <numerusform>Osoby, %n</numerusform>
            <numerusform>Osoby, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Choose a name from the list.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nikt tutaj nie nazywa się „%1”. Wybierz nazwisko z listy.</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Take out %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usuń: %1</translation>
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
        <translation>Poprzedni obraz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 z %2</translation>
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
        <translation>Następny obraz</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mniejszy</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Cały obraz</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom in percent</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Whole picture, now %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Cały obraz, teraz %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Większy</translation>
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
        <translation>Kopiuj obraz</translation>
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
        <translation>Zapisz obraz jako…</translation>
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
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>The author gave no description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bez opisu przy publikacji</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Obraz %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Picture without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Obraz bez opisu</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pictures</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Image description by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Opis obrazu: %1</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Pause</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wstrzymaj: %1</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odtwórz: %1</translation>
    </message>
    <message>
        <source>This computer cannot play it. You can save it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten komputer nie może tego odtworzyć. Możesz to zapisać.</translation>
    </message>
    <message>
        <source>Place in: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Miejsce w: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time in a film</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Włącz dźwięk</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wyłącz dźwięk</translation>
    </message>
    <message>
        <source>Save…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisz %1</translation>
    </message>
</context>
<context>
    <name>PollEditor</name>
    <message>
        <source>Closes in 1 hour</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kończy się za 1 godzinę</translation>
    </message>
    <message>
        <source>Closes in 6 hours</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kończy się za 6 godzin</translation>
    </message>
    <message>
        <source>Closes in 1 day</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kończy się za 1 dzień</translation>
    </message>
    <message>
        <source>Closes in 3 days</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kończy się za 3 dni</translation>
    </message>
    <message>
        <source>Closes in 7 days</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kończy się za 7 dni</translation>
    </message>
    <message>
        <source>Poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ankieta</translation>
    </message>
    <message>
        <source>Remove the poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usuń ankietę</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dodaj odpowiedź</translation>
    </message>
    <message>
        <source>Allow several answers</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zezwól na kilka odpowiedzi</translation>
    </message>
    <message>
        <source>Hide the results until it closes</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ukryj wyniki do zakończenia</translation>
    </message>
</context>
<context>
    <name>PollLine</name>
    <message>
        <source>Answer %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odpowiedź %1</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alt ze strzałkami przesuwa</translation>
    </message>
    <message>
        <source>Remove answer %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usuń odpowiedź %1</translation>
    </message>
</context>
<context>
    <name>PollOption</name>
    <message>
        <source>%1%</source>
        <comment>share of votes</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2, your vote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, %2, twój głos</translation>
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
        <translation>Zareaguj</translation>
    </message>
    <message>
        <source>Comment</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Skomentuj</translation>
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
            <numerusform>Skomentuj, dotąd %n</numerusform>
            <numerusform>Skomentuj, dotąd %n</numerusform>
            <numerusform>Skomentuj, dotąd %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only posts for everyone can be shared</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Udostępnić można tylko posty dla wszystkich</translation>
    </message>
    <message>
        <source>Take back your share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Cofnij udostępnienie</translation>
    </message>
    <message>
        <source>Share with everyone who follows you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Udostępnij wszystkim, którzy cię obserwują</translation>
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
        <translation>Udostępniono</translation>
    </message>
    <message>
        <source>Share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>Share the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Udostępnij post od %1</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usuń z zapisanych</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zachowaj na później</translation>
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
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Saved, the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisano, post od %1</translation>
    </message>
    <message>
        <source>Save the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisz post od %1</translation>
    </message>
</context>
<context>
    <name>PostBody</name>
    <message>
        <source>Hidden by your filter “%1”</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ukryte przez twój filtr „%1”</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Enter opens the comments. R reacts, C comments, Shift S shares, S saves.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Enter otwiera komentarze. R: reakcja, C: komentarz, Shift S: udostępnienie, S: zapisanie.</translation>
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
        <translation>Posty od %1</translation>
    </message>
    <message>
        <source>Official</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Oficjalne</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Automatyczne</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przypięte</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Więcej opcji tego posta</translation>
    </message>
    <message>
        <source>More for the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Więcej opcji posta od %1</translation>
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
        <translation>Otwórz komentarze</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Posts by this colleague</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Posty tej osoby</translation>
    </message>
    <message>
        <source>Open on the server’s page</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Otwórz na stronie serwera</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usuń</translation>
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
        <translation>Zobacz, kto zareagował</translation>
    </message>
    <message>
        <source>Folder, note and reminder…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Folder, notatka i przypomnienie…</translation>
    </message>
    <message>
        <source>Delete and write again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usuń i napisz od nowa</translation>
    </message>
</context>
<context>
    <name>PostPoll</name>
    <message>
        <source>closed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>zakończona</translation>
    </message>
    <message>
        <source>stays open</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>bez terminu</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>koniec: %1</translation>
    </message>
    <message>
        <source>Poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ankieta</translation>
    </message>
    <message>
        <source>Vote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Głosuj</translation>
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
            <numerusform>%n głos</numerusform>
            <numerusform>%n głosy</numerusform>
            <numerusform>%n głosów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>See more</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zobacz więcej</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Atrium keeps everything you read and write in “%1”, but cannot write there. Nothing was changed. Free some space or allow writing to that folder, or choose another one with --profile.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium przechowuje wszystko, co czytasz i piszesz, w „%1”, ale nie może tam zapisywać. Nic nie zostało zmienione. Zwolnij miejsce, zezwól na zapis w tym folderze albo wybierz inny opcją --profile.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 percent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 procent</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Share something with your colleagues…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Podziel się czymś z zespołem…</translation>
    </message>
    <message>
        <source>Post a picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Opublikuj obraz</translation>
    </message>
    <message>
        <source>Ask with a poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapytaj w ankiecie</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przyznaj kudos</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>React</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zareaguj</translation>
    </message>
    <message>
        <source>React with a GIF</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zareaguj GIF-em</translation>
    </message>
    <message>
        <source>All emoji</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wszystkie emoji</translation>
    </message>
</context>
<context>
    <name>QuotedPost</name>
    <message>
        <source>Post by %1: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Post od %1: %2</translation>
    </message>
    <message>
        <source>Link to a post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Link do posta</translation>
    </message>
</context>
<context>
    <name>ReactionChip</name>
    <message>
        <source>Waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s), with yours. Press to take it back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n reakcja, twoja. Naciśnij, aby ją cofnąć</numerusform>
            <numerusform>%n reakcje, w tym twoja. Naciśnij, aby ją cofnąć</numerusform>
            <numerusform>%n reakcji, w tym twoja. Naciśnij, aby ją cofnąć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s). Press to add yours</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n reakcja. Naciśnij, aby dodać swoją</numerusform>
            <numerusform>%n reakcje. Naciśnij, aby dodać swoją</numerusform>
            <numerusform>%n reakcji. Naciśnij, aby dodać swoją</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n, you reacted, waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1, %n, z twoją reakcją, czeka na wysłanie</numerusform>
            <numerusform>%1, %n, z twoją reakcją, czeka na wysłanie</numerusform>
            <numerusform>%1, %n, z twoją reakcją, czeka na wysłanie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n, you reacted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1, %n, z twoją reakcją</numerusform>
            <numerusform>%1, %n, z twoją reakcją</numerusform>
            <numerusform>%1, %n, z twoją reakcją</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1, %n</numerusform>
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
        <translation>Kto zareagował</translation>
    </message>
    <message>
        <source>Names</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Imiona i nazwiska</translation>
    </message>
    <message>
        <source>The server does not say who it was</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Serwer nie podaje, kto to był</translation>
    </message>
    <message>
        <source>Names come when you’re online</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nazwiska pojawią się po połączeniu</translation>
    </message>
</context>
<context>
    <name>ReactorRow</name>
    <message>
        <source>%1 reacted with %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 reaguje: %2</translation>
    </message>
</context>
<context>
    <name>ReminderChoice</name>
    <message>
        <source>Remind me</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przypomnij mi</translation>
    </message>
    <message>
        <source>Day, for example %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dzień, na przykład %1</translation>
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
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Set</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>Set the reminder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ustaw przypomnienie</translation>
    </message>
    <message>
        <source>Remove the reminder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usuń przypomnienie</translation>
    </message>
</context>
<context>
    <name>ReminderModule</name>
    <message>
        <source>Remind me</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przypomnij mi</translation>
    </message>
    <message>
        <source>Saved posts you asked to see again, kept on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisane posty, do których chcesz wrócić; tylko na tym komputerze</translation>
    </message>
    <message>
        <source>Give a saved post a day with F, and it stands here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wyznacz zapisanemu postowi dzień klawiszem F, a pojawi się tutaj.</translation>
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
        <translation>Usuń przypomnienie o „%1”</translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <source>In the folder %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>W folderze %1.</translation>
    </message>
    <message>
        <source>Your note: %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Twoja notatka: %1.</translation>
    </message>
    <message>
        <source>Post by %1: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Post od %1: %2</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usuń z zapisanych</translation>
    </message>
    <message>
        <source>Remove the post by %1 from saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usuń post od %1 z zapisanych</translation>
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
        <translation>Folder, notatka, termin</translation>
    </message>
    <message>
        <source>Folder, note and reminder for the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Folder, notatka i przypomnienie do posta od %1</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Folders</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>how many</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wszystkie %1</translation>
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
            <numerusform>Folder %1, %n post</numerusform>
            <numerusform>Folder %1, %n posty</numerusform>
            <numerusform>Folder %1, %n postów</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usuń folder</translation>
    </message>
    <message>
        <source>No folder %1</source>
        <comment>how many</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Bez folderu %1</translation>
    </message>
    <message>
        <source>New folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nowy folder</translation>
    </message>
</context>
<context>
    <name>SavedHeader</name>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Only you can see these</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Widzisz je tylko ty</translation>
    </message>
    <message numerus="yes">
        <source>%n, only you can see these</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n, widzisz go tylko ty</numerusform>
            <numerusform>%n, widzisz je tylko ty</numerusform>
            <numerusform>%n, widzisz je tylko ty</numerusform>
        </translation>
    </message>
    <message>
        <source>Search saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Szukaj w zapisanych</translation>
    </message>
    <message>
        <source>Folders, notes and reminders stay on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Foldery, notatki i przypomnienia pozostają na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>SavedMarks</name>
    <message>
        <source>Kept offline</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dostępne offline</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Twoja notatka: %1</translation>
    </message>
</context>
<context>
    <name>SavedOrder</name>
    <message>
        <source>Give the folder a name.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nadaj folderowi nazwę.</translation>
    </message>
    <message numerus="yes">
        <source>A folder’s name has at most %n characters.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Nazwa folderu może mieć najwyżej %n znak.</numerusform>
            <numerusform>Nazwa folderu może mieć najwyżej %n znaki.</numerusform>
            <numerusform>Nazwa folderu może mieć najwyżej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Folder „%1” już istnieje.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n folders already, more would not help. Rename or remove one first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Jest już %n folder, więcej nie pomoże. Najpierw zmień nazwę któregoś albo go usuń.</numerusform>
            <numerusform>Są już %n foldery, więcej nie pomoże. Najpierw zmień nazwę któregoś albo go usuń.</numerusform>
            <numerusform>Jest już %n folderów, więcej nie pomoże. Najpierw zmień nazwę któregoś albo go usuń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note has at most %n characters.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Notatka może mieć najwyżej %n znak.</numerusform>
            <numerusform>Notatka może mieć najwyżej %n znaki.</numerusform>
            <numerusform>Notatka może mieć najwyżej %n znaków.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Saved posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisane posty</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>No saved post has these words here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Żaden zapisany tu post nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>Press S on any post. Saved posts always stay readable offline.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Naciśnij S na dowolnym poście. Zapisane posty zawsze można czytać offline.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Keep things for later</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zachowaj na później</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Kept on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisane na tym komputerze</translation>
    </message>
    <message>
        <source>Folder, note and reminder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Folder, notatka, termin</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tylko ty możesz ją przeczytać</translation>
    </message>
    <message numerus="yes">
        <source>Your note is %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Twoja notatka jest za długa o %n znak.</numerusform>
            <numerusform>Twoja notatka jest za długa o %n znaki.</numerusform>
            <numerusform>Twoja notatka jest za długa o %n znaków.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleButton</name>
    <message>
        <source>Schedule</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zaplanuj</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Za godzinę</translation>
    </message>
    <message>
        <source>Tomorrow at 9</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jutro o 9</translation>
    </message>
    <message>
        <source>Monday at 9</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>W poniedziałek o 9</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wyślij od razu</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <source>Goes out at</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>Day, such as 2026-05-14</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dzień, np. 2026-05-14</translation>
    </message>
    <message>
        <source>Time, such as 9:30</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Godzina, np. 9:30</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wyślij od razu</translation>
    </message>
    <message>
        <source>It waits on this computer. If Atrium is closed then, it goes out at the next start.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Czeka na tym komputerze. Jeśli Atrium będzie wtedy zamknięte, wysyłka nastąpi przy następnym uruchomieniu.</translation>
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
        <translation>Szukaj osób, postów i tematów</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The keychain of this computer does not answer, so your data stays locked. Nothing was changed. Unlock the keychain, then start Atrium again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pęk kluczy tego komputera nie odpowiada, więc twoje dane pozostają zablokowane. Nic nie zostało zmienione. Odblokuj pęk kluczy i uruchom Atrium ponownie.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused to give out the key of your data. Nothing was changed. Allow Atrium to use it, then start again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pęk kluczy tego komputera odmówił wydania klucza do twoich danych. Nic nie zostało zmienione. Zezwól Atrium na dostęp i uruchom je ponownie.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Text and language</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tekst i język</translation>
    </message>
    <message>
        <source>Also changes with Ctrl + and Ctrl −</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Można też zmienić klawiszami Ctrl + i Ctrl −</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size in percent</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Follows your system</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tak jak w systemie</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Język</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Nothing pops up; everything waits under Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nic nie wyskakuje; wszystko czeka w Powiadomieniach</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wstrzymaj powiadomienia</translation>
    </message>
    <message>
        <source>So news still reaches you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Aby nowości nadal do ciebie docierały</translation>
    </message>
    <message>
        <source>This desktop has no tray; the window is made small instead</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten pulpit nie ma zasobnika; okno zostanie zminimalizowane</translation>
    </message>
    <message>
        <source>Keep Atrium in the tray when I close it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Po zamknięciu zostaw Atrium w zasobniku</translation>
    </message>
    <message>
        <source>Motion</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Nothing slides or pulses, and GIFs play only while you press them</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nic się nie przesuwa ani nie pulsuje, a GIF-y odtwarzają się tylko po przytrzymaniu</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ogranicz ruch</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Take back your share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Cofnij udostępnienie</translation>
    </message>
    <message>
        <source>Share as a quote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Udostępnij jako cytat</translation>
    </message>
    <message>
        <source>Share with your note</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Udostępnij ze swoją notatką</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n</source>
        <comment>people</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Wyślij do %n osoby</numerusform>
            <numerusform>Wyślij do %n osób</numerusform>
            <numerusform>Wyślij do %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Share with everyone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Udostępnij wszystkim</translation>
    </message>
    <message>
        <source>Share this post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Udostępnij ten post</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>%1 when online</source>
        <comment>what will be done</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 po połączeniu</translation>
    </message>
    <message>
        <source>With</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Komu</translation>
    </message>
    <message>
        <source>Everyone who follows you, or type a name…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wszyscy, którzy cię obserwują, albo wpisz nazwisko…</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dodaj notatkę</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Pozostał %n znak</numerusform>
            <numerusform>Pozostały %n znaki</numerusform>
            <numerusform>Pozostało %n znaków</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message>
        <source>Post by %1: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Post od %1: %2</translation>
    </message>
</context>
<context>
    <name>SharedByLine</name>
    <message>
        <source>Shared by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Udostępnione przez %1</translation>
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
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Use single-key shortcuts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Używaj skrótów jednoklawiszowych</translation>
    </message>
    <message>
        <source>Use single-key shortcuts. They never work while you are typing.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Używaj skrótów jednoklawiszowych. Nigdy nie działają podczas pisania.</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Znajdź skrót</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Main</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nawigacja główna</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Główna</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ogłoszenia</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
        <source>Groups</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Topics</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tematy</translation>
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
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Come on in.
Everyone’s here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wejdź do środka.
Wszyscy już są.</translation>
    </message>
    <message>
        <source>The place where your company talks, says thank you and finds the right person.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Miejsce, w którym twoja firma rozmawia, mówi „dziękuję” i znajduje właściwą osobę.</translation>
    </message>
    <message>
        <source>Signing you in to %1…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Trwa logowanie do %1…</translation>
    </message>
</context>
<context>
    <name>SignedOutBanner</name>
    <message>
        <source>Please sign in again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Go on in your browser.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kontynuuj w przeglądarce.</translation>
    </message>
    <message>
        <source>Your company asks for it. Your drafts and what is not sent yet are safe.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Twoja firma tego wymaga. Szkice i wszystko, co jeszcze niewysłane, są bezpieczne.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Otwórz stronę ponownie</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zaloguj się</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>To the feed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Do aktualności</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>Sound: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dźwięk: %1</translation>
    </message>
    <message>
        <source>sound without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>dźwięk bez opisu</translation>
    </message>
</context>
<context>
    <name>SuggestionLists</name>
    <message numerus="yes">
        <source>Suggestions, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Podpowiedzi, %n</numerusform>
            <numerusform>Podpowiedzi, %n</numerusform>
            <numerusform>Podpowiedzi, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be able to read this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ta osoba będzie mogła to przeczytać</translation>
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
            <numerusform>%n komentarz</numerusform>
            <numerusform>%n komentarze</numerusform>
            <numerusform>%n komentarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and others are talking</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 i inni rozmawiają</translation>
    </message>
    <message>
        <source>%1 commented</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 komentuje</translation>
    </message>
    <message>
        <source>%1, %2 and others are talking</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, %2 i inni rozmawiają</translation>
    </message>
    <message>
        <source>%1 and %2 are talking</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 i %2 rozmawiają</translation>
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
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>ThemeChoices</name>
    <message>
        <source>Same as system</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wysoki kontrast</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Post before this one</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Poprzedni post</translation>
    </message>
    <message>
        <source>Next post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Następny post</translation>
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
        <translation>Zamknij post</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Comments</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>It may have been removed by its author, or it is not on this computer yet. Comments are kept for the people who wrote them.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Może został usunięty albo nie ma go jeszcze na tym komputerze. Komentarze pozostają dostępne dla osób, które je napisały.</translation>
    </message>
    <message>
        <source>This post is not here</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tego posta tu nie ma</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Post od %1</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Napisz komentarz…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Napisz odpowiedź…</translation>
    </message>
</context>
<context>
    <name>ThreadRoot</name>
    <message numerus="yes">
        <source>GIF reactions, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Reakcje GIF, %n</numerusform>
            <numerusform>Reakcje GIF, %n</numerusform>
            <numerusform>Reakcje GIF, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add yours</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dodaj swoją</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1, edited</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, edytowano</translation>
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
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>TodoItem</name>
    <message>
        <source>Announcement, %1</source>
        <comment>when</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ogłoszenie, %1</translation>
    </message>
    <message>
        <source>Read now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przeczytaj teraz</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Górny pasek</translation>
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
        <translation>Pokaż pasek boczny</translation>
    </message>
    <message>
        <source>Make the side bar small</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zwiń pasek boczny</translation>
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
        <translation>Wstecz</translation>
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
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Offline</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>New post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nowy post</translation>
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
        <translation>Ty: %1</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Moje posty</translation>
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
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wyloguj się…</translation>
    </message>
</context>
<context>
    <name>TopicHeader</name>
    <message numerus="yes">
        <source>More than %n post(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Ponad %n post</numerusform>
            <numerusform>Ponad %n posty</numerusform>
            <numerusform>Ponad %n postów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posty</numerusform>
            <numerusform>%n postów</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank someone out loud.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Podziękuj komuś na głos.</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przyznaj kudos</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Napisz o tym</translation>
    </message>
    <message>
        <source>Write a post with the topic %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Napisz post na temat %1</translation>
    </message>
</context>
<context>
    <name>TopicLine</name>
    <message>
        <source>Topic %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Temat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n nowy</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Witaj w Atrium</translation>
    </message>
    <message>
        <source>Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium</translation>
    </message>
    <message>
        <source>Opening what is kept on this computer…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Otwieram dane zapisane na tym komputerze…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The server gave no usable answer, %1 times. Nothing is lost; try again later.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Serwer nie dał użytecznej odpowiedzi (prób: %1). Nic nie przepadło; spróbuj ponownie później.</translation>
    </message>
</context>
<context>
    <name>atrium::api::LoopbackListener</name>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Logowanie w przeglądarce nie zakończyło się na czas.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nic tu nie ma</translation>
    </message>
    <message>
        <source>This address belongs to a sign-in of Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten adres należy do logowania w Atrium.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie zalogowano</translation>
    </message>
    <message>
        <source>You can close this page and go back to Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Możesz zamknąć tę stronę i wrócić do Atrium.</translation>
    </message>
</context>
<context>
    <name>atrium::company</name>
    <message>
        <source>%1 asks for access to an account of this company on your computer:</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 prosi o dostęp do konta tej firmy na twoim komputerze:</translation>
    </message>
    <message>
        <source>Afterwards you return to</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Potem wrócisz do</translation>
    </message>
    <message>
        <source>Account</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Allow</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zezwól</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie zezwalaj</translation>
    </message>
    <message>
        <source>Sign in to Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zaloguj się do Atrium</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kod autoryzacji</translation>
    </message>
    <message>
        <source>Copy this code into the application:</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Skopiuj ten kod do aplikacji:</translation>
    </message>
    <message>
        <source>This does not work</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>To nie działa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source> (--help lists the options)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation> (--help pokazuje opcje)</translation>
    </message>
    <message>
        <source>The data folder belongs to another program.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Folder danych należy do innego programu.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dane zapisała nowsza wersja Atrium.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dane są uszkodzone.</translation>
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
        <translation>Użycie: atrium-company [opcje]
Mała sieć firmowa na tym komputerze: udostępnia API Mastodona tylko na 127.0.0.1.

  --port N              nasłuchuj na porcie N; 0 wybiera wolny (domyślnie)
  --data DIR            przechowuj wszystko w DIR; bez tej opcji nic nie jest przechowywane
  --seed KIND           czym wypełnić pusty DIR: sample (domyślnie), conformance, empty
  --profile NAME        zachowuj się jak inny serwer: %1
  --test-mode           punkty sterujące pod /_test/, logowanie bez strony
  --clock ISO8601       tam czas stoi w miejscu
  --quiet-colleagues    nikt z przykładu nie działa sam z siebie
  --help, --version</translation>
    </message>
</context>
<context>
    <name>atrium::company::Database</name>
    <message>
        <source>The data is damaged, or not Atrium&apos;s, or has another key.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dane są uszkodzone, nie należą do Atrium albo mają inny klucz.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie można zapisywać w folderze danych.</translation>
    </message>
    <message>
        <source>The data cannot be used: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie można użyć danych: %1</translation>
    </message>
</context>
<context>
    <name>atrium::company::HttpServer</name>
    <message>
        <source>Port %1 is in use.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Port %1 jest zajęty.</translation>
    </message>
    <message>
        <source>Cannot listen on this computer: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie można nasłuchiwać na tym komputerze: %1</translation>
    </message>
</context>
<context>
    <name>atrium::company::ProgramOptions</name>
    <message>
        <source>%1 needs a value</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 wymaga wartości</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 nie może mieć wartości %2</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>nieznana opcja %1</translation>
    </message>
    <message>
        <source>%1 cannot be %2, only one of %3</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 nie może mieć wartości %2, tylko jedną z: %3</translation>
    </message>
</context>
<context>
    <name>atrium::company::Server</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie można utworzyć folderu %1.</translation>
    </message>
    <message>
        <source>Another server uses the folder %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Folderu %1 używa inny serwer.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie można zapisywać w folderze %1.</translation>
    </message>
    <message>
        <source>The data cannot be written: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie można zapisać danych: %1</translation>
    </message>
</context>
<context>
    <name>atrium::media::FileSaver</name>
    <message>
        <source>The file was not saved: this is no place on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Plik nie został zapisany: to nie jest miejsce na tym komputerze.</translation>
    </message>
    <message>
        <source>The file was not saved: it could not be fetched. Try again when you’re online.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Plik nie został zapisany: nie udało się go pobrać. Spróbuj ponownie po powrocie do sieci.</translation>
    </message>
    <message>
        <source>The file was not saved: %1. Choose another place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Plik nie został zapisany: %1. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>file</source>
        <comment>name of a file without a name</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>plik</translation>
    </message>
</context>
<context>
    <name>atrium::models::AttachmentListModel</name>
    <message numerus="yes">
        <source>Your company&apos;s server takes at most %n files in a post. Remove some.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Serwer twojej firmy przyjmuje najwyżej %n plik w poście. Usuń część z nich.</numerusform>
            <numerusform>Serwer twojej firmy przyjmuje najwyżej %n pliki w poście. Usuń część z nich.</numerusform>
            <numerusform>Serwer twojej firmy przyjmuje najwyżej %n plików w poście. Usuń część z nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This description is %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Ten opis jest za długi o %n znak.</numerusform>
            <numerusform>Ten opis jest za długi o %n znaki.</numerusform>
            <numerusform>Ten opis jest za długi o %n znaków.</numerusform>
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
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Go or do anything</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Idź lub zrób cokolwiek</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>New post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nowy post</translation>
    </message>
    <message>
        <source>Next area</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Następny obszar</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Poprzedni obszar</translation>
    </message>
    <message>
        <source>Make the side bar small</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zwiń pasek boczny</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wstrzymaj powiadomienia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>This list</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ta lista</translation>
    </message>
    <message>
        <source>Go to</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przejdź do</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Główna</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
        <source>Home, Notifications, Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Główna, Powiadomienia, Zapisane</translation>
    </message>
    <message>
        <source>In the feed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>W aktualnościach</translation>
    </message>
    <message>
        <source>Next post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Następny post</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Poprzedni post</translation>
    </message>
    <message>
        <source>Load new posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wczytaj nowe posty</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Otwórz komentarze</translation>
    </message>
    <message>
        <source>React</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zareaguj</translation>
    </message>
    <message>
        <source>Quick reaction</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Szybka reakcja</translation>
    </message>
    <message>
        <source>Comment</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Skomentuj</translation>
    </message>
    <message>
        <source>Share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Who reacted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kto zareagował</translation>
    </message>
    <message>
        <source>See picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zobacz obraz</translation>
    </message>
    <message>
        <source>Author’s posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Posty tej osoby</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>More actions</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Więcej działań</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Następny, poprzedni</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Większy, mniejszy</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Cały obraz</translation>
    </message>
    <message>
        <source>Save as</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Copy</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>While writing</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Podczas pisania</translation>
    </message>
    <message>
        <source>Send or post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wyślij lub opublikuj</translation>
    </message>
    <message>
        <source>Mention</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wzmianka</translation>
    </message>
    <message>
        <source>Topic</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Temat</translation>
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
        <translation>Zamknij, zachowaj szkic</translation>
    </message>
    <message>
        <source>Pickers and lists</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Okienka wyboru i listy</translation>
    </message>
    <message>
        <source>Move</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>First, last</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pierwszy, ostatni</translation>
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
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>write share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>napisz udostępnij</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przyznaj kudos</translation>
    </message>
    <message>
        <source>thank a colleague</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>podziękuj pochwała</translation>
    </message>
    <message>
        <source>Ask with a poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapytaj w ankiecie</translation>
    </message>
    <message>
        <source>vote question</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>głosowanie pytanie</translation>
    </message>
    <message>
        <source>Post a picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Opublikuj obraz</translation>
    </message>
    <message>
        <source>photo</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>stop quiet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>stop cisza</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przełącz jasny i ciemny</translation>
    </message>
    <message>
        <source>theme appearance</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>motyw wygląd</translation>
    </message>
    <message>
        <source>Make the side bar small or large</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zwiń lub rozwiń pasek boczny</translation>
    </message>
    <message>
        <source>size zoom</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>rozmiar powiększenie</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>keys help</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>klawisze pomoc</translation>
    </message>
    <message>
        <source>latest company</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>najnowsze firma</translation>
    </message>
    <message>
        <source>Following</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Obserwowane</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ogłoszenia</translation>
    </message>
    <message>
        <source>official</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>oficjalne</translation>
    </message>
    <message>
        <source>bookmarks folders</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>zakładki foldery</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>czeka wysłanie</translation>
    </message>
    <message>
        <source>theme language text size account</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>motyw język wielkość tekstu konto</translation>
    </message>
</context>
<context>
    <name>atrium::models::Composer</name>
    <message>
        <source>Draft saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Szkic zapisany</translation>
    </message>
    <message>
        <source>A file is still being prepared. Try again in a moment.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Plik jest jeszcze przygotowywany. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The draft could not be saved on this computer. Copy your text before you close Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie udało się zapisać szkicu na tym komputerze. Skopiuj tekst, zanim zamkniesz Atrium.</translation>
    </message>
    <message>
        <source>What you typed at the time could not be fetched, so this is the text as it is shown. Formatting may be missing.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie udało się pobrać tekstu w takiej postaci, w jakiej go wpisano, więc jest to tekst wyświetlany. Może brakować formatowania.</translation>
    </message>
    <message numerus="yes">
        <source>Your text is %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Twój tekst jest za długi o %n znak.</numerusform>
            <numerusform>Twój tekst jest za długi o %n znaki.</numerusform>
            <numerusform>Twój tekst jest za długi o %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post can have a poll or files, not both.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Post może mieć ankietę albo pliki, ale nie jedno i drugie.</translation>
    </message>
    <message>
        <source>A poll has 2 to %1 answers.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ankieta ma od 2 do %1 odpowiedzi.</translation>
    </message>
    <message>
        <source>An answer of the poll is empty.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jedna z odpowiedzi w ankiecie jest pusta.</translation>
    </message>
    <message numerus="yes">
        <source>An answer of the poll is longer than %n characters.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Jedna z odpowiedzi w ankiecie jest dłuższa niż %n znak.</numerusform>
            <numerusform>Jedna z odpowiedzi w ankiecie jest dłuższa niż %n znaki.</numerusform>
            <numerusform>Jedna z odpowiedzi w ankiecie jest dłuższa niż %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the question of the poll.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wpisz pytanie ankiety.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer, so it was not sent. Your text is still here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie udało się tego zapisać na tym komputerze, więc nie zostało wysłane. Twój tekst nadal tu jest.</translation>
    </message>
    <message>
        <source>Only files on this computer can be attached. Save the file first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Można załączyć tylko pliki z tego komputera. Najpierw zapisz plik.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wklejony obraz</translation>
    </message>
    <message>
        <source>GIF</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIF</translation>
    </message>
    <message>
        <source>This GIF is not on this computer and cannot be fetched right now. Choose another one, or try again later.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tego GIF-a nie ma na tym komputerze i nie można go teraz pobrać. Wybierz inny albo spróbuj później.</translation>
    </message>
    <message>
        <source>Files cannot be added to a post that is already there. Write a new post for them.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Do opublikowanego posta nie można dodać plików. Napisz dla nich nowy post.</translation>
    </message>
    <message numerus="yes">
        <source>Your company&apos;s server takes at most %n files in a post.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Serwer twojej firmy przyjmuje najwyżej %n plik w poście.</numerusform>
            <numerusform>Serwer twojej firmy przyjmuje najwyżej %n pliki w poście.</numerusform>
            <numerusform>Serwer twojej firmy przyjmuje najwyżej %n plików w poście.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be kept on this computer. Free some disk space and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie udało się zapisać tego pliku na tym komputerze. Zwolnij miejsce na dysku i spróbuj ponownie.</translation>
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
        <translation>Zaplanowany czas już minął. Wybierz późniejszy albo wyślij od razu.</translation>
    </message>
</context>
<context>
    <name>atrium::models::Connection</name>
    <message>
        <source>Getting new posts…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pobieram nowe posty…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Aktualne</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <comment>when</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Aktualne · %1</translation>
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
        <translation>Offline od %1</translation>
    </message>
    <message>
        <source>Signed out by the server</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Serwer cię wylogował</translation>
    </message>
    <message>
        <source>Paused</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Everything stays readable. What you write is kept on this computer and sent later.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wszystko nadal można czytać. To, co napiszesz, zostanie zapisane na tym komputerze i wysłane później.</translation>
    </message>
    <message>
        <source>Everything stays readable. Sign in again to send and receive.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wszystko nadal można czytać. Zaloguj się ponownie, aby wysyłać i odbierać.</translation>
    </message>
    <message>
        <source>New posts are fetched once a minute.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nowe posty są pobierane raz na minutę.</translation>
    </message>
</context>
<context>
    <name>atrium::models::DueDate</name>
    <message>
        <source>Say on which day.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Podaj dzień.</translation>
    </message>
    <message>
        <source>“%1” is no day that exists. Days look like %2.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie ma dnia „%1”. Dzień wygląda jak %2.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Times look like 9:30.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1” nie jest godziną. Godzina wygląda jak 9:30.</translation>
    </message>
    <message>
        <source>That is in the past. Choose a later time.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>To już minęło. Wybierz późniejszy czas.</translation>
    </message>
    <message>
        <source>That is more than ten years away.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>To za ponad dziesięć lat.</translation>
    </message>
</context>
<context>
    <name>atrium::models::EmojiModel</name>
    <message>
        <source>Often used</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Często używane</translation>
    </message>
    <message>
        <source>Our own</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nasze własne</translation>
    </message>
    <message>
        <source>Smileys and feelings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Buźki i emocje</translation>
    </message>
    <message>
        <source>People</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zwierzęta i przyroda</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jedzenie i napoje</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Podróże i miejsca</translation>
    </message>
    <message>
        <source>Activities</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Aktywności</translation>
    </message>
    <message>
        <source>Objects</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przedmioty</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Flagi</translation>
    </message>
</context>
<context>
    <name>atrium::models::FeedModel</name>
    <message>
        <source>Seen earlier today</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Widziane dziś wcześniej</translation>
    </message>
    <message>
        <source>Seen earlier</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Widziane wcześniej</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1 i %n inna osoba</numerusform>
            <numerusform>%1 i %n inne osoby</numerusform>
            <numerusform>%1 i %n innych osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::models::FileIntake</name>
    <message>
        <source>This file is larger than your company&apos;s server takes (%1). Choose a smaller one.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten plik jest większy, niż przyjmuje serwer twojej firmy (%1). Wybierz mniejszy.</translation>
    </message>
    <message>
        <source>This file is damaged and was not attached. Open it in another program and save it again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten plik jest uszkodzony i nie został załączony. Otwórz go w innym programie i zapisz ponownie.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it still exists and that you may open it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie można odczytać tego pliku. Sprawdź, czy nadal istnieje i czy masz prawo go otworzyć.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be read on this computer. Save it as PNG or JPEG first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tego rodzaju obrazu nie można odczytać na tym komputerze. Najpierw zapisz go jako PNG lub JPEG.</translation>
    </message>
    <message>
        <source>This picture has too many pixels (%1 × %2). Make it smaller and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten obraz ma za dużo pikseli (%1 × %2). Zmniejsz go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten plik jest pusty.</translation>
    </message>
    <message>
        <source>This kind of file cannot be posted. Pictures, GIFs, films and sound can.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tego rodzaju pliku nie można opublikować. Można obrazy, GIF-y, filmy i dźwięk.</translation>
    </message>
    <message>
        <source>Your company&apos;s server does not take files of the kind “%1”.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Serwer twojej firmy nie przyjmuje plików rodzaju „%1”.</translation>
    </message>
</context>
<context>
    <name>atrium::models::GifModel</name>
    <message>
        <source>%1 was asked too often. Try again in a minute; your company&apos;s GIFs work as always.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Za dużo zapytań do %1. Spróbuj ponownie za minutę; firmowe GIF-y działają jak zawsze.</translation>
    </message>
    <message>
        <source>%1 does not answer right now. Your company&apos;s GIFs work as always.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 teraz nie odpowiada. Firmowe GIF-y działają jak zawsze.</translation>
    </message>
</context>
<context>
    <name>atrium::models::GivingKudos</name>
    <message numerus="yes">
        <source>Your words are %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Twój tekst jest za długi o %n znak.</numerusform>
            <numerusform>Twój tekst jest za długi o %n znaki.</numerusform>
            <numerusform>Twój tekst jest za długi o %n znaków.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::models::Intent</name>
    <message>
        <source>Post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Comment</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Change of a post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zmiana posta</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usunięcie</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Reakcja</translation>
    </message>
    <message>
        <source>Reaction taken back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Reakcja cofnięta</translation>
    </message>
    <message>
        <source>Like</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Lubię to</translation>
    </message>
    <message>
        <source>Like taken back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Cofnięto „Lubię to”</translation>
    </message>
    <message>
        <source>Share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Udostępnienie</translation>
    </message>
    <message>
        <source>Share taken back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Udostępnienie cofnięte</translation>
    </message>
    <message>
        <source>Saved post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisany post</translation>
    </message>
    <message>
        <source>Post no longer saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Post usunięty z zapisanych</translation>
    </message>
    <message>
        <source>Vote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Głos</translation>
    </message>
    <message>
        <source>Follow</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Obserwowanie</translation>
    </message>
    <message>
        <source>No longer follow</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Koniec obserwowania</translation>
    </message>
    <message>
        <source>Announcement read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ogłoszenie przeczytane</translation>
    </message>
    <message>
        <source>Reaction to an announcement</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Reakcja na ogłoszenie</translation>
    </message>
    <message>
        <source>Read mark</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Znacznik przeczytania</translation>
    </message>
    <message>
        <source>Posted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Opublikowano</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dodano komentarz</translation>
    </message>
    <message>
        <source>Post changed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zmieniono post</translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usunięto post</translation>
    </message>
    <message>
        <source>You reacted %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Twoja reakcja: %1</translation>
    </message>
    <message>
        <source>You reacted :%1:</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Twoja reakcja: :%1:</translation>
    </message>
    <message>
        <source>You like this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Lubisz to</translation>
    </message>
    <message>
        <source>Shared</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Udostępniono</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie jest już udostępnione</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>No longer saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usunięto z zapisanych</translation>
    </message>
    <message>
        <source>You voted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Oddano głos</translation>
    </message>
    <message>
        <source>You follow this person now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Obserwujesz teraz tę osobę</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Już nie obserwujesz</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Oznaczono jako przeczytane</translation>
    </message>
    <message>
        <source>You reacted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dodano twoją reakcję</translation>
    </message>
</context>
<context>
    <name>atrium::models::OutboxModel</name>
    <message>
        <source>This is being sent right now and can no longer be changed here. Once it is sent, edit the post itself.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>To jest właśnie wysyłane i nie można już tego tu zmienić. Po wysłaniu edytuj sam post.</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zaplanowano na %1</translation>
    </message>
</context>
<context>
    <name>atrium::models::PaletteModel</name>
    <message>
        <source>Do</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zrób</translation>
    </message>
    <message>
        <source>Go to</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przejdź do</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>kind of a place</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1, %n nowy</numerusform>
            <numerusform>%1, %n nowe</numerusform>
            <numerusform>%1, %n nowych</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Topic</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Temat</translation>
    </message>
    <message>
        <source>People</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Osoby</translation>
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
        <translation>Posty na tym komputerze</translation>
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
        <translation>Ostatnie</translation>
    </message>
</context>
<context>
    <name>atrium::models::PictureKeeper</name>
    <message>
        <source>This picture is not on this computer and cannot be fetched right now. Try again when you are online.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tego obrazu nie ma na tym komputerze i nie można go teraz pobrać. Spróbuj ponownie po powrocie do sieci.</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>name of a file</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Pictures can be saved only on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Obrazy można zapisywać tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisano jako %1</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2. Choose another place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie udało się zapisać obrazu w %1: %2. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>This picture cannot be copied: it is no picture that Atrium knows, or too large.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie można skopiować tego obrazu: Atrium nie zna tego formatu albo obraz jest za duży.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Skopiowano obraz</translation>
    </message>
</context>
<context>
    <name>atrium::models::PostActions</name>
    <message>
        <source>This post cannot be shared: its author chose who may read it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tego posta nie można udostępnić: jest tylko dla wybranych osób.</translation>
    </message>
    <message>
        <source>This GIF is not on this computer and cannot be fetched right now. Choose another one, or try again later.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tego GIF-a nie ma na tym komputerze i nie można go teraz pobrać. Wybierz inny albo spróbuj później.</translation>
    </message>
    <message>
        <source>This post has no link yet: it is still waiting to be sent.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten post nie ma jeszcze linku: wciąż czeka na wysłanie.</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Skopiowano link</translation>
    </message>
    <message>
        <source>This was sent already and cannot be taken back.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>To zostało już wysłane i nie można tego cofnąć.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer and was not done. Free some disk space and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie udało się tego zapisać na tym komputerze i nie zostało wykonane. Zwolnij miejsce na dysku i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The GIF could not be kept on this computer. Free some disk space and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie udało się zapisać GIF-a na tym komputerze. Zwolnij miejsce na dysku i spróbuj ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>You can give a post at most %n different reactions. Take one back first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Post może mieć od ciebie najwyżej %n reakcję. Najpierw cofnij jedną.</numerusform>
            <numerusform>Post może mieć od ciebie najwyżej %n różne reakcje. Najpierw cofnij jedną.</numerusform>
            <numerusform>Post może mieć od ciebie najwyżej %n różnych reakcji. Najpierw cofnij jedną.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 discarded</source>
        <comment>kind of thing</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Odrzucono: %1</translation>
    </message>
</context>
<context>
    <name>atrium::models::PostView</name>
    <message numerus="yes">
        <source>%n hearts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n serce</numerusform>
            <numerusform>%n serca</numerusform>
            <numerusform>%n serc</numerusform>
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
        <translation>dla: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Picture or file without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Obraz lub plik bez opisu</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nagłówek: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%n komentarz</numerusform>
            <numerusform>%n komentarze</numerusform>
            <numerusform>%n komentarzy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::models::Redraft</name>
    <message>
        <source>This post is no longer there. Nothing was changed.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tego posta już nie ma. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>A file of this post cannot be fetched right now, so the post stays as it is. Try again when you are online.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie można teraz pobrać pliku z tego posta, więc post zostaje bez zmian. Spróbuj ponownie po powrocie do sieci.</translation>
    </message>
    <message>
        <source>A file of this post could not be kept on this computer, so the post stays as it is.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie udało się zapisać na tym komputerze pliku z tego posta, więc post zostaje bez zmian.</translation>
    </message>
    <message>
        <source>The draft could not be kept on this computer, so the post stays as it is.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie udało się zapisać szkicu na tym komputerze, więc post zostaje bez zmian.</translation>
    </message>
    <message>
        <source>The post could not be deleted. Its words are in your draft as well.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie udało się usunąć posta. Jego tekst jest też w twoim szkicu.</translation>
    </message>
</context>
<context>
    <name>atrium::models::SavedModel</name>
    <message>
        <source>Folder “%1” removed. Its posts stay saved.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usunięto folder „%1”. Jego posty pozostają zapisane.</translation>
    </message>
    <message>
        <source>Taken out of its folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wyjęto z folderu</translation>
    </message>
    <message>
        <source>Put into the new folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przeniesiono do nowego folderu</translation>
    </message>
    <message>
        <source>Put into “%1”</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przeniesiono do „%1”</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usunięto notatkę</translation>
    </message>
    <message>
        <source>Note kept on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisano notatkę na tym komputerze</translation>
    </message>
    <message>
        <source>You will see it again: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wróci do ciebie: %1</translation>
    </message>
    <message>
        <source>Reminder removed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Usunięto przypomnienie</translation>
    </message>
</context>
<context>
    <name>atrium::models::Sharing</name>
    <message>
        <source>This post is still waiting to be sent. It can be shared once it is there.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten post wciąż czeka na wysłanie. Potem będzie można go udostępnić.</translation>
    </message>
    <message>
        <source>Only posts for everyone can be shared. Its author chose who may read it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Udostępnić można tylko posty dla wszystkich. Ten jest tylko dla wybranych osób.</translation>
    </message>
    <message>
        <source>This post has no address that others could open.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten post nie ma adresu, który inni mogliby otworzyć.</translation>
    </message>
    <message numerus="yes">
        <source>Your note is %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Twoja notatka jest za długa o %n znak.</numerusform>
            <numerusform>Twoja notatka jest za długa o %n znaki.</numerusform>
            <numerusform>Twoja notatka jest za długa o %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is not for everyone. Whoever may not read it sees only that you sent a link, and can ask %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten post nie jest dla wszystkich. Kto nie może go przeczytać, zobaczy tylko link od ciebie i może o niego zapytać: %1.</translation>
    </message>
    <message>
        <source>Your note goes out with a link to the post, which colleagues see as a card. It does not appear as a quote.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Twoja notatka zostanie wysłana z linkiem do posta, widocznym jako karta. Nie pojawi się jako cytat.</translation>
    </message>
</context>
<context>
    <name>atrium::models::Words</name>
    <message>
        <source>just now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>teraz</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 godz.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format: Fri 8 May</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: 8 May 2025</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Everyone, quietly</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wszyscy, po cichu</translation>
    </message>
    <message>
        <source>Followers</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Obserwujący</translation>
    </message>
    <message>
        <source>People named in it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tylko wspomniani</translation>
    </message>
    <message>
        <source>A limited audience</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wąskie grono</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 wspomina o tobie</translation>
    </message>
    <message>
        <source>%1 commented on your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 komentuje twój post</translation>
    </message>
    <message>
        <source>%1 likes your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 lubi twój post</translation>
    </message>
    <message>
        <source>%1 reacted to your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 reaguje na twój post</translation>
    </message>
    <message>
        <source>%1 reacted %2 to your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 reaguje %2 na twój post</translation>
    </message>
    <message>
        <source>%1 shared your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 udostępnia twój post</translation>
    </message>
    <message>
        <source>%1 follows you now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 obserwuje cię od teraz</translation>
    </message>
    <message>
        <source>%1 would like to follow you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 chce cię obserwować</translation>
    </message>
    <message>
        <source>%1 posted something new</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 publikuje coś nowego</translation>
    </message>
    <message>
        <source>A poll by %1 has ended</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zakończyła się ankieta od %1</translation>
    </message>
    <message>
        <source>%1 changed a post that you took part in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 zmienia post z twoim udziałem</translation>
    </message>
    <message>
        <source>%1 quoted your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 cytuje twój post</translation>
    </message>
    <message>
        <source>News from your company</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wiadomość z twojej firmy</translation>
    </message>
    <message>
        <source>News from %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wiadomość od %1</translation>
    </message>
    <message>
        <source>Was due today %1</source>
        <comment>time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Termin minął dziś o %1</translation>
    </message>
    <message>
        <source>Was due yesterday %1</source>
        <comment>time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Termin minął wczoraj o %1</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <comment>day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Termin minął %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dziś %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jutro %1</translation>
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
        <translation>Spokój pod presją</translation>
    </message>
    <message>
        <source>Made it better</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zmiana na lepsze</translation>
    </message>
    <message>
        <source>Clear words</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Jasne słowa</translation>
    </message>
    <message>
        <source>Kind to customers</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Życzliwość dla klientów</translation>
    </message>
    <message>
        <source>Taught me something</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dobra lekcja</translation>
    </message>
</context>
<context>
    <name>atrium::platform::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Otwórz</translation>
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
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::platform::Tray</name>
    <message>
        <source>Nothing new</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nic nowego</translation>
    </message>
    <message>
        <source>Atrium – %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium – %1</translation>
    </message>
    <message>
        <source>Open Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Otwórz Atrium</translation>
    </message>
    <message>
        <source>New post…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nowy post…</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wstrzymaj powiadomienia</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Synchronizuj teraz</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Quit Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zakończ Atrium</translation>
    </message>
</context>
<context>
    <name>atrium::session::Keyring</name>
    <message>
        <source>Type a passphrase first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Najpierw wpisz hasło.</translation>
    </message>
    <message>
        <source>That passphrase does not open the key file. Nothing was changed; try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>To hasło nie otwiera pliku klucza. Nic nie zostało zmienione; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The key file cannot be written. Free some space on this computer, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie można zapisać pliku klucza. Zwolnij miejsce na tym komputerze i spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>atrium::session::SignIn</name>
    <message>
        <source>“%1” is no address of a server. Addresses look like social.example; ask the people who run it if you are not sure.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1” nie jest adresem serwera. Adres wygląda jak social.example; w razie wątpliwości zapytaj osoby, które go prowadzą.</translation>
    </message>
    <message>
        <source>The sample company did not let “%1” in. Nothing was changed.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Przykładowa firma nie wpuściła użytkownika „%1”. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the sign-in. Nothing was kept. Unlock the keychain, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Pęk kluczy tego komputera nie przyjął danych logowania. Nic nie zostało zapisane. Odblokuj pęk kluczy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sign-in worked, but the list of accounts cannot be written. Free some space on this computer, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Logowanie się udało, ale nie można zapisać listy kont. Zwolnij miejsce na tym komputerze i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” answered with a web page instead of data. That is a sign-in page of the network, or no server that Atrium can talk to. Check the address, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1” odpowiada stroną internetową zamiast danymi. To strona logowania do sieci albo serwer, z którym Atrium nie umie się porozumieć. Sprawdź adres i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check the address and your network, then try again. Nothing was changed.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1” nie odpowiada. Sprawdź adres i sieć, a potem spróbuj ponownie. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>“%1” answers, but not in the way that Atrium understands: it needs a server with the Mastodon client API (Mastodon, Akkoma, Pleroma, GoToSocial).</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1” odpowiada, ale w sposób niezrozumiały dla Atrium: potrzebny jest serwer z API klienta Mastodona (Mastodon, Akkoma, Pleroma, GoToSocial).</translation>
    </message>
    <message>
        <source>“%1” asks for a pause: too many sign-ins in a short time. Wait some minutes, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>„%1” prosi o przerwę: zbyt wiele logowań w krótkim czasie. Odczekaj kilka minut i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>You were not signed in: “%1” said no.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie udało się zalogować: „%1” odmawia.</translation>
    </message>
    <message>
        <source>You were not signed in. “%1” says: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie udało się zalogować. „%1” odpowiada: %2</translation>
    </message>
    <message>
        <source>Signing in did not work. Nothing was changed; try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Logowanie się nie udało. Nic nie zostało zmienione; spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>atrium::shell::AppController</name>
    <message>
        <source>The stored posts were damaged and are being fetched again. What you wrote is safe.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zapisane na komputerze posty były uszkodzone i są pobierane ponownie. To, co napisane przez ciebie, jest bezpieczne.</translation>
    </message>
    <message>
        <source>A file with your drafts was damaged and was replaced by its last good copy.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Plik ze szkicami był uszkodzony i został zastąpiony ostatnią dobrą kopią.</translation>
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
        <translation>Ten link nie zostanie otwarty: nie prowadzi do strony internetowej.</translation>
    </message>
    <message>
        <source>This address is written so that it is hard to see where it goes. It goes to %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten adres jest zapisany tak, że trudno zobaczyć, dokąd prowadzi. Prowadzi do %1.</translation>
    </message>
    <message>
        <source>This address uses letters of another alphabet that look like others. It goes to %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten adres używa liter innego alfabetu, które przypominają inne. Prowadzi do %1.</translation>
    </message>
    <message>
        <source>This link has characters that cannot be seen. It goes to %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Ten link zawiera niewidoczne znaki. Prowadzi do %1.</translation>
    </message>
    <message>
        <source>The words of this link say something else than where it goes: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Tekst tego linku mówi co innego niż adres, do którego prowadzi: %1</translation>
    </message>
    <message>
        <source>Thank you sent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Wysłano podziękowanie</translation>
    </message>
    <message>
        <source>%1, not sent: %2 It is kept in the outbox.</source>
        <comment>what it is, and a sentence with the reason</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1, nie wysłano: %2 Pozostaje w skrzynce nadawczej.</translation>
    </message>
    <message>
        <source>Kept. It goes out when you are online again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Zachowano. Zostanie wysłane po powrocie do sieci.</translation>
    </message>
    <message numerus="yes">
        <source>Goes out in %n second(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>Wysyłka za %n sekundę</numerusform>
            <numerusform>Wysyłka za %n sekundy</numerusform>
            <numerusform>Wysyłka za %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>W drodze</translation>
    </message>
</context>
<context>
    <name>atrium::shell::Desktop</name>
    <message>
        <source>Like</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Lubię to</translation>
    </message>
</context>
<context>
    <name>atrium::shell::PictureMaker</name>
    <message>
        <source>something still moves</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>coś jeszcze się porusza</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>the posts are not there</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>nie ma postów</translation>
    </message>
    <message>
        <source>the server does not answer: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>serwer nie odpowiada: %1</translation>
    </message>
    <message>
        <source>the page did not come to rest within a minute (%1)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>strona nie uspokoiła się w ciągu minuty (%1)</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>nie można zapisać „%1”</translation>
    </message>
    <message>
        <source>no picture: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>brak obrazu: %1</translation>
    </message>
    <message>
        <source>The company on this computer could not be opened: its folder cannot be read. Nothing was lost. Try again, or look whether the disk is connected.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie udało się otworzyć firmy na tym komputerze: nie można odczytać jej folderu. Nic nie przepadło. Spróbuj ponownie albo sprawdź, czy dysk jest podłączony.</translation>
    </message>
</context>
<context>
    <name>atrium::shell::SampleHost</name>
    <message>
        <source>The sample company could not be opened. Nothing of yours is lost. What it says: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Nie udało się otworzyć przykładowej firmy. Nic twojego nie przepadło. Komunikat: %1</translation>
    </message>
</context>
<context>
    <name>atrium::shell::SelfTest</name>
    <message>
        <source>the sample company did not appear</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>przykładowa firma się nie pojawiła</translation>
    </message>
</context>
<context>
    <name>atrium::store::Store</name>
    <message>
        <source>The copy of the company on this computer was damaged and is being fetched again. What you wrote is safe.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Kopia danych firmy na tym komputerze była uszkodzona i jest pobierana ponownie. To, co napisane przez ciebie, jest bezpieczne.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change could not be kept. What was kept before is safe. Make some room and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Dysk jest pełny, więc ostatniej zmiany nie udało się zapisać. To, co zapisano wcześniej, jest bezpieczne. Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Atrium could not read or write its data on this computer. What was kept before is safe. If this happens again, restart Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium nie mogło odczytać lub zapisać danych na tym komputerze. To, co zapisano wcześniej, jest bezpieczne. Jeśli to się powtórzy, uruchom Atrium ponownie.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Atrium cannot start</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium nie może się uruchomić</translation>
    </message>
    <message>
        <source>the window could not be built</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>nie udało się zbudować okna</translation>
    </message>
    <message>
        <source>atrium: there is no display to open a window on. For a picture without one: atrium --sample-company --screenshot FILE
</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>atrium: nie ma ekranu, na którym można otworzyć okno. Obraz bez ekranu: atrium --sample-company --screenshot FILE
</translation>
    </message>
</context>
</TS>
