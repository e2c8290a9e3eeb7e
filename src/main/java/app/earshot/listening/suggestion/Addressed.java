package app.earshot.listening.suggestion;

import app.earshot.listening.tables.TabbedFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the words of a question say about whom it is put to, whether it checks that we got something right, and whether it says sorry. */
public final class Addressed {

    private static final List<List<String>> ROWS = TabbedFile.rows(Addressed.class, "addressed_en.tsv", 2);
    private static final Pattern THEIR_DAY = words("their-day");
    private static final Pattern CHECKS = words("checks");
    private static final Pattern APOLOGY = words("apology");

    private Addressed() {}

    /** Whether only those can answer it whose day it is. */
    public static boolean isAboutTheirDay(String text) {
        return THEIR_DAY.matcher(folded(text)).find();
    }

    /** Whether it asks if we got something right. */
    public static boolean isCheck(String text) {
        return CHECKS.matcher(folded(text)).find();
    }

    /** Whether it says sorry. */
    public static boolean isApology(String text) {
        return APOLOGY.matcher(folded(text)).find();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static Pattern words(String name) {
        String any = ROWS.stream()
                .filter(row -> row.getFirst().equals(name))
                .flatMap(row -> Arrays.stream(row.get(1).split(" *, *")))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}'])(?:" + any + ")(?![\\p{L}'])");
    }
}
