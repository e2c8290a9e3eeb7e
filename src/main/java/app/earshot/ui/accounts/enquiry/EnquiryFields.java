package app.earshot.ui.accounts.enquiry;

import app.earshot.domain.account.Hours;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.calendar.DayClash;
import app.earshot.listening.bank.OccasionType;
import app.earshot.listening.bank.Occasions;
import app.earshot.ui.clash.ClashHint;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.EnquiryWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What an enquiry is about, in fields. */
public final class EnquiryFields extends VBox {

    private final Chips<Occasion> occasion;
    private final DaysField days;
    private final TextField place = new TextField();
    private final TextField size = new TextField();
    private final TextField source = new TextField();
    private @Nullable EnquiryWords before;
    private Occasions occasions;
    private Occasion usual = Occasion.WEDDING;
    private boolean occasionChosen;

    public EnquiryFields(Messages messages, Occasions occasions) {
        this.occasions = occasions;
        occasion = Chips.one(occasions.offered(), value -> messages.name("occasion", value));
        occasion.onChosen(chosen -> occasionChosen = true);
        days = new DaysField(messages.text("accounts.enquiry.days"), messages);
        HBox more = new HBox(
                grown(new Field("place", messages.text("accounts.enquiry.place"), place)),
                grown(new Field("size", messages.text("accounts.enquiry.size"), size)),
                grown(new Field("source", messages.text("accounts.enquiry.source"), source)));
        more.getStyleClass().add("field-row");
        getStyleClass().add("fields");
        getChildren()
                .addAll(
                        new Field("occasion", messages.text("accounts.enquiry.occasion"), occasion),
                        days,
                        more);
    }

    public void show(EnquiryWords words) {
        before = words;
        occasion.offer(offered(words.occasion()));
        occasion.choose(Set.of(words.occasion()));
        occasionChosen = true;
        days.show(words.days());
        place.setText(words.place());
        size.setText(words.size());
        source.setText(words.source());
    }

    /** Chooses the occasion that goes with what else was chosen, as long as a person has not said otherwise. */
    public void suggest(Occasion wanted) {
        usual = wanted;
        if (!occasionChosen) {
            occasion.choose(Set.of(nearest()));
        }
    }

    /** Offers the types of occasion as they are now. */
    public void offer(Occasions now) {
        occasions = now;
        occasion.offer(now.offered());
        suggest(usual);
    }

    /** What is offered anew, and what this one is about, even if that is not offered any more. */
    private List<Occasion> offered(Occasion standing) {
        return occasions.types().stream()
                .filter(type -> type.isOn() || type.occasion().equals(standing))
                .map(OccasionType::occasion)
                .toList();
    }

    /** The usual one, or where nobody offers that, one that is like it. */
    private Occasion nearest() {
        List<Occasion> offered = occasion.offered();
        return offered.contains(usual)
                ? usual
                : offered.stream()
                        .filter(it -> occasions.like(it).equals(occasions.like(usual)))
                        .findFirst()
                        .orElse(offered.getFirst());
    }

    /** What stands there, or nothing if a field has to be corrected first. */
    public Optional<EnquiryWords> read() {
        Occasion chosen = occasion.chosen().stream().findFirst().orElseGet(this::nearest);
        return days.read()
                .map(read -> new EnquiryWords(
                        chosen,
                        read,
                        place.getText(),
                        size.getText(),
                        source.getText(),
                        before == null ? null : before.referredBy(),
                        before == null ? List.of() : before.crews(),
                        before == null ? Hours.UNKNOWN : before.hours()));
    }

    /**
     * Says beside the days what stands in their way, as they are typed.
     *
     * @param wanted who would go, and when
     */
    public EnquiryFields saying(ClashHint hint, Supplier<DayClash.Wanted> wanted) {
        getChildren().add(getChildren().indexOf(days) + 1, hint);
        hint.onInstead(day -> days.show(List.of(day)));
        days.onRead(read -> hint.ask(wanted.get(), read));
        return this;
    }

    /** Asks once more what stands in the way: somebody else would go, or at other hours. */
    public void askAgain() {
        days.tellAgain();
    }

    public TextField days() {
        return days.input();
    }

    public TextField place() {
        return place;
    }

    public TextField size() {
        return size;
    }

    public TextField source() {
        return source;
    }

    private static Field grown(Field field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(0);
        return field;
    }
}
