<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AppDialogs</name>
        <message numerus="yes">
            <source>%n thing(s) are not sent yet and would be lost, with your drafts. What the server has stays there.</source>
            <translation>
                <numerusform>%n thing is not sent yet and would be lost, with your drafts. What the server has stays there.</numerusform>
                <numerusform>%n things are not sent yet and would be lost, with your drafts. What the server has stays there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BottomPlace</name>
        <message numerus="yes">
            <source>%1, %n unread</source>
            <translation>
                <numerusform>%1, %n unread</numerusform>
                <numerusform>%1, %n unread</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommentRow</name>
        <message numerus="yes">
            <source>Show %n reply(s)</source>
            <translation>
                <numerusform>Show %n reply</numerusform>
                <numerusform>Show %n replies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hide %n reply(s)</source>
            <translation>
                <numerusform>Hide %n reply</numerusform>
                <numerusform>Hide %n replies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommentsHeader</name>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComposerPanel</name>
        <message numerus="yes">
            <source>%n character(s) left</source>
            <translation>
                <numerusform>%n character left</numerusform>
                <numerusform>%n characters left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message numerus="yes">
            <source>%n notification(s)</source>
            <translation>
                <numerusform>%n notification</numerusform>
                <numerusform>%n notifications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FeedLead</name>
        <message numerus="yes">
            <source>%n announcement(s) to read</source>
            <translation>
                <numerusform>%n announcement to read</numerusform>
                <numerusform>%n announcements to read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FeedPage</name>
        <message numerus="yes">
            <source>To do, %n</source>
            <translation>
                <numerusform>To do, %n</numerusform>
                <numerusform>To do, %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GifBoard</name>
        <message numerus="yes">
            <source>Company library, %n GIF(s)</source>
            <translation>
                <numerusform>Company library, %n GIF</numerusform>
                <numerusform>Company library, %n GIFs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Favourites, %n GIF(s)</source>
            <translation>
                <numerusform>Favourites, %n GIF</numerusform>
                <numerusform>Favourites, %n GIFs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GifStrip</name>
        <message numerus="yes">
            <source>+%n</source>
            <comment>more GIFs</comment>
            <translation>
                <numerusform>+%n</numerusform>
                <numerusform>+%n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KudosPanel</name>
        <message numerus="yes">
            <source>Thank %n colleagues</source>
            <translation>
                <numerusform>Thank %n colleagues</numerusform>
                <numerusform>Thank %n colleagues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) left</source>
            <translation>
                <numerusform>%n character left</numerusform>
                <numerusform>%n characters left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MediaTileContent</name>
        <message numerus="yes">
            <source>%n more</source>
            <comment>pictures</comment>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NavRow</name>
        <message numerus="yes">
            <source>%1, %n unread</source>
            <translation>
                <numerusform>%1, %n unread</numerusform>
                <numerusform>%1, %n unread</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewPostsPill</name>
        <message numerus="yes">
            <source>%n new post(s)</source>
            <translation>
                <numerusform>%n new post</numerusform>
                <numerusform>%n new posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineBanner</name>
        <message numerus="yes">
            <source>Keep reading and writing. %n thing(s) will be sent when you’re back.</source>
            <translation>
                <numerusform>Keep reading and writing. %n thing will be sent when you’re back.</numerusform>
                <numerusform>Keep reading and writing. %n things will be sent when you’re back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutboxPage</name>
        <message numerus="yes">
            <source>Needs you, %n</source>
            <translation>
                <numerusform>Needs you, %n</numerusform>
                <numerusform>Needs you, %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting to send, %n</source>
            <translation>
                <numerusform>Waiting to send, %n</numerusform>
                <numerusform>Waiting to send, %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePanel</name>
        <message numerus="yes">
            <source>Found, %n</source>
            <translation>
                <numerusform>Found, %n</numerusform>
                <numerusform>Found, %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleField</name>
        <message numerus="yes">
            <source>People, %n</source>
            <translation>
                <numerusform>People, %n</numerusform>
                <numerusform>People, %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PictureRow</name>
        <message numerus="yes">
            <source>and %n more</source>
            <comment>pictures</comment>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PostActionRow</name>
        <message numerus="yes">
            <source>Comment, %n so far</source>
            <translation>
                <numerusform>Comment, %n so far</numerusform>
                <numerusform>Comment, %n so far</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PostPoll</name>
        <message numerus="yes">
            <source>%n vote(s)</source>
            <translation>
                <numerusform>%n vote</numerusform>
                <numerusform>%n votes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReactionChip</name>
        <message numerus="yes">
            <source>%1, %n, you reacted, waiting to send</source>
            <translation>
                <numerusform>%1, %n, you reacted, waiting to send</numerusform>
                <numerusform>%1, %n, you reacted, waiting to send</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n, you reacted</source>
            <translation>
                <numerusform>%1, %n, you reacted</numerusform>
                <numerusform>%1, %n, you reacted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n</source>
            <translation>
                <numerusform>%1, %n</numerusform>
                <numerusform>%1, %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reaction(s), with yours. Press to take it back</source>
            <translation>
                <numerusform>%n reaction, with yours. Press to take it back</numerusform>
                <numerusform>%n reactions, with yours. Press to take it back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reaction(s). Press to add yours</source>
            <translation>
                <numerusform>%n reaction. Press to add yours</numerusform>
                <numerusform>%n reactions. Press to add yours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavedFilters</name>
        <message numerus="yes">
            <source>Folder %1, %n post(s)</source>
            <translation>
                <numerusform>Folder %1, %n post</numerusform>
                <numerusform>Folder %1, %n posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavedHeader</name>
        <message numerus="yes">
            <source>%n, only you can see these</source>
            <translation>
                <numerusform>%n, only you can see these</numerusform>
                <numerusform>%n, only you can see these</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavedOrder</name>
        <message numerus="yes">
            <source>A folder’s name has at most %n characters.</source>
            <translation>
                <numerusform>A folder’s name has at most %n character.</numerusform>
                <numerusform>A folder’s name has at most %n characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There are %n folders already, more would not help. Rename or remove one first.</source>
            <translation>
                <numerusform>There are %n folders already, more would not help. Rename or remove one first.</numerusform>
                <numerusform>There are %n folders already, more would not help. Rename or remove one first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A note has at most %n characters.</source>
            <translation>
                <numerusform>A note has at most %n character.</numerusform>
                <numerusform>A note has at most %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavedPanel</name>
        <message numerus="yes">
            <source>Your note is %n characters too long.</source>
            <translation>
                <numerusform>Your note is %n character too long.</numerusform>
                <numerusform>Your note is %n characters too long.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharePanel</name>
        <message numerus="yes">
            <source>Send to %n</source>
            <comment>people</comment>
            <translation>
                <numerusform>Send to %n</numerusform>
                <numerusform>Send to %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) left</source>
            <translation>
                <numerusform>%n character left</numerusform>
                <numerusform>%n characters left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SuggestionLists</name>
        <message numerus="yes">
            <source>Suggestions, %n</source>
            <translation>
                <numerusform>Suggestions, %n</numerusform>
                <numerusform>Suggestions, %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TalkLine</name>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ThreadRoot</name>
        <message numerus="yes">
            <source>GIF reactions, %n</source>
            <translation>
                <numerusform>GIF reactions, %n</numerusform>
                <numerusform>GIF reactions, %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopicHeader</name>
        <message numerus="yes">
            <source>More than %n post(s)</source>
            <translation>
                <numerusform>More than %n post</numerusform>
                <numerusform>More than %n posts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopicLine</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>atrium::models::AttachmentListModel</name>
        <message numerus="yes">
            <source>Your company's server takes at most %n files in a post. Remove some.</source>
            <translation>
                <numerusform>Your company's server takes at most %n file in a post. Remove some.</numerusform>
                <numerusform>Your company's server takes at most %n files in a post. Remove some.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This description is %n characters too long.</source>
            <translation>
                <numerusform>This description is %n character too long.</numerusform>
                <numerusform>This description is %n characters too long.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>atrium::models::Composer</name>
        <message numerus="yes">
            <source>Your text is %n characters too long.</source>
            <translation>
                <numerusform>Your text is %n character too long.</numerusform>
                <numerusform>Your text is %n characters too long.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>An answer of the poll is longer than %n characters.</source>
            <translation>
                <numerusform>An answer of the poll is longer than %n character.</numerusform>
                <numerusform>An answer of the poll is longer than %n characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your company's server takes at most %n files in a post.</source>
            <translation>
                <numerusform>Your company's server takes at most %n file in a post.</numerusform>
                <numerusform>Your company's server takes at most %n files in a post.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>atrium::models::FeedModel</name>
        <message numerus="yes">
            <source>%1 and %n other(s)</source>
            <translation>
                <numerusform>%1 and %n other</numerusform>
                <numerusform>%1 and %n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>atrium::models::GivingKudos</name>
        <message numerus="yes">
            <source>Your words are %n characters too long.</source>
            <translation>
                <numerusform>Your words are %n character too long.</numerusform>
                <numerusform>Your words are %n characters too long.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>atrium::models::PaletteModel</name>
        <message numerus="yes">
            <source>%1, %n new</source>
            <comment>kind of a place</comment>
            <translation>
                <numerusform>%1, %n new</numerusform>
                <numerusform>%1, %n new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>atrium::models::PostActions</name>
        <message numerus="yes">
            <source>You can give a post at most %n different reactions. Take one back first.</source>
            <translation>
                <numerusform>You can give a post at most %n different reaction. Take one back first.</numerusform>
                <numerusform>You can give a post at most %n different reactions. Take one back first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>atrium::models::PostView</name>
        <message numerus="yes">
            <source>%n hearts</source>
            <translation>
                <numerusform>%n heart</numerusform>
                <numerusform>%n hearts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comments</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>atrium::models::Sharing</name>
        <message numerus="yes">
            <source>Your note is %n characters too long.</source>
            <translation>
                <numerusform>Your note is %n character too long.</numerusform>
                <numerusform>Your note is %n characters too long.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>atrium::platform::Notifier</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>atrium::shell::AppController</name>
        <message numerus="yes">
            <source>Goes out in %n second(s)</source>
            <translation>
                <numerusform>Goes out in %n second</numerusform>
                <numerusform>Goes out in %n seconds</numerusform>
            </translation>
        </message>
    </context>
</TS>
