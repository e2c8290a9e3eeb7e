package app.earshot.listening.suggestion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What duties before this one already say: no text stands twice in a panel, and of two apologies the second is one too many.
 *
 * @param questionIds the texts of the bank that are used
 * @param sorry whether one of them says sorry
 */
public record Said(Set<String> questionIds, boolean sorry) {

    public static final Said NOTHING = new Said(Set.of(), false);

    public Said {
        questionIds = Set.copyOf(questionIds);
    }

    /** The same with what is said now. */
    public Said and(List<Candidate> candidates) {
        Set<String> ids = new HashSet<>(questionIds);
        candidates.forEach(candidate -> ids.add(candidate.id()));
        return new Said(ids, sorry || candidates.stream().anyMatch(candidate -> Addressed.isApology(candidate.suggestion().text())));
    }

    boolean leaves(String questionId, String text) {
        return !questionIds.contains(questionId) && !(sorry && Addressed.isApology(text));
    }
}
