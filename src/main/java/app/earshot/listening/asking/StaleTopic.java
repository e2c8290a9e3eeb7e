package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.knowledge.Certain;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import app.earshot.listening.suggestion.TopicScore;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Something that matters now was heard so long ago that it may have changed: ask again. */
final class StaleTopic implements SuggestionRule {

    /** While they write it doesn't grow old. */
    private static final String HOW_TO_REACH = "how-to-reach";

    private static final String DATE_PLACE = "date-place";
    private static final String AGAIN = "again";

    @Override
    public String name() {
        return "stale-topic";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return now.map().stream()
                .filter(known -> known.state() == KnowledgeState.STALE && isAskedAgain(now, known))
                .flatMap(known -> candidates(now, known))
                .toList();
    }

    /** Only for what is being planned or chosen, and where nothing was told since; what was heard before this enquiry was about another day. */
    private static boolean isAskedAgain(RuleContext now, TopicKnowledge known) {
        Enquiry enquiry = now.facts().enquiry();
        Instant last = Objects.requireNonNull(known.lastAt());
        return enquiry != null
                && now.facts().openPromises().stream().noneMatch(promise -> promise.side() == Side.THEM && promise.isLate(now.today()))
                && (enquiry.stage().isOpen() || enquiry.stage() == Stage.BOOKED)
                && !enquiry.stages().isEmpty()
                && !last.isBefore(enquiry.stages().getFirst().at())
                && !known.topic().code().equals(HOW_TO_REACH)
                && !isSettled(enquiry, known.topic())
                && Timely.isTimely(now, known.topic())
                && Certain.isNothingTold(known.topic(), now.facts(), last);
    }

    /** With what they said then above it: "what has changed" has no object without it. */
    private Stream<Candidate> candidates(RuleContext now, TopicKnowledge known) {
        String topic = known.topic().code();
        return now.newestOn(topic)
                .filter(item -> HardWords.canStandAbove(item) && WorthAsking.isTheirs(now, item) && now.name(now.quoting().speaker(item)) != null)
                .findFirst()
                .flatMap(item -> again(now, known, item))
                .stream();
    }

    private Optional<Candidate> again(RuleContext now, TopicKnowledge known, HeardItem item) {
        UUID speaker = now.quoting().speaker(item);
        Object ago = Phrases.ago(now.day(Objects.requireNonNull(known.lastAt())), now.today());
        Sentence reason = Sentence.of("reason.stale-topic", Phrases.clause(known.topic()), ago);
        PlaceholderValues values = now.placeholderValues().withPerson(now.spokenName(speaker));
        return FilledQuestion.inTurn(now, now.questionsFor(AGAIN), values)
                .map(said -> said.about(known.topic().code()))
                .map(said -> Candidate.scored(
                        TopicScore.of(now, known, said.question()),
                        said.because(name(), reason, speaker, now.entriesOn(known.topic().code())).takingUp(Phrases.oneLine(item.words()))));
    }

    /** A day and a place that stand in the enquiry are written there anew when they change. */
    private static boolean isSettled(Enquiry enquiry, Topic topic) {
        return topic.code().equals(DATE_PLACE) && enquiry.day() != null && !enquiry.place().isBlank();
    }
}
