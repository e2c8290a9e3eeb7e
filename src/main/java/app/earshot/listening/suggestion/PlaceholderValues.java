package app.earshot.listening.suggestion;

import app.earshot.listening.bank.Placeholder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be put into the placeholders of a question here and now.
 *
 * @param person first name of whom we speak to, or null
 * @param theirWords things they said, as they can be spoken; a text that takes up several of them gets them in this order
 * @param teammate first name of the one of ours it is about, or null
 * @param date the day it is about, or null
 * @param goal the shared goal, or null
 */
public record PlaceholderValues(
        @Nullable String person,
        List<String> theirWords,
        @Nullable String teammate,
        @Nullable LocalDate date,
        @Nullable String goal) {

    // The bank is in English, so the day within its sentences is too.
    private static final DateTimeFormatter SPOKEN_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    public PlaceholderValues {
        theirWords = List.copyOf(theirWords);
    }

    public PlaceholderValues withPerson(@Nullable String name) {
        return new PlaceholderValues(name, theirWords, teammate, date, goal);
    }

    public PlaceholderValues withWords(List<String> words) {
        return new PlaceholderValues(person, words, teammate, date, goal);
    }

    public PlaceholderValues withDate(@Nullable LocalDate day) {
        return new PlaceholderValues(person, theirWords, teammate, day, goal);
    }

    public PlaceholderValues withTeammate(@Nullable String name) {
        return new PlaceholderValues(person, theirWords, name, date, goal);
    }

    public PlaceholderValues withoutGoal() {
        return new PlaceholderValues(person, theirWords, teammate, date, null);
    }

    /** The text with everything filled in, or nothing if something is missing. Filled-in words are never read again. */
    public Optional<String> fillInto(String text) {
        Iterator<String> spoken = theirWords.iterator();
        return Placeholder.fill(text, placeholder -> Optional.ofNullable(word(placeholder, spoken)));
    }

    private @Nullable String word(Placeholder placeholder, Iterator<String> spoken) {
        return switch (placeholder) {
            case PERSON -> person;
            case TEAMMATE -> teammate;
            case DATE -> date == null ? null : SPOKEN_DAY.format(date);
            case GOAL -> goal;
            case THEIR_WORDS -> spoken.hasNext() ? spoken.next() : null;
        };
    }
}
