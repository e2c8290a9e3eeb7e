package app.earshot.ui.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PlacedPage;
import app.earshot.testkit.Talk;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefActionsTest {

    @TempDir
    Path home;

    private Talk talk;
    private BriefModel model;
    private BriefActions actions;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        model = new BriefModel(BriefModel.Kind.BRIEF, talk.account);
        actions = new BriefActions(model, talk.tools);
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void aHugeAccountStillMakesOnePageThatSaysWhatItLeavesOut() {
        String word = "Donaudampfschifffahrtsgesellschaft ";
        for (int i = 1; i <= 40; i++) {
            talk.call(60 * i, "\" " + i + " " + word.repeat(40) + "\n! " + i + " " + word.repeat(20) + "\n+ " + i + " " + "x".repeat(3000));
        }
        for (int i = 0; i < 20; i++) {
            talk.tools.verbs().changePeople().add(
                    talk.account,
                    new app.earshot.usecase.account.NewPerson(word.repeat(9) + i, Set.of(Role.FAMILY), List.of(), word.repeat(20)));
        }
        talk.tools.verbs().agreeGoal().run(talk.account, word.repeat(50), Set.of());
        actions.prepare(talk.account);
        PlacedPage page = page();
        assertThat(page.fits()).isTrue();
        assertThat(page.texts()).allMatch(text -> text.baseline() < page.height() - 46);
        assertThat(page.text().sections()).filteredOn(section -> section.title().equals("In their words"))
                .singleElement()
                .extracting(PageSection::more)
                .asString()
                .matches("and \\d+ more");
    }

    /** Twenty thousand signs in every field, from the left and from the right, broken by spaces or not. */
    @ParameterizedTest
    @ValueSource(strings = {"guests ", "x", "ضيوف ", "אורחים"})
    void fieldsWithoutEndStillMakeOnePageThatSaysThatMoreIsInTheNotebook(String word) {
        String endless = word.repeat(20_000 / word.length());
        var verbs = talk.tools.verbs();
        verbs.changeAccount().run(talk.account, endless, AccountKind.COUPLE, "");
        verbs.changePeople().change(talk.account, new Person(talk.ana, endless, List.of(), endless, "", 0), Set.of(Role.BRIDE));
        verbs.agreeGoal().run(talk.account, endless, Set.of());
        verbs.nameBusiness().run(endless);
        talk.call(60, "\" " + endless + "\n! " + endless + "\n+ " + endless);
        actions.prepare(talk.account);
        PlacedPage page = page();
        assertThat(page.fits()).isTrue();
        assertThat(page.text().whole().length()).isLessThan(3000);
        assertThat(page.text().foot()).isEqualTo("Room to write what they say · what ends in … goes on in the notebook");
    }

    @Test
    void notesOnPeopleAndAccountsNeverStandOnIt() {
        talk.tools.verbs().changeAccount().run(talk.account, "Ana & Luis", AccountKind.COUPLE, "secret of the account");
        talk.tools.verbs().changePeople().change(
                talk.account, new Person(talk.ana, "Ana Petrova", List.of(), "text after 18:00", "secret of Ana", 0), Set.of(Role.BRIDE));
        talk.call(60, "secret of a note\n\" We hope everyone dances.");
        actions.prepare(talk.account);
        assertThat(page().text().whole())
                .contains("Ana & Luis", "We hope everyone dances.", "Ana Petrova, bride", "text after 18:00")
                .doesNotContain("secret");
    }

    @Test
    void underBadNewsItSaysWhatADecentPersonDoesAndAsksNothing() {
        talk.call(60, "\" We hope everyone dances.");
        talk.mail(30, "My father died on Sunday.");
        actions.prepare(talk.account);
        assertThat(page().text().sections()).extracting(PageSection::title).contains("For now").doesNotContain("Ask", "Not known yet");
        assertThat(page().text().whole()).contains("Somebody has died", "No questions until");
    }

    @Test
    void whatWasUsedCanBeReadAgainAsItWas() {
        talk.call(60, "\" We hope everyone dances.");
        actions.prepare(talk.account);
        PlacedPage then = page();
        boolean[] kept = {false};
        actions.use(() -> kept[0] = true);
        assertThat(kept[0]).isTrue();
        talk.call(30, "\" Our cousins can't wait to sing.");

        var newest = talk.tools.verbs().readTimeline().older(talk.account, null, 1).getFirst();
        BriefModel later = new BriefModel(BriefModel.Kind.BRIEF, null);
        new BriefActions(later, talk.tools).bringBack(newest.id());
        assertThat(newest.text()).isEqualTo("Brief before a meeting");
        assertThat(later.isNew()).isFalse();
        assertThat(later.page().get()).isEqualTo(then);
    }

    private PlacedPage page() {
        PlacedPage page = model.page().get();
        assertThat(page).isNotNull();
        return page;
    }
}
