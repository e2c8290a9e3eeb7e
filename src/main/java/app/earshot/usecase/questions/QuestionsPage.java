package app.earshot.usecase.questions;

import app.earshot.listening.bank.CatalogueTopic;
import app.earshot.listening.bank.Occasions;
import java.util.List;

/**
 * All that there is to ask, and about what; what is switched off too.
 *
 * @param questions in the order of the bank
 * @param topics in the order in which they are shown
 * @param occasions the types of occasion that there are
 */
public record QuestionsPage(List<ShownQuestion> questions, List<CatalogueTopic> topics, Occasions occasions) {

    public static final QuestionsPage EMPTY = new QuestionsPage(List.of(), List.of(), Occasions.standard());

    public QuestionsPage {
        questions = List.copyOf(questions);
        topics = List.copyOf(topics);
    }
}
