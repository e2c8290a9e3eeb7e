package app.earshot.store.row;

import app.earshot.domain.Coded;
import app.earshot.domain.account.Occasion;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Codes in one column, joined by commas and sorted, so that the same set is always written the same; null stays null. What is not
 * understood is left out, and where nothing else is said, nothing is: one strange value must not stop all that is read beside it.
 */
public final class CodeList {

    private static final Pattern NUMBERED = Pattern.compile("(?<code>[^=]+)=(?<number>-?\\d{1,9})");

    private CodeList() {}

    public static @Nullable String write(@Nullable Collection<? extends Coded> values) {
        return values == null ? null : values.stream().map(Coded::code).sorted().collect(Collectors.joining(","));
    }

    public static <E extends Enum<E> & Coded> @Nullable Set<E> read(@Nullable String written, Class<E> type) {
        if (written == null) {
            return null;
        }
        Set<E> known = Arrays.stream(written.split(","))
                .flatMap(code -> Coded.known(type, code).stream())
                .collect(Collectors.toUnmodifiableSet());
        return known.isEmpty() && !written.isEmpty() ? null : known;
    }

    /** Types of occasion, of which a user may have added some. */
    public static @Nullable Set<Occasion> readOccasions(@Nullable String written) {
        return written == null
                ? null
                : Arrays.stream(written.split(","))
                        .filter(code -> !code.isEmpty())
                        .map(Occasion::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Codes with a number each: {@code booked=6,talking=3}. */
    public static @Nullable String writeNumbers(@Nullable Map<? extends Coded, Integer> numbers) {
        return numbers == null
                ? null
                : numbers.entrySet().stream()
                        .map(each -> each.getKey().code() + "=" + each.getValue())
                        .sorted()
                        .collect(Collectors.joining(","));
    }

    /** Numbers from 0 to {@code most}; of two for one code the first counts. */
    public static <E extends Enum<E> & Coded> @Nullable Map<E, Integer> readNumbers(
            @Nullable String written, Class<E> type, int most) {
        if (written == null) {
            return null;
        }
        Map<E, Integer> known = new EnumMap<>(type);
        for (String each : written.split(",")) {
            Matcher pair = NUMBERED.matcher(each);
            if (pair.matches()) {
                int number = Math.clamp(Integer.parseInt(pair.group("number")), 0, most);
                Coded.known(type, pair.group("code")).ifPresent(code -> known.putIfAbsent(code, number));
            }
        }
        return known.isEmpty() && !written.isEmpty() ? null : Map.copyOf(known);
    }
}
