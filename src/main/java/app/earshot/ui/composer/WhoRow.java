package app.earshot.ui.composer;

import app.earshot.domain.timeline.EntryKind;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.StackPane;

/** What kind of thing is written down, who of theirs took part, and with whom of ours. */
final class WhoRow extends StackPane {

    private static final List<EntryKind> KINDS =
            List.of(EntryKind.CALL, EntryKind.MEETING, EntryKind.EMAIL, EntryKind.TEXT, EntryKind.NOTE, EntryKind.STORY);

    private final Chips<EntryKind> kinds;

    WhoRow(ComposerModel model, ComposerActions actions, Messages messages) {
        kinds = Chips.one(KINDS, kind -> messages.name("composer.kind", kind));
        kinds.onChosen(on -> on.stream().findFirst().ifPresent(actions.writing()::kind));
        getChildren().add(new SpreadRow(kinds, new PeopleChips(model, messages, actions.writing()::people, actions.writing()::teammates), false));
        model.kind().subscribe(this::showKind);
    }

    private void showKind(EntryKind kind) {
        List<EntryKind> offered = new ArrayList<>(KINDS);
        if (!offered.contains(kind)) {
            offered.add(kind);
        }
        kinds.offer(offered);
        kinds.choose(Set.of(kind));
    }
}
