package app.earshot.listening.recall;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.KeptReading;
import app.earshot.listening.duty.DutySaid;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import app.earshot.listening.unmarked.TheirTimes;
import java.util.List;
import java.util.UUID;

/** What we wrote met an automatic reply, and whoever is away from that mail texts: ask there. */
final class TextInstead implements SuggestionRule {

    @Override
    public String name() {
        return "mail-away";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return TheirTimes.away(now.facts())
                .filter(away -> now.stage().isOpen() && now.today().isBefore(away.reading().day()) && TheirTimes.textsInstead(now.facts(), away))
                .map(away -> say(now, away))
                .orElse(List.of());
    }

    private List<Candidate> say(RuleContext now, KeptReading away) {
        UUID person = GivenWord.person(away.people());
        Object said = now.day(away.at());
        String name = now.name(person);
        Sentence reason = name == null ? Sentence.of("reason.mail-away.nobody", said) : Sentence.of("reason.mail-away", name, said);
        return new DutySaid(name(), "mail-away", reason, person, List.of(away.entryId())).candidates(now, now.placeholderValues());
    }
}
