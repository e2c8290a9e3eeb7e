package app.earshot.testkit;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.draft.ReplyDraft;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Navigator;
import app.earshot.ui.shell.ShellModel;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.work.Work;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.verbs.Verbs;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A couple, a teammate, and what they have said to each other, in a real notebook. */
public final class Talk implements AutoCloseable {

    public final TestEnvironment environment;
    public final List<Visit> visits = new ArrayList<>();
    public final Tools tools;
    public final UUID account;
    public final UUID ana;
    public final UUID luis;
    public final UUID helen;

    public Talk(Path home) {
        this(new TestEnvironment(home));
    }

    /** In an environment in which a notebook of files is open, say. Closing the talk closes it. */
    public Talk(TestEnvironment environment) {
        this.environment = environment;
        tools = new Tools(environment.verbs(), environment.frame(), new Visits(), new ShellModel());
        helen = verbs().keepTeam().add("Helen Ward", TeammateKind.OWNER);
        account = verbs().beginEnquiry()
                .run(new NewEnquiry(
                        "", AccountKind.COUPLE,
                        List.of(
                                new NewPerson("Ana Petrova", Set.of(Role.BRIDE), List.of(), ""),
                                new NewPerson("Luis Moreno", Set.of(Role.GROOM), List.of(), "")),
                        null, List.of(), "", "", "", "", null));
        ana = page().members().get(0).person().id();
        luis = page().members().get(1).person().id();
    }

    private final class Visits implements Navigator {

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
    }

    /** The same tools, for a test that says itself when work is done. */
    public Tools tools(Work work) {
        return new Tools(verbs(), environment.frame(work), tools.navigator(), tools.shell());
    }

    public Verbs verbs() {
        return environment.verbs();
    }

    public AccountPage page() {
        return verbs().readAccount().run(account).orElseThrow();
    }

    /** A call with Ana some minutes ago. */
    public Entry call(int minutesAgo, String text) {
        Instant at = FixedClock.NOW.minusSeconds(60L * minutesAgo);
        EntryToSave typed = new EntryToSave(
                null, account, EntryKind.CALL, Side.US, at, 22, text, null, Set.of(ana), Set.of(helen), Map.of());
        return verbs().saveEntry().run(typed);
    }

    /** A mail of Ana's some minutes ago, as it was pasted. */
    public Entry mail(int minutesAgo, String text) {
        Instant at = FixedClock.NOW.minusSeconds(60L * minutesAgo);
        EntryToSave pasted = new EntryToSave(
                null, account, EntryKind.EMAIL, Side.THEM, at, 0, text, null, Set.of(ana), Set.of(helen), Map.of());
        return verbs().saveEntry().run(pasted);
    }

    public List<Entry> entries() {
        return verbs().readTimeline().older(account, null, 1000);
    }

    /** What is being written on the account and is kept as a draft. */
    public Optional<Draft> draft() {
        return Optional.ofNullable(page().draft());
    }

    /** The replies that were begun on the account, the newest first. */
    public List<String> replies() {
        return environment.writing().read(session -> session.replies().of(account)).stream().map(ReplyDraft::text).toList();
    }

    @Override
    public void close() {
        environment.close();
    }
}
