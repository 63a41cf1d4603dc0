#include "widgets/paper/reportfont.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportFont)
};

constexpr char32_t firstRadical = 0x2E80;
constexpr char32_t lastRadical = 0x2FDF;

/// The ideographs of the CJK Radicals Supplement, which Unicode normalisation leaves alone, from
/// U+2E80 on (EquivalentUnifiedIdeograph.txt); a blank where there is none in the basic plane.
constexpr char16_t supplement[] = u" 厂乛乚乙亻冂 刀刂卜㔾小小兀尣尢 巳幺彑 忄㣺扌攵 旡日月歺母"
                                  u"民氵氺灬爫爫丬牛犭王 目示礻 糹纟罓罒   羊  耂肀聿肉 艹艹艹"
                                  u"虎衤覀西见角 讠贝 车辶辶辶邑钅長镸长门 阝雨青韦页风飞食 飠"
                                  u"饣 马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
static_assert(std::size(supplement) - 1 == 0x2EF3 - 0x2E80 + 1);

QString withoutRadical(char32_t c)
{
    if (c < firstRadical + std::size(supplement) - 1 && supplement[c - firstRadical] != u' ')
        return QString(QChar(supplement[c - firstRadical]));
    return QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
}

} // namespace

Result<ReportFont> findReportFont()
{
    const QString family = u"WenQuanYi Micro Hei"_s;
    const QString mono = u"WenQuanYi Micro Hei Mono"_s;
    if (!QFontDatabase::hasFamily(family) || !QFontDatabase::hasFamily(mono))
        return failure(Text::tr("The report font WenQuanYi Micro Hei is missing: install the "
                                "package fonts-wqy-microhei."));
    ReportFont font{QFont(family), QFont(mono)};
    for (QFont* face : {&font.text, &font.mono}) {
        face->setHintingPreference(QFont::PreferNoHinting);
        face->setStyleStrategy(QFont::ForceOutline);
    }
    return font;
}

QString printable(const QString& text, const ReportFont& font)
{
    const auto plain = [](QChar c) { return c >= u' ' && c < u'\x7f'; };
    if (std::all_of(text.cbegin(), text.cend(), plain))
        return text;

    const QFontMetricsF metrics(font.text);
    QHash<char32_t, QString> seen;
    QString out;
    out.reserve(text.size());
    for (char32_t c : text.toUcs4()) {
        if (c == u'\n' || (c >= u' ' && c < 0x7f)) {
            out += QChar(char16_t(c));
            continue;
        }
        auto known = seen.constFind(c);
        if (known == seen.cend()) {
            QString drawn = c >= firstRadical && c <= lastRadical ? withoutRadical(c)
                                                                  : QString::fromUcs4(&c, 1);
            const char32_t ucs4 = drawn.toUcs4().value(0);
            if (QChar::category(ucs4) == QChar::Other_Control ||
                QChar::category(ucs4) == QChar::Other_Format)
                drawn = c == u'\t' ? u" "_s : QString();
            else if (QChar::isSpace(ucs4))
                drawn = ucs4 == 0x3000 ? drawn : u" "_s;
            else if ((ucs4 >= firstRadical && ucs4 <= lastRadical) || !metrics.inFontUcs4(ucs4))
                drawn = u"〔U+%1〕"_s.arg(QString::number(uint(c), 16).toUpper(), 4, u'0');
            known = seen.insert(c, drawn);
        }
        out += *known;
    }
    return out;
}

} // namespace cluechain
