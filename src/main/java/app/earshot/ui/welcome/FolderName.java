package app.earshot.ui.welcome;

import java.util.regex.Pattern;

/** Makes the name of a folder out of the name of a firm, good on every system. */
final class FolderName {

    private static final Pattern NOT_EVERYWHERE = Pattern.compile("[\\p{Cntrl}<>:\"/\\\\|?*;]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern TAKEN = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final int LONGEST = 60;

    private FolderName() {}

    static String of(String name, String fallback) {
        String kept = AT_THE_ENDS.matcher(NOT_EVERYWHERE.matcher(name).replaceAll(" ")).replaceAll("");
        int end = kept.offsetByCodePoints(0, Math.min(LONGEST, kept.codePointCount(0, kept.length())));
        String cut = AT_THE_ENDS.matcher(kept.substring(0, end)).replaceAll("");
        return cut.isEmpty() || TAKEN.matcher(cut).matches() ? fallback : cut;
    }
}
