#include "models/store/opener.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <array>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Opener)
};

Result<Secret> readKeyFile(const QString& path)
{
    constexpr qint64 least = 16;
    constexpr qint64 most = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Text::tr("The key file cannot be read."),
                       path + u": "_s + file.errorString());
    if (file.size() < least || file.size() > most)
        return failure(Text::tr("A key file has at least 16 bytes and at most 1 MiB."), path);
    QByteArray bytes = file.readAll();
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

} // namespace

Result<Opener> readOpener(const WayIn& way)
{
    if (way.keyFile.isEmpty())
        return Opener{way.passphrase, {}};
    Result<Secret> content = readKeyFile(way.keyFile);
    if (!content)
        return tl::unexpected(std::move(content.error()));
    return Opener{way.passphrase, std::move(*content)};
}

Result<> makeKeyFile(const QString& path)
{
    std::array<quint32, 16> words;
    QRandomGenerator::system()->generate(words.begin(), words.end());
    QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof words);
    words.fill(0);
    if (QFile::exists(path))
        return failure(Text::tr("There is already a file of this name."), path);
    QFile file(path);
    const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                      file.write(bytes) == bytes.size() && file.flush();
    wipe(bytes);
    if (made)
        return {};
    return failure(Text::tr("The key file cannot be made here."),
                   path + u": "_s + file.errorString());
}

} // namespace cluechain
