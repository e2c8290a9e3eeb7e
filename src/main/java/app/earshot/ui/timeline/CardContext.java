package app.earshot.ui.timeline;

import app.earshot.ui.words.Messages;
import app.earshot.ui.words.Topics;
import app.earshot.ui.words.WhoIsWho;

/** What every card of a timeline needs to show its entry and to act on it. */
record CardContext(Messages messages, WhoIsWho who, Topics topics, TimelineActions actions, Selecting selecting) {

    EntryActions entries() {
        return actions.entries();
    }
}
