package app.earshot.listening;

import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.bank.Repertoire;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Made-up accounts of every shape with the advice on each: made and thought about once, for tests that differ only in what they look at. */
final class AdvisedAccounts {

    /** What we owe, whatever else is worth asking. */
    static final Set<String> DUTIES = Set.of(
            "late-promise", "broken-promise", "unanswered-request", "waiting-message", "different-words", "owed-thanks",
            "waiting-too", "open-word", "our-day-passed", "their-time-passed", "day-unsettled");

    private final List<One> all;

    /** An account and what is said about it. */
    record One(AccountFacts facts, Advice advice) {

        /** The same once more. */
        Advice again() {
            return Adviser.advise(facts, TODAY, ZONE, Repertoire.standard());
        }
    }

    private AdvisedAccounts(List<One> all) {
        this.all = all;
    }

    /**
     * The same accounts each time, so that a build fails for what was changed; others with {@code -Dearshot.seed=N}.
     *
     * @param seed unless another one is asked for
     */
    static AdvisedAccounts some(long seed, int accounts) {
        long used = Long.getLong("earshot.seed", seed);
        System.out.println("Advice on " + accounts + " accounts, seed " + used);
        return exactly(used, accounts);
    }

    /** Those of this seed, whatever seed is asked for. */
    static AdvisedAccounts exactly(long seed, int accounts) {
        SomeAccounts some = new SomeAccounts(seed);
        return new AdvisedAccounts(Stream.generate(() -> some.next().facts())
                .limit(accounts)
                .map(facts -> new One(facts, Adviser.advise(facts, TODAY, ZONE, Repertoire.standard())))
                .toList());
    }

    Stream<One> stream() {
        return all.stream();
    }

    void onEach(BiConsumer<AccountFacts, Advice> check) {
        all.forEach(one -> check.accept(one.facts(), one.advice()));
    }

    /** For what is to be seen only on some accounts: fails also if there were none of them. */
    void onSome(BiPredicate<AccountFacts, Advice> check) {
        long checked = all.stream().filter(one -> check.test(one.facts(), one.advice())).count();
        assertThat(checked).as("accounts on which this could be seen").isPositive();
    }

    /** What stands in the panel without asking for more. */
    static List<Suggestion> firstThree(Advice advice) {
        return advice.suggestions().stream().limit(3).toList();
    }

    /** What may stand somewhere already waits behind everything else. */
    static boolean waits(Suggestion suggestion) {
        return suggestion.reason().key().endsWith(".may-stand");
    }

    static boolean isDuty(Suggestion suggestion) {
        return DUTIES.contains(suggestion.rule());
    }

    /** Whether it is about something that none of the others is about; what is about nothing in particular always is. */
    static boolean hasOwnTopic(Suggestion suggestion, List<Suggestion> others) {
        String topic = suggestion.question().topic();
        return topic.isEmpty() || others.stream().noneMatch(other -> other.question().topic().equals(topic));
    }
}
