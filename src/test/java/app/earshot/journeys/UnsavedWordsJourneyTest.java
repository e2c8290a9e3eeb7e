package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.domain.draft.SheetKey;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.testkit.Access;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.TestEnvironment;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.window.NotebookWindow;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.DisagreementWords;
import app.earshot.usecase.account.DisagreementWords.View;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.business.KeepSheet.Waiting;
import app.earshot.usecase.timeline.EntryToSave;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Words that were not saved are found again after a start, whatever sheet they were typed into. */
class UnsavedWordsJourneyTest extends Journey {

    private static final Predicate<String> CODE = code -> code != null && code.matches("[a-z0-9-]+");
    /** What these words alone do not fill. */
    private static final Set<String> REFUSED = Set.of("accounts/disagreement-new", "settings/stages");
    private static final String MINE = "in two weeks, as they said on the phone";

    @TempDir
    Path home;

    private TestEnvironment environment;
    private Messages messages;
    private UUID account;
    private NotebookWindow window;

    @BeforeEach
    void notebook() {
        environment = new TestEnvironment(home);
        messages = environment.frame().messages();
        UUID helen = environment.verbs().keepTeam().add("Helen Ward", TeammateKind.OWNER);
        account = environment.verbs().beginEnquiry().run(new NewEnquiry(
                "", AccountKind.COUPLE,
                List.of(
                        new NewPerson("Ana Petrova", Set.of(Role.BRIDE), List.of(), ""),
                        new NewPerson("Luis Moreno", Set.of(Role.GROOM), List.of(), "")),
                Occasion.WEDDING, List.of(), "", "", "", "", null));
        UUID ana = page().members().getFirst().person().id();
        environment.verbs().saveEntry().run(new EntryToSave(
                null, account, EntryKind.CALL, Side.US, FixedClock.NOW.minusSeconds(3600), 22,
                "! Send two sample sets by Friday\n+ Could we meet Mark?", null, Set.of(ana), Set.of(helen), Map.of()));
        environment.verbs().agreeGoal().run(account, "A full floor.", Set.of(ana));
        environment.verbs().disagree().open(account, new DisagreementWords(
                "The volume", List.of(new View(null, ana, null, "Loud."), new View(null, null, helen, "Less loud.")), ""));
    }

    @AfterEach
    void away() {
        environment.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "accounts/new-enquiry, , accounts.new.first.couple, first",
        "accounts/edit, enquiry, accounts.edit.name, name",
        "accounts/enquiry-new, account, accounts.enquiry.place, place",
        "accounts/lost, enquiry, accounts.close.lost.reason, reason",
        "accounts/declined, enquiry, accounts.close.declined.reason, reason",
        "accounts/goal, account, accounts.goal.words, words",
        "accounts/goal-check, goal, accounts.goal.their-words, their-words",
        "accounts/person-new, account, accounts.person.name, name",
        "accounts/person, person, accounts.person.note, note",
        "accounts/promise-move, promise, accounts.promise.new-day, new-day",
        "accounts/request, request, timeline.request.answer-words, answer-words",
        "accounts/disagreement-new, account, accounts.between.beneath-field, beneath-field",
        "accounts/disagreement, disagreement, accounts.between.about, about",
        "accounts/disagreement-decided, disagreement, accounts.between.decision, decision",
        "accounts/disagreement-parked, disagreement, accounts.between.review, review",
        "questions/question, , questions.text, text",
        "questions/question, question, questions.text, text",
        "questions/topic, , topics.name, name",
        "questions/topic, topic, topics.name, name",
        "questions/occasion, , occasions.name, name",
        "questions/occasion, occasion, occasions.name, name",
        "settings/stages, , stage.talking, talking",
        "settings/teammate, teammate, settings.teammate-name, teammate-name"
    })
    void oneGoesOnInTheVerySheet(String sheet, String about, String field, String code) {
        SheetKey key = key(sheet, about);
        String name = messages.text(field);
        keep(key, Words.named(name, MINE));
        open();
        press("Go on writing");
        until(() -> named(TextInputControl.class, name).filter(it -> it.getText().equals(MINE)).isPresent());
        assertThat(named(TextInputControl.class, name).orElseThrow().getId()).as("what it is called from now on").isEqualTo(code);
        everyInputHasACodeOfItsOwn();
        assertThat(read(".recovered")).singleElement().asString().contains("These are the words that you had not saved.");
        assertThat(named(ButtonBase.class, "Go on writing")).as("one has found them").isEmpty();
        press(KeyCode.ESCAPE);
        assertThat(waiting()).as("it asks first").hasSize(1);
        if (REFUSED.contains(sheet)) {
            press(KeyCode.ESCAPE);
        } else {
            saveAsIfTheProgramEndedThen();
        }
        assertThat(waiting()).isEmpty();
    }

    /** Changes are told of right after they were kept: what the notebook holds then is what the next start finds. */
    private void saveAsIfTheProgramEndedThen() {
        List<List<Waiting>> then = new ArrayList<>();
        environment.changes().listen(changed -> then.add(waiting()));
        Node step = robot().lookup((Node node) -> node instanceof Button button && button.isDefaultButton() && isInSheet(node)).query();
        run(((Button) step)::fire);
        until(() -> robot().lookup(Sheet.class::isInstance).queryAll().isEmpty());
        assertThat(then.getFirst()).as("right after it was saved").isEmpty();
    }

    /** By these the words are found again, in whatever language. */
    private void everyInputHasACodeOfItsOwn() {
        List<Node> inputs = List.copyOf(robot().lookup((Node node) -> isInput(node) && isInSheet(node)).queryAll());
        assertThat(inputs).extracting(Node::getId).isNotEmpty().doesNotHaveDuplicates().allMatch(CODE);
        for (Node input : inputs) {
            if (input instanceof Chips<?> chips) {
                assertThat(chips.offeredCodes()).as(input.getId()).doesNotHaveDuplicates().allMatch(CODE);
            }
        }
    }

    private static boolean isInput(Node node) {
        return node instanceof Chips || (node instanceof TextInputControl field && field.isEditable());
    }

    private static boolean isInSheet(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Sheet || at instanceof ComboBoxBase) {
                // What one types into a calendar belongs to the calendar.
                return at instanceof Sheet;
            }
        }
        return false;
    }

    @Test
    void aFurtherViewIsThereAgainWithItsWords() {
        keep(key("accounts/disagreement", "disagreement"), Words.of("view-3", "La vue (3)", MINE));
        open();
        press("Go on writing");
        until(() -> robot().lookup(".view-fields").queryAll().size() == 3);
        assertThat(robot().lookup(".view-fields .text-area").queryAllAs(TextInputControl.class))
                .extracting(TextInputControl::getText)
                .containsExactly("Loud.", "Less loud.", MINE);
    }

    @Test
    void whatIsTypedIsKeptWhileOneTypesAndForgottenOnceItIsSaved() throws Exception {
        open();
        press("New enquiry");
        write("One of them", "Grace Chen");
        // The notebook is not for the screen's thread.
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> waiting().stream()
                .anyMatch(it -> it.draft().words().equals(List.of(Words.of("first", "One of them", "Grace Chen")))));
        press("Begin");
        until(() -> read(".account-header .title").contains("Grace Chen"));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whoClosesTheWindowAtOnceLosesNoLetter() {
        open();
        press("New enquiry");
        write("One of them", "Grace Chen");
        run(window::leave);
        assertThat(waiting()).singleElement().satisfies(it ->
                assertThat(it.draft().words()).containsExactly(Words.of("first", "One of them", "Grace Chen")));
    }

    @Test
    void whatWasRemovedMeanwhileLeavesTheWordsToBeCopied() {
        keep(SheetKey.of("accounts/promise-move", account, new UUID(4, 4)), Words.named("On which day", MINE));
        open();
        press("Go on writing");
        until(() -> read(".sheet").stream().anyMatch(it -> it.contains("not there any more") && it.contains(MINE)));
        Access.check(environment.frame().overlays());
        press("Close");
        assertThat(waiting()).hasSize(1);
        press("Go on writing");
        until(() -> named(ButtonBase.class, "Let them go").isPresent());
        press("Let them go");
        assertThat(waiting()).isEmpty();
        press("Undo");
        assertThat(waiting()).hasSize(1);
        assertThat(named(ButtonBase.class, "Go on writing")).isPresent();
    }

    @Test
    void theWordsOfAnAccountThatWasRemovedAreShownAndOthersWaitBehindThem() {
        keep(SheetKey.of("accounts/new-enquiry", ""), Words.named("One of them", MINE));
        keep(key("accounts/goal", "account"), Words.named("In one sentence", MINE));
        environment.verbs().changeAccount().remove(account);
        open();
        assertThat(read(".unsaved-line")).singleElement().asString().contains("one more place");
        if (named(ButtonBase.class, "Show the words").isEmpty()) {
            press("Not now");
        }
        press("Show the words");
        until(() -> read(".sheet").stream().anyMatch(it -> it.contains(MINE)));
    }

    @Test
    void whatCanWaitWaitsForTheNextStart() {
        keep(SheetKey.of("accounts/new-enquiry", ""), Words.named("One of them", MINE));
        open();
        press("Not now");
        assertThat(read(".unsaved-line")).isEmpty();
        assertThat(waiting()).hasSize(1);
        press("New enquiry");
        TextInputControl name = named(TextInputControl.class, "One of them").orElseThrow();
        assertThat(name.getText()).isEqualTo(MINE);
        assertThat(name.isFocused()).isTrue();
        assertThat(name.getSelectedText()).as("what the next letter would take the place of").isEmpty();
    }

    private void open() {
        show(1280, 800, () -> {
            window = new NotebookWindow(environment.verbs(), environment.frame(), home, home);
            return environment.frame().overlays();
        });
    }

    private void keep(SheetKey key, Words words) {
        environment.verbs().keepSheet().keep(new SheetDraft(key, "A sheet", List.of(words), FixedClock.NOW));
    }

    private List<Waiting> waiting() {
        return environment.verbs().keepSheet().all();
    }

    private AccountPage page() {
        return environment.verbs().readAccount().run(account).orElseThrow();
    }

    private SheetKey key(String sheet, String about) {
        var between = environment.verbs().readBetweenUs().run(account);
        return switch (about == null ? "" : about) {
            case "" -> SheetKey.of(sheet, "");
            case "account" -> SheetKey.of(sheet, account);
            case "enquiry" -> SheetKey.of(sheet, account, page().enquiries().getFirst().id());
            case "person" -> SheetKey.of(sheet, account, page().members().getLast().person().id());
            case "goal" -> SheetKey.of(sheet, account, between.goals().getFirst().id());
            case "promise" -> SheetKey.of(sheet, account, environment.verbs().keepPromise().of(account).getFirst().id());
            case "request" -> SheetKey.of(sheet, account, between.requests().getFirst().request().id());
            case "disagreement" -> SheetKey.of(
                    sheet, account, between.disagreements().stream().map(Disagreement::id).findFirst().orElseThrow());
            case "teammate" -> SheetKey.of(sheet, page().teammates().getFirst().id().toString());
            case "question" -> SheetKey.of(sheet, environment.verbs().readQuestions().run().questions().getFirst().id());
            case "topic" -> SheetKey.of(sheet, environment.verbs().readQuestions().run().topics().getFirst().code());
            default -> SheetKey.of(sheet, Occasion.WEDDING.code());
        };
    }
}
