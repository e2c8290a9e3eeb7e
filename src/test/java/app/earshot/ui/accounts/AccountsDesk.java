package app.earshot.ui.accounts;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.TestEnvironment;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Navigator;
import app.earshot.ui.shell.ShellActions;
import app.earshot.ui.shell.ShellModel;
import app.earshot.ui.shell.ShellView;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.timeline.EntryToSave;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The main screen's models and verbs over a real notebook in memory. */
final class AccountsDesk implements AutoCloseable, Navigator {

    final TestEnvironment environment;
    final Tools tools;
    final UUID helen;
    final List<Visit> visits = new ArrayList<>();

    AccountsDesk(TestEnvironment environment) {
        this.environment = environment;
        tools = new Tools(environment.verbs(), environment.frame(), this, new ShellModel());
        helen = environment.verbs().keepTeam().add("Helen Ward", TeammateKind.OWNER);
    }

    UUID couple(String one, String other) {
        return environment.verbs()
                .beginEnquiry()
                .run(new NewEnquiry(
                        "",
                        AccountKind.COUPLE,
                        List.of(
                                new NewPerson(
                                        one,
                                        Set.of(Role.BRIDE),
                                        List.of(new ContactPoint(ContactKind.EMAIL, "one@example.com")),
                                        "evenings"),
                                new NewPerson(other, Set.of(Role.GROOM), List.of(), "")),
                        null,
                        List.of(),
                        "",
                        "",
                        "",
                        "", null));
    }

    /** Saves a call with the account's first person, an hour ago. */
    void call(UUID account, String text) {
        UUID person = page(account).members().getFirst().person().id();
        environment.verbs()
                .saveEntry()
                .run(new EntryToSave(
                        null,
                        account,
                        EntryKind.CALL,
                        Side.US,
                        FixedClock.NOW.minusSeconds(3600),
                        20,
                        text,
                        null,
                        Set.of(person),
                        Set.of(helen),
                        Map.of()));
    }

    /**
     * The main screen in the frame round it. To be made on the screen's thread.
     *
     * @param opened a folder for copies of files
     */
    AccountsScreen screen(ShellModel shell, Path opened) {
        Frame frame = environment.frame();
        ShellActions actions = new ShellActions(shell, frame, environment.verbs().undoChanges(), environment.verbs().nameBusiness());
        AccountsScreen screen = new AccountsScreen(new Tools(environment.verbs(), frame, actions, shell), opened);
        actions.put(Destination.ACCOUNTS, () -> screen);
        actions.follow(environment.verbs().changes());
        new ShellView(shell, actions, frame);
        actions.go(Destination.ACCOUNTS);
        return screen;
    }

    AccountPage page(UUID account) {
        return environment.verbs().readAccount().run(account).orElseThrow();
    }

    void undo() {
        environment.verbs().undoChanges().undo().orElseThrow();
    }

    @Override
    public void openAgain() {
        // There is no window to put away.
    }

    @Override
    public void go(Destination destination) {}

    @Override
    public void visit(Visit visit) {
        visits.add(visit);
    }

    @Override
    public void close() {
        environment.close();
    }
}
