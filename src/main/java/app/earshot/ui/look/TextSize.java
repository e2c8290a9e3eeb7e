package app.earshot.ui.look;

import java.util.List;

/**
 * How large text is, as a share of the size it was drawn for.
 *
 * @param percent from 80 to 200
 */
public record TextSize(int percent) {

    private static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);
    public static final TextSize NORMAL = new TextSize(100);
    private static final double POINTS_AT_NORMAL = 14;

    public TextSize {
        percent = Math.clamp(percent, STEPS.getFirst(), STEPS.getLast());
    }

    public static List<TextSize> steps() {
        return STEPS.stream().map(TextSize::new).toList();
    }

    public TextSize bigger() {
        return new TextSize(STEPS.stream().filter(step -> step > percent).findFirst().orElse(STEPS.getLast()));
    }

    public TextSize smaller() {
        return new TextSize(STEPS.reversed().stream()
                .filter(step -> step < percent)
                .findFirst()
                .orElse(STEPS.getFirst()));
    }

    /** The size of one em at the root, in pixels. */
    public double em() {
        return POINTS_AT_NORMAL * percent / 100;
    }
}
