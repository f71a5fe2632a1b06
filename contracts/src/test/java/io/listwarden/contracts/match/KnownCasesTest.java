package io.listwarden.contracts.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.PartyKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Cases that compliance officers know, each with what the explanation has to say. */
final class KnownCasesTest {
    private static final TokenMatcher MATCHER = new TokenMatcher(Profile.BALANCED);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Emma Daniels | EMMA LLC | EXTRA Daniels",
                "George Bush | George Habbash | EXTRA Bush",
                "Jon | Jonathan Smith | MISSING Smith",
                "Kim Yong-chol | Kim Yong-chun | EXTRA chol",
                "Plant 183 | Plant 184 | EXTRA 183",
                "Bank of Syria | Bank of Serbia | EXTRA Syria",
                "Mario Garcia Lopez | Maria Garcia Lopez | EXTRA Mario",
                "Salim Haddad | Salima Haddad | EXTRA Salim",
                "Zhi Chen | Chen Zhijing | EXTRA Zhi",
                "Zhi Chen Dang | Zhi Chen | EXTRA Dang",
                "Jo Song | Jo Chol Song | MISSING Chol",
                "Mangalore Investments | M Invest | INITIAL Mangalore",
                "Auer Group | Group A | INITIAL Auer",
                "Golden Kiosk | Globa Kiosk | EXTRA Golden",
                "PCP Petroleum | PCPP | TYPO PCP",
                "First Agro | A1 | INITIAL Agro",
                "Golden Cargo | Golden Cargo Chemicals | MISSING Chemicals",
                "Mohammed Ali Khan | Mohammed Khan | EXTRA Ali",
                "رشدي | Rushad Trading | CONSONANTS رشدي",
                "وزارة الدفاع السورية | Syrian Ministry of Interior | EXTRA الدفاع",
                "حسن روحانی | Hossein Rouhani | EXTRA حسن",
                "Kalvetin Group | Kelvadon Group | EXTRA Kalvetin",
                "PKK | Partiya Karkeren Kurdistan | ACRONYM PKK",
                "Robert Smith Jr | Robert Smith Sr | EXTRA Jr",
                "MAHS Saleh | Mohammed Ali Hassan Saleh | EXTRA MAHS",
                "Baet Kalvetin | Baet Alhoreya Electronics Trading | EXTRA Kalvetin",
                "Dió Bakos | DIO | EXTRA Bakos",
                "GCT Properties Inc. | GCT | EXTRA Properties",
                "Abdul Malik al-Houthi | Abdul Khaliq al-Houthi | EXTRA Malik",
            })
    void otherPartiesAreToldApartByTheWordThatDiffers(String asked, String listed, String word) {
        Comparison comparison = compare(asked, PartyKind.UNKNOWN, listed, PartyKind.UNKNOWN);

        assertThat(comparison.score()).isLessThan(MATCHER.defaultThreshold());
        assertThat(words(comparison)).contains(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Almaz Antey Telecom | Almaz-Antey | EQUAL Almaz",
                "SIS DOO | SIS d.o.o. | EQUAL DOO",
                "Huawei | Huawei Technologies Co., Ltd. | EQUAL Huawei",
                "Mohammed Hussein | Muhammad Husayn | SPELLING Mohammed",
                "Bill Clinton | William Clinton | NICKNAME Bill",
                "Zhukov Georgy | Joukov Gueorgui | TRANSLITERATION Zhukov",
                "Saitotech | Saito Tech | JOINED Saitotech",
                "V. Putin | PUTIN, Vladimir Vladimirovich | INITIAL V",
                "Hugo Carvajal | CARVAJAL BARRIOS, Hugo Armando | EQUAL Hugo",
                "Megvii | Beijing Megvii Technology | EQUAL Megvii",
                "Sgheikh Khalid Mohammed | Sheikh Khalid Mohammed | EQUAL Khalid",
                "Saitotech OJJSC | Saito Tech OJSC | JOINED Saitotech",
                "Hamas | HAMAS (Islamic Resistance Movement) | EQUAL Hamas",
                "KOMID | Korea Mining Development Trading Corporation (KOMID) | EQUAL KOMID",
                "Rassvet (a.k.a. Zarya) | Zarya JSC | EQUAL Zarya",
                "Aatoly Sokolenko | Anatoly Sokolenko | TYPO Aatoly",
                "Ahmad Gadfdafi | Ahmad Gaddafi | TYPO Gadfdafi",
                "Drt Aviation Sokolenko | Dart Aviation Sokolenko | TYPO Drt",
                "Zedaron Loimited Liability Company | Zedaron LLC | EQUAL Zedaron",
                "Win Naing Tun | U Win Naing Tun | EQUAL Naing",
                "Kim Yong Chol | Kim Young-chul | TRANSLITERATION Chol",
                "IRGC | Islamic Revolutionary Guard Corps | ACRONYM IRGC",
                "Harbin Eng. Univ. | Harbin Engineering University | ABBREVIATION Eng",
                "Kavosh Mnfctrng Co. | Kavosh Manufacturing Company | ABBREVIATION Mnfctrng",
                "Izz al-Din Abd ale-Farid Khalil | KHALIL, Izz al-Din Abd al-Farid | EQUAL Farid",
                "Abu Bkar Sokolenko | Abu Bakar Sokolenko | TYPO Bkar",
                "Igor Kastyukevich | KASTYUKEVICH, Igor Yuryevich | MISSING Yuryevich",
                "Oleg Gajdukevitj | Oleg Gaidukevich | TRANSLITERATION Gajdukevitj",
                "Antob Sokolenko | Anton Sokolenko | TYPO Antob",
                "Khaled Elbarnaoui | El-Barnaoui, Khaled | JOINED Elbarnaoui",
                "Addawa Sokolenko | Ad-Dawa Sokolenko | JOINED Addawa",
                "علی خسروی | Ali Khosravi | CONSONANTS خسروی",
                "ساسي العمدوني | Sassi Al-Amdouni | CONSONANTS ساسي",
                "Khalil Zeghrayba | Khalil Zaghraybeh | CONSONANTS Zeghrayba",
                "Irina Celikova | Irina Tselikova | TRANSLITERATION Celikova",
                "شفیق الله خان | Shafiqullah Khan | TYPO شفیق الله",
                "IRISL | Islamic Republic of Iran Shipping Lines | ACRONYM IRISL",
                "Ministry of Defense and Armed Forces Logistics | MODAFL | ACRONYM Ministry of"
                        + " Defense and Armed Forces Logistics",
                "SMIC | Semiconductor Manufacturing International Corp. | ACRONYM SMIC",
                "محمود احمدی نژاد | Mahmoud Ahmadinejad | CONSONANTS احمدی نژاد",
                "مكتب الخدمات | Makhtab Al-Khidamat | CONSONANTS مكتب",
                "أديب شعبان العاني | Adib Shaban al-Ani | CONSONANTS العاني",
                "Ірина АГЕЄВА | Irina Ageeva | TYPO АГЕЄВА",
                "محمدجواد ظریف | Mohammad Javad Zarif | CONSONANTS جواد",
                "محمدباقر قالیباف | Mohammad Bagher Ghalibaf | CONSONANTS قالیباف",
                "مرتضی کشکولی | Morteza Kashkouli | CONSONANTS مرتضی",
                "جبران باسيل | Gebran Bassil | CONSONANTS جبران",
                "محمد بن بلقاسم العوادي | Mohamed Belgacem Al-Aouadi | CONSONANTS بلقاسم",
                "فالح الفياض | Falih al-Fayyadh | CONSONANTS فالح",
                "شیخ هبت\u200Cالله آخندزاده | Sheikh Haibatullah Akhundzada | EQUAL هبت\u200Cالله",
                "عبد الحكيم بلحاج | Abdelhakim Belhadj | CONSONANTS بلحاج",
                "عبدالله اوجالان | Abdullah Ocalan | CONSONANTS اوجالان",
                "ملا محمد عمر | Mullah Mohammed Omar | EQUAL ملا",
                "צבי הראל | Zvi Harel | CONSONANTS צבי",
                "ВАКУЛЬЧIК Валéрый | Valeri Vakulchyk | TRANSLITERATION ВАКУЛЬЧIК",
                "이재명 | Lee Jae-myung | SPELLING 이재명",
                "Зеленоградский нанотехнологический центр | Zelenograd Nanotechnology Center |"
                        + " TRANSLATION Зеленоградский",
                "Министерство обороны Российской Федерации | Ministry of Defence of the Russian"
                        + " Federation | TRANSLATION обороны",
                "وزارة الدفاع السورية | Syrian Ministry of Defense | EQUAL الدفاع",
                "شرکت ملی نفت ایران | National Iranian Oil Company | TRANSLATION نفت",
                "Kovalev P.S. | KOVALEV, Pyotr Sergeyevich | INITIAL P",
            })
    void onePartyIsFoundByWhateverItsNameIsWrittenAs(String asked, String listed, String word) {
        Comparison comparison = compare(asked, PartyKind.UNKNOWN, listed, PartyKind.UNKNOWN);

        assertThat(comparison.score()).isGreaterThanOrEqualTo(MATCHER.defaultThreshold());
        assertThat(words(comparison)).contains(word);
    }

    @ParameterizedTest
    @CsvSource({"PERSON", "ORGANIZATION", "UNKNOWN"})
    void aPartyOfUnknownKindIsFoundWhateverKindIsAskedFor(PartyKind kind) {
        Comparison comparison =
                compare("Huawei", kind, "Huawei Technologies Co., Ltd.", PartyKind.UNKNOWN);

        assertThat(comparison.score()).isGreaterThanOrEqualTo(MATCHER.defaultThreshold());
    }

    @Test
    void aFirmIsNotFoundForAPersonOfItsName() {
        Comparison comparison =
                compare("Reza Karimi LLC", PartyKind.UNKNOWN, "Reza Karimi", PartyKind.PERSON);

        assertThat(comparison.score()).isLessThan(MATCHER.defaultThreshold());
        assertThat(comparison.evidence()).extracting(Evidence::feature).contains("kind-differs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reza Karimi Trading | Riza Kareemi LLC",
                "Candiru | Saito Tech",
                "First Agro | A1",
                "V. Putin | PUTIN, Vladimir Vladimirovich",
                "Mikhail Vladimirovich KUZ | Mikhail Vladimirovich KUZMIN",
            })
    void whatTheWordsTakeOffAndTheFeaturesAddGivesTheScore(String asked, String listed) {
        Comparison comparison = compare(asked, PartyKind.PERSON, listed, PartyKind.ORGANIZATION);

        double sum = comparison.evidence().stream().mapToDouble(Evidence::contribution).sum();
        assertThat(sum).isCloseTo(comparison.score(), org.assertj.core.data.Offset.offset(1e-9));
        comparison.evidence().stream()
                .filter(evidence -> evidence.feature().equals("name"))
                .forEach(
                        name ->
                                assertThat(
                                                1
                                                        + name.words().stream()
                                                                .mapToDouble(
                                                                        AlignedWords::contribution)
                                                                .sum())
                                        .isBetween(name.score() - 1e-4, name.score() + 0.011));
    }

    private static List<String> words(Comparison comparison) {
        return comparison.evidence().stream()
                .flatMap(evidence -> evidence.words().stream())
                .map(
                        word ->
                                word.relation()
                                        + " "
                                        + (word.query() == null ? word.listed() : word.query()))
                .toList();
    }

    private static Comparison compare(
            String asked, PartyKind askedKind, String listed, PartyKind listedKind) {
        return MATCHER.compare(subject(asked, askedKind), subject(listed, listedKind));
    }

    private static Subject subject(String name, PartyKind kind) {
        return new Subject(
                kind,
                List.of(new Subject.Name(name, AliasStrength.STRONG)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
