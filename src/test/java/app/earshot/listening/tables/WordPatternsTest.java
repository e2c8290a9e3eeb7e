package app.earshot.listening.tables;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Place;
import app.earshot.listening.brake.ReadBrake;
import app.earshot.listening.phrase.SentencePlaces;
import app.earshot.listening.reply.OwedReply;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordPatternsTest {

    private static final List<String> ODD = List.of(
            "", " ", ".", "'", "?", "'ll we?", "we", "WE NEED you to", "not good, need you to", "ﬁne ½ price Ⅷ need", "𝒲e died 😀died",
            "İstanbul’da died", "_died_", "died\uD83D", "\uDE00died", "he died—she died", "¿cuándo?", "ΑΒΓ died", "e\u0301 died", "could be nice, that would be nice");

    private static final int LETTERS = 2_000;

    /** A table, as the class beside which it stands and its name. */
    private record Table(Class<?> reader, String file) {}

    static Stream<Table> tables() {
        return Stream.of(new Table(OwedReply.class, "reply_words.tsv"), new Table(ReadBrake.class, "brake_words.tsv"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsFoundIsWhatOnePatternWouldFind(Table table) throws IOException {
        List<String> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(600);
        PatternTable.written(table.reader, table.file).forEach((list, byAbout) -> byAbout.forEach((about, all) -> {
            WordPatterns patterns = WordPatterns.of(all);
            Pattern one = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:" + String.join("|", all) + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            for (String sentence : list.equals("common") ? ODD : sentences) {
                String what = list + " " + about + ": " + sentence;
                assertThat(patterns.first(sentence).map(WordPatternsTest::place)).as(what)
                        .isEqualTo(one.matcher(sentence).results().findFirst().map(WordPatternsTest::place));
                assertThat(patterns.isAtBeginningOf(sentence)).as(what).isEqualTo(one.matcher(sentence).lookingAt());
                assertThat(patterns.blanked(sentence)).as(what)
                        .isEqualTo(one.matcher(sentence).replaceAll(found -> " ".repeat(found.end() - found.start())));
            }
        }));
    }

    @Test
    void aPatternIsTakenApartOnlyWhereNothingStandsRoundTheChoice() {
        assertThat(Alternatives.of("(?:a|(?:b|c)|d (?:e|f))|g[)|(]|h\\|i")).containsExactly("a", "b", "c", "d (?:e|f)", "g[)|(]", "h\\|i");
        assertThat(Alternatives.of("(?:a|b) c")).containsExactly("(?:a|b) c");
        assertThat(Alternatives.of("(?:a|b)(?:c|d)")).containsExactly("(?:a|b)(?:c|d)");
        assertThat(Alternatives.of("(?:a|b)?")).containsExactly("(?:a|b)?");
        assertThat(Alternatives.of("(?!a|b)")).containsExactly("(?!a|b)");
        assertThat(Alternatives.of("(?:a|)")).containsExactly("a", "");
    }

    /** Many words make the memory of beginnings full: then more is tried, and the same is found. */
    @Test
    void howeverManyWordsWereSeenTheSameIsFound() {
        WordPatterns patterns = WordPatterns.of(List.of("(?:\\p{L}+ died|gone)"));
        IntStream.range(0, 20_000).forEach(i -> assertThat(patterns.isIn("word" + Integer.toString(i * 7_919, 36) + " ")).isFalse());
        assertThat(patterns.first("it's gone").map(MatchResult::start)).contains(5);
        assertThat(patterns.first("yesterday zzz died").map(MatchResult::start)).contains(10);
    }

    /** Whether an answer is owed took 20 to 30 ms for a mail of 2,000 letters when all patterns were tried at each place. */
    @Test
    void aMailIsReadInAMoment() throws IOException {
        List<String> plain = sentences().stream().filter(sentence -> !OwedReply.isFromRobot(sentence) && ReadBrake.read(sentence, List.of(), LocalDate.EPOCH).isEmpty()).toList();
        String all = String.join(" ", plain);
        List<Long> taken = new ArrayList<>();
        for (int from = 0; from + LETTERS < all.length(); from += LETTERS / 20) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            OwedReply.read(all.substring(from, from + LETTERS), List.of(), false);
            taken.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
        }
        assertThat(taken).hasSizeGreaterThan(100);
        long median = taken.stream().sorted().skip(taken.size() / 2).findFirst().orElseThrow();
        System.out.println("Whether an answer is owed to a mail of 2,000 letters: " + median / 1_000 + " µs");
        assertThat(median).as("ns").isLessThan(20_000_000);
    }

    private static Place place(MatchResult found) {
        return new Place(found.start(), found.end());
    }

    private static List<String> sentences() throws IOException {
        List<String> all = new ArrayList<>(ODD);
        for (String file : List.of("messages.tsv", "messages-aside.tsv", "messages-second.tsv")) {
            try (InputStream in = OwedReply.class.getResourceAsStream(file)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(line -> line.split("\t")[3].replace("\\n", "\n"))
                        .forEach(text -> SentencePlaces.in(text, List.of()).forEach(place -> all.add(SentencePlaces.plain(text, place))));
            }
        }
        return all;
    }
}
