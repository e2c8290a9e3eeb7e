package app.earshot.ui.timeline.offer;

import app.earshot.ui.clash.ClashActions;
import app.earshot.ui.clash.ClashHint;
import app.earshot.ui.shell.Tools;
import app.earshot.usecase.message.MessageOffer;
import java.util.List;
import java.util.UUID;

/** What may be done with what was heard in a message. */
public final class OfferActions {

    private final Tools tools;

    public OfferActions(Tools tools) {
        this.tools = tools;
    }

    /** Takes some of a message's offers in one step. */
    public void take(UUID entryId, List<MessageOffer> offers) {
        change(entryId, () -> tools.verbs().takeOffers().take(entryId, offers));
    }

    /** Lets some of them go: they are not offered again. */
    public void letGo(UUID entryId, List<MessageOffer> offers) {
        change(entryId, () -> tools.verbs().takeOffers().letGo(entryId, offers));
    }

    /** What stands in the way of days that a message names. */
    ClashHint hint(UUID entryId) {
        return new ClashHint(new ClashActions(tools), entryId.toString());
    }

    private void change(UUID entryId, Runnable verb) {
        tools.frame().work()
                .notebook("offers/" + entryId, () -> {
                    verb.run();
                    return true;
                })
                .start();
    }
}
