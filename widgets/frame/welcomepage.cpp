#include "widgets/frame/welcomepage.h"

#include "widgets/frame/choicebutton.h"
#include "widgets/frame/logo.h"
#include "widgets/parts/keyfilefield.h"
#include "widgets/parts/label.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/passphrasequality.h"
#include "widgets/parts/secretfield.h"
#include "widgets/theme/icons.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int detailRole = Qt::UserRole + 1;
constexpr int stateRole = Qt::UserRole + 2;
constexpr int toneRole = Qt::UserRole + 3;
constexpr int pathRole = Qt::UserRole + 4;

/// A store in two lines, its state at the right.
class RecentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        const Tokens& t = tokens();
        return {0, QFontMetrics(t.font(TextStyle::Strong)).height() +
                       QFontMetrics(t.font(TextStyle::Caption)).height() + 2 * t.space(3) -
                       t.space(2)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& t = tokens();
        painter->save();
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const bool chosen = option.state.testFlag(QStyle::State_HasFocus);
        painter->fillRect(option.rect, t.color(chosen    ? Ink::SurfaceSelected
                                               : hovered ? Ink::SurfaceHover
                                                         : Ink::SurfaceBase));
        if (index.row() < index.model()->rowCount() - 1)
            painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(),
                              t.size(Size::Border), t.color(Ink::BorderSubtle));
        QRect inside = option.rect.adjusted(t.space(4), 0, -t.space(4), 0);
        const int side = t.icon(IconSize::Normal);
        paintIcon(*painter, QRectF(inside.left(), inside.center().y() - side / 2.0, side, side),
                  u"hard-drive"_s, t.color(Ink::TextSecondary));
        painter->setFont(t.font(TextStyle::Caption));
        painter->setPen(t.ink(Tone(index.data(toneRole).toInt())));
        const QString state = index.data(stateRole).toString();
        painter->drawText(inside, int(Qt::AlignRight | Qt::AlignVCenter), state);
        inside.setRight(inside.right() - painter->fontMetrics().horizontalAdvance(state) -
                        t.space(4));
        inside.setLeft(inside.left() + side + t.space(3));

        const QFontMetrics strong(t.font(TextStyle::Strong));
        const QFontMetrics caption(t.font(TextStyle::Caption));
        const int top = inside.top() + (inside.height() - strong.height() - caption.height()) / 2;
        painter->setFont(t.font(TextStyle::Strong));
        painter->setPen(t.color(Ink::TextPrimary));
        painter->drawText(
            inside.left(), top + strong.ascent(),
            strong.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        painter->setFont(t.font(TextStyle::Caption));
        painter->setPen(t.color(Ink::TextMuted));
        painter->drawText(
            inside.left(), top + strong.height() + caption.ascent(),
            caption.elidedText(index.data(detailRole).toString(), Qt::ElideMiddle, inside.width()));
        painter->restore();
    }
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_note(new NoteBar)
    , m_slogan(new Label({}, TextStyle::Body, Ink::TextSecondary))
{
    const Tokens& t = tokens();
    auto* column = new QVBoxLayout;
    column->setSpacing(t.space(6));
    auto* head = new QHBoxLayout;
    head->setSpacing(t.space(5));
    head->addWidget(new Logo);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(new Label(u"线索链 Cluechain"_s, TextStyle::Figure));
    names->addWidget(m_slogan);
    names->addStretch();
    head->addLayout(names, 1);
    column->addLayout(head);
    m_start = buildStart();
    m_form = buildForm();
    column->addWidget(m_start);
    column->addWidget(m_form);
    m_form->hide();
    column->addWidget(m_note);
    column->addStretch(1);

    auto* middle = new QWidget;
    middle->setFixedWidth(t.size(Size::PageColumn));
    middle->setLayout(column);
    column->setContentsMargins(0, t.space(7), 0, t.space(5));
    auto* row = new QHBoxLayout(this);
    row->addStretch();
    row->addWidget(middle);
    row->addStretch();
    retranslate();
}

QWidget* WelcomePage::buildStart()
{
    const Tokens& t = tokens();
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(3));
    m_new = new ChoiceButton(u"plus"_s, u"Ctrl N"_s, ChoiceButton::Weight::First);
    m_new->setShortcut(QKeySequence(u"Ctrl+N"_s));
    m_new->setObjectName(u"newStore"_s);
    m_open = new ChoiceButton(u"folder-open"_s, u"Ctrl O"_s);
    m_open->setObjectName(u"openStore"_s);
    m_sample = new ChoiceButton(u"sparkles"_s, u"Ctrl T"_s);
    m_sample->setShortcut(QKeySequence(u"Ctrl+T"_s));
    m_sample->setObjectName(u"sampleStore"_s);
    for (ChoiceButton* choice : {m_new, m_open, m_sample})
        column->addWidget(choice);
    column->addSpacing(t.space(5));

    m_recentTitle = new Label({}, TextStyle::Strong);
    m_recentNote = new Label({}, TextStyle::Caption, Ink::TextMuted);
    m_forget = new QPushButton;
    m_forget->setProperty("look", u"link"_s);
    m_forget->setObjectName(u"forgetRecent"_s);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(t.space(2));
    heading->addWidget(m_recentTitle);
    heading->addStretch();
    heading->addWidget(m_recentNote);
    heading->addWidget(m_forget);
    column->addLayout(heading);

    m_recent = new QListWidget;
    m_recent->setObjectName(u"recentStores"_s);
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setMouseTracking(true);
    m_recent->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* frame = new Panel;
    frame->header()->hide();
    frame->setBody(m_recent);
    column->addWidget(frame);

    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_forget, &QPushButton::clicked, this, &WelcomePage::forgetRecent);
    const auto choose = [this](QListWidgetItem* item) {
        askForPassphrase(item->data(pathRole).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    connect(m_recent, &QListWidget::itemClicked, this, choose);
    setRecent({});
    return page;
}

QWidget* WelcomePage::buildForm()
{
    const Tokens& t = tokens();
    auto* page = new QWidget;
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(t.space(5), t.space(5), t.space(5), t.space(5));
    column->setSpacing(t.space(2));
    auto* panel = new Panel;
    panel->header()->hide();
    panel->setBody(body);
    outer->addWidget(panel);

    m_formTitle = new Label({}, TextStyle::Title);
    m_pathLabel = new Label({}, TextStyle::Caption, Ink::TextSecondary);
    m_path = new QLineEdit;
    m_path->setObjectName(u"storePath"_s);
    m_path->setReadOnly(true);
    m_firstLabel = new Label({}, TextStyle::Caption, Ink::TextSecondary);
    m_capsLock = new Label({}, TextStyle::Caption);
    m_capsLock->setInk(Tone::Blocked);
    m_capsLock->hide();
    m_first = new SecretField;
    m_first->setObjectName(u"passphrase"_s);
    m_quality = new Label({}, TextStyle::Caption);
    m_quality->setObjectName(u"quality"_s);
    m_secondLabel = new Label({}, TextStyle::Caption, Ink::TextSecondary);
    m_second = new SecretField;
    m_second->setObjectName(u"passphraseAgain"_s);
    m_keyFile = new KeyFileField(KeyFileField::Making::Offered);
    m_warning = new Label({}, TextStyle::Caption, Ink::TextSecondary);
    m_warning->setWordWrap(true);
    m_submit = new QPushButton;
    m_submit->setObjectName(u"submit"_s);
    m_submit->setProperty("look", u"primary"_s);
    m_back = new QPushButton;
    m_back->setObjectName(u"back"_s);

    column->addWidget(m_formTitle);
    column->addSpacing(t.space(4));
    column->addWidget(m_pathLabel);
    column->addWidget(m_path);
    column->addSpacing(t.space(3));
    auto* labels = new QHBoxLayout;
    labels->addWidget(m_firstLabel);
    labels->addStretch();
    labels->addWidget(m_capsLock);
    column->addLayout(labels);
    column->addWidget(m_first);
    column->addWidget(m_quality);
    column->addSpacing(t.space(3));
    column->addWidget(m_secondLabel);
    column->addWidget(m_second);
    column->addSpacing(t.space(3));
    column->addWidget(m_keyFile, 0, Qt::AlignLeft);
    column->addSpacing(t.space(3));
    column->addWidget(m_warning);
    column->addSpacing(t.space(4));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(t.space(3));
    buttons->addWidget(m_submit);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column->addLayout(buttons);

    connect(m_first, &SecretField::changed, this, &WelcomePage::checkForm);
    connect(m_second, &SecretField::changed, this, &WelcomePage::checkForm);
    for (SecretField* field : {m_first, m_second})
        connect(field, &SecretField::capsLockSeen, m_capsLock, &QWidget::setVisible);
    connect(m_first, &SecretField::submitted, this, [this] {
        if (m_making)
            m_second->setFocus();
        else
            submit();
    });
    connect(m_second, &SecretField::submitted, this, &WelcomePage::submit);
    connect(m_keyFile, &KeyFileField::changed, this, &WelcomePage::checkForm);
    connect(m_keyFile, &KeyFileField::failed, this,
            [this](const Error& error) { setNote(Tone::Overdue, error.message, error.detail); });
    connect(m_submit, &QPushButton::clicked, this, &WelcomePage::submit);
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::showStart);
    return page;
}

void WelcomePage::setRecent(const QList<RecentStore>& stores)
{
    const QListWidgetItem* current = m_recent->currentItem();
    const QString currentPath = current ? current->data(pathRole).toString() : QString();
    m_recent->clear();
    int height = 0;
    for (const RecentStore& store : stores) {
        auto* item = new QListWidgetItem(store.name, m_recent);
        item->setData(pathRole, store.path);
        item->setData(detailRole, store.detail);
        item->setData(stateRole, store.state);
        item->setData(toneRole, int(store.tone));
        item->setToolTip(QDir::toNativeSeparators(store.path));
        height += m_recent->sizeHintForRow(m_recent->count() - 1);
        if (store.path == currentPath)
            m_recent->setCurrentItem(item);
    }
    m_recent->setFixedHeight(std::min(height, tokens().size(Size::RowsPaneDefault)));
    m_recent->parentWidget()->setVisible(!stores.isEmpty());
    for (QWidget* widget : {static_cast<QWidget*>(m_recentTitle),
                            static_cast<QWidget*>(m_recentNote), static_cast<QWidget*>(m_forget)})
        widget->setVisible(!stores.isEmpty());
}

void WelcomePage::setNote(Tone tone, const QString& text, const QString& details)
{
    m_note->setNote(tone, text, tone == Tone::Open ? u"info"_s : QString());
    m_note->setDetails(details);
}

void WelcomePage::clearNote()
{
    m_note->clear();
}

void WelcomePage::showForm(const QString& path, bool making)
{
    m_making = making;
    m_path->setText(QDir::toNativeSeparators(path));
    m_path->setProperty("path", path);
    m_first->clear();
    m_second->clear();
    m_keyFile->setPath({});
    m_keyFile->setMaking(making ? KeyFileField::Making::Offered : KeyFileField::Making::NotOffered);
    m_capsLock->hide();
    for (QWidget* widget : {static_cast<QWidget*>(m_secondLabel), static_cast<QWidget*>(m_second),
                            static_cast<QWidget*>(m_quality), static_cast<QWidget*>(m_warning)})
        widget->setVisible(making);
    clearNote();
    retranslate();
    m_start->hide();
    m_form->show();
    m_first->setFocus();
    checkForm();
}

void WelcomePage::askForNew(const QString& path, Filling filling)
{
    m_filling = filling;
    showForm(path, true);
}

void WelcomePage::askForPassphrase(const QString& path)
{
    showForm(path, false);
}

void WelcomePage::showStart()
{
    m_first->clear();
    m_second->clear();
    m_form->hide();
    m_start->show();
    m_new->setFocus();
}

void WelcomePage::setBusy(bool busy)
{
    m_start->setEnabled(!busy);
    m_form->setEnabled(!busy);
    if (!busy)
        checkForm();
}

void WelcomePage::checkForm()
{
    const PassphraseQuality quality = passphraseQuality(m_first->secret());
    QString words = quality.words;
    Tone tone = quality.tone;
    if (!m_second->isEmpty() && !(m_first->secret() == m_second->secret())) {
        words = tr("The two passphrases differ.");
        tone = Tone::Blocked;
    }
    m_quality->setText(words.isEmpty() ? u" "_s : words);
    m_quality->setInk(tone);
    const bool isGiven = !m_first->isEmpty() || !m_keyFile->path().isEmpty();
    m_submit->setEnabled(isGiven && (!m_making || m_first->secret() == m_second->secret()));
}

void WelcomePage::submit()
{
    if (!m_submit->isEnabled())
        return;
    const QString path = m_path->property("path").toString();
    const WayIn way(m_first->secret(), m_keyFile->path());
    m_first->clear();
    m_second->clear();
    if (m_making)
        emit createStore(path, way, m_filling);
    else
        emit openStore(path, way);
}

void WelcomePage::retranslate()
{
    m_slogan->setText(tr("From the clue to the money recovered: one encrypted file, no network"));
    m_new->setTexts(tr("New store"),
                    tr("Choose a passphrase and make an encrypted .cluechain file"));
    m_open->setTexts(tr("Open store"), tr("A .cluechain file"));
    m_sample->setTexts(tr("Try the sample library"),
                       tr("A store of its own with connected invented cases"));
    m_recentTitle->setText(tr("Recently opened"));
    m_recentNote->setText(tr("Only places are kept, never content"));
    m_forget->setText(tr("Forget"));
    m_formTitle->setText(!m_making                           ? tr("Open store")
                         : m_filling == Filling::SampleCases ? tr("New store with sample cases")
                                                             : tr("New store"));
    m_pathLabel->setText(tr("File"));
    m_path->setAccessibleName(tr("File"));
    m_firstLabel->setText(tr("Passphrase"));
    m_secondLabel->setText(tr("Passphrase again"));
    m_second->setAccessibleName(tr("Passphrase again"));
    m_capsLock->setText(tr("Caps lock is on"));
    m_warning->setText(tr("Nobody can open the store without its passphrase and its key file, if "
                          "it has one, and nothing brings a lost one back. Keep both sealed, apart "
                          "from this computer."));
    m_submit->setText(m_making ? tr("Make store") : tr("Open"));
    m_back->setText(tr("Back"));
}

void WelcomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace cluechain
