package app.earshot.store;

import app.earshot.domain.Coded;
import app.earshot.domain.Occasion;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Codes in one column, joined by commas and sorted, so that the same set is always written the same; null stays null. */
final class CodeList {

    private CodeList() {}

    static @Nullable String write(@Nullable Collection<? extends Coded> values) {
        return values == null ? null : values.stream().map(Coded::code).sorted().collect(Collectors.joining(","));
    }

    static <E extends Enum<E> & Coded> @Nullable Set<E> read(@Nullable String written, Class<E> type) {
        return written == null
                ? null
                : Arrays.stream(written.split(","))
                        .filter(code -> !code.isEmpty())
                        .map(code -> Coded.of(type, code))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Types of occasion, of which a user may have added some. */
    static @Nullable Set<Occasion> readOccasions(@Nullable String written) {
        return written == null
                ? null
                : Arrays.stream(written.split(","))
                        .filter(code -> !code.isEmpty())
                        .map(Occasion::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Codes with a number each: {@code booked=6,talking=3}. */
    static @Nullable String writeNumbers(@Nullable Map<? extends Coded, Integer> numbers) {
        return numbers == null
                ? null
                : numbers.entrySet().stream()
                        .map(each -> each.getKey().code() + "=" + each.getValue())
                        .sorted()
                        .collect(Collectors.joining(","));
    }

    static <E extends Enum<E> & Coded> @Nullable Map<E, Integer> readNumbers(@Nullable String written, Class<E> type) {
        return written == null
                ? null
                : Arrays.stream(written.split(","))
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.split("=", 2))
                        .collect(Collectors.toUnmodifiableMap(
                                each -> Coded.of(type, each[0]), each -> Integer.parseInt(each[1])));
    }
}
