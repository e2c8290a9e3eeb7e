package app.earshot.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.earshot.domain.page.PageType;
import app.earshot.testkit.TypeScale;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters come in a few sizes, which stand in one place: what is half a pixel off looks like a mistake, and is one. */
class TypeScaleTest {

    private static final int STEPS = 9;
    private static final double POINTS_OF_A_PAGE_IN_AN_EM = 12;
    private static final Pattern SIZE = Pattern.compile("-fx-font(?:-size)?\\s*:");
    private static final Pattern SIZE_IN_CODE = Pattern.compile("-fx-font-size|\\bFont\\.font\\(|new Font\\(|\\.setFont\\((?!getFont\\(\\))");

    @Test
    void sizesStandInOnePlace() {
        for (Sources.Source sheet : Sources.under(Sources.RESOURCES, ".css")) {
            if (!sheet.name().equals("type.css")) {
                assertThat(sheet.places(SIZE)).isEmpty();
            }
        }
        for (Sources.Source source : Sources.under(Sources.MAIN, ".java")) {
            // The look states the size of the root, from which all steps are taken; a PDF has no sheets.
            if (source.isIn("ui") && !source.name().equals("Look.java")) {
                assertThat(source.places(SIZE_IN_CODE)).isEmpty();
            }
        }
    }

    @Test
    void theScaleHasFewSteps() {
        List<Double> steps = TypeScale.steps().stream()
                .filter(step -> !step.isOfAPage())
                .map(TypeScale.Step::em)
                .toList();
        assertThat(steps).as("each step once").doesNotHaveDuplicates().isSorted().hasSize(STEPS);
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i) - steps.get(i - 1)).as("seen as another size than " + steps.get(i)).isGreaterThan(0.07);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePageOnTheScreenHasTheSizesOfThePrintedOne(PageType type) {
        assertThat(TypeScale.steps())
                .filteredOn(step -> List.of(step.selectors().split(",\\s*")).contains(".page-" + type.code()))
                .singleElement()
                .satisfies(step -> assertThat(step.em()).isCloseTo(type.size() / POINTS_OF_A_PAGE_IN_AN_EM, within(0.0001)));
    }
}
