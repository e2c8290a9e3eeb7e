package app.earshot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Texts and the code that asks for them, held against each other. */
class MessageKeysTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*[.-])\"\\s*\\+");
    private static final Pattern FAMILY = Pattern.compile("\\bname\\(\\s*\"([a-z][a-z0-9.-]*)\"");
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\btext\\(|\\bSentence\\.of\\(|\\b(?:Refused|Refusal)\\.of\\(|\\b(?:Refused|Refusal)\\.at\\([^\"]*,)\\s*\"([a-z0-9-]+\\.[a-z0-9.-]+)\"");
    private static final Pattern HOLE = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static final List<String> TWICE = new ArrayList<>();
    private static final List<Sources.Source> MAIN = Sources.under(Sources.MAIN, ".java");

    @BeforeAll
    static void read() throws IOException {
        for (String line : Files.readAllLines(Sources.RESOURCES.resolve("ui/words/messages.properties"))) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0 && TEXTS.put(line.substring(0, equals).strip(), line.substring(equals + 1)) != null) {
                TWICE.add(line);
            }
        }
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        Set<String> missing = new TreeSet<>();
        for (Sources.Source source : MAIN) {
            Matcher asked = ASKED.matcher(source.text());
            while (asked.find()) {
                if (!TEXTS.containsKey(asked.group(1)) && !asked.group(1).matches(".*[.-]")) {
                    missing.add(asked.group(1) + " in " + source.name());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        Set<String> literals = found(LITERAL);
        Set<String> beginnings = found(BEGINNING);
        found(FAMILY).forEach(family -> beginnings.add(family + "."));
        assertThat(TEXTS.keySet().stream()
                        .filter(key -> !literals.contains(key))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .as("texts that nobody asks for")
                .isEmpty();
    }

    @Test
    void everyTextIsFilledWithWhatItNeeds() {
        List<String> wrong = new ArrayList<>();
        for (Sources.Source source : MAIN) {
            Matcher asked = ASKED.matcher(source.text());
            while (asked.find()) {
                String text = TEXTS.get(asked.group(1));
                int given = given(source.text(), asked.end());
                if (text != null && given >= 0 && given != holes(text)) {
                    wrong.add(asked.group(1) + " in " + source.name() + " is given " + given + " and has " + holes(text));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTextIsWellFormed() {
        List<String> wrong = new ArrayList<>(TWICE);
        TEXTS.forEach((key, text) -> {
            new MessageFormat(text);
            if (LONE_APOSTROPHE.matcher(text).find()) {
                wrong.add(key + " has an apostrophe that is not doubled");
            }
            if (text.contains("!") || text.isBlank()) {
                wrong.add(key + " is empty or shouts");
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Set<String> found(Pattern pattern) {
        return MAIN.stream()
                .flatMap(source -> pattern.matcher(source.text()).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int holes(String text) {
        return (int) HOLE.matcher(text).results().map(result -> result.group(1)).distinct().count();
    }

    /** How many arguments follow the key up to the bracket that closes the call; -1 if the key is a part of a larger expression. */
    private static int given(String source, int from) {
        int depth = 0;
        int commas = 0;
        boolean inText = false;
        for (int i = from; i < source.length(); i++) {
            char sign = source.charAt(i);
            if (sign == '"' && source.charAt(i - 1) != '\\') {
                inText = !inText;
            } else if (!inText && (sign == '(' || sign == '{' || sign == '[')) {
                depth++;
            } else if (!inText && (sign == ')' || sign == '}' || sign == ']')) {
                if (depth-- == 0) {
                    return commas;
                }
            } else if (!inText && depth == 0 && sign == ',') {
                commas++;
            } else if (!inText && depth == 0 && commas == 0 && (sign == '+' || sign == '?' || sign == ':')) {
                return -1;
            }
        }
        return -1;
    }
}
