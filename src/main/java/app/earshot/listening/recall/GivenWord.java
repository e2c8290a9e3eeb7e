package app.earshot.listening.recall;

import app.earshot.domain.Sentence;
import app.earshot.listening.duty.DutySaid;
import app.earshot.listening.outlook.OpenWordPeriod;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import app.earshot.listening.unmarked.OpenWord;
import app.earshot.listening.unmarked.OurWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** We wrote or noted that we would do something, and nothing has gone out since. One is enough at a time; what they ask for anyway is answered there. */
final class GivenWord implements SuggestionRule {

    private static final String PURPOSE = "open-word";

    @Override
    public String name() {
        return "open-word";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return OpenWordPeriod.openOn(now.facts(), now.today(), now.zone())
                .findFirst()
                .map(open -> say(now, open))
                .orElse(List.of());
    }

    private List<Candidate> say(RuleContext now, OpenWord open) {
        LocalDate said = now.day(open.reading().at());
        String words = Phrases.oneLine(open.reading().words());
        String about = isNoted(open) ? "." + OurWord.TO_DO.code() : open.word() == OurWord.PROMISED ? "" : "." + open.word().code();
        Sentence reason = Sentence.of("reason.open-word" + about, said, words);
        LocalDate day = open.word() == OurWord.PROMISED && open.day() != null ? open.day() : said;
        return new DutySaid(name(), purpose(open), reason, person(open.reading().people()), List.of(open.reading().entryId()))
                .candidates(now, now.placeholderValues().withDate(day));
    }

    private static String purpose(OpenWord open) {
        return switch (open.word()) {
            case PROMISED -> open.day() == null ? PURPOSE + "-undated" : PURPOSE;
            case RING_BACK -> PURPOSE + "-ring";
            case TO_DO, MARKED -> PURPOSE + (open.isTold() ? "-undated" : "-noted");
            case OUR_DAY, OFFER -> PURPOSE + "-undated";
        };
    }

    /** Whether it was marked where nobody of theirs heard it. */
    private static boolean isNoted(OpenWord open) {
        return open.word() == OurWord.MARKED && !open.isTold();
    }

    static @Nullable UUID person(Set<UUID> people) {
        return people.size() == 1 ? people.iterator().next() : null;
    }
}
