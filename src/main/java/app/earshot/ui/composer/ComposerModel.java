package app.earshot.ui.composer;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.ui.composer.line.LineInsertion;
import app.earshot.ui.words.Topics;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.account.AccountPage;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The entry that is being written: what is said about it besides its text, and how far it has come. */
public final class ComposerModel {

    private final ObjectProperty<WhoIsWho> who = new SimpleObjectProperty<>(WhoIsWho.NOBODY);
    private final ObjectProperty<@Nullable Entry> changing = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> entryId = new SimpleObjectProperty<>();
    private final ObjectProperty<EntryKind> kind = new SimpleObjectProperty<>(EntryKind.CALL);
    private final ObjectProperty<Side> startedBy = new SimpleObjectProperty<>(Side.US);
    private final ObjectProperty<@Nullable Instant> at = new SimpleObjectProperty<>();
    private final IntegerProperty minutes = new SimpleIntegerProperty();
    private final ObjectProperty<@Nullable TalkShare> talkShare = new SimpleObjectProperty<>();
    private final ObjectProperty<Set<UUID>> people = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<UUID>> teammates = new SimpleObjectProperty<>(Set.of());
    private final MarkedTextModel marked = new MarkedTextModel(people, changing);
    private final ObjectProperty<@Nullable Instant> draftSince = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final BooleanProperty putAside = new SimpleBooleanProperty();
    private final IntegerProperty calls = new SimpleIntegerProperty();

    /** What was refused may be right once the text is another. */
    public ComposerModel() {
        marked.text().addListener((value, before, after) -> refusal.set(null));
    }

    public ObjectProperty<WhoIsWho> who() {
        return who;
    }

    /** The id of the entry that is being changed, or null for a new one. */
    public ObjectProperty<@Nullable UUID> entryId() {
        return entryId;
    }

    ObjectProperty<@Nullable Entry> changing() {
        return changing;
    }

    public ObjectProperty<EntryKind> kind() {
        return kind;
    }

    public ObjectProperty<Side> startedBy() {
        return startedBy;
    }

    /** When it happened, or null for now. */
    public ObjectProperty<@Nullable Instant> at() {
        return at;
    }

    public IntegerProperty minutes() {
        return minutes;
    }

    public ObjectProperty<@Nullable TalkShare> talkShare() {
        return talkShare;
    }

    /** The text, and what its marked lines mean so far. */
    public MarkedTextModel marked() {
        return marked;
    }

    public ObjectProperty<Set<UUID>> people() {
        return people;
    }

    public ObjectProperty<Set<UUID>> teammates() {
        return teammates;
    }

    /** When the draft that was found had been typed, or null if none was. */
    public ObjectProperty<@Nullable Instant> draftSince() {
        return draftSince;
    }

    public ObjectProperty<@Nullable Refusal> refusal() {
        return refusal;
    }

    /** Whether it is on its way to the timeline. */
    BooleanProperty saving() {
        return saving;
    }

    /** Whether something was put aside that can be brought back. */
    public BooleanProperty putAside() {
        return putAside;
    }

    /** Counts how often somebody was sent here to write. */
    public IntegerProperty calls() {
        return calls;
    }

    /** Goes to the people of an account, and to what words can be about there. */
    public void meet(AccountPage page) {
        who.set(WhoIsWho.of(page));
        marked.meet(Topics.of(page), page.bank());
    }

    /** Takes over a text into which a line was put. Whoever that is for takes part from then on. */
    public void insert(LineInsertion inserted, @Nullable UUID person) {
        marked.insert(inserted);
        if (person != null && !people.get().contains(person)) {
            Set<UUID> now = new HashSet<>(people.get());
            now.add(person);
            people.set(Set.copyOf(now));
        }
    }

    /** Begins with nothing, and with whoever of an account is likely to take part. */
    public void clear(AccountPage page) {
        show(EntryDraft.blank(page));
    }

    EntryDraft draft() {
        return new EntryDraft(
                changing.get(), entryId.get(), kind.get(), startedBy.get(), at.get(), minutes.get(), talkShare.get(),
                marked.text().get(), people.get(), teammates.get(), marked.choices().get(), draftSince.get());
    }

    void show(EntryDraft now) {
        refusal.set(null);
        changing.set(now.changing());
        entryId.set(now.entryId());
        kind.set(now.kind());
        startedBy.set(now.startedBy());
        at.set(now.at());
        minutes.set(now.minutes());
        talkShare.set(now.talkShare());
        people.set(now.people());
        teammates.set(now.teammates());
        marked.show(now.text(), now.choices());
        draftSince.set(now.since());
    }
}
