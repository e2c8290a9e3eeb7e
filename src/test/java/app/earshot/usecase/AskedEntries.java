package app.earshot.usecase;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.testkit.Desk;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Entries in which a question of the bank was asked, and brought something. */
final class AskedEntries {

    private AskedEntries() {}

    static Entry asked(Desk desk, String questionId, String topic) {
        UUID id = desk.writing.newId();
        return new Entry(
                id, desk.account, EntryKind.CALL, Side.US, Desk.NOW, 5, "? What?\n\" That.", null, Set.of(desk.ana),
                Set.of(desk.helen),
                List.of(new HeardItem(
                        desk.writing.newId(), desk.account, id, desk.ana, topic, "That.", new Place(10, 15), Desk.NOW, null, null)),
                List.of(), List.of(),
                List.of(new Asked(desk.writing.newId(), desk.account, id, questionId, topic, "What?", new Place(2, 7))), null, 0);
    }
}
