// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts.h"

#include "core/commands/keep_draft.h"
#include "ui/text/strings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace hedgerow {

std::string Draft::text() const {
    QJsonObject object{
        {u"form"_s, form}, {u"title"_s, title}, {u"at"_s, static_cast<qint64>(keptAtMs)}, {u"fields"_s, fields}};
    if (subject) object[u"subject"_s] = fromUtf8(subject->hex());
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<Draft> Draft::of(const DraftView& kept) {
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(kept.content)).object();
    Draft draft;
    draft.id = kept.id;
    draft.form = object[u"form"_s].toString();
    draft.subject = Id::parse(toUtf8(object[u"subject"_s].toString()));
    draft.title = object[u"title"_s].toString();
    draft.fields = object[u"fields"_s].toArray();
    draft.keptAtMs = object[u"at"_s].toInteger();
    if (draft.form.isEmpty()) return std::nullopt;
    return draft;
}

void keepDrafts(const QWidget& window, Session& session) {
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* form = dynamic_cast<const DraftForm*>(widget);
        auto draft = form ? form->draft() : std::nullopt;
        if (!draft) continue;
        draft->keptAtMs = session.nowMs();
        session.run(KeepDraft{draft->id, draft->text()});
    }
}

} // namespace hedgerow
