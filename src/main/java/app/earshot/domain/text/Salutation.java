package app.earshot.domain.text;

import java.util.regex.Pattern;

/** How a letter speaks to whom it is for. */
public final class Salutation {

    private static final Pattern FORMAL = Pattern.compile(
            "\\s*Dear (?:Ms|Miss|Mrs|Mr|Mx|Dr|Prof|Professor|Rev|Reverend|Father|Sister|Sir|Madam|Lady|Lord|Canon|Bishop)\\b.*", Pattern.DOTALL);

    private Salutation() {}

    /** Whether a letter begins with a title, as "Dear Ms Vane" does. */
    public static boolean isFormal(String letter) {
        return FORMAL.matcher(letter).matches();
    }
}
