// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/comparison.h"

#include <QWidget>

namespace hedgerow {

// The six words of a card, large and numbered, to be read aloud. From left to right in every language, as they are
// spoken and typed.
class ComparisonWords : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonWords(QWidget* parent = nullptr);
    void setWords(const bundle::Comparison& comparison);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_words;
};

} // namespace hedgerow
