package app.earshot.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.testkit.ScreenTime;
import app.earshot.ui.composer.ComposerView;
import app.earshot.ui.parts.text.SelectableText;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of a million letters in the window. */
class VeryLongTextsTest extends TimelineFixture {

    private static final int LETTERS = 1_000_000;
    /** Seen on a busy machine: 300 to 430. */
    private static final long OPENED_MS = 4 * ScreenTime.MOST_MS;
    /** Twice what is promised: processor time too is longer while others share the processor's caches. */
    private static final long MOST_MS = 2 * ScreenTime.MOST_MS;

    @ParameterizedTest
    @ValueSource(strings = {"We want to dance. ", "a", "\u0645\u0631\u062d\u0628\u0627 \u0628\u0643\u0645 ", "\u05e9\u05dc\u05d5\u05dd\n", "\" I hope so\n"})
    void noPageHoldsTheWindow(String words) {
        Entry entry = talk.call(10, words.repeat(LETTERS / words.length() / (words.startsWith("\"") ? 20 : 1)));
        EntryParts parts = parts();
        assertThat(held(() -> press(parts, 0))).as("ms to unfold it").isLessThan(MOST_MS);
        assertThat(held(() -> press(parts, 0))).as("ms to turn to its second page").isLessThan(MOST_MS);
        assertThat(held(() -> press(parts, 2))).as("ms to fold it").isLessThan(MOST_MS);
        assertThat(held(() -> parts.find(new Place(entry.text().length() - 3, entry.text().length() - 1))))
                .as("ms to find what stands at its end")
                .isLessThan(MOST_MS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\" ", "! ", "? ", "+ "})
    void allOfItStandsOnItsPages(String mark) {
        String all = "Everyone dances outside until late. ".repeat(3_000).strip();
        talk.call(10, mark + all);
        EntryParts parts = parts();
        run(() -> press(parts, 0));
        StringBuilder read = new StringBuilder(words(parts));
        while (isMore(parts)) {
            run(() -> press(parts, buttons(parts).size() - 2));
            read.append(words(parts));
        }
        assertThat(read.toString()).contains(all);
    }

    @Test
    void aReasonAndAnAnswerOfAnyLengthHoldNothing() {
        Entry entry = talk.call(10, "+ Can we meet? because " + "it matters so ".repeat(100));
        var request = entry.requests().getFirst();
        String much = "It is the day. ".repeat(LETTERS / 15);
        talk.verbs().answerRequest().note(
                request.id(),
                new app.earshot.usecase.timeline.RequestWords(much, app.earshot.domain.timeline.Answer.NO, much, much, much));
        EntryParts parts = parts();
        assertThat(held(parts::requestLayout)).as("ms to lay it out").isLessThan(MOST_MS);
        assertThat(words(parts)).contains("Can we meet?");
    }

    /** What is opened to be changed and is too long for it is read page by page, and the field keeps all of it. */
    @Test
    void anEntryThatIsTooLongToBeChangedIsKeptWhole() {
        Entry entry = talk.call(10, "We want to dance. ".repeat(LETTERS / 18));
        var page = talk.page();
        ComposerView composer = onScreen(() -> ComposerView.of(talk.tools, saved -> {}));
        run(() -> composer.actions().open(page));
        show(900, 700, () -> {
            talk.tools.frame().overlays().content(new javafx.scene.layout.StackPane(composer));
            return talk.tools.frame().overlays();
        });
        // The field holds all of it, and its marked lines are looked for: more than elsewhere, and said so on the page about texts.
        assertThat(held(() -> composer.actions().edit(entry))).as("ms to open it").isLessThan(OPENED_MS);
        settle();
        assertThat(find(".long-text", app.earshot.ui.parts.field.LongText.class).input().getText()).isEqualTo(entry.text());
    }

    private boolean isMore(EntryParts parts) {
        String more = talk.tools.frame().messages().text("timeline.show-more");
        return onScreen(() -> buttons(parts).stream().anyMatch(button -> button.getText().equals(more)));
    }

    private String words(EntryParts parts) {
        return onScreen(() -> {
            StringBuilder all = new StringBuilder();
            for (Node part : parts.getChildren()) {
                Set<Node> texts = part instanceof SelectableText ? Set.of(part) : part.lookupAll(".selectable-text");
                texts.forEach(text -> all.append(text.getAccessibleText()));
            }
            return all.toString();
        });
    }

    private static List<Button> buttons(EntryParts parts) {
        return parts.getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast).toList();
    }

    /** Those of the text itself, from the first; the last one folds it. */
    private static void press(EntryParts parts, int number) {
        List<Button> all = buttons(parts);
        all.get(Math.clamp(number, 0, all.size() - 1)).fire();
    }

    private EntryParts parts() {
        open(900, 700);
        return find(".entry-parts", EntryParts.class);
    }

    private long held(Runnable work) {
        return onScreen(() -> ScreenTime.of(stage().getScene(), work));
    }
}
