// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unlock_recovery.h"

#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/passphrase_field.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QProgressBar>

#include <algorithm>

namespace hedgerow {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecoveryWords)
};

constexpr int kInARow = 4; // as on the sheet
constexpr int kRows = kRecoveryWordCount / kInARow;

} // namespace

QString recoveryTrouble(const RecoveryAnswer& answer) {
    if (answer.words != kRecoveryWordCount)
        return Words::tr("These are %n words; the sheet has 24, four in each row.", nullptr, answer.words);
    QStringList sentences;
    for (const RecoveryMistake& mistake : answer.mistakes) {
        if (mistake.mostLikely.empty())
            sentences << Words::tr("Word %1 is no word that sheets have.").arg(mistake.position);
        else
            sentences << Words::tr("Word %1 does not fit the others: the sheet most likely says “%2”.")
                             .arg(mistake.position)
                             .arg(fromUtf8(mistake.mostLikely));
    }
    if (!sentences.isEmpty()) return sentences.join(u' ') + u' ' + Words::tr("Look at the sheet again.");
    if (answer.mark.empty()) {
        if (answer.opened.error().code != ErrorCode::InvalidValue) return errorText(answer.opened.error());
        return Words::tr(
            "Three or more words are not as the sheet says them. Compare them with the sheet, one after the other.");
    }
    if (answer.opened.error().code == ErrorCode::WrongPassphrase)
        return Words::tr("These words are whole, but belong to another file or to an earlier passphrase. The sheet of "
                         "this file has "
                         "the mark %1.")
            .arg(fromUtf8(answer.mark));
    return errorText(answer.opened.error());
}

UnlockRecovery::UnlockRecovery(Session& session, const Path& file, QWidget* parent)
    : QWidget(parent), m_session(session), m_file(file), m_note(new MessageNote(this)), m_busy(new QProgressBar(this)),
      m_open(primaryButton(tr("Open with these words"), QStringLiteral("lock-open"), this)),
      m_back(plainButton(tr("Back"), {}, this)) {
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Opening the file"));
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(kSpaceM);
    rows->setVerticalSpacing(kSpaceXs + 2);
    for (int row = 0; row < kRows; ++row) {
        const int first = row * kInARow + 1;
        //: The words of one row of the recovery sheet, by their numbers
        const QString name = tr("Words %1 to %2").arg(first).arg(first + kInARow - 1);
        auto* label = mutedText(QStringLiteral("%1–%2").arg(first).arg(first + kInARow - 1), this);
        label->setWordWrap(false);
        auto* field = new PassphraseField(name, this);
        field->setRevealed(true);
        rows->addWidget(label, row, 0);
        rows->addWidget(field, row, 1);
        m_rows.push_back(field);
        connect(field, &PassphraseField::edited, this, [this] { setBusy(false); });
        connect(field, &PassphraseField::submitted, this, [this, row] {
            if (row + 1 < kRows)
                m_rows[static_cast<std::size_t>(row) + 1]->setFocus();
            else
                open();
        });
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(
        bodyText(tr("Type the 24 words of the recovery sheet, four in each row as they are printed. Enter goes to the "
                    "next row."),
                 this));
    column->addLayout(rows);
    column->addWidget(m_note);
    column->addWidget(m_busy);
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &UnlockRecovery::open);
    connect(m_back, &QPushButton::clicked, this, &UnlockRecovery::cancelled);
    setBusy(false);
    setFocusProxy(m_rows.front());
}

SecretBytes UnlockRecovery::words() const {
    SecretBytes all(std::string_view(""));
    for (const PassphraseField* row : m_rows) {
        const SecretBytes part = row->copy();
        SecretBytes longer(all.size() + part.size() + 1);
        std::copy_n(all.data(), all.size(), longer.data());
        longer.data()[all.size()] = ' ';
        std::copy_n(part.data(), part.size(), longer.data() + all.size() + 1);
        all = std::move(longer);
    }
    return all;
}

PassphraseField* UnlockRecovery::rowOf(int position) const {
    return m_rows[static_cast<std::size_t>(std::clamp(position - 1, 0, kRecoveryWordCount - 1) / kInARow)];
}

void UnlockRecovery::open() {
    if (!m_open->isEnabled()) return;
    m_note->clear();
    setBusy(true);
    m_session.openWithWords(m_file, words(), this, [this](const RecoveryAnswer& answer) { showAnswer(answer); });
}

void UnlockRecovery::showAnswer(const RecoveryAnswer& answer) {
    setBusy(false);
    if (answer.opened) {
        for (PassphraseField* row : m_rows) row->wipe();
        return Q_EMIT opened();
    }
    m_note->show(MessageNote::Mood::Danger, recoveryTrouble(answer));
    (answer.mistakes.empty() ? m_rows.front() : rowOf(answer.mistakes.front().position))->setFocus();
}

void UnlockRecovery::setBusy(bool isBusy) {
    m_busy->setVisible(isBusy);
    for (PassphraseField* row : m_rows) row->setEnabled(!isBusy);
    m_back->setEnabled(!isBusy);
    m_open->setEnabled(!isBusy &&
                       std::ranges::any_of(m_rows, [](const PassphraseField* row) { return !row->isEmpty(); }));
}

} // namespace hedgerow
