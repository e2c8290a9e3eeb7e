package app.earshot.ui.composer.line;

import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import app.earshot.domain.timeline.Entry;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.listening.meaning.ReasonGiven;
import app.earshot.listening.meaning.TopicGuess;
import app.earshot.listening.mirror.Mirror;
import app.earshot.usecase.timeline.AskedLine;
import app.earshot.usecase.timeline.LineChoice;
import app.earshot.usecase.timeline.RequestLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says what marked lines become, the way saving will see them: what was chosen first, then what is known already from the entry
 * that is being changed, then a guess. Only the lines near the caret are looked at, so that a long text costs no more.
 *
 * @param day the day on which it was said, from which days in words are counted
 * @param changing the entry that is being changed, or null
 */
public record Meanings(
        LineChoices choices,
        Set<UUID> people,
        List<Topic> topics,
        QuestionBank bank,
        LocalDate day,
        Locale locale,
        @Nullable Entry changing) {

    /** How many questions of the bank are offered for one line. */
    private static final int OFFERED = 3;

    /** How much of a line can be one thing said. */
    private static final int LOOKED_AT = 600;

    /** How many lines are spoken of at once. */
    public static final int SHOWN = 5;

    /** The marked lines around a place in the text, the one with the caret among them. */
    public List<LineMeaning> near(MarkedText text, int caret) {
        List<Integer> marked = new ArrayList<>();
        int here = 0;
        List<MarkedLine> lines = text.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).mark() != Mark.NOTE) {
                marked.add(i);
                here = lines.get(i).line().start() <= caret ? marked.size() - 1 : here;
            }
        }
        int from = Math.clamp(here - SHOWN / 2L, 0, Math.max(0, marked.size() - SHOWN));
        return marked.subList(from, Math.min(marked.size(), from + SHOWN)).stream()
                .map(number -> of(number, lines.get(number)))
                .toList();
    }

    /** All marked lines. */
    public List<LineMeaning> all(MarkedText text) {
        List<MarkedLine> lines = text.lines();
        return IntStream.range(0, lines.size())
                .filter(number -> lines.get(number).mark() != Mark.NOTE)
                .mapToObj(number -> of(number, lines.get(number)))
                .toList();
    }

    /** The choices with one person chosen for every line of which nobody knows whose it is. */
    public LineChoices saidBy(UUID person, MarkedText text) {
        LineChoices after = choices;
        for (LineMeaning line : all(text)) {
            if (line.personId() == null && line.mark() != Mark.ASKED) {
                LineChoice of = after.of(line.number());
                after = after.with(
                        line.number(), new LineChoice(person, of.topic(), of.dueOn(), of.reason(), of.questionId()));
            }
        }
        return after;
    }

    public LineMeaning of(int number, MarkedLine line) {
        LineChoice choice = choices.of(number);
        return new LineMeaning(
                number,
                line.mark(),
                line.mark() == Mark.REQUEST ? ReasonGiven.read(line.words()).request() : line.words(),
                person(line, choice),
                topic(line, choice),
                due(line, choice),
                reason(line, choice),
                line.mark() == Mark.ASKED ? asked(line, choice).questionId() : null,
                line.mark() == Mark.ASKED && saysBack(line.words()),
                line.mark() == Mark.ASKED && bank.wording().same(line.words()).isPresent(),
                near(line, choice));
    }

    /** A question beside it would make it one. */
    private boolean saysBack(String words) {
        Mirror mirror = Mirror.of(words.substring(0, Math.min(LOOKED_AT, words.length())), day);
        return !mirror.sayingsBack().isEmpty() && mirror.questions().isEmpty();
    }

    private AskedLine asked(MarkedLine line, LineChoice choice) {
        return AskedLine.of(line, choice, known(line).asked().orElse(null), bank.wording(), topics);
    }

    /** What may be offered: a question with something left open can't be said as it stands. */
    private List<Question> near(MarkedLine line, LineChoice choice) {
        if (line.mark() != Mark.ASKED || asked(line, choice).questionId() != null) {
            return List.of();
        }
        return bank.wording().near(line.words(), OFFERED);
    }

    private @Nullable UUID person(MarkedLine line, LineChoice choice) {
        if (choice.personId() != null || line.mark() == Mark.ASKED) {
            return choice.personId();
        }
        Optional<UUID> known = switch (line.mark()) {
            case THEIR_WORDS -> known(line).heard().flatMap(item -> Optional.ofNullable(item.personId()));
            case OUR_PROMISE, THEIR_PROMISE ->
                known(line).promise().flatMap(item -> Optional.ofNullable(item.personId()));
            case REQUEST -> known(line).request().flatMap(item -> Optional.ofNullable(item.personId()));
            case NOTE, ASKED -> Optional.empty();
        };
        return known.orElse(people.size() == 1 ? people.iterator().next() : null);
    }

    private @Nullable String topic(MarkedLine line, LineChoice choice) {
        if (choice.topic() != null || (line.mark() != Mark.THEIR_WORDS && line.mark() != Mark.ASKED)) {
            return choice.topic();
        }
        if (line.mark() == Mark.ASKED) {
            return asked(line, choice).topic();
        }
        Optional<String> known = known(line).heard().flatMap(item -> Optional.ofNullable(item.topic()));
        return known.or(() -> TopicGuess.guess(line.words(), topics)).orElse(null);
    }

    private @Nullable LocalDate due(MarkedLine line, LineChoice choice) {
        if (line.mark() != Mark.OUR_PROMISE && line.mark() != Mark.THEIR_PROMISE) {
            return null;
        }
        if (choice.dueOn() != null) {
            return choice.dueOn();
        }
        return known(line)
                .promise()
                .map(promise -> Optional.ofNullable(promise.dueOn()))
                .orElseGet(() -> DayWords.read(line.words(), day, locale).map(DayFound::day))
                .orElse(null);
    }

    private String reason(MarkedLine line, LineChoice choice) {
        return line.mark() == Mark.REQUEST
                ? RequestLine.of(line, choice, known(line).request().orElse(null), changing).reason()
                : choice.reason();
    }

    private KnownLine known(MarkedLine line) {
        return new KnownLine(changing, line.words());
    }
}
