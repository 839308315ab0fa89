// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person_desk.h"

#include "core/commands/remove_records.h"
#include "ui/dialogs/dialogs.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_chip_field.h"
#include "ui/widgets/data_inline_field.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tinted_label.h"
#include "ui/widgets/wrapped.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

struct Desk {
    Q_DECLARE_TR_FUNCTIONS(PersonDesk)
};

QLayout* titleLine(Card& card, const QString& title) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sectionTitle(title, &card), 1);
    card.body()->addLayout(row);
    return row;
}

} // namespace

void PersonDesk::setDetails(PersonDetails details) {
    m_details = std::move(details);
}

void PersonDesk::set(const RecordName& record, const std::string& field, const Value& value, const std::string& code) {
    const auto kind = kindNamed(record.kind);
    if (kind) m_session.run(EditRecords{{{*kind, record.id, {}, {{field, value}}}}, code});
}

void PersonDesk::remove(Kind kind, const Id& record) const {
    m_session.run(RemoveRecords{{{kind, record}}});
}

void PersonDesk::showHistory(const RecordName& record, const std::string& field) const {
    if (auto* page = qobject_cast<QWidget*>(parent())) showFieldHistory(m_session, record, field, page);
}

void PersonDesk::toggle(const QString& what) {
    const bool wasOpen = m_open.erase(what) > 0;
    if (!wasOpen) m_open.insert(what);
    Q_EMIT arranged(wasOpen ? what : what + QStringLiteral("/first"));
}

void PersonDesk::close(const QString& what) {
    if (m_open.erase(what) > 0) Q_EMIT arranged(what);
}

void PersonDesk::hold(QObject* writing) {
    if (!m_writing.insert(writing).second) return;
    connect(writing, &QObject::destroyed, this, [this, writing] { m_writing.erase(writing); });
}

void PersonDesk::release(QObject* writing) {
    if (m_writing.erase(writing) > 0 && m_writing.empty()) Q_EMIT released();
}

QString partName(const Id& record, std::string_view part) {
    return fromUtf8(record.hex()) + u'/' + fromUtf8(part);
}

InlineField* inlineField(PersonDesk& desk, const RecordName& record, std::string_view name, const Value& value,
                         QWidget* parent, const std::string& code) {
    const Kind kind = kindNamed(record.kind).value_or(Kind::Person);
    const Field& field = *fieldNamed(kind, name);
    auto* made = new InlineField(field, fieldLabel(kind, name), desk.today(), parent);
    made->setValue(value, value.isNull() ? QString() : desk.details().valueText(kind, name, value));
    made->face()->setObjectName(partName(record.id, name));
    const std::string fieldName(name);
    QObject::connect(made, &InlineField::saved, &desk,
                     [&desk, record, fieldName, code](const Value& now) { desk.set(record, fieldName, now, code); });
    QObject::connect(made, &InlineField::historyWanted, &desk,
                     [&desk, record, fieldName] { desk.showHistory(record, fieldName); });
    QObject::connect(made, &InlineField::opened, &desk, [&desk, made] { desk.hold(made); });
    QObject::connect(made, &InlineField::closed, &desk, [&desk, made] { desk.release(made); });
    return made;
}

QWidget* fieldGrid(PersonDesk& desk, const RecordView& record, std::initializer_list<std::string_view> fields,
                   QWidget* parent, const std::string& code) {
    auto* form = new QWidget(parent);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(kSpaceS);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const Kind kind = kindNamed(record.name.kind).value_or(Kind::Person);
    int row = 0;
    int column = 0;
    for (const std::string_view name : fields) {
        InlineField* field = inlineField(desk, record.name, name, record.value(name), form, code);
        const bool isLong = fieldNamed(kind, name)->type == FieldType::LongText;
        if (isLong && column == 1) ++row, column = 0;
        grid->addWidget(field, row, column, 1, isLong ? 2 : 1, Qt::AlignTop);
        column = isLong ? 0 : 1 - column;
        if (column == 0) ++row;
    }
    return form;
}

QWidget* recordLine(PersonDesk& desk, const RecordView& record, QWidget* summary, const QString& about,
                    const std::function<QWidget*(QWidget*)>& details, QWidget* parent) {
    auto* whole = new QWidget(parent);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(summary, 1, Qt::AlignTop);
    const QString what = fromUtf8(record.name.id.hex());
    const bool isOpen = desk.isOpen(what);
    const auto button = [&](const QString& drawing, const QString& text, const QString& part, auto act) {
        QToolButton* made = iconButton(drawing, text, whole);
        made->setAccessibleName(Desk::tr("%1: %2", "what to do, about what").arg(text, about));
        made->setObjectName(part);
        QObject::connect(made, &QToolButton::clicked, &desk, act);
        row->addWidget(made, 0, Qt::AlignTop);
    };
    button(isOpen ? QStringLiteral("check") : QStringLiteral("pencil"), isOpen ? Desk::tr("Close") : Desk::tr("Change"),
           what, [&desk, what] { desk.toggle(what); });
    const Kind kind = kindNamed(record.name.kind).value_or(Kind::Person);
    const Id id = record.name.id;
    if (isOpen) {
        button(QStringLiteral("history"), Desk::tr("What stood here before"), what + QStringLiteral("/history"),
               [&desk, name = record.name] { desk.showHistory(name, {}); });
        button(QStringLiteral("trash-2"), Desk::tr("Remove"), what + QStringLiteral("/remove"),
               [&desk, kind, id] { desk.remove(kind, id); });
    }
    column->addLayout(row);
    if (isOpen) {
        column->addWidget(details(whole));
    }
    return whole;
}

Card* addingCard(PersonDesk& desk, const QString& title, const QString& code, const QString& buttonText,
                 const std::function<QWidget*(QWidget*)>& form, QWidget* parent) {
    auto* card = new Card(parent);
    auto* row = static_cast<QHBoxLayout*>(titleLine(*card, title));
    QToolButton* button = iconButton(QStringLiteral("plus"), buttonText, card);
    button->setObjectName(code);
    button->setMinimumSize(kControlHeight - kSpaceS, kControlHeight - kSpaceS);
    QObject::connect(button, &QToolButton::clicked, &desk, [&desk, code] { desk.toggle(code); });
    row->addWidget(button);
    if (desk.isOpen(code)) card->body()->addWidget(form(card));
    return card;
}

void finishForm(PersonDesk& desk, QWidget* form, QVBoxLayout* column, const QString& code,
                const std::function<bool()>& add) {
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceS);
    QPushButton* addButton = plainButton(Desk::tr("Add"), QStringLiteral("check"), form);
    QPushButton* cancel = plainButton(Desk::tr("Cancel"), {}, form);
    row->addWidget(addButton);
    row->addWidget(cancel);
    row->addStretch();
    column->addLayout(row);
    const auto finish = [&desk, form, code, add] {
        const auto chips = form->findChildren<ChipField*>();
        for (ChipField* field : chips) field->takeTyped();
        if (!add()) return;
        desk.release(form);
        desk.close(code);
    };
    const auto abandon = [&desk, form, code] {
        desk.release(form);
        desk.close(code);
    };
    QObject::connect(addButton, &QPushButton::clicked, form, finish);
    QObject::connect(cancel, &QPushButton::clicked, form, abandon);
    const auto lines = form->findChildren<QLineEdit*>();
    for (QLineEdit* line : lines) {
        QObject::connect(line, &QLineEdit::textEdited, &desk, [&desk, form] { desk.hold(form); });
        if (!qobject_cast<ChipField*>(line->parentWidget()))
            QObject::connect(line, &QLineEdit::returnPressed, form, finish);
    }
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), form);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(escape, &QShortcut::activated, form, abandon);
    const auto controls = form->findChildren<QWidget*>();
    for (QWidget* control : controls)
        if (control->focusPolicy() & Qt::TabFocus) {
            control->setObjectName(code + QStringLiteral("/first"));
            break;
        }
}

QString joinedParts(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QLabel* fitted(QLabel* label) {
    return wrapped(label);
}

QWidget* warningLine(const QString& text, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceXs);
    auto* sign = new IconLabel(QStringLiteral("triangle-alert"), 16, line);
    sign->setIcon(QStringLiteral("triangle-alert"), IconLabel::Tone::Warning);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* label = new TintedLabel(text, TextSize::Body, TintedLabel::Tone::Warning, line);
    label->setWordWrap(true);
    row->addWidget(fitted(label), 1);
    return line;
}

} // namespace hedgerow
