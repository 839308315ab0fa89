// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/people_sheet.h"

#include "core/base/random.h"

#include <array>
#include <span>
#include <string_view>

namespace hedgerow::bench {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view kLatinGiven[]{
    "Anna",   "Jonas",  "Maria",  "Lukas",  "Sophie",  "Paul",   "Emma",       "Felix", "Laura", "David",
    "Elena",  "Marco",  "Giulia", "Pierre", "Chloé",   "Zoë",    "André",      "José",  "Lucía", "Björn",
    "Åsa",    "Søren",  "Jürgen", "Käthe",  "Łukasz",  "Ewa",    "Małgorzata", "Tomáš", "Jiří",  "İbrahim",
    "Ayşe",   "Mehmet", "Fatma",  "Nguyễn", "Thị",     "Kwame",  "Amina",      "Tariq", "Leila", "Samuel",
    "Hannah", "Peter",  "Julia",  "Martin", "Claudia", "Stefan", "Petra",      "Thomas"};
constexpr std::string_view kLatinFamily[]{
    "Müller",  "Schmidt",  "Schneider", "Fischer",    "Weber",     "Meyer",    "Wagner",     "Becker",
    "Schulz",  "Hoffmann", "Koch",      "Richter",    "Klein",     "Wolf",     "Schröder",   "Neumann",
    "Schwarz", "Braun",    "Hofmann",   "Zimmermann", "Krüger",    "Rossi",    "Bianchi",    "Ferrari",
    "Dubois",  "Lefèvre",  "García",    "Martínez",   "López",     "Kowalski", "Wiśniewska", "Novák",
    "Yılmaz",  "Şahin",    "Özdemir",   "Andersson",  "Jørgensen", "Okafor",   "Mensah",     "Silva",
    "Santos",  "Trần",     "Haddad",    "Rahman",     "Berger",    "Keller",   "Vogel",      "Lang",
    "Winter",  "Sommer",   "Huber",     "Maier",      "Bauer",     "König",    "Walter"};
constexpr std::string_view kCyrillicGiven[]{"Анна",    "Дмитрий", "Олена",  "Сергій", "Ирина",    "Павел", "Юлія",
                                            "Николай", "Татьяна", "Андрей", "Богдан", "Оксана",   "Мария", "Виктор",
                                            "Наталія", "Иван",    "Галина", "Роман",  "Светлана", "Тарас"};
constexpr std::string_view kCyrillicFamily[]{"Иванов",   "Шевченко", "Петрова", "Коваленко",
                                             "Соколова", "Бондар",   "Смирнов"};
constexpr std::string_view kArabicGiven[]{"أحمد", "فاطمة", "محمد", "ليلى", "يوسف", "مريم", "خالد", "عمر",   "حسين",
                                          "سارة", "نور",   "علي",  "زينب", "سمير", "هدى",  "كريم", "رانيا", "طارق"};
constexpr std::string_view kArabicFamily[]{"الحسن",  "حداد",   "منصور", "العلي", "خليل",  "ناصر",  "الخطيب", "درويش",
                                           "سليمان", "عباس",   "قاسم",  "صالح",  "مراد",  "حمدان", "شاهين",  "فارس",
                                           "بركات",  "الأحمد", "عثمان", "جابر",  "زيدان", "غانم"};
constexpr std::string_view kGreekGiven[]{"Γιώργος",  "Μαρία",   "Νίκος", "Ελένη",      "Δημήτρης", "Κώστας",
                                         "Κατερίνα", "Γιάννης", "Σοφία", "Παναγιώτης", "Άννα",     "Βασίλης"};
constexpr std::string_view kGreekFamily[]{"Παπαδόπουλος", "Νικολάου", "Γεωργίου",  "Δημητρίου",  "Ιωάννου",
                                          "Βασιλείου",    "Αντωνίου", "Οικονόμου", "Μακρής",     "Κωνσταντίνου",
                                          "Χριστοδούλου", "Αλεξίου",  "Παππάς",    "Καραγιάννης"};
constexpr std::string_view kHanGiven[]{"伟", "芳", "秀英", "敏", "静", "丽", "强", "磊", "军",
                                       "洋", "艳", "勇",   "杰", "娟", "涛", "超", "明", "霞"};
constexpr std::string_view kHanFamily[]{"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周",
                                        "徐", "孙", "马", "朱", "胡", "郭", "何", "高", "林", "罗"};

// Family names are far more than given names: most are put together from two parts.
constexpr std::string_view kFirstParts[]{"Stein", "Wald",   "Berg",   "Hohen",  "Linden",  "Rosen",  "Schön",  "Grün",
                                         "Kirch", "Feld",   "Bach",   "Brunn",  "Eich",    "Neu",    "Alt",    "Nieder",
                                         "Ober",  "Silber", "Gold",   "Weiß",   "Schwarz", "Wein",   "Korn",   "Mühl",
                                         "Sand",  "Moos",   "Birken", "Buch",   "Hirsch",  "Falken", "Adler",  "Löwen",
                                         "Kron",  "Kaiser", "Ritter", "Winkel", "Haber",   "Kessel", "Hammer", "Loch"};
constexpr std::string_view kLastParts[]{"mann",  "bauer",  "berger",  "hofer", "meier",  "feld",   "stein", "berg",
                                        "bach",  "egger",  "er",      "inger", "ström",  "sson",   "ski",   "ová",
                                        "thal",  "wald",   "müller",  "haus",  "kamp",   "brink",  "auer",  "dorfer",
                                        "huber", "reiter", "schmidt", "weber", "hauser", "lechner"};

struct Script {
    Words given;
    Words family;
    std::uint64_t share; // of a hundred
};
constexpr std::array kScripts{Script{kLatinGiven, kLatinFamily, 84}, Script{kCyrillicGiven, kCyrillicFamily, 6},
                              Script{kArabicGiven, kArabicFamily, 5}, Script{kGreekGiven, kGreekFamily, 3},
                              Script{kHanGiven, kHanFamily, 2}};

constexpr std::string_view kUnits[]{"Assembly",  "Warehouse North", "Warehouse South", "Paint shop", "Logistics",
                                    "Canteen",   "Laboratory",      "Maintenance",     "Reception",  "Night shift",
                                    "Packaging", "Quality",         "Accounting",      "Sales",      "Küche",
                                    "Pflege 1",  "Pflege 2",        "Entrée",          "IT",         "Fuhrpark"};
constexpr std::string_view kTitles[]{"Nurse", "Driver",  "Packer",   "Technician", "Clerk",
                                     "Cook",  "Cleaner", "Engineer", "Foreman",    "Trainee"};
constexpr std::string_view kNoteWords[]{
    "asked",  "about",    "shifts", "wants",  "to",    "meet", "again",   "works",  "nights",
    "has",    "children", "knows",  "many",   "in",    "the",  "north",   "hall",   "cares",
    "for",    "wages",    "rota",   "safety", "break", "room", "manager", "new",    "since",
    "spring", "trusts",   "Müller", "often",  "late",  "bus",  "union",   "before", "elsewhere"};

class SheetMaker {
public:
    explicit SheetMaker(std::uint64_t seed) : m_random(seed) {}

    std::string make(std::int64_t people) {
        m_text = "given,family,unit,title,phone,mail,note\n";
        m_text.reserve(static_cast<std::size_t>(people) * 110);
        for (std::int64_t i = 0; i < people; ++i) addRow(i);
        return std::move(m_text);
    }

private:
    std::string_view pick(Words words) { return words[m_random.below(words.size())]; }

    void addRow(std::int64_t number) {
        const Script* script = kScripts.data();
        for (std::uint64_t dice = m_random.below(100); dice >= script->share; ++script) dice -= script->share;
        const std::string digits = std::to_string(10'000'000 + number * 7);
        m_text.append(pick(script->given));
        if (script == kScripts.data() && m_random.below(10) == 0) m_text.append("-").append(pick(script->given));
        m_text.append(",");
        if (script == kScripts.data() && m_random.below(4) > 0)
            m_text.append(pick(kFirstParts)).append(pick(kLastParts));
        else
            m_text.append(pick(script->family));
        m_text.append(",");
        m_text.append(pick(kUnits)).append(",").append(pick(kTitles)).append(",");
        m_text.append("+49 160 ").append(digits).append(",");
        m_text.append("worker").append(std::to_string(number)).append("@example.org,");
        if (m_random.below(10) < 6) addNote();
        m_text += '\n';
    }

    void addNote() {
        const std::uint64_t words = 4 + m_random.below(8);
        for (std::uint64_t i = 0; i < words; ++i) m_text.append(i == 0 ? "" : " ").append(pick(kNoteWords));
    }

    SeededRandom m_random;
    std::string m_text;
};

} // namespace

std::string peopleSheet(std::int64_t people, std::uint64_t seed) {
    return SheetMaker(seed).make(people);
}

} // namespace hedgerow::bench
