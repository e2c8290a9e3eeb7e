package app.earshot.listening.reading;

import app.earshot.domain.Side;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Request;
import app.earshot.listening.news.ReadNews;
import app.earshot.listening.reply.ReadOurs;
import java.util.ArrayList;
import java.util.List;

/** What a message of ours does: thanks them, says their words back, answers what they asked for. */
public final class OurMessageReader {

    private OurMessageReader() {}

    /** Whether it is a message of ours, in which something of that kind may stand. */
    public static boolean reads(Entry entry) {
        boolean written = entry.kind() == EntryKind.EMAIL || entry.kind() == EntryKind.TEXT || entry.kind() == EntryKind.THANKS;
        return written && entry.startedBy() == Side.US && !entry.text().isBlank();
    }

    /**
     * @param heard what they said before it, as far as it stands
     * @param open what they asked for before it and has no answer
     */
    public static List<EntryReading> read(Entry entry, List<HeardItem> heard, List<Request> open) {
        List<EntryReading> found = new ArrayList<>();
        Place all = new Place(0, entry.text().length());
        ReadOurs.thanks(entry.text(), List.of())
                .ifPresent(place -> found.add(new EntryReading(entry.id(), ReadingKind.THANKS, null, place, null)));
        ReadNews.said(entry.text()).ifPresent(said -> found.add(new EntryReading(entry.id(), ReadingKind.NEWS, said.getKey(), said.getValue(), null)));
        for (HeardItem item : heard) {
            if (ReadOurs.saysBack(item.words(), entry.text())) {
                found.add(new EntryReading(entry.id(), ReadingKind.SAYS_BACK, item.id().toString(), all, null));
            }
        }
        for (Request request : open) {
            switch (ReadOurs.answers(request.words(), entry.text())) {
                case YES -> found.add(new EntryReading(entry.id(), ReadingKind.ANSWERS, request.id().toString(), all, null));
                case PERHAPS -> found.add(new EntryReading(entry.id(), ReadingKind.MAY_ANSWER, request.id().toString(), all, null));
                case NO -> {}
            }
        }
        return List.copyOf(found);
    }
}
