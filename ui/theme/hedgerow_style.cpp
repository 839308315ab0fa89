// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/hedgerow_style.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"
#include "ui/theme/style_painting.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace hedgerow {
namespace {

// Painting with what was set before put back after.
class Painting {
public:
    explicit Painting(QPainter& painter) : m_painter(painter) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Painting)

private:
    QPainter& m_painter;
};

bool isTextEdit(const QWidget* widget) {
    return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
}

bool hasIcon(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && !button->icon.isNull();
}

// A scroll bar of a list or a text edit, not of a page.
bool isOnSheet(const QWidget* scrollBar) {
    for (const QWidget* widget = scrollBar; widget; widget = widget->parentWidget()) {
        if (widget->inherits("QAbstractItemView") || isTextEdit(widget)) return true;
        if (widget->inherits("QAbstractScrollArea")) return false;
    }
    return false;
}

// Chosen lines are tinted, not inverted: marks and colours inside stay readable.
QStyleOptionViewItem softlySelected(const QStyleOptionViewItem& item) {
    QStyleOptionViewItem soft(item);
    soft.palette.setColor(QPalette::Highlight, tintsFor(item.palette).accentSoft);
    soft.palette.setColor(QPalette::HighlightedText, item.palette.color(QPalette::Text));
    return soft;
}

bool isWithin(const QWidget* widget, const char* className) {
    return widget && widget->parentWidget() && widget->parentWidget()->inherits(className);
}

} // namespace

HedgerowStyle::HedgerowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int HedgerowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return kIconSize;
    case PM_ToolBarIconSize:
        return 20;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kSpaceS;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return kSpaceM;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth: // what is written keeps clear of rounded corners
        if (qobject_cast<const QLineEdit*>(widget)) return 5;
        return isTextEdit(widget) ? 4 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return kSpaceS;
    case PM_FocusFrameHMargin: // beside the words of a cell
        return 6;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HedgerowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* data) const {
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_UnderlineShortcut:
        return QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier) ? 1 : 0;
    case SH_ScrollBar_Transient:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize HedgerowStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                      const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (painting::hasLook(widget, painting::kLink))
            return QSize(size.width() + 2 * kSpaceXs, qMax(result.height(), 28));
        return QSize(qMax(result.width() + (hasIcon(option) ? kSpaceXl : kSpaceM), 72),
                     qMax(result.height(), kControlHeight));
    case CT_CheckBox:
    case CT_RadioButton: // room for the ring around the words
        return QSize(result.width() + 6, qMax(result.height(), 26));
    case CT_ComboBox:
        return QSize(result.width() + kSpaceS, qMax(result.height(), kControlHeight));
    case CT_LineEdit:
    case CT_SpinBox:
        return QSize(result.width(), qMax(result.height(), kControlHeight));
    case CT_ItemViewItem:
        return QSize(result.width(), qMax(result.height(), 30));
    case CT_HeaderSection:
        return QSize(result.width() + kSpaceS, qMax(result.height(), 34));
    default:
        return result;
    }
}

QRect HedgerowStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return rect.adjusted(-4, -2, 4, 2) & option->rect;
    if (element == SE_HeaderArrow)
        return alignedRect(option->direction, Qt::AlignRight | Qt::AlignVCenter, QSize(kSpaceM, kSpaceM),
                           option->rect.adjusted(kSpaceS, 0, -kSpaceS, 0));
    return rect;
}

QRect HedgerowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                    const QWidget* widget) const {
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox || part != SC_ComboBoxEditField) return rect;
    return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -4, 0) : rect.adjusted(4, 0, 0, 0);
}

void HedgerowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    switch (element) {
    case PE_FrameFocusRect: {
        if (qobject_cast<const QPushButton*>(widget) || qobject_cast<const QComboBox*>(widget))
            return; // their panels show it
        const Painting guard(*painter);
        return painting::focusRing(*painter, option->rect, option->palette);
    }
    case PE_PanelButtonCommand: {
        const Painting guard(*painter);
        return painting::buttonPanel(*painter, *option, widget);
    }
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool: {
        const Painting guard(*painter);
        return painting::toolButtonPanel(*painter, *option, widget);
    }
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth == 0) return QProxyStyle::drawPrimitive(element, option, painter, widget);
        const Painting guard(*painter);
        return painting::fieldPanel(*painter, *option, true);
    }
    case PE_FrameLineEdit: {
        const Painting guard(*painter);
        return painting::fieldPanel(*painter, *option, false);
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const Painting guard(*painter);
        return painting::checkIndicator(*painter, *option);
    }
    case PE_IndicatorRadioButton: {
        const Painting guard(*painter);
        return painting::radioIndicator(*painter, *option);
    }
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            const QStyleOptionViewItem soft = softlySelected(*item);
            return QProxyStyle::drawPrimitive(element, &soft, painter, widget);
        }
        break;
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect,
                                 option->palette.color(isOnSheet(widget) ? QPalette::Base : QPalette::Window));
    case PE_FrameMenu:
        return; // the style sheet's border is enough
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HedgerowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonLabel:
        // Everything about the words of a button: their colour, and room between them and the icon.
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton own(*button);
            const bool isUnderlined = proxy()->styleHint(SH_UnderlineShortcut, option, widget) != 0;
            const Tints& tints = tintsFor(option->palette);
            const bool isEnabled = option->state & State_Enabled;
            if (painting::hasLook(widget, painting::kPrimary))
                own.palette.setColor(QPalette::ButtonText, isEnabled ? tints.accentText : tints.muted);
            if (painting::hasLook(widget, painting::kLink) && isEnabled)
                own.palette.setColor(QPalette::ButtonText, tints.accent);
            if (painting::hasLook(widget, painting::kSearch)) return painting::searchLabel(*painter, own);
            if (!own.icon.isNull() && !own.text.isEmpty()) return painting::iconAndText(*painter, own, isUnderlined);
            own.text = painting::fitting(own, own.rect.width());
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && !combo->editable) {
            QStyleOptionComboBox own(*combo);
            const int room = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
            const int beside = own.currentIcon.isNull() ? 0 : own.iconSize.width() + kSpaceXs;
            const QString cut = own.fontMetrics.elidedText(own.currentText, Qt::ElideRight, room - beside);
            own.currentText = painting::readingItsOwnWay(cut, own.direction);
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader own(*header);
            own.palette.setColor(QPalette::ButtonText, tintsFor(option->palette).muted);
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem soft = softlySelected(*item);
            soft.text = painting::readingItsOwnWay(soft.text, soft.direction);
            return QProxyStyle::drawControl(element, &soft, painter, widget);
        }
        break;
    case CE_HeaderSection:
        return drawHeaderSection(*option, *painter);
    case CE_HeaderEmptyArea: {
        const auto* header = qobject_cast<const QHeaderView*>(widget);
        if (header && header->orientation() == Qt::Vertical)
            return painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        QStyleOption still(*option);
        still.state &= ~State_MouseOver;
        return drawHeaderSection(still, *painter); // its line goes on to the end
    }
    case CE_ShapedFrame: {
        // Fields that scroll look like fields of one line; lists have the border of cards.
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool isText = isTextEdit(widget);
        const bool isView =
            widget && widget->inherits("QAbstractItemView") && !isWithin(widget, "QComboBoxPrivateContainer");
        if (!frame || frame->frameShape == QFrame::NoFrame || (!isText && !isView)) break;
        const Painting guard(*painter);
        QStyleOptionFrame own(*frame);
        if (isText) return painting::fieldPanel(*painter, own, true);
        painter->setPen(QPen(
            option->state & State_HasFocus ? tintsFor(option->palette).accent : tintsFor(option->palette).border, 1));
        painter->setBrush(Qt::NoBrush);
        return painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HedgerowStyle::drawHeaderSection(const QStyleOption& option, QPainter& painter) const {
    const bool isHot = (option.state & State_MouseOver) && (option.state & State_Enabled);
    const QColor ground = option.palette.color(QPalette::Window);
    painter.fillRect(option.rect, isHot ? blended(ground, option.palette.color(QPalette::Text), 0.05) : ground);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     tintsFor(option.palette).border);
}

void HedgerowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const {
    switch (control) {
    case CC_ComboBox: {
        const Painting guard(*painter);
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && !combo->frame)
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        else
            painting::fieldPanel(*painter, *option, true);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        const auto group = option->state & State_Enabled ? QPalette::Active : QPalette::Disabled;
        return painting::chevron(*painter, arrow, option->palette.color(group, QPalette::Text), false);
    }
    case CC_SpinBox: {
        const Painting guard(*painter);
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin && spin->frame) painting::fieldPanel(*painter, *option, true);
        if (spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons) return;
        const QPalette& palette = option->palette;
        const auto colour = [&](QAbstractSpinBox::StepEnabledFlag step) {
            const bool can = spin && (spin->stepEnabled & step) && (option->state & State_Enabled);
            return palette.color(can ? QPalette::Active : QPalette::Disabled, QPalette::Text);
        };
        painting::chevron(*painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                          colour(QAbstractSpinBox::StepUpEnabled), true);
        painting::chevron(*painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget),
                          colour(QAbstractSpinBox::StepDownEnabled), false);
        return;
    }
    case CC_ScrollBar:
        return drawScrollBar(*option, *painter, widget);
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HedgerowStyle::drawScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const {
    const Painting guard(painter);
    const QRect handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool isActive = (option.state & State_MouseOver) || (option.activeSubControls & SC_ScrollBarSlider);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    painter.fillRect(option.rect, option.palette.color(isOnSheet(widget) ? QPalette::Base : QPalette::Window));
    if (slider && slider->minimum != slider->maximum) painting::scrollHandle(painter, handle, option, isActive);
}

} // namespace hedgerow
