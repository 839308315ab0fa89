// SPDX-License-Identifier: GPL-3.0-or-later
// The tour of the built program: a picture of every page and main dialog, and nothing of the user's touched.
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

constexpr QSize kWindow(1280, 800);
constexpr QSize kSmallestDialog(300, 200);
constexpr int kFewColours = 8; // a blank one has one or two

const QStringList& windows() {
    static const QStringList names{u"welcome"_s, u"whose_computer"_s, u"create"_s,          u"today"_s,
                                   u"people"_s,  u"unlock"_s,         u"people_filtered"_s, u"person"_s,
                                   u"history"_s, u"backups"_s,        u"sharing"_s,         u"duplicates"_s};
    return names;
}

const QStringList& dialogs() {
    static const QStringList names{u"quick_capture"_s, u"anything"_s,       u"bulk_edit"_s,   u"conversation"_s,
                                   u"add_person"_s,    u"import_file"_s,    u"import_rows"_s, u"import_columns"_s,
                                   u"import_result"_s, u"recovery_sheet"_s, u"shortcuts"_s,   u"settings"_s,
                                   u"shared_folder"_s};
    return names;
}

bool hasMoreColoursThan(int few, const QImage& image) {
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            colours.insert(image.pixel(x, y));
            if (colours.size() > few) return true;
        }
    }
    return false;
}

class Tour : public testing::Test {
protected:
    void run(const QStringList& more = {}) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), home());
        for (const char* name : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(HEDGEROW_BIN_DIR "/hedgerow"), QStringList{u"--tour"_s, folder()} + more);
        ASSERT_TRUE(program.waitForFinished(240'000)) << program.readAllStandardError().toStdString();
        ASSERT_EQ(program.exitStatus(), QProcess::NormalExit);
        ASSERT_EQ(program.exitCode(), 0);
    }
    QString home() const { return QString::fromStdString(m_home.path().string()); }
    QString folder() const { return QString::fromStdString((m_home / "pictures").string()); }
    QImage picture(const QString& name) const { return QImage(folder() + u'/' + name + u".png"_s); }

    TemporaryFolder m_home;
};

TEST_F(Tour, LeavesAPictureOfEveryPlaceAndTheUsersSettingsAlone) {
    const QByteArray settings = "[General]\nlanguage=xx\nheight=300\nwidth=400\n";
    QFile file(home() + u"/hedgerow.ini"_s);
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write(settings);
    file.close();

    run();

    for (const QString& name : windows()) {
        EXPECT_EQ(picture(name).size(), kWindow) << name.toStdString();
        EXPECT_TRUE(hasMoreColoursThan(kFewColours, picture(name))) << name.toStdString();
    }
    for (const QString& name : dialogs()) {
        const QSize size = picture(name).size();
        EXPECT_EQ(size.expandedTo(kSmallestDialog), size) << name.toStdString();
        EXPECT_EQ(size.boundedTo(kWindow), size) << name.toStdString();
        EXPECT_TRUE(hasMoreColoursThan(kFewColours, picture(name))) << name.toStdString();
    }
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(file.readAll(), settings);
}

} // namespace
} // namespace hedgerow
