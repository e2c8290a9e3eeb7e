package app.earshot.listening;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.bank.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** They said something, and nobody has checked yet that we got it right: say the meaning back. */
final class SayItBack implements SuggestionRule {

    private static final String ANY_TOPIC = "say-back";
    private static final int ENOUGH_TO_SAY_BACK = 3;
    private static final int NEWEST = 8;
    private static final int LATELY = 90;
    private static final double WITHOUT_TOPIC = 4;

    /** Whoever spoke up for us is thanked; nobody says that back. */
    private static final String TELL_OTHERS = "tell-others";

    @Override
    public String name() {
        return "say-it-back";
    }

    /** Three things have been heard, and not one was said back: one of the first three suggestions has to do it. */
    static boolean isDue(Situation now) {
        return now.facts().heardInAll() >= ENOUGH_TO_SAY_BACK && now.saidBackInAll() == 0;
    }

    @Override
    public List<Candidate> candidates(Situation now) {
        if (now.stage().isClosed()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        now.facts().newestHeard().stream()
                .filter(item -> item.saidBackAt() == null && item.replacedBy() == null)
                .filter(item -> !TELL_OTHERS.equals(item.topic()))
                .filter(item -> isDue(now) || now.daysSince(item.heardAt()) <= LATELY)
                .limit(NEWEST)
                .flatMap(item -> candidate(now, item).stream())
                .forEach(found::add);
        if (isDue(now)) {
            inGeneral(now).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Candidate> candidate(Situation now, HeardItem item) {
        List<String> words = Spoken.of(item.words()).stream().toList();
        Filling filling = now.filling().withPerson(now.name(item.personId())).withWords(words);
        return Said.best(now, questions(now, item.topic()), filling)
                .map(said -> said.about(item.topic()))
                .map(said -> Candidate.worth(
                        strength(now, item),
                        said.because(name(), reason(now, item), item.personId(), List.of(item.entryId()))));
    }

    /** What says back without repeating words, for when nothing that they said can be repeated in one breath. */
    private Optional<Candidate> inGeneral(Situation now) {
        Stream<Question> questions = now.questionsFor(ANY_TOPIC);
        return Said.best(now, questions, new Filling(null, List.of(), null, null, null))
                .map(said -> Candidate.worth(1, said.because(name(), none(now), null, SilentPartner.evidence(now))));
    }

    /** Those made for the topic, as long as it matters now, then those that suit anything that has words. */
    private static Stream<Question> questions(Situation now, @Nullable String topic) {
        Known known = now.known(topic);
        boolean matters = known != null && now.standing().weight(known.topic()) > 0;
        Stream<Question> ofTopic = matters ? now.questionsFor(known.topic().code()) : Stream.of();
        Stream<Question> ofAny = now.questionsFor(ANY_TOPIC);
        return Stream.concat(ofTopic, ofAny)
                .filter(question -> question.kind() == QuestionKind.SAYING_BACK)
                .filter(question -> Placeholder.THEIR_WORDS.isIn(question.text()));
    }

    private static double strength(Situation now, HeardItem item) {
        Known known = now.known(item.topic());
        double weight = known == null ? WITHOUT_TOPIC : now.standing().weight(known.topic());
        boolean checked = known != null && known.state() == KnowledgeState.SAID_BACK;
        double recent = now.daysSince(item.heardAt()) <= 14 ? 0.7 : 0.5;
        return weight * recent * (checked ? 0.5 : 1) * (isDue(now) ? 1.5 : 1);
    }

    private static Sentence reason(Situation now, HeardItem item) {
        if (isDue(now)) {
            return none(now);
        }
        String name = now.name(item.personId());
        Object when = Telling.ago(now.day(item.heardAt()), now.today());
        return name == null
                ? Sentence.of("reason.say-it-back.nobody", when)
                : Sentence.of("reason.say-it-back", name, when);
    }

    private static Sentence none(Situation now) {
        return Sentence.of("reason.say-it-back.none", Telling.number(now.facts().heardInAll()));
    }
}
