package app.earshot.ui.parts.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.ui.parts.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is typed into a sheet is kept by codes that outlive names, and ends with the save. */
class KeptDraftTest extends KeptWordsFixture {

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
        run(overlays::keepWords);
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
}
