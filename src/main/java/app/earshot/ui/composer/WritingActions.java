package app.earshot.ui.composer;

import app.earshot.domain.Side;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Days;
import app.earshot.usecase.timeline.LineChoice;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What may be done with the text of an entry that is being written, and with what is said about it. */
final class WritingActions {

    private final Tools tools;
    private final ComposerModel model;
    private final Supplier<Side> usual;

    /** @param usual who is likely to have begun a conversation */
    WritingActions(Tools tools, ComposerModel model, Supplier<Side> usual) {
        this.tools = tools;
        this.model = model;
        this.usual = usual;
    }

    /** Called with the whole text as it is typed. */
    void typed(String text) {
        model.marked().text().set(text);
    }

    /** The caret is somewhere else. */
    void moved(int caret) {
        model.marked().caret().set(caret);
        understand();
    }

    /** Something was chosen: what was refused may be right now. */
    void chosen() {
        understand();
        model.refusal().set(null);
    }

    /** Says anew what the lines near the caret mean. */
    void understand() {
        Days days = days();
        Instant at = model.at().get();
        model.marked().understand(days.dayOf(at == null ? days.now() : at), tools.frame().messages().locale());
    }

    void choose(int line, LineChoice choice) {
        model.marked().choices().set(model.marked().choices().get().with(line, choice));
        chosen();
    }

    void people(Set<UUID> theirs) {
        model.people().set(theirs);
        chosen();
    }

    void teammates(Set<UUID> ours) {
        model.teammates().set(ours);
        chosen();
    }

    void startedBy(Side side) {
        model.startedBy().set(side);
    }

    /** When it happened. */
    void at(Instant moment) {
        model.at().set(moment);
        chosen();
    }

    void minutes(int length) {
        model.minutes().set(length);
    }

    /** Who talked how much; said once more, it is not said. */
    void talkShare(TalkShare share) {
        model.talkShare().set(share == model.talkShare().get() ? null : share);
    }

    /** Another kind. Who began follows from it: one writes down the mails one gets and the calls one makes. */
    void kind(EntryKind kind) {
        model.kind().set(kind);
        if (model.entryId().get() == null) {
            model.startedBy().set(kind == EntryKind.EMAIL || kind == EntryKind.TEXT ? Side.THEM : usual.get());
        }
        chosen();
    }

    /** A whole mail that was pasted happened when its headers say; a person may say otherwise. */
    public void pasted() {
        String text = model.marked().text().get();
        if (model.entryId().get() == null && model.at().get() == null && !text.isBlank()) {
            tools.frame().work()
                    .notebook("composer/mail", () -> tools.verbs().readMail().sentAt(text))
                    .onlyLatest()
                    .then(found -> found.filter(at -> text.equals(model.marked().text().get()) && model.at().get() == null)
                            .ifPresent(this::mailOf))
                    .start();
        }
    }

    /** Whoever wrote it took part, and nobody else. */
    private void writtenBy(String pasted) {
        List<Person> people = model.who().get().members().stream().map(Member::person).toList();
        tools.frame().work()
                .slow("composer/sender", () -> tools.verbs().readDropped().sender(pasted, people))
                .onlyLatest()
                .then(found -> found.filter(id -> pasted.equals(model.marked().text().get())).ifPresent(id -> people(Set.of(id))))
                .start();
    }

    private void mailOf(Instant at) {
        writtenBy(model.marked().text().get());
        if (model.kind().get() == EntryKind.CALL || model.kind().get() == EntryKind.MEETING) {
            kind(EntryKind.EMAIL);
        }
        at(at);
    }

    private Days days() {
        return tools.frame().messages().days();
    }
}
