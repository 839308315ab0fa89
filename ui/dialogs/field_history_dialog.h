// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "ui/models/vocabulary.h"

#include <QDialog>

class QVBoxLayout;

namespace hedgerow {

// What stood in a field of a record, or in all of them: each value with who wrote it, when, and what else was done
// then; any of them can be put back. Reads anew when something was written. Deletes itself when closed.
class FieldHistoryDialog : public QDialog {
    Q_OBJECT

public:
    // `field` empty: every field of the record.
    FieldHistoryDialog(Session& session, const RecordName& record, const std::string& field, QWidget* parent);

private:
    struct Past {
        std::string field;
        std::vector<FieldVersion> versions;
    };
    struct Read {
        std::vector<Past> fields;
        std::map<Id, std::string> labels;
    };
    static Result<Read> read(Reader& reader, const RecordName& record, const std::string& field);
    void reload();
    void show(const Result<Read>& read);
    QWidget* versionLine(const Read& read, const Past& past, const FieldVersion& version, QWidget* parent);

    Session& m_session;
    RecordName m_record;
    std::string m_field;
    class QScrollArea* m_area;
    quint64 m_generation = 0;
};

} // namespace hedgerow
