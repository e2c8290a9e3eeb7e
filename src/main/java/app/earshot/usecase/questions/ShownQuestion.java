package app.earshot.usecase.questions;

import app.earshot.domain.bank.Question;
import app.earshot.listening.bank.BankQuestion;
import app.earshot.listening.bank.QuestionBank;

/**
 * A question of the bank with what became of it.
 *
 * @param asked how often it was asked anywhere
 * @param worked how often that brought something on its topic
 * @param never whether it was decided on some account that it should never be suggested again
 */
public record ShownQuestion(BankQuestion kept, int asked, int worked, boolean never) {

    public Question question() {
        return kept.question();
    }

    public String id() {
        return question().id();
    }

    /** The topic, duty or occasion to speak that it is for. */
    public String purpose() {
        return QuestionBank.purpose(question());
    }

    /** Whether it may be suggested. */
    public boolean isOn() {
        return kept.isOn() && !never;
    }
}
