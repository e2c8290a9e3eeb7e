package app.earshot.listening.reply;

import java.util.Optional;

/** What they did when they told others about us. */
public enum Recommendation {
    /** They wrote it where anybody can read it. */
    REVIEW,
    /** They say that somebody would like to hear from us. */
    WANTED,
    /** They spoke of us to others. */
    TOLD;

    private static final String LIST = "telling";
    private static final int LOOKED_AT = 2_000;

    /** As far as the words tell it; nothing if they tell none of it. */
    public static Optional<Recommendation> of(String words) {
        String beginning = words.substring(0, Math.min(LOOKED_AT, words.length())).replace('’', '\'');
        // Somebody who wants to work for us, and who asks us to be free: neither has told others.
        if (finds("idle", beginning)) {
            return Optional.empty();
        }
        if (finds("review", beginning)) {
            return Optional.of(REVIEW);
        }
        boolean named = finds("who", beginning);
        if (named && finds("would-hear", beginning)) {
            return Optional.of(WANTED);
        }
        return named && finds("wanted", beginning) || finds("told", beginning) ? Optional.of(TOLD) : Optional.empty();
    }

    /** Whether they say outright that they gave others our name or number. */
    public static boolean passesUsOn(String words) {
        return finds("passed-on", words.substring(0, Math.min(LOOKED_AT, words.length())).replace('’', '\''));
    }

    /** Whether it is about us at all, where nobody marked it as such: "asked for the deep end" is not. */
    public static boolean namesUs(String words) {
        return finds("us", words.substring(0, Math.min(LOOKED_AT, words.length())).replace('’', '\''));
    }

    private static boolean finds(String about, String words) {
        return OwedReply.TABLE.finds(LIST, about, words);
    }
}
