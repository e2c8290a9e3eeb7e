package app.earshot.listening.connection;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.ConnectionFacts;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.listening.knowledge.AccountStage;
import app.earshot.listening.phrase.Phrases;
import java.time.LocalDate;
import java.util.List;

/** Shared goal: whether there is one, who agreed to it, and whether somebody checked what came of it. */
final class GoalShared implements ConnectionRule {

    @Override
    public ConnectionPart read(ConnectionFacts facts, LocalDate today) {
        SharedGoal goal = facts.account().goal();
        if (goal == null) {
            return new ConnectionPart(
                    ConnectionAspect.SHARED_GOAL, Sentence.of("connection.shared-goal.none"), List.of(), List.of());
        }
        List<String> names = facts.account().members().stream()
                .filter(member -> goal.agreedBy().contains(member.person().id()))
                .map(member -> member.person().firstName())
                .toList();
        String words = Phrases.oneLine(goal.words());
        Sentence sentence = names.isEmpty()
                ? Sentence.of("connection.shared-goal.nobody", words, goal.agreedOn())
                : Sentence.of("connection.shared-goal", words, goal.agreedOn(), Phrases.names(names));
        return new ConnectionPart(
                ConnectionAspect.SHARED_GOAL, sentence, details(goal, facts), List.of(new Evidence.InGoal(goal.id())));
    }

    private static List<Sentence> details(SharedGoal goal, ConnectionFacts facts) {
        if (goal.outcome() != null) {
            return List.of(Sentence.of("connection.shared-goal." + goal.outcome().code()));
        }
        return AccountStage.of(facts.account()).stage().isAfter()
                ? List.of(Sentence.of("connection.shared-goal.unchecked"))
                : List.of();
    }
}
