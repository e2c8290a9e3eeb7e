package app.earshot.ui.questions;

import app.earshot.domain.Sentence;
import app.earshot.listening.bank.CatalogueTopic;
import app.earshot.listening.bank.OccasionType;
import app.earshot.usecase.questions.ShownQuestion;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What questions are sorted by: everything, a type of occasion, a group of topics, a topic, a duty.
 *
 * @param purposes what the questions in it are for
 * @param topic the topic that it is, or null
 * @param occasion the type of occasion that questions have to suit, or null
 * @param heading whether it gathers the ones under it
 */
record Category(
        String id,
        Sentence name,
        Set<String> purposes,
        @Nullable CatalogueTopic topic,
        @Nullable OccasionType occasion,
        boolean heading) {


    Category {
        purposes = Set.copyOf(purposes);
    }

    boolean isOff() {
        return (topic != null && !topic.isOn()) || (occasion != null && !occasion.isOn());
    }

    /** Whether a question can be for what stands here: a topic or a duty, and not a gathering of them. */
    boolean isPurpose() {
        return !heading && occasion == null;
    }

    boolean holds(ShownQuestion question) {
        return purposes.contains(question.purpose())
                && (occasion == null || question.question().occasions().contains(occasion.occasion()));
    }
}
