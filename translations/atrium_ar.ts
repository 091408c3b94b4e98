<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Account</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Sample company; nothing leaves this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>شركة تجريبية؛ لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>handle, server</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تسجيل الخروج…</translation>
    </message>
</context>
<context>
    <name>AddReaction</name>
    <message>
        <source>Add a reaction</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إضافة تفاعل</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Your company’s Atrium address</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عنوان Atrium الخاص بشركتك</translation>
    </message>
    <message>
        <source>atrium.example.com</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>atrium.example.com</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>An address such as atrium.example.com, or your e-mail address at work. Next, you’ll sign in with your work account.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عنوان مثل atrium.example.com، أو بريدك الإلكتروني في العمل. الخطوة التالية هي تسجيل الدخول بحساب العمل.</translation>
    </message>
</context>
<context>
    <name>AnnouncementCard</name>
    <message>
        <source>Announcement: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إعلان: %1</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Official</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>You confirmed that you have read this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أكّدتَ قراءة هذا الإعلان</translation>
    </message>
    <message>
        <source>Please confirm that you have read this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يُرجى تأكيد قراءة هذا الإعلان</translation>
    </message>
    <message>
        <source>I’ve read this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>قرأتُه</translation>
    </message>
</context>
<context>
    <name>AnnouncementsPage</name>
    <message>
        <source>Announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Official messages of the company appear here, with the way to confirm that you have read them.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تظهر هنا رسائل الشركة الرسمية، ومعها إمكانية تأكيد قراءتها.</translation>
    </message>
    <message>
        <source>No announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا توجد إعلانات</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Working…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جارٍ التنفيذ…</translation>
    </message>
</context>
<context>
    <name>AppDialogs</name>
    <message>
        <source>Sign out of %1?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هل تريد تسجيل الخروج من %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not sent yet and would be lost, with your drafts. What the server has stays there.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا شيء بانتظار الإرسال، لكنك ستفقد مسوداتك. ما هو على الخادم يبقى هناك.</numerusform>
            <numerusform>ثمة عنصر واحد لم يُرسل بعد، وستفقده مع مسوداتك. ما هو على الخادم يبقى هناك.</numerusform>
            <numerusform>ثمة عنصران لم يُرسلا بعد، وستفقدهما مع مسوداتك. ما هو على الخادم يبقى هناك.</numerusform>
            <numerusform>ثمة %Ln عناصر لم تُرسل بعد، وستفقدها مع مسوداتك. ما هو على الخادم يبقى هناك.</numerusform>
            <numerusform>ثمة %Ln عنصرًا لم يُرسل بعد، وستفقدها مع مسوداتك. ما هو على الخادم يبقى هناك.</numerusform>
            <numerusform>ثمة %Ln عنصر لم يُرسل بعد، وستفقدها مع مسوداتك. ما هو على الخادم يبقى هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept on this computer is removed, with your drafts. What the server has stays there.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>سيُحذف ما هو محفوظ على هذا الحاسوب مع مسوداتك. ما هو على الخادم يبقى هناك.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هل تريد فتح %1؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Choose pictures or files</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>اختيار صور أو ملفات</translation>
    </message>
</context>
<context>
    <name>AppViewer</name>
    <message>
        <source>Save the picture as</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حفظ الصورة باسم</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Remove %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Describe this picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>وصف هذه الصورة</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>characters used, characters allowed</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>وصف %1</translation>
    </message>
    <message>
        <source>Only decoration: nothing to describe</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>للزينة فقط: لا حاجة إلى وصف</translation>
    </message>
    <message>
        <source>Read aloud to colleagues who use a screen reader.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يُقرأ بصوت عالٍ للزملاء الذين يستخدمون قارئ الشاشة.</translation>
    </message>
    <message>
        <source>Preparing %1…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جارٍ تجهيز %1…</translation>
    </message>
    <message>
        <source>Describe this file</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>وصف هذا الملف</translation>
    </message>
    <message>
        <source>Without a description, colleagues who use a screen reader will not know what this shows.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>دون وصف لن يعرف الزملاء الذين يستخدمون قارئ الشاشة ما الذي يظهر هنا.</translation>
    </message>
</context>
<context>
    <name>AudienceChip</name>
    <message>
        <source>Audience: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الجمهور: %1</translation>
    </message>
</context>
<context>
    <name>AudienceMark</name>
    <message>
        <source>To: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إلى: %1</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>99+</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>٩٩+</translation>
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
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Main</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>التنقل الرئيسي</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>To do</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مطلوب منك</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>BottomPlace</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1، لا شيء غير مقروء</numerusform>
            <numerusform>%1، عنصر واحد غير مقروء</numerusform>
            <numerusform>%1، عنصران غير مقروءين</numerusform>
            <numerusform>%1، %Ln عناصر غير مقروءة</numerusform>
            <numerusform>%1، %Ln عنصرًا غير مقروء</numerusform>
            <numerusform>%1، %Ln عنصر غير مقروء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowserStep</name>
    <message>
        <source>Sign in to %1 in your browser</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تسجيل الدخول إلى %1 في المتصفح</translation>
    </message>
    <message>
        <source>A page has opened there. When you are done, come back here; Atrium goes on by itself. Your password stays between you and your company.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فُتحت صفحة هناك. عند الانتهاء تكفي العودة إلى هنا، وسيتابع Atrium تلقائيًا. كلمة مرورك تبقى بينك وبين شركتك.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>بانتظار المتصفح…</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فتح الصفحة من جديد</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>استخدام رمز بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code from your browser</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إدخال الرمز الظاهر في المتصفح</translation>
    </message>
    <message>
        <source>Copy the code that the page shows after you signed in, and paste it here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يُرجى نسخ الرمز الذي تعرضه الصفحة بعد تسجيل الدخول ولصقه هنا.</translation>
    </message>
    <message>
        <source>Code</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فتح الصفحة من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Write a comment…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كتابة تعليق…</translation>
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
        <translation>الإرسال عند الاتصال</translation>
    </message>
    <message>
        <source>Send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Press R to react, C to reply</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>R للتفاعل، C للرد</translation>
    </message>
    <message>
        <source>Author</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صاحب المنشور</translation>
    </message>
    <message>
        <source>Reply</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الرد على %1</translation>
    </message>
    <message>
        <source>More for this comment</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المزيد لهذا التعليق</translation>
    </message>
    <message>
        <source>Replies to a comment that is not here any more</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رد على تعليق لم يعد هنا</translation>
    </message>
    <message>
        <source>Replies to %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رد على %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n reply(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>عرض رد واحد</numerusform>
            <numerusform>عرض ردين</numerusform>
            <numerusform>عرض %Ln ردود</numerusform>
            <numerusform>عرض %Ln ردًا</numerusform>
            <numerusform>عرض %Ln رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n reply(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>إخفاء رد واحد</numerusform>
            <numerusform>إخفاء ردين</numerusform>
            <numerusform>إخفاء %Ln ردود</numerusform>
            <numerusform>إخفاء %Ln ردًا</numerusform>
            <numerusform>إخفاء %Ln رد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsHeader</name>
    <message>
        <source>Oldest first</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Most reactions</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الأكثر تفاعلًا</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا تعليقات بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of comments: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ترتيب التعليقات: %1</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>غير المقروء أولًا</translation>
    </message>
    <message>
        <source>Answers below what they answer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الردود تحت ما ترد عليه</translation>
    </message>
    <message>
        <source>One after another</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>واحدًا تلو الآخر</translation>
    </message>
</context>
<context>
    <name>CompanyButton</name>
    <message>
        <source>%1, menu</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1، قائمة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإعدادات</translation>
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
        <translation>إنهاء Atrium</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تسجيل الخروج…</translation>
    </message>
</context>
<context>
    <name>ComposerBody</name>
    <message>
        <source>Subject, shown before the text</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الموضوع، يظهر قبل النص</translation>
    </message>
    <message>
        <source>Share something with your colleagues…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>شارك شيئًا مع زملائك…</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>معاينة: %1</translation>
    </message>
</context>
<context>
    <name>ComposerDrop</name>
    <message>
        <source>Drop to attach</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإفلات هنا للإرفاق</translation>
    </message>
</context>
<context>
    <name>ComposerNotice</name>
    <message>
        <source>A picture has no description.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إحدى الصور دون وصف.</translation>
    </message>
    <message>
        <source>Colleagues who use a screen reader will not know what it shows. Describe it, or send once more to post it as it is.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لن يعرف الزملاء الذين يستخدمون قارئ الشاشة ما تعرضه. يمكنك وصفها، أو الإرسال مرة أخرى لنشرها كما هي.</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>Saving…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعديل المنشور</translation>
    </message>
    <message>
        <source>New post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشور جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لم يبق أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %Ln أحرف</numerusform>
            <numerusform>بقي %Ln حرفًا</numerusform>
            <numerusform>بقي %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Post when online</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>النشر عند الاتصال</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Post to: %1</source>
        <comment>audience</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>النشر إلى: %1</translation>
    </message>
    <message>
        <source>Plan the post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جدولة المنشور</translation>
    </message>
    <message>
        <source>Post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نشر</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>Add pictures or files</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إضافة صور أو ملفات</translation>
    </message>
    <message>
        <source>Add a GIF</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إضافة صورة GIF</translation>
    </message>
    <message>
        <source>Add an emoji</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إضافة رمز تعبيري</translation>
    </message>
    <message>
        <source>Mention a colleague</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإشارة إلى زميل</translation>
    </message>
    <message>
        <source>Put a subject before the text</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إضافة موضوع قبل النص</translation>
    </message>
    <message>
        <source>Remove the poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إزالة الاستطلاع</translation>
    </message>
    <message>
        <source>Add a poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إضافة استطلاع</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إخفاء المعاينة</translation>
    </message>
    <message>
        <source>Show a preview</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عرض معاينة</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>The author marked this as sensitive</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>وُسم هذا المحتوى عند نشره بأنه حساس</translation>
    </message>
    <message>
        <source>Hide</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>ContextColumn</name>
    <message>
        <source>For you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>من أجلك</translation>
    </message>
    <message>
        <source>For you to do</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مطلوب منك</translation>
    </message>
    <message>
        <source>What works offline</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ما يعمل دون اتصال</translation>
    </message>
    <message>
        <source>Reading and saving</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>القراءة والحفظ</translation>
    </message>
    <message>
        <source>Writing posts and comments</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كتابة المنشورات والتعليقات</translation>
    </message>
    <message>
        <source>Reacting and voting</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>التفاعل والتصويت</translation>
    </message>
    <message>
        <source>New posts and new pictures</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المنشورات والصور الجديدة</translation>
    </message>
    <message>
        <source>People are talking about</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حديث الزملاء</translation>
    </message>
    <message>
        <source>Kudos this week</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>شكر هذا الأسبوع</translation>
    </message>
    <message>
        <source>See all</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>See all kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عرض كل الشكر</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Not sent. %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يُرسل. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Sent; waiting for the server to confirm</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أُرسل؛ بانتظار تأكيد الخادم</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فتح صندوق الصادر</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>%1 mentioned you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إشارة إليك من %1</translation>
    </message>
    <message>
        <source>%1 commented on your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعليق من %1 على منشورك</translation>
    </message>
    <message>
        <source>%1 quoted your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>اقتباس من %1 لمنشورك</translation>
    </message>
    <message>
        <source>%1 asks to follow you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>طلب متابعة من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا إشعارات</numerusform>
            <numerusform>إشعار واحد</numerusform>
            <numerusform>إشعاران</numerusform>
            <numerusform>%Ln إشعارات</numerusform>
            <numerusform>%Ln إشعارًا</numerusform>
            <numerusform>%Ln إشعار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Close</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>EmojiBoard</name>
    <message>
        <source>Emoji</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>البحث في الرموز التعبيرية</translation>
    </message>
    <message>
        <source>No emoji is called that</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا رمز تعبيريًا بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>EmojiFoot</name>
    <message>
        <source>No skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>دون لون بشرة</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لون بشرة فاتح</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لون بشرة فاتح متوسط</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لون بشرة متوسط</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لون بشرة داكن متوسط</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لون بشرة داكن</translation>
    </message>
    <message>
        <source>Skin tone: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لون البشرة: %1</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لون البشرة</translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Try again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Quit Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إنهاء Atrium</translation>
    </message>
    <message>
        <source>Atrium cannot open what it keeps on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يتعذر على Atrium فتح بياناته على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>ExploreCard</name>
    <message>
        <source>or</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أو</translation>
    </message>
    <message>
        <source>Explore a sample company</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>استكشاف شركة تجريبية</translation>
    </message>
    <message>
        <source>No account needed. Nothing leaves this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>دون حاجة إلى حساب. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جولة استكشافية</translation>
    </message>
</context>
<context>
    <name>FeedFoot</name>
    <message>
        <source>That’s everything</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>Older posts come when you’re back online</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ستصل المنشورات الأقدم عند عودة الاتصال</translation>
    </message>
</context>
<context>
    <name>FeedLead</name>
    <message numerus="yes">
        <source>%n announcement(s) to read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا إعلانات للقراءة</numerusform>
            <numerusform>إعلان واحد للقراءة</numerusform>
            <numerusform>إعلانان للقراءة</numerusform>
            <numerusform>%Ln إعلانات للقراءة</numerusform>
            <numerusform>%Ln إعلانًا للقراءة</numerusform>
            <numerusform>%Ln إعلان للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>قراءة</translation>
    </message>
</context>
<context>
    <name>FeedList</name>
    <message>
        <source>This is where people will talk</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هنا ستدور الأحاديث</translation>
    </message>
    <message>
        <source>You’re one of the first here. A hello is enough.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أنت من أوائل الحاضرين هنا. تكفي كلمة «مرحبًا».</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إلقاء التحية</translation>
    </message>
    <message>
        <source>Posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المنشورات</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Nothing here yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>What colleagues post here will appear in this place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>سيظهر هنا ما ينشره الزملاء.</translation>
    </message>
    <message>
        <source>To do</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مطلوب منك</translation>
    </message>
    <message numerus="yes">
        <source>To do, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>مطلوب منك، %Ln</numerusform>
            <numerusform>مطلوب منك، %Ln</numerusform>
            <numerusform>مطلوب منك، %Ln</numerusform>
            <numerusform>مطلوب منك، %Ln</numerusform>
            <numerusform>مطلوب منك، %Ln</numerusform>
            <numerusform>مطلوب منك، %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Say hello</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إلقاء التحية</translation>
    </message>
    <message>
        <source>You’re one of the first here. A hello is enough.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أنت من أوائل الحاضرين هنا. تكفي كلمة «مرحبًا».</translation>
    </message>
    <message>
        <source>This is where people will talk</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هنا ستدور الأحاديث</translation>
    </message>
</context>
<context>
    <name>FeedSkeleton</name>
    <message>
        <source>Still trying to load the posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ما زالت محاولة تحميل المنشورات جارية</translation>
    </message>
    <message>
        <source>Loading posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جارٍ تحميل المنشورات</translation>
    </message>
    <message>
        <source>Still trying. You can read on as soon as the first posts are here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ما زالت المحاولة جارية. يمكنك القراءة فور وصول أولى المنشورات.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>File</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Save…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the file %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حفظ الملف %1</translation>
    </message>
</context>
<context>
    <name>FileSave</name>
    <message>
        <source>Saved as %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حفظ الملف</translation>
    </message>
</context>
<context>
    <name>FilmPlayer</name>
    <message>
        <source>Film: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فيديو: %1</translation>
    </message>
    <message>
        <source>film without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فيديو دون وصف</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>No folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>دون مجلد</translation>
    </message>
    <message>
        <source>New folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>For example: Read later</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مثلًا: للقراءة لاحقًا</translation>
    </message>
    <message>
        <source>Add</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>New folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إعادة تسمية المجلد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إنشاء المجلد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Folders stay on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تبقى المجلدات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For example: Read later</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مثلًا: للقراءة لاحقًا</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Getting the missing posts…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جارٍ جلب المنشورات الناقصة…</translation>
    </message>
    <message>
        <source>Show the posts that are missing here</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عرض المنشورات الناقصة هنا</translation>
    </message>
</context>
<context>
    <name>GifBoard</name>
    <message>
        <source>Nice work</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أحسنت</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>Hello</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Celebrate</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>احتفال</translation>
    </message>
    <message>
        <source>GIFs</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صور GIF</translation>
    </message>
    <message>
        <source>Search your company’s GIFs</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>البحث في صور GIF الخاصة بشركتك</translation>
    </message>
    <message>
        <source>GIFs that colleagues post with a description appear here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تظهر هنا صور GIF التي ينشرها الزملاء مع وصف.</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يمكنك تجربة كلمة أخرى أو مسح البحث.</translation>
    </message>
    <message>
        <source>No GIFs here yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا صور GIF هنا بعد</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا نتائج عن «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Company library, %n GIF(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>مكتبة الشركة، لا صور GIF</numerusform>
            <numerusform>مكتبة الشركة، صورة GIF واحدة</numerusform>
            <numerusform>مكتبة الشركة، صورتا GIF</numerusform>
            <numerusform>مكتبة الشركة، %Ln صور GIF</numerusform>
            <numerusform>مكتبة الشركة، %Ln صورة GIF</numerusform>
            <numerusform>مكتبة الشركة، %Ln صورة GIF</numerusform>
        </translation>
    </message>
    <message>
        <source>Plays on hover or focus</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تتحرك عند مرور المؤشر أو التحديد</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>البحث في %1</translation>
    </message>
    <message>
        <source>Search your favourites</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>البحث في المفضلة</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Press the heart on a GIF to find it here again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الضغط على القلب في صورة GIF يحفظها هنا.</translation>
    </message>
    <message>
        <source>Nothing from %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا شيء من %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a service of GIFs</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>من %1</translation>
    </message>
    <message numerus="yes">
        <source>Favourites, %n GIF(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>المفضلة، لا صور GIF</numerusform>
            <numerusform>المفضلة، صورة GIF واحدة</numerusform>
            <numerusform>المفضلة، صورتا GIF</numerusform>
            <numerusform>المفضلة، %Ln صور GIF</numerusform>
            <numerusform>المفضلة، %Ln صورة GIF</numerusform>
            <numerusform>المفضلة، %Ln صورة GIF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GifCell</name>
    <message>
        <source>GIF without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صورة GIF دون وصف</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Keep as a favourite</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إضافة إلى المفضلة</translation>
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
        <translation>%1: %2 · بانتظار الإرسال</translation>
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
        <translation>صورة GIF من %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>+%n</source>
        <comment>more GIFs</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Unlock what Atrium keeps here</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فتح قفل بيانات Atrium على هذا الحاسوب</translation>
    </message>
    <message>
        <source>How should Atrium protect what it keeps here?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كيف ينبغي أن يحمي Atrium بياناته على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Enter the passphrase that you chose. Without it, nothing on this computer can be read.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يُرجى إدخال عبارة المرور التي اخترتها. دونها لا يمكن قراءة أي شيء محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Everything Atrium keeps is encrypted; the key to it needs a place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب. كل ما يحفظه Atrium مشفّر، ولا بد من مكان للمفتاح.</translation>
    </message>
    <message>
        <source>You will be asked for it at every start. If you forget it, what was kept only here, such as drafts, cannot be opened again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ستُطلب منك عند كل تشغيل. عند نسيانها لن يمكن فتح ما كان محفوظًا هنا فقط، مثل المسودات.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Protect with this passphrase</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الحماية بعبارة المرور هذه</translation>
    </message>
    <message>
        <source>Keep it without a passphrase</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الحفظ دون عبارة مرور</translation>
    </message>
    <message>
        <source>Atrium starts without asking. Anyone who can read the files of your account on this computer can then read your posts and act as you.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يبدأ Atrium دون سؤال. عندئذ يمكن لكل من يستطيع قراءة ملفات حسابك على هذا الحاسوب أن يقرأ منشوراتك ويتصرف باسمك.</translation>
    </message>
    <message>
        <source>Keep unprotected</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الحفظ دون حماية</translation>
    </message>
</context>
<context>
    <name>KudosBlock</name>
    <message>
        <source>Kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>شكر</translation>
    </message>
    <message>
        <source>Kudos for %1: %2. %3</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>شكر إلى %1: %2. %3</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>what for, names</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1، إلى %2</translation>
    </message>
</context>
<context>
    <name>KudosChoices</name>
    <message>
        <source>What for?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>على ماذا؟</translation>
    </message>
    <message>
        <source>Just because</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هكذا ببساطة</translation>
    </message>
</context>
<context>
    <name>KudosFaces</name>
    <message>
        <source>Posts by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشورات %1</translation>
    </message>
</context>
<context>
    <name>KudosPanel</name>
    <message>
        <source>Say thank you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تقديم الشكر</translation>
    </message>
    <message>
        <source>Thank %1</source>
        <comment>name of a colleague</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>شكر %1</translation>
    </message>
    <message numerus="yes">
        <source>Thank %n colleagues</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>تقديم الشكر</numerusform>
            <numerusform>شكر شخص واحد</numerusform>
            <numerusform>شكر شخصين</numerusform>
            <numerusform>شكر %Ln أشخاص</numerusform>
            <numerusform>شكر %Ln شخصًا</numerusform>
            <numerusform>شكر %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تقديم شكر</translation>
    </message>
    <message>
        <source>%1 when online</source>
        <comment>what will be done</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 عند الاتصال</translation>
    </message>
    <message>
        <source>Who are you thanking?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إلى من تقدم الشكر؟</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كتابة اسم…</translation>
    </message>
    <message>
        <source>What for?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>على ماذا؟</translation>
    </message>
    <message>
        <source>In your words</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>characters written, of so many</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لم يبق أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %Ln أحرف</numerusform>
            <numerusform>بقي %Ln حرفًا</numerusform>
            <numerusform>بقي %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>What did they do, and what was good about it?</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ماذا أُنجز، وما الجيد فيه؟</translation>
    </message>
</context>
<context>
    <name>KudosWeekRow</name>
    <message>
        <source>Kudos for %1: %2</source>
        <comment>name, words</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>شكر إلى %1: %2</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>As in my profile</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كما في ملفي الشخصي</translation>
    </message>
    <message>
        <source>Language of the text: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لغة النص: %1</translation>
    </message>
</context>
<context>
    <name>LinkPreview</name>
    <message>
        <source>Link to %1: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رابط إلى %1: %2</translation>
    </message>
</context>
<context>
    <name>MarkAllRead</name>
    <message>
        <source>Undo: mark as unread again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تراجع: تعليم كغير مقروء من جديد</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعليم الكل كمقروء</translation>
    </message>
</context>
<context>
    <name>MediaTile</name>
    <message>
        <source>Picture without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صورة دون وصف</translation>
    </message>
    <message>
        <source>GIF: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صورة GIF: %1</translation>
    </message>
    <message>
        <source>Film: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فيديو: %1</translation>
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
            <numerusform>لا المزيد</numerusform>
            <numerusform>وصورة أخرى</numerusform>
            <numerusform>وصورتان أخريان</numerusform>
            <numerusform>و%Ln صور أخرى</numerusform>
            <numerusform>و%Ln صورة أخرى</numerusform>
            <numerusform>و%Ln صورة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPicture</name>
    <message>
        <source>Picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>This picture is not on this computer yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هذه الصورة ليست على هذا الحاسوب بعد</translation>
    </message>
</context>
<context>
    <name>MoreList</name>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>NavRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1، لا شيء غير مقروء</numerusform>
            <numerusform>%1، عنصر واحد غير مقروء</numerusform>
            <numerusform>%1، عنصران غير مقروءين</numerusform>
            <numerusform>%1، %Ln عناصر غير مقروءة</numerusform>
            <numerusform>%1، %Ln عنصرًا غير مقروء</numerusform>
            <numerusform>%1، %Ln عنصر غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1، منشورات جديدة</translation>
    </message>
</context>
<context>
    <name>NewPostsPill</name>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا منشورات جديدة</numerusform>
            <numerusform>منشور جديد</numerusform>
            <numerusform>منشوران جديدان</numerusform>
            <numerusform>%Ln منشورات جديدة</numerusform>
            <numerusform>%Ln منشورًا جديدًا</numerusform>
            <numerusform>%Ln منشور جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to show them</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الضغط يعرضها</translation>
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
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إلى الرئيسية</translation>
    </message>
    <message>
        <source>Nothing needs you. Enjoy the quiet.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا شيء بانتظارك. وقت هادئ وممتع.</translation>
    </message>
    <message>
        <source>You’re all caught up</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يفتك شيء</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>You’re offline.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>Keep reading and writing. What you write is sent when you’re back.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يمكنك متابعة القراءة والكتابة. سيُرسل ما تكتبه عند عودة الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>Keep reading and writing. %n thing(s) will be sent when you’re back.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>يمكنك متابعة القراءة والكتابة. لا شيء بانتظار الإرسال.</numerusform>
            <numerusform>يمكنك متابعة القراءة والكتابة. سيُرسل عنصر واحد عند عودة الاتصال.</numerusform>
            <numerusform>يمكنك متابعة القراءة والكتابة. سيُرسل عنصران عند عودة الاتصال.</numerusform>
            <numerusform>يمكنك متابعة القراءة والكتابة. ستُرسل %Ln عناصر عند عودة الاتصال.</numerusform>
            <numerusform>يمكنك متابعة القراءة والكتابة. سيُرسل %Ln عنصرًا عند عودة الاتصال.</numerusform>
            <numerusform>يمكنك متابعة القراءة والكتابة. سيُرسل %Ln عنصر عند عودة الاتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فتح صندوق الصادر</translation>
    </message>
    <message>
        <source>Try now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المحاولة الآن</translation>
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
يعرض الأمر «atrium --help» الخيارات.
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
        <translation>الاستخدام: atrium [خيارات]

يعرض Atrium آخر مستجدات شركتك ويبقيها قابلة للقراءة دون شبكة.

  --sample-company     فتح الشركة التجريبية المرفقة بالبرنامج
  --server ADDRESS     الاتصال بخادم شركة (Mastodon, Akkoma, Pleroma, GoToSocial)
  --profile DIR        حفظ كل شيء في DIR بدل المجلد المعتاد
  --minimised          البدء في علبة النظام
  --screenshot FILE    كتابة صورة للنافذة في FILE ثم الإنهاء؛ لا حاجة إلى شاشة
      --page NAME        الصفحة: %1
      --theme NAME       light أو dark أو high-contrast
      --size WxH         حجم النافذة، مثل 1280x800
      --language xx      لغة الواجهة، مثل de أو ar
      --scale N          حجم النص، من 0.9 إلى 2
  --self-test          فتح كل صفحة بالمظهرين وبحجمين؛ كل تحذير يُعد فشلًا
  --clock TIME         ساعة متوقفة عند TIME (ISO 8601)، للصور والاختبارات
  --colleague NAME     الشخصية في الشركة التجريبية: ana أو julia أو niko
  --quiet-colleagues   لا أحد يتصرف في الشركة التجريبية أثناء المشاهدة
  --offline            قطع الشبكة قبل الصورة
  --end-at-first-feed  الإنهاء عند رسم المنشورات المحفوظة، لقياس الأداء
  --version            طباعة الإصدار ثم الإنهاء
  --help               طباعة هذا النص ثم الإنهاء
</translation>
    </message>
    <message>
        <source>“%1” is no window size; sizes look like 1280x800, each side from 320 to 8000</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>«%1» ليس حجم نافذة؛ الأحجام مثل 1280x800، وكل ضلع من 320 إلى 8000</translation>
    </message>
    <message>
        <source>“%1” is no text size; it goes from 0.9 to 2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>«%1» ليس حجم نص؛ المتاح من 0.9 إلى 2</translation>
    </message>
    <message>
        <source>“%1” is no time; times look like 2026-04-24T14:40:00Z</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>«%1» ليس وقتًا؛ الأوقات مثل 2026-04-24T14:40:00Z</translation>
    </message>
    <message>
        <source>there is no page “%1”; the pages are %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا توجد صفحة «%1»؛ الصفحات هي %2</translation>
    </message>
    <message>
        <source>there is no theme “%1”; the themes are %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يوجد مظهر «%1»؛ المظاهر هي %2</translation>
    </message>
    <message>
        <source>“%1” is no language</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>«%1» ليست لغة</translation>
    </message>
    <message>
        <source>“%1” is no option</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>«%1» ليس خيارًا</translation>
    </message>
    <message>
        <source>--sample-company and --server exclude each other</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يجتمع --sample-company مع --server</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The post it answers was not sent. Your text is safe: post it as a new post, or discard it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يُرسل المنشور الذي هذا رد عليه. نصك محفوظ: يمكنك نشره كمنشور جديد أو تجاهله.</translation>
    </message>
    <message>
        <source>The post it answers was deleted. Your text is safe: post it as a new post, or discard it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حُذف المنشور الذي هذا رد عليه. نصك محفوظ: يمكنك نشره كمنشور جديد أو تجاهله.</translation>
    </message>
    <message>
        <source>This is being sent right now and cannot be taken back.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يجري إرسال هذا الآن ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>It is not known yet whether this arrived. Try again in a moment.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ليس معروفًا بعد إن كان هذا قد وصل. يُرجى إعادة المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>This post was changed elsewhere in the meantime. Your version is safe here: look at the newer one and edit again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عُدِّل هذا المنشور في مكان آخر في هذه الأثناء. نسختك محفوظة هنا: يُرجى الاطلاع على النسخة الأحدث والتعديل من جديد.</translation>
    </message>
    <message>
        <source>This server has no reactions of its own, and a short reply holds three.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يدعم هذا الخادم التفاعلات، والرد القصير لا يتسع إلا لثلاثة.</translation>
    </message>
    <message>
        <source>The post that this answers was not sent. Send that one first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يُرسل المنشور الذي هذا رد عليه. يُرجى إرساله أولًا.</translation>
    </message>
    <message>
        <source>The file %1 is no longer on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يعد الملف %1 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The post that this answers is gone. Your text is safe here: discard it or post it as a new post.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يعد المنشور الذي هذا رد عليه موجودًا. نصك محفوظ هنا: يمكنك تجاهله أو نشره كمنشور جديد.</translation>
    </message>
    <message>
        <source>It is not known whether this was posted: look at your profile before you send it again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ليس معروفًا إن كان هذا قد نُشر: يُرجى التحقق من ملفك الشخصي قبل إرساله مجددًا.</translation>
    </message>
    <message>
        <source>The post is no longer there.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يعد المنشور موجودًا.</translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رفض الخادم هذا (%1).</translation>
    </message>
    <message>
        <source>The post that this quotes was not sent. Send that one first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يُرسل المنشور الذي يقتبس منه هذا. يُرجى إرساله أولًا.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Everything here is safe on this computer until it’s sent.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كل ما هنا محفوظ على هذا الحاسوب حتى يُرسل.</translation>
    </message>
    <message numerus="yes">
        <source>Needs you, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>يحتاج إليك، %Ln</numerusform>
            <numerusform>يحتاج إليك، %Ln</numerusform>
            <numerusform>يحتاج إليك، %Ln</numerusform>
            <numerusform>يحتاج إليك، %Ln</numerusform>
            <numerusform>يحتاج إليك، %Ln</numerusform>
            <numerusform>يحتاج إليك، %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent in this order</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تُرسل بهذا الترتيب</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to send, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>بانتظار الإرسال، %Ln</numerusform>
            <numerusform>بانتظار الإرسال، %Ln</numerusform>
            <numerusform>بانتظار الإرسال، %Ln</numerusform>
            <numerusform>بانتظار الإرسال، %Ln</numerusform>
            <numerusform>بانتظار الإرسال، %Ln</numerusform>
            <numerusform>بانتظار الإرسال، %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Things you write offline wait here, in order.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ما تكتبه دون اتصال ينتظر هنا بالترتيب.</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أُرسل كل شيء</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يُرسل. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Sent; waiting for the server to confirm</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أُرسل؛ بانتظار تأكيد الخادم</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تجاهل: %1</translation>
    </message>
    <message>
        <source>%1 on the post by %2, %3</source>
        <comment>kind of thing, person, time</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 على منشور %2، %3</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Latest</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Following</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أتابعهم</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Group</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>What colleagues post here will appear in this place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>سيظهر هنا ما ينشره الزملاء.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا شيء هنا بعد</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>move</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تنقل</translation>
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
        <translation>فتح</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كل الاختصارات</translation>
    </message>
</context>
<context>
    <name>PaletteItem</name>
    <message>
        <source>%1, %2</source>
        <comment>name and what it is</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1، %2</translation>
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
        <translation>الانتقال أو تنفيذ أي شيء</translation>
    </message>
    <message>
        <source>Go somewhere, do something, find a colleague or a post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الانتقال إلى مكان أو تنفيذ أمر أو العثور على زميل أو منشور</translation>
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
            <numerusform>النتائج، %Ln</numerusform>
            <numerusform>النتائج، %Ln</numerusform>
            <numerusform>النتائج، %Ln</numerusform>
            <numerusform>النتائج، %Ln</numerusform>
            <numerusform>النتائج، %Ln</numerusform>
            <numerusform>النتائج، %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this computer is called “%1”.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا شيء على هذا الحاسوب باسم «%1».</translation>
    </message>
</context>
<context>
    <name>PanelHandle</name>
    <message>
        <source>Width of the open post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عرض المنشور المفتوح</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Add another…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إضافة شخص آخر…</translation>
    </message>
    <message numerus="yes">
        <source>People, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>أشخاص، %Ln</numerusform>
            <numerusform>أشخاص، %Ln</numerusform>
            <numerusform>أشخاص، %Ln</numerusform>
            <numerusform>أشخاص، %Ln</numerusform>
            <numerusform>أشخاص، %Ln</numerusform>
            <numerusform>أشخاص، %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Choose a name from the list.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا أحد هنا باسم «%1». يُرجى اختيار اسم من القائمة.</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Take out %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إزالة %1</translation>
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
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%L1 من %L2</translation>
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
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom in percent</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%L1٪</translation>
    </message>
    <message>
        <source>Whole picture, now %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الصورة كاملة، الآن %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أكبر</translation>
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
        <translation>نسخ الصورة</translation>
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
        <translation>حفظ الصورة باسم…</translation>
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
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>The author gave no description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نُشرت دون وصف</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الصورة %L1 من %L2: %3</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Picture without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صورة دون وصف</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pictures</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>ولا المزيد</numerusform>
            <numerusform>وصورة أخرى</numerusform>
            <numerusform>وصورتان أخريان</numerusform>
            <numerusform>و%Ln صور أخرى</numerusform>
            <numerusform>و%Ln صورة أخرى</numerusform>
            <numerusform>و%Ln صورة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Image description by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>وصف الصورة من %1</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Pause</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إيقاف مؤقت: %1</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تشغيل: %1</translation>
    </message>
    <message>
        <source>This computer cannot play it. You can save it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يستطيع هذا الحاسوب تشغيله. يمكنك حفظه.</translation>
    </message>
    <message>
        <source>Place in: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الموضع في: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time in a film</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Save…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حفظ %1</translation>
    </message>
</context>
<context>
    <name>PollEditor</name>
    <message>
        <source>Closes in 1 hour</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تُغلق بعد ساعة</translation>
    </message>
    <message>
        <source>Closes in 6 hours</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تُغلق بعد ٦ ساعات</translation>
    </message>
    <message>
        <source>Closes in 1 day</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تُغلق بعد يوم</translation>
    </message>
    <message>
        <source>Closes in 3 days</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تُغلق بعد ٣ أيام</translation>
    </message>
    <message>
        <source>Closes in 7 days</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تُغلق بعد ٧ أيام</translation>
    </message>
    <message>
        <source>Poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Remove the poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إزالة الاستطلاع</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إضافة إجابة</translation>
    </message>
    <message>
        <source>Allow several answers</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>السماح بعدة إجابات</translation>
    </message>
    <message>
        <source>Hide the results until it closes</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إخفاء النتائج حتى الإغلاق</translation>
    </message>
</context>
<context>
    <name>PollLine</name>
    <message>
        <source>Answer %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإجابة %L1</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Alt مع مفاتيح الأسهم لتحريكها</translation>
    </message>
    <message>
        <source>Remove answer %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إزالة الإجابة %L1</translation>
    </message>
</context>
<context>
    <name>PollOption</name>
    <message>
        <source>%1%</source>
        <comment>share of votes</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%L1٪</translation>
    </message>
    <message>
        <source>%1, %2, your vote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1، %2، صوتك</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1، %2</translation>
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
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Comment</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعليق</translation>
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
            <numerusform>تعليق، لا تعليقات حتى الآن</numerusform>
            <numerusform>تعليق، واحد حتى الآن</numerusform>
            <numerusform>تعليق، اثنان حتى الآن</numerusform>
            <numerusform>تعليق، %Ln حتى الآن</numerusform>
            <numerusform>تعليق، %Ln حتى الآن</numerusform>
            <numerusform>تعليق، %Ln حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Only posts for everyone can be shared</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يمكن مشاركة إلا المنشورات الموجهة إلى الجميع</translation>
    </message>
    <message>
        <source>Take back your share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>التراجع عن المشاركة</translation>
    </message>
    <message>
        <source>Share with everyone who follows you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المشاركة مع كل من يتابعك</translation>
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
        <translation>تمت المشاركة</translation>
    </message>
    <message>
        <source>Share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Share the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مشاركة منشور %1</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إزالة من المحفوظات</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الحفظ لوقت لاحق</translation>
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
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved, the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>محفوظ، منشور %1</translation>
    </message>
    <message>
        <source>Save the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حفظ منشور %1</translation>
    </message>
</context>
<context>
    <name>PostBody</name>
    <message>
        <source>Hidden by your filter “%1”</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مخفي بواسطة مرشحك «%1»</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Enter opens the comments. R reacts, C comments, Shift S shares, S saves.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Enter يفتح التعليقات. R للتفاعل، وC للتعليق، وShift S للمشاركة، وS للحفظ.</translation>
    </message>
</context>
<context>
    <name>PostHeader</name>
    <message>
        <source>%1, %2</source>
        <comment>role, place</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Posts by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشورات %1</translation>
    </message>
    <message>
        <source>Official</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>آلي</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المزيد لهذا المنشور</translation>
    </message>
    <message>
        <source>More for the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المزيد لمنشور %1</translation>
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
        <translation>فتح التعليقات</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Posts by this colleague</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشورات هذا الزميل</translation>
    </message>
    <message>
        <source>Open on the server’s page</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فتح في صفحة الخادم</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حذف</translation>
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
        <translation>عرض المتفاعلين</translation>
    </message>
    <message>
        <source>Folder, note and reminder…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المجلد والملاحظة والتذكير…</translation>
    </message>
    <message>
        <source>Delete and write again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حذف وكتابة من جديد</translation>
    </message>
</context>
<context>
    <name>PostPoll</name>
    <message>
        <source>closed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>stays open</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مفتوح دائمًا</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يُغلق في %1</translation>
    </message>
    <message>
        <source>Poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Vote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of votes, when it closes</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%Ln أصوات</numerusform>
            <numerusform>%Ln صوتًا</numerusform>
            <numerusform>%Ln صوت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>See more</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Atrium keeps everything you read and write in “%1”, but cannot write there. Nothing was changed. Free some space or allow writing to that folder, or choose another one with --profile.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يحفظ Atrium كل ما تقرؤه وتكتبه في «%1»، لكنه لا يستطيع الكتابة هناك. لم يتغير شيء. يُرجى إخلاء مساحة أو السماح بالكتابة في ذلك المجلد، أو اختيار مجلد آخر بالخيار --profile.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 percent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%L1 بالمئة</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Share something with your colleagues…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>شارك شيئًا مع زملائك…</translation>
    </message>
    <message>
        <source>Post a picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نشر صورة</translation>
    </message>
    <message>
        <source>Ask with a poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>السؤال باستطلاع</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تقديم شكر</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>React</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>React with a GIF</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>التفاعل بصورة GIF</translation>
    </message>
    <message>
        <source>All emoji</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كل الرموز التعبيرية</translation>
    </message>
</context>
<context>
    <name>QuotedPost</name>
    <message>
        <source>Post by %1: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشور من %1: %2</translation>
    </message>
    <message>
        <source>Link to a post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رابط إلى منشور</translation>
    </message>
</context>
<context>
    <name>ReactionChip</name>
    <message>
        <source>Waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s), with yours. Press to take it back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا تفاعلات</numerusform>
            <numerusform>تفاعل واحد، هو تفاعلك. الضغط يتراجع عنه</numerusform>
            <numerusform>تفاعلان، أحدهما لك. الضغط يتراجع عنه</numerusform>
            <numerusform>%Ln تفاعلات، منها تفاعلك. الضغط يتراجع عنه</numerusform>
            <numerusform>%Ln تفاعلًا، منها تفاعلك. الضغط يتراجع عنه</numerusform>
            <numerusform>%Ln تفاعل، منها تفاعلك. الضغط يتراجع عنه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s). Press to add yours</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا تفاعلات. الضغط يضيف تفاعلك</numerusform>
            <numerusform>تفاعل واحد. الضغط يضيف تفاعلك</numerusform>
            <numerusform>تفاعلان. الضغط يضيف تفاعلك</numerusform>
            <numerusform>%Ln تفاعلات. الضغط يضيف تفاعلك</numerusform>
            <numerusform>%Ln تفاعلًا. الضغط يضيف تفاعلك</numerusform>
            <numerusform>%Ln تفاعل. الضغط يضيف تفاعلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n, you reacted, waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1، %Ln، مع تفاعلك، بانتظار الإرسال</numerusform>
            <numerusform>%1، %Ln، مع تفاعلك، بانتظار الإرسال</numerusform>
            <numerusform>%1، %Ln، مع تفاعلك، بانتظار الإرسال</numerusform>
            <numerusform>%1، %Ln، مع تفاعلك، بانتظار الإرسال</numerusform>
            <numerusform>%1، %Ln، مع تفاعلك، بانتظار الإرسال</numerusform>
            <numerusform>%1، %Ln، مع تفاعلك، بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n, you reacted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1، %Ln، مع تفاعلك</numerusform>
            <numerusform>%1، %Ln، مع تفاعلك</numerusform>
            <numerusform>%1، %Ln، مع تفاعلك</numerusform>
            <numerusform>%1، %Ln، مع تفاعلك</numerusform>
            <numerusform>%1، %Ln، مع تفاعلك</numerusform>
            <numerusform>%1، %Ln، مع تفاعلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1، %Ln</numerusform>
            <numerusform>%1، %Ln</numerusform>
            <numerusform>%1، %Ln</numerusform>
            <numerusform>%1، %Ln</numerusform>
            <numerusform>%1، %Ln</numerusform>
            <numerusform>%1، %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReactorList</name>
    <message>
        <source>Who reacted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المتفاعلون</translation>
    </message>
    <message>
        <source>Names</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>The server does not say who it was</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يذكر الخادم من كان</translation>
    </message>
    <message>
        <source>Names come when you’re online</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ستظهر الأسماء عند الاتصال</translation>
    </message>
</context>
<context>
    <name>ReactorRow</name>
    <message>
        <source>%1 reacted with %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تفاعل %2 من %1</translation>
    </message>
</context>
<context>
    <name>ReminderChoice</name>
    <message>
        <source>Remind me</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Day, for example %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>اليوم، مثل %1</translation>
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
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Set</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Set the reminder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعيين التذكير</translation>
    </message>
    <message>
        <source>Remove the reminder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إزالة التذكير</translation>
    </message>
</context>
<context>
    <name>ReminderModule</name>
    <message>
        <source>Remind me</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Saved posts you asked to see again, kept on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشورات محفوظة طلبت التذكير بها، وهي على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Give a saved post a day with F, and it stands here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تحديد يوم لمنشور محفوظ بالمفتاح F يُظهره هنا.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>post, when it is due</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Remove the reminder for “%1”</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إزالة التذكير بـ «%1»</translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <source>In the folder %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>في المجلد %1.</translation>
    </message>
    <message>
        <source>Your note: %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ملاحظتك: %1.</translation>
    </message>
    <message>
        <source>Post by %1: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشور من %1: %2</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إزالة من المحفوظات</translation>
    </message>
    <message>
        <source>Remove the post by %1 from saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إزالة منشور %1 من المحفوظات</translation>
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
        <translation>المجلد والملاحظة والتذكير</translation>
    </message>
    <message>
        <source>Folder, note and reminder for the post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المجلد والملاحظة والتذكير لمنشور %1</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Folders</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>how many</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الكل %1</translation>
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
            <numerusform>المجلد %1، لا منشورات</numerusform>
            <numerusform>المجلد %1، منشور واحد</numerusform>
            <numerusform>المجلد %1، منشوران</numerusform>
            <numerusform>المجلد %1، %Ln منشورات</numerusform>
            <numerusform>المجلد %1، %Ln منشورًا</numerusform>
            <numerusform>المجلد %1، %Ln منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إزالة المجلد</translation>
    </message>
    <message>
        <source>No folder %1</source>
        <comment>how many</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>دون مجلد %1</translation>
    </message>
    <message>
        <source>New folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مجلد جديد</translation>
    </message>
</context>
<context>
    <name>SavedHeader</name>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Only you can see these</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يراها أحد سواك</translation>
    </message>
    <message numerus="yes">
        <source>%n, only you can see these</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%Ln، لا يراها أحد سواك</numerusform>
            <numerusform>%Ln، لا يراه أحد سواك</numerusform>
            <numerusform>%Ln، لا يراهما أحد سواك</numerusform>
            <numerusform>%Ln، لا يراها أحد سواك</numerusform>
            <numerusform>%Ln، لا يراها أحد سواك</numerusform>
            <numerusform>%Ln، لا يراها أحد سواك</numerusform>
        </translation>
    </message>
    <message>
        <source>Search saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>البحث في المحفوظات</translation>
    </message>
    <message>
        <source>Folders, notes and reminders stay on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تبقى المجلدات والملاحظات والتذكيرات على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>SavedMarks</name>
    <message>
        <source>Kept offline</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>متاح دون اتصال</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ملاحظتك: %1</translation>
    </message>
</context>
<context>
    <name>SavedOrder</name>
    <message>
        <source>Give the folder a name.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يُرجى تسمية المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>A folder’s name has at most %n characters.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا حروف في اسم المجلد.</numerusform>
            <numerusform>لا يزيد اسم المجلد على حرف واحد.</numerusform>
            <numerusform>لا يزيد اسم المجلد على حرفين.</numerusform>
            <numerusform>لا يزيد اسم المجلد على %Ln أحرف.</numerusform>
            <numerusform>لا يزيد اسم المجلد على %Ln حرفًا.</numerusform>
            <numerusform>لا يزيد اسم المجلد على %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يوجد مجلد باسم «%1» من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n folders already, more would not help. Rename or remove one first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا مجلدات بعد.</numerusform>
            <numerusform>يوجد مجلد واحد ولا فائدة من المزيد. يُرجى إعادة تسمية أحدها أو إزالته أولًا.</numerusform>
            <numerusform>يوجد مجلدان ولا فائدة من المزيد. يُرجى إعادة تسمية أحدها أو إزالته أولًا.</numerusform>
            <numerusform>توجد %Ln مجلدات ولا فائدة من المزيد. يُرجى إعادة تسمية أحدها أو إزالته أولًا.</numerusform>
            <numerusform>يوجد %Ln مجلدًا ولا فائدة من المزيد. يُرجى إعادة تسمية أحدها أو إزالته أولًا.</numerusform>
            <numerusform>يوجد %Ln مجلد ولا فائدة من المزيد. يُرجى إعادة تسمية أحدها أو إزالته أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note has at most %n characters.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا حروف في الملاحظة.</numerusform>
            <numerusform>لا تزيد الملاحظة على حرف واحد.</numerusform>
            <numerusform>لا تزيد الملاحظة على حرفين.</numerusform>
            <numerusform>لا تزيد الملاحظة على %Ln أحرف.</numerusform>
            <numerusform>لا تزيد الملاحظة على %Ln حرفًا.</numerusform>
            <numerusform>لا تزيد الملاحظة على %Ln حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Saved posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المنشورات المحفوظة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No saved post has these words here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا منشور محفوظ هنا يحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>Press S on any post. Saved posts always stay readable offline.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>اضغط S على أي منشور. تبقى المنشورات المحفوظة مقروءة دائمًا دون اتصال.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Keep things for later</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الحفظ لوقت لاحق</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Kept on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Folder, note and reminder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المجلد والملاحظة والتذكير</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يقرؤها أحد سواك</translation>
    </message>
    <message numerus="yes">
        <source>Your note is %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>طول ملاحظتك مناسب.</numerusform>
            <numerusform>ملاحظتك أطول من المسموح بحرف واحد.</numerusform>
            <numerusform>ملاحظتك أطول من المسموح بحرفين.</numerusform>
            <numerusform>ملاحظتك أطول من المسموح بـ %Ln أحرف.</numerusform>
            <numerusform>ملاحظتك أطول من المسموح بـ %Ln حرفًا.</numerusform>
            <numerusform>ملاحظتك أطول من المسموح بـ %Ln حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleButton</name>
    <message>
        <source>Schedule</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>Tomorrow at 9</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>غدًا الساعة ٩</translation>
    </message>
    <message>
        <source>Monday at 9</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الاثنين الساعة ٩</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إرسال فورًا</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <source>Goes out at</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>موعد الإرسال</translation>
    </message>
    <message>
        <source>Day, such as 2026-05-14</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>اليوم، مثل 2026-05-14</translation>
    </message>
    <message>
        <source>Time, such as 9:30</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الوقت، مثل 9:30</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إرسال فورًا</translation>
    </message>
    <message>
        <source>It waits on this computer. If Atrium is closed then, it goes out at the next start.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ينتظر على هذا الحاسوب. إذا كان Atrium مغلقًا حينها، يُرسل عند التشغيل التالي.</translation>
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
        <translation>البحث عن زملاء ومنشورات ومواضيع</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The keychain of this computer does not answer, so your data stays locked. Nothing was changed. Unlock the keychain, then start Atrium again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>سلسلة مفاتيح هذا الحاسوب لا تستجيب، لذا تبقى بياناتك مقفلة. لم يتغير شيء. يُرجى فتح قفل سلسلة المفاتيح ثم تشغيل Atrium من جديد.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused to give out the key of your data. Nothing was changed. Allow Atrium to use it, then start again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رفضت سلسلة مفاتيح هذا الحاسوب تسليم مفتاح بياناتك. لم يتغير شيء. يُرجى السماح لـ Atrium باستخدامها ثم التشغيل من جديد.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Theme</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text and language</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>النص واللغة</translation>
    </message>
    <message>
        <source>Also changes with Ctrl + and Ctrl −</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يتغير أيضًا باستخدام Ctrl + وCtrl −</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size in percent</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%L1٪</translation>
    </message>
    <message>
        <source>Follows your system</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Nothing pops up; everything waits under Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا شيء ينبثق، وكل شيء ينتظر في الإشعارات</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إيقاف الإشعارات مؤقتًا</translation>
    </message>
    <message>
        <source>So news still reaches you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كي تصلك المستجدات</translation>
    </message>
    <message>
        <source>This desktop has no tray; the window is made small instead</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا توجد علبة نظام هنا؛ تُصغّر النافذة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Keep Atrium in the tray when I close it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إبقاء Atrium في علبة النظام عند إغلاقه</translation>
    </message>
    <message>
        <source>Motion</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Nothing slides or pulses, and GIFs play only while you press them</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا شيء ينزلق أو ينبض، ولا تعمل صور GIF إلا أثناء الضغط عليها</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تقليل الحركة</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Take back your share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>التراجع عن المشاركة</translation>
    </message>
    <message>
        <source>Share as a quote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المشاركة كاقتباس</translation>
    </message>
    <message>
        <source>Share with your note</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المشاركة مع ملاحظتك</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n</source>
        <comment>people</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>إرسال</numerusform>
            <numerusform>إرسال إلى شخص واحد</numerusform>
            <numerusform>إرسال إلى شخصين</numerusform>
            <numerusform>إرسال إلى %Ln أشخاص</numerusform>
            <numerusform>إرسال إلى %Ln شخصًا</numerusform>
            <numerusform>إرسال إلى %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Share with everyone</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المشاركة مع الجميع</translation>
    </message>
    <message>
        <source>Share this post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مشاركة هذا المنشور</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>%1 when online</source>
        <comment>what will be done</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 عند الاتصال</translation>
    </message>
    <message>
        <source>With</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مع</translation>
    </message>
    <message>
        <source>Everyone who follows you, or type a name…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كل من يتابعك، أو كتابة اسم…</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لم يبق أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %Ln أحرف</numerusform>
            <numerusform>بقي %Ln حرفًا</numerusform>
            <numerusform>بقي %Ln حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message>
        <source>Post by %1: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشور من %1: %2</translation>
    </message>
</context>
<context>
    <name>SharedByLine</name>
    <message>
        <source>Shared by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مشاركة من %1</translation>
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
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Use single-key shortcuts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>استخدام اختصارات المفتاح الواحد</translation>
    </message>
    <message>
        <source>Use single-key shortcuts. They never work while you are typing.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>استخدام اختصارات المفتاح الواحد. لا تعمل أبدًا أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>البحث عن اختصار</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Main</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>التنقل الرئيسي</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Groups</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Topics</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المواضيع</translation>
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
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Come on in.
Everyone’s here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أهلًا وسهلًا.
الجميع هنا.</translation>
    </message>
    <message>
        <source>The place where your company talks, says thank you and finds the right person.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المكان الذي تتحدث فيه شركتك وتقول شكرًا وتجد الشخص المناسب.</translation>
    </message>
    <message>
        <source>Signing you in to %1…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جارٍ تسجيل دخولك إلى %1…</translation>
    </message>
</context>
<context>
    <name>SignedOutBanner</name>
    <message>
        <source>Please sign in again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يُرجى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Go on in your browser.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المتابعة في المتصفح.</translation>
    </message>
    <message>
        <source>Your company asks for it. Your drafts and what is not sent yet are safe.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>شركتك تطلب ذلك. مسوداتك وما لم يُرسل بعد في أمان.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فتح الصفحة من جديد</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>To the feed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إلى آخر المستجدات</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>Sound: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صوت: %1</translation>
    </message>
    <message>
        <source>sound without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صوت دون وصف</translation>
    </message>
</context>
<context>
    <name>SuggestionLists</name>
    <message numerus="yes">
        <source>Suggestions, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>اقتراحات، %Ln</numerusform>
            <numerusform>اقتراحات، %Ln</numerusform>
            <numerusform>اقتراحات، %Ln</numerusform>
            <numerusform>اقتراحات، %Ln</numerusform>
            <numerusform>اقتراحات، %Ln</numerusform>
            <numerusform>اقتراحات، %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be able to read this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ستتاح له قراءة هذا</translation>
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
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and others are talking</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 وآخرون يتحدثون</translation>
    </message>
    <message>
        <source>%1 commented</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعليق من %1</translation>
    </message>
    <message>
        <source>%1, %2 and others are talking</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 و%2 وآخرون يتحدثون</translation>
    </message>
    <message>
        <source>%1 and %2 are talking</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 و%2 يتحدثان</translation>
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
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ThemeChoices</name>
    <message>
        <source>Same as system</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Post before this one</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المنشور السابق</translation>
    </message>
    <message>
        <source>Next post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المنشور التالي</translation>
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
        <translation>إغلاق المنشور</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Comments</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>It may have been removed by its author, or it is not on this computer yet. Comments are kept for the people who wrote them.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ربما حذفه صاحبه، أو أنه ليس على هذا الحاسوب بعد. تبقى التعليقات محفوظة لمن كتبوها.</translation>
    </message>
    <message>
        <source>This post is not here</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هذا المنشور ليس هنا</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Post by %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشور من %1</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كتابة تعليق…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كتابة رد…</translation>
    </message>
</context>
<context>
    <name>ThreadRoot</name>
    <message numerus="yes">
        <source>GIF reactions, %n</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>تفاعلات GIF، %Ln</numerusform>
            <numerusform>تفاعلات GIF، %Ln</numerusform>
            <numerusform>تفاعلات GIF، %Ln</numerusform>
            <numerusform>تفاعلات GIF، %Ln</numerusform>
            <numerusform>تفاعلات GIF، %Ln</numerusform>
            <numerusform>تفاعلات GIF، %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Add yours</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إضافة تفاعلك</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1, edited</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1، مُعدَّل</translation>
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
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TodoItem</name>
    <message>
        <source>Announcement, %1</source>
        <comment>when</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إعلان، %1</translation>
    </message>
    <message>
        <source>Read now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>اقرأ الآن</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الشريط العلوي</translation>
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
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>Make the side bar small</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تصغير الشريط الجانبي</translation>
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
        <translation>رجوع</translation>
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
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Offline</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>New post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشور جديد</translation>
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
        <translation>أنت: %1</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ما كتبتُه</translation>
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
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تسجيل الخروج…</translation>
    </message>
</context>
<context>
    <name>TopicHeader</name>
    <message numerus="yes">
        <source>More than %n post(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>منشورات عدة</numerusform>
            <numerusform>أكثر من منشور</numerusform>
            <numerusform>أكثر من منشورين</numerusform>
            <numerusform>أكثر من %Ln منشورات</numerusform>
            <numerusform>أكثر من %Ln منشورًا</numerusform>
            <numerusform>أكثر من %Ln منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%Ln منشورات</numerusform>
            <numerusform>%Ln منشورًا</numerusform>
            <numerusform>%Ln منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank someone out loud.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>شكرٌ يسمعه الجميع.</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تقديم شكر</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الكتابة عنه</translation>
    </message>
    <message>
        <source>Write a post with the topic %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كتابة منشور في موضوع %1</translation>
    </message>
</context>
<context>
    <name>TopicLine</name>
    <message>
        <source>Topic %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>موضوع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مرحبًا بك في Atrium</translation>
    </message>
    <message>
        <source>Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium</translation>
    </message>
    <message>
        <source>Opening what is kept on this computer…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جارٍ فتح المحفوظ على هذا الحاسوب…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The server gave no usable answer, %1 times. Nothing is lost; try again later.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يقدم الخادم جوابًا صالحًا (عدد المحاولات: %L1). لم يُفقد شيء؛ يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>atrium::api::LoopbackListener</name>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم تكتمل العودة من المتصفح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>This address belongs to a sign-in of Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هذا العنوان خاص بتسجيل دخول Atrium.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يتم تسجيل الدخول</translation>
    </message>
    <message>
        <source>You can close this page and go back to Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى Atrium.</translation>
    </message>
</context>
<context>
    <name>atrium::company</name>
    <message>
        <source>%1 asks for access to an account of this company on your computer:</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يطلب %1 الوصول إلى حساب في هذه الشركة على حاسوبك:</translation>
    </message>
    <message>
        <source>Afterwards you return to</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>بعد ذلك تعود إلى</translation>
    </message>
    <message>
        <source>Account</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Allow</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عدم السماح</translation>
    </message>
    <message>
        <source>Sign in to Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تسجيل الدخول إلى Atrium</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رمز التفويض</translation>
    </message>
    <message>
        <source>Copy this code into the application:</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يُرجى نسخ هذا الرمز إلى التطبيق:</translation>
    </message>
    <message>
        <source>This does not work</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذر ذلك</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source> (--help lists the options)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation> (يعرض --help الخيارات)</translation>
    </message>
    <message>
        <source>The data folder belongs to another program.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مجلد البيانات يخص برنامجًا آخر.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كُتبت البيانات بإصدار أحدث من Atrium.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>البيانات تالفة.</translation>
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
        <translation>الاستخدام: atrium-company [خيارات]
شبكة شركة صغيرة على هذا الحاسوب: تقدم واجهة Mastodon البرمجية على 127.0.0.1 فقط.

  --port N              الاستماع على المنفذ N؛ والقيمة 0 تختار منفذًا حرًا (الافتراضي)
  --data DIR            حفظ كل شيء في DIR؛ دونه لا يُحفظ شيء
  --seed KIND           ما يُملأ به DIR الفارغ: sample (الافتراضي)، conformance، empty
  --profile NAME        التصرف كنوع آخر من الخوادم: %1
  --test-mode           نقاط تحكم تحت /_test/، وتسجيل دخول دون صفحة
  --clock ISO8601       يتوقف الوقت هناك
  --quiet-colleagues    لا أحد من العينة يتصرف من تلقاء نفسه
  --help, --version</translation>
    </message>
</context>
<context>
    <name>atrium::company::Database</name>
    <message>
        <source>The data is damaged, or not Atrium&apos;s, or has another key.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>البيانات تالفة، أو ليست من Atrium، أو لها مفتاح آخر.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تتعذر الكتابة في مجلد البيانات.</translation>
    </message>
    <message>
        <source>The data cannot be used: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يمكن استخدام البيانات: %1</translation>
    </message>
</context>
<context>
    <name>atrium::company::HttpServer</name>
    <message>
        <source>Port %1 is in use.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المنفذ %1 مستخدم.</translation>
    </message>
    <message>
        <source>Cannot listen on this computer: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يتعذر الاستماع على هذا الحاسوب: %1</translation>
    </message>
</context>
<context>
    <name>atrium::company::ProgramOptions</name>
    <message>
        <source>%1 needs a value</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يحتاج %1 إلى قيمة</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يمكن أن يكون %1 هو %2</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>خيار غير معروف %1</translation>
    </message>
    <message>
        <source>%1 cannot be %2, only one of %3</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يمكن أن يكون %1 هو %2، بل واحدًا من %3 فقط</translation>
    </message>
</context>
<context>
    <name>atrium::company::Server</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يتعذر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>Another server uses the folder %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يستخدم خادم آخر المجلد %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تتعذر الكتابة في المجلد %1.</translation>
    </message>
    <message>
        <source>The data cannot be written: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تتعذر كتابة البيانات: %1</translation>
    </message>
</context>
<context>
    <name>atrium::media::FileSaver</name>
    <message>
        <source>The file was not saved: this is no place on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يُحفظ الملف: هذا ليس موضعًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file was not saved: it could not be fetched. Try again when you’re online.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يُحفظ الملف: تعذر جلبه. يُرجى إعادة المحاولة عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>The file was not saved: %1. Choose another place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يُحفظ الملف: %1. يُرجى اختيار موضع آخر.</translation>
    </message>
    <message>
        <source>file</source>
        <comment>name of a file without a name</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>atrium::models::AttachmentListModel</name>
    <message numerus="yes">
        <source>Your company&apos;s server takes at most %n files in a post. Remove some.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا يقبل خادم شركتك أي ملفات في المنشور. يُرجى إزالتها.</numerusform>
            <numerusform>يقبل خادم شركتك ملفًا واحدًا على الأكثر في المنشور. يُرجى إزالة بعضها.</numerusform>
            <numerusform>يقبل خادم شركتك ملفين على الأكثر في المنشور. يُرجى إزالة بعضها.</numerusform>
            <numerusform>يقبل خادم شركتك %Ln ملفات على الأكثر في المنشور. يُرجى إزالة بعضها.</numerusform>
            <numerusform>يقبل خادم شركتك %Ln ملفًا على الأكثر في المنشور. يُرجى إزالة بعضها.</numerusform>
            <numerusform>يقبل خادم شركتك %Ln ملف على الأكثر في المنشور. يُرجى إزالة بعضها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This description is %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>طول هذا الوصف مناسب.</numerusform>
            <numerusform>هذا الوصف أطول من المسموح بحرف واحد.</numerusform>
            <numerusform>هذا الوصف أطول من المسموح بحرفين.</numerusform>
            <numerusform>هذا الوصف أطول من المسموح بـ %Ln أحرف.</numerusform>
            <numerusform>هذا الوصف أطول من المسموح بـ %Ln حرفًا.</numerusform>
            <numerusform>هذا الوصف أطول من المسموح بـ %Ln حرف.</numerusform>
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
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Go or do anything</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الانتقال أو تنفيذ أي شيء</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>New post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Next area</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>Make the side bar small</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تصغير الشريط الجانبي</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إيقاف الإشعارات مؤقتًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>This list</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Go to</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Home, Notifications, Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الرئيسية، الإشعارات، المحفوظات</translation>
    </message>
    <message>
        <source>In the feed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>في آخر المستجدات</translation>
    </message>
    <message>
        <source>Next post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المنشور التالي</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المنشور السابق</translation>
    </message>
    <message>
        <source>Load new posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تحميل المنشورات الجديدة</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فتح التعليقات</translation>
    </message>
    <message>
        <source>React</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Quick reaction</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تفاعل سريع</translation>
    </message>
    <message>
        <source>Comment</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Who reacted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المتفاعلون</translation>
    </message>
    <message>
        <source>See picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>Author’s posts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشورات صاحب المنشور</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>More actions</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مزيد من الإجراءات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>التالي، السابق</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أكبر، أصغر</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Save as</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>While writing</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>Send or post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إرسال أو نشر</translation>
    </message>
    <message>
        <source>Mention</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>GIF</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إغلاق مع حفظ المسودة</translation>
    </message>
    <message>
        <source>Pickers and lists</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نوافذ الاختيار والقوائم</translation>
    </message>
    <message>
        <source>Move</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تنقل</translation>
    </message>
    <message>
        <source>First, last</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الأول، الأخير</translation>
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
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>write share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كتابة مشاركة</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تقديم شكر</translation>
    </message>
    <message>
        <source>thank a colleague</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>شكر زميل</translation>
    </message>
    <message>
        <source>Ask with a poll</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>السؤال باستطلاع</translation>
    </message>
    <message>
        <source>vote question</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تصويت سؤال</translation>
    </message>
    <message>
        <source>Post a picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نشر صورة</translation>
    </message>
    <message>
        <source>photo</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>stop quiet</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إيقاف هدوء</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>التبديل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>theme appearance</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مظهر شكل</translation>
    </message>
    <message>
        <source>Make the side bar small or large</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تصغير الشريط الجانبي أو تكبيره</translation>
    </message>
    <message>
        <source>size zoom</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حجم تكبير</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>keys help</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مفاتيح مساعدة</translation>
    </message>
    <message>
        <source>latest company</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أحدث شركة</translation>
    </message>
    <message>
        <source>Following</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أتابعهم</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>official</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>bookmarks folders</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إشارات مرجعية مجلدات</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>theme language text size account</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مظهر لغة حجم النص حساب</translation>
    </message>
</context>
<context>
    <name>atrium::models::Composer</name>
    <message>
        <source>Draft saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>A file is still being prepared. Try again in a moment.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ما زال أحد الملفات قيد التجهيز. يُرجى إعادة المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The draft could not be saved on this computer. Copy your text before you close Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذر حفظ المسودة على هذا الحاسوب. يُرجى نسخ نصك قبل إغلاق Atrium.</translation>
    </message>
    <message>
        <source>What you typed at the time could not be fetched, so this is the text as it is shown. Formatting may be missing.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذّر جلب النص كما كُتب في حينه، لذلك هذا هو النص كما يظهر. قد يكون التنسيق ناقصًا.</translation>
    </message>
    <message numerus="yes">
        <source>Your text is %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>طول نصك مناسب.</numerusform>
            <numerusform>نصك أطول من المسموح بحرف واحد.</numerusform>
            <numerusform>نصك أطول من المسموح بحرفين.</numerusform>
            <numerusform>نصك أطول من المسموح بـ %Ln أحرف.</numerusform>
            <numerusform>نصك أطول من المسموح بـ %Ln حرفًا.</numerusform>
            <numerusform>نصك أطول من المسموح بـ %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post can have a poll or files, not both.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يمكن أن يحتوي المنشور على استطلاع أو ملفات، لا كليهما.</translation>
    </message>
    <message>
        <source>A poll has 2 to %1 answers.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>للاستطلاع من ٢ إلى %L1 من الإجابات.</translation>
    </message>
    <message>
        <source>An answer of the poll is empty.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إحدى إجابات الاستطلاع فارغة.</translation>
    </message>
    <message numerus="yes">
        <source>An answer of the poll is longer than %n characters.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>إحدى إجابات الاستطلاع أطول من المسموح.</numerusform>
            <numerusform>إحدى إجابات الاستطلاع أطول من حرف واحد.</numerusform>
            <numerusform>إحدى إجابات الاستطلاع أطول من حرفين.</numerusform>
            <numerusform>إحدى إجابات الاستطلاع أطول من %Ln أحرف.</numerusform>
            <numerusform>إحدى إجابات الاستطلاع أطول من %Ln حرفًا.</numerusform>
            <numerusform>إحدى إجابات الاستطلاع أطول من %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the question of the poll.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يُرجى كتابة سؤال الاستطلاع.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer, so it was not sent. Your text is still here.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذر حفظ هذا على هذا الحاسوب، لذا لم يُرسل. ما زال نصك هنا.</translation>
    </message>
    <message>
        <source>Only files on this computer can be attached. Save the file first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يمكن إرفاق إلا ملفات من هذا الحاسوب. يُرجى حفظ الملف أولًا.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>GIF</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>GIF</translation>
    </message>
    <message>
        <source>This GIF is not on this computer and cannot be fetched right now. Choose another one, or try again later.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صورة GIF هذه ليست على هذا الحاسوب ولا يمكن جلبها الآن. يُرجى اختيار أخرى أو إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Files cannot be added to a post that is already there. Write a new post for them.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يمكن إضافة ملفات إلى منشور سبق نشره. يُرجى كتابة منشور جديد لها.</translation>
    </message>
    <message numerus="yes">
        <source>Your company&apos;s server takes at most %n files in a post.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا يقبل خادم شركتك أي ملفات في المنشور.</numerusform>
            <numerusform>يقبل خادم شركتك ملفًا واحدًا على الأكثر في المنشور.</numerusform>
            <numerusform>يقبل خادم شركتك ملفين على الأكثر في المنشور.</numerusform>
            <numerusform>يقبل خادم شركتك %Ln ملفات على الأكثر في المنشور.</numerusform>
            <numerusform>يقبل خادم شركتك %Ln ملفًا على الأكثر في المنشور.</numerusform>
            <numerusform>يقبل خادم شركتك %Ln ملف على الأكثر في المنشور.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be kept on this computer. Free some disk space and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذر حفظ هذا الملف على هذا الحاسوب. يُرجى إخلاء مساحة على القرص وإعادة المحاولة.</translation>
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
        <translation>انقضى الموعد المحدد. يُرجى اختيار موعد لاحق أو الإرسال فورًا.</translation>
    </message>
</context>
<context>
    <name>atrium::models::Connection</name>
    <message>
        <source>Getting new posts…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جارٍ جلب منشورات جديدة…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <comment>when</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>محدَّث · %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>دون اتصال منذ %1</translation>
    </message>
    <message>
        <source>Signed out by the server</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أنهى الخادم تسجيل دخولك</translation>
    </message>
    <message>
        <source>Paused</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Everything stays readable. What you write is kept on this computer and sent later.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يبقى كل شيء مقروءًا. ما تكتبه يُحفظ على هذا الحاسوب ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Everything stays readable. Sign in again to send and receive.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يبقى كل شيء مقروءًا. يُرجى تسجيل الدخول من جديد للإرسال والاستقبال.</translation>
    </message>
    <message>
        <source>New posts are fetched once a minute.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تُجلب المنشورات الجديدة مرة كل دقيقة.</translation>
    </message>
</context>
<context>
    <name>atrium::models::DueDate</name>
    <message>
        <source>Say on which day.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يُرجى تحديد اليوم.</translation>
    </message>
    <message>
        <source>“%1” is no day that exists. Days look like %2.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>«%1» ليس يومًا موجودًا. الأيام مثل %2.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Times look like 9:30.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>«%1» ليس وقتًا. الأوقات مثل 9:30.</translation>
    </message>
    <message>
        <source>That is in the past. Choose a later time.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هذا في الماضي. يُرجى اختيار وقت لاحق.</translation>
    </message>
    <message>
        <source>That is more than ten years away.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هذا بعد أكثر من عشر سنوات.</translation>
    </message>
</context>
<context>
    <name>atrium::models::EmojiModel</name>
    <message>
        <source>Often used</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كثيرة الاستخدام</translation>
    </message>
    <message>
        <source>Our own</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رموزنا الخاصة</translation>
    </message>
    <message>
        <source>Smileys and feelings</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>وجوه ومشاعر</translation>
    </message>
    <message>
        <source>People</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حيوانات وطبيعة</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>طعام وشراب</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>سفر وأماكن</translation>
    </message>
    <message>
        <source>Activities</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أنشطة</translation>
    </message>
    <message>
        <source>Objects</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أشياء</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>رموز</translation>
    </message>
    <message>
        <source>Flags</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أعلام</translation>
    </message>
</context>
<context>
    <name>atrium::models::FeedModel</name>
    <message>
        <source>Seen earlier today</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>شوهد سابقًا اليوم</translation>
    </message>
    <message>
        <source>Seen earlier</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>شوهد سابقًا</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 وشخصان آخران</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرًا</numerusform>
            <numerusform>%1 و%Ln آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::models::FileIntake</name>
    <message>
        <source>This file is larger than your company&apos;s server takes (%1). Choose a smaller one.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هذا الملف أكبر مما يقبله خادم شركتك (%1). يُرجى اختيار ملف أصغر.</translation>
    </message>
    <message>
        <source>This file is damaged and was not attached. Open it in another program and save it again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هذا الملف تالف ولم يُرفق. يُرجى فتحه في برنامج آخر وحفظه من جديد.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it still exists and that you may open it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تتعذر قراءة هذا الملف. يُرجى التحقق من أنه ما زال موجودًا ومن أن فتحه مسموح لك.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be read on this computer. Save it as PNG or JPEG first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يمكن قراءة هذا النوع من الصور على هذا الحاسوب. يُرجى حفظها أولًا بصيغة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>This picture has too many pixels (%1 × %2). Make it smaller and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>في هذه الصورة عدد كبير جدًا من وحدات البكسل (%L1 × %L2). يُرجى تصغيرها وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This kind of file cannot be posted. Pictures, GIFs, films and sound can.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يمكن نشر هذا النوع من الملفات. يمكن نشر الصور وصور GIF والفيديو والصوت.</translation>
    </message>
    <message>
        <source>Your company&apos;s server does not take files of the kind “%1”.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يقبل خادم شركتك ملفات من النوع «%1».</translation>
    </message>
</context>
<context>
    <name>atrium::models::GifModel</name>
    <message>
        <source>%1 was asked too often. Try again in a minute; your company&apos;s GIFs work as always.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كثرت الطلبات إلى %1. يُرجى إعادة المحاولة بعد دقيقة؛ صور GIF الخاصة بشركتك تعمل كالمعتاد.</translation>
    </message>
    <message>
        <source>%1 does not answer right now. Your company&apos;s GIFs work as always.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يستجيب %1 الآن. صور GIF الخاصة بشركتك تعمل كالمعتاد.</translation>
    </message>
</context>
<context>
    <name>atrium::models::GivingKudos</name>
    <message numerus="yes">
        <source>Your words are %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>طول نصك مناسب.</numerusform>
            <numerusform>نصك أطول من المسموح بحرف واحد.</numerusform>
            <numerusform>نصك أطول من المسموح بحرفين.</numerusform>
            <numerusform>نصك أطول من المسموح بـ %Ln أحرف.</numerusform>
            <numerusform>نصك أطول من المسموح بـ %Ln حرفًا.</numerusform>
            <numerusform>نصك أطول من المسموح بـ %Ln حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::models::Intent</name>
    <message>
        <source>Post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Comment</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Change of a post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعديل منشور</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Reaction taken back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تراجع عن تفاعل</translation>
    </message>
    <message>
        <source>Like</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>Like taken back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تراجع عن إعجاب</translation>
    </message>
    <message>
        <source>Share</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Share taken back</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تراجع عن مشاركة</translation>
    </message>
    <message>
        <source>Saved post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشور محفوظ</translation>
    </message>
    <message>
        <source>Post no longer saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشور أُزيل من المحفوظات</translation>
    </message>
    <message>
        <source>Vote</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Follow</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>No longer follow</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إلغاء متابعة</translation>
    </message>
    <message>
        <source>Announcement read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إعلان مقروء</translation>
    </message>
    <message>
        <source>Reaction to an announcement</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تفاعل مع إعلان</translation>
    </message>
    <message>
        <source>Read mark</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>علامة القراءة</translation>
    </message>
    <message>
        <source>Posted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تم النشر</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أُضيف التعليق</translation>
    </message>
    <message>
        <source>Post changed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عُدِّل المنشور</translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حُذف المنشور</translation>
    </message>
    <message>
        <source>You reacted %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تفاعلك: %1</translation>
    </message>
    <message>
        <source>You reacted :%1:</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تفاعلك: :%1:</translation>
    </message>
    <message>
        <source>You like this</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نال هذا إعجابك</translation>
    </message>
    <message>
        <source>Shared</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تمت المشاركة</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أُلغيت المشاركة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>No longer saved</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أُزيل من المحفوظات</translation>
    </message>
    <message>
        <source>You voted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تم تصويتك</translation>
    </message>
    <message>
        <source>You follow this person now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>بدأت متابعة هذا الشخص</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أُلغيت المتابعة</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عُلِّم كمقروء</translation>
    </message>
    <message>
        <source>You reacted</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تم تفاعلك</translation>
    </message>
</context>
<context>
    <name>atrium::models::OutboxModel</name>
    <message>
        <source>This is being sent right now and can no longer be changed here. Once it is sent, edit the post itself.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يجري إرسال هذا الآن ولم يعد تغييره ممكنًا هنا. بعد إرساله يمكنك تعديل المنشور نفسه.</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مجدول في %1</translation>
    </message>
</context>
<context>
    <name>atrium::models::PaletteModel</name>
    <message>
        <source>Do</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>Go to</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الانتقال إلى</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>kind of a place</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>%1، لا جديد</numerusform>
            <numerusform>%1، منشور جديد</numerusform>
            <numerusform>%1، منشوران جديدان</numerusform>
            <numerusform>%1، %Ln منشورات جديدة</numerusform>
            <numerusform>%1، %Ln منشورًا جديدًا</numerusform>
            <numerusform>%1، %Ln منشور جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>People</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, place</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Posts on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشورات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, when</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الأخيرة</translation>
    </message>
</context>
<context>
    <name>atrium::models::PictureKeeper</name>
    <message>
        <source>This picture is not on this computer and cannot be fetched right now. Try again when you are online.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هذه الصورة ليست على هذا الحاسوب ولا يمكن جلبها الآن. يُرجى إعادة المحاولة عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>name of a file</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Pictures can be saved only on this computer.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يمكن حفظ الصور إلا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2. Choose another place.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذرت كتابة الصورة في %1: %2. يُرجى اختيار موضع آخر.</translation>
    </message>
    <message>
        <source>This picture cannot be copied: it is no picture that Atrium knows, or too large.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يمكن نسخ هذه الصورة: لا يعرف Atrium صيغتها، أو أنها كبيرة جدًا.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نُسخت الصورة</translation>
    </message>
</context>
<context>
    <name>atrium::models::PostActions</name>
    <message>
        <source>This post cannot be shared: its author chose who may read it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يمكن مشاركة هذا المنشور: فهو موجه إلى أشخاص محددين.</translation>
    </message>
    <message>
        <source>This GIF is not on this computer and cannot be fetched right now. Choose another one, or try again later.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صورة GIF هذه ليست على هذا الحاسوب ولا يمكن جلبها الآن. يُرجى اختيار أخرى أو إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This post has no link yet: it is still waiting to be sent.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا رابط لهذا المنشور بعد: ما زال بانتظار الإرسال.</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نُسخ الرابط</translation>
    </message>
    <message>
        <source>This was sent already and cannot be taken back.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>سبق إرسال هذا ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer and was not done. Free some disk space and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذر حفظ هذا على هذا الحاسوب ولم يُنفَّذ. يُرجى إخلاء مساحة على القرص وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>The GIF could not be kept on this computer. Free some disk space and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذر حفظ صورة GIF على هذا الحاسوب. يُرجى إخلاء مساحة على القرص وإعادة المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>You can give a post at most %n different reactions. Take one back first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا يمكنك التفاعل مع هذا المنشور.</numerusform>
            <numerusform>يمكنك إضافة تفاعل واحد على الأكثر إلى المنشور. يُرجى التراجع عن تفاعلك أولًا.</numerusform>
            <numerusform>يمكنك إضافة تفاعلين مختلفين على الأكثر إلى المنشور. يُرجى التراجع عن أحدهما أولًا.</numerusform>
            <numerusform>يمكنك إضافة %Ln تفاعلات مختلفة على الأكثر إلى المنشور. يُرجى التراجع عن أحدها أولًا.</numerusform>
            <numerusform>يمكنك إضافة %Ln تفاعلًا مختلفًا على الأكثر إلى المنشور. يُرجى التراجع عن أحدها أولًا.</numerusform>
            <numerusform>يمكنك إضافة %Ln تفاعل مختلف على الأكثر إلى المنشور. يُرجى التراجع عن أحدها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 discarded</source>
        <comment>kind of thing</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تم تجاهل: %1</translation>
    </message>
</context>
<context>
    <name>atrium::models::PostView</name>
    <message numerus="yes">
        <source>%n hearts</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا قلوب</numerusform>
            <numerusform>قلب واحد</numerusform>
            <numerusform>قلبان</numerusform>
            <numerusform>%Ln قلوب</numerusform>
            <numerusform>%Ln قلبًا</numerusform>
            <numerusform>%Ln قلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an emoji: how many</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>audience</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Picture or file without a description</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>صورة أو ملف دون وصف</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الموضوع: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::models::Redraft</name>
    <message>
        <source>This post is no longer there. Nothing was changed.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يعد هذا المنشور موجودًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A file of this post cannot be fetched right now, so the post stays as it is. Try again when you are online.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يمكن جلب أحد ملفات هذا المنشور الآن، لذا يبقى المنشور كما هو. يُرجى إعادة المحاولة عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>A file of this post could not be kept on this computer, so the post stays as it is.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذر حفظ أحد ملفات هذا المنشور على هذا الحاسوب، لذا يبقى المنشور كما هو.</translation>
    </message>
    <message>
        <source>The draft could not be kept on this computer, so the post stays as it is.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذر حفظ المسودة على هذا الحاسوب، لذا يبقى المنشور كما هو.</translation>
    </message>
    <message>
        <source>The post could not be deleted. Its words are in your draft as well.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذر حذف المنشور. نصه موجود أيضًا في مسودتك.</translation>
    </message>
</context>
<context>
    <name>atrium::models::SavedModel</name>
    <message>
        <source>Folder “%1” removed. Its posts stay saved.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أُزيل المجلد «%1». تبقى منشوراته محفوظة.</translation>
    </message>
    <message>
        <source>Taken out of its folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أُخرج من مجلده</translation>
    </message>
    <message>
        <source>Put into the new folder</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>وُضع في المجلد الجديد</translation>
    </message>
    <message>
        <source>Put into “%1”</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>وُضع في «%1»</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أُزيلت الملاحظة</translation>
    </message>
    <message>
        <source>Note kept on this computer</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>حُفظت الملاحظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>You will see it again: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>سيظهر لك من جديد: %1</translation>
    </message>
    <message>
        <source>Reminder removed</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أُزيل التذكير</translation>
    </message>
</context>
<context>
    <name>atrium::models::Sharing</name>
    <message>
        <source>This post is still waiting to be sent. It can be shared once it is there.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ما زال هذا المنشور بانتظار الإرسال. تمكن مشاركته بعد ذلك.</translation>
    </message>
    <message>
        <source>Only posts for everyone can be shared. Its author chose who may read it.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا يمكن مشاركة إلا المنشورات الموجهة إلى الجميع. هذا موجه إلى أشخاص محددين.</translation>
    </message>
    <message>
        <source>This post has no address that others could open.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ليس لهذا المنشور عنوان يمكن للآخرين فتحه.</translation>
    </message>
    <message numerus="yes">
        <source>Your note is %n characters too long.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>طول ملاحظتك مناسب.</numerusform>
            <numerusform>ملاحظتك أطول من المسموح بحرف واحد.</numerusform>
            <numerusform>ملاحظتك أطول من المسموح بحرفين.</numerusform>
            <numerusform>ملاحظتك أطول من المسموح بـ %Ln أحرف.</numerusform>
            <numerusform>ملاحظتك أطول من المسموح بـ %Ln حرفًا.</numerusform>
            <numerusform>ملاحظتك أطول من المسموح بـ %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is not for everyone. Whoever may not read it sees only that you sent a link, and can ask %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>هذا المنشور ليس للجميع. من لا تحق له قراءته يرى فقط أنك أرسلت رابطًا، ويمكنه سؤال %1.</translation>
    </message>
    <message>
        <source>Your note goes out with a link to the post, which colleagues see as a card. It does not appear as a quote.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تُرسل ملاحظتك مع رابط إلى المنشور يراه الزملاء كبطاقة. ولا تظهر كاقتباس.</translation>
    </message>
</context>
<context>
    <name>atrium::models::Words</name>
    <message>
        <source>just now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>قبل %L1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>قبل %L1 س</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أمس</translation>
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
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everyone, quietly</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الجميع، بهدوء</translation>
    </message>
    <message>
        <source>Followers</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>People named in it</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المذكورون فيه فقط</translation>
    </message>
    <message>
        <source>A limited audience</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جمهور محدود</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إشارة إليك من %1</translation>
    </message>
    <message>
        <source>%1 commented on your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعليق من %1 على منشورك</translation>
    </message>
    <message>
        <source>%1 likes your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نال منشورك إعجاب %1</translation>
    </message>
    <message>
        <source>%1 reacted to your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تفاعل من %1 مع منشورك</translation>
    </message>
    <message>
        <source>%1 reacted %2 to your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تفاعل %2 من %1 مع منشورك</translation>
    </message>
    <message>
        <source>%1 shared your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>مشاركة لمنشورك من %1</translation>
    </message>
    <message>
        <source>%1 follows you now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>متابعة جديدة لك من %1</translation>
    </message>
    <message>
        <source>%1 would like to follow you</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>طلب متابعة من %1</translation>
    </message>
    <message>
        <source>%1 posted something new</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشور جديد من %1</translation>
    </message>
    <message>
        <source>A poll by %1 has ended</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>انتهى استطلاع من %1</translation>
    </message>
    <message>
        <source>%1 changed a post that you took part in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعديل من %1 على منشور شاركت فيه</translation>
    </message>
    <message>
        <source>%1 quoted your post</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>اقتباس من %1 لمنشورك</translation>
    </message>
    <message>
        <source>News from your company</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جديد من شركتك</translation>
    </message>
    <message>
        <source>News from %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>جديد من %1</translation>
    </message>
    <message>
        <source>Was due today %1</source>
        <comment>time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كان موعده اليوم %1</translation>
    </message>
    <message>
        <source>Was due yesterday %1</source>
        <comment>time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كان موعده أمس %1</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <comment>day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كان موعده %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time of day</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>غدًا %1</translation>
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
        <translation>هدوء تحت الضغط</translation>
    </message>
    <message>
        <source>Made it better</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تحسين ملموس</translation>
    </message>
    <message>
        <source>Clear words</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كلام واضح</translation>
    </message>
    <message>
        <source>Kind to customers</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لطف مع العملاء</translation>
    </message>
    <message>
        <source>Taught me something</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعلمتُ شيئًا جديدًا</translation>
    </message>
</context>
<context>
    <name>atrium::platform::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فتح</translation>
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
            <numerusform>ولا المزيد</numerusform>
            <numerusform>وإشعار آخر</numerusform>
            <numerusform>وإشعاران آخران</numerusform>
            <numerusform>و%Ln إشعارات أخرى</numerusform>
            <numerusform>و%Ln إشعارًا آخر</numerusform>
            <numerusform>و%Ln إشعار آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::platform::Tray</name>
    <message>
        <source>Nothing new</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Atrium – %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>Atrium – %1</translation>
    </message>
    <message>
        <source>Open Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>فتح Atrium</translation>
    </message>
    <message>
        <source>New post…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>منشور جديد…</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إيقاف الإشعارات مؤقتًا</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Quit Atrium</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إنهاء Atrium</translation>
    </message>
</context>
<context>
    <name>atrium::session::Keyring</name>
    <message>
        <source>Type a passphrase first.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يُرجى كتابة عبارة مرور أولًا.</translation>
    </message>
    <message>
        <source>That passphrase does not open the key file. Nothing was changed; try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>عبارة المرور هذه لا تفتح ملف المفتاح. لم يتغير شيء؛ يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The key file cannot be written. Free some space on this computer, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تتعذر كتابة ملف المفتاح. يُرجى إخلاء مساحة على هذا الحاسوب ثم إعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>atrium::session::SignIn</name>
    <message>
        <source>“%1” is no address of a server. Addresses look like social.example; ask the people who run it if you are not sure.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>«%1» ليس عنوان خادم. العناوين مثل social.example؛ عند الشك يُرجى سؤال القائمين عليه.</translation>
    </message>
    <message>
        <source>The sample company did not let “%1” in. Nothing was changed.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم تسمح الشركة التجريبية بدخول «%1». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the sign-in. Nothing was kept. Unlock the keychain, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم تقبل سلسلة مفاتيح هذا الحاسوب بيانات تسجيل الدخول. لم يُحفظ شيء. يُرجى فتح قفل سلسلة المفاتيح ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in worked, but the list of accounts cannot be written. Free some space on this computer, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نجح تسجيل الدخول، لكن تتعذر كتابة قائمة الحسابات. يُرجى إخلاء مساحة على هذا الحاسوب ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>“%1” answered with a web page instead of data. That is a sign-in page of the network, or no server that Atrium can talk to. Check the address, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أجاب «%1» بصفحة ويب بدل البيانات. هذه صفحة تسجيل دخول للشبكة، أو خادم لا يستطيع Atrium التخاطب معه. يُرجى التحقق من العنوان ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check the address and your network, then try again. Nothing was changed.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>«%1» لا يستجيب. يُرجى التحقق من العنوان ومن شبكتك ثم إعادة المحاولة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” answers, but not in the way that Atrium understands: it needs a server with the Mastodon client API (Mastodon, Akkoma, Pleroma, GoToSocial).</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يستجيب «%1»، لكن ليس بما يفهمه Atrium: يلزم خادم يدعم واجهة Mastodon البرمجية للعملاء (Mastodon, Akkoma, Pleroma, GoToSocial).</translation>
    </message>
    <message>
        <source>“%1” asks for a pause: too many sign-ins in a short time. Wait some minutes, then try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يطلب «%1» التمهل: محاولات دخول كثيرة في وقت قصير. يُرجى الانتظار بضع دقائق ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>You were not signed in: “%1” said no.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يتم تسجيل دخولك: رفض «%1» ذلك.</translation>
    </message>
    <message>
        <source>You were not signed in. “%1” says: %2</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يتم تسجيل دخولك. يقول «%1»: %2</translation>
    </message>
    <message>
        <source>Signing in did not work. Nothing was changed; try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذر تسجيل الدخول. لم يتغير شيء؛ يُرجى إعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>atrium::shell::AppController</name>
    <message>
        <source>The stored posts were damaged and are being fetched again. What you wrote is safe.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كانت المنشورات المخزنة تالفة ويجري جلبها من جديد. ما كتبتَه في أمان.</translation>
    </message>
    <message>
        <source>A file with your drafts was damaged and was replaced by its last good copy.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كان ملف يضم مسوداتك تالفًا، واستُبدلت به آخر نسخة سليمة.</translation>
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
        <translation>(%L1) %2</translation>
    </message>
    <message>
        <source>That link is not opened: it does not lead to a web page.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لن يُفتح هذا الرابط: فهو لا يؤدي إلى صفحة ويب.</translation>
    </message>
    <message>
        <source>This address is written so that it is hard to see where it goes. It goes to %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كُتب هذا العنوان بحيث يصعب تبيّن وجهته. وهو يؤدي إلى %1.</translation>
    </message>
    <message>
        <source>This address uses letters of another alphabet that look like others. It goes to %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يستخدم هذا العنوان حروفًا من أبجدية أخرى تشبه غيرها. وهو يؤدي إلى %1.</translation>
    </message>
    <message>
        <source>This link has characters that cannot be seen. It goes to %1.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يحتوي هذا الرابط على محارف غير مرئية. وهو يؤدي إلى %1.</translation>
    </message>
    <message>
        <source>The words of this link say something else than where it goes: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>نص هذا الرابط يختلف عن الوجهة التي يؤدي إليها: %1</translation>
    </message>
    <message>
        <source>Thank you sent</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>أُرسل الشكر</translation>
    </message>
    <message>
        <source>%1, not sent: %2 It is kept in the outbox.</source>
        <comment>what it is, and a sentence with the reason</comment>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>%1، لم يُرسل: %2 محفوظ في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Kept. It goes out when you are online again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>محفوظ. سيُرسل عند عودة الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>Goes out in %n second(s)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>
            <numerusform>يُرسل الآن</numerusform>
            <numerusform>يُرسل بعد ثانية واحدة</numerusform>
            <numerusform>يُرسل بعد ثانيتين</numerusform>
            <numerusform>يُرسل بعد %Ln ثوانٍ</numerusform>
            <numerusform>يُرسل بعد %Ln ثانية</numerusform>
            <numerusform>يُرسل بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>في الطريق</translation>
    </message>
</context>
<context>
    <name>atrium::shell::Desktop</name>
    <message>
        <source>Like</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>إعجاب</translation>
    </message>
</context>
<context>
    <name>atrium::shell::PictureMaker</name>
    <message>
        <source>something still moves</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>ما زال شيء ما يتحرك</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم يسجل أحد دخوله</translation>
    </message>
    <message>
        <source>the posts are not there</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>المنشورات غير موجودة</translation>
    </message>
    <message>
        <source>the server does not answer: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>الخادم لا يستجيب: %1</translation>
    </message>
    <message>
        <source>the page did not come to rest within a minute (%1)</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم تستقر الصفحة خلال دقيقة (%1)</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تتعذر كتابة «%1»</translation>
    </message>
    <message>
        <source>no picture: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لا صورة: %1</translation>
    </message>
    <message>
        <source>The company on this computer could not be opened: its folder cannot be read. Nothing was lost. Try again, or look whether the disk is connected.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذر فتح الشركة على هذا الحاسوب: لا يمكن قراءة مجلدها. لم يُفقد شيء. يُرجى إعادة المحاولة، أو التحقق من أن القرص موصول.</translation>
    </message>
</context>
<context>
    <name>atrium::shell::SampleHost</name>
    <message>
        <source>The sample company could not be opened. Nothing of yours is lost. What it says: %1</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذر فتح الشركة التجريبية. لم تفقد شيئًا. الرسالة: %1</translation>
    </message>
</context>
<context>
    <name>atrium::shell::SelfTest</name>
    <message>
        <source>the sample company did not appear</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>لم تظهر الشركة التجريبية</translation>
    </message>
</context>
<context>
    <name>atrium::store::Store</name>
    <message>
        <source>The copy of the company on this computer was damaged and is being fetched again. What you wrote is safe.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>كانت نسخة الشركة على هذا الحاسوب تالفة ويجري جلبها من جديد. ما كتبتَه في أمان.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change could not be kept. What was kept before is safe. Make some room and try again.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>القرص ممتلئ، لذا تعذر حفظ آخر تغيير. ما حُفظ من قبل في أمان. يُرجى إخلاء مساحة وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Atrium could not read or write its data on this computer. What was kept before is safe. If this happens again, restart Atrium.</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذر على Atrium قراءة بياناته أو كتابتها على هذا الحاسوب. ما حُفظ من قبل في أمان. إذا تكرر ذلك، يُرجى إعادة تشغيل Atrium.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Atrium cannot start</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>يتعذر تشغيل Atrium</translation>
    </message>
    <message>
        <source>the window could not be built</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>تعذر بناء النافذة</translation>
    </message>
    <message>
        <source>atrium: there is no display to open a window on. For a picture without one: atrium --sample-company --screenshot FILE
</source>
        <translatorcomment>machine-made, to be reviewed</translatorcomment>
        <translation>atrium: لا توجد شاشة لفتح نافذة عليها. لصورة دون شاشة: atrium --sample-company --screenshot FILE
</translation>
    </message>
</context>
</TS>
