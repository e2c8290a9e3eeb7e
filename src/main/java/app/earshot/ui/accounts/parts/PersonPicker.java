package app.earshot.ui.accounts.parts;

import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Person;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.field.ClearableField;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.field.Suggestions;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A field in which one finds somebody whom the notebook knows, by the beginning of the name, and takes them from the list under it. */
public final class PersonPicker extends VBox {

    private final ObjectProperty<@Nullable List<Person>> known;
    private final Consumer<String> find;
    private final ClearableField words;
    private final Field field;
    private final Suggestions<Person> suggestions;
    private final Label said = Texts.wrapped("", "soft", "small");
    private final Subscription shown;
    private String whileEmpty = "";
    private String nobody = "";
    private Consumer<Person> taken = person -> {};
    private @Nullable Person chosen;

    /**
     * @param known whom the notebook knows by what was typed, as the screen's model has it; null before that is known
     * @param find looks for people by a part of a name; called for every change while nobody is chosen
     */
    public PersonPicker(Messages messages, String code, String name, ObjectProperty<@Nullable List<Person>> known, Consumer<String> find) {
        this.known = known;
        this.find = find;
        words = new ClearableField(messages.text("part.clear"));
        field = new Field(code, name, words);
        suggestions = new Suggestions<>(words, messages.text("part.suggestions"), person -> row(person, messages), this::take);
        getStyleClass().add("field");
        getChildren().addAll(field, said);
        words.textProperty().subscribe(text -> typed());
        shown = known.subscribe(people -> showFound());
    }

    /** What stands under the field while it is empty, and where nobody has such a name. */
    public PersonPicker says(String ifEmpty, String ifNobody) {
        whileEmpty = ifEmpty;
        nobody = ifNobody;
        showFound();
        return this;
    }

    /** Told whom a person took from the list. */
    public PersonPicker onTaken(Consumer<Person> told) {
        taken = told;
        return this;
    }

    public PersonPicker prompt(String prompt) {
        words.setPromptText(prompt);
        return this;
    }

    /** Who was chosen, or null. */
    public @Nullable Person chosen() {
        return chosen;
    }

    /** Whether something stands there that is nobody's name yet. */
    public boolean isUndecided() {
        return chosen == null && !words.getText().isBlank();
    }

    public void choose(Person person) {
        chosen = person;
        words.setText(person.name());
        words.end();
        known.set(null);
        field.accept();
        showFound();
    }

    /** Shows why not, and goes there. */
    public void refuse(String sentence) {
        field.refuse(sentence);
    }

    public void accept() {
        field.accept();
    }

    @Override
    public void requestFocus() {
        words.requestFocus();
    }

    /** Ends with the sheet in which it stands. */
    public void leave() {
        shown.unsubscribe();
        known.set(null);
        suggestions.dispose();
    }

    private void take(Person person) {
        choose(person);
        taken.accept(person);
    }

    private void typed() {
        if (chosen == null || !words.getText().equals(chosen.name())) {
            chosen = null;
            find.accept(words.getText());
            showFound();
        }
    }

    private void showFound() {
        List<Person> people = isUndecided() ? known.get() : null;
        String sentence = words.getText().isBlank() ? whileEmpty : people != null && people.isEmpty() ? nobody : "";
        said.setText(sentence);
        Shown.set(said, !sentence.isEmpty());
        suggestions.show(people == null ? List.of() : people);
    }

    private static String row(Person person, Messages messages) {
        return Stream.concat(Stream.of(person.name()), person.contacts().stream().map(ContactPoint::text))
                .collect(Collectors.joining(messages.text("part.between")));
    }
}
