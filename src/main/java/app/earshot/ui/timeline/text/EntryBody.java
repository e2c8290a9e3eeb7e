package app.earshot.ui.timeline.text;

import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays out an entry's text for reading: notes as running text, and between them what was marked, each where it stands. Words
 * that were selected in a note stand out of it as a part of their own.
 */
public final class EntryBody {

    private final String text;
    private final List<BodyPart> items;
    private final List<BodyPart> parts = new ArrayList<>();
    private int noteStart = -1;
    private int noteEnd = -1;

    private EntryBody(Entry entry) {
        text = entry.text();
        items = items(entry);
    }

    /** The parts of an entry in the order of its text. Items whose place is gone stand at the end. */
    public static List<BodyPart> of(Entry entry) {
        EntryBody body = new EntryBody(entry);
        for (MarkedLine line : MarkedText.parse(entry.text()).lines()) {
            body.add(line);
        }
        body.endNote();
        body.parts.addAll(body.items);
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

    /** Nothing without a letter or a figure: a full stop left between two items is not worth a line. */
    private void addNote(int from, int to) {
        int start = from;
        int end = Math.min(to, text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String words = text.substring(start, Math.max(start, end));
        if (words.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c > 0x2000)) {
            parts.add(new BodyPart.Note(new Place(start, end), words));
        }
    }

    private List<BodyPart> takeWithin(int from, int to) {
        List<BodyPart> within = items.stream()
                .filter(item -> !item.place().isGone()
                        && item.place().start() >= from
                        && item.place().start() < Math.max(to, from + 1))
                .toList();
        items.removeAll(within);
        return within;
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
