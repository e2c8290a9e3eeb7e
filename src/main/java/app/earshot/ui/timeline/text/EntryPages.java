package app.earshot.ui.timeline.text;

import app.earshot.domain.timeline.Place;
import app.earshot.ui.parts.text.Cut;
import app.earshot.ui.parts.text.Wrapping;
import java.util.ArrayList;
import java.util.List;

/**
 * A long entry in pages, each of which is laid out at once without holding the window. Words that don't fit on one page go on on the
 * next.
 */
public final class EntryPages {

    private static final int PAGE = 16_000;
    /** What has to be laid out word by word takes as long as many times as much of anything else. */
    private static final int PAGE_BY_WORDS = 1_000;

    /** A part with a frame and a caption takes as long as so many letters. */
    private static final int FRAME = 300;

    private final int most;
    private final List<List<BodyPart>> pages = new ArrayList<>();
    private int left;

    public EntryPages(String text, List<BodyPart> parts) {
        most = Wrapping.isQuick(text) ? PAGE : PAGE_BY_WORDS;
        for (BodyPart part : parts) {
            if (part.words().length() <= most) {
                add(part);
            } else {
                cut(part);
            }
        }
    }

    /** How many letters of one part are shown. */
    public int most() {
        return most;
    }

    public int count() {
        return pages.size();
    }

    public List<BodyPart> page(int number) {
        return pages.get(number);
    }

    /** The page on which a place of the text stands; the first if it stands nowhere. */
    public int pageOf(Place place) {
        for (int number = pages.size() - 1; number > 0; number--) {
            if (pages.get(number).stream().anyMatch(part -> part.holds(place))) {
                return number;
            }
        }
        return 0;
    }

    private void add(BodyPart part) {
        int cost = Math.min(part.words().length(), most) + FRAME;
        if (pages.isEmpty() || left < cost && left < most) {
            pages.add(new ArrayList<>());
            left = most;
        }
        pages.getLast().add(part);
        left -= cost;
    }

    /** A note is cut. Anything else shows its beginning in its own frame, and its further words behind. */
    private void cut(BodyPart part) {
        String words = part.words();
        int from = 0;
        if (part instanceof BodyPart.Heard || part instanceof BodyPart.Requested || part instanceof BodyPart.Said) {
            add(part);
            from = Cut.end(words, 0, most);
        } else if (!(part instanceof BodyPart.Note || part instanceof BodyPart.Aside)) {
            add(part);
        }
        while (from < words.length()) {
            int to = Cut.end(words, from, most);
            Place place = new Place(part.place().start() + from, part.place().start() + to);
            add(new BodyPart.Further(part, place, words.substring(from, to)));
            from = to;
        }
    }
}
