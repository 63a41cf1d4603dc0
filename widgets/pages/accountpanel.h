#pragma once

#include "models/cases/caseclocks.h"
#include "models/items/caserowmodel.h"
#include "models/reports/accountmoney.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace cluechain
{

class AccountTables;
class CoverageBar;
class FigureChart;
class FigureTile;
class Label;
class Panel;
class Tag;

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
    AccountTables* m_tables;
    Question m_question;
    Question m_traceQuestion;

    QWidget* buildHead();
    QWidget* buildTiles();
    void show(const Read& read);
    void showTiles();
    void follow();
    void showTrace();
    void openTile(int tile);
    void retranslate();
};

} // namespace cluechain
