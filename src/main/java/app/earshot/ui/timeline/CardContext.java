package app.earshot.ui.timeline;

import app.earshot.ui.parts.Overlooked;
import app.earshot.ui.timeline.offer.OfferActions;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.Topics;
import app.earshot.ui.words.WhoIsWho;

/** What every card of a timeline needs to show its entry and to act on it. */
record CardContext(Messages messages, WhoIsWho who, Topics topics, TimelineActions actions, Selecting selecting, Overlooked overlooked) {

    OfferActions offers() {
        return actions.offers();
    }

    EntryActions entries() {
        return actions.entries();
    }
}
