package app.earshot.domain.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one page says, in words ready to be read.
 *
 * @param edge what page it is, small, at its upper left
 * @param made when it was made, small, at its upper right
 * @param subtitle may be empty
 * @param goal may be empty
 * @param foot stands under a line at the end; what is below it is left white to write on
 */
public record PageText(
        String edge, String made, String title, String subtitle, String goal, List<PageSection> sections, String foot) {

    public PageText {
        sections = List.copyOf(sections);
    }

    /** All of it, line by line, for those who hear it. */
    public String whole() {
        List<String> lines = new ArrayList<>(List.of(edge, made, title, subtitle, goal));
        for (PageSection section : sections) {
            lines.add(section.title());
            section.items().forEach(item -> lines.addAll(List.of(item.words(), item.note())));
            lines.add(section.more());
        }
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
