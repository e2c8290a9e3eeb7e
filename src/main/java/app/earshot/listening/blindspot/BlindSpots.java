package app.earshot.listening.blindspot;

import app.earshot.domain.bank.Snooze;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The blind spots on an account.
 *
 * @param open those to show, in the order of their rules
 * @param snoozed those that would show if nobody had put them aside
 */
public record BlindSpots(List<BlindSpot> open, List<SnoozedBlindSpot> snoozed) {

    private static final List<BlindSpotRule> RULES = List.of(
            new PartnerNeverHeard(),
            new DeciderNotHeard(),
            new WarmWithoutBusiness(),
            new BookedWithoutGoal(),
            new HowItFeltNotAsked(),
            new ParkedWithoutDay(),
            new NothingSaidBack(),
            new WeTalkedMost(),
            new OneTeammateKnown(),
            new WhoElseNotAsked());

    public BlindSpots {
        open = List.copyOf(open);
        snoozed = List.copyOf(snoozed);
    }

    /** @param candidates best first: what to ask about a blind spot is taken from them */
    public static BlindSpots find(RuleContext now, List<Candidate> candidates) {
        List<BlindSpot> open = new ArrayList<>();
        List<SnoozedBlindSpot> snoozed = new ArrayList<>();
        RULES.stream()
                .flatMap(rule -> rule.look(now, candidates).stream())
                .forEach(spot -> snooze(now, spot)
                        .ifPresentOrElse(snooze -> snoozed.add(new SnoozedBlindSpot(spot, snooze)), () -> open.add(spot)));
        return new BlindSpots(open, snoozed);
    }

    private static Optional<Snooze> snooze(RuleContext now, BlindSpot spot) {
        return now.facts().snoozes().stream()
                .filter(snooze -> snooze.isAbout(spot.rule(), spot.personId()))
                .filter(snooze -> snooze.holds(now.today(), now.facts().entries()))
                .findFirst();
    }

    /** Whether something is missing on a scale. What was put aside counts for nothing here. */
    public boolean isOpenOn(Scale scale) {
        return open.stream().anyMatch(spot -> spot.scale() == scale);
    }
}
