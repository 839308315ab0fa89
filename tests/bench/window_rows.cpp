// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_rows.h"

#include "core/commands/import_people.h"
#include "core/interchange/csv_reader.h"
#include "core/interchange/import_mapping.h"
#include "core/interchange/import_rows.h"
#include "tests/bench/bench_vault.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/measure.h"
#include "tests/bench/people_sheet.h"
#include "ui/main_window.h"
#include "ui/pages/people_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/workbench.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <optional>

namespace hedgerow::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int kNames = 60;
constexpr int kScrolls = 200;
constexpr int kPatienceMs = 120'000;

// When a widget was painted last.
class PaintTimes : public QObject {
public:
    explicit PaintTimes(QWidget* watched) {
        watched->installEventFilter(this);
        m_clock.start();
    }
    void begin() {
        m_last = 0;
        m_clock.restart();
    }
    double lastMs() const { return m_last; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) m_last = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        return QObject::eventFilter(watched, event);
    }

private:
    QElapsedTimer m_clock;
    double m_last = 0;
};

// One window over one vault.
class Driven {
public:
    explicit Driven(const Path& file)
        : m_program{.environment = systemEnvironment(),
                    .theme = m_theme,
                    .offerPassphrase = [] { return SecretBytes(std::string_view("six words")); },
                    .makeDemoPlace = []() -> Result<DemoPlace> { return ErrorCode::Failed; },
                    .prepare = {}},
          m_window(m_program), m_file(file) {
        m_window.resize(1280, 800);
        m_window.show();
    }

    // Seconds from Enter on the passphrase to the page on the screen; the derivation of the key included.
    std::optional<Sample> unlock() {
        bool isAsked = false;
        bool isShown = false;
        QObject::connect(&m_window, &MainWindow::unlockShown, &m_window, [&] { isAsked = true; });
        QObject::connect(&m_window, &MainWindow::fileShown, &m_window, [&] { isShown = true; });
        m_window.openFile(m_file);
        if (!until([&] { return isAsked; })) return std::nullopt;
        auto* line = m_window.findChild<PassphraseField*>()->findChild<QLineEdit*>();
        if (!until([&] { return line->isEnabled(); })) return std::nullopt;
        QTest::keyClicks(line,
                         QString::fromUtf8(passphraseText().data(), static_cast<qsizetype>(passphraseText().size())));
        const Stopwatch watch;
        QTest::keyClick(line, Qt::Key_Return);
        if (!until([&] { return isShown; })) return std::nullopt;
        settle();
        return Sample{watch.wall(), watch.cpu()};
    }

    MainWindow& window() { return m_window; }
    Session& session() { return m_window.session(); }
    PeoplePage& people() {
        m_window.workbench()->showPage(u"people"_s);
        settle();
        return *qobject_cast<PeoplePage*>(m_window.workbench()->page());
    }

    // Everything asked so far is answered and painted.
    void settle() {
        for (int round = 0; round < 3; ++round) {
            bool isAnswered = false;
            session().read(
                &m_window, [](Reader&) { return true; }, [&](bool) { isAnswered = true; });
            until([&] { return isAnswered; });
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    static bool until(const std::function<bool()>& holds) {
        QElapsedTimer timer;
        timer.start();
        while (!holds()) {
            if (timer.elapsed() > kPatienceMs) return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        }
        return true;
    }

private:
    Theme m_theme;
    Program m_program;
    MainWindow m_window;
    Path m_file;
};

// Holds the file's lock no longer than it takes.
Result<double> secondsToDerive(const Path& file) {
    const auto closed = ClosedVault::find(systemEnvironment(), file);
    if (!closed) return closed.error();
    const Stopwatch deriving;
    if (const auto key = closed->deriveKey(SecretBytes(passphraseText())); !key) return key.error();
    return deriving.wall();
}

Result<void> measureUnlock(const Settings& settings, const Path& file, Report& report) {
    Series times;
    for (int i = 0; i < settings.repetitions; ++i) {
        const auto derived = secondsToDerive(file); // to be taken off
        if (!derived) return derived.error();
        Driven driven(file);
        const auto sample = driven.unlock();
        if (!sample) return Error{ErrorCode::Failed, "the window did not open the vault"};
        times.add({std::max(0.0, sample->wall - *derived), sample->cpu});
    }
    report.add({"window.unlock",
                "unlock with the key at hand, to Today on the screen",
                "s",
                times.wall(0.5),
                0.5,
                {{"longest s", times.wall(1)}}});
    return {};
}

Result<void> measureTyping(Driven& driven, Report& report) {
    PeoplePage& page = driven.people();
    auto* search = page.findChild<QLineEdit*>();
    auto* table = page.findChild<DataTable*>();
    if (!search || !table) return Error{ErrorCode::Failed, "the page has no search field or no table"};
    PaintTimes painted(table->viewport());
    std::vector<std::string> names;
    driven.session().read(
        &driven.window(),
        [](Reader& reader) {
            std::vector<RecordNumber> some;
            const auto all = reader.people({});
            for (std::size_t i = 0; all && !all->empty() && i < kNames; ++i)
                some.push_back((*all)[i * 7919 % all->size()]);
            auto rows = reader.personRows(some);
            return rows ? std::move(*rows) : std::vector<PersonRow>();
        },
        [&](const std::vector<PersonRow>& rows) {
            for (const PersonRow& row : rows) names.push_back(row.name);
        });
    driven.settle();
    std::vector<double> times;
    Heartbeat heartbeat;
    for (const std::string& name : names) {
        search->clear();
        driven.settle();
        for (const QChar letter : QString::fromStdString(name)) {
            painted.begin();
            QTest::sendKeyEvent(QTest::Click, search, Qt::Key_unknown, QString(letter), Qt::NoModifier);
            QElapsedTimer timer;
            timer.start();
            // The field waits a moment for the next letter before it asks.
            while (painted.lastMs() == 0 && timer.elapsed() < 2'000)
                QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
            driven.settle();
            times.push_back(painted.lastMs());
        }
    }
    report.add({"window.keystroke",
                "keystroke in the search field to new rows painted, p95",
                "ms",
                quantile(times, 0.95),
                50.0,
                {{"keystrokes", static_cast<double>(times.size())},
                 {"p50 ms", quantile(times, 0.5)},
                 {"longest ms", quantile(times, 1)}}});
    report.add(
        {"window.block.typing", "longest block of the event loop while typing", "ms", heartbeat.longestMs(), 50.0, {}});
    search->clear();
    driven.settle();
    return {};
}

Result<void> measureScrolling(Driven& driven, Report& report) {
    PeoplePage& page = driven.people();
    auto* bar = page.findChild<DataTable*>()->verticalScrollBar();
    Heartbeat heartbeat;
    for (int i = 0; i < kScrolls; ++i) {
        bar->setValue(
            static_cast<int>((static_cast<qint64>(i) * 7919 * bar->pageStep()) % std::max(1, bar->maximum())));
        QCoreApplication::processEvents();
    }
    driven.settle();
    report.add({"window.block.scrolling",
                "longest block of the event loop while scrolling",
                "ms",
                heartbeat.longestMs(),
                50.0,
                {}});
    return {};
}

// Each heading in turn; the page shows the new order when it was painted.
Result<void> measureSorting(Driven& driven, Report& report) {
    PeoplePage& page = driven.people();
    auto* table = page.findChild<DataTable*>();
    PaintTimes painted(table->viewport());
    std::vector<double> times;
    double byTags = 0;
    Heartbeat heartbeat;
    for (int column = PeopleModel::ColumnCount - 1; column >= 0; --column) {
        bool isListed = false;
        const auto listed =
            QObject::connect(&page.model(), &PeopleModel::listed, &page, [&isListed] { isListed = true; });
        painted.begin();
        table->sortByColumn(column, Qt::DescendingOrder);
        if (!Driven::until([&] { return isListed; })) return Error{ErrorCode::Failed, "the list was not sorted"};
        QObject::disconnect(listed);
        driven.settle();
        times.push_back(painted.lastMs());
        if (column == PeopleModel::Tags) byTags = painted.lastMs();
    }
    report.add({"window.sort",
                "a click on a heading to the rows in that order painted, the slowest column",
                "ms",
                quantile(times, 1),
                500.0,
                {{"p50 ms", quantile(times, 0.5)}, {"by tags ms", byTags}}});
    report.add({"window.block.sorting",
                "longest block of the event loop while sorting",
                "ms",
                heartbeat.longestMs(),
                50.0,
                {}});
    table->sortByColumn(PeopleModel::Name, Qt::AscendingOrder);
    driven.settle();
    return {};
}

Result<void> measureImporting(const Settings& settings, const KeyedFile& copy, Report& report) {
    Driven driven(copy.file);
    if (!driven.unlock()) return Error{ErrorCode::Failed, "the window did not open the vault"};
    driven.people();
    std::string text = peopleSheet(settings.people, 2027);
    const auto sheet = readCsv(std::move(text));
    if (!sheet) return sheet.error();
    auto shared = std::make_shared<const Sheet>(std::move(*sheet));
    ImportPeople command;
    command.rows = [shared, mapping = guessMapping(*shared)](const ImportRowSink& sink) {
        return forEachRow(*shared, mapping, sink);
    };
    command.total = static_cast<std::int64_t>(shared->rowCount());
    bool isDone = false;
    std::string failure;
    Heartbeat heartbeat;
    const Stopwatch watch;
    driven.session().run(
        std::move(command), &driven.window(),
        [&](const Result<Outcome>& outcome) {
            isDone = true;
            if (!outcome) failure = "the import failed: " + outcome.error().detail;
        },
        std::make_shared<Progress>());
    if (!Driven::until([&] { return isDone; })) return Error{ErrorCode::Failed, "the import did not end"};
    driven.settle();
    if (!failure.empty()) return Error{ErrorCode::Failed, failure};
    report.add({"window.block.importing",
                "longest block of the event loop while importing as many again",
                "ms",
                heartbeat.longestMs(),
                50.0,
                {{"import, s", watch.wall()}}});
    return {};
}

Result<KeyedFile> workplaceOf(const Settings& settings) {
    return makeDemoVault(settings.folder / "workplace.vault", settings.people);
}

} // namespace

Result<void> makeWorkplace(const Settings& settings) {
    const auto made = workplaceOf(settings);
    return made ? Result<void>() : made.error();
}

Result<void> measureWindow(const Settings& settings, Report& report) {
    const auto vault = workplaceOf(settings);
    if (!vault) return vault.error();
    if (auto measured = measureUnlock(settings, vault->file, report); !measured) return measured;
    {
        Driven driven(vault->file);
        if (!driven.unlock()) return Error{ErrorCode::Failed, "the window did not open the vault"};
        report.add({"window.memory", "memory of the window with that vault open", "MB", memoryNow().now, 250.0, {}});
        if (auto measured = measureTyping(driven, report); !measured) return measured;
        if (auto measured = measureScrolling(driven, report); !measured) return measured;
        if (auto measured = measureSorting(driven, report); !measured) return measured;
        report.add({"window.memory.after",
                    "memory after typing, scrolling and sorting there",
                    "MB",
                    memoryNow().now,
                    250.0,
                    {}});
    }
    const auto copy = copyVault(*vault, settings.folder / "window_written.vault");
    if (!copy) return copy.error();
    const auto measured = measureImporting(settings, *copy, report);
    removeVault(copy->file);
    return measured;
}

} // namespace hedgerow::bench
