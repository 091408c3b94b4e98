// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audience.h"
#include "core/person.h"
#include "core/post.h"
#include "core/richtext.h"

#include <QtQml/qqml.h>

// The names that QML uses for values of the core.
namespace atrium::models {

struct PersonValue {
    Q_GADGET
    QML_FOREIGN(atrium::Person)
    QML_VALUE_TYPE(person)
};

struct ReactionValue {
    Q_GADGET
    QML_FOREIGN(atrium::Reaction)
    QML_VALUE_TYPE(reaction)
};

struct AttachmentValue {
    Q_GADGET
    QML_FOREIGN(atrium::Attachment)
    QML_VALUE_TYPE(attachment)
};

struct PollOptionValue {
    Q_GADGET
    QML_FOREIGN(atrium::PollOption)
    QML_VALUE_TYPE(pollOption)
};

struct PollValue {
    Q_GADGET
    QML_FOREIGN(atrium::Poll)
    QML_VALUE_TYPE(poll)
};

struct LinkCardValue {
    Q_GADGET
    QML_FOREIGN(atrium::LinkCard)
    QML_VALUE_TYPE(linkCard)
};

struct GifReactionValue {
    Q_GADGET
    QML_FOREIGN(atrium::GifReaction)
    QML_VALUE_TYPE(gifReaction)
};

/// Opaque in QML: it only travels to a RichTextItem.
struct RichTextValue {
    Q_GADGET
    QML_FOREIGN(atrium::RichText)
    QML_VALUE_TYPE(richText)
};

/// `Company.Everyone`, `Company.Failed` … in QML.
namespace CompanyEnums {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(atrium)
QML_NAMED_ELEMENT(Company)
}

/// `AttachmentKind.Image` … in QML.
namespace AttachmentEnums {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(atrium::Attachment)
QML_NAMED_ELEMENT(AttachmentKind)
}

} // namespace atrium::models
