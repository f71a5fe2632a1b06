package io.listwarden.contracts.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

final class NameNormaliserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUTIN, Vladimir Vladimirovich | putin vladimir vladimirovich",
                "Путин Владимир Владимирович | putin vladimir vladimirovich",
                "Жёлтый Щукин Юрий Хамзяев | zhyoltyy shchukin yuriy khamzyaev",
                "Łukasz Ørsted Đorđević Weiß Æneas Işık | lukasz orsted dordevic weiss aeneas isik",
                "José  María-Núñez | jose maria nunez",
                "O'Brien O’Brien Qaʻida | obrien obrien qaida",
                "Ｆｕｌｌｗｉｄｔｈ ﬁne | fullwidth fine",
                "Μητσοτάκης Κυριάκος | mitsotakis kyriakos",
                "习近平 | xi jin ping",
                "김정은 | gim jeong eun",
                "トヨタ | toyota",
                "N.S.O. Group | nso group",
                "J.R. Smith | j r smith",
                "No.3 Factory 007 | no 3 factory 7",
                "عبد الرحمن ياسين | abdulrahman ysyn",
                "Ⅷ ③ 𝕬𝖉𝖔𝖑𝖋 ⒶⒷⒸⒹ | 8 3 adolf abcd",
                "Z̸̡͎a̴l̵g̶o̷ йод и\u0306од 한 | zalgo yod yod han",
                "٣ ४ ５ 7 | 3 4 5 7",
                "Smith's Workers' Lloyd’s | smiths workers lloyds",
                "AKA a.k.a. Foo | aka aka foo",
                "Smith & Sons + Co@Home | smith and sons co home",
                "x/y (z) [w] | x y z w",
                "Plant183 6th Bureau | plant 183 6 bureau",
                "V1adimir Put1nsky | vladimir putlnsky",
                "YelenaKHIMINA Shi-FuCHANG | yelena khimina shi fu chang",
                "McDonald MacDONALD McDONALD GmbHH | mcdonald macdonald mcdonald gmbhh",
                "Wang Bin | wang bin",
                "Kim Do Hyung | kim do hyung",
                "Li De Ming | li de ming",
                "Jose do Santos | jose do santos",
            })
    void comesOutAsLatinTokens(String text, String expected) {
        assertThat(NameNormaliser.normalise(text)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HAMAS (Islamic Resistance Movement) | hamas | islamic resistance movement",
                "Zarya Works JSC (also known as Zavod Zarya) | zarya works stock | zavod zarya",
                "Zarya a.k.a. Zavod Rassvet | zarya | zavod rassvet",
                "Zarya aka Rassvet | zarya | rassvet",
                "Zarya, formerly Rassvet | zarya | rassvet",
                "Zarya alias Rassvet | zarya | rassvet",
                "MEI (A.K.A. MEI-LING ZHOU) LI | mei li | mei ling zhou",
                "SEA STAR / WHITE ROSE | sea star | white rose",
                "Northern Fleet/Flotte du Nord | northern fleet | flotte du nord",
            })
    void namesWithinANameAreReadingsOfIt(String text, String first, String second) {
        assertThat(NameNormaliser.readings(text))
                .extracting(NormalisedName::toString)
                .contains(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hamas (Islamic Resistance Movement)", "Seagrace / Pacific Alliance"})
    void whatFollowsTheCharactersThatAreLookedAtChangesNoReading(String text) {
        String longer = text + " ".repeat(NameNormaliser.MOST_CHARACTERS) + "/ (x";
        assertThat(NameNormaliser.readings(longer)).isEqualTo(NameNormaliser.readings(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Northern Mining Development Corporation (NOMID) | nomid",
                "Vnesheconombank (VEB) | vnesheconombank",
                "PETROLEOS DEL NORTE, S.A. (PDNSA) | pdnsa",
            })
    void anAcronymInBracketsIsANameAndThreeLettersSayNothing(String text, String reading) {
        assertThat(NameNormaliser.readings(text))
                .extracting(NormalisedName::toString)
                .contains(reading);
    }

    @ParameterizedTest
    @CsvSource({
        "SAITOTECHLIMITED, saitotech limited",
        "Zarya Worksgmbh, zarya works limited",
        "BELSHINAOJSC, belshina stock"
    })
    void aLegalFormAtTheEndMayHaveLostItsBlank(String text, String reading) {
        assertThat(NameNormaliser.readings(text))
                .extracting(NormalisedName::toString)
                .contains(reading);
        assertThat(NameNormaliser.readings("Unlimited")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VTB BANK (UKRAINE)",
                "Al-Haramain (Afghanistan branch)",
                "Icarus Marine (Pty) Ltd.",
                "Zarya Works (No. 2)",
                "Horsway Tech (HK) Co., Limited",
                "Madalal (Mtanyus) Khuri",
                "Guard Corps (GC) Cyber Command",
                "Jean Aka Kouassi",
                "JEAN AKA KOUASSI",
                "Research Centre/Center",
                "Formerly",
                "(Zarya Rassvet)",
                "Zarya (",
                "aka Zarya"
            })
    void placesFormsAndRemarksInBracketsAreNoNames(String text) {
        assertThat(NameNormaliser.readings(text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "MARS VI, mars 6",
        "BONU V, bonu 5",
        "EVERRICH X, everrich 10",
        "Jinping XI, jinping 11"
    })
    void aNumeralAtTheEndMayBeANumber(String text, String numbered) {
        assertThat(NameNormaliser.readings(text))
                .extracting(NormalisedName::toString)
                .containsExactly(text.toLowerCase(Locale.ROOT), numbered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kumar V.", "XI, Jinping", "Tran vi", "V", "J V", "Malcolm x"})
    void anInitialIsNoNumber(String text) {
        assertThat(NameNormaliser.readings(text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INTELLEXA S.A. | stock",
                "INTELLEXA S. A. | stock",
                "Systemes S. A. R. L. | limited",
                "CANDIRU LTD. | limited",
                "Huawei Technologies Co., Ltd. | limited",
                "华为技术有限公司 | limited",
                "トヨタ自動車株式会社 | stock",
                "ООО Позитив | limited",
                "ОАО «Ромашка» | stock",
                "Cytrox Holdings Zrt. | stock",
                "Cytrox d.o.o. Skopje | limited",
                "PT Bumi Raya | limited",
                "Perkasa Sdn. Bhd. | limited",
                "Общество с ограниченной ответственностью Ромашка | limited",
            })
    void everySpellingOfALegalFormIsItsClass(String text, String legalClass) {
        assertThat(NameNormaliser.normalise(text).tokens())
                .filteredOn(token -> token.kind() == TokenKind.LEGAL_FORM)
                .extracting(Token::text)
                .containsExactly(legalClass);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Общество с ограниченной ответственностью Ромашка | limited",
                "Ромашка, ПАО | stock",
                "Byuro Detal, Pao | stock",
                "ТОВ \"Ромашка\" | limited",
                "PrAT Romashka | stock",
                "ПАТ «Ромашка» | stock",
                "Товариство з обмеженою відповідальністю Ромашка | limited",
                "Romashka Joint-Stock Company | stock",
                "Closed Joint Stock Company Romashka | stock",
                "Romashka Federal State Unitary Enterprise | state",
                "ФГУП Ромашка | state",
                "NPO Romashka | company",
                "POLYANIN EVGENII IGOREVICH IP | sole",
                "Ромашка EOOD | limited",
                "Kamilica d.d. | stock",
                "Kamille GmbH & Co. KG | partnership",
                "Kamille e.V. | association",
                "Kamille AG | stock",
                "Camomille S.à r.l. | limited",
                "Camomille SAS | stock",
                "Camomilla S.p.A. | stock",
                "Manzanilla S.A. de C.V. | stock",
                "Manzanilla S. de R.L. de C.V. | limited",
                "Manzanilla, C.A. | stock",
                "Manzanilla E.I.R.L. | sole",
                "Manzanilla E.U. | sole",
                "Kamille B.V. | limited",
                "Kamomill AB | stock",
                "Kamille A/S | stock",
                "Kamille ApS | limited",
                "Kamomilla Oy | limited",
                "Kamilla Kft. | limited",
                "Heřmánek s.r.o. | limited",
                "Rumianek Sp. z o.o. | limited",
                "Kummel OÜ | limited",
                "UAB Ramunė | limited",
                "Papatya Sanayi ve Ticaret Ltd. Şti. | limited",
                "Papatya A.Ş. | stock",
                "Chamomile FZ-LLC | limited",
                "Chamomile W.L.L. | limited",
                "Chamomile S.A.O.G. | stock",
                "Chamomile (Pvt) Ltd | limited",
                "Chamomile Pte. Ltd. | limited",
                "Kamomil Tbk | stock",
                "Kabushiki Kaisha Kamomiru | stock",
                "㈱カモミール | stock",
                "주식회사 가나 | stock",
                "洋甘菊股份有限公司 | stock",
                "Sherkat Sahami Khass Babuneh | stock",
                "شركة البابونج ذ.م.م | company limited",
                "Chamomile Company LLC | limited",
            })
    void legalFormsOfAllCountriesAreKnown(String text, String classes) {
        assertThat(NameNormaliser.normalise(text).tokens())
                .filteredOn(token -> token.kind() == TokenKind.LEGAL_FORM)
                .extracting(Token::text)
                .containsExactly(classes.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KING, Sam",
                "NGUYEN, Van Sa",
                "Dr. Nguyen Van Sa",
                "Hotel and Spa",
                "Wang Ao",
                "Ao Li",
                "Pat Smith",
                "AT&T",
                "Bank of the EU",
                "Oy Vey",
                "Zhu Rong",
            })
    void lettersThatAreAFormElsewhereArePartsOfNames(String text) {
        assertThat(kinds(text)).doesNotContain(TokenKind.LEGAL_FORM);
    }

    @Test
    void aTokenKnowsItsKindAndItsPlaceInTheText() {
        String text = "Dr. Abu-Omar J. al Masri 2 S.A.";
        assertThat(NameNormaliser.normalise(text).tokens())
                .containsExactly(
                        new Token("dr", TokenKind.TITLE, 0, 2),
                        new Token("abu", TokenKind.PARTICLE, 4, 7),
                        new Token("omar", TokenKind.WORD, 8, 12),
                        new Token("j", TokenKind.INITIAL, 13, 14),
                        new Token("al", TokenKind.PARTICLE, 16, 18),
                        new Token("masri", TokenKind.WORD, 19, 24),
                        new Token("2", TokenKind.NUMBER, 25, 26),
                        new Token("stock", TokenKind.LEGAL_FORM, 27, 30));
    }

    @Test
    void aNameOfNothingButALegalFormIsAWord() {
        assertThat(NameNormaliser.normalise("Limited").tokens())
                .containsExactly(new Token("limited", TokenKind.WORD, 0, 7));
        assertThat(NameNormaliser.normalise("The Company").tokens())
                .extracting(Token::kind)
                .containsOnly(TokenKind.WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Abd al-Rahman",
                "Abd-al-Rahman",
                "Abdul Rahman",
                "Abdulrahman",
                "Abdel-Rahman",
                "Abdurrahman",
                "Abd ar-Rahman",
                "Abdur Rehman",
                "ABDERRAHMANE",
                "Abdirahman",
                "RAHMAN, Abdul",
                "Абдуррахман",
                "عبد الرحمن",
                "عبدالرحمن",
            })
    void everySpellingOfAnArabicCompoundIsOneWord(String text) {
        assertThat(NameNormaliser.normalise(text)).hasToString("abdulrahman");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Abdullah Abdallah Abdella Abd Allah | abdullah abdullah abdullah abdullah",
                "Abd al-Menhem | abdulmenhem",
                "Abdelouadoud | abdulouadoud",
                "Nur al-Din | nuruddin",
                "Nour El Dine | nuruddin",
                "Noureddine | nuruddin",
                "Nur ud Din | nuruddin",
                "Salah Uddin Ahmed | salahuddin ahmed",
                "Hurras al-Din | hurrasuddin",
                "Bashiruddin | bashiruddin",
                "Nasr Allah Nasrallah | nasrullah nasrullah",
                "Hezbollah HIZBALLAH | hizbullah hizbullah",
                "Heshmatollah | heshmatullah",
                "Abu Bakr Abubakar Aboubacar أبو بكر | abubakr abubakr abubakr abubakr",
                "Alassad al-Assad el-Assad Al Assad | al assad al assad al assad al assad",
                "as-Saadi an-Nusra ash-Shami | al saadi al nusra al shami",
                "Ziaur Rahman Zia ur Rahman | zia al rahman zia al rahman",
                "Nazrul Islam Shamsul Huda | nazr al islam shams al huda",
                "Mansur Rahman Paul Karim Nazrur Islam | mansur rahman paul karim nazrur islam",
                "عبد العزيز عبدالعزيز | abdulaziz abdulaziz",
                "عبد الله عبدالله حزب الله | abdullah abdullah hizbullah",
                "نور الدين نورالدين حراس الدين الدين | nuruddin nuruddin hrsuddin al dyn",
                "Abdul Abdali Abdulov Alam | abdul abdali abdulov alam",
                "Geraldine Bernardin Mullah Said | geraldine bernardin mullah said",
            })
    void partsOfArabicCompoundsAreJoinedOnlyWhereTheyAreSome(String text, String expected) {
        assertThat(NameNormaliser.normalise(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Factory No. 3",
                "Factory 3",
                "3rd Factory",
                "Third Factory",
                "Factory Three",
                "Factory III",
                "Factory № 3",
                "Factory #3",
                "Factory Nº 3",
                "Factory Number Three",
                "3-й Завод",
                "Usine trois",
                "Troisième usine",
                "Dritte Fabrik",
                "Tretiy zavod",
            })
    void aNumberIsTheSameInDigitsWordsAndRomanNumerals(String text) {
        assertThat(NameNormaliser.normalise(text).tokens())
                .filteredOn(token -> token.kind() == TokenKind.NUMBER)
                .extracting(Token::text)
                .containsExactly("3");
        assertThat(kinds(text)).containsOnlyOnce(TokenKind.WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XI Jinping",
                "Vi Nguyen",
                "MALCOLM X",
                "V. Putin",
                "Factory V",
                "Ten Hag",
                "Third",
                "Segundo Garcia",
                "J. R. II Smith",
                "Dr. Second Mwale",
                "Ii Naosuke",
            })
    void wordsThatOnlyLookLikeNumbersAreNone(String text) {
        assertThat(kinds(text)).doesNotContain(TokenKind.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dr. Haji Ahmed Shah | TITLE TITLE WORD WORD",
                "Sheikh Ahmed Yasin | TITLE WORD WORD",
                "Ahmed Sheikh | WORD WORD",
                "Gen. Ahmad Khan | TITLE WORD WORD",
                "General Ahmad Khan | TITLE WORD WORD",
                "Vice Senior General Soe Win | TITLE TITLE TITLE WORD WORD",
                "Deputy Prime Minister Taban Deng | TITLE TITLE TITLE WORD WORD",
                "Former President Viktor Yanukovych | TITLE TITLE WORD WORD",
                "PETROV, Vice Admiral Ivan | WORD TITLE TITLE WORD",
                "Vice Vukov | WORD WORD",
                "Vice General Motors Corporation | WORD WORD WORD LEGAL_FORM",
                "Crown Prince | WORD WORD",
                "General Electric Company | WORD WORD LEGAL_FORM",
                "General Organization for Tobacco | WORD WORD PARTICLE WORD",
                "King Abdullah Saud | TITLE WORD WORD",
                "King Faisal | WORD WORD",
                "Stephen Major King | WORD WORD WORD",
                "KHAN, Haji Malik | WORD TITLE WORD",
                "KING, Stephen Edwin | WORD WORD WORD",
                "سر حسن | WORD WORD",
                "سید یحیی صفوی | TITLE WORD WORD",
                "سعيد حسن علي | WORD WORD WORD",
                "سيد حسن | WORD WORD",
                "M/V Pacific Star | TITLE WORD WORD",
                "MT Victory | TITLE WORD",
                "M.V. Lomonosov | INITIAL INITIAL WORD",
                "Pacific MT Star | WORD WORD WORD",
                "U Zaw Zaw | TITLE WORD WORD",
                "U Thant | INITIAL WORD",
            })
    void aTitleIsOneOnlyWhereANameFollows(String text, String kinds) {
        assertThat(kinds(text)).extracting(TokenKind::name).containsExactly(kinds.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ursula von der Leyen | WORD PARTICLE PARTICLE WORD",
                "Marine Le Pen | WORD PARTICLE WORD",
                "LE PEN, Marine | PARTICLE WORD WORD",
                "SILVA, Joao da | WORD WORD PARTICLE",
                "Le Duc Tho | WORD WORD WORD",
                "Du Wei | WORD WORD",
                "Wei, Du | WORD WORD",
                "An Na | WORD WORD",
                "Ahmed ould Salem | WORD PARTICLE WORD",
                "Lashkar-e-Tayyiba | WORD PARTICLE WORD",
                "JORGE E. LOPEZ | WORD INITIAL WORD",
                "Rosa Y. Garcia | WORD INITIAL WORD",
                "GARCIA Y LOPEZ | WORD PARTICLE WORD",
                "Kim In Ryong | WORD WORD WORD",
                "Al Qaida in Iraq | PARTICLE WORD PARTICLE WORD",
                "Bank in Moskau | WORD PARTICLE WORD",
                "محمد بن سلمان | WORD PARTICLE WORD",
            })
    void aParticleIsOneOnlyInsideAName(String text, String kinds) {
        assertThat(kinds(text)).extracting(TokenKind::name).containsExactly(kinds.split(" "));
    }

    @Test
    void theGluedArticleHasItsOwnPlace() {
        assertThat(NameNormaliser.normalise("Bashar Alassad").tokens())
                .containsExactly(
                        new Token("bashar", TokenKind.WORD, 0, 6),
                        new Token("al", TokenKind.PARTICLE, 7, 9),
                        new Token("assad", TokenKind.WORD, 9, 14));
        assertThat(NameNormaliser.normalise("Alássad Alﬁtouri").tokens())
                .extracting(Token::end)
                .isSorted();
    }

    @Test
    void aCompoundSpansAllItsParts() {
        assertThat(NameNormaliser.normalise("Dr Abd al-Rahman Yasin").tokens())
                .containsExactly(
                        new Token("dr", TokenKind.TITLE, 0, 2),
                        new Token("abdulrahman", TokenKind.WORD, 3, 16),
                        new Token("yasin", TokenKind.WORD, 17, 22));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vladimir Putin | vladimir putin",
                "Müller Ångström Peña | muller angstrom pena / mueller aangstroem penya",
                "Mu\u0308ller | muller / mueller",
                "José | jose",
                "Šešelj | seselj / sheshelj",
                "Ilan Șor | ilan sor / ilan shor",
                "Çetin Gül | cetin gul / cetin guel / chetin gul",
                "Ismael \"El Mayo\" Zambada | ismael al mayo zambada / ismael zambada",
                "Kamburov “Kambi” Dimitar | kamburov kambi dimitar / kamburov dimitar",
                "Concern \"Almaz\" Trading | concern almaz trading",
                "Zavod «Almaz» OOO | zavod almaz limited",
                "\"Almaz\" Moscow | almaz moscow",
                "Григорий | grigoriy / hryhoryi",
                "Сергей Рыбак | sergey rybak",
                "Григорій | hryhorii / grigoriy",
                "Kovalev P.S. | kovalev stock / kovalev p s",
                "Robert Smith Jr | robert smith 2",
                "Smith Sr., Robert | smith 1 robert",
                "Sr. Juan Perez | sr juan perez",
                "احمدی\u200Cنژاد | ahmdy nzhd / ahmdynzhd / ahmdy njd",
                "김정은 | gim jeong eun / kim jong un",
                "蔡英文 | cai ying wen / choi ying wen / tsai ying wen",
                "歐陽娜娜 | ou yang na na / auyeung na na",
                "فضل ربيع | fdl rby / fzl rby",
                "王 | wang",
                "Saitolimited | saitolimited / saito limited",
                "JSCSAITOTECH | jscsaitotech / stock saitotech",
                "LIMITEDLIABILITYCOMPANYSAITO | limitedliabilitycompanysaito / limited saito",
                "SAITOJOINTSTOCKCOMPANY | saitojointstockcompany / saito stock",
                "Fare5 Sala | fare 5 sala / fares sala",
                "Banque d'Iran | banque diran / banque iran",
                "L'Énergie Atomique | lenergie atomique / energie atomique",
                "Agenzia dell’Energia | agenzia dellenergia / agenzia energia",
                "Maria D'Angelo | maria dangelo",
                "Nai8 Imam | nai 8 imam / naib imam",
                "Saito 5 | saito 5",
                "RI2 | ri 2",
                "J.R.R. Sala | jrr sala / j r r sala",
                "N.S.O. Group | nso group",
                "A.B.C.D.E.F. Sala | abcdef sala",
                "A B C Sala | a b c sala / abc sala",
                "A B Sala | a b sala",
                "Sea Star I | sea star i / sea star 1",
                "Twenty-First Sala | 21 sala",
                "Sala d/b/a Zenit Saito | sala aka zenit saito / sala / zenit saito",
                "Sala Radio Concern (KRET) | sala radio concern kret / sala radio concern",
                "Sala Radio Concern (OMAN) | sala radio concern oman",
                "Sala Radio Concern (Kret) | sala radio concern kret",
                "SALA RADIO CONCERN (KRET) | sala radio concern kret",
                "SALA RADIO CONCERN (NFRPC) | sala radio concern nfrpc / sala radio concern",
                "华为技术有限公司 | hua wei ji shu limited / hua wei technology limited",
            })
    void aNameMayBeReadInSeveralWays(String text, String readings) {
        assertThat(NameNormaliser.readings(text))
                .extracting(NormalisedName::toString)
                .containsExactly(readings.split(" / "));
    }

    @Test
    void aShipsNameInBracketsIsOneWithItsNumber() {
        assertThat(NameNormaliser.readings("Adrian Darya 1 (Grace 1)"))
                .extracting(NormalisedName::toString)
                .contains("adrian darya 1", "grace 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nur al-Din Abd al-Farid | nuruddin abdulfarid / nur al din abd al farid",
                "Abdul Qadir Sala | abdulqadir sala / abdul qadir sala",
                "Abu Bakar Sala | abubakr sala / abu bakar sala",
                "Abdulqadir Sala | abdulqadir sala",
                "Abdul Haq | abdulhaq",
                "Abraham Sala | abraham sala",
            })
    void compoundsBesideOtherWordsAreReadApartToo(String text, String readings) {
        assertThat(NameNormaliser.readings(text))
                .extracting(NormalisedName::toString)
                .containsExactly(readings.split(" / "));
    }

    @Test
    void lookAlikeLettersOfAnotherAlphabetMakeNoDifference() {
        assertThat(NameNormaliser.normalise("Саndіru")).hasToString("candiru");
        assertThat(NameNormaliser.normalise("Пyтин")).hasToString("putin");
        assertThat(NameNormaliser.normalise("Οmаnу Ωmега")).hasToString("omany omega");
    }

    @Test
    void directionControlsAndInvisibleCharactersMakeNoDifference() {
        assertThat(NameNormaliser.normalise("\u202eNS\u200bO\u202c Gr\u00adoup\ufeff"))
                .hasToString("nso group");
    }

    @Test
    void persianWordsAreApartWhereTheirLettersAreNotTied() {
        assertThat(NameNormaliser.normalise("احمدی\u200Cمقدم")).hasToString("ahmdy mqdm");
        assertThat(NameNormaliser.normalise("خامنه\u200Cای")).hasToString("khmnhy");
        assertThat(NameNormaliser.normalise("Pu\u200Ctin")).hasToString("putin");
    }

    @Test
    void arabicAndHebrewGiveConsonantsWithTheArticleApart() {
        assertThat(NameNormaliser.normalise("محمد المصري")).hasToString("mhmd al msry");
        assertThat(NameNormaliser.normalise("מוחמד").toString()).matches("[a-z ]+");
    }

    @Test
    void givenNamesOfTwoThatPersianWritesAsOneAreTwo() {
        String text = "محمدجواد ظریف";
        List<Token> tokens = NameNormaliser.normalise(text).tokens();

        assertThat(tokens).extracting(Token::text).containsExactly("mhmd", "jwd", "zryf");
        assertThat(tokens)
                .extracting(token -> token.in(text))
                .containsExactly("محمد", "جواد", "ظریف");
        assertThat(NameNormaliser.normalise("عليرضا")).hasToString("aly rd");
        assertThat(NameNormaliser.normalise("محمدی")).hasToString("mhmdy");
    }

    @Test
    void titlesInArabicLettersHoldAsTheyAreWritten() {
        assertThat(kinds("ملا محمد عمر"))
                .containsExactly(TokenKind.TITLE, TokenKind.WORD, TokenKind.WORD);
        assertThat(kinds("مل محمد عمر")).containsOnly(TokenKind.WORD);
        assertThat(kinds("ML Mohammed Omar")).containsOnly(TokenKind.WORD);
    }

    @Test
    void hebrewLettersOfTwoSoundsAreReadBothWays() {
        assertThat(NameNormaliser.readings("צבי הלוי"))
                .extracting(NormalisedName::toString)
                .containsExactly("tsby hlwy", "zby hlby");
        assertThat(NameNormaliser.readings("שלו חוליו"))
                .extracting(NormalisedName::toString)
                .containsExactly("shlw hwlyw", "shlb hwlyw");
    }

    @Test
    void aScriptThatNothingIsKnownOfIsKept() {
        assertThat(NameNormaliser.normalise("𐎀𐎁").tokens()).hasSize(1);
    }

    @Test
    void aTextOfNoLettersHasNoTokens() {
        assertThat(NameNormaliser.normalise("").tokens()).isEmpty();
        assertThat(NameNormaliser.normalise("  -- ,. \u0000 \u202e ' ").tokens()).isEmpty();
        assertThat(NameNormaliser.normalise("\ud800 \udc00\udc00").tokens()).isEmpty();
    }

    private static List<TokenKind> kinds(String text) {
        return NameNormaliser.normalise(text).tokens().stream().map(Token::kind).toList();
    }

    @Test
    void longTextsAreBounded() {
        assertThat(NameNormaliser.normalise("ab ".repeat(100_000)).tokens()).hasSize(64);
        assertThat(NameNormaliser.normalise("界".repeat(100_000)).tokens()).hasSize(64);
        assertThat(NameNormaliser.normalise("x".repeat(100_000)).tokens().getFirst().end())
                .isEqualTo(1_000);
    }

    @Test
    void manyThreadsGetTheSameTokens() {
        List<String> texts = List.of("محمد المصري", "Αθήνα", "김정은", "习近平", "Владимир", "Łódź");
        var results = new ConcurrentHashMap<String, java.util.Set<String>>();
        IntStream.range(0, 5_000)
                .parallel()
                .forEach(
                        i -> {
                            String text = texts.get(i % texts.size());
                            results.computeIfAbsent(text, t -> ConcurrentHashMap.newKeySet())
                                    .add(NameNormaliser.normalise(text).toString());
                        });
        assertThat(results.values()).hasSize(texts.size()).allMatch(set -> set.size() == 1);
    }
}
