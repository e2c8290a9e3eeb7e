package app.earshot.listening.reply;

import app.earshot.domain.timeline.Place;
import app.earshot.listening.phrase.SentencePlaces;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a message of ours does: thanks them, answers what they asked for, says their words back. */
public final class ReadOurs {

    /** A wish of which so many of its words come back is answered; a part of them may be chance. */
    private static final double ENOUGH_TAKEN_UP = 0.5;
    private static final double ENOUGH_SAID_BACK = 0.6;
    private static final int FEWEST_WORDS = 2;
    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ReadOurs() {}

    /** Where a message of ours thanks them for something; good manners at its end are no thanks. */
    public static Optional<Place> thanks(String text, List<Place> ownWords) {
        return SentencePlaces.in(text, ownWords).stream()
                .filter(place -> isThanks(SentencePlaces.plain(text, place)))
                .findFirst();
    }

    private static boolean isThanks(String sentence) {
        String rest = OwedReply.TABLE.blanked("ours", "bye", sentence);
        return OwedReply.TABLE.finds("ours", "thanks", rest);
    }

    /**
     * Whether a message of ours that came later answers a wish of theirs. It does if it takes up its words and says something on it; it may
     * if it does one of the two; otherwise it is about something else.
     */
    public static Answers answers(String request, String ours) {
        double taken = share(words(request), words(ours));
        boolean offers = SentencePlaces.in(ours, List.of()).stream()
                .anyMatch(place -> OwedReply.TABLE.finds("ours", "offer", SentencePlaces.plain(ours, place)));
        if (taken >= ENOUGH_TAKEN_UP && offers) {
            return Answers.YES;
        }
        return taken > 0 || offers ? Answers.PERHAPS : Answers.NO;
    }

    /** Whether a message of ours says one of their sentences back: most of its words stand in one sentence of ours, or in two. */
    public static boolean saysBack(String theirs, String ours) {
        Set<String> said = words(theirs);
        if (said.size() < FEWEST_WORDS) {
            return false;
        }
        List<Place> sentences = SentencePlaces.in(ours, List.of());
        for (int i = 0; i < sentences.size(); i++) {
            Place last = sentences.get(Math.min(i + 1, sentences.size() - 1));
            Set<String> two = words(ours.substring(sentences.get(i).start(), last.end()));
            if (share(said, two) >= ENOUGH_SAID_BACK) {
                return true;
            }
        }
        return false;
    }

    /** How many of the words that carry a meaning in one text stand in another one as well: from 0 to 1. */
    public static double shared(String one, String other) {
        return share(words(one), words(other));
    }

    private static double share(Set<String> wanted, Set<String> there) {
        return wanted.isEmpty() ? 0 : (double) wanted.stream().filter(there::contains).count() / wanted.size();
    }

    /** The words that carry a meaning, without their endings: long ones. */
    private static Set<String> words(String text) {
        String beginning = text.substring(0, Math.min(text.length(), SentencePlaces.LOOKED_AT)).toLowerCase(Locale.ROOT);
        Set<String> common = OwedReply.TABLE.list("common").keySet();
        return BETWEEN_WORDS.splitAsStream(beginning)
                .filter(word -> word.length() >= SHORTEST_WORD && !common.contains(word))
                .map(word -> word.substring(0, Math.min(word.length(), STEM)))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
