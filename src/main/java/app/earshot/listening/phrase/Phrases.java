package app.earshot.listening.phrase;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Topic;
import app.earshot.listening.bank.Catalogue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Parts of reasons: numbers in words, days as one would say them, names in a row. */
public final class Phrases {

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int LONGEST_TITLE = 1000;

    private Phrases() {}

    /** "nine" up to twelve, figures from there. The count itself goes with it into a sentence: other words there depend on it. */
    public static Object number(int count) {
        return count >= 0 && count < NUMBERS.size() ? Sentence.of("number." + NUMBERS.get(count)) : Integer.valueOf(count);
    }

    /** "Ana", "Ana and Luis", "Ana, Luis and Grace". */
    public static Object names(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2 -> Sentence.of("names.two", names.get(0), names.get(1));
            default -> Sentence.of(
                    "names.more",
                    row(names.subList(0, names.size() - 1)),
                    names.getLast());
        };
    }

    /** "Hopes, Worries, Budget": names that stand among the texts. */
    public static Object row(List<?> names) {
        return names.stream().<Object>map(name -> name).reduce((all, next) -> Sentence.of("names.row", all, next)).orElseThrow();
    }

    /** Words as they were written, for quoting: on one line, without a full stop. Of very many the first: nobody reads a quotation of pages. */
    public static String oneLine(String words) {
        String line = beginning(words.strip(), LONGEST_TITLE).replaceAll("\\s+", " ");
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '.' || Character.isWhitespace(line.charAt(end - 1)))) {
            end--;
        }
        return line.substring(0, end);
    }

    /** The first letters of words that are longer than these, whole words where there are any: not every script has spaces. */
    public static String beginning(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int space = words.lastIndexOf(' ', most);
        int letter = Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most;
        return words.substring(0, space > most / 2 ? space : letter) + "…";
    }

    /** The day itself while it is today or yesterday, then "12 days ago", "3 weeks ago", "5 months ago". */
    public static Object ago(LocalDate day, LocalDate today) {
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(day, today));
        if (days <= 1) {
            return day.isAfter(today) ? today : day;
        }
        if (days < 2 * DAYS_OF_A_WEEK) {
            return Sentence.of("ago.days", days);
        }
        if (days < 60) {
            return Sentence.of("ago.weeks", days / DAYS_OF_A_WEEK);
        }
        int months = (int) ChronoUnit.MONTHS.between(day, today);
        return months < 12 ? Sentence.of("ago.months", Math.max(2, months)) : Sentence.of("ago.over-a-year");
    }

    /** What one would know if one knew the topic: "who decides", "what worries them". */
    public static Sentence clause(Topic topic) {
        // A new name for one of our topics needs no other clause; a topic of the user's own has only its name.
        boolean own = Catalogue.standard().find(topic.code()).isEmpty();
        return own ? Sentence.of("topicclause.own", topic.name()) : Sentence.of("topicclause." + topic.code());
    }
}
