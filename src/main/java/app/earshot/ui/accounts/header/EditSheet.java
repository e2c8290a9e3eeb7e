package app.earshot.ui.accounts.header;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.calendar.DayClash;
import app.earshot.domain.draft.SheetKey;
import app.earshot.ui.accounts.enquiry.EnquiryFields;
import app.earshot.ui.accounts.enquiry.HoursFields;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.clash.ClashHint;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.EnquiryWords;
import java.util.Optional;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** Corrects an account and one of its enquiries. A booking comes to a day that somebody else has only by one more press. */
final class EditSheet {

    private final HeaderActions actions;
    private final Messages messages;
    private final AccountFields account;
    private final EnquiryFields fields;
    private final ReferralFields referral;
    private final HoursFields hours;
    private final Button allTheSame;
    private final Sheet sheet;
    private @Nullable EnquiryWords refused;

    /** Where it opens, and in which language. */
    record Place(Messages messages, Overlays overlays) {}

    EditSheet(AccountPage page, Enquiry enquiry, AccountFields account, HeaderModel model, HeaderActions actions, Place place) {
        this.actions = actions;
        this.account = account;
        messages = place.messages();
        fields = new EnquiryFields(messages, page.catalogue().occasions());
        referral = new ReferralFields(model, actions, messages);
        hours = new HoursFields(messages, enquiry.hours()).onChanged(fields::askAgain);
        fields.show(EnquiryWords.of(enquiry));
        referral.show(enquiry);
        referral.onCrewChanged(fields::askAgain);
        fields.saying(new ClashHint(actions.clashes(), "header"), () -> new DayClash.Wanted(enquiry.id(), referral.crews(), hours.known()));
        sheet = new Sheet(place.overlays(), messages.text("accounts.edit.title"), messages.text("part.cancel"), account, fields, hours, referral);
        sheet.onClosed(referral::leave).keeps(SheetKey.of(HeaderSheets.EDIT, page.account().id(), enquiry.id()));
        allTheSame = Buttons.plain(messages.text("clash.anyway"), this::bookAllTheSame);
        Visibility.set(allTheSame, false);
        sheet.offer(allTheSame).step(Buttons.primary(messages.text("accounts.save"), this::keep));
    }

    void open() {
        sheet.open();
    }

    private Optional<EnquiryWords> read() {
        return fields.read().flatMap(hours::in).flatMap(referral::in);
    }

    private void keep() {
        read().ifPresent(words -> keep(words, false));
    }

    /** Only what was refused: whoever has changed it since hears first what stands in the way of that. */
    private void bookAllTheSame() {
        read().ifPresent(words -> keep(words, words.equals(refused)));
    }

    private void keep(EnquiryWords words, boolean anyway) {
        account.keep(actions, words, anyway, new Reply(sheet::close, no -> refuse(words, no)));
    }

    /** What is refused of the day stands at the hours or at who would do it, anything else at the name. */
    private void refuse(EnquiryWords words, Refusal no) {
        String sentence = messages.text(no.sentence());
        boolean booked = no.field() == FormField.BOOKED_DAY;
        refused = booked ? words : null;
        Visibility.set(allTheSame, booked);
        if (no.field() == FormField.HOURS) {
            hours.refuse(sentence);
        } else if (booked || no.field() == FormField.CREW) {
            referral.refuse(sentence);
        } else {
            account.refuse(sentence);
        }
    }
}
