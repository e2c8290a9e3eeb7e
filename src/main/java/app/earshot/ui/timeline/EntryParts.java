package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.FocusOrder;
import app.earshot.ui.parts.ReadingDirection;
import app.earshot.ui.parts.SelectableText;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.words.Messages;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What was said in an entry. A long one is folded until somebody asks for all of it. */
final class EntryParts extends VBox {

    /** About a screenful. */
    private static final int FOLDED = 1600;

    private final Entry entry;
    private final CardContext context;
    private final Messages messages;
    private final List<BodyPart> parts;
    private final Map<BodyPart, Node> shown = new LinkedHashMap<>();
    private final Set<Node> unreachable = new HashSet<>();
    private boolean reachable;

    EntryParts(Entry entry, CardContext context) {
        this.entry = entry;
        this.context = context;
        this.messages = context.messages();
        parts = EntryBody.of(entry);
        getStyleClass().add("entry-parts");
        show(FOLDED);
    }

    String readAloud() {
        return shown.keySet().stream().limit(3).map(EntryParts::words).collect(Collectors.joining(" "));
    }

    void setReachable(boolean now) {
        reachable = now;
        if (now) {
            unreachable.forEach(node -> node.setFocusTraversable(true));
            unreachable.clear();
        } else {
            unreachable.addAll(FocusOrder.of(this));
            unreachable.forEach(node -> node.setFocusTraversable(false));
        }
    }

    Optional<HeardBlock> heard(UUID heardId) {
        return shown.entrySet().stream()
                .filter(part -> part.getKey() instanceof BodyPart.Heard heard && heard.item().id().equals(heardId))
                .map(part -> (HeardBlock) part.getValue())
                .findFirst();
    }

    /** The node in which a place of the text stands; unfolds the entry if it has to. */
    Optional<Node> find(Place place) {
        Optional<Node> found = findShown(place);
        if (found.isEmpty() && length() > FOLDED) {
            show(Integer.MAX_VALUE);
            return findShown(place);
        }
        return found;
    }

    private Optional<Node> findShown(Place place) {
        return shown.entrySet().stream()
                .filter(part -> part.getKey().place().start() <= place.start() && place.start() < part.getKey().place().end())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void show(int most) {
        shown.clear();
        getChildren().clear();
        unreachable.clear();
        int left = most;
        for (BodyPart part : parts) {
            if (left <= 0) {
                break;
            }
            BodyPart fits = part instanceof BodyPart.Note note ? fitting(note, left) : part;
            // Words of theirs are not cut to the rest of a screenful, but to a whole one if they are longer.
            Node node = node(fits, Math.max(left, FOLDED));
            left -= words(fits).length();
            shown.put(fits, node);
            getChildren().add(node);
        }
        if (length() > FOLDED) {
            boolean folded = most == FOLDED;
            getChildren()
                    .add(Buttons.sentence(
                            messages.text(folded ? "timeline.show-all" : "timeline.show-less", entry.text().length()),
                            () -> show(folded ? Integer.MAX_VALUE : FOLDED)));
        }
        setReachable(reachable);
    }

    private static BodyPart.Note fitting(BodyPart.Note note, int most) {
        String words = fitting(note.words(), most);
        int start = note.place().start();
        return words.length() == note.words().length()
                ? note
                : new BodyPart.Note(new Place(start, start + words.length()), words);
    }

    /** As many words as there is room for, to a space if there is one near. */
    private static String fitting(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int space = words.lastIndexOf(' ', most);
        return words.substring(
                0, space > most / 2 ? space : Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most);
    }

    /** @param most how many letters of it are shown */
    private Node node(BodyPart part, int most) {
        return switch (part) {
            case BodyPart.Note note -> note(note);
            case BodyPart.Heard heard -> new HeardBlock(
                    heard.item(), selectable(fitting(heard.item().words(), most), heard.place()), context);
            case BodyPart.Promised promised -> new PromiseChip(promised.promise(), context);
            case BodyPart.Requested requested -> new RequestBlock(
                    requested.request(), selectable(fitting(requested.request().words(), most), requested.place()), context);
            case BodyPart.Question question -> Texts.wrapped(
                    messages.text("timeline.asked", question.asked().words()), "entry-asked");
        };
    }

    private Node note(BodyPart.Note note) {
        SelectableText words = selectable(note.words(), note.place());
        words.getStyleClass().add("entry-note");
        words.setNodeOrientation(ReadingDirection.of(note.words()));
        return words;
    }

    private SelectableText selectable(String words, Place place) {
        SelectableText text = new SelectableText(words);
        text.selection().subscribe(dragged -> {
            Place selected = dragged.wholeWords(words);
            int start = place.start() + selected.start();
            int end = place.start() + selected.end();
            context.selecting().selected(entry.id(), new Place(start, end), text);
        });
        return text;
    }

    private int length() {
        return parts.stream().mapToInt(part -> words(part).length()).sum();
    }

    private static String words(BodyPart part) {
        return switch (part) {
            case BodyPart.Note note -> note.words();
            case BodyPart.Heard heard -> heard.item().words();
            case BodyPart.Promised promised -> promised.promise().words();
            case BodyPart.Requested requested -> requested.request().words();
            case BodyPart.Question question -> question.asked().words();
        };
    }
}
