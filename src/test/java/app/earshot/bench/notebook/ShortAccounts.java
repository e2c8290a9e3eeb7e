package app.earshot.bench.notebook;

import app.earshot.testkit.GeneratedNotebook.Size;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The accounts with some twenty entries, or as near to that as there are: a screenful that is the same in a notebook of any size. */
final class ShortAccounts {

    private static final int ENTRIES = 20;
    private static final int TENTH = 10;

    private final Size size;
    private final List<Integer> nearest;

    ShortAccounts(Size size) {
        this.size = size;
        this.nearest = IntStream.range(1, size.accounts())
                .boxed()
                .sorted(Comparator.comparingInt(account -> Math.abs(size.entriesOf(account) - ENTRIES)))
                .limit(Math.max(1, size.accounts() / TENTH))
                .toList();
    }

    /** The number of one of them, another for each number given; the nearest for 0. */
    int account(int number) {
        return nearest.get(number % nearest.size());
    }

    int entriesOfNearest() {
        return size.entriesOf(account(0));
    }
}
