package app.earshot.exchange.demo;

import app.earshot.domain.Side;
import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.domain.timeline.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an entry. Its text is what a person would have typed: the lines without what stands in square brackets. Everything
 * marked gets the place that {@link MarkedText} gives its line in that text.
 */
final class DemoBody {

    /** What the marked lines of an entry have in common; the person and the teammate are the first of each side, if any. */
    record Frame(UUID entryId, UUID accountId, Instant at, LocalDate day, @Nullable UUID person, @Nullable UUID teammate) {}

    private record Note(int line, int inFile, String inBrackets, String answer, String rule, String taken) {

        Note with(String key, String words) {
            return switch (key) {
                case "+answer:" -> new Note(line, inFile, inBrackets, words, rule, taken);
                case "+rule:" -> new Note(line, inFile, inBrackets, answer, words, taken);
                default -> new Note(line, inFile, inBrackets, answer, rule, words);
            };
        }
    }

    private static final Pattern MARKED = Pattern.compile("(?<mark>\"|\\?|!them|!|\\+) \\[(?<note>[^\\[\\]]*)] (?<words>.+)");
    private static final Pattern PROMISE = Pattern.compile("(?<who>\\w+)(?: due (?<due>\\S+))? (?<state>[a-z-]+)");
    private static final Pattern REQUEST = Pattern.compile("(?<who>\\w+) (?<answer>[a-z]+)(?: because: (?<reason>.+))?");
    private static final int DAYS_LATE = 3;

    private final Frame frame;
    private final DemoLines lines;
    private final DemoEntry entry;
    private final DemoDays days;
    private final List<String> typed = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<HeardItem> heard = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();

    /** A blank line ends an entry; this stands for one within it, as letters have them. */
    private static final String EMPTY_LINE = ".";

    DemoBody(Frame frame, DemoLines lines, DemoEntry entry, DemoDays days) {
        this.frame = frame;
        this.lines = lines;
        this.entry = entry;
        this.days = days;
    }

    void read(DemoPage page) {
        for (String line = lines.peek(); line != null && !line.isBlank(); line = lines.peek()) {
            lines.take();
            if (line.startsWith("+answer: ") || line.startsWith("+rule: ") || line.startsWith("+taken: ")) {
                answer(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1).strip());
            } else if (line.startsWith(DemoPage.MARK)) {
                page.take(line, frame.day());
            } else {
                line(line);
            }
        }
        if (typed.isEmpty()) {
            throw lines.refused("an entry has at least one line");
        }
        List<MarkedLine> marked = MarkedText.parse(text()).lines();
        notes.forEach(note -> lines.about(note.inFile(), () -> marked(marked.get(note.line()), note)));
    }

    private void line(String line) {
        if (line.equals(EMPTY_LINE)) {
            typed.add("");
            return;
        }
        Matcher m = MARKED.matcher(line);
        if (m.matches()) {
            notes.add(new Note(typed.size(), lines.taken(), m.group("note"), "", "", ""));
            typed.add(m.group("mark") + " " + m.group("words"));
        } else {
            typed.add(line);
        }
        Mark mark = MarkedText.parse(typed.getLast()).lines().getFirst().mark();
        if (m.matches() == (mark == Mark.NOTE) || typed.getLast().matches(".*[\\[\\]].*")) {
            throw lines.refused("a mark and its square brackets belong together");
        }
    }

    private void answer(String key, String words) {
        if (notes.isEmpty()) {
            throw lines.refused("an answer follows a request");
        }
        notes.add(notes.removeLast().with(key, words));
    }

    private void marked(MarkedLine line, Note note) {
        switch (line.mark()) {
            case THEIR_WORDS -> heard.add(heard(line, note.inBrackets().split(" ")));
            case ASKED -> asked.add(asked(line, note.inBrackets()));
            case OUR_PROMISE, THEIR_PROMISE -> promises.add(promise(line, note.inBrackets()));
            case REQUEST -> requests.add(request(line, note));
            case NOTE -> throw lines.refused("a note has no square brackets");
        }
    }

    /** What it was about, or the id of the bank's question that was asked, which begins with what it is about. */
    private Asked asked(MarkedLine line, String inBrackets) {
        int dot = inBrackets.indexOf('.');
        String question = dot < 0 ? null : inBrackets;
        String topic = dot < 0 ? inBrackets : inBrackets.substring(0, dot);
        return new Asked(id(line), frame.accountId(), frame.entryId(), question, topic, line.words(), line.body());
    }

    private HeardItem heard(MarkedLine line, String[] words) {
        boolean back = words.length == 3 && words[2].equals("back");
        if (words.length != 2 && !back) {
            throw lines.refused("expected [person topic] or [person topic back], found " + Arrays.toString(words));
        }
        return new HeardItem(
                id(line), frame.accountId(), frame.entryId(), entry.person(words[0]), words[1], line.words(), line.body(),
                frame.at(), back ? frame.at() : null, null);
    }

    private Promise promise(MarkedLine line, String inBrackets) {
        Matcher m = PROMISE.matcher(inBrackets);
        if (!m.matches()) {
            throw lines.refused("expected [who due OFFSET STATE], found [" + inBrackets + "]");
        }
        boolean ours = line.mark() == Mark.OUR_PROMISE;
        LocalDate due = m.group("due") == null ? null : days.day(m.group("due"), lines);
        PromiseState state = DemoPeople.coded(PromiseState.class, m.group("state"), lines);
        return new Promise(
                id(line), frame.accountId(), frame.entryId(), ours ? Side.US : Side.THEM,
                ours ? entry.teammate(m.group("who")) : frame.teammate(), ours ? frame.person() : entry.person(m.group("who")),
                line.words(), line.body(), due, null, false, state, settled(state, due));
    }

    /** On its day, or a few days later when it was kept late; in any case between the entry and yesterday. */
    private @Nullable LocalDate settled(PromiseState state, @Nullable LocalDate due) {
        if (state == PromiseState.OPEN) {
            return null;
        }
        LocalDate day = due == null ? frame.day() : state == PromiseState.KEPT_LATE ? due.plusDays(DAYS_LATE) : due;
        LocalDate yesterday = days.today().minusDays(1);
        LocalDate latest = day.isAfter(yesterday) ? yesterday : day;
        return latest.isBefore(frame.day()) ? frame.day() : latest;
    }

    private Request request(MarkedLine line, Note note) {
        Matcher m = REQUEST.matcher(note.inBrackets());
        if (!m.matches()) {
            throw lines.refused("expected [who ANSWER because: reason], found [" + note.inBrackets() + "]");
        }
        Answer answer = DemoPeople.coded(Answer.class, m.group("answer"), lines);
        if ((answer == Answer.OPEN) != note.answer().isEmpty() || (!note.rule().isEmpty() && answer != Answer.NO)) {
            throw lines.refused("an answered request has an answer, an open one none, and only a no has a rule");
        }
        if (answer == Answer.OPEN && !note.taken().isEmpty()) {
            throw lines.refused("only an answer can be taken one way or another");
        }
        String reason = m.group("reason") == null ? "" : m.group("reason");
        return new Request(
                id(line), frame.accountId(), frame.entryId(), entry.person(m.group("who")), line.words(), line.body(), reason,
                answer, note.answer(), note.rule(), answer == Answer.OPEN ? null : frame.at(), note.taken());
    }

    private UUID id(MarkedLine line) {
        Place place = line.body();
        return DemoIds.of(frame.at(), "line/" + frame.entryId() + "/" + place.start());
    }

    /** The text of the entry, marks included. */
    String text() {
        return String.join("\n", typed);
    }

    List<HeardItem> heard() {
        return heard;
    }

    List<Promise> promises() {
        return promises;
    }

    List<Request> requests() {
        return requests;
    }

    List<Asked> asked() {
        return asked;
    }
}
