// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one scene of the interface into a file: gallery SCENE.qml OUT.png WIDTHxHEIGHT [option=value…]. A scene whose root
// has a property `app` gets the stage. Options set properties of the stage; its own are `rtl=1`, `wait=ms`, `offline=1`,
// `thread=ID`, `nothing=1`, `compose=TEXT`, `keys=J,R,Ctrl+N`, `hover=X,Y` and `import=DIR`.
#include "tests/ui/samples.h"
#include "tests/ui/stage.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QTimer>

using namespace atrium::uitest;

namespace {

Samples nothingYet()
{
    Samples bare;
    bare.me = samples().me;
    return bare;
}

QHash<QString, QString> optionsOf(const QStringList &arguments)
{
    QHash<QString, QString> options;
    for (const QString &argument : arguments.mid(4))
        options.insert(argument.section(QLatin1Char('='), 0, 0), argument.section(QLatin1Char('='), 1));
    return options;
}

void prepare(Stage &stage, const QHash<QString, QString> &options)
{
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        if (stage.metaObject()->indexOfProperty(option.key().toLatin1()) >= 0)
            stage.setProperty(option.key().toLatin1(), option.value());
    }
    if (options.contains(QStringLiteral("thread")))
        stage.openThread(options.value(QStringLiteral("thread")));
    stage.setOffline(options.contains(QStringLiteral("offline")));
    stage.fakeSignIn.set(options.value(QStringLiteral("signin")).toInt(), options.value(QStringLiteral("error")));
}

void printFocus(QQuickWindow *window)
{
    for (QQuickItem *item = window->activeFocusItem(); item; item = item->parentItem())
        qInfo() << item << item->isFocusScope() << item->hasFocus();
}

/// What a person would do before the picture is taken.
void act(Stage &stage, QQuickWindow *window, const QHash<QString, QString> &options)
{
    if (options.contains(QStringLiteral("compose"))) {
        stage.composer.setText(options.value(QStringLiteral("compose")));
        emit stage.newPostRequested();
    }
    const QStringList keys = options.value(QStringLiteral("keys")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        QTest::qWait(200);
        QTest::keySequence(window, QKeySequence(key));
    }
    if (options.contains(QStringLiteral("hover"))) {
        const QStringList place = options.value(QStringLiteral("hover")).split(QLatin1Char(','));
        QTest::mouseMove(window, QPoint(place.value(0).toInt(), place.value(1).toInt()));
    }
    if (options.contains(QStringLiteral("click"))) {
        const QStringList place = options.value(QStringLiteral("click")).split(QLatin1Char(','));
        QTest::mouseClick(window, Qt::LeftButton, {}, QPoint(place.value(0).toInt(), place.value(1).toInt()));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 4)
        return 2;
    const QHash<QString, QString> options = optionsOf(arguments);
    if (options.contains(QStringLiteral("rtl")))
        application.setLayoutDirection(Qt::RightToLeft);
    Stage::registerTypes();
    samples() = designSamples(QDateTime::currentDateTimeUtc());
    if (options.contains(QStringLiteral("nothing")))
        samples() = nothingYet();
    Stage stage;
    prepare(stage, options);
    QQmlApplicationEngine engine;
    if (options.contains(QStringLiteral("import")))
        engine.addImportPath(options.value(QStringLiteral("import")));
    Stage::dress(engine);
    engine.setInitialProperties({ { QStringLiteral("app"), QVariant::fromValue(&stage) } });
    engine.load(QUrl::fromLocalFile(arguments[1]));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    window->resize(arguments[3].section(QLatin1Char('x'), 0, 0).toInt(),
                   arguments[3].section(QLatin1Char('x'), 1).toInt());
    window->show();
    QTest::qWait(100);
    act(stage, window, options);
    QTimer::singleShot(options.value(QStringLiteral("wait"), QStringLiteral("600")).toInt(), window,
                       [window, &arguments] {
                           if (qEnvironmentVariableIsSet("ATRIUM_GALLERY_FOCUS"))
                               printFocus(window);
                           const bool isSaved = window->grabWindow().save(arguments[2]);
                           QCoreApplication::exit(isSaved ? 0 : 1);
                       });
    return application.exec();
}
