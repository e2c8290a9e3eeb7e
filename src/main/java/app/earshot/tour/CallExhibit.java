package app.earshot.tour;

import app.earshot.domain.Side;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkClock;
import app.earshot.ui.command.Command;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.ChoiceLines;
import app.earshot.usecase.timeline.LineChoice;
import app.earshot.usecase.verbs.Verbs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Button;

/** A call with Ana and Luis of the demo notebook, and the seconds after it. The notebook is left as it was found. */
public final class CallExhibit extends DemoExhibit {

    private static final String WITH = "Ana";
    private static final String SAID = """
            " My grandparents will only stay if they can hear each other talk.
            " We met at a salsa night, so somewhere in there, please.
            ? Who is giving speeches?
            ! bring the small speaker plan to the venue visit by 12 December
            " Ana's mother wants the old songs, early,""";

    public CallExhibit(TourNotebook notebook, Shot snapshot) {
        super(notebook, snapshot, CallExhibit::begin);
    }

    @Override
    public List<Screenshot> screenshots() {
        return List.of(
                new Screenshot("call-unfinished", this::open),
                new Screenshot("call", () -> actions.screen(Destination.ACCOUNTS).run(Command.ON_A_CALL)),
                new Screenshot("call-finished", this::finish));
    }

    @Override
    public void close() {
        behind("end", CallExhibit::takeBack);
        super.close();
    }

    private static void takeBack(Verbs verbs) {
        while (verbs.undoChanges().undo().isPresent()) {
            Thread.onSpinWait();
        }
    }

    private void open() {
        frame.work()
                .notebook("open", () -> account(verbs, WITH))
                .then(id -> actions.visit(new Visit.ToAccount(id)))
                .start();
    }

    private void finish() {
        if (frame.overlays().lookup(".call-end .primary") instanceof Button finish) {
            finish.fire();
        }
    }

    /** Twelve minutes and some seconds into a call, of which they had two thirds. */
    private static void begin(Verbs verbs) {
        UUID id = account(verbs, WITH);
        AccountPage page = verbs.readAccount().run(id).orElseThrow();
        TalkClock clock = new TalkClock(Side.THEM, Duration.ofSeconds(522), Duration.ofSeconds(245), TourFrame.CLOCK.instant());
        verbs.holdCall().keep(new CallDraft(
                id, EntryKind.CALL, Side.US, TourFrame.CLOCK.instant().minus(clock.length()), SAID.strip(),
                page.members().stream().filter(Member::isPartner).map(it -> it.person().id()).collect(Collectors.toSet()),
                page.teammates().stream().filter(it -> it.kind() == TeammateKind.CREW).limit(1)
                        .map(it -> it.id()).collect(Collectors.toSet()),
                ChoiceLines.write(Map.of(
                        0, new LineChoice(partner(page, 1), "worries", null, "", null),
                        1, new LineChoice(partner(page, 1), "hopes", null, "", null),
                        4, new LineChoice(partner(page, 0), null, null, "", null))),
                clock));
    }

    private static UUID partner(AccountPage page, int which) {
        return page.members().stream().filter(Member::isPartner).skip(which).findFirst().orElseThrow().person().id();
    }
}
