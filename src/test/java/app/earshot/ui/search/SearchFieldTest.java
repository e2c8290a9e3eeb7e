package app.earshot.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.HitKind;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.parts.focus.FocusOrder;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.timeline.RequestWords;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchFieldTest extends UiTest {

    @TempDir
    Path home;

    private Talk talk;
    private SearchField field;
    private final SearchModel model = new SearchModel();

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        talk.call(60, "\" Sparklers outside, please.\n\" And more sparklers at the end.");
        talk.environment.catchUpSearch();
        show(600, 600, () -> {
            field = new SearchField(model, new SearchActions(model, talk.tools), talk.tools.frame());
            return new VBox(new Button("elsewhere"), field);
        });
        run(() -> find(".button", Button.class).requestFocus());
        run(() -> FocusOrder.enter(field));
    }

    @AfterEach
    void end() {
        run(() -> stage().hide());
        talk.close();
    }

    @Test
    void leadsToTheWordsByTheKeyboardAlone() {
        type("sparkl");
        until(() -> model.hits().get() != null && !model.hits().get().isEmpty());
        assertThat(model.hits().get().getFirst().kind()).isEqualTo(HitKind.HEARD);
        press(KeyCode.DOWN);
        assertThat(model.chosen().get()).isEqualTo(1);
        press(KeyCode.UP);
        press(KeyCode.ENTER);
        assertThat(talk.visits).singleElement().satisfies(visit -> {
            Visit.ToEntry to = (Visit.ToEntry) visit;
            assertThat(to.entryId()).isEqualTo(talk.entries().getFirst().id());
            assertThat(to.place()).isNotNull();
        });
    }

    @Test
    void leadsToAGoalAndToWhereSomethingWasAskedFor() {
        talk.verbs().agreeGoal().run(talk.account, "A full floor", Set.of(talk.ana));
        var asked = talk.call(30, "+ Could we meet Mark?");
        RequestWords no = new RequestWords("", Answer.NO, "Sorry, not on the floor plan", "No visits", "");
        talk.verbs().answerRequest().note(asked.requests().getFirst().id(), no);
        talk.environment.catchUpSearch();
        type("floor");
        until(() -> model.hits().get() != null && model.hits().get().size() == 2);
        press(KeyCode.ENTER);
        type("visits");
        until(() -> model.hits().get() != null && model.hits().get().size() == 1);
        press(KeyCode.ENTER);
        var goal = talk.verbs().readBetweenUs().run(talk.account).goals().getFirst().id();
        assertThat(talk.visits).containsExactly(
                new Visit.ToGoal(talk.account, goal),
                new Visit.ToEntry(talk.account, asked.id(), asked.requests().getFirst().place()));
    }

    @Test
    void theResultsBeginWhereTheFieldBegins() {
        type("sparkl");
        until(() -> model.hits().get() != null && !model.hits().get().isEmpty());
        Node results = find(".search-results", Node.class);
        double left = onScreen(() -> results.localToScreen(results.getLayoutBounds()).getMinX());
        double wanted = onScreen(() -> field.localToScreen(field.getLayoutBounds()).getMinX());
        assertThat(left).isCloseTo(wanted, within(1.0));
    }

    @Test
    void saysSoWhereNothingIsFoundAndEscapeGoesBack() {
        type("zeppelin");
        until(() -> model.hits().get() != null);
        assertThat(model.hits().get()).isEmpty();
        press(KeyCode.ESCAPE);
        assertThat(find(".button", Button.class).isFocused()).isTrue();
        assertThat(model.words().get()).isEmpty();
    }

    @Test
    void theResultsAreAsHighAsWhatIsFoundNowAndNotAsWhatWasFoundBefore() {
        ScrollPane results = results("sparkl", 2);
        double two = seen(results);
        results("zeppelin", 0);
        assertThat(seen(results)).isLessThan(two).isCloseTo(whole(results), within(1.0));
        results("sparkl", 2);
        assertThat(seen(results)).isCloseTo(two, within(1.0)).isCloseTo(whole(results), within(1.0));
    }

    @Test
    void saysOfWhichWordsNothingIsFoundAsTheyAreTypedOn() {
        results("zep", 0);
        type("pelin");
        until(() -> isShown("Nothing holds all of \u201czeppelin\u201d. Try fewer words, or the beginning of one."));
    }

    private ScrollPane results(String words, int found) {
        run(field::clear);
        type(words);
        until(() -> model.hits().get() != null && model.hits().get().size() == found && model.words().get().equals(words));
        ScrollPane results = find(".search-results", ScrollPane.class);
        onScreen(() -> {
            results.getScene().getRoot().layout();
            return true;
        });
        return results;
    }

    private static double seen(ScrollPane results) {
        return results.getViewportBounds().getHeight();
    }

    private static double whole(ScrollPane results) {
        return results.getContent().getLayoutBounds().getHeight();
    }
}
