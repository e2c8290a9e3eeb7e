package app.earshot.listening.mirror;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is who in a text: names of ours stand for "we" in it, names of theirs for "they". */
public final class Names {

    public static final Names NONE = new Names(List.of(), List.of());

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
        return ours == null ? lower : ours.matcher(lower).replaceAll("we");
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
