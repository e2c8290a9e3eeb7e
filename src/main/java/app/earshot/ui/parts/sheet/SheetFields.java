package app.earshot.ui.parts.sheet;

import app.earshot.domain.draft.SheetDraft.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The fields of a part of the window, with what stands in them of itself: what differs from that was written by a person. */
final class SheetFields {

    private final Parent place;
    private final List<Node> except = new ArrayList<>();
    /** By the name of the field; empty for a field that is not named here. */
    private final Map<String, String> own = new HashMap<>();

    SheetFields(Parent place) {
        this.place = place;
    }

    /** Leaves something out that says nothing of its own, or stands there otherwise the next time. */
    void leaveOut(Node part) {
        except.add(part);
    }

    /** What stands there now is the part's own. */
    void begin() {
        all().forEach((name, input) -> own(name, input.words()));
    }

    /** These words in a field are the part's own. */
    void own(String name, String words) {
        own.put(name, words);
    }

    boolean isOwn(String name, SheetInput input) {
        return input.words().equals(own(name));
    }

    /** All that are there now, by what each is called: a choice can bring others. */
    Map<String, SheetInput> all() {
        return SheetInput.in(place, except);
    }

    @Nullable SheetInput named(String name) {
        return all().get(name);
    }

    /** Twice, because a choice can bring other fields. */
    void putOwnBack() {
        all().forEach((name, input) -> input.put(own(name)));
        all().forEach((name, input) -> input.put(own(name)));
    }

    /**
     * The fields in which something else stands than at first; none at all where nobody wrote a word.
     *
     * @param homeless words that have no field, which come behind
     */
    List<Words> changed(List<Words> homeless) {
        List<Words> now = new ArrayList<>();
        boolean anyWord = !homeless.isEmpty();
        for (Map.Entry<String, SheetInput> one : all().entrySet()) {
            SheetInput input = one.getValue();
            if (!isOwn(one.getKey(), input)) {
                now.add(new Words(one.getKey(), input.words()));
                anyWord = anyWord || (input.isText() && !input.words().isBlank());
            }
        }
        now.addAll(homeless);
        return anyWord ? List.copyOf(now) : List.of();
    }

    private String own(String name) {
        return own.getOrDefault(name, "");
    }
}
