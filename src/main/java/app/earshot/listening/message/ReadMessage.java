package app.earshot.listening.message;

import app.earshot.domain.bank.Topic;
import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.brake.ReadBrake;
import app.earshot.listening.meaning.TopicGuess;
import app.earshot.listening.mirror.Mirror;
import app.earshot.listening.mirror.MirrorSentence;
import app.earshot.listening.mirror.PromiseFound;
import app.earshot.listening.reply.OwedReply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a message of theirs, so that whoever pasted it need not type it again. */
public final class ReadMessage {

    /** Topics of which a day is one by which they choose, and none that they ask about. */
    private static final Set<String> CHOOSING = Set.of("choose-by", "how-choose", "who-decides");

    private final MessageText message;
    private final LocalDate sent;
    private final List<Topic> topics;
    private final List<Finding> found = new ArrayList<>();
    /** Where they ask to be left in peace. */
    private final List<Place> aside = new ArrayList<>();

    private ReadMessage(MessageText message, LocalDate sent, List<Topic> topics) {
        this.message = message;
        this.sent = sent;
        this.topics = topics;
    }

    /**
     * What was heard in it, in the order of the text. Only the first 10,000 letters are read.
     *
     * @param text the whole entry
     * @param ownWords where the writer's own words stand in it, in their order; empty if all of it is
     * @param sent when it was sent: "next Friday" is counted from there
     * @param topics those that come into question
     */
    public static List<Finding> read(String text, List<Place> ownWords, LocalDate sent, List<Topic> topics) {
        if (OwedReply.isFromRobot(text)) {
            return List.of();
        }
        ReadMessage reading = new ReadMessage(MessageText.of(text, ownWords), sent, topics);
        reading.sentences();
        reading.found.removeIf(reading::isOnlyWhy);
        reading.facts();
        reading.found.sort(Comparator.comparingInt((Finding finding) -> finding.place().start()).thenComparing(Finding::kind));
        return List.copyOf(reading.found);
    }

    private void sentences() {
        List<MirrorSentence> sentences = Mirror.of(message.withoutLabels().text(), sent).sentences();
        for (int i = 0; i < sentences.size(); i++) {
            MirrorSentence sentence = sentences.get(i);
            Place next = i + 1 < sentences.size() ? sentences.get(i + 1).place() : null;
            boolean why = isReason(sentence.place()) && !sentence.words().endsWith("?");
            boolean silent = ReadBrake.asksForSilence(sentence.words());
            if (silent) {
                aside.add(sentence.place());
            }
            List<Asked> asked = why || silent ? List.of() : Asked.in(message, sentence, next);
            String topic = asked.isEmpty() || !sentence.promises().isEmpty() ? topic(sentence.words()) : null;
            asked.forEach(one -> found.add(Finding.of(one.kind(), one.place(), message.text(), topic(message.words(one.place()))).because(one.reason())));
            boolean promised = !silent && promises(sentence, asked.isEmpty(), topic);
            if (asked.isEmpty() && !promised && !silent && topic != null) {
                found.add(Finding.of(FindingKind.TOLD, sentence.place(), message.text(), topic));
            }
        }
    }

    /** What they promise in a sentence, they or somebody of theirs; whether anything. */
    private boolean promises(MirrorSentence sentence, boolean asksNothing, @Nullable String topic) {
        for (PromiseFound promise : sentence.promises()) {
            if (!AskRules.ENGLISH.promises(promise.words()).equals("no")) {
                found.add(promise(promise.place(), topic).on(due(promise)));
            }
        }
        boolean other = sentence.promises().isEmpty() && asksNothing && isPromise(sentence.words());
        if (other) {
            LocalDate day = DayWords.read(sentence.words(), sent, Locale.UK).map(DayFound::day).orElse(null);
            found.add(promise(sentence.place(), topic).on(day));
        }
        return other || !sentence.promises().isEmpty();
    }

    private Finding promise(Place place, @Nullable String topic) {
        return Finding.of(FindingKind.THEIR_PROMISE, place, message.text(), topic);
    }

    private static boolean isPromise(String words) {
        return AskRules.ENGLISH.promises(words).equals("yes") || AskRules.OTHERS.promises(words).equals("yes");
    }

    /** By when we shall have something: of several days in a promise the one of the part that is for us. */
    private @Nullable LocalDate due(PromiseFound promise) {
        int from = AskRules.ENGLISH.forUs(promise.words());
        return DayWords.read(promise.words().substring(from), sent, Locale.UK).map(DayFound::day).filter(day -> from > 0).orElse(promise.dueOn());
    }

    /** What asks something only in the reason of another request was heard with that. */
    private boolean isOnlyWhy(Finding finding) {
        boolean asks = finding.kind() == FindingKind.ASKS || finding.kind() == FindingKind.QUESTION;
        return asks && found.stream().map(Finding::reason).anyMatch(reason -> reason != null && reason.start() <= finding.place().start() && finding.place().end() <= reason.end());
    }

    /** A reason is no question: it was heard with what they asked. */
    private boolean isReason(Place place) {
        return found.stream().map(Finding::reason).anyMatch(reason -> reason != null && place.start() <= reason.start() && reason.start() < place.end());
    }

    private @Nullable String topic(String words) {
        return TopicGuess.guess(words, topics).orElse(null);
    }

    private void facts() {
        List<Place> asking = places(FindingKind.ASKS, FindingKind.QUESTION);
        List<Place> otherDays = new ArrayList<>(places(FindingKind.THEIR_PROMISE));
        otherDays.addAll(aside);
        found.stream().map(Finding::reason).filter(Objects::nonNull).forEach(otherDays::add);
        found.stream().filter(finding -> finding.kind() == FindingKind.TOLD && CHOOSING.contains(String.valueOf(finding.topic()))).map(Finding::place).forEach(otherDays::add);
        found.addAll(MessageFacts.in(message, sent, asking, otherDays));
    }

    private List<Place> places(FindingKind... kinds) {
        return found.stream().filter(finding -> List.of(kinds).contains(finding.kind())).map(Finding::place).toList();
    }
}
