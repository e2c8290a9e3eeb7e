package app.earshot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Control;
import org.controlsfx.control.textfield.CustomTextField;
import org.junit.jupiter.api.Test;

/**
 * A rule of a stylesheet is for something that there is: each class in its selectors is given to a node by our code or by the controls
 * that we use, and each state is one that something can be in.
 */
class StyleClassesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern MEDIA = Pattern.compile("@media[^{]*\\{");
    private static final Pattern SELECTORS = Pattern.compile("([^{}]+)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    private static final Pattern STATE = Pattern.compile(":([A-Za-z][\\w-]*)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*)\"");
    private static final Pattern STATE_IN_CODE = Pattern.compile("getPseudoClass\\(\"([\\w-]+)\"\\)");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z0-9_]*)\\b");

    /** What is not among the controls of the toolkit: the icons, the root of whatever floats, and the parts of ControlsFX. */
    private static final Set<String> OF_OTHERS = Set.of(
            "ikonli-font-icon", "popup", "popover", "border", "root", "range-slider", "range-bar", "low-thumb", "high-thumb");

    private static final List<Sources.Source> CODE = Sources.under(Sources.MAIN, ".java");

    @Test
    void everyClassInASelectorIsGivenToSomething() {
        Set<String> inSheets = inSheets(CLASS);
        assertThat(inSheets).as("what is looked through").hasSizeGreaterThan(200);
        assertThat(dead(inSheets)).as("classes in stylesheets that nothing has").isEmpty();
    }

    @Test
    void aClassThatNothingHasIsFound() {
        assertThat(dead(Set.of("card", "badge-3", "ring-said-back", "list-cell", "badge-bluish", "ring-3-times", "cart")))
                .containsExactlyInAnyOrder("badge-bluish", "ring-3-times", "cart");
    }

    private static Set<String> dead(Set<String> names) {
        Set<String> given = literals(true);
        Set<String> toolkit = inToolkit(CLASS);
        Set<String> ends = literals(false);
        inCode(CONSTANT).forEach(name -> ends.add(name.toLowerCase(Locale.ROOT).replace('_', '-')));
        Set<String> dead = new TreeSet<>(names);
        dead.removeIf(name -> given.contains(name) || toolkit.contains(name) || OF_OTHERS.contains(name) || isMadeOf(name, given, ends));
        return dead;
    }

    @Test
    void everyStateInASelectorIsOneThatSomethingCanBeIn() {
        Set<String> dead = inSheets(STATE);
        assertThat(dead).as("what is looked through").contains("hover", "chosen");
        dead.removeAll(inCode(STATE_IN_CODE));
        dead.removeAll(inToolkit(STATE));
        dead.removeAll(Set.of("focus-within", "focus-visible"));
        assertThat(dead).as("states in stylesheets that nothing is ever in").isEmpty();
    }

    /** A class that is put together: "badge-" and a number, "ring-" and the code of a state. */
    private static boolean isMadeOf(String name, Set<String> given, Set<String> ends) {
        for (int at = name.indexOf('-'); at > 0; at = name.indexOf('-', at + 1)) {
            String end = name.substring(at + 1);
            if (given.contains(name.substring(0, at + 1)) && (end.matches("\\d+") || ends.contains(end))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> literals(boolean ofScreens) {
        Set<String> all = new TreeSet<>();
        CODE.stream().filter(source -> !ofScreens || source.isIn("ui")).forEach(source -> collect(LITERAL, source.text(), all));
        return all;
    }

    private static Set<String> inCode(Pattern pattern) {
        Set<String> all = new TreeSet<>();
        CODE.forEach(source -> collect(pattern, source.text(), all));
        return all;
    }

    private static Set<String> inSheets(Pattern pattern) {
        Set<String> all = new TreeSet<>();
        Sources.under(Sources.RESOURCES, ".css").forEach(sheet -> collectSelectors(pattern, sheet.text(), all));
        return all;
    }

    private static Set<String> inToolkit(Pattern pattern) {
        Set<String> all = new TreeSet<>();
        collectSelectors(pattern, read(Control.class, "/com/sun/javafx/scene/control/skin/modena/modena.css"), all);
        collectSelectors(pattern, read(CustomTextField.class, "customtextfield.css"), all);
        collectSelectors(pattern, read(CustomTextField.class, "autocompletion.css"), all);
        return all;
    }

    private static void collectSelectors(Pattern pattern, String sheet, Set<String> names) {
        Matcher selectors = SELECTORS.matcher(MEDIA.matcher(COMMENT.matcher(sheet).replaceAll("")).replaceAll(""));
        while (selectors.find()) {
            collect(pattern, selectors.group(1), names);
        }
    }

    private static void collect(Pattern pattern, String text, Set<String> names) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    private static String read(Class<?> beside, String sheet) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(sheet), sheet)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
