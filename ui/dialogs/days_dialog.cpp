// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/days_dialog.h"

#include "core/model/people_filter.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace hedgerow {

DaysDialog::DaysDialog(const QString& title, std::function<QString(int)> meaning, int days, QWidget* parent)
    : QDialog(parent), m_meaning(std::move(meaning)), m_days(new QSpinBox(this)), m_words(bodyText({}, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setAccessibleName(title);
    m_days->setRange(1, PeopleFilter::kMostDays);
    m_days->setValue(days);
    m_days->setFocusPolicy(Qt::StrongFocus);
    m_days->setMinimumHeight(kControlHeight);
    m_words->setMinimumWidth(320);
    QPushButton* cancel = plainButton(tr("Cancel"), {}, this);
    QPushButton* choose = primaryButton(tr("Show these"), QStringLiteral("check"), this);
    choose->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(title, this));
    column->addWidget(labelled(tr("Days"), m_days, this));
    column->addWidget(m_words);
    column->addStretch();
    column->addLayout(buttons);
    const auto tell = [this] { m_words->setText(m_meaning(m_days->value())); };
    connect(m_days, &QSpinBox::valueChanged, this, tell);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_days->value()); });
    tell();
    m_days->setFocus();
    m_days->selectAll();
}

} // namespace hedgerow
