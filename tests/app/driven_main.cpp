// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it is, but that others of its user may look into it, with hands in it that do what is written to its
// standard input, an order a line, and say on its standard output what has come of it.
#include "app/gui/run.h"
#include "core/store/reader.h"
#include "ui/dialogs/dialogs.h"
#include "ui/draft_offer.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/pages/pages.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/workbench.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <string>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

void say(const std::string& what) {
    std::puts(what.c_str());
    std::fflush(stdout);
}

class Hands : public QObject {
public:
    explicit Hands(MainWindow& window) : QObject(&window), m_window(window), m_orders(0, QSocketNotifier::Read) {
        connect(&m_orders, &QSocketNotifier::activated, this, [this] { read(); });
        connect(&window, &MainWindow::unlockShown, this, [] { say("locked"); });
        connect(&window, &MainWindow::welcomeShown, this, [] { say("welcome"); });
        connect(&window, &MainWindow::fileShown, this, [this] { settle(6, [] { say("open"); }); });
    }

private:
    void read() {
        char bytes[512];
        const auto size = ::read(0, bytes, sizeof bytes);
        if (size <= 0) return m_orders.setEnabled(false);
        m_line.append(bytes, static_cast<std::size_t>(size));
        ::explicit_bzero(bytes, sizeof bytes);
        const auto end = m_line.find('\n');
        if (end == std::string::npos) return;
        const std::string line = m_line.substr(0, end);
        ::explicit_bzero(m_line.data(), m_line.size());
        m_line.clear();
        follow(line);
    }

    void follow(const std::string& line) {
        const std::string order = line.substr(0, line.find(' '));
        if (order == "unlock") return unlock(QString::fromStdString(line.substr(order.size() + 1)));
        if (order == "browse") return browse();
        if (order == "write") return write(QString::fromStdString(line.substr(order.size() + 1)));
        if (order == "drafts") return say(m_window.findChild<DraftOffer*>()->text().toStdString());
        m_window.actions().action(QString::fromStdString(line))->trigger();
    }

    void unlock(const QString& passphrase) {
        auto* line = m_window.findChild<PassphraseField*>()->findChild<QLineEdit*>();
        QTest::keyClicks(line, passphrase);
        QTest::keyClick(line, Qt::Key_Return);
    }

    // Through every page, so that names are in models, widgets, searches and histories.
    void browse() {
        for (const PageEntry& page : standardPages()) m_window.workbench()->showPage(page.code);
        m_window.workbench()->showPage(u"people"_s);
        m_window.workbench()->page()->search(u"zqv"_s);
        settle(6, [this] {
            for (QScrollBar* bar : m_window.findChildren<QScrollBar*>()) bar->setValue(bar->maximum());
            m_window.workbench()->showPage(u"history"_s);
            m_window.session().read(
                this,
                [](Reader& reader) {
                    auto people = reader.people({});
                    auto rows = reader.personRows(std::span(*people).first(std::min<std::size_t>(people->size(), 50)));
                    return std::move(*rows);
                },
                [this](const std::vector<PersonRow>& rows) {
                    if (!rows.empty()) m_window.workbench()->showPerson(rows.front().id);
                    settle(6, [] { say("browsed"); });
                });
        });
    }

    // Into the form that is open.
    void write(const QString& words) {
        m_window.actions().action(u"conversation.log"_s)->trigger();
        settle(6, [this, words] {
            for (QDialog* dialog : m_window.findChildren<QDialog*>())
                if (auto* note = dialog->findChild<QPlainTextEdit*>(); note && dialog->isVisible())
                    QTest::keyClicks(note, words);
            settle(2, [] { say("written"); });
        });
    }

    // Once everything asked of the session so far is answered and painted.
    void settle(int rounds, const std::function<void()>& then) {
        if (rounds == 0 || !m_window.session().isOpen()) return QTimer::singleShot(0, this, then);
        m_window.session().read(
            this, [](Reader&) { return true; }, [this, rounds, then](bool) { settle(rounds - 1, then); });
    }

    MainWindow& m_window;
    QSocketNotifier m_orders;
    std::string m_line;
};

} // namespace
} // namespace hedgerow

int main(int argc, char** argv) {
    return hedgerow::runWindow(
        argc, argv, [](hedgerow::MainWindow& window) { std::make_unique<hedgerow::Hands>(window).release(); });
}
