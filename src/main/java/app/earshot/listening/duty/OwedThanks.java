package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.outlook.OwedThanksPeriod;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Thanks are a duty: after their day, after a booking that went elsewhere, and when they told others about us. */
final class OwedThanks implements SuggestionRule {

    private static final String FOR_THE_DAY = "thanks-day";
    private static final String FOR_A_LOSS = "thanks-lost";
    private static final String FOR_A_LOSS_WITH_REASON = "thanks-lost-reason";
    private static final String FOR_TELLING = "thanks-telling";
    private static final String TELL_OTHERS = "tell-others";
    private static final int TELLING_IS_FRESH = 60;

    @Override
    public String name() {
        return "owed-thanks";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return Stream.concat(forTheDay(now).stream(), forTelling(now).stream())
                .limit(1)
                .map(Candidate::duty)
                .toList();
    }

    private Optional<Suggestion> forTheDay(RuleContext now) {
        boolean lost = now.stage() == Stage.LOST;
        String purpose = !lost ? FOR_THE_DAY : isReasonTold(now) ? FOR_A_LOSS_WITH_REASON : FOR_A_LOSS;
        if (now.history().isSilenced(purpose)) {
            return Optional.empty();
        }
        return OwedThanksPeriod.period(now.facts(), now.zone())
                .filter(period -> period.holdsOn(now.today()))
                .flatMap(period -> {
                    Object when = Phrases.ago(Objects.requireNonNull(period.since()), now.today());
                    Sentence reason = Sentence.of(lost ? "reason.owed-thanks.lost" : "reason.owed-thanks", when);
                    return FilledQuestion.best(now, now.questionsFor(purpose), now.placeholderValues())
                            .map(said -> said.because(name(), reason, null, List.of()));
                });
    }

    private Optional<Suggestion> forTelling(RuleContext now) {
        return now.newestOn(TELL_OTHERS)
                .filter(item -> (now.stage().isAfter() || now.stage() == Stage.BOOKED) && now.daysSince(item.heardAt()) <= TELLING_IS_FRESH)
                .filter(item -> !isThanked(now, item) && !now.history().isSilenced(FOR_TELLING))
                .findFirst()
                .flatMap(item -> {
                    String name = now.name(item.personId());
                    Object when = Phrases.ago(now.day(item.heardAt()), now.today());
                    Sentence reason = Sentence.of("reason.owed-thanks.telling", when);
                    return FilledQuestion.best(now, now.questionsFor(FOR_TELLING), now.placeholderValues().withPerson(name))
                            .map(said -> said.because(name(), reason, item.personId(), List.of(item.entryId())));
                });
    }

    private static boolean isThanked(RuleContext now, HeardItem item) {
        Instant thanked = now.facts().thankedAt();
        return thanked != null && !thanked.isBefore(item.heardAt());
    }

    /** Whether they told why: then nobody asks them again. */
    private static boolean isReasonTold(RuleContext now) {
        Enquiry enquiry = now.facts().enquiry();
        return enquiry != null && !enquiry.stages().getLast().reason().isBlank();
    }
}
