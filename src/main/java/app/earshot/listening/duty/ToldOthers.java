package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.listening.outlook.ToldOthersPeriod.Told;
import app.earshot.listening.outlook.ToldOthersPeriod;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** They told others about us: they are thanked for it, with their words above. Nobody is asked what came of it. */
final class ToldOthers {

    private static final int DAYS_OF_THANKS = 21;
    private static final String THANKS = "thanks-telling";

    private ToldOthers() {}

    static List<Candidate> thanks(RuleContext now) {
        return ToldOthersPeriod.unthankedOn(now.facts(), now.today(), now.zone())
                .findFirst()
                .map(told -> said(now, told))
                .orElse(List.of());
    }

    /** In the thanks for their day. */
    static List<Candidate> withTheDay(RuleContext now, Told told, Object day) {
        return new DutySaid(OwedThanks.NAME, "thanks-day-telling", Sentence.of("reason.owed-thanks", day), both(now, told), List.of(told.entryId()))
                .under(WordsAbove.of(told.words()))
                .candidates(now, now.placeholderValues());
    }

    private static List<Candidate> said(RuleContext now, Told told) {
        Sentence reason = Sentence.of("reason.owed-thanks.telling", Phrases.ago(now.day(told.at()), now.today()));
        String purpose = switch (told.what()) {
            case REVIEW -> THANKS + "-review";
            case WANTED -> THANKS + "-wanted";
            case TOLD -> now.daysSince(told.at()) > DAYS_OF_THANKS ? THANKS + "-late" : THANKS;
        };
        return new DutySaid(OwedThanks.NAME, purpose, reason, told.personId(), List.of(told.entryId()))
                .under(WordsAbove.of(told.words()))
                .candidates(now, now.placeholderValues());
    }

    /** The day was theirs together: of a couple both are thanked for it. */
    private static @Nullable UUID both(RuleContext now, Told told) {
        boolean partner = now.facts().partners().stream().anyMatch(each -> each.person().id().equals(told.personId()));
        return partner && now.facts().partners().size() > 1 ? null : told.personId();
    }
}
