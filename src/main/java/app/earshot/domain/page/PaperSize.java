package app.earshot.domain.page;

import java.util.Locale;
import java.util.Set;

/** The size of a sheet of paper, in points. */
public record PaperSize(double width, double height) {

    public static final PaperSize A4 = new PaperSize(595.28, 841.89);
    public static final PaperSize LETTER = new PaperSize(612, 792);

    private static final Set<String> WITH_LETTER = Set.of("US", "CA", "MX", "PH", "CL", "CO");

    /** What people put into their printers there. */
    public static PaperSize in(Locale locale) {
        return WITH_LETTER.contains(locale.getCountry()) ? LETTER : A4;
    }
}
