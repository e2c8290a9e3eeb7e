package app.earshot.listening.unmarked;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The month in which we said we would speak again, where no day stands in it: "in March" is the first of March. */
final class NamedMonth {

    private static final Pattern IN = Pattern.compile(
            "\\b(?:in|mid|from|after|of) (?<month>"
                    + Arrays.stream(Month.values()).map(NamedMonth::name).collect(Collectors.joining("|")) + ")\\b",
            Pattern.CASE_INSENSITIVE);

    private NamedMonth() {}

    /** Its first day after it was said. */
    static Optional<LocalDate> first(String words, LocalDate said) {
        Matcher in = IN.matcher(words);
        if (!in.find()) {
            return Optional.empty();
        }
        Month month = Month.valueOf(in.group("month").toUpperCase(Locale.ROOT));
        LocalDate thisYear = LocalDate.of(said.getYear(), month, 1);
        return Optional.of(thisYear.isAfter(said) ? thisYear : thisYear.plusYears(1));
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH);
    }
}
