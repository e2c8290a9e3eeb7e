package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.listening.bank.Placeholder;
import app.earshot.listening.knowledge.Certain;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import app.earshot.listening.suggestion.TopicScore;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * On something that each of a couple should be heard on, only one has been, and nothing of the other stands anywhere:
 * ask the other by name.
 */
final class OneSidedTopic implements SuggestionRule {

    /** What nobody can say for the other. */
    private static final Set<String> EACH_ONES_OWN = Set.of("hopes", "worries", "moment", "must-be-happy");

    @Override
    public String name() {
        return "one-sided-topic";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return now.map().stream()
                .filter(known -> known.state().isKnown() && EACH_ONES_OWN.contains(known.topic().code()))
                .filter(known -> !now.stage().isAfter() && Timely.isTimely(now, known.topic()))
                .filter(known -> FitMoment.isRead(now) && !isSaidByNobody(now, known))
                .flatMap(known -> candidates(now, known))
                .toList();
    }

    /** What nobody knows who said may be the other's. */
    private static boolean isSaidByNobody(RuleContext now, TopicKnowledge known) {
        return now.facts().voices().stream().anyMatch(voice -> voice.personId() == null && known.topic().code().equals(voice.topic()));
    }

    private Stream<Candidate> candidates(RuleContext now, TopicKnowledge known) {
        List<String> heard = heardOn(now, known);
        // Who has said nothing at all is asked by another rule.
        UUID missing = known.missingVoices().stream()
                .filter(id -> now.facts().heardFrom(id) > 0 && Certain.isNothingToldBy(id, known.topic(), now.facts()))
                .findFirst()
                .orElse(null);
        if (heard.isEmpty() || missing == null) {
            return Stream.of();
        }
        String name = Objects.requireNonNull(now.name(missing));
        String topic = known.topic().code();
        Sentence reason =
                Sentence.of("reason.one-sided-topic", Phrases.clause(known.topic()), Phrases.names(heard), name);
        return now.questionsFor(topic)
                .filter(question -> Placeholder.PERSON.isIn(question.text()) && WorthAsking.invites(question))
                .flatMap(question -> FilledQuestion.with(question, now.placeholderValues().withPerson(name)).stream())
                .map(said -> Candidate.scored(
                        TopicScore.of(now, known, said.question()),
                        said.because(name(), reason, missing, now.entriesOn(topic))));
    }

    private static List<String> heardOn(RuleContext now, TopicKnowledge known) {
        return now.facts().partners().stream()
                .filter(member -> now.facts().voices().stream()
                        .anyMatch(voice -> known.topic().code().equals(voice.topic())
                                && member.person().id().equals(voice.personId())))
                .map(Member::person)
                .map(Person::firstName)
                .toList();
    }
}
