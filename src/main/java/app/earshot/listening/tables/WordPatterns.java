package app.earshot.listening.tables;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Patterns that are looked for together, as whole words in any case: what is found is what one pattern with all of them would find, the
 * first place at which one fits and there the first that does.
 */
public final class WordPatterns {

    private final Sightings sightings;
    private final int number;

    /** @param number which of the lists of which something is sighted */
    WordPatterns(Sightings sightings, int number) {
        this.sightings = sightings;
        this.number = number;
    }

    /** @param patterns in the syntax of {@link java.util.regex.Pattern}, without groups that catch */
    static WordPatterns of(List<String> patterns) {
        return new WordPatterns(new Sightings(List.of(patterns)), 0);
    }

    public boolean isIn(String text) {
        return find(text, 0) != null;
    }

    public boolean isAtBeginningOf(String text) {
        return sightings.in(text, number).stream().takeWhile(one -> one.at() == 0).anyMatch(one -> one.fitted(text) != null);
    }

    /** Where one of them stands first. */
    public Optional<MatchResult> first(String text) {
        return Optional.ofNullable(find(text, 0)).map(Matcher::toMatchResult);
    }

    /** The text with all that they find turned into spaces: every letter keeps its place. */
    public String blanked(String text) {
        StringBuilder rest = new StringBuilder(text);
        Matcher found = find(text, 0);
        while (found != null) {
            int length = found.end() - found.start();
            rest.replace(found.start(), found.end(), " ".repeat(length));
            found = find(text, length == 0 ? found.end() + 1 : found.end());
        }
        return rest.toString();
    }

    private @Nullable Matcher find(String text, int from) {
        for (Sighting one : sightings.in(text, number)) {
            Matcher fitted = one.at() < from ? null : one.fitted(text);
            if (fitted != null) {
                return fitted;
            }
        }
        return null;
    }
}
