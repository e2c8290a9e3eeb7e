package app.earshot.listening;

import static app.earshot.listening.AdvisedAccounts.firstThree;
import static app.earshot.listening.AdvisedAccounts.hasOwnTopic;
import static app.earshot.listening.AdvisedAccounts.isDuty;
import static app.earshot.listening.AdvisedAccounts.waits;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.testkit.ProcessorTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever an account looks like: nothing told in confidence is said, nothing that one said alone goes to the other, nothing takes long. */
class HeardFirstOnAnyAccountTest {

    private static final long SLOW_NANOS = 50_000_000;

    /** What may quote the shared goal, which is nobody's alone. */
    private static final Set<String> GOALS = Set.of("sum-up.goal", "thanks-day.together");

    @Nested
    class OnSome extends Checks {

        private static final AdvisedAccounts SOME = AdvisedAccounts.some(20_261_129, 2_000);

        @Override
        AdvisedAccounts accounts() {
            return SOME;
        }
    }

    @Nested
    @Tag("long")
    class OnVeryMany extends Checks {

        private static final AdvisedAccounts VERY_MANY = AdvisedAccounts.some(20_261_201, 30_000);

        @Override
        AdvisedAccounts accounts() {
            return VERY_MANY;
        }
    }

    abstract static class Checks {

        abstract AdvisedAccounts accounts();

        @Test
        void nothingToldInConfidenceIsSaidOrShown() {
            accounts().onSome((facts, advice) -> {
                boolean told = facts.newestHeard().stream().anyMatch(item -> item.words().equals(SomeAccounts.SECRET));
                advice.suggestions().forEach(each -> {
                    assertThat(each.text()).doesNotContain("twice that");
                    assertThat(Objects.requireNonNullElse(each.takesUp(), "")).doesNotContain("twice that");
                });
                return told;
            });
        }

        /** What one of a couple said with nobody else there goes back to that one alone. */
        @Test
        void whatOneSaidAloneIsNeverSaidToAnother() {
            accounts().onSome((facts, advice) -> {
                List<HeardItem> alone = facts.newestHeard().stream()
                        .filter(item -> item.personId() != null && facts.present().getOrDefault(item.entryId(), Set.of()).size() == 1)
                        .filter(item -> item.words().equals("Everyone outside with sparklers."))
                        .toList();
                boolean onlyAlone = !alone.isEmpty()
                        && facts.newestHeard().stream().filter(item -> item.words().startsWith("Everyone outside")).count() == 1;
                if (onlyAlone && facts.partners().size() > 1) {
                    advice.suggestions().stream()
                            .filter(each -> each.text().contains("Everyone outside with sparklers") && !isDuty(each) && !GOALS.contains(each.question().id()))
                            .forEach(each -> assertThat(each.personId()).isEqualTo(alone.getFirst().personId()));
                }
                return onlyAlone;
            });
        }

        @Test
        void threeQuestionsCheckAtMostOnceUnlessWeOweIt() {
            accounts().onEach((facts, advice) -> assertThat(firstThree(advice).stream()
                            .filter(each -> !isDuty(each))
                            .filter(each -> each.question().kind() == QuestionKind.SAYING_BACK || each.question().kind() == QuestionKind.SUMMARY)
                            .count())
                    .isLessThanOrEqualTo(1));
        }

        @Test
        void whatMayStandSomewhereComesAfterWhatNobodyCanKnow() {
            accounts().onSome((facts, advice) -> {
                List<Suggestion> three = firstThree(advice);
                boolean others = advice.suggestions().stream().skip(3).anyMatch(each -> each.rule().equals("unheard-topic") && !waits(each)
                        && hasOwnTopic(each, three) && each.question().kind() == QuestionKind.OPEN);
                if (others) {
                    assertThat(three).noneMatch(each -> waits(each) && each.rule().equals("unheard-topic"));
                }
                return others;
            });
        }

        @Test
        void noAccountTakesLong() {
            accounts().stream().forEach(one ->
                    assertThat(ProcessorTime.soonest(SLOW_NANOS, one::again)).isLessThan(SLOW_NANOS));
        }
    }
}
