package app.earshot.ui.unsaved;

import app.earshot.domain.Sentence;
import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Toast;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Replying;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.business.Begun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells of entries, replies and conversations that wait on accounts, and leads to them. */
final class BegunActions {

    private final UnsavedModel model;
    private final Tools tools;
    private final Frame frame;

    BegunActions(Tools tools, UnsavedModel model) {
        this.model = model;
        this.tools = tools;
        this.frame = tools.frame();
        tools.shell().account().subscribe(this::look);
        tools.shell().replying().subscribe(this::look);
        tools.verbs().changes().listen(account -> frame.work().onScreen(this::readAgain));
    }

    /** Reads what waits. Called once the notebook is open. */
    void open() {
        frame.work()
                .notebook("begun", () -> tools.verbs().findBegun().all())
                .then(all -> all.stream().filter(begun -> !isInSight(begun)).forEach(this::tell))
                .start();
    }

    /** Where it stands by itself in sight, nobody has to be told of it. A reply opens only when it is asked for. */
    private boolean isInSight(Begun begun) {
        return begun instanceof Begun.OfReply reply
                ? new Replying(reply.accountId(), reply.draft().entryId()).equals(tools.shell().replying().get())
                : begun.accountId().equals(tools.shell().account().get());
    }

    /** Another account is in sight, or another reply. */
    private void look() {
        model.waiting().removeIf(one -> one instanceof Begun begun && isInSight(begun));
    }

    /** By the time of the words, the newest first. */
    private void tell(Begun begun) {
        int place = 0;
        while (place < model.waiting().size() && !model.waiting().get(place).typedAt().isBefore(begun.typedAt())) {
            place++;
        }
        model.waiting().add(place, begun);
    }

    /** Something was kept: what was told of may be saved now, or its account gone or back. */
    private void readAgain() {
        if (model.waiting().stream().anyMatch(Begun.class::isInstance)) {
            frame.work()
                    .notebook("begun/again", () -> tools.verbs().findBegun().all())
                    .onlyLatest()
                    .then(this::standsAs)
                    .start();
        }
    }

    private void standsAs(List<Begun> now) {
        for (Begun told : told()) {
            now.stream()
                    .filter(told::isSameAs)
                    .findFirst()
                    .ifPresentOrElse(
                            found -> model.waiting().replaceAll(one -> one == told ? found : one), () -> model.waiting().remove(told));
        }
    }

    private List<Begun> told() {
        List<Begun> all = new ArrayList<>();
        model.waiting().forEach(one -> {
            if (one instanceof Begun begun) {
                all.add(begun);
            }
        });
        return all;
    }

    /** Goes where it is gone on with. */
    void goOn(Begun begun) {
        model.waiting().remove(begun);
        tools.navigator().visit(switch (begun) {
            case Begun.OfReply reply -> new Visit.ToReply(reply.accountId(), reply.draft().entryId(), "");
            case Begun.OfEntry entry -> new Visit.ToAccount(entry.accountId());
            case Begun.OfCall call -> new Visit.ToAccount(call.accountId());
        });
    }

    /**
     * Forgets it, with a way back.
     *
     * @param shown shows the words, where they cannot be put back into their place
     */
    void letGo(Begun begun, Consumer<Begun> shown) {
        model.waiting().removeIf(one -> one instanceof Begun told && told.isSameAs(begun));
        frame.work()
                .notebook("begun/drop", () -> {
                    tools.verbs().findBegun().drop(begun);
                    return begun;
                })
                .then(dropped -> frame.overlays().toast(new Toast(
                        frame.messages().text(Sentence.of("unsaved.let-go.done", UnsavedWords.of(begun, frame.messages()).title())),
                        frame.messages().text(Command.UNDO.key()),
                        () -> bringBack(begun, shown))))
                .start();
    }

    /** What is in sight by now has no place for other words. */
    private void bringBack(Begun begun, Consumer<Begun> shown) {
        if (isInSight(begun)) {
            shown.accept(begun);
            return;
        }
        frame.work()
                .notebook("begun/back", () -> {
                    tools.verbs().findBegun().bringBack(begun);
                    return begun;
                })
                .then(this::tell)
                .refused(no -> shown.accept(begun))
                .start();
    }
}
