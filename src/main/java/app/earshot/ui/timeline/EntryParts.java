package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.focus.TabReach;
import app.earshot.ui.parts.text.Cut;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.parts.text.SelectableText;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.timeline.range.TimelineRow;
import app.earshot.ui.timeline.text.BodyPart;
import app.earshot.ui.timeline.text.EntryBody;
import app.earshot.ui.timeline.text.EntryPages;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What was said in an entry. A long one is folded until somebody asks for all of it; a very long one unfolds page by page. */
final class EntryParts extends VBox {

    /** About a screenful. */
    private static final int FOLDED = 1600;
    private static final int FOLDED_BY_WORDS = 800;
    /** However short a part is, it takes a line: of a hundred short ones a screenful holds but some. */
    private static final int LINE = 50;

    private final Entry entry;
    private final TimelineRow row;
    private final CardContext context;
    private final Messages messages;
    private final List<BodyPart> all;
    /** Where they ask for something that nobody has answered or taken yet. */
    private final List<Place> asked;
    private final int folded;
    /** A message shows what they wanted to say; what stands round that comes when somebody asks for it. */
    private boolean asItCame;
    /** The page that is unfolded; none while the entry is folded. */
    private OptionalInt page = OptionalInt.empty();
    private List<BodyPart> parts = List.of();
    private EntryPages pages;
    private int length;
    private final Map<BodyPart, Node> shown = new LinkedHashMap<>();
    private final TabReach reach = new TabReach(this);

    EntryParts(TimelineRow row, CardContext context) {
        this.row = row;
        this.entry = row.entry();
        this.context = context;
        this.messages = context.messages();
        all = EntryBody.of(entry, row.said());
        asked = joined(row.asked());
        folded = Wrapping.isQuick(entry.text()) ? FOLDED : FOLDED_BY_WORDS;
        pages = choose();
        getStyleClass().add("entry-parts");
        fold();
    }

    private EntryPages choose() {
        parts = asItCame ? all : all.stream().filter(part -> !(part instanceof BodyPart.Aside)).toList();
        length = parts.stream().mapToInt(EntryParts::size).sum();
        return new EntryPages(entry.text(), parts);
    }

    private void turn() {
        asItCame = !asItCame;
        pages = choose();
        fold();
    }

    /** Shows as much as the card that stood in its place, so that nothing folds under somebody who is reading. */
    void unfoldAs(EntryParts before) {
        if (before.asItCame != asItCame) {
            turn();
        }
        if (before.page.isPresent() && length > folded) {
            unfold(Math.min(before.page.getAsInt(), pages.count() - 1));
        }
    }

    private static int size(BodyPart part) {
        return Math.max(part.words().length(), LINE);
    }

    String readAloud() {
        return shown.keySet().stream()
                .limit(3)
                .map(part -> Cut.beginning(part.words(), FOLDED))
                .collect(Collectors.joining(" "));
    }

    void setReachable(boolean now) {
        reach.set(now);
    }

    Optional<HeardBlock> heard(UUID heardId) {
        return shown.entrySet().stream()
                .filter(part -> part.getKey() instanceof BodyPart.Heard heard && heard.item().id().equals(heardId))
                .map(part -> (HeardBlock) part.getValue())
                .findFirst();
    }

    /** The node in which a place of the text stands; unfolds the entry if it has to. */
    Optional<Node> find(Place place) {
        if (!asItCame && all.stream().anyMatch(part -> part instanceof BodyPart.Aside && part.holds(place))) {
            turn();
        }
        Optional<Node> found = findShown(place);
        if (found.isEmpty() && length > folded) {
            unfold(pages.pageOf(place));
            return findShown(place);
        }
        return found;
    }

    private Optional<Node> findShown(Place place) {
        return shown.entrySet().stream()
                .filter(part -> part.getKey().holds(place))
                .map(Map.Entry::getValue)
                .reduce((earlier, later) -> later);
    }

    private void fold() {
        empty();
        page = OptionalInt.empty();
        int left = folded;
        for (BodyPart part : parts) {
            if (left <= 0) {
                break;
            }
            BodyPart fits = part instanceof BodyPart.Note note ? fitting(note, left) : part;
            // Words of theirs are not cut to the rest of a screenful, but to a whole one if they are longer.
            add(fits, folded);
            left -= size(fits);
        }
        if (length > folded) {
            button(messages.text("timeline.show-all", parts.stream().mapToInt(part -> part.words().length()).sum()), () -> unfold(0));
        }
        offerTheRest();
        reach.renew();
    }

    private void offerTheRest() {
        if (all.stream().anyMatch(BodyPart.Aside.class::isInstance)) {
            button(messages.text(asItCame ? "timeline.show-words" : "timeline.show-message"), this::turn);
        }
    }

    private void unfold(int number) {
        empty();
        page = OptionalInt.of(number);
        if (number > 0) {
            button(messages.text("timeline.show-before"), () -> unfold(number - 1));
        }
        pages.page(number).forEach(part -> add(part, pages.most()));
        if (number + 1 < pages.count()) {
            button(messages.text("timeline.show-more"), () -> unfold(number + 1));
        }
        button(messages.text("timeline.show-less"), this::fold);
        reach.renew();
    }

    private void empty() {
        shown.clear();
        getChildren().clear();
    }

    private void add(BodyPart part, int most) {
        Node node = node(part, most);
        shown.put(part, node);
        getChildren().add(node);
    }

    private void button(String text, Runnable pressed) {
        getChildren().add(Buttons.sentence(text, pressed));
    }

    private static BodyPart.Note fitting(BodyPart.Note note, int most) {
        String words = note.words().substring(0, Cut.end(note.words(), 0, most));
        int start = note.place().start();
        return words.length() == note.words().length()
                ? note
                : new BodyPart.Note(new Place(start, start + words.length()), words);
    }

    /** @param most how many letters of it are shown */
    private Node node(BodyPart part, int most) {
        return switch (part) {
            case BodyPart.Note note -> note(note);
            case BodyPart.Said said -> theirs(beginning(said, most), said.place());
            case BodyPart.Aside aside -> note(new BodyPart.Note(aside.place(), beginning(aside, most)));
            case BodyPart.Heard heard -> context.overlooked().keep(
                    new HeardBlock(heard.item(), row.kept().contains(heard.item().id()), selectable(beginning(part, most), heard.place()), context),
                    heard.item().id());
            case BodyPart.Promised promised -> new PromiseChip(promised.promise(), context);
            case BodyPart.Requested requested -> new RequestBlock(
                    requested.request(), selectable(beginning(part, most), requested.place()), context);
            case BodyPart.Further further -> further(further);
            case BodyPart.Question question -> Texts.wrapped(
                    messages.text("timeline.asked", question.asked().words()), "entry-asked");
        };
    }

    private static String beginning(BodyPart part, int most) {
        return part.words().substring(0, Cut.end(part.words(), 0, most));
    }

    /** Looks like what it belongs to. */
    private Node further(BodyPart.Further further) {
        boolean theirs = further.of() instanceof BodyPart.Heard || further.of() instanceof BodyPart.Requested || further.of() instanceof BodyPart.Said;
        return theirs ? theirs(further.words(), further.place()) : note(new BodyPart.Note(further.place(), further.words()));
    }

    private Node theirs(String said, Place place) {
        SelectableText words = selectable(said, place);
        words.getStyleClass().add("words");
        words.setNodeOrientation(ReadingDirection.of(said));
        if (!asked.isEmpty()) {
            words.showAsked(asked.stream().flatMap(where -> within(where, place).stream()).toList());
        }
        VBox frame = new VBox(words);
        frame.getStyleClass().add("their-words");
        return frame;
    }

    /** What they ask and why, where nothing but a space stands between them, is one. */
    private List<Place> joined(List<Place> places) {
        List<Place> all = new ArrayList<>();
        for (Place place : places.stream().sorted(Comparator.comparingInt(Place::start)).toList()) {
            int before = all.isEmpty() ? -1 : Math.min(all.getLast().end(), place.start());
            if (before >= 0 && place.start() <= entry.text().length() && entry.text().substring(before, place.start()).isBlank()) {
                int end = Math.max(all.getLast().end(), place.end());
                all.set(all.size() - 1, new Place(all.getLast().start(), end));
            } else {
                all.add(place);
            }
        }
        return all;
    }

    /** The part of a place that stands in another one, counted from there. */
    private static Optional<Place> within(Place where, Place frame) {
        int start = Math.max(where.start(), frame.start()) - frame.start();
        int end = Math.min(where.end(), frame.end()) - frame.start();
        return start < end ? Optional.of(new Place(start, end)) : Optional.empty();
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
}
