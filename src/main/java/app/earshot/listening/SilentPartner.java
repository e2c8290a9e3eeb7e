package app.earshot.listening;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.bank.Question;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.AccountFacts.Contact;
import app.earshot.listening.bank.Placeholder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One of a couple has not said a word that we wrote down, while others have: ask that one first. */
final class SilentPartner implements SuggestionRule {

    static final String NAME = "silent-partner";
    private static final String PURPOSE = "silent";
    private static final double FIRST = 1000;
    private static final double LATER = 0.4;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Candidate> candidates(Situation now) {
        return silent(now).stream().flatMap(member -> candidates(now, member)).toList();
    }

    /** The best one comes before all else; the others are worth what they are worth. */
    private Stream<Candidate> candidates(Situation now, Member silent) {
        List<Candidate> bestFirst = Stream.concat(
                        candidates(now, silent, now.questionsFor(PURPOSE)), candidates(now, silent, questions(now)))
                .toList();
        return Stream.concat(
                bestFirst.stream().limit(1).map(best -> Candidate.worth(FIRST, best.suggestion())),
                bestFirst.stream().skip(1));
    }

    private Stream<Candidate> candidates(Situation now, Member silent, Stream<Question> questions) {
        return questions
                .flatMap(question -> said(now, question, silent).stream())
                .flatMap(said -> candidate(now, said, silent).stream())
                .sorted(Comparator.comparingDouble(Candidate::strength).reversed());
    }

    /** Partners without a heard item of their own, as long as somebody else has one. */
    static List<Member> silent(Situation now) {
        AccountFacts facts = now.facts();
        boolean othersHeard = facts.voices().stream().anyMatch(voice -> facts.member(voice.personId()) != null);
        boolean couple = facts.partners().size() > 1;
        if (!couple || !othersHeard || now.stage().isClosed()) {
            return List.of();
        }
        return facts.partners().stream()
                .filter(member -> facts.heardFrom(member.person().id()) == 0)
                .toList();
    }

    /** The entries where the others were heard. */
    static List<UUID> evidence(Situation now) {
        return now.facts().voices().stream()
                .map(AccountFacts.Voice::entryId)
                .distinct()
                .limit(Advice.MOST)
                .toList();
    }

    private static Stream<Question> questions(Situation now) {
        return now.map().stream()
                .filter(known -> known.topic().fromEachPartner())
                .flatMap(known -> now.questionsFor(known.topic().code()))
                .filter(question -> Placeholder.PERSON.isIn(question.text()) && UnheardTopic.invites(question));
    }

    private static Optional<Said> said(Situation now, Question question, Member member) {
        return Said.with(question, now.filling().withPerson(member.person().firstName()));
    }

    private Optional<Candidate> candidate(Situation now, Said said, Member member) {
        Question question = said.question();
        return Optional.ofNullable(now.known(question.topic())).map(known -> {
            double weight = now.standing().weight(known.topic());
            double strength = LATER * weight * now.learning(question) * now.freshness(question);
            return Candidate.worth(
                    strength, said.because(name(), reason(now, member), member.person().id(), evidence(now)));
        });
    }

    private static Sentence reason(Situation now, Member silent) {
        AccountFacts facts = now.facts();
        String name = silent.person().firstName();
        List<String> heard = facts.members().stream()
                .filter(member -> facts.heardFrom(member.person().id()) > 0)
                .map(member -> member.person().firstName())
                .toList();
        Object names = Telling.names(heard);
        int theirs = facts.members().stream().mapToInt(member -> facts.heardFrom(member.person().id())).sum();
        if (theirs < facts.heardInAll()) {
            // Some of it is nobody's: it may be theirs, so only what is known is said.
            return Sentence.of(
                    "reason.silent-partner.of", Telling.number(facts.heardInAll()), Telling.number(theirs), names, name);
        }
        int all = facts.heardInAll();
        return met(facts, silent.person().id())
                .map(met -> switch (all) {
                    case 1 -> Sentence.of("reason.silent-partner.met.one", names, met, name);
                    case 2 -> Sentence.of("reason.silent-partner.met.two", names, met, name);
                    default -> Sentence.of("reason.silent-partner.met", Telling.number(all), names, met, name);
                })
                .orElseGet(() -> switch (all) {
                    case 1 -> Sentence.of("reason.silent-partner.one", names, name);
                    case 2 -> Sentence.of("reason.silent-partner.two", names, name);
                    default -> Sentence.of("reason.silent-partner", Telling.number(all), names, name);
                });
    }

    /** Who of ours has been in touch with somebody most, if anybody has; whoever is at this laptop is called you. */
    private static Optional<Object> met(AccountFacts facts, UUID person) {
        return facts.contacts().stream()
                .filter(contact -> contact.personId().equals(person) && contact.entries() > 0)
                .max(Comparator.comparingInt(Contact::entries))
                .flatMap(contact -> facts.teammates().stream()
                        .filter(teammate -> teammate.id().equals(contact.teammateId()))
                        .<Object>map(teammate -> teammate.me() ? Sentence.of("who.you") : PersonName.first(teammate.name()))
                        .findFirst());
    }
}
