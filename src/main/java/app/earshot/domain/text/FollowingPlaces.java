package app.earshot.domain.text;

import app.earshot.domain.timeline.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where remembered places stand after the text around them was edited.
 *
 * <p>What two texts have in common at their beginning and at their end was not touched; between lies the change. A place outside it
 * moves along. A place that the change touches is looked for by its exact words in the changed stretch (a line that was moved); if
 * they are not there, it keeps what is left of it, with whatever was typed in its middle; if nothing is left, it is gone.
 *
 * <p>Never throws: a place that does not fit the old text is cut to it.
 */
public final class FollowingPlaces {

    private final String before;
    private final String after;
    private final int from;
    private final int oldTo;
    private final int newTo;

    private FollowingPlaces(String before, String after) {
        this.before = before;
        this.after = after;
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        head -= head > 0 && Character.isHighSurrogate(before.charAt(head - 1)) ? 1 : 0;
        int tail = 0;
        while (tail < shorter - head && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        tail -= tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail)) ? 1 : 0;
        int slide = head + tail == after.length() ? wordsBack(before, head, before.length() - tail) : 0;
        this.from = head - slide;
        this.oldTo = before.length() - tail - slide;
        this.newTo = after.length() - tail - slide;
    }

    /**
     * "one two three" without "two " may as well have lost "wo t". How far back a deletion can be moved so that it begins at the
     * beginning of a word; 0 if it can't.
     */
    private static int wordsBack(String text, int from, int to) {
        for (int slide = 0; from - slide >= 0; slide++) {
            if (from == slide || !Character.isLetterOrDigit(text.codePointBefore(from - slide))) {
                return slide;
            }
            if (text.charAt(from - slide - 1) != text.charAt(to - slide - 1)) {
                return 0;
            }
        }
        return 0;
    }

    /** The places in the new text, in the order of the old ones; a place whose words went {@linkplain Place#isGone() is gone}. */
    public static List<Place> follow(String before, String after, List<Place> places) {
        return new FollowingPlaces(before, after).follow(places);
    }

    private List<Place> follow(List<Place> places) {
        Place[] followed = new Place[places.size()];
        BitSet taken = new BitSet();
        List<Integer> touched = new ArrayList<>();
        for (int i = 0; i < followed.length; i++) {
            Place place = inside(places.get(i));
            if (place.end() <= from || place.start() >= oldTo) {
                followed[i] = place.end() <= from ? place : new Place(place.start() + newTo - oldTo, place.end() + newTo - oldTo);
                taken.set(followed[i].start(), followed[i].end());
            } else {
                touched.add(i);
            }
        }
        for (int i : touched) {
            Place place = inside(places.get(i));
            followed[i] = place.isGone() ? new Place(from, from) : moved(place, taken);
            taken.set(followed[i].start(), followed[i].end());
        }
        return Arrays.asList(followed);
    }

    private Place inside(Place place) {
        int length = before.length();
        return new Place(Math.min(place.start(), length), Math.min(place.end(), length));
    }

    /** The same words somewhere in the changed stretch, nearest to where they stood; else what is left of them. */
    private Place moved(Place place, BitSet taken) {
        String words = before.substring(place.start(), place.end());
        Place nearest = null;
        int at = after.indexOf(words, Math.max(0, from - words.length() + 1));
        // Once they stand behind the old place, the first is the nearest.
        while (at >= 0 && at < newTo && (nearest == null || at - place.start() < distance(nearest, place))) {
            Place found = new Place(at, at + words.length());
            if (found.end() > from && isFree(taken, found)) {
                nearest = nearest == null || distance(found, place) < distance(nearest, place) ? found : nearest;
            }
            at = after.indexOf(words, at + words.length());
        }
        return nearest == null ? left(place) : nearest;
    }

    private Place left(Place place) {
        boolean keepsBeginning = place.start() < from;
        boolean keepsEnd = place.end() > oldTo;
        if (!keepsBeginning && !keepsEnd) {
            return new Place(from, from);
        }
        int start = keepsBeginning ? place.start() : place.start() == from ? from : newTo;
        int end = keepsEnd ? place.end() + newTo - oldTo : place.end() == oldTo ? newTo : from;
        return new Place(start, end);
    }

    private static boolean isFree(BitSet taken, Place found) {
        int at = taken.nextSetBit(found.start());
        return at < 0 || at >= found.end();
    }

    private static int distance(Place found, Place old) {
        return Math.abs(found.start() - old.start());
    }
}
