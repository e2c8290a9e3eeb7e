package app.earshot.exchange.mail.text;

import app.earshot.domain.timeline.Place;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/**
 * What was pasted, as a person reads it: lines end with a line feed, control signs are spaces, invisible marks of direction are gone,
 * and codes of HTML and of mail headers are the signs they stand for. Every sign knows where it stood in what was pasted.
 *
 * <p>Only the first {@value #MOST} characters are taken: nobody writes more about a wedding, and whatever is pasted is then read in bounded time.
 */
public final class PlainText {

    public static final int MOST = 100_000;

    private static final Pattern ENCODED =
            Pattern.compile("=\\?[A-Za-z0-9_*-]{2,30}\\?[bBqQ]\\?[^?\\s]{1,400}\\?=(?:\\s{1,4}=\\?[A-Za-z0-9_*-]{2,30}\\?[bBqQ]\\?[^?\\s]{1,400}\\?=){0,20}");

    /** No writing sets more marks on one letter. Patterns look back over all of them at every one, so that many would take minutes. */
    private static final int MOST_MARKS = 16;

    private int marks;
    private final StringBuilder text = new StringBuilder();
    /** Where each sign stood, and where what stood for it ended. */
    private final int[] origins;
    private final int[] ends;

    private PlainText(String pasted) {
        int end = Math.min(MOST, pasted.length());
        origins = new int[end + 1];
        ends = new int[end + 1];
        for (int i = 0; i < end; ) {
            int from = text.length();
            i = take(pasted, i, end);
            Arrays.fill(ends, from, text.length(), i);
        }
        origins[text.length()] = end;
    }

    public static PlainText of(String pasted) {
        return new PlainText(pasted);
    }

    public String text() {
        return text.toString();
    }

    /** Where something stood in what was pasted. */
    public Place origin(Place place) {
        int start = origins[place.start()];
        return new Place(start, place.isGone() ? start : ends[place.end() - 1]);
    }

    private int take(String pasted, int at, int end) {
        char c = pasted.charAt(at);
        if (c == '&') {
            Entities.Sign sign = Entities.at(pasted, at);
            if (sign != null) {
                add(Character.toString(sign.codePoint()), at);
                return Math.min(end, sign.end());
            }
        }
        if (c == '=' && pasted.startsWith("=?", at)) {
            Matcher encoded = ENCODED.matcher(pasted).region(at, end);
            if (encoded.lookingAt()) {
                String words = DecoderUtil.decodeEncodedWords(encoded.group(), DecodeMonitor.SILENT);
                add(words.length() > encoded.end() - at ? encoded.group() : words, at);
                return encoded.end();
            }
        }
        boolean half = c == '\r' && at + 1 < pasted.length() && pasted.charAt(at + 1) == '\n';
        add(half ? "" : String.valueOf(c), at);
        return at + 1;
    }

    private void add(String signs, int origin) {
        for (char c : signs.toCharArray()) {
            marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (!isInvisible(c) && marks <= MOST_MARKS) {
                origins[text.length()] = origin;
                text.append(visible(c));
            }
        }
    }

    private static char visible(char c) {
        if (c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
            return '\n';
        }
        boolean space = Character.getType(c) == Character.SPACE_SEPARATOR || Character.isISOControl(c);
        return space && c != '\n' && c != '\t' ? ' ' : c;
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT && c != '\u200c' && c != '\u200d';
    }
}
