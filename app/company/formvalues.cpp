// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/params.h"

#include <QJsonArray>

#include <map>
#include <memory>
#include <vector>

namespace atrium::company {

namespace {

constexpr qsizetype pairLimit = 2000;
constexpr qsizetype depthLimit = 6;

// A tree that grows by keys such as `fields[0][name]`. Children keep the order of their first mention.
struct Node {
    QString value;
    std::vector<std::pair<QString, std::unique_ptr<Node>>> children;
    bool isList = true; ///< until a key appears that is neither empty nor a number

    Node *child(const QString &key)
    {
        for (auto &[name, node] : children) {
            if (name == key)
                return node.get();
        }
        return nullptr;
    }

    Node *add(const QString &key)
    {
        children.emplace_back(key, std::make_unique<Node>());
        return children.back().second.get();
    }
};

bool isNumber(const QString &key)
{
    bool fits = false;
    key.toUInt(&fits);
    return fits;
}

QStringList pathOf(const QString &name)
{
    const qsizetype bracket = name.indexOf(u'[');
    if (bracket <= 0 || !name.endsWith(u']'))
        return { name };
    QStringList path = { name.left(bracket) };
    path += name.mid(bracket + 1, name.size() - bracket - 2).split(u"]["_qs);
    return path;
}

// `a[][x]=1&a[][y]=2&a[][x]=3` is two objects: a key that the last one already has begins a new one.
Node *listElement(Node *list, const QStringList &rest)
{
    if (!rest.isEmpty() && !list->children.empty()) {
        Node *last = list->children.back().second.get();
        if (!rest.first().isEmpty() && !last->child(rest.first()))
            return last;
    }
    return list->add(QString::number(list->children.size()));
}

void insert(Node &root, const QStringList &path, const QString &value)
{
    Node *node = &root;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QString &key = path[i];
        if (i > 0 && key.isEmpty()) {
            node = listElement(node, path.mid(i + 1));
            continue;
        }
        if (!isNumber(key))
            node->isList = false;
        Node *child = node->child(key);
        node = child ? child : node->add(key);
    }
    node->value = value;
}

QJsonValue json(const Node &node)
{
    if (node.children.empty())
        return node.value;
    if (!node.isList) {
        QJsonObject object;
        for (const auto &[key, child] : node.children)
            object.insert(key, json(*child));
        return object;
    }
    std::map<uint, QJsonValue> ordered;
    for (const auto &[key, child] : node.children)
        ordered[key.toUInt()] = json(*child);
    QJsonArray array;
    for (const auto &[index, value] : ordered)
        array.append(value);
    return array;
}

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

QJsonObject formValues(const QList<QPair<QString, QString>> &pairs)
{
    Node root;
    root.isList = false;
    for (const auto &[name, value] : pairs) {
        const QStringList path = pathOf(name);
        if (!name.isEmpty() && path.size() <= depthLimit)
            insert(root, path, value);
    }
    QJsonObject object;
    for (const auto &[key, child] : root.children)
        object.insert(key, json(*child));
    return object;
}

QList<QPair<QString, QString>> formPairs(const QByteArray &encoded)
{
    QList<QPair<QString, QString>> pairs;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty() || pairs.size() >= pairLimit)
            continue;
        const qsizetype equals = pair.indexOf('=');
        pairs.append(
            { decoded(equals < 0 ? pair : pair.left(equals)), equals < 0 ? QString() : decoded(pair.mid(equals + 1)) });
    }
    return pairs;
}

} // namespace atrium::company
