package app.earshot.listening.bank;

import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.domain.bank.QuestionKind;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands in the bank in force.
 *
 * @param question what can be said
 * @param standard what the bank that comes with the application says, or null if it has no such question
 * @param change what the user changed about it, or null
 */
public record BankQuestion(Question question, @Nullable Question standard, @Nullable QuestionChange change) {

    static BankQuestion standard(Question question) {
        return new BankQuestion(question, question, null);
    }

    /**
     * A question of the user's own, or one that the user changed and that the bank has since dropped. Nothing if too little is known
     * of it to be said.
     */
    static Optional<BankQuestion> own(QuestionChange change, Occasions occasions) {
        String text = change.text();
        if (text == null || !Placeholder.isSound(text)) {
            return Optional.empty();
        }
        QuestionKind kind = Placeholder.THEIR_WORDS.isIn(text) ? QuestionKind.FOLLOW_UP : QuestionKind.OPEN;
        Question plain = new Question(
                change.id(), QuestionBank.purpose(change.id()), kind, Set.of(Stage.values()), Set.copyOf(occasions.all()), text);
        return Optional.of(new BankQuestion(laidOver(plain, change), null, change));
    }

    /** Also for every type of the user's own that is like one that it suits. */
    BankQuestion at(Occasions occasions) {
        Question suits = new Question(
                question.id(), question.topic(), question.kind(), question.stages(),
                occasions.withThoseLike(question.occasions()), question.text(), question.onlyIf());
        return standard(suits);
    }

    /** With what the user changed laid over what the bank says. */
    BankQuestion with(QuestionChange changed) {
        return new BankQuestion(laidOver(question, changed), standard, changed);
    }

    private static Question laidOver(Question before, QuestionChange changed) {
        String text = changed.text();
        return new Question(
                before.id(),
                Objects.requireNonNullElse(changed.topic(), before.topic()),
                Objects.requireNonNullElse(changed.kind(), before.kind()),
                Objects.requireNonNullElse(changed.stages(), before.stages()),
                Objects.requireNonNullElse(changed.occasions(), before.occasions()),
                text != null && Placeholder.isSound(text) ? text : before.text(),
                before.onlyIf());
    }

    public boolean isOn() {
        return change == null || !change.switchedOff();
    }

    /** Whether it came from the user and not with the application. */
    public boolean isOwn() {
        return standard == null;
    }

    /** Whether the user said something about it that the bank doesn't say. */
    public boolean isChanged() {
        return change != null && change.saysSomething();
    }
}
