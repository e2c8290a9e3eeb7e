package app.earshot.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.text.EnquiryMail;
import app.earshot.domain.text.Found;
import app.earshot.domain.timeline.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file beside this test is a mail of made-up people, below the lines that say what must be found in it. */
class MailReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path MAILS = Path.of("src/test/resources/app/earshot/exchange/mail/mails");

    static Stream<Path> mails() throws IOException {
        return Files.list(MAILS).sorted();
    }

    @ParameterizedTest
    @MethodSource("mails")
    void aMailIsRead(Path file) {
        String[] halves = content(file).split("=====\\R", 2);
        Map<String, String> expected = new HashMap<>();
        halves[0].lines().forEach(line -> expected.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip()));
        List<String> leave = Arrays.asList(expected.getOrDefault("leave", "").split(" "));
        Set<String> ours = new HashSet<>(leave);
        ours.remove("quoted");
        EnquiryMail mail = MailReader.read(
                halves[1],
                TODAY,
                Locale.forLanguageTag(expected.getOrDefault("locale", "en-GB")),
                expected.getOrDefault("region", "GB"),
                new MailExclusions(leave.contains("quoted"), ours));
        assertThat(values(mail.names())).as("names").isEqualTo(expected.getOrDefault("names", ""));
        assertThat(values(mail.emails())).as("emails").isEqualTo(expected.getOrDefault("emails", ""));
        assertThat(values(mail.phones())).as("phones").isEqualTo(expected.getOrDefault("phones", ""));
        assertThat(values(best(mail.days(), expected.getOrDefault("days", "")))).as("days").isEqualTo(expected.getOrDefault("days", ""));
        assertThat(values(mail.places())).as("places").isEqualToIgnoringCase(expected.getOrDefault("places", ""));
        assertThat(values(mail.sizes())).as("sizes").isEqualTo(expected.getOrDefault("sizes", ""));
        if (expected.containsKey("sent")) {
            ZoneId zone = ZoneId.of(expected.getOrDefault("locale", "en-GB").startsWith("en") ? "Europe/London" : "Europe/Berlin");
            assertThat(MailReader.sentAt(halves[1], zone, Locale.forLanguageTag(expected.getOrDefault("locale", "en-GB"))))
                    .as("sent")
                    .contains(Instant.parse(expected.get("sent")));
        }
        checkPlaces(halves[1], mail, expected.containsKey("whole"));
    }

    /** Less likely days may follow. */
    private static List<Found<LocalDate>> best(List<Found<LocalDate>> days, String expected) {
        return expected.isEmpty() ? days : days.subList(0, Math.min(days.size(), expected.split("; ").length));
    }

    static String values(List<? extends Found<?>> found) {
        return String.join("; ", found.stream().map(one -> one.value().toString()).toList());
    }

    /** In a mail file, whose parts are encoded, the place is the whole of it. */
    private static void checkPlaces(String pasted, EnquiryMail mail, boolean whole) {
        Stream.of(mail.emails(), mail.phones(), mail.places(), mail.sizes()).flatMap(List::stream).forEach(found -> {
            Place place = found.place();
            String there = pasted.substring(place.start(), place.end());
            if (whole) {
                assertThat(there).isEqualTo(pasted);
            } else if (there.indexOf('&') < 0) {
                assertThat(there.strip()).isEqualToIgnoringCase(found.value());
            } else {
                assertThat(there).as("signs written as codes").hasSizeGreaterThan(found.value().length());
            }
        });
        assertThat(mail.days()).allMatch(found -> found.place().end() <= pasted.length() && !found.place().isGone());
        assertThat(mail.names()).allMatch(found -> found.place().end() <= pasted.length() && !found.place().isGone());
    }

    @Test
    void theBodyIsTheMessageAlone() {
        String pasted = content(MAILS.resolve("04-quoted-reply.txt")).split("=====\\R", 2)[1];
        assertThat(MailReader.read(pasted, TODAY, Locale.UK, "GB", new MailExclusions(true, Set.of())).body())
                .isEqualTo("It is 1 May, sorry, I thought we'd said.\n\nDaniel");
        assertThat(MailReader.read(pasted, TODAY, Locale.UK, "GB").body()).contains("> Hello Daniel").doesNotContain("Sent: 21");
    }

    @Test
    void quotedLinesAreReadUnlessLeftOut() {
        String pasted = "Yes, that one.\n> Is it 8 May 2027 at Castle Green?\n";
        assertThat(MailReader.read(pasted, TODAY, Locale.UK, "GB").days()).hasSize(1);
        assertThat(MailReader.read(pasted, TODAY, Locale.UK, "GB", new MailExclusions(true, Set.of())).days()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Wir heiraten am 26. Juni 2027 in der Alten Mühle.      | 2027-06-26 | Alten Mühle",
        "Es soll der 5. März sein, im Landhaus Adler.           | 2027-03-05 |",
        "Unser Fest ist am 1. August 2027 auf Gut Kremp.        | 2027-08-01 | Gut Kremp",
        "Am 12.Mai 2027, auf dem Tannenhof.                     | 2027-05-12 | Tannenhof",
        "Notre mariage le 26 juin 2027 à Villa Rosa.            | 2027-06-26 | Villa Rosa",
        "On se marie le 1er mai 2027 au Moulin Vert.            | 2027-05-01 | Moulin Vert",
        "Le 14 août 2027 à l'Abbaye de Lys.                     | 2027-08-14 | Abbaye de Lys",
        "Nuestra boda el 26 de junio de 2027 en Casa Blanca.    | 2027-06-26 | Casa Blanca",
        "Nos casamos el 3 de abril del 2027 en el Molino Viejo. | 2027-04-03 | Molino Viejo",
        "Pensábamos en el 9 de octubre.                         | 2027-10-09 |",
        "Am 31. Juni 2027 in der Alten Mühle.                   |            | Alten Mühle",
        "Wir sind 26 Juni-Fans.                                 |            |",
    })
    void daysAndPlacesInOtherLanguages(String pasted, LocalDate day, String place) {
        EnquiryMail mail = MailReader.read(pasted, TODAY, Locale.UK, "GB");
        assertThat(mail.days()).extracting(Found::value).isEqualTo(day == null ? List.of() : List.of(day));
        assertThat(values(mail.places())).isEqualTo(place == null ? "" : place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Vom 3. bis 5. Juli 2027 in der Alten Mühle.            | 2027-07-03 2027-07-05",
        "Möglich wäre der 3.–5. Juli 2027.                      | 2027-07-03 2027-07-05",
        "Am 1./2. Mai 2027, sonst am 19.-20.06.27               | 2027-05-01 2027-05-02 2027-06-19 2027-06-20",
        "Vom 28.-2. Juli 2027.                                  | 2027-07-02",
        "Am 30. und 31. Juni 2027.                              |",
        "Du 3 au 5 juillet 2027, ou le 1er août 2027.           | 2027-07-03 2027-07-05 2027-08-01",
        "El 3 y 4 de julio de 2027.                             | 2027-07-03 2027-07-04",
        "Wir haben 2 Kinder und heiraten am 3. Juli 2027.       | 2027-07-03",
    })
    void twoDaysOfOneMonthAreTwoDays(String pasted, @Nullable String days) {
        assertThat(MailReader.read(pasted, TODAY, Locale.UK, "DE").days()).extracting(found -> found.value().toString())
                .containsExactlyInAnyOrder(days == null ? new String[0] : days.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "wir sind ca. 80 Personen                | ca. 80 Personen",
        "Nous serons environ 120 invités         | environ 120 invités",
        "Seremos unas 120 personas               | unas 120 personas",
        "We expect 80 to 100 guests              | 80 to 100 guests",
        "Guests: not sure yet                    |",
    })
    void howManyInOtherLanguages(String pasted, @Nullable String size) {
        assertThat(values(MailReader.read(pasted, TODAY, Locale.UK, "GB").sizes())).isEqualTo(size == null ? "" : size);
    }

    @Test
    void manyMarksOnOneLetterTakeNoLongerThanOtherSigns() {
        String marks = "e\u0301" + "\u0301".repeat(200_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(15), () -> MailReader.read(marks, TODAY, Locale.UK, "GB"));
    }

    @Test
    void hostileTextIsReadInBoundedTime() {
        // A reading that takes its time by the square of the length would take minutes for the million that is read of the first.
        int letters = 1_000_000;
        for (String piece : List.of("a", " ", "\n", "\u0000\u0007\u001b", "A ", "Ana ", "Ana & ", "@", "a@", "a.", "1 ", "07700 900123 ", "From: a\n", "> ",
                "my partner ", "at The ", "about 1 ", "Name:", "Thanks ", "26. Juni ", "1 de ", "wir sind ", "x-y: \n", "Am 1 um 1:00 schrieb\n", "On Mon wrote ", "&amp;", "=?utf-8?q?a?= ", "Name\n", "1.2-", "\t", "*", "-", "😀", "\ud83d", "ا ", "x: ")) {
            String text = piece.repeat(letters / piece.length());
            letters = 40_000;
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> MailReader.read(text, TODAY, Locale.UK, "GB"), text.substring(0, 8));
        }
    }

    @Test
    void noTextMakesItFail() {
        long seed = 4_711;
        Random random = new Random(seed);
        String[] pieces = {"From:", "To:", "Subject: ", "\n", "\r\n", "\r", "> ", "Ana ", "& ", "my fiancé ", "Luis", " Moreno", "a@example.com", " ", "26/6 ",
            "at The Mill", "Venue: ", "Guests: ", "120 guests ", "Best,\n", "\u0000", "😀", "\ud83d", "+44 7700 900123", "<", ">", "\"", "-- \n", "Ana", ",", ":", "\t"};
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String pasted = text.toString();
            EnquiryMail mail = Assertions.assertDoesNotThrow(
                    () -> MailReader.read(pasted, TODAY, Locale.UK, "GB", new MailExclusions(random.nextBoolean(), Set.of())),
                    "seed " + seed + " round " + round + ": " + pasted);
            assertThat(values(mail.names()) + mail.body()).as(pasted).doesNotContain("\u0000");
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
