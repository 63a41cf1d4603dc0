#pragma once

#include "models/cases/caseeditor.h"

#include <QHash>
#include <QStringList>

namespace cluechain
{

/// What a facts file says, before it meets a case: rows with their references still in words.
struct Facts {
    struct PaymentFact {
        Payment row = {};
        QString path = {};
    };
    struct PersonFact {
        Person row = {};
        QString idNumber = {};
        QString creditCode = {};
        QString role = {};
        QString part = {};
        QString accountRole = {};
        QStringList aliases = {};
        QStringList accounts = {};
        QStringList phones = {};
        QString upline = {};
        QList<PaymentFact> payments = {};
        QString path = {};
    };
    struct IdentifierFact {
        Identifier row = {};
        QString person = {};
        QString path = {};
    };
    struct DocumentFact {
        CaseDocument row = {};
        QString person = {};
        QString account = {};
        QString path = {};
    };
    struct EvidenceFact {
        Evidence row = {};
        QString holder = {};
        QString path = {};
    };
    struct CustodyFact {
        CustodyStep row = {};
        QString evidence = {};
        QString path = {};
    };
    struct MeasureFact {
        Measure row = {};
        QString label = {}; ///< What other entries call it.
        QString parent = {};
        QString account = {};
        QString person = {};
        QString evidence = {};
        QString document = {};
        QString path = {};
    };
    struct StepFact {
        MeasureStep row = {};
        QString measure = {}; ///< A label.
        QString path = {};
    };

    QJsonObject caseFields = {};
    QList<PersonFact> people = {}; ///< Victims, suspects and the rest, in the order of the file.
    QList<IdentifierFact> identifiers = {};
    QList<DocumentFact> documents = {};
    QList<EvidenceFact> evidence = {};
    QList<CustodyFact> custody = {};
    QList<MeasureFact> measures = {};
    QList<StepFact> steps = {};
    QList<Note> notes = {};
    QList<Task> tasks = {};
    QStringList ignored = {}; ///< Paths of keys that mean nothing here.
};

/// Reads a facts file as far as that goes without a case. The error names every fault with its
/// JSON path: "victims[0].payments[2].at: not a time: 3月2日".
Result<Facts> readFacts(const QByteArray& json);

/// Puts the "case" part of facts that were read into a case. What the program decides (numbers of
/// its own, the chain) is not taken.
void applyCaseFields(const QJsonObject& fields, Casefile& casefile);

} // namespace cluechain
