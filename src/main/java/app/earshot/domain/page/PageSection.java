package app.earshot.domain.page;

import java.util.List;

/**
 * Some things on a page under one heading.
 *
 * @param more says how many were left out, or is empty
 */
public record PageSection(String title, List<PageItem> items, String more) {

    public PageSection {
        items = List.copyOf(items);
    }
}
