#include "models/core/mask.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Keeps `head` and `tail` characters; a text too short for that loses all but its last.
QString starred(const QString& text, qsizetype head, qsizetype tail)
{
    if (text.isEmpty())
        return {};
    if (text.size() < head + tail + 3)
        return QString(std::max<qsizetype>(text.size() - 1, 3), u'*') +
               (text.size() > 4 ? text.right(1) : QString());
    return text.left(head) + QString(text.size() - head - tail, u'*') + text.right(tail);
}

qsizetype surnameLength(const QString& name)
{
    static const QStringList compound{
        u"欧阳"_s, u"司马"_s, u"上官"_s, u"诸葛"_s, u"东方"_s, u"皇甫"_s, u"尉迟"_s, u"公孙"_s,
        u"慕容"_s, u"令狐"_s, u"司徒"_s, u"夏侯"_s, u"宇文"_s, u"长孙"_s, u"端木"_s, u"申屠"_s,
        u"南宫"_s, u"独孤"_s, u"西门"_s, u"轩辕"_s, u"闻人"_s, u"澹台"_s, u"拓跋"_s, u"呼延"_s};
    return name.size() > 2 && compound.contains(name.left(2)) ? 2 : 1;
}

} // namespace

bool isFirm(const QString& name)
{
    static constexpr std::array words{u"公司",   u"商行",   u"商店",   u"超市",   u"工厂",
                                      u"中心",   u"银行",   u"学校",   u"医院",   u"协会",
                                      u"合作社", u"经营部", u"工作室", u"事务所", u"门市"};
    return std::any_of(words.begin(), words.end(),
                       [&](const char16_t* word) { return name.contains(QStringView(word)); });
}

QString maskIdNumber(const QString& number)
{
    return starred(number, 6, 4);
}

QString maskPhone(const QString& number)
{
    return starred(number, 3, 4);
}

QString maskAccount(const QString& number)
{
    if (number.isEmpty())
        return {};
    if (const qsizetype at = number.indexOf(u'@'); at > 0)
        return number.left(1) + u"***"_s + number.mid(at);
    return u'·' + number.right(number.size() > 6 ? 4 : std::min<qsizetype>(number.size() - 1, 2));
}

QString maskName(const QString& name)
{
    if (name.isEmpty())
        return {};
    if (isFirm(name))
        return u"某单位"_s;
    if (name.front().unicode() < 0x250) // Latin letters
        return name.left(1) + u"***"_s;
    return name.left(surnameLength(name)) + u"某"_s;
}

QString maskText(const QString& text, const QStringList& names)
{
    QString out = text;
    QStringList longestFirst = names;
    std::sort(longestFirst.begin(), longestFirst.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& name : longestFirst)
        if (!name.isEmpty())
            out.replace(name, maskName(name));

    static const QRegularExpression number(u"(?<![0-9A-Za-z])[0-9]{11,30}[Xx]?(?![0-9A-Za-z])"_s);
    QString masked;
    qsizetype from = 0;
    for (auto it = number.globalMatch(out); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString found = match.captured();
        masked += QStringView(out).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (found.size() == 18)
            masked += maskIdNumber(found);
        else if (found.size() == 11)
            masked += found.startsWith(u'1') ? maskPhone(found) : maskAccount(found);
        else
            masked += maskAccount(found);
    }
    return masked + out.mid(from);
}

} // namespace cluechain
