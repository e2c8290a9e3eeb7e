package app.earshot.listening.asking;

import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.Exchange.Told;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.meaning.ReasonGiven;
import app.earshot.listening.mirror.Sentences;
import app.earshot.listening.quoting.OwnWords;

/** Whether words leave open why: no reason stands in them, nor in the sentence that follows. */
final class LeftOpen {

    private LeftOpen() {}

    static boolean is(AccountFacts facts, HeardItem item) {
        return ReasonGiven.read(item.words()).reason().isEmpty() && !OwnWords.goesOn(next(facts, item));
    }

    /** The sentence after it in the same paragraph, empty if it is the last one. */
    private static String next(AccountFacts facts, HeardItem item) {
        Told told = facts.exchange().told().get(item.entryId());
        if (told == null || item.place().end() >= told.text().length()) {
            return "";
        }
        String rest = told.text().substring(item.place().end()).replaceFirst("^[.!?…\"”’ \\t]+", "");
        int paragraph = rest.indexOf("\n\n");
        String near = paragraph < 0 ? rest : rest.substring(0, paragraph);
        return Sentences.of(near).stream().findFirst().map(place -> near.substring(place.start(), place.end())).orElse("");
    }
}
