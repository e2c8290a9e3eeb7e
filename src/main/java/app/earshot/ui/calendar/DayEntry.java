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
        CLASH("calendar-clash"),
        BOOKED("calendar-booked"),
        HELD("calendar-held"),
        ASKED("calendar-asked"),
        RAN_OUT("calendar-ran-out");

        private final String style;

        State(String style) {
            this.style = style;
        }

        String style() {
            return style;
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
