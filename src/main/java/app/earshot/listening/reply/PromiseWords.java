package app.earshot.listening.reply;

/** What the words of a promise of ours tell about it. */
public final class PromiseWords {

    private static final String LIST = "promise";
    private static final int LOOKED_AT = 2_000;

    private PromiseWords() {}

    /** Whether it says how we mean to go about something: nobody was told that, so nobody waits for it. */
    public static boolean isPlan(String words) {
        return finds("plan", words);
    }

    /** Whether an answer was promised. */
    public static boolean isAnswer(String words) {
        return finds("answer", words);
    }

    /** Whether they get something into their hands. */
    public static boolean isHandedOver(String words) {
        return finds("handed", words);
    }

    private static boolean finds(String about, String words) {
        String beginning = words.substring(0, Math.min(LOOKED_AT, words.length())).replace('’', '\'').strip();
        return OwedReply.TABLE.finds(LIST, about, beginning);
    }
}
