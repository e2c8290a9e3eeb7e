package app.earshot.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.domain.draft.SheetKey;
import app.earshot.testkit.Access;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.UiTest;
import app.earshot.ui.parts.sheet.Layers;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.sheet.WordsKeeper;
import app.earshot.ui.words.Messages;
import java.time.Instant;
import java.util.ArrayList;
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
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed into a sheet is there again, and goes when it is saved or let go of. */
class KeptWordsTest extends UiTest {

    private static final SheetKey KEY = SheetKey.of("tests/sheet", "");

    private final Kept kept = new Kept();
    private final Messages messages = Messages.strict(Locale.UK, FixedClock.clock());
    private Layers layers;
    private TextField name;
    private TextArea note;
    private Chips<String> kind;
    private Map<String, String> choices = Map.of("Bride", "Bride", "Planner", "Planner");
    private String named = "Name";
    private VBox fields;

    /** Keeps words as long as the test lasts. */
    private static final class Kept implements WordsKeeper {

        private final Map<SheetKey, List<Words>> drafts = new HashMap<>();
        private List<Words> ending = List.of(note("nobody saves"));
        private boolean full;
        private boolean late;
        private Runnable again = () -> {};
        private Runnable found = () -> {};

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
            layers = new Layers();
            layers.content(new VBox(new Button("Under it")));
            layers.askBeforeLeaving(messages.text("part.unkept"));
            layers.keepWordsWith(kept, messages);
            return layers;
        });
    }

    /** A sheet with a name that stands there already, a note and a choice. */
    private Sheet open() {
        return onScreen(() -> {
            name = new TextField("Ana");
            note = new TextArea();
            kind = Chips.one(List.of("Bride", "Planner"), choices::get).coded(text -> text.substring(0, 1));
            kind.choose(Set.of("Bride"));
            fields = new VBox(new Field("kind", "What they are", kind), new Field("name", named, name), new Field("note", "Note", note));
            Sheet sheet = new Sheet(layers, "Person", "Cancel", fields).keeps(KEY).growsBy(() -> {
                TextArea more = new TextArea();
                fields.getChildren().add(new Field("note-" + fields.getChildren().size(), "Note", more));
                more.requestFocus();
            });
            sheet.open();
            return sheet;
        });
    }

    @Test
    void onlyWhatDiffersIsKeptAndIsThereAgain() {
        Sheet sheet = open();
        run(() -> write(" Petrova"));
        until(() -> words().equals(List.of(name("Ana Petrova"))));
        run(((javafx.scene.control.ToggleButton) findText("Planner"))::fire);
        run(layers::keepWords);
        assertThat(words()).containsExactly(planner(), name("Ana Petrova"));
        run(sheet::putAside);

        open();
        assertThat(name.getText()).isEqualTo("Ana Petrova");
        assertThat(kind.chosen()).containsExactly("Planner");
        assertThat(note.getText()).isEmpty();
        assertThat(recovered().isVisible()).isTrue();
        assertThat(name.getScene().getFocusOwner()).as("where one goes on").isNotInstanceOf(Button.class);
        Access.check(layers);
    }

    @Test
    void aChoiceAloneIsNoWord() {
        open();
        run(((javafx.scene.control.ToggleButton) findText("Planner"))::fire);
        run(layers::keepWords);
        assertThat(words()).isEmpty();
    }

    @Test
    void savedWordsAndThoseThatWereLetGoOfAreForgotten() {
        Sheet sheet = open();
        run(() -> write(" Petrova"));
        run(layers::keepWords);
        run(sheet::close);
        assertThat(kept.drafts).as("saved").isEmpty();

        sheet = open();
        assertThat(name.getText()).isEqualTo("Ana");
        run(() -> write("-Moreno"));
        run(layers::keepWords);
        press(KeyCode.ESCAPE);
        assertThat(words()).as("asked").hasSize(1);
        press(KeyCode.ESCAPE);
        assertThat(kept.drafts).as("let go of").isEmpty();

        open();
        run(() -> write(" Petrova"));
        run(layers::keepWords);
        run(() -> name.setText("Ana"));
        run(layers::keepWords);
        assertThat(kept.drafts).as("taken back by hand").isEmpty();
    }

    @Test
    void oneCanStartAfreshAndComeBack() {
        kept.drafts.put(KEY, List.of(
                planner(), name("Helen"), note("A late hour"), Words.of("note-3", "Note (2)", "A later one")));
        open();
        assertThat(notes()).containsExactly("A late hour", "A later one");
        run(button("Start afresh")::fire);
        assertThat(name.getText()).isEqualTo("Ana");
        assertThat(kind.chosen()).containsExactly("Bride");
        assertThat(notes()).containsExactly("", "");
        assertThat(kept.drafts).isEmpty();

        run(button("Bring them back")::fire);
        assertThat(name.getText()).isEqualTo("Helen");
        assertThat(kind.chosen()).containsExactly("Planner");
        assertThat(notes()).containsExactly("A late hour", "A later one");
        assertThat(words()).hasSize(4);

        run(button("Start afresh")::fire);
        run(() -> write(" Petrova"));
        assertThat(recovered().isVisible()).as("something else is typed").isFalse();
        run(layers::keepWords);
        assertThat(words()).containsExactly(name("Ana Petrova"));
    }

    @Test
    void wordsWithoutAFieldAreShownAndStayUntilTheyAreLetGoOf() {
        List<Words> gone = List.of(Words.of("cat", "Their cat", "Not fond of horns"));
        kept.drafts.put(KEY, gone);
        Sheet sheet = open();
        run(button("Copy")::fire);
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Not fond of horns");
        run(() -> write(" Petrova"));
        run(layers::keepWords);
        assertThat(words()).containsExactly(name("Ana Petrova"), gone.getFirst());
        run(sheet::close);
        assertThat(words()).as("the rest was saved").isEqualTo(gone);

        open();
        press(KeyCode.ESCAPE);
        assertThat(onScreen(layers::hasSheet)).as("asked").isTrue();
        press(KeyCode.ESCAPE);
        assertThat(kept.drafts).isEmpty();
    }

    /** A translation, or a better name, changes what a field and its choices are called. */
    @Test
    void wordsFindTheirFieldByItsCodeWhateverItIsCalledNow() {
        kept.drafts.put(KEY, List.of(planner(), name("Helen")));
        named = "Nom";
        choices = Map.of("Bride", "La mari\u00e9e", "Planner", "L'organisatrice");
        open();
        assertThat(name.getText()).isEqualTo("Helen");
        assertThat(kind.chosen()).containsExactly("Planner");
        run(() -> write(" Ward"));
        run(layers::keepWords);
        assertThat(words())
                .containsExactly(
                        new Words("kind", "What they are", "L'organisatrice", "P"), Words.of("name", "Nom", "Helen Ward"));
    }

    @Test
    void wordsThatAnEarlierVersionKeptFindTheirFieldByItsNameAndAreKeptByItsCodeFromThenOn() {
        kept.drafts.put(KEY, List.of(
                Words.named("What they are", "Planner"), Words.named("Name", "Helen"), Words.named("Note", "A late hour"),
                Words.named("Note (2)", "A later one"), Words.named("Their cat", "Not fond of horns")));
        Sheet sheet = open();
        assertThat(name.getText()).isEqualTo("Helen");
        assertThat(kind.chosen()).containsExactly("Planner");
        assertThat(notes()).startsWith("A late hour", "A later one");
        run(sheet::putAside);
        assertThat(words())
                .containsExactly(
                        planner(), name("Helen"), note("A late hour"), Words.of("note-3", "Note (2)", "A later one"),
                        Words.named("Their cat", "Not fond of horns"));
    }

    @Test
    void whatIsTypedLastIsOnTheDiskBeforeItIsSavedAndEndsWithTheSave() {
        Sheet sheet = open();
        List<List<Words>> whenSaved = new ArrayList<>();
        run(() -> sheet.step(Buttons.primary("Keep", () -> whenSaved.add(words()))));
        run(button("Keep")::fire);
        assertThat(kept.ending).as("nothing was typed that could end").isEqualTo(List.of(note("nobody saves")));
        run(() -> write(" Petrova"));
        run(button("Keep")::fire);
        assertThat(whenSaved).containsExactly(List.of(), List.of(name("Ana Petrova")));
        assertThat(kept.ending).as("what stays of it").isEmpty();
    }

    /** The banner offers to try it once more, and nobody tells the sheet what came of it. */
    @Test
    void wordsThatGotThereOnlyWhenTriedAgainGoWithTheRest() {
        Sheet sheet = open();
        kept.full = true;
        run(() -> write(" Petrova"));
        run(layers::keepWords);
        kept.full = false;
        run(kept.again);
        assertThat(words()).hasSize(1);
        run(sheet::close);
        assertThat(kept.drafts).as("saved").isEmpty();
    }

    @Test
    void earlierWordsThatComeLateAreKeptBesideWhatWasTypedMeanwhile() {
        kept.drafts.put(KEY, List.of(name("Helen"), note("A late hour")));
        kept.late = true;
        open();
        run(() -> write(" Petrova"));
        run(layers::keepWords);
        assertThat(words()).containsExactly(name("Ana Petrova"));
        run(kept.found);
        assertThat(note.getText()).isEqualTo("A late hour");
        assertThat(words())
                .containsExactly(name("Ana Petrova"), note("A late hour"), name("Helen"));
    }

    @Test
    void whatNoFieldCanHoldIsLeftOutOfTheFieldAndNotOfTheWords() {
        kept.drafts.put(KEY, List.of(name("A\u0000na\ud83d"), note("one\ud83d\u0000two")));
        open();
        assertThat(name.getText()).isEqualTo("Ana\ud83d");
        Sheet other = onScreen(() -> {
            Sheet above = new Sheet(layers, "Above", "Cancel", new Field("name", "Name", new TextField())).keeps(SheetKey.of("tests/above", ""));
            above.open();
            return above;
        });
        run(() -> other.lookup(".text-field").requestFocus());
        type("Luis");
        run(layers::keepWords);
        assertThat(kept.drafts.get(SheetKey.of("tests/above", ""))).containsExactly(name("Luis"));
        assertThat(words()).extracting(Words::text).contains("A\u0000na\ud83d", "one\ud83d\u0000two");
    }

    /** Something that is read while the sheet is open already is no word of a person. */
    @Test
    void whatArrivesLaterIsTheSheetsOwn() {
        Sheet sheet = open();
        run(() -> note.setText("As it stands in the notebook"));
        run(layers::keepWords);
        assertThat(kept.drafts).isEmpty();
        run(sheet::close);

        kept.drafts.put(KEY, List.of(note("As I typed it")));
        open();
        run(() -> note.setText("As it stands in the notebook"));
        assertThat(note.getText()).isEqualTo("As I typed it");
        run(button("Start afresh")::fire);
        assertThat(note.getText()).isEqualTo("As it stands in the notebook");
    }

    private static Words name(String text) {
        return Words.of("name", "Name", text);
    }

    private static Words note(String text) {
        return Words.of("note", "Note", text);
    }

    private static Words planner() {
        return new Words("kind", "What they are", "Planner", "P");
    }

    private void write(String words) {
        name.requestFocus();
        name.appendText(words);
    }

    private List<Words> words() {
        return kept.drafts.getOrDefault(KEY, List.of());
    }

    private List<String> notes() {
        return onScreen(() -> fields.getChildren().stream()
                .flatMap(field -> ((Field) field).getChildren().stream())
                .filter(TextArea.class::isInstance)
                .map(area -> ((TextArea) area).getText())
                .toList());
    }

    private Node recovered() {
        return find(".recovered", Node.class);
    }

    private Button button(String text) {
        return robot().lookup((Button it) -> it.getText().equals(text)).query();
    }
}
