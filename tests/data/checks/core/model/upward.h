#pragma once
#include "core/journal/journal.h"
#include <QtGui/QColor>
#include <QtNetwork/QTcpSocket>
#include "ui/pages/people_page.h"
