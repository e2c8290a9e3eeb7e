package app.earshot.listening.bank;

import app.earshot.domain.bank.OccasionChange;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.domain.bank.TopicChange;
import java.util.Collection;

/** All that there is to ask, and about what: what comes with the application, with what a user made of it. */
public record Repertoire(QuestionBank bank, Catalogue catalogue) {

    /** What comes with the application. */
    public static Repertoire standard() {
        return new Repertoire(QuestionBank.standard(), Catalogue.standard());
    }

    /** What comes with the application, for the types of occasion that there are. */
    public static Repertoire at(Collection<OccasionChange> changes) {
        if (changes.isEmpty()) {
            return standard();
        }
        Occasions occasions = Occasions.standard().with(changes);
        return new Repertoire(QuestionBank.standard().at(occasions), Catalogue.standard().at(occasions));
    }

    /** This one with what a user changed. */
    public Repertoire with(Collection<QuestionChange> questions, Collection<TopicChange> topics) {
        return new Repertoire(bank.with(questions), catalogue.with(topics));
    }
}
