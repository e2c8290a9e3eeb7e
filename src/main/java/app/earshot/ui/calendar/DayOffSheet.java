package app.earshot.ui.calendar;

import app.earshot.domain.account.Teammate;
import app.earshot.domain.draft.SheetKey;
import app.earshot.domain.text.day.DayWords;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.clash.ClashWords;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.NoDay;
import app.earshot.usecase.FormField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Whose days off, from when to when, and what for. */
final class DayOffSheet {

    static final String KEY = "calendar/days-off";

    private record Who(@Nullable UUID id, String name) {}

    private final CalendarActions actions;
    private final Messages messages;
    private final Chips<Who> who;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final TextField words = new TextField();
    private final Field whoField;
    private final Field fromField;
    private final Field toField;
    private final Sheet sheet;

    DayOffSheet(LocalDate day, List<Teammate> crews, CalendarActions actions, Frame frame) {
        this.actions = actions;
        this.messages = frame.messages();
        ClashWords names = new ClashWords(messages);
        Who all = new Who(null, messages.text("calendar.off.everybody"));
        List<Who> choices = Stream.concat(crews.stream().map(each -> new Who(each.id(), messages.capital(names.name(each)))), Stream.of(all)).toList();
        who = Chips.one(choices, Who::name).coded(it -> it.id() == null ? "all" : it.id().toString());
        who.choose(Set.of(choices.getFirst()));
        from.setText(messages.days().full(day));
        to.setText(messages.days().full(day));
        whoField = new Field("who", messages.text("calendar.off.who"), who);
        fromField = new Field("from", messages.text("calendar.off.from"), from);
        toField = new Field("to", messages.text("calendar.off.to"), to);
        sheet = new Sheet(
                frame.overlays(), messages.text("calendar.days-off"), messages.text("part.cancel"), whoField, fromField, toField,
                new Field("words", messages.text("calendar.off.words"), words));
        sheet.step(Buttons.primary(messages.text("calendar.off.keep"), this::keep));
        sheet.keeps(SheetKey.of(KEY, day.toString()));
    }

    void open() {
        sheet.open();
    }

    private void keep() {
        List.of(whoField, fromField, toField).forEach(Field::accept);
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        if (first.isEmpty()) {
            fromField.refuse(NoDay.sentence(from.getText(), messages));
        } else if (last.isEmpty()) {
            toField.refuse(NoDay.sentence(to.getText(), messages));
        } else {
            UUID whose = who.chosen().stream().findFirst().map(Who::id).orElse(null);
            Reply reply = new Reply(sheet::close, no -> (no.field() == FormField.UNTIL ? toField : whoField).refuse(messages.text(no.sentence())));
            actions.takeOff(whose, first.get(), last.get(), words.getText(), reply);
        }
    }

    private Optional<LocalDate> day(TextField typed) {
        return DayWords.readOnly(typed.getText(), messages.days().today(), messages.locale());
    }
}
