package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.listening.outlook.ToldOthersPeriod;
import app.earshot.listening.outlook.ToldOthersPeriod.Told;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;

/**
 * They told others about us: they are thanked for it, with their words above. Was it somebody who may want us, and nobody has come from them
 * some days after the thanks, they are asked what became of it: they told us of somebody, and we have not written.
 */
final class ToldOthers implements SuggestionRule {

    private static final String THANKS = "thanks-telling";

    @Override
    public String name() {
        return "referral-open";
    }

    static List<Candidate> thanks(RuleContext now) {
        return ToldOthersPeriod.unthankedOn(now.facts(), now.today(), now.zone())
                .findFirst()
                .map(told -> {
                    Sentence reason = Sentence.of("reason.owed-thanks.telling", Phrases.ago(now.day(told.at()), now.today()));
                    String purpose = switch (told.what()) {
                        case REVIEW -> THANKS + "-review";
                        case WANTED -> THANKS + "-wanted";
                        case TOLD -> THANKS;
                    };
                    return said(now, OwedThanks.NAME, purpose, reason, told);
                })
                .orElse(List.of());
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return ToldOthersPeriod.awaitedOn(now.facts(), now.today(), now.zone())
                .findFirst()
                .map(told -> {
                    String name = now.name(told.personId());
                    Object when = Phrases.ago(now.day(told.at()), now.today());
                    Sentence reason = name == null ? Sentence.of("reason.referral-open.nobody", when) : Sentence.of("reason.referral-open", name, when);
                    return said(now, name(), name(), reason, told);
                })
                .orElse(List.of());
    }

    private static List<Candidate> said(RuleContext now, String rule, String purpose, Sentence reason, Told told) {
        return new DutySaid(rule, purpose, reason, told.personId(), List.of(told.entryId()))
                .under(WordsAbove.of(told.words()))
                .candidates(now, now.placeholderValues());
    }
}
