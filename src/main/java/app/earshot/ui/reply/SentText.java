package app.earshot.ui.reply;

import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedText;
import app.earshot.listening.mirror.PromiseFound;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A letter as the timeline keeps it: what it promises stands on lines of its own with their mark, and nothing else is marked. */
final class SentText {

    private static final String PROMISE = "! ";
    private static final String UNMARKED = "– ";
    private static final String CLOSING = ".!?…,;:";
    private static final int LONGEST_JOINT = 12;

    private SentText() {}

    static String of(String letter, List<PromiseFound> promises) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        boolean promised = false;
        for (PromiseFound promise : promises.stream().sorted(Comparator.comparingInt(it -> it.place().start())).toList()) {
            between(letter.substring(from, promise.place().start()), promised, text);
            from = promise.place().end();
            while (from < letter.length() && CLOSING.indexOf(letter.charAt(from)) >= 0) {
                from++;
            }
            String words = letter.substring(promise.place().start(), from).replaceAll("\\s+", " ");
            text.append(text.isEmpty() ? "" : "\n").append(PROMISE).append(words);
            promised = true;
        }
        between(letter.substring(from), promised, text);
        return text.toString().strip();
    }

    /** What stands before, between and after promises; a word that only joins two of them stays with the first. */
    private static void between(String letter, boolean promised, StringBuilder text) {
        boolean joins = promised && letter.length() <= LONGEST_JOINT && letter.indexOf('\n') < 0;
        String words = letter.stripTrailing();
        if (joins) {
            text.append(words.isBlank() ? "" : " " + words.strip());
        } else if (!words.isEmpty()) {
            String line = words.replaceFirst("^[ \\t]+", "");
            text.append(promised && line.charAt(0) != '\n' ? "\n" : "").append(unmarked(line));
        }
    }

    /** A line of a letter may begin with a quotation mark and yet not be one of our marked lines. */
    private static String unmarked(String letter) {
        return letter.lines()
                .map(line -> MarkedText.parse(line).lines().getFirst().mark() == Mark.NOTE ? line : UNMARKED + line)
                .collect(Collectors.joining("\n"));
    }
}
