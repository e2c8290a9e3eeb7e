package app.earshot.listening.message;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.Topic;
import app.earshot.exchange.mail.OwnWords;
import app.earshot.listening.bank.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A message and what a person heard in it. */
record LabelledMessage(String text, List<Label> labels) {

    static final LocalDate SENT = LocalDate.of(2026, 11, 23);
    static final List<Topic> TOPICS = Catalogue.standard().topics(Occasion.WEDDING);

    /**
     * One thing that is in it.
     *
     * @param kind of the finding; BECAUSE for the reason of the one before
     * @param words that stand in it, or its day or number
     */
    record Label(String kind, String words) {

        boolean fits(Finding finding) {
            return switch (kind) {
                case "DAY" -> finding.day() != null && finding.day().toString().equals(words);
                case "SIZE", "BUDGET" -> finding.number() != null && finding.number().toString().equals(words);
                default -> plain(finding.words()).contains(plain(words.split(" \\| ")[0]));
            };
        }
    }

    static List<LabelledMessage> read(String file) {
        String all = resource(file).lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        return Arrays.stream(all.split("(?m)^== \\w+\n")).filter(part -> !part.isBlank()).map(LabelledMessage::of).toList();
    }

    private static LabelledMessage of(String part) {
        int cut = part.startsWith("--\n") ? 0 : part.indexOf("\n--\n") + 1;
        List<Label> labels = new ArrayList<>();
        part.substring(0, cut).lines().forEach(line -> {
            int space = line.indexOf(' ');
            labels.add(new Label(line.substring(0, space).toUpperCase(java.util.Locale.ROOT), line.substring(space + 1)));
        });
        return new LabelledMessage(part.substring(cut + 3).strip(), labels);
    }

    List<Finding> heard() {
        return ReadMessage.read(text, OwnWords.in(text), SENT, TOPICS);
    }

    static String plain(String words) {
        return words.toLowerCase(java.util.Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ").strip();
    }

    static String resource(String name) {
        try (InputStream in = LabelledMessage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
