package app.earshot.ui.parts.sheet;

import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.domain.draft.SheetKey;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.UiTest;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.words.Messages;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;

/** A sheet with a name, a note and a choice, whose words are kept as long as the test lasts. */
abstract class KeptWordsFixture extends UiTest {

    static final SheetKey KEY = SheetKey.of("tests/sheet", "");

    final Kept kept = new Kept();
    final Messages messages = Messages.strict(Locale.UK, FixedClock.clock());
    Overlays overlays;
    TextField name;
    TextArea note;
    Chips<String> kind;
    Map<String, String> choices = Map.of("Bride", "Bride", "Planner", "Planner");
    String named = "Name";
    VBox fields;

    /** Keeps words as long as the test lasts. */
    static final class Kept implements WordsKeeper {

        final Map<SheetKey, List<Words>> drafts = new HashMap<>();
        List<Words> ending = List.of(note("nobody saves"));
        boolean full;
        boolean late;
        Runnable again = () -> {};
        Runnable found = () -> {};

        @Override
        public void find(SheetKey key, Consumer<SheetDraft> found) {
            List<Words> words = drafts.get(key);
            if (words != null) {
                SheetDraft draft = new SheetDraft(key, "Person", words, Instant.EPOCH);
                this.found = () -> found.accept(draft);
                if (!late) {
                    found.accept(draft);
                }
            }
        }

        @Override
        public void keep(SheetKey key, String title, List<Words> words, Runnable notKept) {
            if (full) {
                again = () -> drafts.put(key, words);
                notKept.run();
            } else {
                drafts.put(key, words);
            }
        }

        @Override
        public void saving(SheetKey key, String title, List<Words> left, Runnable save) {
            ending = left;
            save.run();
        }

        @Override
        public void drop(SheetKey key) {
            drafts.remove(key);
        }
    }

    @BeforeEach
    void window() {
        show(800, 600, () -> {
            overlays = new Overlays();
            overlays.content(new VBox(new Button("Under it")));
            overlays.askBeforeLeaving(messages.text("part.unkept"));
            overlays.keepWordsWith(kept, messages);
            return overlays;
        });
    }

    /** A sheet with a name that stands there already, a note and a choice. */
    Sheet open() {
        return onScreen(() -> {
            name = new TextField("Ana");
            note = new TextArea();
            kind = Chips.one(List.of("Bride", "Planner"), choices::get).coded(text -> text.substring(0, 1));
            kind.choose(Set.of("Bride"));
            fields = new VBox(new Field("kind", "What they are", kind), new Field("name", named, name), new Field("note", "Note", note));
            Sheet sheet = new Sheet(overlays, "Person", "Cancel", fields).keeps(KEY).growsBy(() -> {
                TextArea more = new TextArea();
                fields.getChildren().add(new Field("note-" + fields.getChildren().size(), "Note", more));
                more.requestFocus();
            });
            sheet.open();
            return sheet;
        });
    }

    static Words name(String text) {
        return Words.of("name", "Name", text);
    }

    static Words note(String text) {
        return Words.of("note", "Note", text);
    }

    static Words planner() {
        return new Words("kind", "What they are", "Planner", "P");
    }

    void write(String words) {
        name.requestFocus();
        name.appendText(words);
    }

    List<Words> words() {
        return kept.drafts.getOrDefault(KEY, List.of());
    }

    List<String> notes() {
        return onScreen(() -> fields.getChildren().stream()
                .flatMap(field -> ((Field) field).getChildren().stream())
                .filter(TextArea.class::isInstance)
                .map(area -> ((TextArea) area).getText())
                .toList());
    }

    Node recovered() {
        return find(".recovered", Node.class);
    }

    Button button(String text) {
        return robot().lookup((Button it) -> it.getText().equals(text)).query();
    }
}
