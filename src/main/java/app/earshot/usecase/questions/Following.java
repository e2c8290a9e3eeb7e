package app.earshot.usecase.questions;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.OccasionChange;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.domain.bank.TopicChange;
import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a user has said of a topic or a question what it suits, that holds for a new type of occasion too: it suits the new one if it
 * suits the one that this is like. The same when it is like another one from now on, except where the two had been told apart.
 */
record Following(
        List<TopicChange> topicsBefore,
        List<TopicChange> topicsAfter,
        List<QuestionChange> questionsBefore,
        List<QuestionChange> questionsAfter) {

    private static final Following NOTHING = new Following(List.of(), List.of(), List.of(), List.of());

    static Following of(Writing writing, @Nullable OccasionChange before, @Nullable OccasionChange after) {
        Occasion was = before == null ? null : before.like();
        Occasion is = after == null ? null : after.like();
        if (after == null || is == null || Objects.equals(was, is)) {
            return NOTHING;
        }
        return writing.read(session -> read(session, after.occasion(), was, is));
    }

    private static Following read(Session session, Occasion type, @Nullable Occasion was, Occasion is) {
        List<TopicChange> topics = session.topicChanges().all().stream()
                .filter(change -> change.occasions() != null && turns(change.occasions(), type, was, is))
                .toList();
        List<QuestionChange> questions = session.questionChanges().all().stream()
                .filter(change -> change.occasions() != null && turns(change.occasions(), type, was, is))
                .toList();
        return new Following(
                topics,
                topics.stream().map(change -> change.withOccasions(turned(change.occasions(), type))).toList(),
                questions,
                questions.stream().map(change -> change.withOccasions(turned(change.occasions(), type))).toList());
    }

    /** Whether it has been as the type that it was like, and is not as the type that it is like now. */
    private static boolean turns(Set<Occasion> said, Occasion type, @Nullable Occasion was, Occasion is) {
        boolean in = said.contains(type);
        boolean followed = in == (was != null && said.contains(was));
        return followed && in != said.contains(is);
    }

    private static Set<Occasion> turned(@Nullable Set<Occasion> said, Occasion type) {
        Set<Occasion> now = new HashSet<>(Objects.requireNonNull(said));
        if (!now.remove(type)) {
            now.add(type);
        }
        return now;
    }

    void again(Session session) {
        topicsAfter.forEach(change -> TopicOverlay.KEPT.put(session, change.code(), change));
        questionsAfter.forEach(change -> ChangeQuestion.put(session, change.id(), change));
    }

    void back(Session session) {
        topicsBefore.forEach(change -> TopicOverlay.KEPT.put(session, change.code(), change));
        questionsBefore.forEach(change -> ChangeQuestion.put(session, change.id(), change));
    }
}
