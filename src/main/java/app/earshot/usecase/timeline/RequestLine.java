package app.earshot.usecase.timeline;

import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Request;
import app.earshot.listening.meaning.ReasonGiven;
import org.jspecify.annotations.Nullable;

/**
 * What a line with a plus sign becomes: what they ask for, and why, as far as the line, the person who writes or an earlier
 * saving says so. The text of the entry stays as it was typed.
 *
 * @param place where the words stand in the entry's text
 */
public record RequestLine(String words, Place place, String reason) {

    /**
     * @param before the request that stood in the line before the entry was changed, or null
     * @param changing the entry as it was, or null for a new one
     */
    public static RequestLine of(MarkedLine line, LineChoice choice, @Nullable Request before, @Nullable Entry changing) {
        ReasonGiven said = ReasonGiven.read(line.words());
        int start = line.body().start() + said.start();
        return new RequestLine(
                said.request(), new Place(start, start + said.request().length()), reason(said, choice, before, changing));
    }

    /** What was chosen; else what was noted since; else what the line says now. */
    private static String reason(ReasonGiven said, LineChoice choice, @Nullable Request before, @Nullable Entry changing) {
        if (!choice.reason().isEmpty()) {
            return choice.reason().strip();
        }
        boolean noted = before != null && !before.reason().isBlank() && !before.reason().equals(saidBefore(before, changing));
        return noted ? before.reason() : said.reason();
    }

    /** The reason in the line as it was: one that only repeats it changes with the line. */
    private static String saidBefore(Request before, @Nullable Entry changing) {
        if (changing == null || before.place().end() > changing.text().length()) {
            return "";
        }
        String text = changing.text();
        int end = text.indexOf('\n', before.place().end());
        String line = text.substring(text.lastIndexOf('\n', before.place().start()) + 1, end < 0 ? text.length() : end);
        return ReasonGiven.read(MarkedText.parse(line).lines().getFirst().words()).reason();
    }
}
