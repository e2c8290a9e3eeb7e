package app.earshot.ui.accounts.header;

import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Teammate;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Chips;
import app.earshot.ui.parts.Field;
import app.earshot.ui.parts.PickerRows;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.EnquiryWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who sent them, out of those whom the notebook knows, and who of ours would do it. */
final class ReferralFields extends VBox {

    private record Crew(@Nullable UUID id, String name) {}

    private final HeaderModel model;
    private final HeaderActions actions;
    private final Messages messages;
    private final TextField name = new TextField();
    private final Field sentBy;
    private final PickerRows found = new PickerRows(name);
    private final Chips<Crew> crew;
    private final ListChangeListener<Person> shown = change -> showFound();
    private @Nullable Person sender;

    ReferralFields(HeaderModel model, HeaderActions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        sentBy = new Field(messages.text("accounts.enquiry.sent-by"), name);
        crew = Chips.one(List.of(), Crew::name);
        name.setPromptText(messages.text("accounts.enquiry.sent-by.prompt"));
        getStyleClass().add("fields");
        getChildren().addAll(sentBy, found, new Field(messages.text("accounts.enquiry.crew"), crew));
        name.textProperty().subscribe(text -> typed());
        model.known().addListener(shown);
        offer(null);
        showFound();
    }

    void show(Enquiry enquiry) {
        offer(enquiry.crew());
        if (enquiry.referredBy() != null) {
            actions.find(enquiry.referredBy(), this::choose);
        }
    }

    /** The words with what was chosen here, or nothing if a name has to be corrected first. */
    Optional<EnquiryWords> in(EnquiryWords words) {
        sentBy.accept();
        if (sender == null && !name.getText().isBlank()) {
            sentBy.refuse(messages.text("accounts.enquiry.sent-by.choose"));
            return Optional.empty();
        }
        UUID ours = crew.chosen().stream().findFirst().map(Crew::id).orElse(null);
        return Optional.of(words.with(sender == null ? null : sender.id(), ours));
    }

    void leave() {
        model.known().removeListener(shown);
        actions.find("");
    }

    /** Those who are here, and the one who was chosen even if they have left since. */
    private void offer(@Nullable UUID chosen) {
        List<Crew> all = new ArrayList<>();
        all.add(new Crew(null, messages.text("accounts.enquiry.crew.open")));
        if (model.page().get() != null) {
            for (Teammate teammate : model.page().get().teammates()) {
                if (teammate.active() || teammate.id().equals(chosen)) {
                    all.add(new Crew(teammate.id(), teammate.name()));
                }
            }
        }
        crew.offer(all);
        crew.choose(all.stream().filter(it -> Objects.equals(it.id(), chosen)).collect(Collectors.toSet()));
    }

    private void typed() {
        if (sender == null || !name.getText().equals(sender.name())) {
            sender = null;
            actions.find(name.getText());
        }
    }

    private void choose(Person person) {
        sender = person;
        name.setText(person.name());
        name.end();
        actions.find("");
        sentBy.accept();
        showFound();
    }

    private void showFound() {
        boolean asked = sender == null && !name.getText().isBlank();
        if (asked && model.known().isEmpty()) {
            found.show(List.of(Texts.wrapped(messages.text("accounts.enquiry.sent-by.nobody"), "soft", "small")));
        } else {
            found.show(asked ? model.known().stream().map(this::row).toList() : List.of());
        }
        found.setManaged(!found.getChildren().isEmpty());
    }

    private Button row(Person person) {
        String contacts = person.contacts().stream().map(ContactPoint::text).collect(Collectors.joining(" · "));
        String text = contacts.isEmpty() ? person.name() : person.name() + " · " + contacts;
        Button row = Buttons.plain(text, () -> {
            choose(person);
            name.requestFocus();
        });
        row.getStyleClass().add("known-person");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        return row;
    }
}
