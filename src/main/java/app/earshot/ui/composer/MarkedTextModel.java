package app.earshot.ui.composer;

import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.Entry;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.ui.composer.line.LineChoices;
import app.earshot.ui.composer.line.LineInsertion;
import app.earshot.ui.composer.line.LineMeaning;
import app.earshot.ui.composer.line.Meanings;
import app.earshot.ui.words.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The text that is being written, what was chosen about its marked lines, and what they mean so far. */
public final class MarkedTextModel {

    private final ObservableValue<Set<UUID>> people;
    private final ObservableValue<@Nullable Entry> changing;
    private QuestionBank bank = QuestionBank.of(List.of());
    private final ObjectProperty<Topics> topics = new SimpleObjectProperty<>(Topics.NONE);
    private final StringProperty text = new SimpleStringProperty("");
    private final IntegerProperty caret = new SimpleIntegerProperty();
    private final ObjectProperty<LineChoices> choices = new SimpleObjectProperty<>(LineChoices.NONE);
    private final ObjectProperty<List<LineMeaning>> meanings = new SimpleObjectProperty<>(List.of());

    /**
     * Choices go with their lines through every change of the text, whoever makes it.
     *
     * @param people who takes part, and may have said what is written
     * @param changing the entry of which it is the text, or null for a new one
     */
    MarkedTextModel(ObservableValue<Set<UUID>> people, ObservableValue<@Nullable Entry> changing) {
        this.people = people;
        this.changing = changing;
        text.addListener((value, before, after) -> choices.set(choices.get().follow(before, after)));
    }

    public StringProperty text() {
        return text;
    }

    /** Where in the text one is. */
    public IntegerProperty caret() {
        return caret;
    }

    public ObjectProperty<LineChoices> choices() {
        return choices;
    }

    /** What the marked lines near the caret become. */
    public ObjectProperty<List<LineMeaning>> meanings() {
        return meanings;
    }

    /** What lines can be about. */
    public ObjectProperty<Topics> topics() {
        return topics;
    }

    void meet(Topics about, QuestionBank questions) {
        topics.set(about);
        bank = questions;
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

    /** Takes over a text into which a line was put. */
    void insert(LineInsertion inserted) {
        text.set(inserted.text());
        choices.set(inserted.choices());
        caret.set(inserted.caret());
    }

    /** Another text, with what was chosen about its own lines. */
    void show(String now, LineChoices chosen) {
        choices.set(LineChoices.NONE);
        text.set(now);
        choices.set(chosen);
    }

    private Meanings understanding(LocalDate day, Locale locale) {
        return new Meanings(
                choices.get(), people.getValue(), topics.get().offered(), bank, day, locale, changing.getValue());
    }
}
