package app.earshot.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.insights.Insights;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsightsViewTest extends UiTest {

    private static final Duration A_WEEK = Duration.ofDays(7);

    @TempDir
    Path home;

    private final InsightsModel model = new InsightsModel();
    private Talk talk;
    private InsightsView view;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        talk.environment.writing().keepQuietly(session -> {
            past(session, "The web form", 42, 11);
            past(session, "A wedding fair", 24, 22);
            past(session, "A card in the bakery", 3, 1);
        });
        show(1080, 700, () -> {
            view = new InsightsView(model, new InsightsActions(model, talk.tools), talk.tools.frame());
            talk.tools.frame().overlays().content(view.root());
            return talk.tools.frame().overlays();
        });
        run(view::shown);
        until(() -> model.insights().get() != null);
        settle();
    }

    /** So many enquiries, one a week, of which the first were booked and the others lost. */
    private void past(app.earshot.store.Session session, String source, int all, int booked) {
        for (int i = 0; i < all; i++) {
            Instant began = FixedClock.NOW.minus(A_WEEK.multipliedBy(i + 1L));
            UUID account = talk.environment.writing().newId();
            session.accounts().insert(new Account(account, source + " " + i, AccountKind.COUPLE, "", began, null, 0));
            session.enquiries().insert(new Enquiry(
                    talk.environment.writing().newId(), account, Occasion.WEDDING, List.of(), "", "", source, null, null,
                    List.of(
                            new StageChange(talk.environment.writing().newId(), Stage.ENQUIRED, began, ""),
                            i < booked
                                    ? new StageChange(talk.environment.writing().newId(), Stage.BOOKED, began.plus(A_WEEK), "")
                                    : new StageChange(talk.environment.writing().newId(), Stage.LOST, began.plus(A_WEEK), "They had the date.")),
                    0));
        }
    }

    @AfterEach
    void end() {
        run(() -> stage().hide());
        talk.close();
    }

    @Test
    void aShareIsToldWhereEnoughDecidedAndNamesWhereNot() {
        assertThat(texts()).contains("70 enquiries since January 2025, 69 decided. From what happened to each, not from where it stands today.")
                .contains("11 of 42", "22 of 24", "1 of 3")
                .contains("too few to say: A card in the bakery 0, A card in the bakery 1, +1")
                .contains("The bar is the range that the true share may lie in. The web form and A wedding fair don't overlap: there is a difference.")
                .contains("They had the date.");
        assertThat(onScreen(() -> view.root().lookup(".share-table").lookupAll(".share-range").stream()
                        .filter(range -> range.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("apart")))
                        .count()))
                .as("coloured only where nothing overlaps").isEqualTo(2);
    }

    @Test
    void aNameLeadsToTheAccountsBehindIt() {
        press("A card in the bakery");
        until(() -> node(".behind-list").isPresent());
        settle();
        press(KeyCode.DOWN, KeyCode.ENTER);
        until(() -> !talk.visits.isEmpty());
        assertThat(talk.visits.getFirst()).isInstanceOf(Visit.ToAccount.class);
    }

    @Test
    void anotherStretchIsCountedAnew() {
        Insights before = model.insights().get();
        press("Last 12 months");
        until(() -> model.insights().get() != before);
        assertThat(model.insights().get().period().first().toString()).isEqualTo("2026-01");
        talk.environment.answer(home.resolve("counted"));
        press("Save as CSV");
        until(() -> Files.exists(home.resolve("counted.csv")));
        assertThat(home.resolve("counted.csv")).content().contains("The web form,42,42,11,0.");
        talk.environment.answer(home.resolve("seen.png"));
        press("Save as picture");
        until(() -> Files.exists(home.resolve("seen.png")));
        assertThat(home.resolve("seen.png")).binaryContent().startsWith(0x89, 'P', 'N', 'G');
    }

    private void press(String text) {
        run(() -> Stream.concat(view.root().lookupAll(".button").stream(), view.root().lookupAll(".toggle-button").stream())
                .filter(node -> node instanceof javafx.scene.control.ButtonBase button && text.equals(button.getText()))
                .map(javafx.scene.control.ButtonBase.class::cast)
                .findFirst().orElseThrow().fire());
        settle();
    }

    private java.util.Optional<ListView<?>> node(String selector) {
        return onScreen(() -> stage().getScene().getRoot().lookup(selector) instanceof ListView<?> list ? java.util.Optional.of(list) : java.util.Optional.empty());
    }

    private List<String> texts() {
        return onScreen(() -> view.root().lookupAll(".label").stream()
                .filter(Label.class::isInstance).map(Labeled.class::cast).map(Labeled::getText).toList());
    }
}
