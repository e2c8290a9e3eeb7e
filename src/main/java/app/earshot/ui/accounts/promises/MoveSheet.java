package app.earshot.ui.accounts.promises;

import app.earshot.domain.draft.SheetKey;
import app.earshot.domain.text.day.DayWords;
import app.earshot.domain.timeline.Promise;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.NoDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Asks for another day for a promise, in words. */
public final class MoveSheet {

    public static final String MOVE = "accounts/promise-move";

    private final Promise promise;
    private final BiConsumer<LocalDate, Reply> move;
    private final Messages messages;
    private final TextField words = new TextField();
    private final Field field;
    private final Label understood = Texts.wrapped("", "soft", "small");
    private final Sheet sheet;

    /** @param move moves it to a day, and says so to the sheet */
    public MoveSheet(Promise promise, BiConsumer<LocalDate, Reply> move, Messages messages, Overlays overlays) {
        this.promise = promise;
        this.move = move;
        this.messages = messages;
        field = new Field("new-day", messages.text("accounts.promise.new-day"), words);
        words.setPromptText(messages.text("accounts.promise.new-day.prompt"));
        words.textProperty().subscribe(this::tell);
        sheet = new Sheet(
                overlays,
                messages.text("accounts.promise.move.title"),
                messages.text("part.cancel"),
                Texts.wrapped(promise.words(), "promise-words"),
                field,
                understood);
        sheet.step(Buttons.primary(messages.text("accounts.promise.move.keep"), this::keep));
        sheet.keeps(SheetKey.of(MOVE, promise.accountId(), promise.id()));
    }

    public void open() {
        sheet.open();
    }

    private void tell() {
        field.accept();
        understood.setText(day().map(day -> messages.days().full(day)).orElse(""));
    }

    private void keep() {
        Reply reply = new Reply(sheet::close, no -> field.refuse(messages.text(no.sentence())));
        day().ifPresentOrElse(
                        day -> move.accept(day, reply),
                        () -> field.refuse(NoDay.sentence(words.getText(), messages)));
    }

    private Optional<LocalDate> day() {
        return DayWords.readOnly(words.getText(), messages.days().today(), messages.locale());
    }
}
