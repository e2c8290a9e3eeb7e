package app.earshot.listening.suggestion;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question of the bank together with its text filled in: something that could be said now. */
public record FilledQuestion(Question question, String text) {

    public static Optional<FilledQuestion> with(Question question, PlaceholderValues values) {
        return values.fillInto(question.text()).map(text -> new FilledQuestion(question, text));
    }

    /** The one that works best and rested longest among those that can be filled in; the bank's order decides between equals. */
    public static Optional<FilledQuestion> best(RuleContext now, Stream<Question> questions, PlaceholderValues values) {
        return best(now, questions, values, false);
    }

    /** The same where equals take turns, from account to account and from day to day. */
    public static Optional<FilledQuestion> inTurn(RuleContext now, Stream<Question> questions, PlaceholderValues values) {
        return best(now, questions, values, true);
    }

    private static Optional<FilledQuestion> best(RuleContext now, Stream<Question> questions, PlaceholderValues values, boolean turns) {
        return questions
                .flatMap(question -> with(question, values).stream())
                .max(Comparator.comparingDouble((FilledQuestion said) ->
                                now.history().learning(said.question()) * now.history().freshness(said.question()))
                        .thenComparingInt(said -> said.question().onlyIf().size())
                        .thenComparingDouble(said -> turns ? now.rotation().turn(said.question().id()) : 0));
    }

    /** The same, known to be about this topic: what suits any topic is linked to the one that it is about. */
    public FilledQuestion about(@Nullable String topic) {
        if (topic == null || !question.topic().isEmpty()) {
            return this;
        }
        Question linked = new Question(
                question.id(), topic, question.kind(), question.stages(), question.occasions(), question.text(), question.onlyIf());
        return new FilledQuestion(linked, text);
    }

    public Suggestion because(String rule, Sentence reason, @Nullable UUID personId, List<UUID> evidence) {
        return new Suggestion(rule, question, text, reason, personId, evidence, null, null);
    }
}
