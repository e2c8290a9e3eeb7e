package app.earshot.listening.blindspot;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.Conversation;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** They told us things in the last three conversations, and nothing was said back since: we don't know whether we got it right. */
final class NothingSaidBack implements BlindSpotRule {

    private static final Set<QuestionKind> SAYS_BACK = Set.of(QuestionKind.SAYING_BACK, QuestionKind.SUMMARY);

    /** Fewer things need no summing up. */
    private static final int WORTH_SAYING_BACK = 3;

    @Override
    public String name() {
        return "nothing-said-back";
    }

    @Override
    public Scale scale() {
        return Scale.NEITHER;
    }

    @Override
    public Optional<BlindSpot> look(RuleContext now, List<Candidate> candidates) {
        List<Conversation> last = now.facts().conversations();
        boolean heard = last.stream().mapToInt(Conversation::heard).sum() >= WORTH_SAYING_BACK;
        if (last.size() < AccountFacts.NEWEST_CONVERSATIONS || !heard || now.stage().isClosed() || isSaidBack(now, last)) {
            return Optional.empty();
        }
        Suggestion ask = Candidate.first(candidates, candidate -> SAYS_BACK.contains(candidate.kind()));
        return Optional.of(BlindSpot.of(this, Sentence.of("blind.nothing-said-back"), ask, now.lastConversations()));
    }

    /** Whether something heard in them was said back, something older was while they lasted, or we asked whether we had it right. */
    private static boolean isSaidBack(RuleContext now, List<Conversation> last) {
        Instant since = last.getLast().at();
        return last.stream().anyMatch(talk -> talk.saidBack() > 0)
                || now.facts().readings(ReadingKind.SAYS_BACK).stream().anyMatch(reading -> isSince(reading.at(), since))
                || now.facts().newestHeard().stream().anyMatch(item -> isSince(item.saidBackAt(), since))
                || now.facts().askedQuestions().entrySet().stream()
                        .anyMatch(asked -> isSince(asked.getValue(), since) && saysBack(now, asked.getKey()));
    }

    private static boolean saysBack(RuleContext now, String questionId) {
        return now.repertoire().bank().question(questionId)
                .filter(question -> SAYS_BACK.contains(question.kind()))
                .isPresent();
    }

    private static boolean isSince(@Nullable Instant moment, Instant since) {
        return moment != null && !moment.isBefore(since);
    }
}
