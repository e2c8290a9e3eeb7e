package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.listening.outlook.NeedPeriod;
import app.earshot.listening.outlook.OwedThanksPeriod;
import app.earshot.listening.outlook.ToldOthersPeriod;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Thanks are a duty: after their day, after a booking that went elsewhere, when they told others about us, and when they sent somebody. */
final class OwedThanks implements SuggestionRule {

    static final String NAME = "owed-thanks";

    private static final String FOR_THE_DAY = "thanks-day";
    private static final String FOR_A_LOSS = "thanks-lost";
    private static final String SLOW = "-slow";
    /** Whoever told us that we are slow is thanked within so many days. */
    private static final int DAYS_OF_THANKS = 14;
    private static final String REASON_LOST = "reason.owed-thanks.lost";

    @Override
    public String name() {
        return NAME;
    }

    /** One thank-you is enough at a time, and thanks for all. */
    @Override
    public List<Candidate> candidates(RuleContext now) {
        return Stream.<Function<RuleContext, List<Candidate>>>of(OwedThanks::forTheDay, SentToUs::thanks, ToldOthers::thanks)
                .map(thanks -> thanks.apply(now))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Candidate> forTheDay(RuleContext now) {
        return OwedThanksPeriod.period(now.facts(), now.zone())
                .filter(period -> period.holdsOn(now.today()))
                .map(NeedPeriod::since)
                .map(since -> now.stage() == Stage.LOST ? forALoss(now, since) : afterTheDay(now, since))
                .orElse(List.of());
    }

    /** With what they told others since: who writes that is answered for it in the same breath. */
    private static List<Candidate> afterTheDay(RuleContext now, LocalDate since) {
        return ToldOthersPeriod.unthankedOn(now.facts(), now.today(), now.zone())
                .filter(told -> now.day(told.at()).isAfter(since))
                .findFirst()
                .map(told -> ToldOthers.withTheDay(now, told, Phrases.ago(since, now.today())))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> said(now, FOR_THE_DAY, "reason.owed-thanks", since));
    }

    /** Whoever told why is thanked for that, and not asked again; with a good word that they put in since, unless there is something to be sorry for. */
    private static List<Candidate> forALoss(RuleContext now, LocalDate since) {
        List<Candidate> telling = isSlow(now) ? List.of() : withAGoodWord(now, since);
        return telling.isEmpty() ? forTheReason(now, since) : telling;
    }

    private static boolean isSlow(RuleContext now) {
        Enquiry enquiry = Objects.requireNonNull(now.facts().enquiry());
        return DutyWords.whyLost(enquiry.stages().getLast().reason()).filter(why -> SLOW.equals("-" + why)).isPresent();
    }

    private static List<Candidate> withAGoodWord(RuleContext now, LocalDate since) {
        return ToldOthersPeriod.unthankedOn(now.facts(), now.today(), now.zone())
                .filter(told -> !now.day(told.at()).isBefore(since))
                .findFirst()
                .map(told -> ToldOthers.withTheLoss(now, told, Sentence.of(REASON_LOST, Phrases.ago(since, now.today()))))
                .orElse(List.of());
    }

    private static List<Candidate> forTheReason(RuleContext now, LocalDate since) {
        Enquiry enquiry = Objects.requireNonNull(now.facts().enquiry());
        String why = Phrases.oneLine(enquiry.stages().getLast().reason());
        if (why.isBlank()) {
            return said(now, FOR_A_LOSS, REASON_LOST, since);
        }
        String purpose = FOR_A_LOSS + "-" + DutyWords.whyLost(why).orElse("reason");
        boolean late = purpose.endsWith(SLOW) && since.plusDays(DAYS_OF_THANKS).isBefore(now.today());
        return said(now, late ? purpose + "-late" : purpose, REASON_LOST + ".why", since, why);
    }

    private static List<Candidate> said(RuleContext now, String purpose, String reason, LocalDate since, Object... more) {
        Object[] args = Stream.concat(Stream.of(Phrases.ago(since, now.today())), Stream.of(more)).toArray();
        return new DutySaid(NAME, purpose, Sentence.of(reason, args), null, List.of()).candidates(now, values(now));
    }

    /** A goal that was not reached is nothing to begin thanks with. */
    private static PlaceholderValues values(RuleContext now) {
        SharedGoal goal = now.facts().goal();
        boolean reached = goal == null || goal.outcome() == null || goal.outcome() == GoalOutcome.MET;
        return reached ? now.placeholderValues() : now.placeholderValues().withoutGoal();
    }
}
