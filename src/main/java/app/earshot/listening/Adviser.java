package app.earshot.listening;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.asking.WorthAsking;
import app.earshot.listening.bank.Repertoire;
import app.earshot.listening.blindspot.BlindSpots;
import app.earshot.listening.blindspot.Scale;
import app.earshot.listening.brake.Brake;
import app.earshot.listening.duty.BrakeOpening;
import app.earshot.listening.duty.Duties;
import app.earshot.listening.duty.NewDay;
import app.earshot.listening.knowledge.WhoseWords;
import app.earshot.listening.recall.Recalled;
import app.earshot.listening.reply.AnswerCheck;
import app.earshot.listening.reply.WaitsFor;
import app.earshot.listening.suggestion.Audience;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Said;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what is worth asking next on an account, what is known, in whose words, and what we should know by now and don't. */
public final class Adviser {

    private Adviser() {}

    /** @param repertoire what there is to ask, as the user has it */
    public static Advice advise(AccountFacts facts, LocalDate today, ZoneId zone, Repertoire repertoire) {
        RuleContext now = RuleContext.of(facts, today, zone, repertoire);
        Brake brake = Brake.on(facts, today, zone).orElse(null);
        if (brake != null || isLeftInPeace(now)) {
            return still(now, brake);
        }
        List<Candidate> all = candidates(now);
        List<Candidate> written = all.stream().filter(candidate -> !candidate.onACall()).toList();
        BlindSpots blindSpots = BlindSpots.find(now, all);
        Balance balance = balance(now, blindSpots);
        List<Suggestion> suggestions = suggestions(facts, balance, written);
        return new Advice(
                suggestions, written.size() == all.size() ? suggestions : suggestions(facts, balance, all), now.map(), now.clashes(),
                WhoseWords.of(facts), blindSpots.open(), blindSpots.snoozed(), null, AnswerCheck.of(facts).orElse(null));
    }

    private static List<Suggestion> suggestions(AccountFacts facts, Balance balance, List<Candidate> bestFirst) {
        return balance.order(bestFirst).stream()
                .map(Candidate::suggestion)
                .map(suggestion -> suggestion.meantFor(Audience.sentence(facts, suggestion)))
                .toList();
    }

    /**
     * Nothing is asked and nothing is missed: there is one way to begin, until something of ours has gone out. Of a day that was moved one asks for
     * the new one; who wants quiet gets what we owe, and no more.
     */
    private static Advice still(RuleContext now, @Nullable Brake brake) {
        List<Suggestion> asking = brake == null
                ? said(now, Duties.AFTER_A_LOSS).toList()
                : switch (brake.kind()) {
                    case POSTPONED -> Stream.concat(answers(now), NewDay.ask(now, brake).stream()).toList();
                    case SILENCE -> said(now, Duties.OWED_IN_QUIET).toList();
                    case DEATH, PARTING, ILLNESS, CANCELLED, ANGER, COMPLAINT, DAY -> BrakeOpening.say(now, brake).stream().toList();
                };
        return new Advice(asking, asking, now.map(), List.of(), WhoseWords.of(now.facts()), List.of(), List.of(), brake, null);
    }

    /** What they asked when they told it. */
    private static Stream<Suggestion> answers(RuleContext now) {
        boolean asks = !WaitsFor.asks(now.facts()).isEmpty() || !now.facts().openRequests().isEmpty();
        return asks ? said(now, Duties.ANSWERS) : Stream.of();
    }

    private static Stream<Suggestion> said(RuleContext now, List<SuggestionRule> rules) {
        return inTurn(now, rules).stream().filter(Candidate::duty).map(Candidate::suggestion);
    }

    /** Each rule knows what stands above it; what could be said in no other way is said again. */
    private static List<Candidate> inTurn(RuleContext now, List<SuggestionRule> rules) {
        List<Candidate> all = new ArrayList<>();
        for (SuggestionRule rule : rules) {
            all.addAll(below(now, rule, all));
        }
        return all;
    }

    /** Most rules find nothing, and are asked once. */
    private static List<Candidate> below(RuleContext now, SuggestionRule rule, List<Candidate> all) {
        List<Candidate> anyhow = rule.candidates(now);
        if (anyhow.isEmpty() || all.isEmpty()) {
            return anyhow;
        }
        Said above = Said.NOTHING.and(all);
        return Stream.of(above, above.beginningAnyhow())
                .map(said -> rule.candidates(now.below(said)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(anyhow);
    }

    /** A lost booking for which thanks were given. */
    private static boolean isLeftInPeace(RuleContext now) {
        AccountFacts facts = now.facts();
        Enquiry enquiry = facts.enquiry();
        return enquiry != null
                && enquiry.stage() == Stage.LOST
                && facts.thankedAt() != null
                && !now.day(facts.thankedAt()).isBefore(now.day(enquiry.stages().getLast().at()))
                && facts.waiting() == null;
    }

    private static Balance balance(RuleContext now, BlindSpots blindSpots) {
        boolean business = blindSpots.isOpenOn(Scale.BUSINESS);
        boolean warm = blindSpots.isOpenOn(Scale.WARMTH);
        return new Balance(now.isSayingBackDue(), business && !warm, warm && !business, now.repertoire().catalogue());
    }

    /** Equals take turns, from account to account and from day to day; what is made for how things are here comes first among them. */
    private static double turn(RuleContext now, Candidate candidate) {
        return candidate.suggestion().question().onlyIf().size() + now.rotation().turn(candidate.id());
    }

    /** Duties in their order, then everything else by what it is worth. */
    private static List<Candidate> candidates(RuleContext now) {
        List<Candidate> all = Stream.concat(
                        inTurn(now, Duties.on(now, Recalled.rules(now))).stream(), WorthAsking.RULES.stream().flatMap(rule -> rule.candidates(now).stream()))
                .toList();
        Stream<Candidate> duties = all.stream().filter(Candidate::duty);
        Stream<Candidate> worth = all.stream()
                .filter(candidate -> !candidate.duty())
                .sorted(Comparator.comparing(Candidate::waits)
                        .thenComparing(Comparator.comparingDouble(Candidate::score).reversed())
                        .thenComparing(Comparator.comparingDouble((Candidate candidate) -> turn(now, candidate)).reversed()));
        return Stream.concat(duties, worth).toList();
    }
}
