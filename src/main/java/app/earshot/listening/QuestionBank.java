package app.earshot.listening;

import app.earshot.domain.Coded;
import app.earshot.domain.Occasion;
import app.earshot.domain.Question;
import app.earshot.domain.QuestionKind;
import app.earshot.domain.Stage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything worth saying that the notebook knows. Where two questions suit equally, the one that stands first is taken.
 *
 * <p>A question's id begins with what it is for: its topic, or the name of a duty (such as {@code late}) or of an occasion to
 * speak (such as {@code say-back}) where it belongs to no topic.
 */
public final class QuestionBank {

    private static final int FIELDS = 6;
    private static final String NO_TOPIC = "-";
    private static final Map<String, Set<Stage>> STAGES = Map.of(
            "any", Set.of(Stage.values()),
            "choosing", Set.of(Stage.ENQUIRED, Stage.TALKING, Stage.OFFER_MADE),
            "before", Set.of(Stage.ENQUIRED, Stage.TALKING, Stage.OFFER_MADE, Stage.BOOKED),
            "after", Set.of(Stage.DELIVERED, Stage.STAYING_IN_TOUCH));

    private final Map<String, Question> questions;

    private QuestionBank(Map<String, Question> questions) {
        this.questions = questions;
    }

    /** The bank that comes with the application. */
    public static QuestionBank standard() {
        return Standard.BANK;
    }

    /** A bank of these questions, in this order. */
    public static QuestionBank of(List<Question> questions) {
        Map<String, Question> byId = new LinkedHashMap<>();
        for (Question question : questions) {
            Placeholder.check(question.text());
            if (byId.put(question.id(), question) != null) {
                throw new IllegalArgumentException("Two questions have the id " + question.id());
            }
        }
        return new QuestionBank(byId);
    }

    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    public Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** What a question's id begins with: its topic, its duty or its occasion. */
    static String purpose(String questionId) {
        int dot = questionId.indexOf('.');
        return dot < 0 ? questionId : questionId.substring(0, dot);
    }

    private static Question question(List<String> row) {
        return new Question(
                row.get(0),
                row.get(1).equals(NO_TOPIC) ? "" : row.get(1),
                Coded.of(QuestionKind.class, row.get(2)),
                stages(row.get(3)),
                occasions(row.get(4)),
                row.get(5));
    }

    private static Set<Stage> stages(String written) {
        return Arrays.stream(written.split(" +"))
                .flatMap(word -> STAGES.containsKey(word)
                        ? STAGES.get(word).stream()
                        : Stream.of(Coded.of(Stage.class, word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Occasion> occasions(String written) {
        return written.equals("all")
                ? Set.of(Occasion.values())
                : Arrays.stream(written.split(" +"))
                        .map(word -> Coded.of(Occasion.class, word))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Read once, when it is first needed. */
    private static final class Standard {
        private static final QuestionBank BANK = of(TabbedFile.rows("questions_en.tsv", FIELDS).stream()
                .map(QuestionBank::question)
                .toList());
    }
}
