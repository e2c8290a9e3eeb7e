package app.earshot.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.testkit.FixedClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers with their words, in English and in two languages whose plurals English knows nothing of. */
class PluralsTest {

    private static final String MARK = "\u200E";

    private final Messages english = Messages.strict(Locale.UK, FixedClock.clock());
    private final Messages polish = Messages.strict(Locale.of("pl", "PL"), FixedClock.clock());
    private final Messages arabic = Messages.strict(Locale.of("ar"), FixedClock.clock());

    static Stream<String> englishCounts() throws IOException {
        try (InputStream file = PluralsTest.class.getResourceAsStream("english-counts.tsv")) {
            String table = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(line -> !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("englishCounts")
    void englishSaysEveryCountAsItAlwaysDid(String line) {
        String[] columns = line.split("\t");
        Object[] args = Arrays.stream(columns[1].split(", "))
                .map(arg -> arg.matches("\\d+") ? Integer.valueOf(arg) : (Object) arg)
                .toArray();
        assertThat(english.text(columns[0], args)).isEqualTo(columns[2]);
    }

    @ParameterizedTest
    @CsvSource({
        "0, # zapytań", "1, # zapytanie", "2, # zapytania", "3, # zapytania", "5, # zapytań", "11, # zapytań",
        "12, # zapytań", "21, # zapytań", "22, # zapytania", "100, # zapytań", "101, # zapytań", "104, # zapytania"
    })
    void polishHasOneFormForOneAnotherForTwoToFourAndAnotherForMany(int count, String words) {
        assertThat(polish.text("accounts.header.enquiries", count)).isEqualTo(words.replace("#", "" + count));
    }

    @ParameterizedTest
    @CsvSource({
        "0, dzisiaj", "1, jutro", "2, # dni", "5, # dni", "21, # dni"
    })
    void wordsForOneNumberAloneGoBeforeTheForms(int days, String words) {
        assertThat(polish.text("accounts.row.ahead", "Ana", days)).isEqualTo("Ana · " + words.replace("#", "" + days));
    }

    @ParameterizedTest
    @CsvSource({
        "0, لا استفسارات", "1, استفسار واحد", "2, استفساران", "3, # استفسارات", "5, # استفسارات", "11, # استفسارًا",
        "12, # استفسارًا", "21, # استفسارًا", "22, # استفسارًا", "100, # استفسار", "101, # استفسار", "103, # استفسارات"
    })
    void arabicHasSixForms(int count, String words) {
        assertThat(arabic.text("accounts.header.enquiries", count).replace(MARK, "")).isEqualTo(words.replace("#", "" + count));
    }

    @Test
    void aPluralStandsAmongNamesAndOtherSentences() {
        assertThat(polish.text("connection.cell", "Ana", "Luis", 22)).isEqualTo("Ana i Luis: 22 razy");
        assertThat(polish.text("refused.files-left-behind", 1, "plan.pdf"))
                .isEqualTo("Wszystko jest wypisane oprócz jednego pliku, który nie jest cały, najpierw plan.pdf. Słowa są wszystkie.");
        assertThat(polish.text(Sentence.of("reason.silent-partner", 9, "dziewięć", Sentence.of("ago.days", 5), LocalDate.of(2026, 12, 1))))
                .isEqualTo("Wszystkie dziewięć rzeczy, które wiesz, pochodzą od 5 dni temu. Słów wczoraj jeszcze tu nie ma.");
    }

    @Test
    void aTextWithoutATranslationKeepsThePluralsOfEnglish() {
        Messages french = Messages.strict(Locale.FRANCE, FixedClock.clock());
        assertThat(french.text("ago.days", 0)).as("French says zero like one").isEqualTo("0 days ago");
        assertThat(polish.text("topics.holds", 2)).isEqualTo("holds 2 days");
        assertThat(Template.of("{0,plural,one{a day} other{days}}", Locale.ENGLISH).filled(new Object[] {0}, Locale.FRANCE))
                .isEqualTo("days");
        assertThat(Template.of("{0,plural,one{a day} other{days}}", Locale.FRENCH).filled(new Object[] {0}, Locale.FRANCE))
                .isEqualTo("a day");
    }

    @Test
    void figuresAreWrittenAsTheReaderWritesThem() {
        assertThat(english.text("timeline.show-all", 12_345)).isEqualTo("Show all 12,345 characters");
        assertThat(polish.text("accounts.files.bytes", 12_345L)).isEqualTo("12\u00A0345 bajtów");
        assertThat(List.of(english.text("accounts.files.bytes", 1L), english.text("accounts.files.bytes", 1_000L)))
                .containsExactly("1 byte", "1,000 bytes");
    }
}
