package app.earshot.ui.calendar;

import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.Occupation;
import app.earshot.usecase.calendar.CalendarDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands on a day, and how firmly. */
record DayEntry(Occupation what, State state) {

    /** The order is that on a day. Each has a style of its own, that is told apart without its colour. */
    enum State {
        CLASH("calendar-clash", "calendar-clash-words"),
        BOOKED("calendar-booked", "calendar-booked-words"),
        HELD("calendar-held", "calendar-held-words"),
        ASKED("calendar-asked", "calendar-asked-words"),
        RAN_OUT("calendar-ran-out", "calendar-ran-out-words");

        private final String style;
        private final String wordsStyle;

        State(String style, String wordsStyle) {
            this.style = style;
            this.wordsStyle = wordsStyle;
        }

        String style() {
            return style;
        }

        /** How a sentence about it is drawn. */
        String wordsStyle() {
            return wordsStyle;
        }
    }

    /** What stands on each day, the firmest first, and then by name. */
    static Map<LocalDate, List<DayEntry>> of(CalendarDays days) {
        LocalDate today = days.taken().today();
        Map<LocalDate, DayPlan> clashes = days.clashes().stream().collect(Collectors.toMap(DayPlan::day, Function.identity()));
        return days.shown().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> {
            DayPlan clash = clashes.get(each.getKey());
            Set<Occupation> tangled = clash == null ? Set.of() : Set.copyOf(clash.involved(List.of()));
            return each.getValue().stream()
                    .map(what -> new DayEntry(what, state(what, tangled, today)))
                    .sorted(Comparator.comparing(DayEntry::state))
                    .toList();
        }));
    }

    private static State state(Occupation what, Set<Occupation> tangled, LocalDate today) {
        if (tangled.contains(what)) {
            return State.CLASH;
        }
        if (what.isBooked()) {
            return State.BOOKED;
        }
        return what.hold(today) != null ? State.HELD : what.ranOut(today) != null ? State.RAN_OUT : State.ASKED;
    }
}
