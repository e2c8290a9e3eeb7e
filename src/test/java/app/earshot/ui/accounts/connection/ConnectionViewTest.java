package app.earshot.ui.accounts.connection;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.Access;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.DisagreementWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionViewTest extends UiTest {

    @TempDir
    Path home;

    @Test
    void sixSentencesEachWithItsEntriesBehindIt() {
        try (Talk talk = new Talk(home)) {
            var call = talk.call(60, "\" We hope everyone dances.\n! Send two sets by Friday");
            ConnectionModel model = new ConnectionModel();
            ConnectionActions actions = new ConnectionActions(model, talk.tools);
            show(620, 800, () -> new ConnectionView(model, actions, talk.tools.frame()));
            var page = talk.page();
            run(() -> actions.open(page));
            assertThat(robot().lookup(".connection-part").queryAll()).hasSize(6);
            assertThat(robot().lookup(".connection-sentence").queryAll())
                    .extracting(node -> ((Labeled) node).getText())
                    .contains(
                            "One promise is open, and none of them late.",
                            "You have heard them on one topic, and said back none so far.",
                            "Ana spoke with you, wrote to you or met you. Not yet: Luis.");
            ButtonBase cell = (ButtonBase) robot().lookup(".voices-table .button").queryAll().iterator().next();
            assertThat(cell.getAccessibleText()).isEqualTo("Ana with you: once");
            run(cell::fire);
            assertThat(talk.visits).containsExactly(new Visit.ToEntry(talk.account, call.id(), null));
            run(() -> Access.check(stage().getScene().getRoot()));
            run(() -> stage().hide());
        }
    }

    @Test
    void whatStandsInNoEntryIsShownWhereItStands() {
        try (Talk talk = new Talk(home)) {
            talk.verbs().agreeGoal().run(talk.account, "A full floor", Set.of(talk.ana));
            var views = List.of(new DisagreementWords.View(null, talk.ana, null, "Louder."));
            var volume = talk.verbs().disagree().open(talk.account, new DisagreementWords("The volume", views, ""));
            ConnectionModel model = new ConnectionModel();
            ConnectionActions actions = new ConnectionActions(model, talk.tools);
            show(620, 800, () -> new ConnectionView(model, actions, talk.tools.frame()));
            var page = talk.page();
            run(() -> actions.open(page));
            for (var sentence : robot().lookup(".connection-sentence").queryAll()) {
                if (sentence instanceof ButtonBase button) {
                    run(button::fire);
                }
            }
            var goal = talk.verbs().readBetweenUs().run(talk.account).goals().getFirst().id();
            assertThat(talk.visits)
                    .containsExactly(new Visit.ToGoal(talk.account, goal), new Visit.ToDisagreement(talk.account, volume));
            run(() -> stage().hide());
        }
    }
}
