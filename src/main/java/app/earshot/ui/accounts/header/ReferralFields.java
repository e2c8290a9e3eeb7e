package app.earshot.ui.accounts.header;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Teammate;
import app.earshot.ui.accounts.parts.PersonPicker;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.EnquiryWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who sent them, out of those whom the notebook knows, and who of ours would do it. */
final class ReferralFields extends VBox {

    private record Crew(UUID id, String name) {}

    private final HeaderModel model;
    private final HeaderActions actions;
    private final Messages messages;
    private final PersonPicker sentBy;
    private final Chips<Crew> crew;
    private final Field crewField;
    private @Nullable UUID leads;

    ReferralFields(HeaderModel model, HeaderActions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        sentBy = new PersonPicker(messages, "sent-by", messages.text("accounts.enquiry.sent-by"), model.known(), actions::find)
                .says("", messages.text("accounts.enquiry.sent-by.nobody"))
                .prompt(messages.text("accounts.enquiry.sent-by.prompt"));
        crew = Chips.several(List.<Crew>of(), Crew::name).coded(it -> it.id().toString());
        crewField = new Field("crew", messages.text("accounts.enquiry.crew"), crew);
        getStyleClass().add("fields");
        getChildren().addAll(sentBy, crewField);
        offer(List.of());
    }

    void show(Enquiry enquiry) {
        offer(enquiry.crews());
        if (enquiry.referredBy() != null) {
            actions.find(enquiry.referredBy(), sentBy::choose);
        }
    }

    /** The words with what was chosen here, or nothing if a name has to be corrected first. */
    Optional<EnquiryWords> in(EnquiryWords words) {
        sentBy.accept();
        crewField.accept();
        if (sentBy.isUndecided()) {
            sentBy.refuse(messages.text("accounts.enquiry.sent-by.choose"));
            return Optional.empty();
        }
        Person sender = sentBy.chosen();
        return Optional.of(words.with(sender == null ? null : sender.id(), crews()));
    }

    /** Who would do it; whoever led stays in front. */
    List<UUID> crews() {
        return crew.chosen().stream().map(Crew::id).sorted(Comparator.comparing(id -> !id.equals(leads))).toList();
    }

    /** Shows why they can't do it. */
    void refuse(String sentence) {
        crewField.refuse(sentence);
    }

    void leave() {
        sentBy.leave();
    }

    /** Those who are here, and those who were chosen even if they have left since. */
    private void offer(List<UUID> chosen) {
        leads = chosen.isEmpty() ? null : chosen.getFirst();
        List<Crew> all = new ArrayList<>();
        if (model.page().get() != null) {
            for (Teammate teammate : model.page().get().teammates()) {
                if (teammate.active() || chosen.contains(teammate.id())) {
                    all.add(new Crew(teammate.id(), teammate.name()));
                }
            }
        }
        crew.offer(all);
        crew.choose(all.stream().filter(it -> chosen.contains(it.id())).collect(Collectors.toSet()));
    }
}
