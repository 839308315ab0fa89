// SPDX-License-Identifier: GPL-3.0-or-later
// Wires the window to the computer: time, chance, files, settings, language and the demo's folder.
#include "app/gui/run.h"

#include "app/gui/dark_preference.h"
#include "app/gui/demo_place.h"
#include "app/gui/desktop_watch.h"
#include "app/gui/end_signals.h"
#include "app/gui/open_swap.h"
#include "app/gui/options.h"
#include "app/gui/restart.h"
#include "app/gui/settings_file.h"
#include "app/gui/steady_time.h"
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
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
namespace hedgerow {
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

void watchDesktop(DesktopWatch& desktop, MainWindow& window) {
    QObject::connect(&desktop, &DesktopWatch::lockWanted, &window, &MainWindow::lock);
    QObject::connect(&window.session(), &Session::opened, &desktop, &DesktopWatch::guard);
    // Not when the file closes but when this process would go on without it: a new one lets go by itself.
    QObject::connect(&window, &MainWindow::unlockShown, &desktop, &DesktopWatch::release);
    QObject::connect(&window, &MainWindow::welcomeShown, &desktop, &DesktopWatch::release);
}

} // namespace

int runWindow(int argc, char** argv, const std::function<void(MainWindow&)>& drive) {
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

    SettingsFile settings(options.tourFolder.isEmpty() ? SettingsFile::Of::User : SettingsFile::Of::Nobody);
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
                    .prepare = [&words](Session& session) { session.setWordList(*words); },
                    .preferences = settings.preferences(),
                    .storePreferences = [&settings](const Preferences& chosen) { settings.setPreferences(chosen); },
                    .surroundings = {.hasOpenSwap = hasOpenSwap(), .hearsDesktop = DesktopWatch::isThere()},
                    .steadyMs = steadyMs};
    MainWindow window(program);
    EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::received, &window, &QWidget::close);
    DarkPreference preference(theme);
    DesktopWatch desktop;
    Tour tour(window, options.tourFolder);
    if (!options.tourFolder.isEmpty()) {
        theme.choose(options.isTourDark ? ThemeChoice::Dark : ThemeChoice::Light);
        window.show();
        tour.start();
        return QApplication::exec();
    }

    theme.choose(themeNamed(settings.theme()));
    QObject::connect(&theme, &Theme::chosen, &window,
                     [&settings](ThemeChoice choice) { settings.setTheme(themeCode(choice)); });
    program.restart = [&](const Resume& resume) {
        if (!resume.demo) demos.clear();
        settings.setWindowSize(window.size());
        settings.flush();
        restartProgram(resume, window.saveGeometry());
    };
    watchDesktop(desktop, window);
    std::optional<Legacy> legacy = readLegacy(options.resumeFrom);
    if (settings.windowSize().isValid()) window.resize(settings.windowSize());
    if (legacy) window.restoreGeometry(legacy->windowGeometry);
    window.show();
    QTimer::singleShot(0, &preference, &DarkPreference::follow);
    if (drive) drive(window);
    if (legacy) {
        if (legacy->resume.demo) demos.adopt(legacy->resume.file);
        window.show(std::exchange(legacy, std::nullopt)->resume);
    } else if (options.wantsDemo) {
        window.startDemo();
    } else if (!options.file.isEmpty()) {
        window.openFile(toPath(QDir::current().absoluteFilePath(options.file)));
    }
    const int code = QApplication::exec();
    settings.setWindowSize(window.size());
    return code;
}

} // namespace hedgerow
