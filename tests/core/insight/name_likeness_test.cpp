// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/name_likeness.h"

#include "core/model/person_name.h"
#include "core/store/search_key.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <deque>

namespace hedgerow {
namespace {

using testing::ElementsAre;

// A name with everything it points to.
class Named {
public:
    explicit Named(std::string_view whole, NameScript script = NameScript::Latin) : m_whole(whole) {
        const PersonName name = nameParts(whole);
        for (const bool isGiven : {true, false})
            for (const std::string& word : nameWords(searchKey(isGiven ? name.given : name.family)))
                m_written.words.push_back({&m_words.emplace_back(NameWord::of(word)), isGiven});
        m_written.script = script;
        if (script != NameScript::Latin) m_written.written = m_whole;
    }
    const WrittenName& written() const { return m_written; }

private:
    std::string m_whole;
    std::deque<NameWord> m_words;
    WrittenName m_written;
};

NameLikeness alike(const Named& one, const Named& other) {
    const NameLikeness likeness = nameMatch(one.written(), other.written()).likeness;
    EXPECT_EQ(nameMatch(other.written(), one.written()).likeness, likeness) << "whichever comes first";
    return likeness;
}
NameLikeness alike(std::string_view one, std::string_view other) {
    return alike(Named(one), Named(other));
}
NameLikeness cyrillic(std::string_view other, std::string_view latin) {
    return alike(Named(other, NameScript::Other), Named(latin));
}
NameLikeness arabic(std::string_view other, std::string_view latin) {
    return alike(Named(other, NameScript::Consonants), Named(latin));
}

TEST(TypingErrors, CountsLettersLeftOutAddedChangedAndSwapped) {
    EXPECT_EQ(typingErrors("berg", "berg", 2), 0);
    EXPECT_EQ(typingErrors("berg", "bergh", 2), 1);
    EXPECT_EQ(typingErrors("berg", "brg", 2), 1);
    EXPECT_EQ(typingErrors("berg", "borg", 2), 1);
    EXPECT_EQ(typingErrors("berg", "breg", 2), 1);
    EXPECT_EQ(typingErrors("bergmann", "bregman", 2), 2);
    EXPECT_EQ(typingErrors("berg", "", 5), 4);
    EXPECT_EQ(typingErrors("ca", "abc", 5), 3) << "a pair that was swapped is left alone afterwards";
}

TEST(TypingErrors, EndsAtTheBound) {
    EXPECT_EQ(typingErrors("alexander", "konstantin", 2), 3);
    EXPECT_EQ(typingErrors("a", "abcdefgh", 2), 3);
    EXPECT_EQ(typingErrors(std::string(5000, 'a'), std::string(5000, 'a'), 1), 0);
}

TEST(NameWords, LeaveOutPunctuationAndWhatStandsBeforeAFamilyName) {
    EXPECT_THAT(nameWords("anna-maria von der heide"), ElementsAre("anna", "maria", "heide"));
    EXPECT_THAT(nameWords("o'brien"), ElementsAre("obrien"));
    EXPECT_THAT(nameWords("j.p. smith"), ElementsAre("j", "p", "smith"));
    EXPECT_THAT(nameWords("al-hassan"), ElementsAre("hassan"));
    EXPECT_THAT(nameWords("de la"), ElementsAre("de", "la")) << "there must be something";
    EXPECT_THAT(nameWords(" - "), ElementsAre());
    EXPECT_THAT(nameWords("a b c d e f g h"), testing::SizeIs(6));
}

TEST(NameMatch, AccentsCaseAndOrderMakeNoDifference) {
    EXPECT_EQ(alike("Ángel Núñez", "NUNEZ, Angel"), NameLikeness::Same);
    EXPECT_EQ(alike("Łukasz Żuk", "Lukasz Zuk"), NameLikeness::Same);
    EXPECT_EQ(alike("Berg Anna", "Anna Berg"), NameLikeness::Same);
    EXPECT_EQ(alike("Wei Zhang", "Zhang Wei"), NameLikeness::Same);
    EXPECT_EQ(alike("Maria von der Heide", "Maria Heide"), NameLikeness::Same);
}

TEST(NameMatch, KnowsWhatIsSpelledOtherwise) {
    EXPECT_EQ(alike("Jürgen Müller", "Juergen Mueller"), NameLikeness::OtherSpelling);
    EXPECT_EQ(alike("Peter Meyer", "Peter Maier"), NameLikeness::OtherSpelling);
    EXPECT_EQ(alike("Julia Schmidt", "Yulia Schmitt"), NameLikeness::OtherSpelling);
    EXPECT_EQ(alike("Carl Jonsson", "Karl Johnson"), NameLikeness::OtherSpelling);
    EXPECT_EQ(alike("Filip Wójcik", "Philipp Voicik"), NameLikeness::OtherSpelling);
}

TEST(NameMatch, KnowsNamesInOtherLetters) {
    EXPECT_EQ(cyrillic("Анна Иванова", "Anna Ivanova"), NameLikeness::OtherScript);
    EXPECT_EQ(cyrillic("Юлия Щербакова", "Yulia Shcherbakova"), NameLikeness::OtherScript);
    EXPECT_EQ(cyrillic("Михаил Цветков", "Mikhail Tsvetkov"), NameLikeness::OtherScript);
    EXPECT_EQ(cyrillic("Сергей Чехов", "Sergey Chehov"), NameLikeness::OtherScript);
    EXPECT_EQ(cyrillic("Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos"), NameLikeness::OtherScript);
    EXPECT_EQ(cyrillic("张伟", "Zhang Wei"), NameLikeness::OtherScript);
    EXPECT_EQ(cyrillic("Анна Иванова", "Anna Petrova"), NameLikeness::GivenAlone);
}

TEST(NameMatch, AScriptWithoutVowelsIsComparedByItsConsonants) {
    EXPECT_EQ(arabic("محمد حسن", "Mohammed Hassan"), NameLikeness::OtherScript);
    EXPECT_EQ(arabic("محمد حسن", "Muhamad Hasan"), NameLikeness::OtherScript);
    EXPECT_EQ(arabic("يوسف خالد", "Yusuf Khaled"), NameLikeness::OtherScript);
    EXPECT_EQ(arabic("دوד לוי", "Sara Cohen"), NameLikeness::Different);
    EXPECT_EQ(alike("Mohamed Hassan", "Mihmud Hassan"), NameLikeness::Different) << "vowels count where both have them";
}

TEST(NameMatch, SoundingAlikeIsNotTheSameWhereTheLettersSayMore) {
    const Named one("张伟", NameScript::Other);
    const Named other("章威", NameScript::Other);
    EXPECT_EQ(alike(one, other), NameLikeness::OtherSpelling);
    EXPECT_EQ(alike(one, Named("张伟", NameScript::Other)), NameLikeness::Same);
}

TEST(NameMatch, ForgivesTypingErrorsInOneWordByItsLength) {
    EXPECT_EQ(alike("Anna Bergmann", "Anna Bregmann"), NameLikeness::Similar);
    EXPECT_EQ(alike("Konstantin Berg", "Konstanitn Berg"), NameLikeness::Similar);
    EXPECT_EQ(alike("Anna Berg", "Anna Burg"), NameLikeness::GivenAlone) << "four letters: another name";
    EXPECT_EQ(alike("Martin Bergmann", "Marlin Bregmann"), NameLikeness::Different) << "two words with errors";
    EXPECT_EQ(alike("Worker 10012", "Worker 10013"), NameLikeness::GivenAlone) << "a number is not mistyped";
}

TEST(NameMatch, KnowsInitialsShortFormsAndWhatIsLeftOut) {
    EXPECT_EQ(alike("A. Berg", "Anna Berg"), NameLikeness::InShort);
    EXPECT_EQ(alike("Anna B.", "Anna Berg"), NameLikeness::InShort);
    EXPECT_EQ(alike("Alex Berg", "Alexander Berg"), NameLikeness::InShort);
    EXPECT_EQ(alike("Anna Berg", "Anna Bergmann"), NameLikeness::GivenAlone) << "a family name is not shortened";
    EXPECT_EQ(alike("Anna Berg", "Anna Maria Berg"), NameLikeness::LeftOut);
    EXPECT_EQ(alike("Anna", "Anna Berg"), NameLikeness::Part);
    EXPECT_EQ(alike("A. B.", "Anna Berg"), NameLikeness::Different);
    EXPECT_EQ(alike("Anna Berg", "Anna Schmidt"), NameLikeness::GivenAlone);
    EXPECT_EQ(alike("Anna Berg", "Tom Berg"), NameLikeness::Different);
}

} // namespace
} // namespace hedgerow
