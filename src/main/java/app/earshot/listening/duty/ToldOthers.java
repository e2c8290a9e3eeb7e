package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.listening.answer.Opening;
import app.earshot.listening.answer.Openings;
import app.earshot.listening.outlook.ToldOthersPeriod.Told;
import app.earshot.listening.outlook.ToldOthersPeriod;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.quoting.Quotability;
import app.earshot.listening.quoting.QuoteBar;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** They told others about us: they are thanked for it, with their words above. Nobody is asked what came of it. */
final class ToldOthers {

    private static final int DAYS_OF_THANKS = 21;
    private static final String THANKS = "thanks-telling";
    private static final String THANKS_LATE = THANKS + "-late";
    private static final String THANKS_DAY = "thanks-day-telling";
    private static final Set<QuoteBar> UNSPOKEN = Set.of(QuoteBar.SECRET, QuoteBar.ILL, QuoteBar.QUARREL, QuoteBar.JOKE);

    private ToldOthers() {}

    static List<Candidate> thanks(RuleContext now) {
        return ToldOthersPeriod.unthankedOn(now.facts(), now.today(), now.zone())
                .findFirst()
                .map(told -> said(now, told))
                .orElse(List.of());
    }

    /** In the thanks for their day. */
    static List<Candidate> withTheDay(RuleContext now, Told told, Object day) {
        Sentence reason = Sentence.of("reason.owed-thanks", day);
        DutySaid both = new DutySaid(OwedThanks.NAME, THANKS_DAY, reason, both(now, told), List.of(told.entryId())).under(WordsAbove.of(told.words()));
        DutySaid alone = new DutySaid(OwedThanks.NAME, THANKS_DAY, reason, told.personId(), List.of(told.entryId())).under(WordsAbove.of(told.words()));
        return say(now, told, alone, both);
    }

    /** After a booking that went elsewhere: thanks for having said so, and for the good word in spite of it. */
    static List<Candidate> withTheLoss(RuleContext now, Told told, Sentence reason) {
        DutySaid said = new DutySaid(OwedThanks.NAME, "thanks-lost-telling", reason, told.personId(), List.of(told.entryId())).under(WordsAbove.of(told.words()));
        return say(now, told, said, said);
    }

    private static List<Candidate> said(RuleContext now, Told told) {
        Sentence reason = Sentence.of("reason.owed-thanks.telling", Phrases.ago(now.day(told.at()), now.today()));
        String purpose = switch (told.what()) {
            case REVIEW -> THANKS + "-review";
            case WANTED -> isLate(now, told) ? THANKS_LATE : THANKS + "-wanted";
            case TOLD -> isLate(now, told) ? THANKS_LATE : THANKS;
        };
        DutySaid said = new DutySaid(OwedThanks.NAME, purpose, reason, told.personId(), List.of(told.entryId())).under(WordsAbove.of(told.words()));
        return say(now, told, said, said);
    }

    private static boolean isLate(RuleContext now, Told told) {
        return now.daysSince(told.at()) > DAYS_OF_THANKS;
    }

    /**
     * In their words, where they name somebody of whom may be spoken; else in any.
     *
     * @param alone to whoever told it: to nobody else is it said whom they told
     */
    private static List<Candidate> say(RuleContext now, Told told, DutySaid alone, DutySaid any) {
        List<Opening> openings = Openings.ofTelling(told.words(), any.purpose());
        if (DutySaid.isSilenced(now, openings)) {
            return List.of();
        }
        return openings.stream()
                .filter(opening -> opening.words().isEmpty() || mayBeNamed(now, told, opening.words().getFirst()))
                .map(opening -> (opening.words().isEmpty() ? any : alone).candidates(now, now.placeholderValues(), opening))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Nobody is named of whom it was told in confidence, in jest, or beside an illness or a quarrel; nor whoever would hear it. */
    private static boolean mayBeNamed(RuleContext now, Told told, String whom) {
        String name = now.spokenName(told.personId());
        return told.personId() != null
                && Quotability.bar(told.words()).filter(UNSPOKEN::contains).isEmpty()
                && (name == null || !whom.startsWith(name + "'"));
    }

    /** The day was theirs together: of a couple both are thanked for it. */
    private static @Nullable UUID both(RuleContext now, Told told) {
        boolean partner = now.facts().partners().stream().anyMatch(each -> each.person().id().equals(told.personId()));
        return partner && now.facts().partners().size() > 1 ? null : told.personId();
    }
}
