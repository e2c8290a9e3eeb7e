package app.earshot.listening.mirror;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** What a letter asks of us, and which of it a draft answers: what is answered is taken up in the words of the answer. */
public final class LetterAnswers {

    private static final int ANSWERED = 3;
    private static final int LOOKED_AT = 1200;
    private static final TellingWords TELLING = new TellingWords(LanguageRules.ENGLISH);

    private final String draft;
    private final Map<String, String> drafted;
    private final List<LetterAsk> questions;
    private final List<LetterAsk> requests;
    private final boolean plainlyAnswered;

    public LetterAnswers(String draft, Letter letter, LocalDate today) {
        this.draft = draft;
        this.drafted = TELLING.of(draft);
        this.questions = questions(letter, today);
        this.requests = letter.requests().stream()
                .filter(request -> !letter.message().contains(request.words()))
                .map(request -> new LetterAsk(request.words(), request.reason()))
                .toList();
        this.plainlyAnswered = questions.size() == 1 && !isOpen(questions.getFirst(), today) && beginsWithAnswer();
    }

    /** All that it asks, and what they asked before and have no answer to. */
    public List<LetterAsk> asks() {
        return Stream.concat(questions.stream(), requests.stream()).toList();
    }

    public boolean isAnswered(LetterAsk ask) {
        return !draft.isBlank() && (plainlyAnswered && questions.contains(ask) || isTakenUp(ask.words()));
    }

    /** What the letter itself asks and the draft leaves open. */
    List<LetterAsk> openQuestions() {
        return questions.stream().filter(ask -> !isAnswered(ask)).toList();
    }

    /** What they asked for before and the draft leaves open. */
    List<LetterAsk> openRequests() {
        return requests.stream().filter(ask -> !isAnswered(ask)).toList();
    }

    private static List<LetterAsk> questions(Letter letter, LocalDate today) {
        return letter.asks().isEmpty()
                ? Mirror.of(letter.message(), today).wantingAnswer().stream()
                        .map(question -> new LetterAsk(withoutGreeting(begins(question.words())), ""))
                        .toList()
                : letter.asks();
    }

    private static boolean isOpen(LetterAsk ask, LocalDate today) {
        return Mirror.of(begins(ask.words()), today).sentences().stream().anyMatch(MirrorSentence::isOpen);
    }

    private boolean beginsWithAnswer() {
        String begins = draft.lines()
                .map(String::strip)
                .filter(line -> line.length() > 0 && !line.endsWith(","))
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        return LanguageRules.ENGLISH.words("answers").stream()
                .anyMatch(word -> begins.startsWith(word)
                        && (begins.length() == word.length() || !Character.isLetterOrDigit(begins.charAt(word.length()))));
    }

    /** One word of a long question stands in any letter about the same day; half of them, or three, stand in an answer. */
    private boolean isTakenUp(String words) {
        Set<String> stems = TELLING.of(words).keySet();
        long taken = stems.stream().filter(drafted::containsKey).count();
        return taken >= Math.min(ANSWERED, (stems.size() + 1) / 2);
    }

    /** What a question begins with when the greeting before it ended with a comma. */
    private static String withoutGreeting(String words) {
        String rest = words;
        for (LanguageRules.Rule rule : LanguageRules.ENGLISH.all("opening")) {
            Matcher greeting = rule.pattern().matcher(Judgement.plain(rest));
            rest = greeting.find() ? rest.substring(greeting.end()).stripLeading() : rest;
        }
        return rest.isBlank() ? words : rest;
    }

    /** As much of it as a greeting and a question can need. */
    private static String begins(String words) {
        return words.length() <= LOOKED_AT ? words : words.substring(0, LOOKED_AT);
    }
}
