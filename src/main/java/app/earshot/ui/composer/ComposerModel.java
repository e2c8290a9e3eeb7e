package app.earshot.ui.composer;

import app.earshot.domain.Side;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.ui.composer.line.LineChoices;
import app.earshot.ui.composer.line.LineInsertion;
import app.earshot.ui.composer.line.LineMeaning;
import app.earshot.ui.composer.line.Meanings;
import app.earshot.ui.words.Topics;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.account.AccountPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The entry that is being written, and what its lines mean so far. */
public final class ComposerModel {

    private final ObjectProperty<WhoIsWho> who = new SimpleObjectProperty<>(WhoIsWho.NOBODY);
    private QuestionBank bank = QuestionBank.of(List.of());
    private final ObjectProperty<Topics> topics = new SimpleObjectProperty<>(Topics.NONE);
    private final ObjectProperty<@Nullable Entry> changing = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> entryId = new SimpleObjectProperty<>();
    private final ObjectProperty<EntryKind> kind = new SimpleObjectProperty<>(EntryKind.CALL);
    private final ObjectProperty<Side> startedBy = new SimpleObjectProperty<>(Side.US);
    private final ObjectProperty<@Nullable Instant> at = new SimpleObjectProperty<>();
    private final IntegerProperty minutes = new SimpleIntegerProperty();
    private final ObjectProperty<@Nullable TalkShare> talkShare = new SimpleObjectProperty<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final IntegerProperty caret = new SimpleIntegerProperty();
    private final ObjectProperty<Set<UUID>> people = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<UUID>> teammates = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<LineChoices> choices = new SimpleObjectProperty<>(LineChoices.NONE);
    private final ObjectProperty<List<LineMeaning>> meanings = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Instant> draftSince = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    private final BooleanProperty putAside = new SimpleBooleanProperty();
    private final IntegerProperty calls = new SimpleIntegerProperty();

    /** Choices go with their lines through every change of the text, whoever makes it; what was refused may be right then. */
    public ComposerModel() {
        text.addListener((value, before, after) -> {
            choices.set(choices.get().follow(before, after));
            refusal.set(null);
        });
    }

    public ObjectProperty<WhoIsWho> who() {
        return who;
    }

    public ObjectProperty<Topics> topics() {
        return topics;
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

    public StringProperty text() {
        return text;
    }

    /** Where in the text one is. */
    public IntegerProperty caret() {
        return caret;
    }

    public ObjectProperty<Set<UUID>> people() {
        return people;
    }

    public ObjectProperty<Set<UUID>> teammates() {
        return teammates;
    }

    public ObjectProperty<LineChoices> choices() {
        return choices;
    }

    /** What the marked lines near the caret become. */
    public ObjectProperty<List<LineMeaning>> meanings() {
        return meanings;
    }

    /** When the draft that was found had been typed, or null if none was. */
    public ObjectProperty<@Nullable Instant> draftSince() {
        return draftSince;
    }

    public ObjectProperty<@Nullable Refusal> refusal() {
        return refusal;
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
        topics.set(Topics.of(page));
        bank = page.bank();
    }

    /** Works out again what the lines near the caret mean. */
    public void understand(LocalDate day, Locale locale) {
        meanings.set(understanding(day, locale).near(MarkedText.parse(text.get()), caret.get()));
    }

    /** What each marked line becomes, wherever the caret is. */
    public List<LineMeaning> meaningsOfAll(LocalDate day, Locale locale) {
        return understanding(day, locale).all(MarkedText.parse(text.get()));
    }

    /** Ties what is written, as far as nobody knows whose it is, to one person. */
    public void saidBy(UUID person, LocalDate day, Locale locale) {
        choices.set(understanding(day, locale).saidBy(person, MarkedText.parse(text.get())));
    }

    private Meanings understanding(LocalDate day, Locale locale) {
        return new Meanings(choices.get(), people.get(), topics.get().offered(), bank, day, locale, changing.get());
    }

    /** Takes over a text into which a line was put. Whoever that is for takes part from then on. */
    public void insert(LineInsertion inserted, @Nullable UUID person) {
        text.set(inserted.text());
        choices.set(inserted.choices());
        caret.set(inserted.caret());
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
                text.get(), people.get(), teammates.get(), choices.get(), draftSince.get());
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
        choices.set(LineChoices.NONE);
        text.set(now.text());
        choices.set(now.choices());
        draftSince.set(now.since());
    }
}
