package app.earshot.listening.recall;

import app.earshot.domain.Sentence;
import app.earshot.listening.duty.DutySaid;
import app.earshot.listening.outlook.OpenWordPeriod;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import app.earshot.listening.unmarked.OpenWord;
import java.util.List;

/** The day has passed by which we asked to hear or until which we kept something for them: say what still holds. */
final class PassedDay implements SuggestionRule {

    @Override
    public String name() {
        return "our-day-passed";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return OpenWordPeriod.ourDay(now.facts(), now.zone())
                .filter(open -> open.isOpenOn(now.today()))
                .map(open -> say(now, open))
                .orElse(List.of());
    }

    private List<Candidate> say(RuleContext now, OpenWord open) {
        Sentence reason = Sentence.of("reason.our-day-passed", now.day(open.reading().at()), Phrases.oneLine(open.reading().words()));
        return new DutySaid(name(), "our-day", reason, GivenWord.person(open.reading().people()), List.of(open.reading().entryId()))
                .candidates(now, now.placeholderValues().withDate(open.day()));
    }
}
