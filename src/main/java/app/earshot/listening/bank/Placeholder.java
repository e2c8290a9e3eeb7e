package app.earshot.listening.bank;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be left open in a question's text. */
public enum Placeholder {
    PERSON("person"),
    THEIR_WORDS("their words"),
    TEAMMATE("teammate"),
    DATE("date"),
    GOAL("goal");

    private static final Pattern ANY = Pattern.compile("\\{([^{}]*)}");

    private final String written;

    Placeholder(String written) {
        this.written = written;
    }

    public boolean isIn(String text) {
        return text.contains("{" + written + "}");
    }

    private static Placeholder named(String written) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.written.equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such placeholder: {" + written + "}"));
    }

    /**
     * The text with everything filled in, or nothing if something is missing. Filled-in words are never read again.
     *
     * @param words asked once for each placeholder, in the order of the text
     */
    public static Optional<String> fill(String text, Function<Placeholder, Optional<String>> words) {
        Matcher matcher = ANY.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            Optional<String> found = words.apply(named(matcher.group(1))).filter(word -> !word.isBlank());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(found.get()));
        }
        matcher.appendTail(filled);
        return Optional.of(filled.toString());
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
