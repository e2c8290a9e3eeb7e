package app.earshot.listening.knowledge;

import app.earshot.domain.Coded;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.tables.TabbedFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What answers a topic besides words that were marked as being about it: a table.
 *
 * @param known what settles it
 * @param may what may say it
 * @param neighbours topics whose words may be about this one, too
 */
public record AnsweredBy(List<AccountField> known, List<AccountField> may, List<String> neighbours) {

    private static final AnsweredBy NOTHING = new AnsweredBy(List.of(), List.of(), List.of());
    private static final Map<String, AnsweredBy> TABLE = TabbedFile.rows(AnsweredBy.class, "answered_by.tsv", 4).stream()
            .collect(Collectors.toMap(List::getFirst, AnsweredBy::read));

    /** A topic of the user's own is answered by marked words, letters and notes alone. */
    public static AnsweredBy of(String topic) {
        return TABLE.getOrDefault(topic, NOTHING);
    }

    /** Whether the account says it without anybody's words: nobody should be asked for what stands at the top of the screen. */
    boolean isWritten(AccountFacts facts) {
        return known.stream().anyMatch(field -> field.isFilled(facts));
    }

    private static AnsweredBy read(List<String> row) {
        return new AnsweredBy(
                list(row.get(1), code -> Coded.of(AccountField.class, code)),
                list(row.get(2), code -> Coded.of(AccountField.class, code)),
                list(row.get(3), Function.identity()));
    }

    private static <T> List<T> list(String written, Function<String, T> read) {
        return Arrays.stream(written.split(" +")).filter(word -> !word.equals("-")).map(read).toList();
    }
}
