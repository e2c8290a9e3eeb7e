package app.earshot.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.text.SelectableText;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class TimelineViewTest extends TimelineFixture {

    @Test
    void anEmptyTimelineOffersTheFirstStep() {
        open();
        click(findText("Write down the first conversation"));
        TextArea text = find(".growing-text", TextArea.class);
        until(text::isFocused);
    }

    @Test
    void selectedWordsBecomeHeardByTheKeyboardAlone() {
        talk.call(10, "They hate the waiting, all of them.");
        open();
        SelectableText note = find(".entry-note", SelectableText.class);
        run(() -> note.requestFocus());
        run(() -> note.select(0, 0));
        for (int i = 0; i < 4; i++) {
            press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        }
        assertThat(note.selectedText()).isEqualTo("They hate the waiting");
        press(KeyCode.CONTROL, KeyCode.H);

        assertThat(talk.entries().getFirst().heard())
                .singleElement()
                .satisfies(item -> assertThat(item.words()).isEqualTo("They hate the waiting"));
        assertThat(find(".their-words .caption-button", Button.class).isFocused()).as("whose and what about").isTrue();
    }

    /** Headers, greeting, signature and earlier mails are there for whoever asks. */
    @Test
    void aMessageShowsWhatTheyWantedToSayAsTheirWords() {
        talk.mail(10, "From: Ana <ana@example.com>\nSubject: Our day\n\nHi Helen,\n\nWe loved the call.\n\nBest wishes,\nAna\n\nOn Mon, 16 Nov 2026, Helen wrote:\nWhich day is it?");
        open();
        assertThat(find(".their-words .words", SelectableText.class).getAccessibleText()).isEqualTo("We loved the call.");
        assertThat(robot().lookup(".entry-note").queryAll()).isEmpty();
        open(findText("Show the message as it came"));
        assertThat(robot().lookup(".entry-note").queryAllAs(SelectableText.class))
                .extracting(SelectableText::getAccessibleText)
                .containsExactly("From: Ana <ana@example.com>\nSubject: Our day\n\nHi Helen,", "Best wishes,\nAna\n\nOn Mon, 16 Nov 2026, Helen wrote:\nWhich day is it?");
        open(findText("Show only what they said"));
        assertThat(robot().lookup(".entry-note").queryAll()).isEmpty();
        assertThat(find(".their-words .words", SelectableText.class).getAccessibleText()).isEqualTo("We loved the call.");
    }

    /** A card is made anew when something of it changes: nothing folds under somebody who is reading. */
    @Test
    void aMessageStaysUnfoldedWhenSomethingInItIsHeard() {
        talk.mail(10, "Hi Helen,\n\nWe loved the call.\n\nBest wishes,\nAna");
        open();
        open(findText("Show the message as it came"));
        SelectableText words = find(".their-words .words", SelectableText.class);
        run(() -> words.requestFocus());
        run(() -> words.select(0, 17));
        press(KeyCode.CONTROL, KeyCode.H);
        assertThat(talk.entries().getFirst().heard()).hasSize(1);
        assertThat(robot().lookup(".entry-note").queryAll()).isNotEmpty();
        assertThat(isShown("Show only what they said")).isTrue();
    }

    /** Whoever looked for a word of the signature comes to it. */
    @Test
    void whatStandsRoundAMessageIsFound() {
        Entry entry = talk.mail(10, "Hi Helen,\n\nWe loved the call.\n\nBest wishes,\nAna\nVioletta Photography");
        open();
        int at = entry.text().indexOf("Violetta");
        run(() -> tab.showEntry(entry.id(), new Place(at, at + 8)));
        settle();
        assertThat(robot().lookup(".entry-note").queryAllAs(SelectableText.class))
                .extracting(SelectableText::getAccessibleText)
                .contains("Best wishes,\nAna\nVioletta Photography");
    }

    @Test
    void theWayToAnswerStandsOnTheLineThatSaysThatNobodyHas() {
        talk.call(10, "+ Could we meet Mark before we sign?");
        Overlays overlays = talk.tools.frame().overlays();
        open(760, 700, timeline -> {
            overlays.content(timeline);
            return overlays;
        });
        Button answer = robot().lookup(node -> node instanceof Button it && it.getText().equals("Answer")).query();
        assertThat(answer.getParent().lookupAll(".caption")).hasSize(1);
        run(answer::requestFocus);
        press(KeyCode.SPACE);
        assertThat(overlays.hasSheet()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(overlays.hasSheet()).isFalse();
        assertThat(answer.isFocused()).isTrue();
    }

    @Test
    void whatWasSavedDoesNotTakeTheFocusFromWhoeverHasGoneOn() {
        Button elsewhere = new Button("elsewhere");
        open(760, 700, timeline -> new VBox(timeline, elsewhere));
        run(() -> find(".growing-text", TextArea.class).setText("Rang about the last hour."));
        Button save = robot().lookup(node -> node instanceof Button it && it.getText().equals("Save")).query();
        run(elsewhere::requestFocus);
        run(save::fire);
        assertThat(talk.entries()).hasSize(1);
        assertThat(elsewhere.isFocused()).isTrue();
    }

    @Test
    void theKeyboardGoesThroughTheEntriesAndActsOnThem() {
        for (int i = 0; i < 5; i++) {
            talk.call(10 * (i + 1), "Entry " + i);
        }
        open();
        run(() -> cards().getFirst().requestFocus());
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertThat(cards().get(2).isFocused()).isTrue();

        press(KeyCode.DELETE);
        assertThat(texts()).containsExactly("Entry 0", "Entry 1", "Entry 3", "Entry 4");
        assertThat(focused()).isEqualTo("Entry 3");

        press(KeyCode.ENTER);
        TextArea area = find(".growing-text", TextArea.class);
        assertThat(area.isFocused()).isTrue();
        assertThat(area.getText()).isEqualTo("Entry 3");
    }

    @Test
    void whatOneLooksAtStaysWhereMoreIsReadAboveAndBelow() {
        List<Entry> all = java.util.stream.IntStream.range(0, 120)
                .mapToObj(i -> talk.call(10 * (i + 1), "Entry " + i + "\n\" Words of theirs, number " + i + ".\n! Do it by Friday"))
                .toList();
        open();
        run(() -> tab.showEntry(all.get(60).id(), null));
        ScrollPane scroll = find(".timeline-scroll", ScrollPane.class);
        double before = top(scroll, all.get(60));
        assertThat(before).isBetween(0.0, scroll.getHeight());

        List<EntryCard> shown = onScreen(() -> {
            List<EntryCard> now = cards();
            scroll.setVvalue(1);
            return now;
        });
        until(() -> !cards().getLast().equals(shown.getLast()));
        assertThat(top(scroll, shown.getLast().entry())).isBetween(0.0, scroll.getHeight());

        run(() -> tab.showEntry(all.get(60).id(), new Place(0, 3)));
        assertThat(top(scroll, all.get(60))).isBetween(0.0, scroll.getHeight());
    }

    @Test
    void aLongEntryIsFoldedAndUnfoldsForWhatIsLookedFor() {
        String text = "Much was said that day. ".repeat(4000) + "\n\" At last.";
        Entry entry = talk.call(10, text);
        open();
        assertThat(find(".entry-note", SelectableText.class).getAccessibleText()).hasSizeLessThan(2000);
        run(() -> tab.showEntry(entry.id(), entry.heard().getFirst().place()));
        assertThat(robot().lookup(".their-words").queryAll()).hasSize(1);
    }

    /** Drawn whole, these would hold the window for minutes. */
    @Test
    void wordsOfTheirsThatAreVeryLongAreFoldedToo() {
        talk.call(20, "\" " + "כולם רוקדים ".repeat(8000));
        String all = "Everyone dances. ".repeat(300).strip();
        talk.call(10, "! Send two sets\n\" " + all);
        open();
        List<SelectableText> words = cards().stream()
                .flatMap(card -> card.lookupAll(".words").stream())
                .map(SelectableText.class::cast)
                .toList();
        assertThat(words).hasSize(2).allSatisfy(it -> assertThat(it.getAccessibleText()).hasSizeBetween(600, 1600));
        run(() -> ((Button) cards().getFirst().lookup(".sentence-button")).fire());
        assertThat(((SelectableText) cards().getFirst().lookup(".words")).getAccessibleText()).isEqualTo(all);
    }

    @Test
    void wordsOfAnyLanguageStandInTheWindow() {
        talk.call(10, "\" نريد أن يرقص الجميع في الخارج مع الأضواء ولا أحد ينظر إلى الساعة في هذه الليلة\nאנחנו רוצים שסבתא תשב קרוב לדלת ואנחנו רוצים שסבתא תשב קרוב לדלת\n! לשלוח את הרשימה לכל האנשים שיבואו לחתונה שלנו בקיץ ולכל החברים של המשפחה\n+ "
                + "Donaudampfschifffahrtsgesellschaft".repeat(20));
        open();
        Set<String> orientations = Set.of(
                find(".entry-note", SelectableText.class).getNodeOrientation().name());
        assertThat(orientations).containsExactly("RIGHT_TO_LEFT");
        EntryCard card = cards().getFirst();
        assertThat(card.getWidth()).isLessThanOrEqualTo(find(".timeline-scroll", ScrollPane.class).getWidth());
    }

    /** By the keyboard: a card may still move a little under a pointer. */
    private void open(Node button) {
        Button pressed = button instanceof Button it ? it : (Button) button.getParent();
        run(pressed::requestFocus);
        press(KeyCode.SPACE);
    }

    private double top(ScrollPane scroll, Entry entry) {
        return onScreen(() -> {
            EntryCard card = cards().stream().filter(it -> it.entry().id().equals(entry.id())).findFirst().orElseThrow();
            return scroll.sceneToLocal(card.localToScene(0, 0)).getY();
        });
    }

    private String focused() {
        return cards().stream().filter(EntryCard::isFocused).map(card -> card.entry().text()).findFirst().orElse("");
    }

    private List<String> texts() {
        return cards().stream().map(card -> card.entry().text()).toList();
    }

    private List<EntryCard> cards() {
        return robot().lookup(".entry").queryAllAs(EntryCard.class).stream().toList();
    }
}
