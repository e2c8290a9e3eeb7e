package app.earshot.ui.insights;

import app.earshot.domain.insights.Group;
import app.earshot.domain.insights.RuleCost;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.insights.Insights;
import app.earshot.usecase.insights.Range;
import app.earshot.usecase.ledger.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was counted, as rows for a spreadsheet: what was counted, of whom, how many came, were decided and booked, and the range of the share. */
final class InsightsTable {

    private final Messages messages;
    private final InsightsWords words;
    private final List<List<String>> rows = new ArrayList<>();

    InsightsTable(Messages messages, InsightsWords words) {
        this.messages = messages;
        this.words = words;
    }

    String csv(Insights read) {
        groups("insights.sources", read.sources(), group -> words.source(group.what()));
        groups("insights.seasons", read.seasons(), group -> words.season(group.what()));
        groups("insights.by-month", read.months(), group -> group.what().toString());
        read.together().forEach(one -> groups(
                "insights.together." + one.what(), List.<Group<Boolean>>of(one.with(), one.without()), group -> words.together(one, group.what())));
        for (RuleCost cost : read.rules()) {
            rows.add(List.of(
                    messages.text("insights.rules"), cost.rule(), number(cost.lost().size() + cost.booked().size()),
                    number(cost.lost().size() + cost.booked().size()), number(cost.booked().size()), "", ""));
        }
        List<String> head = Stream.of("what", "of", "came", "decided", "booked", "low", "high").map(column -> messages.text("insights.column." + column)).toList();
        return TableForm.CSV.of(head, rows);
    }

    private <T> void groups(String key, List<Group<T>> groups, Function<Group<T>, String> called) {
        for (Group<T> group : groups) {
            Range range = group.isEnough() ? InsightsWords.range(group) : null;
            rows.add(List.of(
                    messages.text(key), called.apply(group), number(group.courses().size()), number(group.decided()), number(group.booked()),
                    range == null ? "" : share(range.low()), range == null ? "" : share(range.high())));
        }
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
