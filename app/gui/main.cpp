// SPDX-License-Identifier: GPL-3.0-or-later
// Wires the window to the computer: time, chance, files, settings, language and the demo's folder.
#include "app/gui/dark_preference.h"
#include "app/gui/demo_place.h"
#include "app/gui/end_signals.h"
#include "app/gui/hardening.h"
#include "app/gui/options.h"
#include "app/gui/settings_file.h"
#include "app/gui/tour.h"
#include "ui/main_window.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_habits.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hedgerow;

namespace {

void say(FILE* stream, const QString& text) {
    std::fputs(qUtf8Printable(text), stream);
}

std::optional<WordList> wordList() {
    QFile file(u":/packs/eff_large.txt"_s);
    if (!file.open(QFile::ReadOnly)) return std::nullopt;
    const QByteArray lines = file.readAll();
    auto words = WordList::parse(std::string_view(lines.constData(), static_cast<std::size_t>(lines.size())));
    if (!words) return std::nullopt;
    return std::move(*words);
}

void install(QTranslator& translator, const QLocale& locale, const QString& name, const QString& folder) {
    if (translator.load(locale, name, u"_"_s, folder)) QCoreApplication::installTranslator(&translator);
}

} // namespace

int main(int argc, char** argv) {
    closeToOthers();
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments << QFile::decodeName(argv[i]);
    const Options options = parseOptions(arguments);
    // These need no display.
    if (!options.mistake.isEmpty()) return say(stderr, options.mistake + u'\n'), 2;
    if (options.answer == Options::Answer::Help) return say(stdout, helpText()), 0;
    if (options.answer == Options::Answer::Version) return say(stdout, u"Hedgerow " HEDGEROW_VERSION "\n"_s), 0;

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"hedgerow"_s);
    QApplication::setApplicationDisplayName(u"Hedgerow"_s);
    QApplication::setApplicationVersion(u"" HEDGEROW_VERSION ""_s);

    SettingsFile settings;
    QLocale locale = settings.language().isEmpty() ? QLocale() : QLocale(settings.language());
    if (locale.language() == QLocale::C) locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    QTranslator english, ours, qts;
    install(english, QLocale(QLocale::English), u"hedgerow"_s, u":/i18n"_s); // for its plurals
    install(qts, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(ours, locale, u"hedgerow"_s, u":/i18n"_s);
    if (locale.textDirection() == Qt::RightToLeft) QApplication::setLayoutDirection(Qt::RightToLeft);

    const std::optional<WordList> words = wordList();
    if (!words) return say(stderr, u"Hedgerow was built without its word list.\n"_s), 1;

    Theme theme;
    FormHabits habits;
    DemoPlaces demos(*words, systemEnvironment().random);
    Program program{.environment = systemEnvironment(),
                    .theme = theme,
                    .offerPassphrase = [&words] { return words->passphrase(systemEnvironment().random); },
                    .makeDemoPlace = [&demos] { return demos.make(); },
                    .prepare = {}};
    MainWindow window(program);
    if (options.tourFolder.isEmpty()) {
        theme.choose(themeNamed(settings.theme()));
        QObject::connect(&theme, &Theme::chosen, &window,
                         [&settings](ThemeChoice choice) { settings.setTheme(themeCode(choice)); });
        if (settings.windowSize().isValid()) window.resize(settings.windowSize());
    } else {
        theme.choose(options.isTourDark ? ThemeChoice::Dark : ThemeChoice::Light);
    }
    window.show();

    EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::received, &window, &QWidget::close);
    DarkPreference preference(theme);
    Tour tour(window, options.tourFolder);
    if (!options.tourFolder.isEmpty()) {
        tour.start();
    } else {
        QTimer::singleShot(0, &preference, &DarkPreference::follow);
        if (options.wantsDemo)
            window.startDemo();
        else if (!options.file.isEmpty())
            window.openFile(toPath(QDir::current().absoluteFilePath(options.file)));
    }
    const int code = QApplication::exec();
    if (options.tourFolder.isEmpty()) settings.setWindowSize(window.size());
    return code;
}
