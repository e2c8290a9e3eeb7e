package app.earshot.ui.words;

import app.earshot.listening.meaning.ReasonGiven;

/** How the reason for a request is told: with a "because", unless it has a word of that kind already. */
public final class ReasonWords {

    private ReasonWords() {}

    /** As a sentence of its own. */
    public static String sentence(String reason, Messages messages) {
        return messages.capital(clause(reason, messages));
    }

    /** As a part of a longer one. */
    public static String clause(String reason, Messages messages) {
        return ReasonGiven.isLed(reason) ? reason : messages.text("part.because", reason);
    }

    /** What they ask for, and why, in one piece. */
    public static String after(String request, String reason, Messages messages) {
        if (reason.isBlank()) {
            return request;
        }
        String asked = request.strip();
        boolean ended = !asked.isEmpty() && ".?!\u2026".indexOf(asked.charAt(asked.length() - 1)) >= 0;
        return ended
                ? messages.text("part.request.ended", asked, sentence(reason, messages))
                : messages.text("part.request.goes-on", asked, clause(reason, messages));
    }
}
