package app.earshot.ui.accounts.header;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Hours;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.calendar.DayClash;
import app.earshot.domain.draft.SheetKey;
import app.earshot.ui.accounts.enquiry.EnquiryFields;
import app.earshot.ui.accounts.enquiry.HoursFields;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.clash.ClashHint;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** What the header asks in a sheet of its own. */
public final class HeaderSheets {

    public static final String EDIT = "accounts/edit";
    public static final String ADD = "accounts/enquiry-new";
    public static final String LOST = "accounts/lost";
    public static final String DECLINED = "accounts/declined";

    private static final int LINES = 3;

    private final HeaderModel model;
    private final HeaderActions actions;
    private final Messages messages;
    private final Overlays overlays;

    public HeaderSheets(HeaderModel model, HeaderActions actions, Messages messages, Overlays overlays) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.overlays = overlays;
    }

    /** Corrects the account and the enquiry that is shown. */
    void edit() {
        AccountPage page = model.page().get();
        Enquiry enquiry = model.enquiry().get();
        if (page == null) {
            return;
        }
        AccountFields account = new AccountFields(messages, page.account());
        if (enquiry == null) {
            Sheet sheet = sheet("accounts.edit.title", account).keeps(SheetKey.of(EDIT, page.account().id()));
            sheet.step(Buttons.primary(
                    messages.text("accounts.save"), () -> account.keep(actions, null, false, refusedAt(account, sheet))));
            sheet.open();
            return;
        }
        new EditSheet(page, enquiry, account, model, actions, new EditSheet.Place(messages, overlays)).open();
    }

    private Reply refusedAt(AccountFields account, Sheet sheet) {
        return new Reply(sheet::close, no -> account.refuse(messages.text(no.sentence())));
    }

    /** Adds a further enquiry to the account. */
    void addEnquiry() {
        AccountPage page = model.page().get();
        if (page == null) {
            return;
        }
        EnquiryFields fields = new EnquiryFields(messages, page.catalogue().occasions());
        ReferralFields referral = new ReferralFields(model, actions, messages);
        Enquiry enquiry = model.enquiry().get();
        fields.suggest(enquiry == null ? Occasion.PARTY : enquiry.occasion());
        HoursFields hours = new HoursFields(messages, Hours.UNKNOWN);
        fields.saying(new ClashHint(actions.clashes(), "header"), () -> new DayClash.Wanted(null, referral.crews(), hours.known()));
        hours.onChanged(fields::askAgain);
        referral.onCrewChanged(fields::askAgain);
        Sheet sheet = sheet("accounts.add-enquiry.title", fields, hours, referral);
        sheet.onClosed(referral::leave).keeps(SheetKey.of(ADD, page.account().id()));
        sheet.step(Buttons.primary(messages.text("accounts.add-enquiry.keep"), () -> fields.read()
                .flatMap(hours::in)
                .flatMap(referral::in)
                .ifPresent(words -> actions.addEnquiry(words, new Reply(sheet::close, no -> hours.refuse(messages.text(no.sentence())))))));
        sheet.open();
    }

    /** Asks for the reason, in their words, why an enquiry was lost or declined. */
    void close(Stage stage) {
        Enquiry enquiry = model.enquiry().get();
        TextArea reason = area();
        String code = stage.code();
        Field field = new Field("reason", messages.text("accounts.close." + code + ".reason"), reason);
        Sheet sheet = sheet(
                "accounts.close." + code + ".title",
                Texts.wrapped(messages.text("accounts.close." + code + ".sentence"), "soft"),
                field);
        if (enquiry != null) {
            sheet.keeps(SheetKey.of(stage == Stage.LOST ? LOST : DECLINED, enquiry.accountId(), enquiry.id()));
        }
        Reply reply = new Reply(sheet::close, no -> field.refuse(messages.text(no.sentence())));
        sheet.step(Buttons.primary(
                messages.text("accounts.close.keep"), () -> actions.close(stage, reason.getText(), reply)));
        sheet.open();
    }

    /** Opens the one in which words wait. Returns false if the enquiry that it is about is not there. */
    public boolean goOn(SheetKey key) {
        AccountPage page = model.page().get();
        if (page == null) {
            return false;
        }
        boolean ofAccount = key.isAbout(page.account().id());
        page.enquiries().stream()
                .filter(enquiry -> key.isAbout(enquiry.id()))
                .findFirst()
                .ifPresent(enquiry -> actions.showEnquiry(enquiry.id()));
        Enquiry shown = model.enquiry().get();
        if (!ofAccount && (shown == null || !key.isAbout(shown.id()))) {
            return false;
        }
        switch (key.sheet()) {
            case ADD -> addEnquiry();
            case LOST -> close(Stage.LOST);
            case DECLINED -> close(Stage.DECLINED);
            default -> edit();
        }
        return true;
    }

    private Sheet sheet(String title, Node... body) {
        return new Sheet(overlays, messages.text(title), messages.text("part.cancel"), body);
    }

    /** An area of a few lines, in which Tab goes on as everywhere and Enter begins a line. */
    private static TextArea area() {
        TextArea area = new TextArea();
        Wrapping.wrap(area);
        area.setPrefRowCount(LINES);
        return area;
    }
}
