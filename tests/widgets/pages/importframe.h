#pragma once

#include "models/cases/caseacts.h"
#include "models/intake/importer.h"
#include "support/teststore.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/casepage.h"
#include "widgets/pages/fundstab.h"
#include "widgets/pages/importpages.h"
#include "widgets/pages/importview.h"
#include "widgets/pages/moneyfollower.h"
#include "widgets/pages/subjectsheets.h"
#include "widgets/parts/datatable.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace cluechain
{

/// A window's frame over a store with one case, on the reconciliation of its imports, with the
/// pages that are opened out of it.
class ImportFrame
{
public:
    static constexpr int patience = 60'000; ///< Milliseconds; only a broken answer takes them.

    ImportFrame()
    {
        setUpImportUndo(*store);
        caseId = newCase(*store, {.name = QStringLiteral("石某案")})->id;
        reader = (*store).openReader(); // the writer's connection is the pool's alone
        workplace = std::make_unique<Workplace>(*store);
        frame = std::make_unique<WorkFrame>();
        page = new CasePage(*frame, *workplace, selection, frame.get());
        funds = new FundsTab(*workplace, selection, *new MoneyFollower(*workplace, frame.get()));
        page->addTab(funds);
        new ImportPages(*page, *funds, *workplace, selection);
        new SubjectSheets(*page, *workplace, selection);
        QObject::connect(&selection, &Selection::openWanted, frame.get(),
                         [this](const Subject& subject) {
                             page->openCase(subject.caseId, homeTab(subject.kind), subject);
                         });
        frame->resize(1440, 900);
        frame->show();
        page->openCase(caseId, QStringLiteral("funds"));
        funds->showImports();
    }
    ~ImportFrame()
    {
        frame.reset();
        workplace.reset();
        reader.reset();
    }

    template <typename Widget>
    Widget* child(const QString& name) const
    {
        return frame->findChild<Widget*>(name);
    }
    DataTable* table(const QString& name) const { return child<DataTable>(name); }
    int rows(const QString& name) const
    {
        return table(name)->model() ? table(name)->model()->rowCount() : -1;
    }
    QString cell(const QString& name, int row, const QString& column) const
    {
        const QAbstractItemModel* model = table(name)->model();
        for (int i = 0; model && i < model->columnCount(); ++i)
            if (model->headerData(i, Qt::Horizontal, ColumnKeyRole).toString() == column)
                return model->index(row, i).data().toString();
        return QStringLiteral("no column ") + column;
    }
    int columnOf(const QString& name, const QString& column) const
    {
        const QAbstractItemModel* model = table(name)->model();
        for (int i = 0; model && i < model->columnCount(); ++i)
            if (model->headerData(i, Qt::Horizontal, ColumnKeyRole).toString() == column)
                return i;
        return -1;
    }

    void click(const QString& name) const
    {
        auto* button = child<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Enter on a cell, as a double click would be.
    void enter(const QString& name, int row, const QString& column) const
    {
        table(name)->setCurrentIndex(table(name)->model()->index(row, columnOf(name, column)));
        table(name)->setFocus();
        QTest::keyClick(table(name), Qt::Key_Return);
    }

    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(store.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("cannot write");
        return file.fileName();
    }
    void import(const QString& path) const
    {
        QSignalSpy imported(funds->imports(), &ImportView::imported);
        funds->imports()->import({path});
        QVERIFY(imported.wait(patience));
    }

    TestStore store;
    std::unique_ptr<sqlite::Database> reader;
    std::unique_ptr<Workplace> workplace;
    Selection selection;
    std::unique_ptr<WorkFrame> frame;
    CasePage* page = nullptr;
    FundsTab* funds = nullptr;
    CaseId caseId;
};

} // namespace cluechain
