package app.earshot.ui.clash;

import app.earshot.domain.calendar.CrewOnDay;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Sorts out a day on which more is promised than can be kept: another crew, another day, or telling them early. */
public final class ClashSheet {

    private final ClashActions actions;
    private final Messages messages;
    private final ClashWords words;
    private final Label no = Texts.wrapped("", "field-error");

    public ClashSheet(ClashActions actions) {
        this.actions = actions;
        this.messages = actions.tools().frame().messages();
        this.words = new ClashWords(messages);
    }

    /** Of a day that is booked twice. */
    public void open(LocalDate day) {
        actions.untangle(day, tangle -> show(tangle, null));
    }

    /**
     * Of an enquiry that was about to be booked: the first of its days that is taken.
     *
     * @param free run where none is taken any more
     */
    public void open(UUID enquiry, Runnable free) {
        actions.untangle(enquiry, tangle -> tangle.ifPresentOrElse(each -> show(each, enquiry), free));
    }

    private void show(ClashActions.Tangle tangle, @Nullable UUID booking) {
        VBox body = new VBox();
        body.getStyleClass().add("fields");
        Visibility.set(no, false);
        Sheet sheet = new Sheet(
                actions.tools().frame().overlays(),
                messages.text("clash.sheet", messages.days().full(tangle.plan().day())),
                messages.text("part.close"),
                Texts.wrapped(messages.text("clash.sheet.sentence"), "soft"),
                body,
                no);
        tangle.involved().forEach(each -> body.getChildren().add(card(each, tangle, sheet)));
        if (booking != null) {
            sheet.offer(Buttons.plain(messages.text("clash.anyway"), () -> actions.bookAllTheSame(booking, this::refuse, sheet::close)));
        }
        sheet.neverAsks().open();
    }

    private Node card(Occupation each, ClashActions.Tangle tangle, Sheet sheet) {
        DayPlan plan = tangle.plan();
        List<Node> ways = new ArrayList<>();
        for (CrewOnDay free : plan.free()) {
            ways.add(Buttons.small(
                    messages.text("clash.give", words.name(free.crew()), free.crew().me() ? 1 : 0),
                    () -> actions.giveTo(each, free.crew().id(), this::refuse, sheet::close)));
        }
        tangle.nearest().stream().map(DayPlan::day).forEach(day -> ways.add(Buttons.small(
                messages.text("clash.move", messages.days().withoutYear(day)), () -> actions.move(each, day, this::refuse, sheet::close))));
        ways.add(Buttons.small(messages.text("clash.tell"), () -> {
            sheet.close();
            actions.tell(each, messages.text("clash.words", messages.days().weekday(each.day())));
        }));
        ways.add(Buttons.small(messages.text("clash.open"), () -> {
            sheet.close();
            actions.open(each);
        }));
        List<String> crews = plan.crews().stream()
                .filter(crew -> each.crews().contains(crew.crew().id()))
                .map(crew -> words.name(crew.crew()))
                .toList();
        String how = messages.text(each.isBooked() ? "clash.is-booked" : "clash.is-asked", messages.list(crews), crews.size());
        WrappingRow row = new WrappingRow(ways.toArray(Node[]::new));
        row.getStyleClass().add("clash-ways");
        Card card = new Card(Texts.wrapped(words.account(each), "heading"), Texts.wrapped(how, "soft", "small"), row);
        card.getStyleClass().add("clash-card");
        return card;
    }

    private void refuse(Refusal refusal) {
        no.setText(messages.text(refusal.sentence()));
        Visibility.set(no, true);
    }
}
