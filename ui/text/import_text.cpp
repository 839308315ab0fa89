// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/import_text.h"

#include "ui/text/error_text.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace hedgerow {
namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

struct Phrase {
    std::string_view code;
    const char* text;
};

template <std::size_t N>
QString phrase(const std::array<Phrase, N>& phrases, std::string_view code) {
    for (const Phrase& known : phrases)
        if (known.code == code) return Imports::tr(known.text);
    return {};
}

constexpr std::array kEncodings{
    Phrase{"UTF-8", QT_TRANSLATE_NOOP("Imports", "Unicode (UTF-8)")},
    Phrase{"windows-1252", QT_TRANSLATE_NOOP("Imports", "Western European (Windows-1252)")},
    Phrase{"macintosh", QT_TRANSLATE_NOOP("Imports", "Western European (Mac)")},
    Phrase{"IBM850", QT_TRANSLATE_NOOP("Imports", "Western European (DOS 850)")},
    Phrase{"ISO-8859-15", QT_TRANSLATE_NOOP("Imports", "Western European (ISO 8859-15)")},
    Phrase{"windows-1250", QT_TRANSLATE_NOOP("Imports", "Central European (Windows-1250)")},
    Phrase{"IBM852", QT_TRANSLATE_NOOP("Imports", "Central European (DOS 852)")},
    Phrase{"windows-1251", QT_TRANSLATE_NOOP("Imports", "Cyrillic (Windows-1251)")},
    Phrase{"KOI8-R", QT_TRANSLATE_NOOP("Imports", "Cyrillic (KOI8-R)")},
    Phrase{"windows-1253", QT_TRANSLATE_NOOP("Imports", "Greek (Windows-1253)")},
    Phrase{"windows-1254", QT_TRANSLATE_NOOP("Imports", "Turkish (Windows-1254)")},
    Phrase{"windows-1255", QT_TRANSLATE_NOOP("Imports", "Hebrew (Windows-1255)")},
    Phrase{"windows-1256", QT_TRANSLATE_NOOP("Imports", "Arabic (Windows-1256)")},
    Phrase{"windows-1257", QT_TRANSLATE_NOOP("Imports", "Baltic (Windows-1257)")},
    Phrase{"UTF-16LE", QT_TRANSLATE_NOOP("Imports", "Unicode (UTF-16, little endian)")},
    Phrase{"UTF-16BE", QT_TRANSLATE_NOOP("Imports", "Unicode (UTF-16, big endian)")},
    Phrase{"GB18030", QT_TRANSLATE_NOOP("Imports", "Chinese, simplified (GB 18030)")},
    Phrase{"Big5", QT_TRANSLATE_NOOP("Imports", "Chinese, traditional (Big5)")},
    Phrase{"Shift_JIS", QT_TRANSLATE_NOOP("Imports", "Japanese (Shift JIS)")},
    Phrase{"EUC-KR", QT_TRANSLATE_NOOP("Imports", "Korean (EUC-KR)")},
};

constexpr std::array kReasons{
    Phrase{"two_match", QT_TRANSLATE_NOOP("Imports", "Several people could be meant")},
    Phrase{"no_name", QT_TRANSLATE_NOOP("Imports", "No name, and nobody known is meant")},
    Phrase{"left_out", QT_TRANSLATE_NOOP("Imports", "Left out, as you decided")},
    Phrase{"not_there", QT_TRANSLATE_NOOP("Imports", "The person you chose is not there any more")},
    Phrase{"unknown_level", QT_TRANSLATE_NOOP("Imports", "The level is not one of the scale; it is left out")},
    Phrase{"extra_cells", QT_TRANSLATE_NOOP("Imports", "More cells than columns: it has shifted")},
};

// About the cell of a column, which the sentence names first.
constexpr std::array kCellReasons{
    Phrase{"invalid_date", QT_TRANSLATE_NOOP("Imports", "not a date; left out")},
    Phrase{"invalid_boolean", QT_TRANSLATE_NOOP("Imports", "neither yes nor no; left out")},
    Phrase{"unknown_choice", QT_TRANSLATE_NOOP("Imports", "not one of the known words; left out")},
    Phrase{"invalid_mail", QT_TRANSLATE_NOOP("Imports", "not an e-mail address; left out")},
    Phrase{"invalid_phone", QT_TRANSLATE_NOOP("Imports", "not a telephone number; left out")},
    Phrase{"forbidden_character", QT_TRANSLATE_NOOP("Imports", "has invisible characters; left out")},
    Phrase{"unreadable", QT_TRANSLATE_NOOP("Imports", "cannot be read in this encoding; left out")},
    Phrase{"too_long", QT_TRANSLATE_NOOP("Imports", "too long; left out")},
};

// What core says of a file, after the row.
constexpr std::array kFileFaults{
    Phrase{"a zipped file, such as .xlsx or .ods, is not CSV",
           QT_TRANSLATE_NOOP("Imports",
                             "This is a file of Excel or LibreOffice, not CSV. Open it there, choose “Save as” "
                             "and then CSV, and bring in that file.")},
    Phrase{"an .xls file is not CSV",
           QT_TRANSLATE_NOOP("Imports",
                             "This is an old Excel file, not CSV. Open it there, choose “Save as” and then CSV, "
                             "and bring in that file.")},
    Phrase{"a PDF is not CSV",
           QT_TRANSLATE_NOOP("Imports", "This is a PDF. Bring in the spreadsheet it was made from, saved as CSV.")},
    Phrase{"a database is not CSV",
           QT_TRANSLATE_NOOP("Imports", "This is a database, not a spreadsheet. Choose a CSV file.")},
    Phrase{"an encrypted file is not CSV", QT_TRANSLATE_NOOP("Imports", "This file is encrypted. Choose a CSV file.")},
    Phrase{"the file is too large", QT_TRANSLATE_NOOP("Imports", "The file is larger than 256 MB. Cut it into parts.")},
    Phrase{"the file is larger than 256 MiB",
           QT_TRANSLATE_NOOP("Imports", "The file is larger than 256 MB. Cut it into parts.")},
    Phrase{"a quote is opened and never closed",
           QT_TRANSLATE_NOOP("Imports",
                             "A quotation mark is opened and never closed. Correct it in the spreadsheet, or try "
                             "another separator.")},
    Phrase{"a quote is opened and not closed in its cell",
           QT_TRANSLATE_NOOP("Imports", "A quotation mark is opened and not closed in its cell. Correct it in the "
                                        "spreadsheet, or try another separator.")},
    Phrase{"a cell is longer than 1 MiB; perhaps a quote is opened and never closed",
           QT_TRANSLATE_NOOP("Imports",
                             "A cell is longer than 1 MB. Perhaps a quotation mark is opened and never closed.")},
    Phrase{"more cells than a sheet may have",
           QT_TRANSLATE_NOOP("Imports", "There are more cells than can be read at once. Cut "
                                        "the spreadsheet into parts.")},
    Phrase{"more than 512 columns",
           QT_TRANSLATE_NOOP("Imports", "There are more than 512 columns. Perhaps the separator is "
                                        "another one.")},
    Phrase{"more than 2000000 rows",
           QT_TRANSLATE_NOOP("Imports", "There are more than 2,000,000 rows. Cut the spreadsheet into parts.")},
};

// "not in windows-1251; name another encoding, …"
QString encodingFault(const QString& fault) {
    static const QRegularExpression notIn(QStringLiteral("^not in ([\\w-]+);"));
    const QRegularExpressionMatch found = notIn.match(fault);
    if (!found.hasMatch()) return {};
    return Imports::tr("Something here cannot be read as %1. Choose another encoding, or “Guess it”.",
                       "the name of an encoding")
        .arg(isolated(encodingText(toUtf8(found.captured(1)))));
}

bool isInvisible(QChar c) {
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

} // namespace

QString targetLabel(ImportTarget target) {
    using enum ImportTarget;
    switch (target) {
    case Ignore:
        return Imports::tr("Leave out");
    case Name:
        return Imports::tr("Whole name");
    case Description:
        return Imports::tr("Description without a name");
    case PrivateNote:
        return Imports::tr("Private note");
    case Phone:
        return Imports::tr("Phone");
    case Mail:
        return Imports::tr("E-mail");
    case Signal:
        return Imports::tr("Signal");
    case Unit:
        return Imports::tr("Unit or department");
    case Title:
        return Imports::tr("Job");
    case From:
        return Imports::tr("Works there since");
    case To:
        return Imports::tr("Works there until");
    case Level:
        return Imports::tr("Level");
    case LevelDate:
        return Imports::tr("Assessed on");
    case LevelBasis:
        return Imports::tr("Basis of the level");
    case LevelBy:
        return Imports::tr("Assessed by");
    case Tag:
        return Imports::tr("Tags");
    default:
        break;
    }
    const ImportTargetInfo& info = importTarget(target);
    return fieldLabel(info.kind.value_or(Kind::Person), info.field);
}

QList<TargetGroup> targetGroups() {
    using enum ImportTarget;
    return {{Imports::tr("Who it is"),
             {Name, Given, Family, Called, CodeName, OtherSpellings, Pronouns, Languages, Description}},
            {Imports::tr("How to reach them"), {Phone, Mail, Signal}},
            {Imports::tr("Where they work"),
             {Unit, Title, RoleFamily, Contract, Employer, PowerOverStaff, Remote, From, To}},
            {Imports::tr("Assessment"), {Level, LevelDate, LevelBasis, LevelBy}},
            {Imports::tr("Other"), {Lead, Tag, Note, PrivateNote, Source, Basis}}};
}

QString delimiterText(char delimiter) {
    switch (delimiter) {
    case ',':
        return Imports::tr("Comma ( , )");
    case ';':
        return Imports::tr("Semicolon ( ; )");
    case '\t':
        return Imports::tr("Tab");
    case '|':
        return Imports::tr("Bar ( | )");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString encodingText(std::string_view encoding) {
    const QString known = phrase(kEncodings, encoding);
    return known.isEmpty() ? fromUtf8(encoding) : known;
}

QString dateOrderText(DateOrder order) {
    switch (order) {
    case DateOrder::DayMonthYear:
        return Imports::tr("Day, month, year");
    case DateOrder::MonthDayYear:
        return Imports::tr("Month, day, year");
    case DateOrder::YearMonthDay:
        return Imports::tr("Year, month, day");
    }
    return {};
}

QString headingText(std::string_view heading, std::size_t column) {
    const QString text = cellText(heading);
    return text.isEmpty() ? Imports::tr("Column %1").arg(column + 1) : text;
}

QString actionText(ImportAction action) {
    switch (action) {
    case ImportAction::Added:
        return Imports::tr("New person");
    case ImportAction::Changed:
        return Imports::tr("Completed");
    case ImportAction::Unchanged:
        return Imports::tr("Nothing new");
    case ImportAction::Doubtful:
        return Imports::tr("Who is it?");
    case ImportAction::Refused:
        return Imports::tr("Left out");
    }
    return {};
}

QString reasonText(std::string_view code, const QString& column) {
    if (code.empty()) return {};
    if (const QString whole = phrase(kReasons, code); !whole.isEmpty()) return whole;
    const QString about = phrase(kCellReasons, code);
    if (about.isEmpty()) return Imports::tr("It does not fit (%1)").arg(fromUtf8(code));
    return Imports::tr("%1: %2", "a column, and what is wrong with its cell")
        .arg(isolated(column.isEmpty() ? Imports::tr("A cell") : column), about);
}

QString changesText(const std::vector<Kind>& changes) {
    QStringList parts;
    for (const Kind kind : changes) {
        switch (kind) {
        case Kind::Person:
            parts << Imports::tr("who they are");
            break;
        case Kind::ContactPoint:
            parts << Imports::tr("how to reach them");
            break;
        case Kind::Membership:
            parts << Imports::tr("where they work");
            break;
        case Kind::Assessment:
            parts << Imports::tr("level");
            break;
        case Kind::Tagging:
            parts << Imports::tr("tags");
            break;
        default:
            parts << kindLabel(kind);
        }
    }
    return parts.join(Imports::tr(", "));
}

QString sheetErrorText(const Error& error) {
    if (error.code != ErrorCode::InvalidValue) return errorText(error);
    static const QRegularExpression place(QStringLiteral("^(?:row (\\d+)(?: \\(line \\d+\\))?|line \\d+): "));
    const QString detail = fromUtf8(error.detail);
    const QRegularExpressionMatch found = place.match(detail);
    const QString said = found.hasMatch() ? detail.mid(found.capturedEnd()) : detail;
    QString fault = phrase(kFileFaults, toUtf8(said));
    if (fault.isEmpty()) fault = encodingFault(said);
    if (fault.isEmpty())
        return Imports::tr("This file could not be read as a spreadsheet. Save it as CSV once more and try again.");
    return found.hasCaptured(1) ? Imports::tr("Row %1: %2", "what is wrong with a row").arg(found.captured(1), fault)
                                : fault;
}

QString cellText(std::string_view cell) {
    constexpr std::size_t kMostBytes = 400;
    constexpr qsizetype kMost = 100;
    QString text = fromUtf8(cell.substr(0, kMostBytes)).trimmed();
    const bool isCut = cell.size() > kMostBytes || text.size() > kMost;
    text.truncate(kMost);
    if (isCut && !text.isEmpty() && (text.back().isHighSurrogate() || text.back() == QChar::ReplacementCharacter))
        text.chop(1);
    for (QChar& c : text) {
        if (c == u'\n' || c == u'\t')
            c = u' ';
        else if (isInvisible(c))
            c = QChar::ReplacementCharacter;
    }
    return isCut ? text + u'…' : text;
}

} // namespace hedgerow
