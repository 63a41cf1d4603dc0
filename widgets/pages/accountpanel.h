#pragma once

#include "models/cases/caseclocks.h"
#include "models/items/caserowmodel.h"
#include "models/reports/accountmoney.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QWidget>

#include <array>

class QPushButton;
class QStackedWidget;

namespace cluechain
{

class ClockModel;
class CounterpartyModel;
class CoverageBar;
class DataTable;
class EmptyState;
class FigureChart;
class FigureTile;
class Label;
class LotModel;
class PagedModel;
class Panel;
class SegmentedSwitch;
class Tag;
class WhoseModel;

/// One account in full: whose it is, what of its statement is there, its money over time, with whom
/// it dealt, whose money it held by the chosen method, what was done about it and by when something
/// must be. Each figure opens the rows behind it.
class AccountPanel : public QWidget
{
    Q_OBJECT

public:
    AccountPanel(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    /// `account` as a Subject names it: an identity, or an account that hands named.
    void open(CaseId caseId, qint64 account);
    qint64 account() const { return m_account; }
    /// Reads again what is shown.
    void reload();
    /// The victims' money of the case, followed; none before it is known.
    void setFlow(const std::shared_ptr<const CaseFlow>& flow, const Masking& masking);

signals:
    /// Back to the list.
    void left();
    /// There is no such account.
    void gone();
    void rowsWanted(const QList<qint64>& rows);
    /// A stop on the account.
    void stopWanted(qint64 account);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Read {
        std::optional<AccountMoney> money = {};
        Masking pictures = {}; ///< What pictures of it can be masked with.
        QList<CaseRow> measures = {};
        QList<CaseClock> clocks = {};
    };
    enum Tile { In, Out, Balance, Traced, Rests, TileCount };

    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    qint64 m_account = 0;
    bool m_isOpening = false; ///< It is to be selected when it is read.
    Read m_read;
    AccountTrace m_trace;
    std::shared_ptr<const CaseFlow> m_flow;
    Masking m_masking;

    QPushButton* m_back;
    Label* m_title;
    Label* m_subtitle;
    Tag* m_state;
    QPushButton* m_stop;
    std::array<FigureTile*, TileCount> m_tiles;
    CoverageBar* m_coverage;
    Panel* m_chartPanel;
    FigureChart* m_chart;
    SegmentedSwitch* m_views;
    SegmentedSwitch* m_method;
    QStackedWidget* m_stack;
    CounterpartyModel* m_parties;
    WhoseModel* m_whose;
    LotModel* m_lots;
    CaseRowModel* m_measures;
    ClockModel* m_clocks;
    /// A view below the chart: its table, or what it says where there is nothing.
    struct View {
        QString id = {};
        QStackedWidget* stack = nullptr;
        DataTable* table = nullptr;
        EmptyState* nothing = nullptr;
    };
    QList<View> m_tables;
    Question m_question;
    Question m_traceQuestion;
    Question m_rows;

    QWidget* buildHead();
    QWidget* buildTiles();
    QWidget* buildTables();
    DataTable* addTable(const QString& id, const QString& icon, PagedModel* model);
    void connectTables();
    /// Their numbers, and what stands where there are none.
    void countTables();
    void show(const Read& read);
    void showTiles();
    void follow();
    void showTrace();
    TraceMethod method() const;
    void showView(const QString& id);
    /// Transfers by their ids.
    void askRows(const QList<qint64>& transfers);
    void openTile(int tile);
    void retranslate();
};

} // namespace cluechain
