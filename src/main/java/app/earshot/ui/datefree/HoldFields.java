package app.earshot.ui.datefree;

import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.CrewOnDay;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.text.day.DayWords;
import app.earshot.ui.clash.ClashWords;
import app.earshot.ui.datefree.DateFreeActions.HoldFor;
import app.earshot.ui.datefree.DateFreeActions.Wish;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.NoDay;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.calendar.HoldDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** For whom a day is held, who of ours keeps it, and until when. A name and Enter is enough. */
final class HoldFields extends VBox {

    private record Keeper(@Nullable UUID id, String name) {}

    private final LocalDate day;
    private final Messages messages;
    private final Chips<HoldFor> who;
    private final TextField name = new TextField();
    private final TextField until = new TextField();
    private final Chips<Keeper> crew;
    private final Field nameField;
    private final Field crewField;
    private final Field untilField;
    private Consumer<Wish> hold = wish -> {};

    HoldFields(DayPlan plan, List<HoldFor> candidates, Messages messages) {
        this.day = plan.day();
        this.messages = messages;
        who = Chips.one(candidates, HoldFor::name);
        if (!candidates.isEmpty()) {
            who.choose(Set.of(candidates.getFirst()));
        }
        List<Keeper> keepers = keepers(plan);
        crew = Chips.one(keepers, Keeper::name);
        crew.choose(Set.of(keepers.getFirst()));
        name.setPromptText(messages.text("datefree.hold.new.prompt"));
        until.setText(messages.days().full(HoldDate.usualEnd(day, messages.days().today())));
        nameField = new Field("hold-name", messages.text(candidates.isEmpty() ? "datefree.hold.who" : "datefree.hold.new"), name);
        crewField = new Field("hold-crew", messages.text("datefree.hold.crew"), crew);
        untilField = new Field("hold-until", messages.text("datefree.hold.until"), until);
        for (TextField typed : List.of(name, until)) {
            typed.setOnAction(event -> keep());
        }
        getStyleClass().add("fields");
        if (!candidates.isEmpty()) {
            getChildren().add(new Field("hold-who", messages.text("datefree.hold.who"), who));
        }
        getChildren().addAll(nameField, crewField, untilField, Buttons.primary(messages.text("datefree.hold.keep"), this::keep));
    }

    void onHold(Consumer<Wish> wanted) {
        hold = wanted;
    }

    /** Where the name is typed, unless it is likely who it is for. */
    void enter() {
        if (who.offered().isEmpty()) {
            name.requestFocus();
        } else {
            who.requestFocus();
        }
    }

    /** Shows why not, where it has to be changed. */
    void refuse(Refusal no) {
        Field field = no.field() == FormField.CREW ? crewField : no.field() == FormField.UNTIL || no.field() == FormField.DAY ? untilField : nameField;
        field.refuse(messages.text(no.sentence()));
    }

    /** Those who are free first, and any of them. */
    private List<Keeper> keepers(DayPlan plan) {
        ClashWords words = new ClashWords(messages);
        List<Keeper> free = plan.free().stream().map(CrewOnDay::crew).map(each -> keeper(each, words)).toList();
        Keeper anybody = new Keeper(null, messages.text("datefree.hold.anybody"));
        return free.isEmpty() ? List.of(anybody) : Stream.concat(free.stream(), Stream.of(anybody)).toList();
    }

    private Keeper keeper(Teammate each, ClashWords words) {
        return new Keeper(each.id(), messages.capital(words.name(each)));
    }

    private void keep() {
        List.of(nameField, crewField, untilField).forEach(Field::accept);
        Optional<LocalDate> end = DayWords.readOnly(until.getText(), messages.days().today(), messages.locale());
        String typed = name.getText().strip();
        HoldFor chosen = typed.isEmpty() ? who.chosen().stream().findFirst().orElse(null) : new HoldFor(typed, null);
        if (chosen == null) {
            nameField.refuse(messages.text("datefree.hold.who-missing"));
        } else if (end.isEmpty()) {
            untilField.refuse(NoDay.sentence(until.getText(), messages));
        } else {
            UUID keeper = crew.chosen().stream().findFirst().map(Keeper::id).orElse(null);
            hold.accept(new Wish(chosen, day, keeper, end.get()));
        }
    }
}
