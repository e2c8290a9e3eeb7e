package app.earshot.ui.accounts.between;

import app.earshot.domain.draft.SheetKey;
import app.earshot.domain.text.day.DayWords;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.NoDay;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.DisagreementWords;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** What is asked about a disagreement in a sheet of its own. */
public final class DisagreementSheets {

    public static final String OPEN = "accounts/disagreement-new";
    public static final String CHANGE = "accounts/disagreement";
    public static final String DECIDE = "accounts/disagreement-decided";
    public static final String PARK = "accounts/disagreement-parked";

    private static final int LINES = 3;

    private final AccountPage page;
    private final BetweenActions actions;
    private final Messages messages;
    private final Overlays overlays;

    public DisagreementSheets(AccountPage page, BetweenActions actions, Messages messages, Overlays overlays) {
        this.page = page;
        this.actions = actions;
        this.messages = messages;
        this.overlays = overlays;
    }

    public void open() {
        DisagreementFields fields = new DisagreementFields(page, null, messages);
        Sheet sheet = sheet(
                "accounts.between.open", Texts.wrapped(messages.text("accounts.between.open.sentence"), "soft"), fields);
        sheet.keeps(SheetKey.of(OPEN, page.account().id())).growsBy(fields::another);
        sheet.step(Buttons.primary(
                messages.text("accounts.between.open.keep"),
                () -> actions.disagree(page.account().id(), fields.read(), new Reply(sheet::close, fields::refuse))));
        sheet.open();
    }

    void change(Disagreement one) {
        DisagreementFields fields = new DisagreementFields(page, DisagreementWords.of(one), messages);
        Sheet sheet = sheet("accounts.between.change", fields);
        sheet.keeps(about(CHANGE, one)).growsBy(fields::another);
        sheet.step(Buttons.primary(
                messages.text("accounts.save"),
                () -> actions.change(one, fields.read(), new Reply(sheet::close, fields::refuse))));
        sheet.open();
    }

    void decide(Disagreement one) {
        TextArea words = new TextArea(one.decided());
        Wrapping.wrap(words);
        words.setPrefRowCount(LINES);
        Field field = new Field("decision", messages.text("accounts.between.decision"), words);
        Sheet sheet = sheet("accounts.between.decide.title", Wrapping.whole(one.about(), "semibold"), field);
        sheet.keeps(about(DECIDE, one));
        Reply reply = new Reply(sheet::close, no -> field.refuse(messages.text(no.sentence())));
        sheet.step(Buttons.primary(
                messages.text("accounts.between.decide.keep"), () -> actions.decide(one, words.getText(), reply)));
        sheet.open();
    }

    /** Asks for the day to come back to it, in words. */
    void park(Disagreement one) {
        TextField typed = new TextField();
        Field field = new Field("review", messages.text("accounts.between.review"), typed);
        Label understood = Texts.wrapped("", "soft", "small");
        typed.setPromptText(messages.text("accounts.between.review.prompt"));
        typed.textProperty().subscribe(words -> {
            field.accept();
            understood.setText(day(words).map(messages.days()::full).orElse(""));
        });
        Sheet sheet = sheet("accounts.between.park", Wrapping.whole(one.about(), "semibold"), field, understood);
        sheet.keeps(about(PARK, one));
        Reply reply = new Reply(sheet::close, no -> field.refuse(messages.text(no.sentence())));
        sheet.step(Buttons.primary(messages.text("accounts.between.park.keep"), () -> day(typed.getText())
                .ifPresentOrElse(
                        day -> actions.park(one, day, reply),
                        () -> field.refuse(NoDay.sentence(typed.getText(), messages)))));
        sheet.open();
    }

    /** Opens the one in which words wait. */
    public void goOn(String sheet, Disagreement one) {
        switch (sheet) {
            case DECIDE -> decide(one);
            case PARK -> park(one);
            default -> change(one);
        }
    }

    private SheetKey about(String sheet, Disagreement one) {
        return SheetKey.of(sheet, page.account().id(), one.id());
    }

    private Optional<LocalDate> day(String words) {
        return DayWords.readOnly(words, messages.days().today(), messages.locale());
    }

    private Sheet sheet(String title, Node... body) {
        return new Sheet(overlays, messages.text(title), messages.text("part.cancel"), body);
    }
}
