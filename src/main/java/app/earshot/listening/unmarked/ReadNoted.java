package app.earshot.listening.unmarked;

import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.phrase.SentencePlaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line that we noted on a call says is to be done by us: notes are written without full stops, so each part of a line is looked at by itself. */
record ReadNoted(OurWord word, Place place, @Nullable LocalDate day) {

    private static final Pattern BETWEEN = Pattern.compile("[.,;:!?]+(?:\\s|$)|\\s[-–—]\\s|\\s/\\s");

    private static final Pattern WITHIN = Pattern.compile("\\b((?:an?|one|two|three|four|five|six|ten|\\d{1,2}) (?:days?|weeks?)) for\\b", Pattern.CASE_INSENSITIVE);

    /** @param said the day of the call: who is to be rung back without a day is to be rung back on it */
    static List<ReadNoted> in(String text, Place line, LocalDate said) {
        List<ReadNoted> found = new ArrayList<>();
        String words = SentencePlaces.plain(text, line);
        Matcher between = BETWEEN.matcher(words);
        int start = 0;
        while (start < words.length()) {
            int end = between.find(start) ? between.start() : words.length();
            part(words, start, end, line, said, found);
            start = end == words.length() ? end : between.end();
        }
        return found;
    }

    private static void part(String words, int start, int end, Place line, LocalDate said, List<ReadNoted> found) {
        String part = words.substring(start, end).strip();
        Place place = new Place(line.start() + start, line.start() + end);
        if (UnmarkedWords.says("call", "ring-back", part)) {
            LocalDate named = day(part, said);
            found.add(new ReadNoted(OurWord.RING_BACK, place, named == null ? said : named));
        } else if (UnmarkedWords.says("call", "agreed", part) && agreed(part, said) != null) {
            found.add(new ReadNoted(OurWord.RING_BACK, place, agreed(part, said)));
        } else if (UnmarkedWords.says("call", "to-do", part)) {
            found.add(new ReadNoted(OurWord.TO_DO, place, day(part, said)));
        }
    }

    private static @Nullable LocalDate agreed(String words, LocalDate said) {
        LocalDate day = day(words, said);
        return day == null ? NamedMonth.first(words, said).orElse(null) : day;
    }

    private static @Nullable LocalDate day(String words, LocalDate said) {
        return DayWords.read(words, said, Locale.UK).or(() -> within(words, said)).map(DayFound::day).orElse(null);
    }

    /** "Two weeks for the pictures" is as long as it takes, counted from the day on which it was said. */
    private static Optional<DayFound> within(String words, LocalDate said) {
        return WITHIN.matcher(words).results().findFirst().flatMap(found -> DayWords.read("in " + found.group(1), said, Locale.UK));
    }
}
