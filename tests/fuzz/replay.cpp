#include <QByteArray>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
extern "C" __attribute__((weak)) int LLVMFuzzerInitialize(int* argc, char*** argv);

/// A target of libFuzzer without libFuzzer, so that any compiler builds it: tries every sample,
/// then so many changed ones, always the same.
///
///     fuzz_text RUNS FOLDER…
namespace
{

constexpr qsizetype largestInput = 1 << 16;

/// What readers look for.
constexpr std::array<std::string_view, 24> words{",",
                                                 "\t",
                                                 "\"",
                                                 "\"\"",
                                                 "=\"",
                                                 "\r\n",
                                                 "\xEF\xBB\xBF",
                                                 "\xFF\xFE",
                                                 "\xA3\xAC",
                                                 "\x81\x30\x81\x30",
                                                 "&#x41;",
                                                 "<table>",
                                                 "</td>",
                                                 "<tr><td>",
                                                 "PK\x03\x04",
                                                 "<row>",
                                                 "<c t=\"s\">",
                                                 "<v>",
                                                 "2026-01-02 03:04:05",
                                                 "6.22E+18",
                                                 "-1.00",
                                                 "进",
                                                 "借",
                                                 "99999999999999999999"};

std::vector<QByteArray> samples(int count, char** folders)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        QDirIterator each(QString::fromLocal8Bit(folders[i]), QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            paths += each.next();
    }
    paths.sort();
    std::vector<QByteArray> found{QByteArray()};
    for (const QString& path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            found.push_back(file.read(largestInput));
    }
    return found;
}

/// Changes texts and bytes as transport, tools and malice do.
class Changer
{
public:
    explicit Changer(const std::vector<QByteArray>& known)
        : m_known(known)
    {
    }

    QByteArray next()
    {
        QByteArray bytes = any();
        for (size_t changes = 1 + below(6); changes > 0; --changes)
            change(bytes);
        bytes.truncate(largestInput);
        return bytes;
    }

private:
    /// The library's own distributions differ between systems.
    size_t below(size_t end) { return end == 0 ? 0 : m_random() % end; }
    const QByteArray& any() { return m_known[below(m_known.size())]; }

    void change(QByteArray& bytes)
    {
        const auto size = size_t(bytes.size());
        const auto at = qsizetype(below(size + 1));
        const auto length = qsizetype(below(std::min(size - size_t(at), size_t(256)) + 1));
        switch (below(7)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(bytes.at(at) ^ (1 << below(8)));
            break;
        case 1:
            if (at < bytes.size())
                bytes[at] = char(below(256));
            break;
        case 2: {
            const std::string_view word = words[below(words.size())];
            bytes.insert(at, word.data(), qsizetype(word.size()));
            break;
        }
        case 3:
            bytes.remove(at, length);
            break;
        case 4:
            bytes.insert(qsizetype(below(size + 1)), bytes.mid(at, length));
            break;
        case 5:
            bytes.truncate(at);
            break;
        default: {
            const QByteArray& other = any();
            bytes.insert(at, other.mid(qsizetype(below(size_t(other.size()) + 1)), 512));
            break;
        }
        }
    }

    const std::vector<QByteArray>& m_known;
    std::mt19937 m_random{1};
};

void tryInput(const QByteArray& bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()),
                           size_t(bytes.size()));
}

} // namespace

int main(int argc, char** argv)
{
    if (LLVMFuzzerInitialize)
        LLVMFuzzerInitialize(&argc, &argv);
    if (argc < 3)
        return 2;
    const int runs = std::atoi(argv[1]);
    const std::vector<QByteArray> known = samples(argc - 2, argv + 2);
    for (const QByteArray& bytes : known)
        tryInput(bytes);
    Changer changer(known);
    for (int i = 0; i < runs; ++i)
        tryInput(changer.next());
    std::printf("%zu samples, %d changed ones\n", known.size(), runs);
    return known.size() > 1 ? 0 : 1;
}
