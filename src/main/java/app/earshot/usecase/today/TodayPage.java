package app.earshot.usecase.today;

import app.earshot.domain.today.TodaySection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that Today shows.
 *
 * @param today the day that it was read for
 * @param sections what there is to do
 * @param owed how much of it is owed
 * @param coming the accounts whose day comes next, the earliest first
 * @param moreComing how many more come within the days looked ahead
 */
public record TodayPage(
        LocalDate today, Map<TodaySection, Section> sections, Owed owed, List<TodayLine.Coming> coming, int moreComing) {

    /**
     * The lines of one section.
     *
     * @param lines the ones that wait longest, or come first, first
     * @param more how many more there are
     */
    public record Section(List<? extends TodayLine> lines, int more) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    public TodayPage {
        sections = Map.copyOf(sections);
        coming = List.copyOf(coming);
    }

    /** All lines in the order of the sections. */
    public List<TodayLine> lines() {
        return Stream.of(TodaySection.values()).<TodayLine>flatMap(section -> of(section).lines().stream()).toList();
    }

    public Section of(TodaySection section) {
        return sections.getOrDefault(section, new Section(List.of(), 0));
    }
}
