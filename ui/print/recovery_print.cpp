// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/recovery_print.h"

#include "ui/text/strings.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace hedgerow {
namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr int kColumns = 4;
constexpr double kMarginMm = 20;

// One page, written from top to bottom in millimetres.
class Pen {
public:
    Pen(QPainter& painter, QPagedPaintDevice& device)
        : m_painter(painter), m_dotsPerMm(device.logicalDpiX() / 25.4), m_area(painter.viewport()) {}

    double mm(double length) const { return length * m_dotsPerMm; }

    void write(const QString& text, double points, bool isBold = false, double spaceAfterMm = 3) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        font.setPointSizeF(points);
        font.setBold(isBold);
        m_painter.setFont(font);
        QRectF drawn;
        m_painter.drawText(QRectF(m_area.left(), m_area.top() + m_at, m_area.width(), mm(200)),
                           Qt::TextWordWrap | Qt::AlignLeading, text, &drawn);
        m_at += drawn.height() + mm(spaceAfterMm);
    }

    void writeWords(std::string_view words) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(12);
        QFont small = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        small.setPointSizeF(8);
        const double width = m_area.width() / double(kColumns);
        const double height = mm(11);
        for (int i = 0; !words.empty(); ++i) {
            const std::string_view word = words.substr(0, words.find(' '));
            words.remove_prefix(std::min(word.size() + 1, words.size()));
            const QRectF cell(m_area.left() + (i % kColumns) * width, m_area.top() + m_at + (i / kColumns) * height,
                              width, height);
            m_painter.setFont(small);
            m_painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, QString::number(i + 1));
            m_painter.setFont(font);
            QString text = fromUtf8(word);
            m_painter.drawText(cell.adjusted(mm(7), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
            std::fill_n(text.data(), text.size(), QChar());
            m_rows = i / kColumns + 1;
        }
        m_at += m_rows * height + mm(6);
    }

    void line() {
        m_painter.setPen(QPen(Qt::gray, mm(0.2)));
        m_painter.drawLine(QPointF(m_area.left(), m_area.top() + m_at), QPointF(m_area.right(), m_area.top() + m_at));
        m_painter.setPen(Qt::black);
        m_at += mm(6);
    }

private:
    QPainter& m_painter;
    double m_dotsPerMm;
    QRectF m_area;
    double m_at = 0;
    int m_rows = 0;
};

} // namespace

QString printedTitle() {
    return Sheets::tr("Sheet");
}

bool printRecoverySheet(QPagedPaintDevice& device, const PrintedSheet& sheet) {
    device.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    QPainter painter(&device);
    if (!painter.isActive()) return false;
    Pen pen(painter, device);
    pen.write(Sheets::tr("Recovery sheet"), 20, true, 2);
    //: On the printed sheet: four letters that tell sheets apart, and the day
    pen.write(Sheets::tr("Mark %1 · %2").arg(sheet.mark, sheet.day), 10, false, 6);
    pen.write(
        Sheets::tr("Whoever has these words and the file can read everything in it. Keep this sheet like the notes "
                   "themselves: not with the computer, not in a drawer at work, not as a photo."),
        11, true, 6);
    pen.line();
    pen.writeWords(sheet.words.view());
    pen.line();
    pen.write(Sheets::tr(
                  "If the passphrase is lost: open the file in Hedgerow, choose “I lost my passphrase” and type the 24 "
                  "words row by row. The program names a word that was misread, and asks for a new passphrase."),
              11, false, 4);
    pen.write(
        Sheets::tr(
            "With a new passphrase this sheet no longer opens the file, only backups made before. Burn it then, and "
            "make a new one."),
        11, false, 4);
    pen.write(
        Sheets::tr(
            "The words are the key of the file itself; Hedgerow's documents say how to use them with other programs."),
        9);
    return painter.end();
}

QByteArray recoverySheetPdf(const PrintedSheet& sheet) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(printedTitle());
        writer.setCreator(QString());
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(300);
        if (!printRecoverySheet(writer, sheet)) return {};
    }
    return bytes;
}

} // namespace hedgerow
