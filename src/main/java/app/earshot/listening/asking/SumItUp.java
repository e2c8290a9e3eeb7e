package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.quoting.OwnWords;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Before they decide, and again before the day: gather what we heard, and ask what we missed. */
final class SumItUp implements SuggestionRule {

    private static final String PURPOSE = "sum-up";
    private static final int ENOUGH = 3;
    private static final int LONGEST_OF_THREE = 70;
    /** Days. */
    private static final int BEFORE_THE_DAY = 42;

    @Override
    public String name() {
        return "sum-it-up";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        double score = now.accountStage().hasEnquiry() && isTime(now) ? score(now.stage()) : 0;
        if (score == 0 || now.facts().heardInAll() < ENOUGH) {
            return List.of();
        }
        return audiences(now).flatMap(to -> candidate(now, to.orElse(null), score).stream()).limit(1).toList();
    }

    /** All of them first, for what was said in front of all; then each for what that one said or heard. */
    private static Stream<Optional<UUID>> audiences(RuleContext now) {
        return Stream.concat(
                Stream.of(Optional.empty()),
                now.facts().members().stream().map(member -> Optional.of(member.person().id())));
    }

    private Optional<Candidate> candidate(RuleContext now, @Nullable UUID to, double score) {
        List<HeardItem> items = onDifferentTopics(now, to);
        List<String> words = items.stream().flatMap(item -> now.quoting().words(item, to).stream()).toList();
        String key = now.stage() == Stage.BOOKED ? "reason.sum-it-up.booked" : "reason.sum-it-up";
        Sentence reason = Sentence.of(key, now.facts().heardInAll(), Phrases.number(now.facts().heardInAll()));
        return FilledQuestion.inTurn(now, now.questionsFor(PURPOSE), now.placeholderValues().withWords(words))
                .map(said -> said.because(
                        name(), reason, to, items.stream().map(HeardItem::entryId).distinct().toList()))
                .map(suggestion -> Candidate.scored(score, suggestion));
    }

    private static double score(Stage stage) {
        return switch (stage) {
            case OFFER_MADE -> 8;
            case TALKING, BOOKED -> 4;
            default -> 0;
        };
    }

    /** Before they decide, or in the weeks before the day: a year ahead nobody asks what has changed. */
    private static boolean isTime(RuleContext now) {
        Enquiry enquiry = now.facts().enquiry();
        LocalDate day = enquiry == null ? null : enquiry.day();
        return now.stage() != Stage.BOOKED || day != null && !day.isBefore(now.today()) && !day.isAfter(now.today().plusDays(BEFORE_THE_DAY));
    }

    /** The newest that can be repeated, first one on each topic. */
    private static List<HeardItem> onDifferentTopics(RuleContext now, @Nullable UUID to) {
        Set<String> topics = new HashSet<>();
        List<HeardItem> items = new ArrayList<>();
        for (HeardItem item : now.facts().newestHeard()) {
            String topic = item.topic() == null ? "" : item.topic();
            boolean brief = now.quoting().words(item, to)
                    .filter(words -> words.length() <= LONGEST_OF_THREE && !OwnWords.isRequest(words))
                    .isPresent();
            if (brief && topics.add(topic)) {
                items.add(item);
            }
        }
        return items.stream().limit(ENOUGH).toList();
    }
}
