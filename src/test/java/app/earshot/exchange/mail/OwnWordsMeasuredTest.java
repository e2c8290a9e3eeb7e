package app.earshot.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How often exactly the writer's own words are cut from what they answer, for each program and language. Prints the misses. */
class OwnWordsMeasuredTest {

    private static final List<List<String>> LETTERS = List.of(
            List.of("Hi Helen,", "That sounds lovely, and Saturday works for us.\nCould we meet Mark first?", "Best wishes,\nAna"),
            List.of("Hallo Helen,", "das klingt gut.\nKönnen wir vorher Mark kennenlernen?", "Viele Grüße\nAna"),
            List.of("Bonjour Helen,", "C'est parfait pour nous.\nPourrions-nous rencontrer Mark ?", "Cordialement,\nAna Petrova"),
            List.of("Hola Helen,", "Nos parece perfecto.\n¿Podemos conocer a Mark?", "Un saludo,\nAna"),
            List.of("", "ok great thx", ""));
    private static final String QUOTED = "Dear Ana,\n\nwhich day would suit you? Could you send us the list?\n\nBest wishes\nHelen";

    @Test
    void theWritersOwnWordsAreCutFromWhatTheyAnswer() throws IOException {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (String row : rows()) {
            for (List<String> letter : LETTERS) {
                for (boolean marked : List.of(false, true)) {
                    cases++;
                    String text = mail(row.split("\t")[1], letter, marked);
                    String said = OwnWords.in(text).stream().map(place -> words(text, place)).collect(Collectors.joining("#"));
                    if (!said.equals(letter.get(1))) {
                        wrong.add(row.split("\t")[0] + (marked ? " marked" : "") + ": " + said.replace("\n", "~"));
                    }
                }
            }
        }
        System.out.printf(Locale.ROOT, "own words: right in %d of %d%n", cases - wrong.size(), cases);
        wrong.forEach(miss -> System.out.println("    own " + miss));
        assertThat((double) (cases - wrong.size()) / cases).isGreaterThanOrEqualTo(0.98);
    }

    private static String mail(String history, List<String> letter, boolean marked) {
        String[] parts = history.replace('~', '\n').split("\\|", 2);
        String quoted = marked ? QUOTED.lines().map(line -> "> " + line).collect(Collectors.joining("\n")) : QUOTED;
        String device = parts.length == 2 ? parts[0] + "\n" : "";
        String greeting = letter.get(0).isEmpty() ? "" : letter.get(0) + "\n\n";
        String closing = letter.get(2).isEmpty() ? "\n\n" : "\n\n" + letter.get(2) + "\n\n";
        return greeting + letter.get(1) + closing + device + parts[parts.length - 1] + "\n\n" + quoted + "\n";
    }

    private static String words(String text, Place place) {
        return text.substring(place.start(), place.end());
    }

    private static List<String> rows() throws IOException {
        try (InputStream in = OwnWordsMeasuredTest.class.getResourceAsStream("histories.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
