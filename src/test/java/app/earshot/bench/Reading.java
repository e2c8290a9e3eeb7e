package app.earshot.bench;

import app.earshot.domain.account.ListOrder;
import app.earshot.usecase.account.ReadAccounts;
import app.earshot.usecase.verbs.Verbs;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is read without a screen: accounts, advice, words as they are typed. */
final class Reading {

    /** As many entries as the timeline reads first, and one to know whether there are more. */
    private static final int FIRST_ENTRIES = 41;

    private static final int HITS = 50;
    private static final int ROWS = 50;
    private static final int WARMING = 15;
    private static final int TIMES = 60;

    private static final List<String> SEARCHES = List.of(
            "her nan sings about the ferry",
            "sparklers at midnight",
            "petrova",
            "i think the priest",
            "Νικολάου",
            "limiter before nine door",
            "朝の光",
            "photograph veil barn");

    private static final List<String> FILTERS = List.of("ana petrova", "moreno", "siobhan daly", "zoe", "oksana bondar", "nobody at all");

    private final Verbs verbs;

    Reading(Verbs verbs) {
        this.verbs = verbs;
    }

    Figures opening(String what, UUID account) {
        return Figures.measure(what, WARMING, TIMES, i -> open(account));
    }

    void open(UUID account) {
        verbs.readAccount().run(account).orElseThrow();
        verbs.readTimeline().older(account, null, FIRST_ENTRIES);
    }

    Figures advice(String what, UUID account) {
        return Figures.measure(what, WARMING, TIMES, i -> verbs.readAdvice().run(account).orElseThrow());
    }

    Figures search() {
        List<String> typed = SEARCHES.stream().flatMap(Reading::keystrokes).toList();
        return Figures.measure(
                "search: a keystroke", typed.size(), typed.size(), i -> verbs.findWords().run(typed.get(i % typed.size()), HITS));
    }

    Figures filter() {
        List<String> typed = FILTERS.stream().flatMap(Reading::keystrokes).toList();
        ReadAccounts accounts = verbs.readAccounts();
        return Figures.measure("list: a keystroke in the filter", typed.size(), typed.size(), i -> {
            String filter = typed.get(i % typed.size());
            accounts.page(ListOrder.NEEDS_LISTENING, filter, 0, ROWS);
            accounts.count(filter);
        });
    }

    /** What stands in the field after each key. */
    private static Stream<String> keystrokes(String text) {
        return IntStream.rangeClosed(1, text.length()).mapToObj(end -> text.substring(0, end));
    }
}
