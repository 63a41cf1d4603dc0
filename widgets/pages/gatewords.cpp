#include "widgets/pages/gatewords.h"

#include "models/items/caselistmodel.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GateWords)
};

GateFact factOf(const GateLine& line)
{
    GateFact fact{.text = line.subject.isEmpty() ? line.text : line.subject + u": "_s + line.text,
                  .source = line.source};
    if (!line.isSatisfied) {
        fact.linkText = Text::tr("To %1").arg(tabWord(line.where));
        fact.linkId = placeOf(line);
    }
    return fact;
}

} // namespace

Gate gateOf(const GateReport& report)
{
    Gate gate;
    for (const GateLine& line : report.lines) {
        if (line.isSatisfied)
            gate.met.append(factOf(line));
        else if (line.kind == GateKind::Hard)
            gate.hard.append(factOf(line));
        else
            gate.advice.append(factOf(line));
    }
    gate.tone = !gate.hard.isEmpty()     ? Tone::Blocked
                : !gate.advice.isEmpty() ? Tone::Soon
                                         : Tone::Done;
    return gate;
}

QString placeOf(const GateLine& line)
{
    return line.where + u'/' + line.rule;
}

QString placeTab(const QString& place)
{
    return place.section(u'/', 0, 0);
}

QString placeRule(const QString& place)
{
    return place.section(u'/', 1);
}

QString tabWord(const QString& tab)
{
    static const QHash<QString, const char*> words{
        {u"overview"_s, QT_TRANSLATE_NOOP("GateWords", "Overview")},
        {u"funds"_s, QT_TRANSLATE_NOOP("GateWords", "Funds")},
        {u"people"_s, QT_TRANSLATE_NOOP("GateWords", "People")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("GateWords", "Evidence")},
        {u"documents"_s, QT_TRANSLATE_NOOP("GateWords", "Documents")},
        {u"record"_s, QT_TRANSLATE_NOOP("GateWords", "Record")}};
    const char* word = words.value(tab);
    return word ? Text::tr(word) : tab;
}

QString stateWord(LinkState state)
{
    switch (state) {
    case LinkState::Done:
        return Text::tr("passed");
    case LinkState::Open:
        return Text::tr("under way");
    case LinkState::Blocked:
        return Text::tr("blocked");
    case LinkState::NotBegun:
        break;
    }
    return Text::tr("not begun");
}

} // namespace cluechain
