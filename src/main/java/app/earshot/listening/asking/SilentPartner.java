package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.bank.Question;
import app.earshot.domain.facts.AccountFacts.Contact;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.bank.Placeholder;
import app.earshot.listening.knowledge.Trace;
import app.earshot.listening.knowledge.UnmarkedLetters;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One of a couple has not said a word that we wrote down, while others have: ask that one first. */
final class SilentPartner implements SuggestionRule {

    static final String NAME = "silent-partner";
    private static final String PURPOSE = "silent";
    private static final String ROAD = "silent-road";
    private static final double FIRST = 1000;
    private static final double LATER = 0.4;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return now.silentPartners().stream()
                .flatMap(member -> UnmarkedLetters.from(member.person().id(), now.facts())
                        .map(letter -> waiting(now, member, Trace.of(letter, now.facts(), now.zone())))
                        .orElseGet(() -> isAskedFor(now, member)
                                ? candidates(now, member).map(Candidate::onlyOnACall)
                                : byTheOther(now, member).orElseGet(() -> candidates(now, member))))
                .map(candidate -> FitMoment.isRead(now) ? candidate : candidate.onlyOnACall())
                .toList();
    }

    /** Their own promise names the silent one: it was asked, and is waited for, unless that one is on the line. */
    private static boolean isAskedFor(RuleContext now, Member silent) {
        Pattern name = Pattern.compile("(?<!\\p{L})" + Pattern.quote(silent.person().firstName()) + "(?!\\p{L})");
        return now.facts().openPromises().stream()
                .anyMatch(promise -> promise.side() == Side.THEM && !promise.isLate(now.today()) && name.matcher(promise.words()).find());
    }

    /** Nothing in the notebook says how to reach that one: whoever of the two we talk to is asked for a road. */
    private Optional<Stream<Candidate>> byTheOther(RuleContext now, Member silent) {
        return now.facts().partners().stream()
                .filter(other -> silent.person().contacts().isEmpty() && !other.person().contacts().isEmpty())
                .filter(other -> now.facts().heardFrom(other.person().id()) > 0)
                .findFirst()
                .map(other -> FilledQuestion.inTurn(now, now.questionsFor(ROAD), now.placeholderValues().withPerson(silent.person().firstName()))
                        .map(said -> said.because(name(), reason(now, silent), other.person().id(), now.entriesWithWords()))
                        .map(said -> Candidate.scored(FIRST, said))
                        .stream());
    }

    /** Somebody who wrote is not silent: first the letter is to be read, and what it says marked. */
    private Stream<Candidate> waiting(RuleContext now, Member member, Trace letter) {
        Sentence reason = Sentence.of("reason.silent-partner.may-stand", member.person().firstName(), letter.where());
        return candidates(now, member)
                .map(Candidate::suggestion)
                .map(said -> Candidate.waiting(1, said.because(reason, Trace.entries(List.of(letter)))));
    }

    /** The best one comes before all else; the others stand by for where its topic is taken. */
    private Stream<Candidate> candidates(RuleContext now, Member silent) {
        List<Candidate> bestFirst = Stream.concat(
                        candidates(now, silent, now.questionsFor(PURPOSE)), candidates(now, silent, questions(now)))
                .toList();
        return Stream.concat(
                bestFirst.stream().limit(1).map(best -> Candidate.scored(FIRST, best.suggestion())),
                bestFirst.stream().skip(1));
    }

    private Stream<Candidate> candidates(RuleContext now, Member silent, Stream<Question> questions) {
        return questions
                .flatMap(question -> said(now, question, silent).stream())
                .flatMap(said -> candidate(now, said, silent).stream())
                .sorted(Comparator.comparingDouble(Candidate::score).reversed());
    }

    private static Stream<Question> questions(RuleContext now) {
        return now.map().stream()
                .filter(known -> known.topic().fromEachPartner())
                .flatMap(known -> now.questionsFor(known.topic().code()))
                .filter(question -> Placeholder.PERSON.isIn(question.text()) && WorthAsking.invites(question));
    }

    private static Optional<FilledQuestion> said(RuleContext now, Question question, Member member) {
        return FilledQuestion.with(question, now.placeholderValues().withPerson(member.person().firstName()));
    }

    private Optional<Candidate> candidate(RuleContext now, FilledQuestion said, Member member) {
        Question question = said.question();
        return Optional.ofNullable(now.known(question.topic())).map(known -> {
            double weight = now.weight(known.topic());
            double score = LATER * weight * now.history().learning(question) * now.history().freshness(question);
            return Candidate.scored(
                    score, said.because(name(), reason(now, member), member.person().id(), now.entriesWithWords()));
        });
    }

    private static Sentence reason(RuleContext now, Member silent) {
        AccountFacts facts = now.facts();
        String name = silent.person().firstName();
        List<String> heard = facts.members().stream()
                .filter(member -> facts.heardFrom(member.person().id()) > 0)
                .map(member -> member.person().firstName())
                .toList();
        Object names = Phrases.names(heard);
        int theirs = facts.members().stream().mapToInt(member -> facts.heardFrom(member.person().id())).sum();
        int all = facts.heardInAll();
        if (theirs < all) {
            // Some of it is nobody's: it may be theirs, so only what is known is said.
            return Sentence.of(
                    "reason.silent-partner.of", all, Phrases.number(all), theirs, Phrases.number(theirs), names, name);
        }
        return met(facts, silent.person().id())
                .map(met -> Sentence.of("reason.silent-partner.met", all, Phrases.number(all), names, met, name))
                .orElseGet(() -> Sentence.of("reason.silent-partner", all, Phrases.number(all), names, name));
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
