package app.earshot.exchange.demo;

import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PageText;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.KeptBrief;
import app.earshot.exchange.page.PageJson;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page that was read before a meeting, as it stands in the entry that it goes with: one thing a line, each line marked. */
final class DemoPage {

    static final String MARK = "=";

    private static final String EDGE = DemoBusiness.FIRM + " · brief before a meeting";
    private static final String FOOT = "Room to write what they say";
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("'As of' EEE d MMM yyyy", Locale.UK);

    private final DemoLines lines;
    private final DemoDays days;
    private final String title;
    private final List<PageSection> sections = new ArrayList<>();
    private String made = "";
    private String subtitle = "";
    private String goal = "";

    /** @param title whom the page is about */
    DemoPage(DemoLines lines, DemoDays days, String title) {
        this.lines = lines;
        this.days = days;
        this.title = title;
    }

    /** Takes a line {@code =kind words} or, with a note, {@code =kind words | note}. */
    void take(String line, LocalDate madeOn) {
        made = MADE.format(madeOn);
        int blank = line.indexOf(' ');
        String kind = blank < 0 ? line : line.substring(0, blank);
        String words = blank < 0 ? "" : days.told(line.substring(blank + 1).strip(), lines);
        switch (kind) {
            case "=about" -> subtitle = words;
            case "=goal" -> goal = words;
            case "=section" -> sections.add(new PageSection(words, List.of(), ""));
            case "=quote", "=owed", "=ask", "=line" -> add(kind.substring(MARK.length()), words);
            default -> throw lines.refused("expected =about, =goal, =section, =quote, =owed, =ask or =line");
        }
    }

    private void add(String kind, String words) {
        if (sections.isEmpty()) {
            throw lines.refused("what stands on a page stands below a line =section");
        }
        PageSection section = sections.removeLast();
        String[] halves = words.split("\\|", 2);
        List<PageItem> items = new ArrayList<>(section.items());
        items.add(new PageItem(
                DemoPeople.coded(PageItem.Kind.class, kind, lines), halves[0].strip(), halves.length == 2 ? halves[1].strip() : ""));
        sections.add(new PageSection(section.title(), items, ""));
    }

    /** The page behind its entry, if there was one. */
    Optional<KeptBrief> behind(Entry entry) {
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        PageText page = new PageText(EDGE, made, title, subtitle, goal, sections, FOOT);
        return Optional.of(new KeptBrief(
                DemoIds.of(entry.at(), "brief/" + entry.id()), entry.accountId(), entry.id(), entry.at(), PageJson.write(page)));
    }
}
