package app.earshot.domain.calendar;

import app.earshot.domain.text.words.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether somebody asks if a day is free, or asks us to keep one. */
public final class AsksForDay {

    private static final int LOOKED_AT = 400;
    private static final WordTable TABLE = WordTable.read(AsksForDay.class, "asks_for_day.tsv");
    private static final Pattern FREE = any(TABLE.of("free"));
    private static final Pattern KEEP = any(TABLE.of("keep"));
    private static final Pattern DAY = any(TABLE.of("day"));

    private AsksForDay() {}

    /** Whether they want to know if we are free. */
    public static boolean isFree(String words) {
        return FREE.matcher(folded(words)).find();
    }

    /** Whether they want a day to be kept for them. */
    public static boolean isKept(String words) {
        String folded = folded(words);
        return KEEP.matcher(folded).find() && DAY.matcher(folded).find();
    }

    private static String folded(String words) {
        return words.substring(0, Math.min(LOOKED_AT, words.length())).toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    }

    private static Pattern any(List<String> words) {
        return Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
    }
}
