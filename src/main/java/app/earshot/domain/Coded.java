package app.earshot.domain;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something, most often an enum, that is kept under a stable text code: constants may be renamed and reordered, codes never change. */
public interface Coded {

    /** The code kept in a notebook: lower case, words joined by hyphens. */
    String code();

    /**
     * The constant that a code stands for.
     *
     * @throws IllegalArgumentException if the type has no such code
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return known(type, code)
                .orElseThrow(() -> new IllegalArgumentException("No " + type.getSimpleName() + " has the code " + code));
    }

    /** The same where a code that nobody knows is as good as none. */
    static <E extends Enum<E> & Coded> Optional<E> known(Class<E> type, @Nullable String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
