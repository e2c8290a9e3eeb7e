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
    private static final List<SuggestionRule> DUTIES = List.of(
            new LatePromise(), new BrokenPromise(), new UnansweredRequest(), new WaitingMessage(), new OwedThanks());

    /** What we don't know, and what to do with what we heard. */
    private static final List<SuggestionRule> WORTH_ASKING = List.of(
            new SilentPartner(),
            new UnheardTopic(),
            new StaleTopic(),
            new OneSidedTopic(),
            new SayItBack(),
            new SumItUp(),
            new FollowUp(),
            OnceHeard.appreciate(),
            OnceHeard.openWhatIsHard(),
            OnceHeard.offerAdvice());

    private static final List<BlindSpotRule> BLIND_SPOTS = List.of(new PartnerNeverHeard(), new WhoElseNotAsked());

    private Adviser() {}

    /** @param repertoire what there is to ask, as the user has it */
    public static Advice advise(AccountFacts facts, LocalDate today, ZoneId zone, Repertoire repertoire) {
        Situation now = Situation.of(facts, today, zone, repertoire);
        List<Candidate> candidates = candidates(now);
        List<BlindSpot> blindSpots = BLIND_SPOTS.stream()
                .flatMap(rule -> rule.look(now, candidates).stream())
                .toList();
        List<Suggestion> suggestions = balance(now, blindSpots).order(candidates).stream()
                .map(Candidate::suggestion)
                .toList();
        return new Advice(suggestions, now.map(), WhoseWords.of(facts), blindSpots);
    }

    private static Balance balance(Situation now, List<BlindSpot> blindSpots) {
        boolean business = isOpen(blindSpots, true);
        boolean warm = isOpen(blindSpots, false);
        return new Balance(SayItBack.isDue(now), business && !warm, warm && !business, now.repertoire().catalogue());
    }

    private static boolean isOpen(List<BlindSpot> blindSpots, boolean business) {
        return blindSpots.stream()
                .anyMatch(spot -> BLIND_SPOTS.stream()
                        .anyMatch(rule -> rule.name().equals(spot.rule()) && rule.isBusiness() == business));
    }

    /** Duties in their order, then everything else by what it is worth. */
    private static List<Candidate> candidates(Situation now) {
        List<Candidate> all = Stream.concat(DUTIES.stream(), WORTH_ASKING.stream())
                .flatMap(rule -> rule.candidates(now).stream())
                .toList();
        Stream<Candidate> duties = all.stream().filter(Candidate::duty);
        Stream<Candidate> worth = all.stream()
                .filter(candidate -> !candidate.duty())
                .sorted(Comparator.comparingDouble(Candidate::strength).reversed());
        return Stream.concat(duties, worth).toList();
    }
}
