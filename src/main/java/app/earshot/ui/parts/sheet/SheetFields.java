package app.earshot.ui.parts.sheet;

import app.earshot.domain.draft.SheetDraft.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The fields of a part of the window, with what stands in them of itself: what differs from that was written by a person. */
final class SheetFields {

    private final Parent place;
    private final List<Node> except = new ArrayList<>();
    /** By the code of the field; empty for a field that is not named here. */
    private final Map<String, Words> own = new HashMap<>();

    SheetFields(Parent place) {
        this.place = place;
    }

    /** Leaves something out that says nothing of its own, or stands there otherwise the next time. */
    void leaveOut(Node part) {
        except.add(part);
    }

    /** What stands there now is the part's own. */
    void begin() {
        all().forEach(this::takeAsOwn);
    }

    /** What stands in a field now is the part's own. */
    void takeAsOwn(SheetInput input) {
        own.put(input.code(), input.words());
    }

    boolean isOwn(SheetInput input) {
        return input.holds(own(input));
    }

    /** All that are there now: a choice can bring others. */
    List<SheetInput> all() {
        return SheetInputs.in(place, except).all();
    }

    /** The one in which these words stood, if it is there. */
    Optional<SheetInput> of(Words words) {
        return SheetInputs.in(place, except).of(words);
    }

    /** Twice, because a choice can bring other fields. */
    void putOwnBack() {
        all().forEach(input -> input.put(own(input)));
        all().forEach(input -> input.put(own(input)));
    }

    /**
     * The fields in which something else stands than at first; none at all where nobody wrote a word.
     *
     * @param homeless words that have no field, which come behind
     */
    List<Words> changed(List<Words> homeless) {
        List<Words> now = new ArrayList<>();
        boolean anyWord = !homeless.isEmpty();
        for (SheetInput input : all()) {
            if (!isOwn(input)) {
                Words words = input.words();
                now.add(words);
                anyWord = anyWord || (input.isText() && !words.text().isBlank());
            }
        }
        now.addAll(homeless);
        return anyWord ? List.copyOf(now) : List.of();
    }

    private Words own(SheetInput input) {
        return own.getOrDefault(input.code(), Words.of(input.code(), input.name(), ""));
    }
}
