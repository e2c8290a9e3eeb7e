package app.earshot.listening.bank;

import app.earshot.domain.Coded;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Circumstance;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.listening.tables.TabbedFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything worth saying that the notebook knows. Where two questions suit equally, the one that needs more of what is so on an account
 * is taken, then the one that stands first; the user's own stand before the others. A value: what a user changes makes another one.
 *
 * <p>A question's id begins with what it is for: its topic, or the name of a duty (such as {@code late}) or of an occasion to
 * speak (such as {@code say-back}) where it belongs to no topic.
 */
public final class QuestionBank {

    /** What the one of a couple is asked who has not been heard at all: it has a topic, and yet a purpose of its own. */
    private static final String SILENT = "silent";

    private static final int FIELDS = 6;
    private static final int FIELDS_WITH_CIRCUMSTANCES = 7;
    private static final String NO_TOPIC = "-";
    private static final Map<String, Set<Stage>> STAGES = Map.of(
            "any", Set.of(Stage.values()),
            "choosing", Set.of(Stage.ENQUIRED, Stage.TALKING, Stage.OFFER_MADE),
            "before", Set.of(Stage.ENQUIRED, Stage.TALKING, Stage.OFFER_MADE, Stage.BOOKED),
            "after", Set.of(Stage.DELIVERED, Stage.STAYING_IN_TOUCH));

    private final Map<String, BankQuestion> all;
    private final Map<String, List<Question>> offered;
    private final Occasions occasions;
    private volatile @Nullable BankWording wording;

    private QuestionBank(Map<String, BankQuestion> all, Occasions occasions) {
        this.all = all;
        this.occasions = occasions;
        this.offered = all.values().stream()
                .filter(BankQuestion::isOn)
                .sorted(Comparator.comparing(BankQuestion::isOwn).reversed().thenComparing(each -> -each.question().tellingCircumstances()))
                .map(BankQuestion::question)
                .collect(Collectors.groupingBy(QuestionBank::purpose));
    }

    /** The bank that comes with the application. */
    public static QuestionBank standard() {
        return Standard.BANK;
    }

    /** A bank of these questions, in this order. */
    public static QuestionBank of(List<Question> questions) {
        Map<String, BankQuestion> byId = new LinkedHashMap<>();
        for (Question question : questions) {
            Placeholder.check(question.text());
            if (byId.put(question.id(), BankQuestion.standard(question)) != null) {
                throw new IllegalArgumentException("Two questions have the id " + question.id());
            }
        }
        return new QuestionBank(byId, Occasions.standard());
    }

    /** This one, not yet changed by anybody, for these types of occasion: what suits one of ours suits all that are like it. */
    public QuestionBank at(Occasions types) {
        Map<String, BankQuestion> now = new LinkedHashMap<>();
        all.forEach((id, each) -> now.put(id, each.at(types)));
        return new QuestionBank(now, types);
    }

    /** This one with what a user changed and added. What the user changed stays, even if this bank has it no more. */
    public QuestionBank with(Collection<QuestionChange> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<String, QuestionChange> byId = changes.stream().collect(Collectors.toMap(QuestionChange::id, Function.identity()));
        List<BankQuestion> now = new ArrayList<>();
        changes.stream()
                .filter(change -> !all.containsKey(change.id()))
                .sorted(Comparator.comparing(QuestionChange::id))
                .forEach(change -> BankQuestion.own(change, occasions).ifPresent(now::add));
        all.values().forEach(each -> {
            QuestionChange change = byId.get(each.question().id());
            now.add(change == null ? each : each.with(change));
        });
        Map<String, BankQuestion> kept = new LinkedHashMap<>();
        now.forEach(each -> kept.put(each.question().id(), each));
        return new QuestionBank(kept, occasions);
    }

    /** Everything in it, what is switched off too. */
    public List<BankQuestion> all() {
        return List.copyOf(all.values());
    }

    /** What may be suggested for a topic, a duty or an occasion to speak. */
    public List<Question> questionsFor(String purpose) {
        return offered.getOrDefault(purpose, List.of());
    }

    public Optional<Question> question(String id) {
        return find(id).map(BankQuestion::question);
    }

    public Optional<BankQuestion> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Finds its questions by their words. Made when it is first asked for, and again at most once by a second thread. */
    public BankWording wording() {
        BankWording known = wording;
        if (known == null) {
            known = new BankWording(this);
            wording = known;
        }
        return known;
    }

    /** What a question is for, which follows its topic where it has one. */
    public static String purpose(Question question) {
        String begins = purpose(question.id());
        return question.topic().isEmpty() || begins.equals(SILENT) ? begins : question.topic();
    }

    /** What a question's id begins with: its topic, its duty or its occasion. */
    public static String purpose(String questionId) {
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
                row.get(5),
                row.size() > FIELDS ? circumstances(row.get(FIELDS)) : Set.of());
    }

    private static Set<Stage> stages(String written) {
        return Arrays.stream(written.split(" +"))
                .flatMap(word -> STAGES.containsKey(word)
                        ? STAGES.get(word).stream()
                        : Stream.of(Coded.of(Stage.class, word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Circumstance> circumstances(String written) {
        return Arrays.stream(written.split(" +"))
                .map(word -> Coded.of(Circumstance.class, word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Occasion> occasions(String written) {
        return written.equals("all")
                ? Set.copyOf(Occasion.OURS)
                : Arrays.stream(written.split(" +"))
                        .map(Occasion::ours)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Read once, when it is first needed. */
    private static final class Standard {
        private static final QuestionBank BANK = of(TabbedFile.rows(QuestionBank.class, "questions_en.tsv", FIELDS, FIELDS_WITH_CIRCUMSTANCES).stream()
                .map(QuestionBank::question)
                .toList());
    }
}
