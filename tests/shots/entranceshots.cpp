#include "tests/shots/shot.h"
#include "widgets/frame/lockpage.h"
#include "widgets/frame/welcomepage.h"
#include "widgets/parts/secretfield.h"

#include <QApplication>
#include <QKeyEvent>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

void type(QWidget& field, const QString& text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(&field, &press);
    }
}

const AddShot welcome{
    {.name = u"welcome"_s, .make = [] {
         auto page = std::make_unique<WelcomePage>();
         page->setRecent(
             {{u"/home/a/东门派出所 2026.cluechain"_s, said("东门派出所 2026", "East Gate 2026"),
               said("案件库 · 412 MB · 01-20 09:12", "Store, 412 MB, 01-20 09:12"),
               said("上次正常关闭", "Closed in order"), Tone::Done},
              {u"/media/usb/x.cluechain"_s, said("外出追逃一组", "Field group 1"),
               said("U 盘 · 96 MB", "USB stick, 96 MB"), said("在外 3 天", "Out for 3 days"),
               Tone::Soon},
              {u"/net/old.cluechain"_s, said("旧库 2024", "Old store 2024"),
               said("网络盘 · 找不到文件", "Network drive, file not found"),
               said("位置已变", "Moved"), Tone::Blocked}});
         page->setNote(
             Tone::Open,
             said("上次有一份导入没做完。库已回到导入前，没有留下半截数据；打开后可接着导入。",
                  "An import was not finished. The store is as it was before it; open it to go "
                  "on."));
         return page;
     }}};

const AddShot newStore{{.name = u"welcome-new"_s, .make = [] {
                            auto page = std::make_unique<WelcomePage>();
                            page->askForNew(u"/home/wen/案件库.cluechain"_s);
                            type(*page->findChild<SecretField*>(u"passphrase"_s),
                                 u"correct horse ba"_s);
                            return page;
                        }}};

const AddShot locked{
    {.name = u"lock"_s, .make = [] {
         auto page = std::make_unique<LockPage>();
         page->setReason(said("01-20 12:04 无操作 10 分钟自动锁定",
                              "01-20 12:04, locked after 10 minutes without work"));
         page->setRunningJob(said("1 项 · 64%", "1 job, 64 %"));
         page->setClocksSoon(3);
         for (int i = 0; i < 4; ++i)
             page->refuse(said("口令不对（第 4 次）。失败已记入记录。",
                               "Wrong passphrase (4th time). Failures are recorded."));
         type(*page->findChild<SecretField*>(), u"Geheim12345"_s);
         return page;
     }}};

} // namespace

} // namespace cluechain
