package app.earshot.ui.call;

import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.TalkClock;
import app.earshot.listening.brake.Brake;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.ui.composer.ComposerModel;
import app.earshot.usecase.timeline.ChoiceLines;
import app.earshot.usecase.timeline.LineChoice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The conversation that is going on, if any, and the one that could be gone on with. */
public final class CallModel {

    /** How many questions stand there at a time. */
    static final int ASKING = 3;

    private final ComposerModel writing = new ComposerModel();
    private final ReadOnlyObjectWrapper<@Nullable UUID> account = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<TalkClock> clock = new SimpleObjectProperty<>(TalkClock.beginning(Instant.EPOCH));
    private final ReadOnlyObjectWrapper<@Nullable Brake> brake = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Suggestion>> asking = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<HeardItem>> heard = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Promise>> owed = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable CallDraft> offered = new SimpleObjectProperty<>();
    private final BooleanProperty inFront = new SimpleBooleanProperty();
    private final BooleanProperty ending = new SimpleBooleanProperty();
    private List<Suggestion> suggestions = List.of();
    private Instant beganAt = Instant.EPOCH;

    /** What is written down in it, marked as in the composer. */
    public ComposerModel writing() {
        return writing;
    }

    /** The account with which it is held, or null while there is none. */
    public ReadOnlyObjectProperty<@Nullable UUID> account() {
        return account.getReadOnlyProperty();
    }

    ObjectProperty<TalkClock> clock() {
        return clock;
    }

    /** Why nothing is asked on this call, or null. */
    ReadOnlyObjectProperty<@Nullable Brake> brake() {
        return brake.getReadOnlyProperty();
    }

    /** The questions that stand there now. */
    ReadOnlyObjectProperty<List<Suggestion>> asking() {
        return asking.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<HeardItem>> heard() {
        return heard.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Promise>> owed() {
        return owed.getReadOnlyProperty();
    }

    /** A conversation with the account that is open, begun some time ago and not finished; else null. */
    ObjectProperty<@Nullable CallDraft> offered() {
        return offered;
    }

    /** Whether it is on its way to the timeline, or being let go. Anything typed now would be lost. */
    BooleanProperty ending() {
        return ending;
    }

    /** Whether it fills the window. It goes on when one steps out of it. */
    public BooleanProperty inFront() {
        return inFront;
    }

    void begin(UUID accountId, Instant began, TalkClock counted, CallContext prepared) {
        beganAt = began;
        clock.set(counted);
        heard.set(prepared.heard());
        owed.set(prepared.owed());
        brake.set(prepared.brake());
        suggestions = prepared.suggestions();
        asking.set(List.of());
        refill();
        offered.set(null);
        account.set(accountId);
    }

    void end() {
        account.set(null);
        inFront.set(false);
    }

    /** The conversation as it stands, or null while there is none. */
    @Nullable CallDraft draft() {
        UUID id = account.get();
        return id == null
                ? null
                : new CallDraft(
                        id, writing.kind().get(), writing.startedBy().get(), beganAt,
                        writing.marked().text().get().replace('\0', ' '), writing.people().get(), writing.teammates().get(),
                        ChoiceLines.write(writing.marked().choices().get().byLine()), clock.get());
    }

    /** What was asked makes room for the next question; the others stay where they are. */
    void refill() {
        Set<String> asked = asked();
        List<Suggestion> now = new ArrayList<>(asking.get());
        now.replaceAll(it -> asked.contains(it.question().id()) ? next(now, asked) : it);
        while (now.size() < ASKING) {
            now.add(next(now, asked));
        }
        asking.set(now.stream().filter(Objects::nonNull).toList());
    }

    /** About something else than those that are there; two questions on one thing are one too many. */
    private @Nullable Suggestion next(List<Suggestion> shown, Set<String> asked) {
        List<Suggestion> left = suggestions.stream()
                .filter(it -> !shown.contains(it) && !asked.contains(it.question().id()))
                .toList();
        return left.stream()
                .filter(it -> shown.stream().noneMatch(other -> isOnOneTopic(it, other)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOnOneTopic(Suggestion one, @Nullable Suggestion other) {
        return other != null && !one.question().topic().isEmpty() && one.question().topic().equals(other.question().topic());
    }

    /** The questions that stand in the text as asked: taken from the bank, or typed word for word. */
    private Set<String> asked() {
        Set<String> all = taken();
        String text = writing.marked().text().get();
        suggestions.stream()
                .filter(it -> text.contains(Mark.ASKED.sign() + " " + it.text()))
                .forEach(it -> all.add(it.question().id()));
        return all;
    }

    private Set<String> taken() {
        List<MarkedLine> lines = MarkedText.parse(writing.marked().text().get()).lines();
        return writing.marked().choices().get().byLine().entrySet().stream()
                .filter(it -> it.getValue().questionId() != null && it.getKey() < lines.size())
                .filter(it -> lines.get(it.getKey()).mark() == Mark.ASKED && !lines.get(it.getKey()).words().isBlank())
                .map(it -> it.getValue().questionId())
                .filter(id -> !LineChoice.OUR_OWN.equals(id))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
