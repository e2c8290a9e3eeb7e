package app.earshot.usecase.insights;

import app.earshot.domain.insights.Course;
import app.earshot.domain.insights.FirstWord;
import app.earshot.domain.insights.Group;
import app.earshot.domain.insights.Kept;
import app.earshot.domain.insights.Period;
import app.earshot.domain.insights.RuleCost;
import app.earshot.domain.insights.Source;
import app.earshot.domain.insights.Talk;
import java.time.YearMonth;
import java.util.List;

/**
 * What became of the enquiries of a period.
 *
 * @param courses all of them, the newest first
 * @param months by the month in which they came, the earliest first; also those in which none came
 * @param seasons by the season of their beginning (spring begins in March), the latest first
 * @param sources by how they came, those of which most were decided first
 * @param firstWords of whoever wrote first and was answered, the newest first
 * @param firstWordsBefore of the same length of time before it
 * @param elsewhere who went elsewhere, the newest first; those who said why before the others
 * @param rules the rules of ours that came before it, what was dearest first
 * @param together by what had been before the offer, of those that were decided
 * @param talks who did the talking, by quarter, the earliest first
 * @param kept promises of ours by the quarter of their day, the earliest first
 */
public record Insights(
        Period period,
        List<Course> courses,
        List<Group<YearMonth>> months,
        List<Group<Season>> seasons,
        List<Group<Source>> sources,
        List<FirstWord> firstWords,
        List<FirstWord> firstWordsBefore,
        List<Course> elsewhere,
        List<RuleCost> rules,
        List<Together> together,
        List<Talk> talks,
        List<Kept> kept) {

    /**
     * Those for whom something had been done before the offer, and those for whom it had not.
     *
     * @param what the code of it: "both-heard", "goal-agreed", "said-back"
     */
    public record Together(String what, Group<Boolean> with, Group<Boolean> without) {}

    public int decided() {
        return (int) courses.stream().filter(Course::isDecided).count();
    }

    public boolean isEmpty() {
        return courses.isEmpty();
    }
}
