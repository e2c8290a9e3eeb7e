package app.earshot.listening.duty;

import app.earshot.listening.tables.PatternTable;
import java.util.List;
import java.util.Optional;

/** What the words tell on which a duty rests: how much a reason weighs, whether the answer depends on it, why a booking went elsewhere. */
final class DutyWords {

    private static final PatternTable TABLE = new PatternTable(DutyWords.class, "duty_words.tsv");

    /** Words of any length cost no more than this. */
    private static final int LOOKED_AT = 2_000;

    private DutyWords() {}

    /** Whether a reason is a wish, a worry or about somebody they care for, and no plain fact. */
    static boolean isWeighty(String reason) {
        return finds("reason", "weighty", reason);
    }

    /** Whether what they ask for could be done in more than one way, so that the answer depends on why they ask. */
    static boolean leavesAChoice(String request) {
        return finds("request", "choice", request);
    }

    /** Why a booking went elsewhere, if it is of a kind. */
    static Optional<String> whyLost(String reason) {
        return List.of("slow", "price", "known", "otherwise").stream().filter(why -> finds("lost", why, reason)).findFirst();
    }

    /** Whether they ask for a call. */
    static boolean asksToBeRung(String words) {
        return finds("request", "ring", words);
    }

    /** Whether they say beside bad news what they want done, or left. */
    static boolean demands(String words) {
        return finds("request", "demand", words.strip());
    }

    /** Whether they ask to leave out a call or an appointment. */
    static boolean callsOff(String words) {
        return finds("request", "off", words);
    }

    private static boolean finds(String list, String about, String words) {
        String beginning = words.substring(0, Math.min(LOOKED_AT, words.length())).replace('’', '\'');
        return TABLE.finds(list, about, beginning);
    }
}
