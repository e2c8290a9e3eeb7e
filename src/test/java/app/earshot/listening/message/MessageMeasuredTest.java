package app.earshot.listening.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Place;
import app.earshot.listening.meaning.TopicGuess;
import app.earshot.listening.message.LabelledMessage.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How well messages are heard, on a set labelled by hand. Prints the figures and the misses that stand on the project's page. */
class MessageMeasuredTest {

    private static final Set<String> FACTS = Set.of("DAY", "SIZE", "PLACE", "BUDGET", "SENT_BY");
    private static final Set<String> ASKING = Set.of("ASKS", "QUESTION");

    private int hit;
    private int missed;
    private int wrong;
    private final List<String> misses = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"messages.txt", "messages-aside.txt", "messages-second.txt"})
    void whatTheyAskIsHeard(String file) {
        LabelledMessage.read(file).forEach(message -> count(message, ASKING));
        print(file + ": what they ask");
        assertThat(2.0 * hit / (2.0 * hit + missed + wrong)).isGreaterThanOrEqualTo(0.85);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.txt", "messages-aside.txt", "messages-second.txt"})
    void factsAreHeard(String file) {
        LabelledMessage.read(file).forEach(message -> count(message, FACTS));
        print(file + ": facts");
        assertThat((double) hit / (hit + wrong)).isGreaterThanOrEqualTo(0.85);
        assertThat((double) hit / (hit + missed)).isGreaterThanOrEqualTo(0.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.txt", "messages-aside.txt", "messages-second.txt"})
    void theReasonIsHeardWithIt(String file) {
        LabelledMessage.read(file).forEach(this::countReasons);
        print(file + ": reasons");
        assertThat((double) hit / (hit + missed)).isGreaterThanOrEqualTo(0.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.txt", "messages-aside.txt", "messages-second.txt"})
    void theirPromisesAreHeard(String file) {
        LabelledMessage.read(file).forEach(message -> count(message, Set.of("THEIR_PROMISE")));
        print(file + ": promises");
        assertThat(2.0 * hit / (2.0 * hit + missed + wrong)).isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentences.tsv", "sentences-aside.tsv"})
    void asksAreToldFromStatements(String file) {
        for (String[] row : rows(file)) {
            Set<String> seen = kinds(row[2]);
            boolean asks = ASKING.stream().anyMatch(seen::contains);
            boolean labelled = row[0].equals("asks") || row[0].equals("question");
            add(asks, labelled, row[0] + " " + seen + " " + row[2]);
        }
        print(file + ": asks");
        assertThat(2.0 * hit / (2.0 * hit + missed + wrong)).isGreaterThanOrEqualTo(0.85);
    }

    @ParameterizedTest
    @CsvSource({"sentences.tsv, 0.8, 0.6", "sentences-aside.tsv, 0.8, 0.6", "topics-aside.tsv, 0.8, 0.6", "topics-second.tsv, 0.8, 0.6", "topics-third.tsv, 0.7, 0.25"})
    void topicsAreSaid(String file, double right, double said) {
        int there = 0;
        for (String[] row : rows(file)) {
            Optional<String> guess = TopicGuess.guess(row[2], LabelledMessage.TOPICS);
            there += row[1].equals("-") ? 0 : 1;
            if (guess.isPresent() && guess.get().equals(row[1])) {
                hit++;
            } else if (guess.isPresent() && !row[1].equals("-")) {
                wrong++;
                misses.add("wrong " + row[1] + " as " + guess.get() + ": " + row[2]);
            } else if (!row[1].equals("-")) {
                missed++;
                misses.add("silent " + row[1] + ": " + row[2]);
            }
        }
        System.out.printf(Locale.ROOT, "%s: topics said for %d of %d, right in %d%n", file, hit + wrong, there, hit);
        misses.forEach(miss -> System.out.println("    " + miss));
        assertThat((double) hit / (hit + wrong)).isGreaterThanOrEqualTo(right);
        assertThat((double) (hit + wrong) / there).isGreaterThanOrEqualTo(said);
    }

    @Test
    void chatterIsAboutNothing() {
        List<String> said = rows("topics-second.tsv").stream()
                .filter(row -> row[1].equals("-"))
                .flatMap(row -> TopicGuess.guess(row[2], LabelledMessage.TOPICS).map(topic -> topic + ": " + row[2]).stream())
                .toList();
        System.out.println("topics-second.tsv: a topic said for " + said.size() + " of 40 that have none " + said);
        assertThat(said).hasSizeLessThanOrEqualTo(4);
    }

    private void count(LabelledMessage message, Set<String> kinds) {
        List<Finding> heard = new ArrayList<>(message.heard().stream().filter(finding -> kinds.contains(finding.kind().name())).toList());
        for (Label label : message.labels()) {
            String kind = label.kind().equals("PROMISE") ? "THEIR_PROMISE" : label.kind();
            if (kinds.contains(kind)) {
                Optional<Finding> found = heard.stream()
                        .filter(finding -> (kinds == ASKING || finding.kind().name().equals(kind)) && label.fits(finding))
                        .findFirst();
                found.ifPresent(heard::remove);
                add(found.isPresent(), true, "missed " + label + " in: " + start(message));
            }
        }
        heard.forEach(finding -> add(true, false, "wrong " + finding.kind() + " \"" + finding.words() + "\" " + finding.day() + " " + finding.number() + " in: " + start(message)));
    }

    private void countReasons(LabelledMessage message) {
        for (int i = 1; i < message.labels().size(); i++) {
            Label label = message.labels().get(i);
            if (label.kind().equals("BECAUSE")) {
                Label ask = message.labels().get(i - 1);
                List<Place> reasons = message.heard().stream()
                        .filter(finding -> ASKING.contains(finding.kind().name()) && ask.fits(finding) && finding.reason() != null)
                        .map(Finding::reason)
                        .toList();
                boolean found = reasons.stream().anyMatch(place -> overlap(message.text(), place, label.words()));
                add(found, true, "missed " + label.words() + " got " + reasons.stream().map(place -> message.text().substring(place.start(), place.end())).toList() + " in: " + start(message));
            }
        }
    }

    private static boolean overlap(String text, Place place, String words) {
        String reason = LabelledMessage.plain(text.substring(place.start(), place.end()));
        return reason.contains(LabelledMessage.plain(words)) || LabelledMessage.plain(words).contains(reason);
    }

    private static Set<String> kinds(String sentence) {
        return ReadMessage.read(sentence, List.of(), LabelledMessage.SENT, LabelledMessage.TOPICS).stream()
                .map(finding -> finding.kind().name())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static List<String[]> rows(String file) {
        return LabelledMessage.resource(file).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
    }

    private void add(boolean seen, boolean labelled, String miss) {
        hit += seen && labelled ? 1 : 0;
        missed += !seen && labelled ? 1 : 0;
        wrong += seen && !labelled ? 1 : 0;
        if (seen != labelled) {
            misses.add(miss);
        }
    }

    private void print(String title) {
        System.out.printf(Locale.ROOT, "%s: right %d, missed %d, wrong %d, F1 %.3f%n", title, hit, missed, wrong, 2.0 * hit / (2.0 * hit + missed + wrong));
        misses.forEach(miss -> System.out.println("    " + miss));
    }

    private static String start(LabelledMessage message) {
        return message.text().substring(0, Math.min(60, message.text().length())).replace('\n', ' ');
    }
}
