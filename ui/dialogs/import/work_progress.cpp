// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/work_progress.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace hedgerow {

WorkProgress::WorkProgress(QWidget* parent, Counts counts)
    : QWidget(parent), m_text(sectionTitle({}, this)), m_rows(mutedText({}, this)), m_bar(new QProgressBar(this)),
      m_stop(plainButton(tr("Stop"), QStringLiteral("x"), this)), m_timer(new QTimer(this)), m_counts(counts) {
    m_text->setAlignment(Qt::AlignHCenter);
    m_rows->setAlignment(Qt::AlignHCenter);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(420);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(kSpaceM);
    column->addStretch(2);
    column->addWidget(m_text);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_bar, 1000);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addWidget(m_rows);
    column->addWidget(m_stop, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_stop, &QPushButton::clicked, this, &WorkProgress::cancel);
    m_timer->setInterval(100);
    connect(m_timer, &QTimer::timeout, this, &WorkProgress::look);
}

std::shared_ptr<Progress> WorkProgress::start(const QString& text) {
    cancel();
    m_progress = std::make_shared<Progress>();
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, 0);
    m_rows->setText({});
    m_stop->setEnabled(true);
    m_timer->start();
    return m_progress;
}

void WorkProgress::finish() {
    m_timer->stop();
    m_progress.reset();
}

void WorkProgress::cancel() {
    if (!m_progress) return;
    m_progress->cancel();
    m_stop->setEnabled(false);
}

void WorkProgress::look() {
    const auto done = m_progress->done();
    const auto total = m_progress->total();
    if (total <= 0) return;
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    m_rows->setText(
        (m_counts == Counts::Rows ? tr("Row %1 of %2") : tr("%1 of %2", "counts of what was done and of all"))
            .arg(QLocale().toString(static_cast<qlonglong>(done)), QLocale().toString(static_cast<qlonglong>(total))));
}

} // namespace hedgerow
