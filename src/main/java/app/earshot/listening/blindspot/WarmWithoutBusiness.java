package app.earshot.listening.blindspot;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.AccountFacts.Voice;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * It is warm between us, and we don't know what brings the booking: what they expect, who decides, who else they are talking to, how
 * and when they choose. The supplier who slept in his customer's guest room did not see the competitor.
 */
final class WarmWithoutBusiness implements BlindSpotRule {

    private static final List<String> TOPICS = List.of("results", "who-decides", "who-else", "how-choose", "choose-by");
    private static final int WARM = 5;
    private static final int FRESH_DAYS = 45;

    @Override
    public String name() {
        return "warm-without-business";
    }

    @Override
    public Scale scale() {
        return Scale.BUSINESS;
    }

    @Override
    public Optional<BlindSpot> look(RuleContext now, List<Candidate> candidates) {
        boolean choosing = now.facts().enquiry() != null && now.stage().isOpen();
        if (!choosing || warm(now).mapToInt(Voice::heard).sum() < WARM) {
            return Optional.empty();
        }
        Optional<Instant> newest = business(now).map(Voice::lastAt).max(Comparator.naturalOrder());
        if (newest.isPresent() && now.daysSince(newest.get()) <= FRESH_DAYS || mayBeKnown(now)) {
            return Optional.empty();
        }
        Sentence sentence = newest.map(last ->
                        Sentence.of("blind.warm-without-business.old", Phrases.ago(now.day(last), now.today())))
                .orElseGet(() -> Sentence.of("blind.warm-without-business"));
        Suggestion ask = Candidate.first(candidates, candidate -> TOPICS.contains(candidate.topic()) && !candidate.duty());
        return Optional.of(BlindSpot.of(this, sentence, ask, evidence(now)));
    }

    /** Whether something of it stands on the account, or may stand in what was written lately: then nobody can say that we know nothing. */
    private static boolean mayBeKnown(RuleContext now) {
        return TOPICS.stream()
                .map(now::known)
                .filter(Objects::nonNull)
                .anyMatch(known -> known.heard() == 0 && known.state().isKnown()
                        || known.traces().stream().anyMatch(trace -> trace.at() != null && now.daysSince(trace.at()) <= FRESH_DAYS));
    }

    private static Stream<Voice> warm(RuleContext now) {
        return now.facts().voices().stream().filter(voice -> {
            String topic = voice.topic();
            return topic != null && now.repertoire().catalogue().topic(topic).filter(it -> !it.business()).isPresent();
        });
    }

    private static Stream<Voice> business(RuleContext now) {
        return now.facts().voices().stream().filter(voice -> {
            String topic = voice.topic();
            return topic != null && TOPICS.contains(topic);
        });
    }

    /** Where the business was spoken about last, and where the warmth shows. */
    private static List<UUID> evidence(RuleContext now) {
        Comparator<Voice> newestFirst = Comparator.comparing(Voice::lastAt).reversed();
        return Stream.concat(business(now).sorted(newestFirst), warm(now).sorted(newestFirst))
                .map(Voice::entryId)
                .distinct()
                .limit(RuleContext.MOST_EVIDENCE)
                .toList();
    }
}
