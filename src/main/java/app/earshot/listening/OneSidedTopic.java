package app.earshot.listening;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.listening.bank.Placeholder;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** On something that each of a couple should be heard on, only one has been: ask the other by name. */
final class OneSidedTopic implements SuggestionRule {

    @Override
    public String name() {
        return "one-sided-topic";
    }

    @Override
    public List<Candidate> candidates(Situation now) {
        return now.map().stream()
                .filter(known -> known.state().isKnown() && now.standing().weight(known.topic()) > 0)
                .flatMap(known -> candidates(now, known))
                .toList();
    }

    private Stream<Candidate> candidates(Situation now, Known known) {
        List<String> heard = heardOn(now, known);
        // Who has said nothing at all is asked by another rule.
        UUID missing = known.missingVoices().stream()
                .filter(id -> now.facts().heardFrom(id) > 0)
                .findFirst()
                .orElse(null);
        if (heard.isEmpty() || missing == null) {
            return Stream.of();
        }
        String name = Objects.requireNonNull(now.name(missing));
        String topic = known.topic().code();
        Sentence reason =
                Sentence.of("reason.one-sided-topic", Telling.clause(known.topic()), Telling.names(heard), name);
        return now.questionsFor(topic)
                .filter(question -> Placeholder.PERSON.isIn(question.text()) && UnheardTopic.invites(question))
                .flatMap(question -> Said.with(question, now.filling().withPerson(name)).stream())
                .map(said -> Candidate.worth(
                        Worth.of(now, known, said.question()),
                        said.because(name(), reason, missing, now.entriesOn(topic))));
    }

    private static List<String> heardOn(Situation now, Known known) {
        return now.facts().partners().stream()
                .filter(member -> now.facts().voices().stream()
                        .anyMatch(voice -> known.topic().code().equals(voice.topic())
                                && member.person().id().equals(voice.personId())))
                .map(Member::person)
                .map(Person::firstName)
                .toList();
    }
}
