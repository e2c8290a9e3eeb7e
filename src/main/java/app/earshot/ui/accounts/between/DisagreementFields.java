package app.earshot.ui.accounts.between;

import app.earshot.domain.account.Member;
import app.earshot.domain.account.Teammate;
import app.earshot.ui.accounts.between.ViewFields.Holder;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.field.RefusedFields;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.DisagreementWords;
import app.earshot.usecase.account.DisagreementWords.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A disagreement in fields: what it is about, each side's view, and what lies beneath. */
final class DisagreementFields extends VBox {

    private static final int LINES = 2;

    private final Messages messages;
    private final List<Holder> holders;
    private final TextField about = new TextField();
    private final Field aboutField;
    private final List<ViewFields> views = new ArrayList<>();
    private final VBox column = new VBox();
    private final TextArea beneath = new TextArea();

    /** @param words what there is, or null for a new one, which begins with one view of theirs and one of ours */
    DisagreementFields(AccountPage page, @Nullable DisagreementWords words, Messages messages) {
        this.messages = messages;
        holders = holders(page, messages);
        about.setPromptText(messages.text("accounts.between.about.prompt"));
        aboutField = new Field("about", messages.text("accounts.between.about"), about);
        Wrapping.wrap(beneath);
        beneath.setPrefRowCount(LINES);
        column.getStyleClass().add("fields");
        if (words == null) {
            first(holder -> holder.personId() != null);
            first(holder -> holder.teammateId() != null);
        } else {
            about.setText(words.about());
            words.views().forEach(this::add);
            beneath.setText(words.beneath());
        }
        getStyleClass().add("fields");
        getChildren()
                .addAll(
                        aboutField,
                        column,
                        Buttons.sentence(messages.text("accounts.between.another-view"), this::another),
                        new Field("beneath-field", messages.text("accounts.between.beneath-field"), beneath));
    }

    DisagreementWords read() {
        return new DisagreementWords(about.getText(), views.stream().map(ViewFields::read).toList(), beneath.getText());
    }

    void refuse(Refusal no) {
        String sentence = messages.text(no.sentence());
        aboutField.accept();
        views.forEach(ViewFields::accept);
        new RefusedFields(aboutField::refuse)
                .at(FormField.ABOUT, aboutField)
                .at(FormField.VIEW, views.getFirst()::refuseWords)
                .at(FormField.HOLDER, this::refuseHolder)
                .show(no, sentence);
    }

    private void refuseHolder(String sentence) {
        views.stream().filter(ViewFields::lacksHolder).findFirst().ifPresent(view -> view.refuseHolder(sentence));
    }

    void another() {
        add(new View(null, null, null, "")).enter();
    }

    private void first(Predicate<Holder> side) {
        holders.stream()
                .filter(side)
                .findFirst()
                .ifPresent(holder -> add(new View(null, holder.personId(), holder.teammateId(), "")));
    }

    private ViewFields add(View view) {
        ViewFields fields = new ViewFields(views.size() + 1, view, holders, messages);
        views.add(fields);
        column.getChildren().add(fields);
        return fields;
    }

    private static List<Holder> holders(AccountPage page, Messages messages) {
        WhoIsWho who = WhoIsWho.of(page);
        Stream<Holder> theirs = Stream.concat(page.members().stream(), page.formerMembers().stream())
                .map(Member::person)
                .map(person -> new Holder(person.id(), null, who.person(person.id()).orElse(person.name())));
        Stream<Holder> ours = page.teammates().stream()
                .filter(Teammate::active)
                .map(mate -> new Holder(null, mate.id(), messages.capital(who.teammate(mate, messages))));
        return Stream.concat(theirs, ours).toList();
    }
}
