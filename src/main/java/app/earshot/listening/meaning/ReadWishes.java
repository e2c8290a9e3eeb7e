package app.earshot.listening.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what the speaker wants, and what not, from one clause. */
final class ReadWishes {

    /** What takes more words than this is a story, not a thing. */
    private static final int MOST_WORDS = 4;

    private ReadWishes() {}

    static void in(List<String> clause, List<Claim> claims) {
        boolean against = against(clause, claims);
        if (!against) {
            wanted(clause, claims);
        }
    }

    /** Whether the clause speaks against anything; what it wants is not read from it then. */
    private static boolean against(List<String> clause, List<Claim> claims) {
        for (int at = 0; at < clause.size(); at++) {
            int length = ClaimWords.lengthAt(ClaimWords.AGAINST, clause, at);
            if (length > 0) {
                List<String> rest = clause.subList(at + length, clause.size());
                int end = end(rest);
                Set<String> things = things(rest.subList(0, end));
                boolean isWish = isWish(clause, at, length) && isSpeaker(clause, at, length);
                if (isWish && !things.isEmpty() && ClaimWords.isTail(rest.subList(end, rest.size()))) {
                    claims.add(new Claim.Wish(false, things));
                }
                return true;
            }
        }
        return ClaimWords.isDenied(clause);
    }

    private static void wanted(List<String> clause, List<Claim> claims) {
        for (int at = 0; at < clause.size(); at++) {
            int length = ClaimWords.lengthAt(ClaimWords.WANTS, clause, at);
            if (length > 0 && isSpeaker(clause, at, length)) {
                List<String> rest = afterTo(clause.subList(at + length, clause.size()));
                Set<String> things = things(rest.subList(0, end(rest)));
                if (!things.isEmpty()) {
                    claims.add(new Claim.Wish(true, things));
                    claims.addAll(ClaimWords.choicesIn(things));
                }
                return;
            }
        }
    }

    /** "No" alone may state a fact. */
    private static boolean isWish(List<String> clause, int at, int length) {
        boolean barely = length == 1 && ClaimWords.ALONE.contains(clause.get(at));
        return !barely || at == 0 || ClaimWords.BEFORE_NO.contains(clause.get(at - 1));
    }

    /** Whether it is the speaker who wants it, not a mother or a friend. */
    private static boolean isSpeaker(List<String> clause, int at, int length) {
        String cue = clause.get(at);
        boolean namesNobody = ClaimWords.NAMES_NOBODY.contains(cue);
        boolean names = ClaimWords.SPEAKER_BEGINS.stream().anyMatch(cue::startsWith);
        return at == 0 || names || namesNobody || ClaimWords.SPEAKERS.contains(clause.get(at - 1));
    }

    /** "To have" and "to" belong to the wish. */
    private static List<String> afterTo(List<String> rest) {
        return !rest.isEmpty() && ClaimWords.TO.contains(rest.getFirst()) ? rest.subList(1, rest.size()) : rest;
    }

    private static int end(List<String> rest) {
        for (int i = 0; i < rest.size(); i++) {
            boolean tail = i > 0 && ClaimWords.isTail(rest.subList(i, rest.size()));
            if (ClaimWords.STOPS.contains(rest.get(i)) || tail) {
                return i;
            }
        }
        return rest.size();
    }

    private static Set<String> things(List<String> words) {
        List<String> said = new ArrayList<>(words);
        said.removeIf(ClaimWords.FILLERS::contains);
        Set<String> stems = new HashSet<>();
        said.forEach(word -> stems.add(ClaimWords.stem(word)));
        return stems.size() > MOST_WORDS ? Set.of() : Set.copyOf(stems);
    }
}
