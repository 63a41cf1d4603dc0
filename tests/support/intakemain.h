#pragma once

#include "models/intake/xlschild.h"

#include <QCoreApplication>
#include <QTest>

/// The main() of a test that reads old workbooks: like the program, it starts itself anew for them.
#define CLUECHAIN_INTAKE_TEST_MAIN(Test)                                                           \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        if (const auto code = cluechain::readOldWorkbookIfAsked(argc, argv))                       \
            return *code;                                                                          \
        const QCoreApplication application(argc, argv);                                            \
        Test test;                                                                                 \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
