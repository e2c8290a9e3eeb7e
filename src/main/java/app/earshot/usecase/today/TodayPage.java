package app.earshot.usecase.today;

import app.earshot.domain.calendar.WorkingTime;
import app.earshot.domain.today.TodaySection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that Today shows.
 *
 * @param today the day that it was read for
 * @param sections what there is to do
 * @param owed how much of it is owed
 * @param coming the accounts whose day comes next, the earliest first
 * @param moreComing how many more come within the days looked ahead
 * @param kept entries of promises that are for the owner's eyes alone
 * @param working by which it is counted how long somebody has waited
 */
public record TodayPage(
        LocalDate today, Map<TodaySection, Section> sections, Owed owed, List<TodayLine.Coming> coming, int moreComing, Set<UUID> kept,
        WorkingTime working) {

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
        kept = Set.copyOf(kept);
    }

    /** All lines in the order of the sections. */
    public List<TodayLine> lines() {
        return Stream.of(TodaySection.values()).<TodayLine>flatMap(section -> of(section).lines().stream()).toList();
    }

    /** Whether a line tells what is for the owner's eyes alone: it stands on the screen and on no paper. */
    public boolean isPrivate(TodayLine line) {
        return line instanceof TodayLine.Promised promised && kept.contains(promised.due().promise().entryId());
    }

    public Section of(TodaySection section) {
        return sections.getOrDefault(section, new Section(List.of(), 0));
    }
}
