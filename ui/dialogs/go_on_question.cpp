// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/go_on_question.h"

#include "ui/theme/icon.h"
#include "ui/theme/palettes.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace hedgerow {
namespace {

constexpr int kIcon = 32;

struct Questions {
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

struct Words {
    QString question;
    QString explanation;
    QString goOn;
    QString leave;
};

Words wordsFor(const Error& odd, std::int64_t nowMs) {
    if (odd.code == ErrorCode::CostTooHigh)
        return {
            Questions::tr("Open a file that takes far more than usual?"),
            Questions::tr("Making the key of this file takes much more memory or time than Hedgerow itself asks for. "
                          "The computer may be slow for some minutes.\n\nGo on if you know who made the file. A file "
                          "from a stranger may only be meant to bring this computer to a halt."),
            Questions::tr("Open it anyway"), Questions::tr("Do not open")};
    const QString now = QLocale().toString(QDateTime::fromMSecsSinceEpoch(nowMs), QLocale::LongFormat);
    return {
        Questions::tr("Is the clock of this computer right?"),
        Questions::tr("It says:\n%1\n\nThat is far from the newest change in this file. Changes are put in order by "
                      "time, here and with everyone you share them with. If the clock is wrong, set it first, then "
                      "save again.")
            .arg(now),
        Questions::tr("It is right, save"), Questions::tr("Do not save")};
}

} // namespace

void askToGoOn(QWidget* parent, const Error& odd, std::int64_t nowMs, Session::Decide decide) {
    const Words words = wordsFor(odd, nowMs);
    QWidget* form = QApplication::activeModalWidget(); // it waits for the answer, so it is over no other
    auto* box = new QMessageBox(QMessageBox::NoIcon, QStringLiteral("Hedgerow"), words.question, QMessageBox::NoButton,
                                form ? form : parent);
    box->setObjectName(QStringLiteral("go-on-question"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(iconPixmap(QStringLiteral("triangle-alert"), tintsFor(box->palette()).warning, kIcon,
                                  box->devicePixelRatioF()));
    box->setInformativeText(words.explanation);
    const QPushButton* goOn = box->addButton(words.goOn, QMessageBox::AcceptRole);
    QPushButton* leave = box->addButton(words.leave, QMessageBox::RejectRole);
    box->setDefaultButton(leave);
    box->setEscapeButton(leave);
    QObject::connect(box, &QDialog::finished, box,
                     [box, goOn, decide = std::move(decide)] { decide(box->clickedButton() == goOn); });
    box->open();
}

} // namespace hedgerow
