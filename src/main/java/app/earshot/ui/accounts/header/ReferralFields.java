package app.earshot.ui.accounts.header;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Person;
import app.earshot.ui.accounts.enquiry.CrewField;
import app.earshot.ui.accounts.parts.PersonPicker;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.EnquiryWords;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.VBox;

/** Who sent them, out of those whom the notebook knows, and who of ours would do it. */
final class ReferralFields extends VBox {

    private final HeaderModel model;
    private final HeaderActions actions;
    private final Messages messages;
    private final PersonPicker sentBy;
    private final CrewField crew;

    ReferralFields(HeaderModel model, HeaderActions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        sentBy = new PersonPicker(messages, "sent-by", messages.text("accounts.enquiry.sent-by"), model.known(), actions::find)
                .says("", messages.text("accounts.enquiry.sent-by.nobody"))
                .prompt(messages.text("accounts.enquiry.sent-by.prompt"));
        crew = new CrewField(messages);
        getStyleClass().add("fields");
        getChildren().addAll(sentBy, crew);
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
        crew.accept();
        if (sentBy.isUndecided()) {
            sentBy.refuse(messages.text("accounts.enquiry.sent-by.choose"));
            return Optional.empty();
        }
        Person sender = sentBy.chosen();
        return Optional.of(words.with(sender == null ? null : sender.id(), crews()));
    }

    List<UUID> crews() {
        return crew.crews();
    }

    /** What happens where somebody chooses who would do it. */
    void onCrewChanged(Runnable told) {
        crew.onChanged(told);
    }

    /** Shows why they can't do it. */
    void refuse(String sentence) {
        crew.refuse(sentence);
    }

    void leave() {
        sentBy.leave();
    }

    private void offer(List<UUID> chosen) {
        AccountPage page = model.page().get();
        crew.offer(page == null ? List.of() : page.teammates(), chosen);
    }
}
