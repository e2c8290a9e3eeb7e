package app.earshot.listening;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be left open in a question's text. */
enum Placeholder {
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

    /** Refuses a text that has a brace which is not part of a known placeholder. */
    static void check(String text) {
        Matcher matcher = ANY.matcher(text);
        while (matcher.find()) {
            named(matcher.group(1));
        }
        String rest = ANY.matcher(text).replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            throw new IllegalArgumentException("A brace stands alone in: " + text);
        }
    }
}
