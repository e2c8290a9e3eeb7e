package app.earshot.ui.insights;

import app.earshot.domain.insights.Course;
import app.earshot.domain.insights.Group;
import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PageText;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.insights.Insights;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What was learned, on one page to read in winter. */
final class InsightsPaper {

    private static final int MOST_LINES = 8;

    private final Messages messages;
    private final InsightsWords words;
    private final Insights read;

    InsightsPaper(Messages messages, InsightsWords words, Insights read) {
        this.messages = messages;
        this.words = words;
        this.read = read;
    }

    /** The page with fewer and fewer lines under each heading; it says how many it leaves out. */
    List<PageText> shorterAndShorter() {
        return IntStream.iterate(MOST_LINES, lines -> lines > 0, lines -> lines - 1).mapToObj(this::text).toList();
    }

    private PageText text(int lines) {
        List<PageSection> sections = new ArrayList<>();
        add(sections, "insights.sources", groups(read.sources(), group -> words.source(group.what())), lines);
        add(sections, "insights.seasons", groups(read.seasons(), group -> words.season(group.what())), lines);
        InsightsWords.middle(read.firstWords()).ifPresent(middle -> add(sections, "insights.first-word", List.of(
                line(words.waited(middle), messages.text("insights.first-word.median", read.firstWords().size()))), lines));
        add(sections, "insights.elsewhere", read.elsewhere().stream().filter(course -> !course.reason().isBlank()).map(this::quote).toList(), lines);
        add(sections, "insights.rules", read.rules().stream().map(cost -> line(cost.rule(), words.rule(cost.lost().size(), cost.booked().size()))).toList(), lines);
        read.together().forEach(one -> add(
                sections, "insights.together." + one.what(),
                groups(List.<Group<Boolean>>of(one.with(), one.without()), group -> words.together(one, group.what())), lines));
        return new PageText(
                messages.text("insights.paper.edge", messages.text("app.name")), messages.days().full(messages.days().today()),
                messages.text("insights.paper.title"), words.summary(read), "", sections, messages.text("insights.together.no-cause"));
    }

    private void add(List<PageSection> sections, String key, List<PageItem> items, int lines) {
        if (!items.isEmpty()) {
            int left = items.size() - Math.min(lines, items.size());
            sections.add(new PageSection(
                    messages.text(key), items.stream().limit(lines).toList(), left > 0 ? messages.text("insights.more", left) : ""));
        }
    }

    private <T> List<PageItem> groups(List<Group<T>> groups, Function<Group<T>, String> called) {
        return groups.stream()
                .filter(group -> group.decided() > 0)
                .map(group -> line(called.apply(group), messages.text("insights.paper.counts", words.counts(group), told(group))))
                .toList();
    }

    private String told(Group<?> group) {
        if (!group.isEnough()) {
            return words.tooFew(group);
        }
        var range = InsightsWords.range(group);
        return messages.text("insights.paper.range", Math.round(range.low() * 100), Math.round(range.high() * 100));
    }

    private PageItem quote(Course course) {
        return new PageItem(PageItem.Kind.QUOTE, course.reason(), words.elsewhere(course));
    }

    private static PageItem line(String said, String note) {
        return new PageItem(PageItem.Kind.LINE, said, note);
    }
}
