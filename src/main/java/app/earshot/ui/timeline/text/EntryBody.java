package app.earshot.ui.timeline.text;

import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Lays out an entry's text for reading: notes as running text, and between them what was marked, each where it stands. Words
 * that were selected in a note stand out of it as a part of their own.
 */
public final class EntryBody {

    private final String text;
    private final List<Place> said;
    /** In the order of their places, from the next one that no line took. */
    private final List<BodyPart> items;
    private int next;
    private final List<BodyPart> left = new ArrayList<>();
    private final List<BodyPart> parts = new ArrayList<>();
    private int noteStart = -1;
    private int noteEnd = -1;

    private EntryBody(Entry entry, List<Place> said) {
        text = entry.text();
        this.said = said;
        items = items(entry);
    }

    /** The parts of an entry in the order of its text. Items whose place is gone stand at the end. */
    public static List<BodyPart> of(Entry entry) {
        return of(entry, List.of());
    }

    /** @param said where in a message the words stand that somebody wanted to say, in their order; empty for what is no message */
    public static List<BodyPart> of(Entry entry, List<Place> said) {
        EntryBody body = new EntryBody(entry, said);
        for (MarkedLine line : MarkedText.parse(entry.text()).lines()) {
            body.add(line);
        }
        body.endNote();
        body.parts.addAll(body.left());
        return List.copyOf(body.parts);
    }

    private void add(MarkedLine line) {
        if (line.mark() == Mark.NOTE) {
            noteStart = noteStart < 0 ? line.line().start() : noteStart;
            noteEnd = line.line().end();
            return;
        }
        endNote();
        List<BodyPart> here = takeWithin(line.line().start(), line.line().end());
        if (here.isEmpty()) {
            addNote(line.body().start(), line.body().end());
        } else {
            parts.addAll(here);
        }
    }

    private void endNote() {
        if (noteStart >= 0) {
            int at = noteStart;
            for (BodyPart item : takeWithin(noteStart, noteEnd)) {
                addNote(at, Math.max(at, item.place().start()));
                parts.add(item);
                at = Math.max(at, item.place().end());
            }
            addNote(at, noteEnd);
        }
        noteStart = -1;
    }

    private void addNote(int from, int to) {
        if (said.isEmpty()) {
            addWords(from, to, BodyPart.Note::new);
            return;
        }
        int at = from;
        for (Place words : said) {
            addWords(at, Math.min(to, words.start()), BodyPart.Aside::new);
            addWords(Math.max(at, words.start()), Math.min(to, words.end()), BodyPart.Said::new);
            at = Math.max(at, words.end());
        }
        addWords(at, to, BodyPart.Aside::new);
    }

    /** Nothing without a letter or a figure: a full stop left between two items is not worth a line. */
    private void addWords(int from, int to, BiFunction<Place, String, BodyPart> kind) {
        int start = from;
        int end = Math.min(to, text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String words = start < end ? text.substring(start, end) : "";
        if (words.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c > 0x2000)) {
            parts.add(kind.apply(new Place(start, end), words));
        }
    }

    private List<BodyPart> takeWithin(int from, int to) {
        List<BodyPart> within = new ArrayList<>();
        int end = Math.max(to, from + 1);
        for (; next < items.size() && items.get(next).place().start() < end; next++) {
            BodyPart item = items.get(next);
            boolean here = !item.place().isGone() && item.place().start() >= from;
            (here ? within : left).add(item);
        }
        return within;
    }

    private List<BodyPart> left() {
        left.addAll(items.subList(next, items.size()));
        return left;
    }

    private static List<BodyPart> items(Entry entry) {
        List<BodyPart> all = new ArrayList<>();
        entry.requests().forEach(request -> all.add(new BodyPart.Requested(request)));
        entry.promises().forEach(promise -> all.add(new BodyPart.Promised(promise)));
        entry.asked().forEach(asked -> all.add(new BodyPart.Question(asked)));
        entry.heard().forEach(item -> all.add(new BodyPart.Heard(item)));
        all.sort(Comparator.comparingInt(part -> part.place().start()));
        return all;
    }
}
