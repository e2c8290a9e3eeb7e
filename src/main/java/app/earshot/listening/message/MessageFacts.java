package app.earshot.listening.message;

import app.earshot.domain.text.Found;
import app.earshot.domain.text.fact.AskedDays;
import app.earshot.domain.text.fact.Budgets;
import app.earshot.domain.text.fact.FactText;
import app.earshot.domain.text.fact.FoundThrough;
import app.earshot.domain.text.fact.GuestCounts;
import app.earshot.domain.text.fact.LabelledField;
import app.earshot.domain.text.fact.LabelledFields;
import app.earshot.domain.text.fact.Ranking;
import app.earshot.domain.text.fact.VenueNames;
import app.earshot.domain.timeline.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The facts in a message: days, size, place, budget, who sent them. */
final class MessageFacts implements FactText {

    /** A message has one place, or two: where the ceremony is, and the party. */
    private static final int PLACES = 2;
    private static final int SIZES = 1;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})(?!\\d)|\\d{1,6}");

    private final MessageText message;
    private final List<LabelledField> fields;
    private final List<Finding> found = new ArrayList<>();

    private MessageFacts(MessageText message) {
        this.message = message;
        this.fields = LabelledFields.in(message.lines());
    }

    /**
     * All that are found.
     *
     * @param asking where they ask something: a day that only its weekday names counts only there
     * @param promised where they promise something: a day there is when they will do it
     */
    static List<Finding> in(MessageText message, LocalDate sent, List<Place> asking, List<Place> promised) {
        MessageFacts facts = new MessageFacts(message);
        facts.days(sent, asking, promised);
        facts.rest();
        return facts.found;
    }

    private void days(LocalDate sent, List<Place> asking, List<Place> promised) {
        Ranking<LocalDate> days = AskedDays.ranked(this, sent, Locale.UK);
        List<Found<LocalDate>> sure = days.bestFirst(day -> day, AskedDays.SURE);
        for (Found<LocalDate> day : days.bestFirst(day -> day, AskedDays.LIKELY)) {
            boolean named = sure.contains(day) || (isIn(asking, day.place()) && day.value().isAfter(sent) && !goesBack(day, sure));
            if (named && !isIn(promised, day.place())) {
                add(FindingKind.DAY, day.place(), "date-place", null, day.value());
            }
        }
    }

    /** "That Saturday", of a Saturday whose date was named. */
    private static boolean goesBack(Found<LocalDate> day, List<Found<LocalDate>> sure) {
        return sure.stream().anyMatch(other -> other.value().getDayOfWeek() == day.value().getDayOfWeek());
    }

    private void rest() {
        List<Found<String>> sources = FoundThrough.in(this);
        List<Place> sourcePlaces = sources.stream().map(Found::place).toList();
        sources.stream().limit(1).forEach(source -> add(FindingKind.SENT_BY, source.place(), "why-us", null, null));
        VenueNames.in(this).stream()
                .filter(place -> !isIn(sourcePlaces, place.place()))
                .limit(PLACES)
                .forEach(place -> add(FindingKind.PLACE, place.place(), "date-place", null, null));
        GuestCounts.in(this).stream().limit(SIZES).forEach(size -> add(FindingKind.SIZE, size.place(), "size-shape", number(size.value()), null));
        Budgets.in(this).stream().limit(1).forEach(budget -> add(FindingKind.BUDGET, budget.place(), "budget", budget.value(), null));
    }

    private void add(FindingKind kind, Place place, String topic, @Nullable Integer number, @Nullable LocalDate day) {
        found.add(Finding.of(kind, place, message.text(), topic).with(number).on(day));
    }

    /** The last number that is written in figures: of "80 to 100" the most. */
    private static @Nullable Integer number(String words) {
        Integer number = null;
        for (Matcher m = NUMBER.matcher(words); m.find(); ) {
            number = Integer.valueOf(m.group().replaceAll("[.,]", ""));
        }
        return number;
    }

    private static boolean isIn(List<Place> places, Place one) {
        return places.stream().anyMatch(place -> place.start() <= one.start() && one.end() <= place.end());
    }

    @Override
    public String searched() {
        return message.text();
    }

    @Override
    public String theirs() {
        return message.text();
    }

    @Override
    public List<LabelledField> fields() {
        return fields;
    }
}
