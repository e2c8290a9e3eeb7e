package app.earshot.listening;

import app.earshot.domain.bank.Snooze;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.bank.Repertoire;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what is worth asking next on an account, what is known, in whose words, and what we should know by now and don't. */
public final class Adviser {

    /** What we owe them comes first, in this order. */
    private static final List<SuggestionRule> DUTIES = List.of(
            new LatePromise(), new BrokenPromise(), new UnansweredRequest(), new WaitingMessage(),
            new DifferentWords(), new OwedThanks());

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

    private static final List<BlindSpotRule> BLIND_SPOTS = List.of(
            new PartnerNeverHeard(),
            new WarmWithoutBusiness(),
            new BookedWithoutGoal(),
            new HowItFeltNotAsked(),
            new ParkedWithoutDay(),
            new NothingSaidBack(),
            new WeTalkedMost(),
            new OneTeammateKnown(),
            new WhoElseNotAsked());

    private Adviser() {}

    /** @param repertoire what there is to ask, as the user has it */
    public static Advice advise(AccountFacts facts, LocalDate today, ZoneId zone, Repertoire repertoire) {
        Situation now = Situation.of(facts, today, zone, repertoire);
        List<Candidate> candidates = candidates(now);
        List<BlindSpot> blindSpots = new ArrayList<>();
        List<SpotAside> aside = new ArrayList<>();
        BLIND_SPOTS.stream()
                .flatMap(rule -> rule.look(now, candidates).stream())
                .forEach(spot -> snooze(now, spot)
                        .ifPresentOrElse(snooze -> aside.add(new SpotAside(spot, snooze)), () -> blindSpots.add(spot)));
        List<Suggestion> suggestions = balance(now, blindSpots).order(candidates).stream()
                .map(Candidate::suggestion)
                .toList();
        return new Advice(suggestions, now.map(), now.clashes(), WhoseWords.of(facts), blindSpots, aside);
    }

    private static Optional<Snooze> snooze(Situation now, BlindSpot spot) {
        return now.facts().snoozes().stream()
                .filter(snooze -> snooze.isAbout(spot.rule(), spot.personId()))
                .filter(snooze -> snooze.holds(now.today(), now.facts().entries()))
                .findFirst();
    }

    /** What was put aside counts for nothing here. */
    private static Balance balance(Situation now, List<BlindSpot> blindSpots) {
        boolean business = isOpen(blindSpots, Scale.BUSINESS);
        boolean warm = isOpen(blindSpots, Scale.WARMTH);
        return new Balance(SayItBack.isDue(now), business && !warm, warm && !business, now.repertoire().catalogue());
    }

    private static boolean isOpen(List<BlindSpot> blindSpots, Scale scale) {
        return blindSpots.stream().anyMatch(spot -> spot.scale() == scale);
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
