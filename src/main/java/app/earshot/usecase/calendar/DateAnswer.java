package app.earshot.usecase.calendar;

import app.earshot.domain.calendar.DayPlan;
import java.util.List;

/**
 * What there is to say about the days that somebody asked for.
 *
 * @param days those asked for, earliest first; empty if the words name none
 * @param nearest where nobody is free on the one day asked for, the nearest days of its kind on which somebody is, earliest first
 */
public record DateAnswer(List<DayPlan> days, List<DayPlan> nearest) {

    static final DateAnswer NONE = new DateAnswer(List.of(), List.of());

    public DateAnswer {
        days = List.copyOf(days);
        nearest = List.copyOf(nearest);
    }
}
