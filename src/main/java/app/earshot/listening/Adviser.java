package app.earshot.listening;

import app.earshot.domain.AccountFacts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Says what is worth asking next on an account, what is known, in whose words, and what we should know by now and don't. */
public final class Adviser {

    /** What we owe them comes first, in this order. */
    private static final List<SuggestionRule> DUTIES = List.of();

    /** What we don't know, and what to do with what we heard. */
    private static final List<SuggestionRule> WORTH_ASKING = List.of(new SilentPartner(), new UnheardTopic());

    private static final List<BlindSpotRule> BLIND_SPOTS = List.of(new PartnerNeverHeard(), new WhoElseNotAsked());

    private Adviser() {}

    public static Advice advise(AccountFacts facts, LocalDate today, ZoneId zone) {
        return advise(facts, today, zone, QuestionBank.standard());
    }

    static Advice advise(AccountFacts facts, LocalDate today, ZoneId zone, QuestionBank bank) {
        Situation now = Situation.of(facts, today, zone, bank);
        List<Candidate> candidates = candidates(now);
        List<BlindSpot> blindSpots = BLIND_SPOTS.stream()
                .flatMap(rule -> rule.look(now, candidates).stream())
                .toList();
        List<Suggestion> suggestions = candidates.stream().map(Candidate::suggestion).limit(Advice.MOST).toList();
        return new Advice(suggestions, now.map(), WhoseWords.of(facts), blindSpots);
    }

    private static List<Candidate> candidates(Situation now) {
        List<Candidate> duties = DUTIES.stream()
                .flatMap(rule -> rule.candidates(now).stream())
                .toList();
        List<Candidate> worth = WORTH_ASKING.stream()
                .flatMap(rule -> rule.candidates(now).stream())
                .sorted(Comparator.comparingDouble(Candidate::strength).reversed())
                .toList();
        return Stream.concat(duties.stream(), worth.stream()).toList();
    }
}
