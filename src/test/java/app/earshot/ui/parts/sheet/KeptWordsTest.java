package app.earshot.ui.parts.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.domain.draft.SheetKey;
import app.earshot.testkit.Access;
import app.earshot.ui.parts.field.Field;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What is typed into a sheet is there again, and goes when it is saved or let go of. */
class KeptWordsTest extends KeptWordsFixture {

    @Test
    void onlyWhatDiffersIsKeptAndIsThereAgain() {
        Sheet sheet = open();
        run(() -> write(" Petrova"));
        until(() -> words().equals(List.of(name("Ana Petrova"))));
        run(((javafx.scene.control.ToggleButton) findText("Planner"))::fire);
        run(overlays::keepWords);
        assertThat(words()).containsExactly(planner(), name("Ana Petrova"));
        run(sheet::putAside);

        open();
        assertThat(name.getText()).isEqualTo("Ana Petrova");
        assertThat(kind.chosen()).containsExactly("Planner");
        assertThat(note.getText()).isEmpty();
        assertThat(recovered().isVisible()).isTrue();
        assertThat(name.getScene().getFocusOwner()).as("where one goes on").isNotInstanceOf(Button.class);
        Access.check(overlays);
    }

    @Test
    void aChoiceAloneIsNoWord() {
        open();
        run(((javafx.scene.control.ToggleButton) findText("Planner"))::fire);
        run(overlays::keepWords);
        assertThat(words()).isEmpty();
    }

    @Test
    void savedWordsAndThoseThatWereLetGoOfAreForgotten() {
        Sheet sheet = open();
        run(() -> write(" Petrova"));
        run(overlays::keepWords);
        run(sheet::close);
        assertThat(kept.drafts).as("saved").isEmpty();

        sheet = open();
        assertThat(name.getText()).isEqualTo("Ana");
        run(() -> write("-Moreno"));
        run(overlays::keepWords);
        press(KeyCode.ESCAPE);
        assertThat(words()).as("asked").hasSize(1);
        press(KeyCode.ESCAPE);
        assertThat(kept.drafts).as("let go of").isEmpty();

        open();
        run(() -> write(" Petrova"));
        run(overlays::keepWords);
        run(() -> name.setText("Ana"));
        run(overlays::keepWords);
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
        run(overlays::keepWords);
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
        run(overlays::keepWords);
        assertThat(words()).containsExactly(name("Ana Petrova"), gone.getFirst());
        run(sheet::close);
        assertThat(words()).as("the rest was saved").isEqualTo(gone);

        open();
        press(KeyCode.ESCAPE);
        assertThat(onScreen(overlays::hasSheet)).as("asked").isTrue();
        press(KeyCode.ESCAPE);
        assertThat(kept.drafts).isEmpty();
    }

    /** The banner offers to try it once more, and nobody tells the sheet what came of it. */
    @Test
    void wordsThatGotThereOnlyWhenTriedAgainGoWithTheRest() {
        Sheet sheet = open();
        kept.full = true;
        run(() -> write(" Petrova"));
        run(overlays::keepWords);
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
        run(overlays::keepWords);
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
            Sheet above = new Sheet(overlays, "Above", "Cancel", new Field("name", "Name", new TextField())).keeps(SheetKey.of("tests/above", ""));
            above.open();
            return above;
        });
        run(() -> other.lookup(".text-field").requestFocus());
        type("Luis");
        run(overlays::keepWords);
        assertThat(kept.drafts.get(SheetKey.of("tests/above", ""))).containsExactly(name("Luis"));
        assertThat(words()).extracting(Words::text).contains("A\u0000na\ud83d", "one\ud83d\u0000two");
    }

    /** Something that is read while the sheet is open already is no word of a person. */
    @Test
    void whatArrivesLaterIsTheSheetsOwn() {
        Sheet sheet = open();
        run(() -> note.setText("As it stands in the notebook"));
        run(overlays::keepWords);
        assertThat(kept.drafts).isEmpty();
        run(sheet::close);

        kept.drafts.put(KEY, List.of(note("As I typed it")));
        open();
        run(() -> note.setText("As it stands in the notebook"));
        assertThat(note.getText()).isEqualTo("As I typed it");
        run(button("Start afresh")::fire);
        assertThat(note.getText()).isEqualTo("As it stands in the notebook");
    }
}
