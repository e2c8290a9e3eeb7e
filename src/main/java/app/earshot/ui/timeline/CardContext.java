package app.earshot.ui.timeline;

import app.earshot.domain.Topic;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.WhoIsWho;
import java.util.List;

/** What every card of a timeline needs to show its entry and to act on it. */
record CardContext(Messages messages, WhoIsWho who, List<Topic> topics, TimelineActions actions, Selecting selecting) {

    EntryActions entries() {
        return actions.entries();
    }
}
