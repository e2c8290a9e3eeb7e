package app.earshot.listening;

import app.earshot.domain.bank.QuestionKind;
import app.earshot.listening.asking.WorthAsking;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.suggestion.Addressed;
import app.earshot.listening.suggestion.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Chooses which candidates come first, so that three questions together are worth saying.
 *
 * <p>Of the first three: no two on one topic, no two of one kind where there is another, never a closed one first while there is
 * an open one; one to the partner who has not been heard and no second, and one that says back when that is due, whatever else is owed;
 * no two that check whether we got something right, unless we owe them; and questions on one scale only while the other scale has no blind spot.
 *
 * @param sayingBackDue whether one of the first three has to say something back
 * @param businessOnly whether a business blind spot is open and no warm one
 * @param warmOnly whether a warm blind spot is open and no business one
 * @param catalogue says which topic is on which scale
 */
record Balance(boolean sayingBackDue, boolean businessOnly, boolean warmOnly, Catalogue catalogue) {

    private static final int FIRST = 3;
    private static final Set<String> NOT_KEPT = Set.of("late-promise", "broken-promise");
    private static final int MOST_ON_ONE_TOPIC = 2;

    /** The candidates in the order in which to suggest them, at most {@link Advice#MOST}: three by three, each three in balance. */
    List<Candidate> order(List<Candidate> bestFirst) {
        List<Candidate> order = new ArrayList<>(three(bestFirst));
        Balance later = new Balance(false, false, false, catalogue);
        List<Candidate> more = order;
        while (more.size() == FIRST && order.size() < Advice.MOST) {
            List<Candidate> rest = bestFirst.stream()
                    .filter(candidate -> isNew(candidate, order) && hasRoom(candidate, order))
                    .toList();
            more = later.three(rest);
            order.addAll(more);
        }
        return List.copyOf(order);
    }

    private List<Candidate> three(List<Candidate> bestFirst) {
        List<Candidate> chosen = new ArrayList<>();
        while (chosen.size() < FIRST) {
            Optional<Candidate> next = next(bestFirst, chosen);
            if (next.isEmpty()) {
                return chosen;
            }
            chosen.add(next.get());
        }
        return chosen;
    }

    private static boolean hasRoom(Candidate candidate, List<Candidate> order) {
        boolean roomOnTopic = candidate.topic().isEmpty()
                || order.stream().filter(other -> other.topic().equals(candidate.topic())).count() < MOST_ON_ONE_TOPIC;
        return roomOnTopic && order.stream().noneMatch(other -> WorthAsking.isForSameSilentPartner(other, candidate));
    }

    private Optional<Candidate> next(List<Candidate> bestFirst, List<Candidate> chosen) {
        List<Candidate> fitting = bestFirst.stream()
                .filter(candidate -> isAllowed(candidate, chosen, bestFirst))
                .toList();
        List<Candidate> ready = fitting.stream().filter(candidate -> !candidate.waits()).toList();
        List<Candidate> allowed = ready.isEmpty() ? fitting : ready;
        List<List<Candidate>> owed = Stream.of(WorthAsking::isForSilentPartner, (Predicate<Candidate>) this::isDueSayingBack)
                .filter(must -> chosen.stream().noneMatch(must))
                .map(must -> allowed.stream().filter(must).toList())
                .filter(candidates -> !candidates.isEmpty())
                .toList();
        List<Candidate> fair = allowed.stream()
                .filter(candidate -> owed.stream().allMatch(must -> leavesRoomFor(must, candidate)))
                .toList();
        return pick(pressing(fair.isEmpty() ? allowed : fair, chosen, owed), chosen);
    }

    /** What must be chosen now, because there are only as many places left as there are things that must have one. */
    private static List<Candidate> pressing(List<Candidate> allowed, List<Candidate> chosen, List<List<Candidate>> owed) {
        boolean pressed = !owed.isEmpty() && FIRST - chosen.size() <= owed.size();
        List<Candidate> now = allowed.stream()
                .filter(candidate -> owed.stream().anyMatch(must -> must.contains(candidate)))
                .toList();
        return pressed && !now.isEmpty() ? now : allowed;
    }

    /** Whether one of those that must have a place can still have it after this one: two on one topic, and two checks, can't stand together. */
    private static boolean leavesRoomFor(List<Candidate> must, Candidate candidate) {
        return must.stream()
                .anyMatch(one -> one.equals(candidate)
                        || !(isCheck(one) && isCheck(candidate))
                                && (one.topic().isEmpty() || !one.topic().equals(candidate.topic())));
    }

    private boolean isDueSayingBack(Candidate candidate) {
        return sayingBackDue && candidate.kind() == QuestionKind.SAYING_BACK;
    }

    /** Prefers a new kind on the right scale, then the right scale, then a new kind, then whatever there is. */
    private Optional<Candidate> pick(List<Candidate> pool, List<Candidate> chosen) {
        Comparator<Candidate> fit = Comparator.comparing((Candidate candidate) -> !isOnScale(candidate))
                .thenComparing(candidate -> !isNewKind(candidate, chosen));
        // min() keeps the first of equals, and the pool stands best first
        return pool.stream().min(fit);
    }

    private static boolean isAllowed(Candidate candidate, List<Candidate> chosen, List<Candidate> all) {
        boolean closedTooEarly = chosen.isEmpty()
                && candidate.kind() == QuestionKind.CLOSED
                && all.stream().anyMatch(other -> other.kind() == QuestionKind.OPEN);
        boolean sameTopic = !candidate.topic().isEmpty()
                && chosen.stream().anyMatch(other -> other.topic().equals(candidate.topic()));
        boolean secondCheck = !candidate.duty() && isCheck(candidate) && chosen.stream().anyMatch(Balance::isCheck);
        boolean askedAlready = chosen.stream().anyMatch(other -> WorthAsking.isForSameSilentPartner(other, candidate));
        return !closedTooEarly && !sameTopic && !secondCheck && !askedAlready && isNew(candidate, chosen);
    }

    /** Whether it asks if we got something right: twice in a row that sounds like a test. */
    private static boolean isCheck(Candidate candidate) {
        return candidate.kind() == QuestionKind.SAYING_BACK
                || candidate.kind() == QuestionKind.SUMMARY
                || Addressed.isCheck(candidate.suggestion().text());
    }

    private static boolean isNew(Candidate candidate, List<Candidate> chosen) {
        return chosen.stream().noneMatch(other -> other.id().equals(candidate.id()));
    }

    /** What is owed is not passed over for its kind, except that of two promises of ours that were not kept one is enough. */
    private static boolean isNewKind(Candidate candidate, List<Candidate> chosen) {
        return candidate.duty() && !(isUnkept(candidate) && chosen.stream().anyMatch(Balance::isUnkept)) || chosen.stream().noneMatch(other -> other.kind() == candidate.kind());
    }

    private static boolean isUnkept(Candidate candidate) {
        return NOT_KEPT.contains(candidate.suggestion().rule());
    }

    private boolean isOnScale(Candidate candidate) {
        return candidate.asksForBusiness(catalogue)
                .map(business -> business ? !warmOnly : !businessOnly)
                .orElse(true);
    }
}
