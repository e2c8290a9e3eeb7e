package app.earshot.ui.words;

import com.ibm.icu.text.PluralRules;
import java.util.Locale;
import java.util.Set;

/** Which plural form goes with a number in a language, by the rules of the Unicode CLDR. */
final class PluralRule {

    /** The form that every language has. */
    static final String OTHER = "other";

    /** All forms that a language may have. */
    static final Set<String> CATEGORIES = Set.of("zero", "one", "two", "few", "many", OTHER);

    private PluralRule() {}

    static String category(Locale language, Number number) {
        return PluralRules.forLocale(language).select(number.doubleValue());
    }
}
