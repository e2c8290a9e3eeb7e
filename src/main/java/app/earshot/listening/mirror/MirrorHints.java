package app.earshot.listening.mirror;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.meaning.ReasonGiven;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the writer of a reply may like to know: what it leaves out first, then what it asks and whose words are in it. */
public final class MirrorHints {

    private static final int LEFT_OUT = 3;
    private static final int LONGEST = 140;
    private static final Pattern FULL_STOP = Pattern.compile("[.,;:\\s]+$");

    /** From here on a draft is long enough to say whom it is about. */
    private static final int SENTENCES = 4;

    private final String draft;
    private final Mirror mirror;
    private final Letter letter;
    private final Names names;
    private final Map<String, String> drafted;
    private final TellingWords telling = new TellingWords(LanguageRules.ENGLISH);
    private final List<Hint> hints = new ArrayList<>();

    private MirrorHints(String draft, Mirror mirror, Letter letter, Names names) {
        this.draft = draft;
        this.mirror = mirror;
        this.letter = letter;
        this.names = names;
        this.drafted = telling.of(draft);
    }

    /** The hints, the most useful first; none for an empty draft. */
    public static List<Hint> of(String draft, Mirror mirror, Letter letter, Names names, LocalDate today) {
        if (draft.isBlank()) {
            return List.of();
        }
        MirrorHints hints = new MirrorHints(draft, mirror, letter, names);
        hints.leftOut(today);
        hints.whoseWords();
        hints.saidBack();
        hints.asked();
        hints.about();
        return List.copyOf(hints.hints);
    }

    private void leftOut(LocalDate today) {
        LetterAnswers answers = new LetterAnswers(draft, letter, today);
        answers.openQuestions().stream()
                .limit(LEFT_OUT)
                .map(ask -> shortened(ask.words()))
                .forEach(words -> hints.add(new Hint(
                        Sentence.of("mirror.left.question", words), Sentence.of("mirror.put.question", words), null)));
        answers.openRequests().stream().limit(LEFT_OUT).forEach(this::leftRequest);
    }

    private void leftRequest(LetterAsk request) {
        String words = shortened(request.words());
        Sentence put = request.reason().isBlank()
                ? Sentence.of("mirror.put.question", words)
                : Sentence.of(
                        ReasonGiven.isLed(request.reason()) ? "mirror.put.request.led" : "mirror.put.request",
                        words, shortened(request.reason()));
        hints.add(new Hint(Sentence.of("mirror.left.request", words), put, null));
    }

    private void whoseWords() {
        Map<String, String> theirs = new HashMap<>(telling.of(letter.message()));
        letter.heard().forEach(item -> telling.of(item.words()).forEach(theirs::putIfAbsent));
        List<String> shared = drafted.keySet().stream()
                .filter(theirs::containsKey)
                .map(theirs::get)
                .filter(word -> !isName(word))
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(LEFT_OUT)
                .toList();
        if (!shared.isEmpty()) {
            hints.add(Hint.of(Sentence.of("mirror.words.taken", String.join(", ", shared))));
        } else if (!theirs.isEmpty()) {
            Sentence put = newestHeard().map(words -> Sentence.of("mirror.put.heard", words)).orElse(null);
            hints.add(new Hint(Sentence.of("mirror.words.none"), put, null));
        }
    }

    /** Without the full stop that would stand inside the quotation marks and after them. */
    private Optional<String> newestHeard() {
        return letter.heard().stream()
                .map(HeardItem::words)
                .filter(words -> words.length() <= LONGEST)
                .map(words -> FULL_STOP.matcher(words.strip()).replaceAll(""))
                .findFirst();
    }

    private void saidBack() {
        List<MirrorSentence> said = mirror.sayingsBack();
        if (!said.isEmpty()) {
            MirrorSentence first = said.getFirst();
            hints.add(new Hint(Sentence.of("mirror.says-back", said.size(), shortened(first.words())), null, first.place()));
        }
    }

    private void asked() {
        List<MirrorSentence> questions = mirror.questions();
        long open = questions.stream().filter(MirrorSentence::isOpen).count();
        long closed = questions.size() - open;
        if (questions.isEmpty() && mirror.sayingsBack().isEmpty()) {
            hints.add(Hint.of(Sentence.of("mirror.asks.nothing")));
        } else if (open == 0 && closed > 0) {
            MirrorSentence first = questions.getFirst();
            hints.add(new Hint(Sentence.of("mirror.asks.closed", closed, shortened(first.words())), null, first.place()));
        } else if (open > 0) {
            MirrorSentence first = questions.stream().filter(MirrorSentence::isOpen).findFirst().orElseThrow();
            hints.add(new Hint(Sentence.of("mirror.asks.open", open, shortened(first.words())), null, first.place()));
        }
    }

    private void about() {
        long us = mirror.count(About.US);
        long them = mirror.count(About.THEM) + mirror.count(About.BOTH);
        if (us + them >= SENTENCES) {
            String key = us > them ? "mirror.about.us" : "mirror.about.them";
            MirrorSentence first = mirror.sentences().stream()
                    .filter(sentence -> sentence.about() == (us > them ? About.US : About.THEM))
                    .findFirst()
                    .orElse(null);
            hints.add(new Hint(Sentence.of(key, us, them), null, first == null ? null : first.place()));
        }
    }

    private boolean isName(String word) {
        String lower = Judgement.plain(word);
        return names.hasOurs(lower) || names.hasTheirs(lower);
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
