package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Role;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.TestEnvironment;
import app.earshot.testkit.ThirtyAccounts;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.window.NotebookWindow;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.business.FillDemo;
import app.earshot.usecase.timeline.EntryToSave;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A planner with five couples is asked about them and about her way of working, and none of them hears what another said. */
class PlannerJourneyTest extends Journey {

    /** Whatever would take the planner for somebody who marries. */
    private static final String HER_OWN_DAY =
            "(?is).*\\b(?:your (?:own )?(?:day|wedding|evening|guests|ceremony|first dance|families|partner)|the two of you|you two|you both)\\b.*";

    @TempDir
    Path home;

    private TestEnvironment environment;
    private Account planner;
    private UUID leonie;

    @BeforeEach
    void open() {
        Notebook notebook = Notebook.inMemory();
        environment = new TestEnvironment(home, notebook, UUID::randomUUID);
        new FillDemo(environment.writing(), new AttachmentFiles(notebook), FixedClock.ZONE).run(ThirtyAccounts.of("dj"), "Nightjar Weddings");
        planner = environment.writing().read(session -> session.walk().accounts(null, 50).stream()
                .map(id -> session.accounts().find(id).orElseThrow())
                .filter(account -> account.kind() == AccountKind.PLANNER)
                .findFirst()
                .orElseThrow());
        leonie = environment.verbs().changePeople().add(planner.id(), new NewPerson("Leonie Marsh", Set.of(Role.BRIDE), List.of(), ""));
        show(1280, 800, () -> {
            new NotebookWindow(environment.verbs(), environment.frame(), home, home).actions().visit(new Visit.ToAccount(planner.id()));
            return environment.frame().overlays();
        });
        settle();
    }

    @AfterEach
    void close() {
        environment.close();
    }

    @Test
    void sheIsAskedAboutHerCouplesAndNeverAboutHerDay() {
        assertThat(read(".account-header .title")).contains("Rosalind Peake Weddings");
        assertThat(read(".ask")).noneMatch(ask -> ask.matches(HER_OWN_DAY));
        UUID ros = member("Rosalind Peake");
        assertThat(suggestions())
                .filteredOn(each -> each.personId() == null || each.personId().equals(ros))
                .isNotEmpty()
                .noneMatch(each -> each.text().matches(HER_OWN_DAY));
    }

    @Test
    void whatOneCoupleSaidIsNotSaidToAnother() {
        UUID ida = member("Ida Brandt");
        write(ida, "\" I want lanterns all the way down to the lake.\n+ Could we have the lanterns lit before dinner?");
        write(leonie, "\" I hope nobody cries before the cake.");
        assertThat(suggestions()).isNotEmpty().allSatisfy(each -> {
            String said = each.text() + Objects.requireNonNullElse(each.takesUp(), "");
            if (!ida.equals(each.personId())) {
                assertThat(each.text()).as(each.rule()).doesNotContain("lanterns");
            }
            if (leonie.equals(each.personId())) {
                assertThat(said).as(each.rule()).doesNotContain("lanterns");
            } else {
                assertThat(each.text()).as(each.rule()).doesNotContain("cries");
            }
            assertThat(said).as("told in confidence about a third couple").doesNotContain("not talking");
        });
    }

    /** One of her couples writes, and nobody else reads it. */
    private void write(UUID person, String text) {
        EntryToSave mail = new EntryToSave(
                null, planner.id(), EntryKind.EMAIL, Side.THEM, FixedClock.NOW.minusSeconds(3600), 0, text, null, Set.of(person), Set.of(), Map.of());
        run(() -> environment.frame().work().notebook("elsewhere", () -> environment.verbs().saveEntry().run(mail)).start());
    }

    private List<Suggestion> suggestions() {
        return environment.verbs().readAdvice().run(planner.id()).orElseThrow().onACall();
    }

    private UUID member(String name) {
        return environment.verbs().readAccount().run(planner.id()).orElseThrow().members().stream()
                .map(Member::person)
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
