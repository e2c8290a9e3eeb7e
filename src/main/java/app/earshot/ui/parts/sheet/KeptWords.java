package app.earshot.ui.parts.sheet;

import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.ui.parts.Throttle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Throttle keep = new Throttle(this::keepNow);
    private final Set<Node> heard = new HashSet<>();
    /** What was put back, by the codes of the fields, until the person goes on: what the part itself reads meanwhile does not take its place. */
    private final Map<String, Words> putBack = new HashMap<>();
    private List<Words> homeless = List.of();
    private List<Words> aside = List.of();
    private Runnable grow = () -> {};
    private boolean begun;
    private boolean putting;

    KeptWords(Parent place, SheetDraftKeeper draft, RecoveredWords recovered) {
        this.place = place;
        this.draft = draft;
        this.recovered = recovered;
        this.fields = new SheetFields(place);
        recovered.onAfresh(this::startAfresh).onBack(this::bringBack);
        place.addEventFilter(ActionEvent.ACTION, event -> begun = true);
        place.addEventHandler(ActionEvent.ACTION, event -> pressed());
    }

    /** What makes room for a further field, where words are kept of one that the part does not have at first. */
    void growsBy(Runnable further) {
        grow = further;
    }

    /** Leaves something out that says nothing of its own, or stands there otherwise the next time. */
    void leavesOut(Node part) {
        fields.leaveOut(part);
    }

    /** What has no field and is shown to be copied. */
    List<String> homeless() {
        return homeless.stream().map(Words::text).toList();
    }

    /** Called once the part shows its own values. */
    void begin() {
        fields.begin();
        listen();
        draft.find(this::putBack);
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
        draft.saving(homeless, save);
    }

    /** What was typed is saved; what had no field is not, and stays until somebody lets it go. */
    void saved() {
        end(homeless);
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

    private void end(List<Words> left) {
        keep.stop();
        draft.end(left);
    }

    private void putBack(List<Words> back) {
        Node focused = place.getScene() == null ? null : place.getScene().getFocusOwner();
        List<Words> left = new ArrayList<>();
        back.stream().filter(words -> !put(words)).forEach(left::add);
        homeless = List.copyOf(left);
        recovered.show(homeless);
        listen();
        if (focused != null) {
            focused.requestFocus();
        }
        if (begun) {
            // They came late, and what was typed since has taken their place on the disk.
            keepNow();
        }
    }

    /** Returns false if there is no place for the words, so that they have to be shown in another way. */
    private boolean put(Words words) {
        if (fields.of(words).isEmpty()) {
            grow.run();
        }
        SheetInput input = fields.of(words).orElse(null);
        if (input == null || (begun && !fields.isOwn(input))) {
            return words.text().isBlank();
        }
        putting = true;
        input.put(words);
        putting = false;
        putBack.put(input.code(), words);
        return !input.isText() || input.holds(words);
    }

    /** The part's own values again; what was typed can be brought back until something else is typed. */
    private void startAfresh() {
        aside = changed();
        homeless = List.of();
        putBack.clear();
        putting = true;
        fields.putOwnBack();
        putting = false;
        keepNow();
        recovered.offerBack();
    }

    private void bringBack() {
        List<Words> back = aside;
        aside = List.of();
        begun = false;
        putBack(back);
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

    /** A field selects all that stands in it when one comes to it, and the next letter would take the place of words that were put back. */
    void cameTo(@Nullable Node now) {
        if (now instanceof TextInputControl field && heard.contains(field) && wasPutBack(field)) {
            field.end();
        }
    }

    private boolean wasPutBack(TextInputControl field) {
        return putBack.values().stream().anyMatch(words -> words.text().equals(field.getText()));
    }

    private void typed(TextInputControl field) {
        if (draft.isOver() || putting) {
            return;
        }
        if (!aside.isEmpty()) {
            aside = List.of();
            recovered.hide();
        }
        if (begun || (field.getScene() != null && field.getScene().getFocusOwner() == field)) {
            goOn();
        } else {
            arrived(field);
        }
    }

    private void pressed() {
        if (!draft.isOver() && !putting) {
            listen();
            goOn();
        }
    }

    private void goOn() {
        begun = true;
        putBack.clear();
        keep.changed();
    }

    /** Something that the part read for itself: its own value, over which words that were put back go again. */
    private void arrived(TextInputControl field) {
        fields.all().forEach(input -> {
            if (input.node() == field) {
                fields.takeAsOwn(input);
                Words words = putBack.get(input.code());
                if (words != null) {
                    put(words);
                }
            }
        });
    }

    /** What a person wrote, and what has no field. */
    private List<Words> changed() {
        return fields.changed(homeless);
    }
}
