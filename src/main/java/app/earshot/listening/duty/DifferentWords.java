package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.bank.Placeholder;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.listening.meaning.Clash;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.Quoting;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * They told us things that can't both be so. What was said in front of both is said back to both; what each said alone is asked again, of one
 * of them alone and in that one's own words: neither hears from us what the other said, nor that there is anything.
 */
final class DifferentWords implements SuggestionRule {

    private static final String PURPOSE = "clash";
    private static final String APART = "clash-apart";
    private static final String HOURS = "clash-hours";
    /** Plain facts: nobody sees them differently, somebody has them wrong. */
    private static final Set<String> FACTS = Set.of("date-place", "size-shape", "hours");
    private static final String TENSIONS = "tensions";

    @Override
    public String name() {
        return "different-words";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        boolean over = now.stage().isClosed() || now.stage().isAfter();
        if (over || now.history().isSilenced(PURPOSE) || now.history().isSilenced(APART) || now.history().isSilenced(HOURS)) {
            return List.of();
        }
        return now.clashes().stream()
                .filter(clash -> !isSpokenAbout(now, clash))
                .limit(1)
                .flatMap(clash -> suggest(now, clash).stream())
                .map(Candidate::duty)
                .toList();
    }

    private Optional<Suggestion> suggest(RuleContext now, Clash clash) {
        UUID one = clash.earlier().personId();
        boolean sameMouth = one != null && one.equals(clash.later().personId());
        UUID to = sameMouth ? one : null;
        List<String> words = Stream.of(clash.earlier(), clash.later())
                .flatMap(item -> now.quoting().words(item, to).stream())
                .toList();
        if (words.size() == 2) {
            return FilledQuestion.inTurn(now, takingUpBoth(now), now.placeholderValues().withWords(words))
                    .map(said -> said(now, clash, said, to, reason(now, clash)));
        }
        boolean beforeBoth = Stream.of(clash.earlier(), clash.later()).allMatch(item -> now.quoting().isHeardByAll(item));
        if (sameMouth || beforeBoth) {
            return FilledQuestion.inTurn(now, takingUpNone(now), now.placeholderValues()).map(said -> said(now, clash, said, to, reason(now, clash)));
        }
        return Stream.of(clash.earlier(), clash.later()).flatMap(item -> apart(now, clash, item).stream()).findFirst();
    }

    /** Whoever said it first is asked first; their own words stand above. */
    private Optional<Suggestion> apart(RuleContext now, Clash clash, HeardItem item) {
        String name = now.name(item.personId());
        String purpose = apartOn(clash);
        if (name == null || purpose == null || Quoting.isPrivate(item)) {
            return Optional.empty();
        }
        Sentence reason = clash.marked() || clash.topic() == null
                ? reason(now, clash)
                : Sentence.of(
                        "reason.different-words.apart", Phrases.clause(clash.topic()), name(now, clash.earlier().personId()),
                        name(now, clash.later().personId()));
        return FilledQuestion.inTurn(now, now.questionsFor(purpose), now.placeholderValues().withPerson(name))
                .map(said -> said(now, clash, said, item.personId(), reason).takingUp(Phrases.oneLine(item.words())));
    }

    /** Of hours one can ask who sets them; of other facts nobody is asked once more, unless the owner holds them against each other. */
    private static @Nullable String apartOn(Clash clash) {
        String topic = clash.topic() == null ? "" : clash.topic().code();
        return HOURS.endsWith(topic) && !topic.isEmpty() ? HOURS : FACTS.contains(topic) && !clash.marked() ? null : APART;
    }

    private Suggestion said(RuleContext now, Clash clash, FilledQuestion said, @Nullable UUID to, Sentence reason) {
        Topic topic = clash.topic();
        List<UUID> evidence = Stream.of(clash.earlier().entryId(), clash.later().entryId()).distinct().toList();
        return said.about(topic == null ? null : topic.code()).because(name(), reason, to, evidence);
    }

    /** A person may have marked anything: things without a topic, from one mouth, or from somebody whom nobody noted. */
    private static Sentence reason(RuleContext now, Clash clash) {
        UUID one = clash.earlier().personId();
        UUID other = clash.later().personId();
        if (!clash.marked() && clash.topic() != null) {
            return Sentence.of("reason.different-words", Phrases.clause(clash.topic()), name(now, one), name(now, other));
        }
        return one != null && one.equals(other)
                ? Sentence.of("reason.marked-words.one-person", name(now, one))
                : Sentence.of("reason.marked-words", name(now, one), name(now, other));
    }

    private static Stream<Question> takingUpBoth(RuleContext now) {
        return now.questionsFor(PURPOSE).filter(question -> Placeholder.THEIR_WORDS.isIn(question.text()));
    }

    private static Stream<Question> takingUpNone(RuleContext now) {
        return now.questionsFor(PURPOSE).filter(question -> !Placeholder.THEIR_WORDS.isIn(question.text()));
    }

    private static Object name(RuleContext now, @Nullable UUID personId) {
        String name = now.name(personId);
        return name == null ? Sentence.of("names.somebody") : name;
    }

    /** Whether somebody asked about it after it could be known: with one of these questions, or where they see things differently. */
    private static boolean isSpokenAbout(RuleContext now, Clash clash) {
        boolean asked = now.facts().askedQuestions().entrySet().stream()
                .filter(each -> Set.of(PURPOSE, APART, HOURS).contains(QuestionBank.purpose(each.getKey())))
                .anyMatch(each -> each.getValue().isAfter(clash.since()));
        return asked || Stream.concat(Stream.of(TENSIONS), Stream.ofNullable(clash.topic()).map(Topic::code))
                .map(code -> now.facts().asked().get(code))
                .anyMatch(at -> at != null && at.isAfter(clash.since()));
    }
}
