#pragma once

#include "models/items/caseoverview.h"
#include "models/items/clockmodel.h"
#include "models/reports/moneyplaces.h"
#include "widgets/pages/casetab.h"

class QGridLayout;
class QVBoxLayout;

namespace cluechain
{

class DataTable;
class FigureTile;
class FundsPanel;
class Label;
class MoneyBar;
class MoneyFollower;
class Panel;
struct FollowedMoney;

/// 概况: the state of the case in one look. Where the money is, what lapses, what is missing, who
/// is suspected and held, and the money of the selected account.
class OverviewTab : public CaseTab
{
    Q_OBJECT

public:
    OverviewTab(Workplace& workplace, Selection& selection, MoneyFollower& money,
                QWidget* parent = nullptr);

    QString id() const override;
    QString title() const override;
    bool reveal(const Subject& subject) override;
    /// How a clock was computed and by which rule, in a popover; `id` as ClockFace has it.
    void showClock(const QString& id);

signals:
    /// A head figure: open what hands have entered behind it. "paid", "held", "returned",
    /// "accounts".
    void figureOpened(const QString& id, const QString& title);
    /// A place of the money or a mark of the chart: the rows of statements behind it.
    void rowsWanted(const QList<qint64>& transactions);

protected:
    void reload() override;
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    MoneyFollower& m_money;
    Question m_read;
    Question m_rows;
    MoneyPlaces m_places;
    CaseId m_followedCase; ///< Whose money m_places tells of; none while there is no payment.
    CaseOverview m_shown;
    CaseId m_shownCase;
    ClockModel m_clocks;
    SuspectModel m_suspects;

    QString m_wantedClock; ///< Asked for before the clocks were read.

    QGridLayout* m_grid;
    QHash<QString, FigureTile*> m_figures;
    MoneyBar* m_bar;
    Label* m_noMoney;
    Panel* m_clockPanel;
    DataTable* m_clockTable;
    Label* m_noClock;
    Panel* m_missingPanel;
    QVBoxLayout* m_missing;
    QWidget* m_slots;
    Panel* m_suspectPanel;
    DataTable* m_suspectTable;
    Label* m_others;
    FundsPanel* m_chart;

    Panel* buildMoney();
    Panel* buildClocks();
    Panel* buildMissing();
    Panel* buildSuspects();
    void show(const CaseOverview& overview);
    void showFigures(const CaseOverview& overview);
    void showMoney(const FollowedMoney& money);
    static QString placeText(MoneyPlace::Kind place);
    void showMissing(const CaseOverview& overview);
    void showSlots(const CaseOverview& overview);
    void selectSuspect();
    void openFigure(const QString& id);
    /// The transfers that brought money to places of these kinds.
    void openPlaces(const QList<MoneyPlace::Kind>& kinds);
    void openClock(const QModelIndex& index);
    void openWantedClock();
    void tickClocks();
};

} // namespace cluechain
