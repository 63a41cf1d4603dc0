#include "models/reports/htmlwriter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HtmlWriter)
};

// The page stays light in every browser theme: it is a paper that someone may sign.
constexpr const char* style = R"(
:root { color-scheme: light; --ink: #1A2129; --soft: #545F6A; --line: #CDD3DA; --head: #EDF0F3;
  --accent: #0E6573; --missing: #9A3412; }
* { box-sizing: border-box; }
body { margin: 0; background: #ECEEF1; color: var(--ink);
  font: 14px/1.55 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei UI", "WenQuanYi Micro Hei", sans-serif;
  font-variant-numeric: tabular-nums; }
main { max-width: 1080px; margin: 0 auto; padding: 32px 40px 48px; background: #fff; }
header.facts, footer.facts { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 16px;
  color: var(--soft); font-size: 12px; }
header.facts { border-bottom: 1px solid var(--line); padding-bottom: 8px; }
footer.facts { border-top: 1px solid var(--line); margin-top: 32px; padding-top: 8px; }
.masked { color: var(--missing); font-weight: 600; border: 1px solid; border-radius: 3px; padding: 0 6px; }
.hash { font-family: "Noto Sans Mono CJK SC", monospace; overflow-wrap: anywhere; }
h1 { font-size: 24px; line-height: 1.3; margin: 24px 0 4px; }
h2 { font-size: 18px; margin: 32px 0 8px; padding-bottom: 4px; border-bottom: 2px solid var(--accent); }
h3 { font-size: 15px; margin: 20px 0 8px; }
h4 { font-size: 14px; margin: 16px 0 6px; }
p { margin: 6px 0; overflow-wrap: anywhere; white-space: pre-line; }
p.muted, p.note { color: var(--soft); font-size: 12px; }
p.missing { color: var(--missing); border-left: 3px solid; padding-left: 8px; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(340px, 1fr)); gap: 0 24px; margin: 8px 0; }
dl > div { display: grid; grid-template-columns: 128px 1fr; gap: 8px; padding: 4px 0; border-bottom: 1px solid #E2E6EA; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
.table { overflow-x: auto; margin: 8px 0; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
caption { text-align: left; font-weight: 600; padding: 4px 0; }
th { background: var(--head); text-align: left; font-weight: 600; white-space: nowrap; }
th, td { padding: 4px 8px; border-bottom: 1px solid #E2E6EA; vertical-align: top; overflow-wrap: anywhere; }
td.unbroken { white-space: nowrap; overflow-wrap: normal; }
.right { text-align: right; }
.centre { text-align: center; }
tr.detail td { padding-top: 0; color: var(--soft); font-size: 12px; }
tr.withdetail td { border-bottom: none; }
tfoot td { font-weight: 600; border-top: 2px solid #9AA5B0; }
figure { margin: 12px 0; break-inside: avoid; }
figure img { width: 100%; height: auto; border: 1px solid var(--line); border-radius: 4px; }
figcaption { font-weight: 600; margin-bottom: 4px; }
figure p { color: var(--soft); font-size: 12px; }
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  body { background: #fff; font-size: 10pt; }
  main { max-width: none; padding: 0; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  .pagebreak { break-before: page; }
}
)";

class Html
{
public:
    Html(const Document& document, const FigureImages& figures)
        : m_document(document)
        , m_figures(figures)
    {
    }

    QString write()
    {
        const Document::Facts& facts = m_document.facts;
        raw(u"<!DOCTYPE html>\n<html lang=\""_s +
            (QLocale().language() == QLocale::Chinese ? u"zh-CN"_s : u"en"_s) +
            u"\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src "
            "data:; "
            "style-src 'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"generator\" content=\"Cluechain\">\n"_s);
        element(u"title"_s, {}, m_document.title);
        raw(u"<style>"_s + QString::fromLatin1(style) + u"</style>\n</head>\n<body>\n<main>\n"_s);
        raw(u"<header class=\"facts\">"_s);
        element(u"span"_s, {}, caseNumberLine(facts));
        if (facts.masked)
            element(u"span"_s, u"masked"_s, maskedMark());
        raw(u"</header>\n"_s);
        element(u"h1"_s, {}, m_document.title);
        for (const QString& line : m_document.meta)
            element(u"p"_s, u"muted"_s, line);
        for (const report::Block& block : m_document.blocks)
            std::visit([this](const auto& b) { add(b); }, block);
        raw(u"<footer class=\"facts\">"_s);
        element(u"span"_s, {}, madeAtLine(facts));
        element(u"span"_s, u"hash"_s, recordHeadLine(facts));
        raw(u"</footer>\n</main>\n</body>\n</html>\n"_s);
        return m_out;
    }

private:
    void raw(const QString& markup) { m_out += markup; }

    void element(const QString& name, const QString& classes, const QString& text)
    {
        m_out += u'<' + name;
        if (!classes.isEmpty())
            m_out += u" class=\""_s + classes + u'"';
        m_out += u'>' + text.toHtmlEscaped() + u"</"_s + name + u">\n"_s;
    }

    void add(const report::Heading& heading)
    {
        // The title is h1: the parts begin below it.
        element(u"h%1"_s.arg(qBound(1, heading.level, 3) + 1), takeBreak(), heading.text);
    }

    void add(const report::Paragraph& paragraph)
    {
        const QString tone = paragraph.tone == report::Paragraph::Tone::Muted     ? u"muted"_s
                             : paragraph.tone == report::Paragraph::Tone::Missing ? u"missing"_s
                                                                                  : QString();
        element(u"p"_s, tone, paragraph.text);
    }

    void add(const report::Definitions& definitions)
    {
        raw(u"<dl>\n"_s);
        for (const auto& item : definitions.items) {
            raw(u"<div>"_s);
            element(u"dt"_s, {}, item.name);
            element(u"dd"_s, {}, item.value);
            raw(u"</div>\n"_s);
        }
        raw(u"</dl>\n"_s);
    }

    void add(const report::Table& table)
    {
        raw(u"<div class=\"table\"><table>\n"_s);
        if (!table.title.isEmpty())
            element(u"caption"_s, {}, table.title);
        raw(u"<thead><tr>"_s);
        for (const auto& column : table.columns)
            element(u"th scope=\"col\""_s, u"th"_s, alignClass(column), column.title);
        raw(u"</tr></thead>\n<tbody>\n"_s);
        for (const auto& row : table.rows) {
            raw(row.detail.isEmpty() ? u"<tr>"_s : u"<tr class=\"withdetail\">"_s);
            cells(table, row.cells);
            raw(u"</tr>\n"_s);
            if (!row.detail.isEmpty()) {
                raw(u"<tr class=\"detail\"><td class=\"hash\" colspan=\"%1\">"_s.arg(
                        table.columns.size()) +
                    row.detail.toHtmlEscaped() + u"</td></tr>\n"_s);
            }
        }
        if (table.rows.isEmpty() && !table.emptyText.isEmpty())
            raw(u"<tr class=\"detail\"><td colspan=\"%1\">"_s.arg(table.columns.size()) +
                table.emptyText.toHtmlEscaped() + u"</td></tr>\n"_s);
        raw(u"</tbody>\n"_s);
        if (!table.sumRow.isEmpty()) {
            raw(u"<tfoot><tr>"_s);
            cells(table, table.sumRow);
            raw(u"</tr></tfoot>\n"_s);
        }
        raw(u"</table></div>\n"_s);
        if (!table.note.isEmpty())
            element(u"p"_s, u"note"_s, table.note);
    }

    void add(const report::FigureBlock& block)
    {
        raw(u"<figure>\n"_s);
        element(u"figcaption"_s, {}, block.caption);
        const QString sentence = summary(block.figure);
        if (m_figures && !isEmpty(block.figure)) {
            constexpr int width = 1000;
            const FigureImage image =
                m_figures(block.figure, width, qRound(width * naturalAspect(block.figure)));
            raw(u"<img alt=\""_s + sentence.toHtmlEscaped() + u"\" src=\"data:"_s +
                QString::fromLatin1(image.mimeType) + u";base64,"_s +
                QString::fromLatin1(image.bytes.toBase64()) + u"\">\n"_s);
        }
        element(u"p"_s, {}, sentence);
        raw(u"</figure>\n"_s);
    }

    void add(const report::PageBreak&) { m_breakNext = true; }

    void element(const QString& opening, const QString& closing, const QString& classes,
                 const QString& text)
    {
        m_out += u'<' + opening;
        if (!classes.isEmpty())
            m_out += u" class=\""_s + classes + u'"';
        m_out += u'>' + text.toHtmlEscaped() + u"</"_s + closing + u'>';
    }

    void cells(const report::Table& table, const QStringList& texts)
    {
        for (int i = 0; i < table.columns.size(); ++i)
            element(u"td"_s, u"td"_s, alignClass(table.columns[i]), texts.value(i));
    }

    static QString alignClass(const report::Column& column)
    {
        QStringList classes;
        if (column.align == report::Align::Right)
            classes.append(u"right"_s);
        else if (column.align == report::Align::Centre)
            classes.append(u"centre"_s);
        if (column.unbroken)
            classes.append(u"unbroken"_s);
        return classes.join(u' ');
    }

    QString takeBreak() { return std::exchange(m_breakNext, false) ? u"pagebreak"_s : QString(); }

    const Document& m_document;
    const FigureImages& m_figures;
    QString m_out;
    bool m_breakNext = false;
};

} // namespace

QByteArray htmlOf(const Document& document, const FigureImages& figures)
{
    return Html(document, figures).write().toUtf8();
}

Result<> writeHtml(const Document& document, const QString& path, const FigureImages& figures)
{
    QSaveFile file(path);
    const QByteArray bytes = htmlOf(document, figures);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Text::tr("The report could not be written to %1.").arg(path),
                       file.errorString());
    return {};
}

} // namespace cluechain
