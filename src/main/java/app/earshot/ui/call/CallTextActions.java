package app.earshot.ui.call;

import app.earshot.domain.Side;
import app.earshot.domain.text.Mark;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.ui.composer.ComposerModel;
import app.earshot.ui.composer.line.LineInsertion;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.timeline.LineChoice;
import java.util.Set;
import java.util.UUID;

/** What may be done with the text of a conversation, and with what is said about it. */
final class CallTextActions {

    /** More than this was pasted, and is not looked through at every letter. */
    private static final int MOST_TYPED = 20_000;

    private final Messages messages;
    private final CallModel model;
    private final ComposerModel writing;
    private final Runnable keep;

    /** @param keep keeps the conversation as it stands */
    CallTextActions(Tools tools, CallModel model, Runnable keep) {
        this.messages = tools.frame().messages();
        this.model = model;
        this.writing = model.writing();
        this.keep = keep;
        writing.people().addListener((people, before, now) -> joined(before, now));
    }

    /** Called with the whole text as it is typed. */
    void typed(String text) {
        writing.marked().text().set(text);
    }

    /** The caret is somewhere else in the text. */
    void moved(int caret) {
        writing.marked().caret().set(caret);
    }

    /** Says anew what the lines near the caret mean. A question that was typed by hand makes room as one that was taken does. */
    void understand() {
        writing.marked().understand(messages.days().today(), messages.locale());
        if (writing.marked().text().get().length() <= MOST_TYPED) {
            model.refill();
        }
    }

    /** Something was chosen: what was refused may be right now. */
    void chosen() {
        understand();
        writing.refusal().set(null);
    }

    void choose(int line, LineChoice choice) {
        writing.marked().choices().set(writing.marked().choices().get().with(line, choice));
        chosen();
    }

    void people(Set<UUID> theirs) {
        writing.people().set(theirs);
        chosen();
        keep.run();
    }

    void teammates(Set<UUID> ours) {
        writing.teammates().set(ours);
        chosen();
        keep.run();
    }

    void kind(EntryKind kind) {
        writing.kind().set(kind);
        keep.run();
    }

    void startedBy(Side side) {
        writing.startedBy().set(side);
        keep.run();
    }

    /** Writes a question down as asked, above the line that is being written. */
    void ask(Suggestion suggestion) {
        String topic = suggestion.question().topic().isEmpty() ? null : suggestion.question().topic();
        LineChoice choice = new LineChoice(suggestion.personId(), topic, null, "", suggestion.question().id());
        String line = Mark.ASKED.sign() + " " + suggestion.text();
        writing.insert(
                LineInsertion.above(writing.marked().text().get(), writing.marked().caret().get(), writing.marked().choices().get(), line, choice),
                choice.personId());
        chosen();
    }

    /** Who joins did not say what was written down before: it stays with whoever was alone until then. */
    private void joined(Set<UUID> before, Set<UUID> now) {
        if (model.account().get() != null && before.size() == 1 && now.size() > 1 && now.containsAll(before)) {
            writing.marked().saidBy(before.iterator().next(), messages.days().today(), messages.locale());
        }
    }
}
