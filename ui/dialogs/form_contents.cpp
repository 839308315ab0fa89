// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_contents.h"

#include "ui/text/strings.h"
#include "ui/widgets/data_chip_field.h"
#include "ui/widgets/data_level_choice.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

struct Control {
    QWidget* widget;
    QString name;
    int place; // among those of this name
};

bool isPartOf(const QWidget* widget, const QWidget* form) {
    for (const QWidget* above = widget->parentWidget(); above && above != form; above = above->parentWidget())
        if (qobject_cast<const ChipField*>(above) || qobject_cast<const QComboBox*>(above) ||
            qobject_cast<const QAbstractSpinBox*>(above) || qobject_cast<const QPlainTextEdit*>(above))
            return true;
    return false;
}

bool isTick(const QWidget* widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button && (button->inherits("QCheckBox") || button->inherits("QRadioButton"));
}

bool isControl(const QWidget* widget) {
    return qobject_cast<const ChipField*>(widget) || qobject_cast<const LevelChoice*>(widget) ||
           qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || isTick(widget);
}

QString nameOf(const QWidget* widget) {
    const auto* chips = qobject_cast<const ChipField*>(widget);
    return chips ? chips->edit()->accessibleName() : widget->accessibleName();
}

std::vector<Control> controlsOf(const QWidget& form) {
    std::vector<Control> controls;
    std::map<QString, int> places;
    const auto widgets = form.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!isControl(widget) || !widget->isVisibleTo(&form) || isPartOf(widget, &form)) continue;
        const QString name = nameOf(widget);
        controls.push_back({widget, name, places[name]++});
    }
    return controls;
}

QJsonValue chipsValue(const ChipField& field) {
    QJsonArray chips;
    for (const Chip& chip : field.chips())
        chips.append(QJsonObject{{u"text"_s, chip.text}, {u"key"_s, chip.key}, {u"state"_s, chip.state}});
    return QJsonObject{{u"chips"_s, chips}, {u"typed"_s, field.edit()->text()}};
}

QJsonValue lineValue(const QLineEdit& line) {
    const QString key = meantKey(line);
    if (key.isEmpty()) return line.text();
    return QJsonObject{{u"text"_s, line.text()}, {u"key"_s, key}};
}

QJsonValue boxValue(const QComboBox& box) {
    const QVariant data = box.currentData();
    return data.typeId() == QMetaType::QString ? QJsonObject{{u"code"_s, data.toString()}}
                                               : QJsonObject{{u"words"_s, box.currentText()}};
}

QJsonValue valueOf(const QWidget* widget) {
    if (const auto* chips = qobject_cast<const ChipField*>(widget)) return chipsValue(*chips);
    if (const auto* level = qobject_cast<const LevelChoice*>(widget))
        return level->chosen() ? fromUtf8(level->chosen()->hex()) : QString();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) return lineValue(*line);
    if (const auto* note = qobject_cast<const QPlainTextEdit*>(widget)) return note->toPlainText();
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) return boxValue(*box);
    return qobject_cast<const QAbstractButton*>(widget)->isChecked();
}

void fillChips(ChipField& field, const QJsonObject& value) {
    QList<Chip> chips;
    for (const auto chip : value[u"chips"_s].toArray())
        chips.append({chip[u"text"].toString(), chip[u"key"].toString(), chip[u"state"].toInt()});
    field.setChips(chips);
    field.edit()->setText(value[u"typed"_s].toString());
}

void fillLine(QLineEdit& line, const QJsonValue& value) {
    line.setText(value.isObject() ? value[u"text"].toString() : value.toString());
    line.setCursorPosition(0);
    if (value.isObject()) rememberMeant(line, {value[u"text"].toString().simplified(), {}, value[u"key"].toString()});
}

void fillBox(QComboBox& box, const QJsonObject& value) {
    const QJsonValue code = value[u"code"_s];
    const int place = code.isString() ? box.findData(code.toString()) : box.findText(value[u"words"_s].toString());
    if (place >= 0) box.setCurrentIndex(place);
}

void fill(QWidget* widget, const QJsonValue& value) {
    if (auto* chips = qobject_cast<ChipField*>(widget))
        fillChips(*chips, value.toObject());
    else if (auto* level = qobject_cast<LevelChoice*>(widget)) {
        const auto id = Id::parse(toUtf8(value.toString()));
        level->choose(id ? std::optional(LevelId(*id)) : std::nullopt);
    } else if (auto* line = qobject_cast<QLineEdit*>(widget))
        fillLine(*line, value);
    else if (auto* note = qobject_cast<QPlainTextEdit*>(widget))
        note->setPlainText(value.toString());
    else if (auto* box = qobject_cast<QComboBox*>(widget))
        fillBox(*box, value.toObject());
    else
        qobject_cast<QAbstractButton*>(widget)->setChecked(value.toBool());
}

bool isOf(const Control& control, const QJsonObject& entry) {
    return control.name == entry[u"name"_s].toString() && control.place == entry[u"place"_s].toInt();
}

} // namespace

QJsonArray formContents(const QWidget& form) {
    QJsonArray contents;
    for (const Control& control : controlsOf(form))
        contents.append(
            QJsonObject{{u"name"_s, control.name}, {u"place"_s, control.place}, {u"value"_s, valueOf(control.widget)}});
    return contents;
}

QJsonArray changedContents(const QJsonArray& before, const QJsonArray& now) {
    QJsonArray changed;
    for (const auto entry : now)
        if (!before.contains(entry)) changed.append(entry);
    return changed;
}

void fillForm(QWidget& form, const QJsonArray& contents) {
    QStringList homeless;
    for (const auto value : contents) {
        const QJsonObject entry = value.toObject();
        const auto controls = controlsOf(form); // anew: the one before may have brought others along
        const auto found = std::ranges::find_if(controls, [&](const Control& one) { return isOf(one, entry); });
        if (found != controls.end())
            fill(found->widget, entry[u"value"_s]);
        else if (const QString text = entry[u"value"_s].toString().trimmed(); !text.isEmpty())
            homeless.append(text);
    }
    auto* note = form.findChild<QPlainTextEdit*>();
    if (homeless.isEmpty() || !note) return;
    if (!note->toPlainText().isEmpty()) homeless.prepend(note->toPlainText());
    note->setPlainText(homeless.join(u'\n'));
}

} // namespace hedgerow
