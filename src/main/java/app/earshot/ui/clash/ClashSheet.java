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
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

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

    /** What can be done about one of those who have the day; each is told why not, and what happens once it is done. */
    private interface Ways {

        void give(Occupation each, UUID crew, Consumer<Refusal> refused, Runnable done);

        void move(Occupation each, LocalDate day, Consumer<Refusal> refused, Runnable done);
    }

    /** Of a day that is booked twice. */
    public void open(LocalDate day) {
        actions.untangle(day, tangle -> show(tangle, "", settling()).open());
    }

    /**
     * Of an enquiry that was about to be booked: the first of its days that is taken.
     *
     * @param free run where none is taken any more
     */
    public void open(UUID enquiry, Runnable free) {
        actions.untangle(enquiry, tangle -> tangle.ifPresentOrElse(
                each -> {
                    Sheet sheet = show(each, "", settling());
                    sheet.offer(Buttons.plain(messages.text("clash.anyway"), () -> actions.bookAllTheSame(enquiry, this::refuse, sheet::close)));
                    sheet.open();
                },
                free));
    }

    /**
     * Of what was about to be moved to a day that somebody else has.
     *
     * @param moving as it stands, on the day that it has now
     * @param refused why it was not moved
     */
    public void open(Occupation moving, LocalDate to, Refusal refused) {
        actions.untangle(moving, to, tangle -> {
            Sheet sheet = show(tangle, messages.text(refused.sentence()), moving(moving, to));
            sheet.offer(Buttons.plain(
                    messages.text("clash.move-anyway"), () -> actions.moveAllTheSame(moving, to, this::refuse, sheet::close)));
            sheet.open();
        });
    }

    private Ways settling() {
        return new Ways() {
            @Override
            public void give(Occupation each, UUID crew, Consumer<Refusal> refused, Runnable done) {
                actions.giveTo(each, crew, refused, done);
            }

            @Override
            public void move(Occupation each, LocalDate day, Consumer<Refusal> refused, Runnable done) {
                actions.move(each, day, refused, done);
            }
        };
    }

    /** What is being moved has not come yet; where one of the others makes room, it comes after all. */
    private Ways moving(Occupation moving, LocalDate to) {
        return new Ways() {
            @Override
            public void give(Occupation each, UUID crew, Consumer<Refusal> refused, Runnable done) {
                if (each.enquiryId().equals(moving.enquiryId())) {
                    actions.moveWithCrew(moving, to, crew, refused, done);
                } else {
                    actions.giveTo(each, crew, refused, () -> follow(done));
                }
            }

            @Override
            public void move(Occupation each, LocalDate day, Consumer<Refusal> refused, Runnable done) {
                if (each.enquiryId().equals(moving.enquiryId())) {
                    actions.move(moving, day, refused, done);
                } else {
                    actions.move(each, day, refused, () -> follow(done));
                }
            }

            private void follow(Runnable done) {
                done.run();
                actions.move(moving, to, still -> new ClashSheet(actions).open(moving, to, still), () -> {});
            }
        };
    }

    private Sheet show(ClashActions.Tangle tangle, String why, Ways ways) {
        VBox body = new VBox();
        body.getStyleClass().add("fields");
        Visibility.set(no, false);
        Label firm = Texts.wrapped(why, "clash-firm");
        Visibility.set(firm, !why.isEmpty());
        Sheet sheet = new Sheet(
                actions.tools().frame().overlays(),
                messages.text("clash.sheet", messages.days().full(tangle.plan().day())),
                messages.text("part.close"),
                firm,
                Texts.wrapped(messages.text("clash.sheet.sentence"), "soft"),
                body,
                no);
        tangle.involved().forEach(each -> body.getChildren().add(card(each, tangle, sheet, ways)));
        return sheet.neverAsks();
    }

    private Node card(Occupation each, ClashActions.Tangle tangle, Sheet sheet, Ways ways) {
        DayPlan plan = tangle.plan();
        List<String> crews = plan.crews().stream()
                .filter(crew -> each.crews().contains(crew.crew().id()))
                .map(crew -> words.name(crew.crew()))
                .toList();
        String how = messages.text(each.isBooked() ? "clash.is-booked" : "clash.is-asked", messages.list(crews), crews.size());
        WrappingRow row = new WrappingRow(ways(each, tangle, sheet, ways));
        row.getStyleClass().add("clash-ways");
        Card card = new Card(Texts.wrapped(words.account(each), "heading"), Texts.wrapped(how, "soft", "small"), row);
        card.getStyleClass().add("clash-card");
        return card;
    }

    private Node[] ways(Occupation each, ClashActions.Tangle tangle, Sheet sheet, Ways ways) {
        List<Node> buttons = new ArrayList<>();
        for (CrewOnDay free : tangle.plan().free()) {
            buttons.add(Buttons.small(
                    messages.text("clash.give", words.name(free.crew()), free.crew().me() ? 1 : 0),
                    () -> ways.give(each, free.crew().id(), this::refuse, sheet::close)));
        }
        tangle.nearest().stream().map(DayPlan::day).forEach(day -> buttons.add(Buttons.small(
                messages.text("clash.move", messages.days().withoutYear(day)), () -> ways.move(each, day, this::refuse, sheet::close))));
        buttons.add(Buttons.small(messages.text("clash.tell"), () -> {
            sheet.close();
            actions.tell(each, messages.text("clash.words", messages.days().weekday(each.day())));
        }));
        buttons.add(Buttons.small(messages.text("clash.open"), () -> {
            sheet.close();
            actions.open(each);
        }));
        return buttons.toArray(Node[]::new);
    }

    private void refuse(Refusal refusal) {
        no.setText(messages.text(refusal.sentence()));
        Visibility.set(no, true);
    }
}
