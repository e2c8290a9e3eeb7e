package app.earshot.listening.suggestion;

import app.earshot.listening.bank.Placeholder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What duties before this one already say: no text stands twice in a panel, no two begin with the same words, and of two apologies the second is
 * one too many.
 *
 * @param questionIds the texts of the bank that are used
 * @param beginnings how they begin
 * @param sorry whether one of them says sorry
 */
public record Said(Set<String> questionIds, Set<String> beginnings, boolean sorry) {

    public static final Said NOTHING = new Said(Set.of(), Set.of(), false);

    /** Words by which a beginning is known again. */
    private static final int WORDS = 2;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,.:;!?…]+");
    private static final String BY_NAME = Placeholder.PERSON.inBraces() + ", ";

    public Said {
        questionIds = Set.copyOf(questionIds);
        beginnings = Set.copyOf(beginnings);
    }

    /** The same with what is said now. */
    public Said and(List<Candidate> candidates) {
        Set<String> ids = new HashSet<>(questionIds);
        Set<String> begun = new HashSet<>(beginnings);
        for (Candidate candidate : candidates) {
            ids.add(candidate.id());
            begun.add(beginning(candidate.suggestion().question().text()));
            begun.add(beginning(candidate.suggestion().text()));
        }
        return new Said(ids, begun, sorry || candidates.stream().anyMatch(candidate -> Addressed.isApology(candidate.suggestion().text())));
    }

    /** The same for a duty that can begin in no other way. */
    public Said beginningAnyhow() {
        return new Said(questionIds, Set.of(), sorry);
    }

    boolean leaves(String questionId, String text) {
        return !questionIds.contains(questionId) && !beginnings.contains(beginning(text)) && !(sorry && Addressed.isApology(text));
    }

    /** With which words a text of the bank begins, behind a name. */
    public static String beginning(String text) {
        String words = text.startsWith(BY_NAME) ? text.substring(BY_NAME.length()) : text;
        return Arrays.stream(BETWEEN.split(words, WORDS + 1)).limit(WORDS).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }
}
