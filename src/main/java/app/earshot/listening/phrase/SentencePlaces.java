package app.earshot.listening.phrase;

import app.earshot.domain.timeline.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the sentences of a message stand, in any language: from one full stop, question mark or break to the next. Lines that a mail
 * program has wrapped belong together. Only the beginning of a very long text is looked at.
 */
public final class SentencePlaces {

    /** Letters: what somebody has to say stands in the first pages. */
    public static final int LOOKED_AT = 12_000;

    private static final int LONGEST = 600;
    /** From here on a line may have been wrapped by a program and not by a person. */
    private static final int WRAPPED = 55;
    private static final String ENDS = ".!?…؟？。";
    private static final String CLOSES = "\"'”’»)]*_";

    private SentencePlaces() {}

    /** The sentences of a text, within the places where it is their own; all of it where there are none. Quoted lines (&gt;) are left out. */
    public static List<Place> in(String text, List<Place> ownWords) {
        List<Place> found = new ArrayList<>();
        List<Place> stretches = ownWords.isEmpty() ? List.of(new Place(0, text.length())) : ownWords;
        for (Place stretch : stretches) {
            addFrom(text, stretch.start(), Math.min(Math.min(stretch.end(), text.length()), LOOKED_AT), found);
        }
        return List.copyOf(found);
    }

    private static void addFrom(String text, int from, int to, List<Place> found) {
        int start = from;
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            boolean stop = ENDS.indexOf(sign) >= 0 && endsHere(text, at, to);
            boolean broken = sign == '\n' && !goesOn(text, at, to);
            if (stop || broken || at - start >= LONGEST) {
                int end = stop ? closing(text, at + 1, to) : at;
                add(text, start, end, found);
                start = end;
                at = Math.max(at, end - 1);
            }
        }
        add(text, start, to, found);
    }

    private static boolean endsHere(String text, int at, int to) {
        int next = closing(text, at + 1, to);
        boolean last = next >= to || Character.isWhitespace(text.charAt(next)) || text.charAt(next) > 0x2000;
        return last && !(text.charAt(at) == '.' && isShort(text, at));
    }

    /** "St. Mary", "Mr. Hart", "no. 5", an initial. */
    private static boolean isShort(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int letters = at - start;
        return letters >= 1 && letters <= 2 && Character.isUpperCase(text.charAt(start)) && !text.substring(start, at).equals("OK");
    }

    private static int closing(String text, int from, int to) {
        int at = from;
        while (at < to && (CLOSES.indexOf(text.charAt(at)) >= 0 || ENDS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** Whether a program has broken the line, and not a person. */
    private static boolean goesOn(String text, int at, int to) {
        int begin = text.lastIndexOf('\n', at - 1) + 1;
        boolean wrapped = at - begin >= WRAPPED && at + 1 < to && !isMarked(text, begin);
        return wrapped && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** A line with a mark before it ends where somebody ended it. */
    private static boolean isMarked(String text, int begin) {
        return "\"+?!".indexOf(text.charAt(begin)) >= 0 && text.charAt(begin + 1) == ' ';
    }

    private static void add(String text, int from, int to, List<Place> found) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean quoted = start < end && text.charAt(start) == '>';
        if (start < end && !quoted) {
            found.add(new Place(start, end));
        }
    }

    /** A sentence as the tables look at it: apostrophes plain, breaks as spaces, every letter in its place. */
    public static String plain(String text, Place place) {
        return text.substring(place.start(), place.end())
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('ʼ', '\'')
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\u00A0', ' ');
    }
}
