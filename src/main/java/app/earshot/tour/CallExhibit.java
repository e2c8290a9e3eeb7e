package app.earshot.tour;

import app.earshot.NotebookWindow;
import app.earshot.domain.CallDraft;
import app.earshot.domain.EntryKind;
import app.earshot.domain.ListOrder;
import app.earshot.domain.Member;
import app.earshot.domain.Side;
import app.earshot.domain.TalkClock;
import app.earshot.domain.TeammateKind;
import app.earshot.ui.command.Command;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.ShellActions;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.Verbs;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.ChoiceLines;
import app.earshot.usecase.timeline.LineChoice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Button;

/** A call with Ana and Luis of the demo notebook, and the seconds after it. The notebook is left as it was found. */
public final class CallExhibit implements Exhibit {

    private static final Path FOLDER = Path.of("/home/helen/earshot/Nightjar Weddings");
    private static final String SAID = """
            " My grandparents will only stay if they can hear each other talk.
            " We met at a salsa night, so somewhere in there, please.
            ? Who is giving speeches?
            ! bring the small speaker plan to the venue visit by 12 December
            " Ana's mother wants the old songs, early,""";

    private final Props props;
    private final Frame frame;
    private final ShellActions actions;
    private final Verbs verbs;
    private final UUID account;

    public CallExhibit(TourNotebook notebook, Snapshot snapshot) {
        props = new Props(snapshot);
        frame = props.frame();
        verbs = notebook.verbs();
        UUID[] found = new UUID[1];
        frame.work().notebook("begin", () -> begin(verbs)).then(id -> found[0] = id).start();
        account = found[0];
        actions = new NotebookWindow(verbs, frame, FOLDER, FOLDER).actions();
    }

    @Override
    public Parent root() {
        return frame.layers();
    }

    @Override
    public List<Sight> sights() {
        return List.of(
                new Sight("call-unfinished", () -> actions.visit(new Visit.ToAccount(account))),
                new Sight("call", () -> actions.screen(Destination.ACCOUNTS).run(Command.ON_A_CALL)),
                new Sight("call-finished", this::finish));
    }

    @Override
    public List<String> problems() {
        return props.problems();
    }

    @Override
    public void close() {
        frame.work()
                .notebook("end", () -> {
                    while (verbs.undoChanges().undo().isPresent()) {
                        Thread.onSpinWait();
                    }
                    verbs.holdCall().find(account).ifPresent(verbs.holdCall()::discard);
                    return true;
                })
                .start();
        props.close();
    }

    private void finish() {
        if (frame.layers().lookup(".call-end .primary") instanceof Button finish) {
            finish.fire();
        }
    }

    /** Twelve minutes and some seconds into a call, of which they had two thirds. */
    private static UUID begin(Verbs verbs) {
        UUID id = verbs.readAccounts().page(ListOrder.NAME, "Ana", 0, 1).getFirst().id();
        AccountPage page = verbs.readAccount().run(id).orElseThrow();
        TalkClock clock = new TalkClock(Side.THEM, Duration.ofSeconds(522), Duration.ofSeconds(245), Props.CLOCK.instant());
        verbs.holdCall().keep(new CallDraft(
                id, EntryKind.CALL, Side.US, Props.CLOCK.instant().minus(clock.length()), SAID.strip(),
                page.members().stream().filter(Member::isPartner).map(it -> it.person().id()).collect(Collectors.toSet()),
                page.teammates().stream().filter(it -> it.kind() == TeammateKind.CREW).limit(1)
                        .map(it -> it.id()).collect(Collectors.toSet()),
                ChoiceLines.write(Map.of(
                        0, new LineChoice(partner(page, 1), "worries", null, "", null),
                        1, new LineChoice(partner(page, 1), "hopes", null, "", null),
                        4, new LineChoice(partner(page, 0), null, null, "", null))),
                clock));
        return id;
    }

    private static UUID partner(AccountPage page, int which) {
        return page.members().stream().filter(Member::isPartner).skip(which).findFirst().orElseThrow().person().id();
    }
}
