package app.earshot.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/** The steps that letters come in, as type.css states them, and what stands on a screen beside them. */
public final class TypeScale {

    /** Lengths are rounded to whole pixels nowhere, so only the last digit of a step can differ. */
    private static final double TOLERANCE = 0.005;

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*-fx-font-size:\\s*([\\d.]+)em\\s*;[^{}]*}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private TypeScale() {}

    /**
     * A rule that gives a size.
     *
     * @param selectors to what
     * @param em        in ems of the node around it
     */
    public record Step(String selectors, double em) {

        public boolean isOfAPage() {
            return selectors.contains(".page-");
        }
    }

    public static List<Step> steps() {
        Matcher rules = RULE.matcher(COMMENT.matcher(sheet()).replaceAll(""));
        List<Step> steps = new ArrayList<>();
        while (rules.find()) {
            steps.add(new Step(rules.group(1).strip(), Double.parseDouble(rules.group(2))));
        }
        return steps;
    }

    /** The texts whose letters are of no step: somewhere two steps stand in one another, or something has a size of its own. */
    public static List<String> offScale(Node root, double em) {
        List<Double> scale = steps().stream().filter(step -> !step.isOfAPage()).map(Step::em).toList();
        List<String> wrong = new ArrayList<>();
        collect(root, em, scale, wrong);
        return wrong;
    }

    private static void collect(Node node, double em, List<Double> scale, List<String> wrong) {
        if (!node.isVisible() || node.getStyleClass().contains("page") || node.getStyleClass().contains("ikonli-font-icon")) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            double size = text.getFont().getSize() / em;
            if (scale.stream().noneMatch(step -> Math.abs(step - size) < TOLERANCE)) {
                wrong.add("%.3f em: \"%s\" in %s".formatted(size, text.getText(), place(text)));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, em, scale, wrong));
        }
    }

    private static String place(Node node) {
        StringBuilder place = new StringBuilder();
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getStyleClass().isEmpty()) {
                place.insert(0, " ." + String.join(".", at.getStyleClass()));
            }
        }
        return place.toString().strip();
    }

    private static String sheet() {
        try (InputStream stream = Objects.requireNonNull(TypeScale.class.getResourceAsStream("/app/earshot/ui/look/type.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
