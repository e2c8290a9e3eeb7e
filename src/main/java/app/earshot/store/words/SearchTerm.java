package app.earshot.store.words;

import java.util.List;

/** What somebody looks for: it says which of the things by which a text is found have to be there. */
public sealed interface SearchTerm {

    /**
     * A word, or another with the same basic form in English.
     *
     * @param begun whether its beginning is enough
     */
    record Word(String text, String stem, boolean begun) implements SearchTerm {}

    /** The first digits of a telephone number, from any of its groups on, or its last ones, backwards. */
    record Number(String digits) implements SearchTerm {}

    /** Letters of a script without spaces, one after the other. */
    record Run(List<String> letters) implements SearchTerm {}

    /** All of these. */
    record All(List<SearchTerm> terms) implements SearchTerm {}

    /** Any of these. */
    record Any(List<SearchTerm> terms) implements SearchTerm {}
}
