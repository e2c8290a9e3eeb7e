package app.earshot.ui.today;

import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PageText;
import app.earshot.domain.today.TodaySection;
import app.earshot.ui.today.LineWords.Told;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.today.TodayLine;
import app.earshot.usecase.today.TodayPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Today on one sheet of paper: the same lines under the same headings, as many of each as have room, and none that is private. */
final class TodayPaper {

    private static final int MOST_LINES = 12;

    private final Messages messages;
    private final TodayPage page;
    private final LineWords words;

    TodayPaper(Messages messages, TodayPage page) {
        this.messages = messages;
        this.page = page;
        words = new LineWords(messages, page);
    }

    /** The page with fewer and fewer lines under each heading; it says how many it leaves out. */
    List<PageText> shorterAndShorter() {
        return IntStream.iterate(MOST_LINES, lines -> lines > 0, lines -> lines - 1).mapToObj(this::text).toList();
    }

    private PageText text(int lines) {
        List<PageSection> sections = new ArrayList<>();
        for (TodaySection section : TodaySection.values()) {
            TodayPage.Section all = page.of(section);
            add(sections, messages.name("today.section", section), all.lines().stream().filter(line -> !page.isPrivate(line)).map(this::item).toList(), all.more(), lines);
        }
        add(sections, messages.text("today.next"), page.coming().stream().map(this::coming).toList(), page.moreComing(), lines);
        return new PageText(
                messages.text("today.paper.edge", messages.text("app.name")), messages.days().time(messages.days().now()),
                messages.days().full(page.today()), words.owed(page.owed().waiting(), page.owed().promises(), page.owed().thanks()), "", sections,
                messages.text("today.paper.foot"));
    }

    private void add(List<PageSection> sections, String title, List<PageItem> items, int more, int lines) {
        int left = items.size() + more - Math.min(lines, items.size());
        if (!items.isEmpty()) {
            sections.add(new PageSection(title, items.stream().limit(lines).toList(), left > 0 ? messages.text("today.more", left) : ""));
        }
    }

    private PageItem item(TodayLine line) {
        Told told = words.of(line);
        return new PageItem(PageItem.Kind.LINE, joined(told.title(), told.beside(), told.owed()), told.sentence());
    }

    private PageItem coming(TodayLine.Coming coming) {
        return new PageItem(
                PageItem.Kind.LINE,
                messages.text("today.coming", messages.days().withoutYear(coming.day()), words.account(coming.account())), words.coming(coming));
    }

    private String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(messages.text("part.between")));
    }
}
