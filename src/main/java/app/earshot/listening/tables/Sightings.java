package app.earshot.listening.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where in a text patterns of many lists may fit: where a word begins, and only what can begin so. All lists are looked for in one go, and
 * the texts that were looked at last are remembered, as one list after the other is asked of each sentence. May be used from any thread.
 */
final class Sightings {

    /** About as many sentences as a mail has. */
    private static final int MOST_REMEMBERED = 50;

    private final Beginnings beginnings;
    private final Map<String, Map<Integer, List<Sighting>>> seen = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<Integer, List<Sighting>>> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });

    /** @param lists the patterns of each list */
    Sightings(List<List<String>> lists) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            for (String pattern : lists.get(i)) {
                int list = i;
                Alternatives.of(pattern).forEach(piece -> pieces.add(new Piece(list, Pattern.compile(
                        "(?:" + piece + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))));
            }
        }
        beginnings = new Beginnings(pieces);
    }

    /** A pattern without alternatives, and the list to which it belongs. */
    record Piece(int list, Pattern pattern) {}

    /** Those of one list, from the beginning of the text on and at each place in the order of the list. */
    List<Sighting> in(String text, int list) {
        Map<Integer, List<Sighting>> byList = seen.get(text);
        if (byList == null) {
            byList = look(text);
            seen.put(text, byList);
        }
        return byList.getOrDefault(list, List.of());
    }

    private Map<Integer, List<Sighting>> look(String text) {
        Map<Integer, List<Sighting>> found = new HashMap<>();
        boolean within = false;
        for (int at = 0; at <= text.length(); at++) {
            if (!within) {
                for (Piece piece : beginnings.at(text, at)) {
                    found.computeIfAbsent(piece.list, list -> new ArrayList<>()).add(new Sighting(at, piece.pattern));
                }
            }
            within = at < text.length() && isWithinWord(text.codePointBefore(at + 1));
        }
        return found;
    }

    private static boolean isWithinWord(int letter) {
        int kind = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || kind == Character.LETTER_NUMBER || kind == Character.OTHER_NUMBER;
    }
}
