// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigation_rail.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

// A page in the rail: its icon, its name, and a tinted ground while it is in front.
class RailButton final : public QAbstractButton {
public:
    RailButton(const QString& title, const QString& iconName, QWidget* parent)
        : QAbstractButton(parent), m_iconName(iconName) {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override {
        const int words = QFontMetrics(boldFont()).horizontalAdvance(text());
        return QSize(kSpaceM + kRailIcon + kSpaceM + words + kSpaceL, 40);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tints& tints = tintsFor(palette());
        const QColor words = palette().color(QPalette::WindowText);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked()    ? tints.accentSoft
                         : underMouse() ? blended(tints.rail, words, 0.07)
                                        : QColor(Qt::transparent));
        painter.drawRoundedRect(rect(), kSpaceS, kSpaceS);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tints.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kSpaceS - 1, kSpaceS - 1);
        }
        const QRect drawing(kSpaceM, (height() - kRailIcon) / 2, kRailIcon, kRailIcon);
        const QRect rest = rect().adjusted(kSpaceM + kRailIcon + kSpaceM, 0, -kSpaceS, 0);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), drawing),
                           iconPixmap(m_iconName, isChecked() ? tints.accent : words, kRailIcon, devicePixelRatioF()));
        painter.setPen(words);
        if (isChecked()) painter.setFont(boldFont());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rest),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text());
    }

private:
    static constexpr int kRailIcon = 20;

    QFont boldFont() const {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }

    QString m_iconName;
};

} // namespace

NavigationRail::NavigationRail(QWidget* parent)
    : QFrame(parent), m_buttons(new QButtonGroup(this)), m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(kSpaceS, kSpaceM, kSpaceS, kSpaceM);
    m_layout->setSpacing(kSpaceXs);
    m_layout->addStretch();
    setMinimumWidth(184);
}

void NavigationRail::add(const QString& code, const QString& title, const QString& iconName) {
    auto* button = new RailButton(title, iconName, this);
    button->setObjectName(code);
    m_buttons->addButton(button);
    m_layout->insertWidget(m_layout->count() - 1, button);
    connect(button, &QAbstractButton::clicked, this, [this, code] { Q_EMIT chosen(code); });
}

void NavigationRail::mark(const QString& code) {
    m_buttons->setExclusive(false);
    for (QAbstractButton* button : m_buttons->buttons()) {
        const bool isHere = button->objectName() == code;
        button->setChecked(isHere);
        button->setFocusPolicy(isHere ? Qt::StrongFocus : Qt::ClickFocus); // the arrows go on from here
    }
    m_buttons->setExclusive(true);
}

void NavigationRail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}

} // namespace hedgerow
