#include "widgets/pages/storesettings.h"

#include "widgets/parts/field.h"
#include "widgets/parts/form.h"
#include "widgets/parts/keyfilefield.h"
#include "widgets/parts/label.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/popover.h"
#include "widgets/parts/secretfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString kindOf(const KeySlot& slot)
{
    switch (slot.opens) {
    case KeySlot::Opens::Passphrase:
        return StoreSettings::tr("Passphrase");
    case KeySlot::Opens::KeyFile:
        return StoreSettings::tr("Key file");
    case KeySlot::Opens::PassphraseAndKeyFile:
        break;
    }
    return StoreSettings::tr("Passphrase and key file together");
}

QString nameOf(const KeySlot& slot)
{
    return slot.label.isEmpty() ? StoreSettings::tr("Made with the store") : slot.label;
}

} // namespace

StoreSettings::StoreSettings(QWidget* parent)
    : QWidget(parent)
    , m_answer(new NoteBar)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().space(4));
    column->addWidget(m_answer);
    m_answer->clear();
    build();
}

void StoreSettings::build()
{
    delete m_form;
    m_buttons.clear();
    m_form = new Form(FormRow::Labels::Left);
    buildNow();

    m_form->addHeading(tr("Change passphrase"));
    m_next = new SecretField;
    m_again = new SecretField;
    m_form->addField(u"passphraseNext"_s, tr("New"), m_next);
    m_form->addField(u"passphraseAgain"_s, tr("New passphrase again"), m_again);
    connect(addButton(u"changePassphrase"_s, tr("Change passphrase")), &QPushButton::clicked, this,
            &StoreSettings::change);

    buildWaysIn();

    m_form->addHeading(tr("Key and integrity"));
    connect(addButton(u"verifyStore"_s, tr("Verify the store"),
                      tr("Decrypts every page, follows the record, hashes every kept file")),
            &QPushButton::clicked, this, [this] {
                if (const auto way = wayNow())
                    emit verifyWanted(*way);
            });
    connect(addButton(u"newStoreKey"_s, tr("New store key"),
                      tr("Every page is written anew, for when the old key may be known. The store "
                         "is closed meanwhile.")),
            &QPushButton::clicked, this, [this] {
                if (const auto way = wayNow())
                    emit newKeyWanted(*way);
            });
    auto* roles = new Label(tr("Names and roles are kept by the program, not by cryptography: "
                               "whoever has a way into the store can read all of it."),
                            TextStyle::Caption, Ink::TextMuted);
    roles->setWordWrap(true);
    m_form->addField(u"roles"_s, {}, roles);
    layout()->addWidget(m_form);
    listWaysIn();
}

void StoreSettings::buildNow()
{
    m_form->addHeading(tr("How you opened this store"));
    m_now = new SecretField;
    m_form->addField(u"passphraseNow"_s, tr("Passphrase"), m_now)
        ->setHint(tr("Asked for before anything below is done"));
    m_keyFile = new KeyFileField(KeyFileField::Making::NotOffered);
    m_form->addField(u"keyFileNow"_s, {}, m_keyFile);
    m_keyFile->setPath(m_openedWith);
}

void StoreSettings::buildWaysIn()
{
    m_form->addHeading(tr("Ways into this store"));
    auto* list = new QWidget;
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(tokens().space(2));
    m_form->addField(u"waysIn"_s, tr("Each opens all of it"), list);

    m_label = m_form->addText(u"wayLabel"_s, tr("One more, for"));
    m_label->setPlaceholderText(tr("Whose it is, or where it is kept"));
    m_more = new SecretField;
    m_moreAgain = new SecretField;
    m_moreFile = new KeyFileField(KeyFileField::Making::Offered);
    m_form->addField(u"wayPassphrase"_s, tr("Passphrase"), m_more);
    m_form->addField(u"wayPassphraseAgain"_s, tr("Passphrase again"), m_moreAgain);
    m_form->addField(u"wayKeyFile"_s, {}, m_moreFile);
    connect(m_moreFile, &KeyFileField::failed, this, [this](const Error& error) {
        showAnswer(Tone::Overdue, error.message + u' ' + error.detail);
    });
    connect(addButton(u"addWayIn"_s, tr("Add this way in"),
                      tr("A passphrase, a key file, or both, which are then needed together")),
            &QPushButton::clicked, this, &StoreSettings::add);
}

QPushButton* StoreSettings::addButton(const QString& key, const QString& text, const QString& hint)
{
    auto* button = new QPushButton(text);
    m_form->addField(key, {}, button)->setHint(hint);
    button->setAccessibleName(text);
    m_buttons.append(button);
    return button;
}

void StoreSettings::setKeyFile(const QString& path)
{
    m_openedWith = path;
    m_keyFile->setPath(path);
}

void StoreSettings::setWaysIn(const QList<KeySlot>& ways, int opened)
{
    m_ways = ways;
    m_opened = opened;
    const QString typed = m_label->text().trimmed();
    if (std::any_of(ways.begin(), ways.end(),
                    [&](const KeySlot& slot) { return slot.label == typed; })) {
        m_label->clear(); // it was added
        m_moreFile->setPath({});
    }
    listWaysIn();
}

void StoreSettings::listWaysIn()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const KeySlot& slot : m_ways) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(tokens().space(4));
        auto* name = new Label(nameOf(slot), TextStyle::Strong);
        name->setElided(true);
        row->addWidget(name);
        row->addWidget(new Label(kindOf(slot), TextStyle::Caption, Ink::TextMuted));
        row->addStretch();
        if (slot.number == m_opened) {
            row->addWidget(new Label(tr("In use now"), TextStyle::Caption, Ink::TextMuted));
        } else {
            auto* remove = new QPushButton(tr("Remove"));
            remove->setProperty("look", u"link"_s);
            remove->setObjectName(u"removeWayIn"_s);
            remove->setAccessibleName(tr("Remove %1").arg(nameOf(slot)));
            connect(remove, &QPushButton::clicked, this,
                    [this, remove, slot] { askToRemove(remove, slot); });
            row->addWidget(remove);
        }
        m_list->addWidget(line);
    }
}

/// No undo can bring a way in back: its passphrase is known nowhere.
void StoreSettings::askToRemove(QWidget* owner, const KeySlot& slot)
{
    const std::optional<WayIn> now = wayNow();
    if (!now)
        return;
    const Tokens& t = tokens();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(t.space(5), t.space(4), t.space(5), t.space(4));
    column->setSpacing(t.space(3));
    auto* words = new Label(tr("“%1” will not open the store any more. It cannot be brought back, "
                               "only made again by whoever knows it.")
                                .arg(nameOf(slot)));
    words->setWordWrap(true);
    words->setFixedWidth(t.size(Size::GatePopover));
    column->addWidget(words);
    auto* sure = new QPushButton(tr("Remove this way in"));
    sure->setObjectName(u"removeWayInNow"_s);
    column->addWidget(sure, 0, Qt::AlignLeft);
    auto* popover = new Popover(owner);
    popover->setContent(content);
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    connect(sure, &QPushButton::clicked, this, [this, popover, now, number = slot.number] {
        popover->closePopover();
        emit removalWanted(*now, number);
        wipeFields();
    });
    popover->openAt(owner->rect());
    sure->setFocus();
}

std::optional<WayIn> StoreSettings::wayNow()
{
    const WayIn way(m_now->secret(), m_keyFile->path());
    if (!way.isEmpty() && !(m_now->isEmpty() && m_openedWith.isEmpty()))
        return way;
    showAnswer(Tone::Soon, tr("First enter at the top how you opened this store."));
    m_now->setFocus();
    return std::nullopt;
}

void StoreSettings::change()
{
    const Secret next = m_next->secret();
    if (next.isEmpty() || !(next == m_again->secret())) {
        showAnswer(Tone::Blocked,
                   tr("The two new passphrases are not the same, or empty; nothing was changed."));
        return;
    }
    const std::optional<WayIn> now = wayNow();
    if (!now)
        return;
    emit changeWanted(*now, WayIn(next, now->keyFile));
    wipeFields();
}

void StoreSettings::add()
{
    const WayIn more(m_more->secret(), m_moreFile->path());
    if (more.isEmpty() || !(more.passphrase == m_moreAgain->secret())) {
        showAnswer(Tone::Blocked, tr("Give the new way in a passphrase, the same twice, or a key "
                                     "file; nothing was changed."));
        return;
    }
    const QString label = m_label->text().trimmed();
    if (label.isEmpty()) {
        showAnswer(Tone::Blocked,
                   tr("Say for whom the way in is, so that it can be told from the others."));
        m_label->setFocus();
        return;
    }
    const std::optional<WayIn> now = wayNow();
    if (!now)
        return;
    emit wayInWanted(*now, more, label);
    wipeFields();
}

void StoreSettings::wipeFields()
{
    for (SecretField* field : {m_now, m_next, m_again, m_more, m_moreAgain})
        field->clear();
}

void StoreSettings::showAnswer(Tone tone, const QString& words)
{
    m_answer->setNote(tone, words);
}

void StoreSettings::setBusy(bool busy)
{
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(!busy);
}

void StoreSettings::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &StoreSettings::build, Qt::QueuedConnection);
}

} // namespace cluechain
