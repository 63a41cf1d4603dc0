#pragma once

#include "widgets/theme/tokens.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLineEdit;

namespace cluechain
{

/// One fact about a thing.
struct Definition {
    QString key = {}; ///< Stable; given back by the signals.
    QString label = {};
    QString value = {}; ///< Empty: "—".
    std::optional<Tone> tone = {};
    QString icon = {};   ///< Before the value; the tone's own where empty and a tone is set.
    QString remark = {}; ///< Muted, after the value.
    bool mono = false;
    bool link = false;     ///< A click opens what the value names.
    bool editable = false; ///< A click, Enter or F2 edits it in place.
    QString editText = {}; ///< What editing starts from, where it is not the value.
};

/// Facts as label and value, 84 px of label; editable ones are changed in place. Enter saves,
/// Escape leaves the field as it was.
class DefinitionList : public QWidget
{
    Q_OBJECT

public:
    explicit DefinitionList(QWidget* parent = nullptr);

    void setDefinitions(const QList<Definition>& definitions);
    const QList<Definition>& definitions() const { return m_definitions; }

    /// Begins to edit a value, as a click on it does.
    void edit(const QString& key);

signals:
    void edited(const QString& key, const QString& text);
    void linkActivated(const QString& key);

private:
    QList<Definition> m_definitions;
    QGridLayout* m_grid;
    QLineEdit* m_editor = nullptr;

    void build();
    void closeEditor(bool save);
    int rowOf(const QString& key) const;
};

} // namespace cluechain
