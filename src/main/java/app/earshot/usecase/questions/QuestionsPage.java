package app.earshot.usecase.questions;

import app.earshot.listening.CatalogueTopic;
import java.util.List;

/**
 * All that there is to ask, and about what; what is switched off too.
 *
 * @param questions in the order of the bank
 * @param topics in the order in which they are shown
 */
public record QuestionsPage(List<ShownQuestion> questions, List<CatalogueTopic> topics) {

    public static final QuestionsPage EMPTY = new QuestionsPage(List.of(), List.of());

    public QuestionsPage {
        questions = List.copyOf(questions);
        topics = List.copyOf(topics);
    }
}
