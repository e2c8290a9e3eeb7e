package app.earshot.listening.mirror;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is who in a text: names of ours stand for "we" in it, names of theirs for "they". */
public final class Names {

    public static final Names NONE = new Names(List.of(), List.of());

    private static final String US = "we";

    private final @Nullable Pattern ours;
    private final @Nullable Pattern theirs;

    /**
     * @param ours what our people are called, in full or by one name
     * @param theirs what their people are called
     */
    public Names(Collection<String> ours, Collection<String> theirs) {
        this.ours = pattern(ours);
        this.theirs = pattern(theirs);
    }

    boolean hasOurs(String lower) {
        return ours != null && ours.matcher(lower).find();
    }

    boolean hasTheirs(String lower) {
        return theirs != null && theirs.matcher(lower).find();
    }

    /** With "we" where one of ours is named, so that what a colleague will do is promised by us. */
    String asUs(String lower) {
        return replaced(lower).text();
    }

    /** The same, with the way back to the places in the text as it was. */
    Replaced replaced(String lower) {
        if (ours == null || !ours.matcher(lower).find()) {
            return new Replaced(lower, new int[0]);
        }
        StringBuilder text = new StringBuilder();
        int[] places = new int[lower.length() * 2 + 1];
        int from = 0;
        for (Matcher m = ours.matcher(lower); m.find(); ) {
            from = copy(lower, from, m.start(), text, places);
            places[text.length()] = m.start();
            places[text.length() + 1] = m.start();
            text.append(US);
            from = m.end();
        }
        copy(lower, from, lower.length(), text, places);
        places[text.length()] = lower.length();
        return new Replaced(text.toString(), places);
    }

    private static int copy(String lower, int from, int to, StringBuilder text, int[] places) {
        for (int i = from; i < to; i++) {
            places[text.length()] = i;
            text.append(lower.charAt(i));
        }
        return to;
    }

    /** A text in which names were replaced, and where each of its characters stood before. */
    record Replaced(String text, int[] places) {

        int place(int index) {
            return places.length == 0 ? index : places[index];
        }
    }

    private static @Nullable Pattern pattern(Collection<String> names) {
        String any = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return any.isEmpty() ? null : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }
}
