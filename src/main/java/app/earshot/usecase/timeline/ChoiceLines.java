package app.earshot.usecase.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The choices made for the lines of a draft as text, one a line: the number of the line in the draft, then the person, the topic, the
 * day, the question and the reason, with a tab between each two. What was not chosen is empty.
 */
public final class ChoiceLines {

    private static final String TAB = "\t";
    private static final int PARTS = 6;

    private ChoiceLines() {}

    public static String write(Map<Integer, LineChoice> choices) {
        return new TreeMap<>(choices)
                .entrySet().stream()
                .filter(entry -> !entry.getValue().equals(LineChoice.NONE))
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** A line that is not one of ours is left out: what was typed matters more than what was chosen for it. */
    public static Map<Integer, LineChoice> read(String text) {
        Map<Integer, LineChoice> choices = new HashMap<>();
        text.lines().map(line -> line.split(TAB, PARTS)).filter(parts -> parts.length == PARTS).forEach(parts -> {
            try {
                choices.put(Integer.valueOf(parts[0]), choice(parts));
            } catch (IllegalArgumentException | DateTimeException damaged) {
                // Guessed anew, as for a line for which nothing was chosen.
                return;
            }
        });
        return choices;
    }

    private static LineChoice choice(String[] parts) {
        String person = filled(parts[1]);
        String day = filled(parts[3]);
        return new LineChoice(
                person == null ? null : UUID.fromString(person),
                filled(parts[2]),
                day == null ? null : LocalDate.parse(day),
                parts[5],
                filled(parts[4]));
    }

    private static String line(int number, LineChoice choice) {
        String reason = choice.reason().replaceAll("[\\s\\x00]+", " ");
        return List.of(
                        String.valueOf(number), said(choice.personId()), said(choice.topic()), said(choice.dueOn()),
                        said(choice.questionId()), reason)
                .stream()
                .collect(Collectors.joining(TAB));
    }

    private static String said(@Nullable Object part) {
        return part == null ? "" : part.toString();
    }

    private static @Nullable String filled(String part) {
        return part.isEmpty() ? null : part;
    }
}
