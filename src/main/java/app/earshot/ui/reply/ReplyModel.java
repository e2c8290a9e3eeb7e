package app.earshot.ui.reply;

import app.earshot.domain.timeline.Answer;
import app.earshot.listening.mirror.PromiseFound;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.timeline.ReadReply;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A reply that is being written, and what the mirror says of it. */
public final class ReplyModel {

    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Reflection> reflection = new SimpleObjectProperty<>(Reflection.NOTHING);
    private final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    private final BooleanProperty sending = new SimpleBooleanProperty();
    private final Set<String> notPromised = new HashSet<>();
    private final Map<UUID, Answer> answers = new HashMap<>();
    private final WhoIsWho who;
    private final ReadReply.Found found;

    ReplyModel(WhoIsWho who, ReadReply.Found found) {
        this.who = who;
        this.found = found;
        text.set(found.begun().text());
        text.addListener((value, before, after) -> refusal.set(null));
    }

    public StringProperty text() {
        return text;
    }

    ObjectProperty<Reflection> reflection() {
        return reflection;
    }

    public ObjectProperty<@Nullable Refusal> refusal() {
        return refusal;
    }

    /** Whether it is on its way to the timeline. Anything typed now would be lost. */
    BooleanProperty sending() {
        return sending;
    }

    WhoIsWho who() {
        return who;
    }

    ReadReply.Found found() {
        return found;
    }

    /** Whether something that sounds like a promise goes into the ledger; it does unless somebody said no. */
    boolean isKept(PromiseFound promise) {
        return !notPromised.contains(promise.words());
    }

    void keep(PromiseFound promise, boolean kept) {
        if (kept) {
            notPromised.remove(promise.words());
        } else {
            notPromised.add(promise.words());
        }
    }

    /** What of that goes into the ledger, as it stands now. */
    Predicate<PromiseFound> promised() {
        Set<String> not = Set.copyOf(notPromised);
        return promise -> !not.contains(promise.words());
    }

    /** Says what the reply answers to a request; {@link Answer#OPEN} if nothing. */
    void answer(UUID requestId, Answer answer) {
        if (answer == Answer.OPEN) {
            answers.remove(requestId);
        } else {
            answers.put(requestId, answer);
        }
    }

    Map<UUID, Answer> answers() {
        return Map.copyOf(answers);
    }
}
