package io.listwarden.contracts.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;

import io.listwarden.contracts.name.NameNormaliser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.text.Normalizer;

final class RomanisationTest {
    private static final int LAST_OF_NAMES = 0xFAFF;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Щерев България Хъб | shterev balgariya hab",
                "Объект Подъячев | obekt podyachev",
                "Ђорђе Његош Џемал Шћепан Ж | dorde njegos dzemal scepan z",
                "Володимир Зеленський Їжак | volodymyr zelenskyi yizhak",
                "Аляксандр Лукашэнка ў Гомелі | alyaksandr lukashenka u homeli",
                "Қасым-Жомарт Тоқаев | qasym zhomart toqaev",
                "Μπάμπης Ευάγγελος Αύρα Ευθύμιος | bampis evangelos avra efthymios",
                "Γιώργος Παπανδρέου Σφιγξ Αγχος | giorgos papandreou sfinx anchos",
                "Ἀλέξανδρος Ὀδυσσεύς | alexandros odyssefs",
                "მიხეილ სააკაშვილი ᲛᲘᲮᲔᲘᲚ | mikheil saakashvili mikheil",
                "Երևան Որբ Սուրեն Նիկոլ | yerevan vorb suren nikol",
                "בנימין נתניהו אבי | bnymyn ntnyhw aby",
                "أحمد خامنه‌ای چمران پژمان | ahmd khmnhy chmrn pzhmn",
                "أُسَامَة بن لادن | asm bin ldn",
                "박근혜 이 독립 값 | bak geun hye i dok rip gap",
                "とうきょう おおさか しんじゅく | tokyo osaka shinjuku",
                "がっこう マッチ ジェット ファミリー | gakko matchi jetto famiri",
                "ﾊﾟﾅｿﾆｯｸ サントリー ティー | panasonikku santori ti",
                "佐々木 々 | zuo zuo mu",
            })
    void everyScriptHasItsCustom(String text, String expected) {
        assertThat(NameNormaliser.normalise(text).toString()).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "zhang, chang",
        "jiang, chiang",
        "xie, hsieh",
        "qian, chien",
        "cai, tsai",
        "guo, kuo",
        "zhuo, cho",
        "shuo, shuo",
        "luo, lo",
        "si, ssu",
        "zi, tzu",
        "shi, shih",
        "ri, jih",
        "gui, kuei",
        "hui, hui",
        "ge, ko",
        "song, sung",
        "xiong, hsiung",
        "lian, lien",
        "yan, yen",
        "yi, i",
        "ye, yeh",
        "you, yu",
        "xue, hsueh",
        "wang, wang",
        "er, erh",
        "ma, ma",
    })
    void pinyinIsTurnedIntoWadeGiles(String pinyin, String expected) {
        assertThat(WadeGiles.of(pinyin)).isEqualTo(expected);
    }

    /** The clever against the obvious: every Hangul syllable against its decomposition. */
    @Test
    void hangulIsTakenApartAsUnicodeDoes() {
        for (char syllable = '가'; syllable <= '힣'; syllable++) {
            StringBuilder whole = new StringBuilder();
            Hangul.append(String.valueOf(syllable), Convention.USUAL, whole);
            StringBuilder vowel = new StringBuilder();
            String jamo = Normalizer.normalize(String.valueOf(syllable), Normalizer.Form.NFD);
            String open = Normalizer.normalize(jamo.substring(0, 2), Normalizer.Form.NFC);
            Hangul.append(open, Convention.USUAL, vowel);
            assertThat(whole.toString().strip()).startsWith(vowel.toString().strip());
        }
    }

    @Test
    void aHanCharacterIsReadAsIcuReadsIt() {
        Transliterator icu = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        for (char c : "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗".toCharArray()) {
            assertThat(NameNormaliser.normalise(String.valueOf(c)).toString())
                    .isEqualTo(icu.transliterate(String.valueOf(c)));
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void aScriptIsToldByEachOfItsLetters(Script script) {
        for (int c = 0; c <= LAST_OF_NAMES; c++) {
            if (isOfNames(c)
                    && isNamed(script, Character.UnicodeScript.of(c))
                    && !isCompatible(c)) {
                assertThat(Script.of(c)).as("U+%04X", c).isEqualTo(script);
            }
        }
    }

    /** Letters of dictionaries and phoneticians, and jamo of old Korean, are in no name. */
    private static boolean isOfNames(int c) {
        return Character.isLetter(c)
                && Character.getType(c) != Character.MODIFIER_LETTER
                && (c < 0x1D00 || c > 0x1DBF)
                && (c < 0x2100 || c > 0x218F)
                && (c < 0xA640 || c > 0xABFF);
    }

    private static boolean isNamed(Script script, Character.UnicodeScript unicode) {
        return switch (unicode) {
            case HIRAGANA, KATAKANA -> script == Script.KANA;
            default -> script.name().equals(unicode.name());
        };
    }

    private static boolean isCompatible(int c) {
        return !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC);
    }

    @Test
    void aScriptWithoutATableIsBounded() {
        assertThat(NameNormaliser.normalise("က".repeat(1_000)).toString()).hasSizeLessThan(400);
    }
}
