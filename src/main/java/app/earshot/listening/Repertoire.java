package app.earshot.listening;

import app.earshot.domain.QuestionChange;
import app.earshot.domain.TopicChange;
import java.util.Collection;

/** All that there is to ask, and about what: what comes with the application, with what a user made of it. */
public record Repertoire(QuestionBank bank, Catalogue catalogue) {

    /** What comes with the application. */
    public static Repertoire standard() {
        return new Repertoire(QuestionBank.standard(), Catalogue.standard());
    }

    /** What is in force once a user changed something. */
    public static Repertoire of(Collection<QuestionChange> questions, Collection<TopicChange> topics) {
        return new Repertoire(QuestionBank.standard().with(questions), Catalogue.standard().with(topics));
    }
}
