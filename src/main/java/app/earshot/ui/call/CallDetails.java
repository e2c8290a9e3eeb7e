package app.earshot.ui.call;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.ui.composer.ComposerModel;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.StackPane;

/** Whether it is a call or a meeting, and who began it. */
final class CallDetails extends StackPane {

    CallDetails(ComposerModel writing, CallTextActions actions, Messages messages) {
        Chips<EntryKind> kinds =
                Chips.one(List.of(EntryKind.CALL, EntryKind.MEETING), kind -> messages.name("composer.kind", kind));
        kinds.onChosen(on -> on.forEach(actions::kind));
        Chips<Side> began = Chips.one(List.of(Side.values()), who -> messages.name("composer.began", who));
        began.onChosen(on -> on.forEach(actions::startedBy));
        writing.kind().subscribe(kind -> kinds.choose(Set.of(kind)));
        writing.startedBy().subscribe(who -> began.choose(Set.of(who)));
        WrappingRow row = new WrappingRow(kinds, began);
        row.getStyleClass().add("composer-details");
        getChildren().add(row);
    }
}
