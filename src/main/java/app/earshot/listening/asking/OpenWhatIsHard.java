package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Member;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.quoting.OwnWords;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody told us plainly and in their own name that they worry, or, after the day, that something was not good enough; or the two of a
 * couple said in front of each other that they don't agree. Nobody has answered it yet. What one said of the two alone is no disagreement to
 * speak about: it would be passed on.
 */
final class OpenWhatIsHard implements SuggestionRule {

    private static final String WORRIES = "worries";
    private static final String TENSIONS = "tensions";
    private static final String DO_DIFFERENTLY = "do-differently";
    private static final double SHARE = 0.6;

    @Override
    public String name() {
        return "open-what-is-hard";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        if (now.stage().isClosed()) {
            return List.of();
        }
        return now.facts().newestHeard().stream()
                .filter(item -> isHard(now, item) && HardWords.canStandAbove(item) && StillOpen.is(now, item))
                .flatMap(item -> candidate(now, item).stream())
                .limit(1)
                .toList();
    }

    private static boolean isHard(RuleContext now, HeardItem item) {
        String topic = item.topic();
        if (topic == null) {
            return false;
        }
        boolean after = now.stage().isAfter();
        return switch (topic) {
            case WORRIES -> !after && OwnWords.isWorry(item.words());
            case TENSIONS -> !after && OwnWords.isDisagreement(item.words()) && isSaidBeforeBoth(now, item);
            case DO_DIFFERENTLY -> after && OwnWords.isCriticism(item.words());
            default -> false;
        };
    }

    private static boolean isSaidBeforeBoth(RuleContext now, HeardItem item) {
        List<UUID> couple = now.facts().partners().stream().map(Member::person).map(person -> person.id()).toList();
        return couple.size() > 1 && now.facts().present().getOrDefault(item.entryId(), Set.of()).containsAll(couple);
    }

    private Optional<Candidate> candidate(RuleContext now, HeardItem item) {
        String topic = item.topic();
        TopicKnowledge known = now.known(topic);
        UUID speaker = now.quoting().speaker(item);
        if (known == null || now.weight(known.topic()) == 0 || now.name(speaker) == null) {
            return Optional.empty();
        }
        boolean both = TENSIONS.equals(topic);
        var questions = now.questionsFor(known.topic().code()).filter(question -> question.kind() == QuestionKind.HARD);
        return FilledQuestion.inTurn(now, questions, now.placeholderValues().withPerson(now.spokenName(speaker)))
                .map(said -> said.because(name(), reason(now, item, both), both ? null : speaker, List.of(item.entryId())))
                .map(said -> Candidate.scored(now.weight(known.topic()) * SHARE, said.takingUp(Phrases.oneLine(item.words()))));
    }

    private Sentence reason(RuleContext now, HeardItem item, boolean both) {
        String where = both ? ".both" : now.stage().isAfter() ? ".after" : "";
        Object name = Objects.requireNonNull(now.name(now.quoting().speaker(item)));
        return Sentence.of("reason." + name() + where, name, Phrases.ago(now.day(item.heardAt()), now.today()));
    }
}
