package app.earshot.ui.questions;

import app.earshot.domain.Sentence;
import app.earshot.listening.CatalogueTopic;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place on which questions stand: everything, a group of topics, a topic, a duty.
 *
 * @param purposes what the questions on it are for
 * @param topic the topic that it is, or null
 * @param heading whether it gathers the ones under it
 */
record Shelf(String id, Sentence name, Set<String> purposes, @Nullable CatalogueTopic topic, boolean heading) {

    Shelf {
        purposes = Set.copyOf(purposes);
    }

    boolean isOff() {
        return topic != null && !topic.isOn();
    }
}
