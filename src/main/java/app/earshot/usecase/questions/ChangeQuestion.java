package app.earshot.usecase.questions;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.Decision;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.listening.bank.BankQuestion;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.store.Session;
import app.earshot.usecase.Change;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes the question bank: words, kind, stages and occasions of a question, questions of the user's own, and what is switched off. */
public final class ChangeQuestion {

    private final Writing writing;

    public ChangeQuestion(Writing writing) {
        this.writing = writing;
    }

    /** Adds a question of the user's own. */
    public Change add(QuestionWords typed) {
        QuestionWords words = check(typed, null);
        String id = words.purpose() + "." + "own-" + writing.newId();
        QuestionChange added = new QuestionChange(
                id, topicFor(words.purpose()), words.kind(), words.stages(), words.occasions(), words.text(), true, false,
                writing.clock().instant(), 0);
        return make("done.question-added", id, null, added);
    }

    /** Keeps what differs from the bank; what is typed as the bank has it stands as the bank has it. */
    public Change edit(String id, QuestionWords typed) {
        BankQuestion before = find(id);
        QuestionWords words = check(typed, id);
        Question now = before.question();
        boolean ofTopic = QuestionBank.purpose(now).equals(now.topic());
        boolean toTopic = repertoireHas(words.purpose());
        String topic = ofTopic && toTopic ? words.purpose() : now.topic();
        Question wanted = new Question(id, topic, words.kind(), words.stages(), words.occasions(), words.text());
        return make("done.question-changed", id, before.change(), difference(before, wanted));
    }

    /** Takes a question out of what is suggested, everywhere. */
    public Change switchOff(String id) {
        BankQuestion before = find(id);
        return make("done.question-off", id, before.change(), changeOf(before).withSwitchedOff(true, writing.clock().instant()));
    }

    /** Lets it be suggested again, also where somebody said "never" to it. */
    public Change switchOn(String id) {
        BankQuestion before = find(id);
        List<Decision> never = writing.read(session -> session.decisions().everywhere()).stream()
                .filter(decision -> decision.decision() == AskDecision.NEVER && decision.questionId().equals(id))
                .toList();
        QuestionChange after = lean(changeOf(before).withSwitchedOff(false, writing.clock().instant()));
        return writing.make(
                Sentence.of("done.question-on"),
                null,
                session -> {
                    put(session, id, after);
                    never.forEach(decision -> session.decisions().delete(decision.id()));
                },
                session -> {
                    put(session, id, before.change());
                    never.forEach(session.decisions()::insert);
                });
    }

    /** Lets a question stand again as the bank has it; one of the user's own is taken out. */
    public Change restore(String id) {
        BankQuestion before = find(id);
        return make(before.isOwn() ? "done.question-removed" : "done.question-restored", id, before.change(), null);
    }

    private Change make(String done, String id, @Nullable QuestionChange before, @Nullable QuestionChange after) {
        return writing.make(
                Sentence.of(done), null, session -> put(session, id, after), session -> put(session, id, before));
    }

    static void put(Session session, String id, @Nullable QuestionChange wanted) {
        QuestionChange kept = session.questionChanges().find(id).orElse(null);
        if (wanted == null) {
            session.questionChanges().delete(id);
        } else if (kept == null) {
            session.questionChanges().insert(wanted.withVersion(0));
        } else {
            session.questionChanges().update(wanted.withVersion(kept.version()));
        }
    }

    private QuestionChange changeOf(BankQuestion question) {
        QuestionChange change = question.change();
        return change == null ? QuestionChange.none(question.question().id(), writing.clock().instant()) : change;
    }

    private @Nullable QuestionChange difference(BankQuestion before, Question wanted) {
        Question standard = before.standard();
        QuestionChange change = changeOf(before);
        return lean(new QuestionChange(
                wanted.id(),
                differing(wanted.topic(), standard == null ? null : standard.topic()),
                differing(wanted.kind(), standard == null ? null : standard.kind()),
                differing(wanted.stages(), standard == null ? null : standard.stages()),
                differing(wanted.occasions(), standard == null ? null : standard.occasions()),
                differing(wanted.text(), standard == null ? null : standard.text()),
                change.added(),
                change.switchedOff(),
                writing.clock().instant(),
                change.version()));
    }

    private static <T> @Nullable T differing(T wanted, @Nullable T standard) {
        return Objects.equals(wanted, standard) ? null : wanted;
    }

    /** Nothing is kept of a change that changes nothing. */
    private static @Nullable QuestionChange lean(QuestionChange change) {
        return change.saysSomething() || change.switchedOff() ? change : null;
    }

    private QuestionWords check(QuestionWords typed, @Nullable String id) {
        return QuestionCheck.of(typed, id, writing.repertoire().bank());
    }

    /** The topic of what is asked for a purpose: a few purposes are no topics, and one of them has a topic all the same. */
    private String topicFor(String purpose) {
        return repertoireHas(purpose)
                ? purpose
                : QuestionBank.standard().questionsFor(purpose).stream().map(Question::topic).findFirst().orElse("");
    }

    private boolean repertoireHas(String topic) {
        return writing.repertoire().catalogue().find(topic).isPresent();
    }

    private BankQuestion find(String id) {
        return writing.repertoire().bank().find(id).orElseThrow(() -> Refused.of("refused.question-gone"));
    }
}
