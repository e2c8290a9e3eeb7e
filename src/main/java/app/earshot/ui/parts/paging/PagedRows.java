package app.earshot.ui.parts.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list of any length, of which only the pages that were looked at are there. A row on its way is null.
 *
 * @param <R> what a row shows
 */
public final class PagedRows<R> extends ObservableListBase<@Nullable R> {

    /** How many rows are read at once. */
    public static final int PAGE = 100;

    /** The screen shows rows of two pages at most; the page of the selected row may be a third. */
    private static final int KEPT_IN_VIEW = 3;

    private final Class<R> type;
    private final Function<R, UUID> ids;
    private final Map<Integer, List<R>> pages = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private final LinkedHashSet<Integer> lookedAt = new LinkedHashSet<>();
    private IntConsumer wanted = page -> {};
    private int count;
    private boolean answering;

    /** @param ids by what a row is known again */
    public PagedRows(Class<R> type, Function<R, UUID> ids) {
        this.type = type;
        this.ids = ids;
    }

    /** Says whom to ask for a page that is not there. */
    public void onWanted(IntConsumer asker) {
        wanted = asker;
    }

    @Override
    public @Nullable R get(int index) {
        int page = Objects.checkIndex(index, count) / PAGE;
        look(page);
        if (!pages.containsKey(page) && asked.add(page)) {
            answering = true;
            wanted.accept(page);
            answering = false;
        }
        return loaded(index);
    }

    @Override
    public int size() {
        return count;
    }

    /** Searches the pages that are there only: looking for a row must not read ten thousand. */
    @Override
    public int indexOf(@Nullable Object row) {
        return type.isInstance(row) ? indexOfId(ids.apply(type.cast(row))) : -1;
    }

    /** Where a row stands, or -1 if it is on no page that is there. */
    public int indexOfId(UUID id) {
        for (Map.Entry<Integer, List<R>> page : pages.entrySet()) {
            List<R> rows = page.getValue();
            for (int i = 0; i < rows.size(); i++) {
                if (ids.apply(rows.get(i)).equals(id)) {
                    return page.getKey() * PAGE + i;
                }
            }
        }
        return -1;
    }

    /** The pages that a person is looking at, to be read again when something has changed. */
    public List<Integer> inView() {
        return lookedAt.isEmpty() ? List.of(0) : List.copyOf(lookedAt);
    }

    /** Adds one page that was asked for. */
    public void put(int page, List<R> rows) {
        pages.put(page, List.copyOf(rows));
        if (!answering) {
            beginChange();
            for (int i = page * PAGE; i < Math.min(count, page * PAGE + rows.size()); i++) {
                nextUpdate(i);
            }
            endChange();
        }
    }

    /** Puts a list that was read anew in the place of this one; rows that stayed as they were are not touched. */
    public void replace(int newCount, Map<Integer, List<R>> fresh) {
        List<@Nullable R> before = new ArrayList<>();
        int near = Math.min(count, newCount);
        fresh.keySet().stream().sorted().forEach(page -> {
            for (int i = page * PAGE; i < Math.min(near, (page + 1) * PAGE); i++) {
                before.add(loaded(i));
            }
        });
        int oldCount = count;
        count = newCount;
        pages.clear();
        asked.clear();
        pages.putAll(fresh);
        asked.addAll(fresh.keySet());
        lookedAt.removeIf(page -> page * PAGE >= newCount);
        tell(oldCount, before);
    }

    private void tell(int oldCount, List<@Nullable R> before) {
        beginChange();
        if (oldCount != count) {
            nextReplace(0, count, Collections.nCopies(oldCount, null));
        } else {
            int at = 0;
            for (int page : pages.keySet().stream().sorted().toList()) {
                for (int i = page * PAGE; i < Math.min(count, (page + 1) * PAGE); i++) {
                    if (!Objects.equals(before.get(at++), loaded(i))) {
                        nextUpdate(i);
                    }
                }
            }
        }
        endChange();
    }

    private void look(int page) {
        lookedAt.remove(page);
        lookedAt.add(page);
        if (lookedAt.size() > KEPT_IN_VIEW) {
            lookedAt.removeFirst();
        }
    }

    private @Nullable R loaded(int index) {
        List<R> rows = pages.getOrDefault(index / PAGE, List.of());
        return index % PAGE < rows.size() ? rows.get(index % PAGE) : null;
    }
}
