package app.earshot.ui.accounts.enquiry;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Hours;
import app.earshot.domain.calendar.DayClash;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.draft.SheetKey;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.composer.WhenFields;
import app.earshot.ui.clash.ClashHint;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.field.RefusedFields;
import app.earshot.ui.parts.field.TypedText;
import app.earshot.ui.parts.input.InputGuard;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The sheet in which an enquiry begins. One name is enough. */
public final class NewEnquiryView {

    /** What is typed here waits under this name. */
    public static final SheetKey KEY = SheetKey.of("accounts/new-enquiry", "");

    private static final int MAIL_LINES = 2;
    private static final int CONTACT_LINES = 2;

    private final NewEnquiryModel model;
    private final NewEnquiryActions actions;
    private final Messages messages;
    private final TextField first = new TextField();
    private final TextField second = new TextField();
    private final TextArea mail = new TextArea();
    private final HBox names = new HBox();
    private final EnquiryFields enquiry;
    private final HoursFields hours;
    private final CrewField crew;
    private final OfferChips offers;
    private final WhenFields written;
    private final Field writtenField;
    private final Sheet sheet;
    private Field named;

    NewEnquiryView(NewEnquiryModel model, NewEnquiryActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        hours = new HoursFields(messages, Hours.UNKNOWN);
        crew = new CrewField(messages);
        enquiry = new EnquiryFields(messages, model.occasions().get())
                .saying(new ClashHint(actions.clashes(), "new-enquiry"), () -> new DayClash.Wanted(null, crew.crews(), hours.known()));
        offers = new OfferChips(messages, this::take, first::requestFocus);
        written = new WhenFields(messages).onChanged(actions::written);
        writtenField = new Field("written", messages.text("accounts.new.written"), written);
        named = new Field("first", "", first);
        TypedText.of(first, model.first(), actions::first);
        TypedText.of(second, model.second(), actions::second);
        names.getStyleClass().add("field-row");
        sheet = new Sheet(
                frame.overlays(),
                messages.text("command.new-enquiry"),
                messages.text("part.cancel"),
                kinds(),
                mail(),
                writtenField,
                offers,
                names,
                contacts(),
                enquiry,
                hours,
                crew,
                new SentByLine(model, actions, messages));
        // When a mail was written follows from the mail, or is now.
        sheet.step(Buttons.primary(messages.text("accounts.new.begin"), this::begin)).keeps(KEY, written);
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, offers::pressed);
        listen();
    }

    private void listen() {
        hours.onChanged(enquiry::askAgain);
        crew.onChanged(enquiry::askAgain);
        model.kind().subscribe(this::showKind);
        // A name that is missing no longer is not asked for any more.
        model.first().subscribe(() -> named.accept());
        model.second().subscribe(() -> named.accept());
        model.mail().subscribe(mail -> showWritten());
        model.mailAt().subscribe(at -> showWritten());
        model.occasions().subscribe(enquiry::offer);
        model.ours().subscribe(ours -> crew.offer(ours, crew.crews()));
        model.offers().addListener((ListChangeListener<Offer>) change -> offers.show(model.offers()));
    }

    /** The sheet, put together. */
    public static NewEnquiryView of(Tools tools) {
        NewEnquiryModel model = new NewEnquiryModel();
        return new NewEnquiryView(model, new NewEnquiryActions(model, tools), tools.frame());
    }

    /**
     * @param pasted the message with which it begins; may be empty
     * @param days what they ask for, as far as that is known
     */
    public void open(String pasted, List<LocalDate> days) {
        actions.prepare();
        sheet.open();
        days.forEach(this::addDay);
        if (!pasted.isEmpty()) {
            String before = mail.getText().strip();
            mail.setText(before.isEmpty() || before.equals(pasted.strip()) ? pasted : before + "\n\n" + pasted);
        }
        first.requestFocus();
    }

    private Node kinds() {
        Chips<AccountKind> kinds =
                Chips.one(List.of(AccountKind.values()), kind -> messages.name("accountkind", kind));
        kinds.onChosen(chosen -> chosen.forEach(actions::kind));
        model.kind().subscribe(kind -> kinds.choose(Set.of(kind)));
        return new Field("kind", messages.text("accounts.new.kind"), kinds);
    }

    private Node contacts() {
        TextArea area = new TextArea();
        area.setPrefRowCount(CONTACT_LINES);
        TypedText.of(area, model.contacts(), actions::contacts);
        return new Field("contacts", messages.text("accounts.person.contacts"), area);
    }

    private Node mail() {
        mail.setPrefRowCount(MAIL_LINES);
        Wrapping.wrap(mail);
        mail.setPromptText(messages.text("accounts.new.mail.prompt"));
        mail.textProperty().subscribe(actions::read);
        Field field = new Field("mail", messages.text("accounts.new.mail"), mail);
        // A mail is read and kept whatever its length.
        InputGuard.of(mail).takesAll();
        return field;
    }

    /** When a pasted message was written is known from it, or is now unless somebody says otherwise. */
    private void showWritten() {
        boolean pasted = !model.mail().get().isBlank();
        Instant at = model.mailAt().get();
        written.show(at == null ? messages.days().now() : at);
        Visibility.set(writtenField, pasted);
    }

    private void showKind(AccountKind kind) {
        boolean couple = kind == AccountKind.COUPLE;
        String code = kind.code();
        named = new Field("first", messages.text("accounts.new.first." + code), first);
        first.setAccessibleText(messages.text("accounts.new.first." + code));
        names.getChildren().setAll(grown(named));
        if (kind != AccountKind.PLANNER) {
            String key = couple ? "accounts.new.second.couple" : "accounts.new.second.other";
            names.getChildren().add(grown(new Field("second", messages.text(key), second)));
            second.setAccessibleText(messages.text(key));
        }
        enquiry.suggest(
                switch (kind) {
                    case COUPLE, PLANNER -> Occasion.WEDDING;
                    case FAMILY -> Occasion.PARTY;
                    case COMPANY -> Occasion.COMPANY;
                });
    }

    private static Field grown(Field field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(0);
        return field;
    }

    private void take(Offer offer) {
        actions.take(offer);
        switch (offer.kind()) {
            case DAY -> addDay(offer);
            case PLACE -> enquiry.place().setText(offer.text());
            case SIZE -> enquiry.size().setText(offer.text());
            case SOURCE -> enquiry.source().setText(offer.text());
            case NAME, EMAIL, PHONE, SENDER -> {}
        }
    }

    private void addDay(Offer offer) {
        if (offer.day() != null) {
            addDay(offer.day());
        }
    }

    /** Beside what stands there, and not twice. */
    private void addDay(LocalDate added) {
        String before = enquiry.days().getText().strip();
        String day = messages.days().full(added);
        if (!before.contains(day)) {
            enquiry.days().setText(before.isEmpty() ? day : messages.text("accounts.days.or", before, day));
        }
    }

    private void begin() {
        named.accept();
        Reply reply = new Reply(sheet::close, this::refuse);
        crew.accept();
        enquiry.read().flatMap(hours::in).ifPresent(words -> actions.begin(words.with(words.referredBy(), crew.crews()), reply));
    }

    private void refuse(Refusal no) {
        new RefusedFields(named::refuse)
                .at(FormField.NAME, named::refuse)
                .at(FormField.AT, written::refuse)
                .at(FormField.HOURS, hours::refuse)
                .at(FormField.CREW, crew::refuse)
                .show(no, messages.text(no.sentence()));
    }
}
