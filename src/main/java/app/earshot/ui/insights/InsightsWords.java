package app.earshot.ui.insights;

import app.earshot.domain.account.AccountName;
import app.earshot.domain.insights.Course;
import app.earshot.domain.insights.FirstWord;
import app.earshot.domain.insights.Group;
import app.earshot.domain.insights.Source;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.insights.Insights;
import app.earshot.usecase.insights.Insights.Together;
import app.earshot.usecase.insights.Range;
import app.earshot.usecase.insights.Season;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How what was counted is told. */
final class InsightsWords {

    /** So many names are told of those that are too few for a share. */
    private static final int NAMES = 2;
    private static final int MINUTES = 60;
    private static final int A_DAY = 24;

    private final Messages messages;

    InsightsWords(Messages messages) {
        this.messages = messages;
    }

    /** "142 enquiries since December 2024; 118 decided." */
    String summary(Insights insights) {
        return messages.text(
                "insights.summary", insights.courses().size(), messages.days().month(insights.period().first()), insights.decided());
    }

    String source(Source source) {
        return source.by() == Source.By.WORDS ? messages.capital(source.words()) : messages.name("insights.source", source.by());
    }

    String season(Season season) {
        return messages.text("insights.season." + season.number(), Integer.toString(season.year()));
    }

    /** "19 of 31". */
    String counts(Group<?> group) {
        return messages.text("insights.of", group.booked(), group.decided());
    }

    /** "too few to say: Priya & Tom, Nadia & Will, +3". */
    String tooFew(Group<?> group) {
        if (group.decided() == 0) {
            return messages.text("insights.none-decided");
        }
        List<String> names = group.courses().stream().filter(Course::isDecided).map(course -> AccountName.shortened(course.account())).distinct().toList();
        String told = String.join(messages.text("insights.comma"), names.subList(0, Math.min(NAMES, names.size())));
        return names.size() > NAMES ? messages.text("insights.too-few.more", told, names.size() - NAMES) : messages.text("insights.too-few", told);
    }

    /**
     * What the ranges of the two that most came through have to say about a difference.
     *
     * @param bars whether any share is drawn, of these or of all others together
     */
    String difference(List<Group<Source>> sources, boolean bars) {
        List<Group<Source>> enough = sources.stream().filter(Group::isEnough).toList();
        if (!bars) {
            return messages.text("insights.sources.few", Group.ENOUGH);
        }
        String bar = messages.text("insights.sources.bar");
        if (enough.size() < 2) {
            return bar;
        }
        Group<Source> one = enough.get(0);
        Group<Source> other = enough.get(1);
        boolean same = range(one).overlaps(range(other));
        return bar + " " + messages.text(same ? "insights.sources.same" : "insights.sources.differ", source(one.what()), source(other.what()));
    }

    static Range range(Group<?> group) {
        return Range.of(group.booked(), group.decided());
    }

    /** "41 minutes", "3 h 10 min", "2 days": the middle one of all, in working time. */
    String waited(Duration waited) {
        long minutes = waited.toMinutes();
        if (minutes < MINUTES) {
            return messages.text("insights.minutes", minutes);
        }
        long hours = waited.toHours();
        return hours < A_DAY
                ? messages.text("insights.hours", hours, minutes % MINUTES)
                : messages.text("insights.days", Math.round(hours / (double) A_DAY));
    }

    /** The middle of how long they waited; of an even number the longer of the two in the middle. */
    static Optional<Duration> middle(List<FirstWord> words) {
        List<Duration> sorted = words.stream().map(FirstWord::waited).sorted().toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
    }

    /** Who went elsewhere, and when. */
    String elsewhere(Course course) {
        return messages.text("insights.lost", course.account(), messages.days().friendly(day(course)));
    }

    private LocalDate day(Course course) {
        return messages.days().dayOf(course.endedAt() == null ? course.began() : course.endedAt());
    }

    /** "Booked on 3 May 2026", "Came on 2 May, open". */
    String outcome(Course course) {
        return messages.text("insights.outcome." + course.outcome().code(), messages.days().dayOf(course.began()), day(course));
    }

    /** "3 lost · 1 heard it and booked". */
    String rule(int lost, int booked) {
        return String.join(
                messages.text("part.between"),
                Stream.of(
                                lost == 0 ? "" : messages.text("insights.rules.lost", lost),
                                booked == 0 ? "" : messages.text("insights.rules.booked", booked))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    String together(Together together, boolean with) {
        return messages.text("insights.together." + together.what() + (with ? ".with" : ".without"));
    }

    String quarter(LocalDate first) {
        return messages.text("insights.quarter", messages.days().month(YearMonth.from(first)), messages.days().month(YearMonth.from(first).plusMonths(2)));
    }

}
