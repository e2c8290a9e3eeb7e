package app.earshot.listening.bank;

import app.earshot.domain.Sentence;
import app.earshot.listening.tables.TabbedFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What might be in the way of a question, told to whoever writes it. A hint, never a no: people know their own mouths. */
public final class WordingHints {

    /** What can be said in one breath. */
    public static final int ONE_BREATH = 140;

    private static final List<List<String>> WORDS = TabbedFile.rows(WordingHints.class, "wording_en.tsv", 2);

    private static final Pattern SECOND_QUESTION =
            Pattern.compile("[,;] " + any("join") + " " + any("question") + "\\b[^?]*\\?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CORNERING =
            Pattern.compile("\\b" + any("cornering") + "\\b", Pattern.CASE_INSENSITIVE);

    private WordingHints() {}

    public static List<Sentence> hints(String text) {
        String said = text.strip().replace('’', '\'');
        List<Sentence> hints = new ArrayList<>();
        long asked = said.chars().filter(c -> c == '?').count();
        boolean asksTwice = said.indexOf('?') >= 0 && SECOND_QUESTION.matcher(firstAsked(said)).find();
        if (asked > 1 || asksTwice) {
            hints.add(Sentence.of("hint.two-questions"));
        }
        if (said.length() > ONE_BREATH) {
            hints.add(Sentence.of("hint.long"));
        }
        if (CORNERING.matcher(said).find()) {
            hints.add(Sentence.of("hint.cornering"));
        }
        return hints;
    }

    private static String any(String kind) {
        return WORDS.stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> Arrays.stream(row.get(1).split(" *, *")))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The sentence that asks, from where it begins: what stands in the sentences before it is no second question. */
    private static String firstAsked(String said) {
        int end = said.indexOf('?');
        int begin = Math.max(said.lastIndexOf(". ", end), said.lastIndexOf(": ", end));
        return said.substring(begin < 0 ? 0 : begin + 2, end + 1);
    }
}
