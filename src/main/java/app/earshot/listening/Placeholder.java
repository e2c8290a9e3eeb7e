package app.earshot.listening;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be left open in a question's text. */
public enum Placeholder {
    PERSON("person"),
    THEIR_WORDS("their words"),
    TEAMMATE("teammate"),
    DATE("date"),
    GOAL("goal");

    static final Pattern ANY = Pattern.compile("\\{([^{}]*)}");

    private final String written;

    Placeholder(String written) {
        this.written = written;
    }

    boolean isIn(String text) {
        return text.contains("{" + written + "}");
    }

    static Placeholder named(String written) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.written.equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such placeholder: {" + written + "}"));
    }

    /** What stands between braces in a text that is no placeholder, or a brace that stands alone; nothing if all is well. */
    public static Optional<String> strange(String text) {
        Optional<String> unknown = ANY.matcher(text).results()
                .map(result -> result.group(1))
                .filter(written -> Arrays.stream(values()).noneMatch(placeholder -> placeholder.written.equals(written)))
                .findFirst();
        String rest = ANY.matcher(text).replaceAll("");
        return unknown.or(() -> rest.chars().filter(c -> c == '{' || c == '}').mapToObj(Character::toString).findFirst());
    }

    static boolean isSound(String text) {
        return strange(text).isEmpty();
    }

    /** Names its text among the messages. */
    public String code() {
        return written.replace(' ', '-');
    }

    /** As it stands in a text, in its braces. */
    public String inBraces() {
        return "{" + written + "}";
    }

    /** Refuses a text that has a brace which is not part of a known placeholder. */
    static void check(String text) {
        strange(text).ifPresent(strange -> {
            throw new IllegalArgumentException("No such placeholder: {" + strange + "} in: " + text);
        });
    }
}
