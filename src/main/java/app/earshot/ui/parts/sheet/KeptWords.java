package app.earshot.ui.parts.sheet;

import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.ui.parts.field.Throttle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into a part of the window, kept in the background until it is saved or let go of, and put back where it stood
 * when the same part is opened again. Only what differs from the part's own values is kept: all else may have changed since.
 */
final class KeptWords {

    private final Parent place;
    private final SheetDraftKeeper draft;
    private final RecoveredWords recovered;
    private final SheetFields fields;
    private final WordsRestorer restorer;
    private final Throttle keep = new Throttle(this::keepNow);
    private final Set<Node> heard = new HashSet<>();
    private List<Words> aside = List.of();
    private boolean begun;

    KeptWords(Parent place, SheetDraftKeeper draft, RecoveredWords recovered) {
        this.place = place;
        this.draft = draft;
        this.recovered = recovered;
        this.fields = new SheetFields(place);
        this.restorer = new WordsRestorer(fields, () -> begun);
        recovered.onAfresh(this::startAfresh).onBack(this::bringBack);
        place.addEventFilter(ActionEvent.ACTION, event -> begun = true);
        place.addEventHandler(ActionEvent.ACTION, event -> pressed());
    }

    /** What makes room for a further field, where words are kept of one that the part does not have at first. */
    void growsBy(Runnable further) {
        restorer.growsBy(further);
    }

    /** Leaves something out that says nothing of its own, or stands there otherwise the next time. */
    void leavesOut(Node part) {
        fields.leaveOut(part);
    }

    /** What has no field and is shown to be copied. */
    List<String> homeless() {
        return restorer.homeless().stream().map(Words::text).toList();
    }

    /** Called once the part shows its own values. */
    void begin() {
        fields.begin();
        listen();
        draft.find(this::restore);
    }

    /** Sends what stands there on its way to the disk. */
    void keepNow() {
        keep.stop();
        listen();
        draft.keep(changed());
    }

    /** Runs what saves them. What is on the disk of them goes together with that, or stays if it is refused. */
    void saving(Runnable save) {
        keepNow();
        draft.saving(restorer.homeless(), save);
    }

    /** What was typed is saved; what had no field is not, and stays until somebody lets it go. */
    void saved() {
        end(restorer.homeless());
    }

    /** What was typed is let go of. */
    void discarded() {
        end(List.of());
    }

    /** What was typed waits for the next time. */
    void putAside() {
        keepNow();
        draft.putAside();
    }

    /** A field selects all that stands in it when one comes to it, and the next letter would take the place of words that were put back. */
    void cameTo(@Nullable Node now) {
        if (now instanceof TextInputControl field && heard.contains(field) && restorer.hasRestored(field.getText())) {
            field.end();
        }
    }

    private void end(List<Words> left) {
        keep.stop();
        draft.end(left);
    }

    private void restore(List<Words> back) {
        Node focused = place.getScene() == null ? null : place.getScene().getFocusOwner();
        restorer.restore(back);
        recovered.show(restorer.homeless());
        listen();
        if (focused != null) {
            focused.requestFocus();
        }
        if (begun) {
            // They came late, and what was typed since has taken their place on the disk.
            keepNow();
        }
    }

    /** The part's own values again; what was typed can be brought back until something else is typed. */
    private void startAfresh() {
        aside = changed();
        restorer.undo();
        keepNow();
        recovered.offerBack();
    }

    private void bringBack() {
        List<Words> back = aside;
        aside = List.of();
        begun = false;
        restore(back);
        keepNow();
    }

    /** Every field of text tells when it changes; fields that came since are found out by whatever was pressed for them. */
    private void listen() {
        fields.all().forEach(input -> {
            if (input.node() instanceof TextInputControl field && heard.add(field)) {
                field.textProperty().subscribe((before, now) -> typed(field));
            }
        });
    }

    private void typed(TextInputControl field) {
        if (draft.isOver() || restorer.isWriting()) {
            return;
        }
        if (!aside.isEmpty()) {
            aside = List.of();
            recovered.hide();
        }
        if (begun || (field.getScene() != null && field.getScene().getFocusOwner() == field)) {
            goOn();
        } else {
            // Nobody typed it: the part read it for itself.
            fields.all().stream().filter(input -> input.node() == field).forEach(restorer::restoreOver);
        }
    }

    private void pressed() {
        if (!draft.isOver() && !restorer.isWriting()) {
            listen();
            goOn();
        }
    }

    private void goOn() {
        begun = true;
        restorer.settle();
        keep.changed();
    }

    /** What a person wrote, and what has no field. */
    private List<Words> changed() {
        return fields.changed(restorer.homeless());
    }
}
