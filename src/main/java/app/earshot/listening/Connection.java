package app.earshot.listening;

import app.earshot.domain.ConnectionFacts;
import java.time.LocalDate;
import java.util.List;

/**
 * The way in which an account and the business are joined: six parts with what each rests on, and who of theirs knows whom of ours.
 * Counts and names, no marks and no percentages: so few cases would carry none.
 */
public record Connection(List<ConnectionPart> parts, VoicesGrid voices) {

    private static final List<ConnectionRule> PARTS = List.of(
            new WordKept(), new Understanding(), new BothVoices(), new GoalShared(), new Candour(), new Initiative());

    public Connection {
        parts = List.copyOf(parts);
    }

    public static Connection of(ConnectionFacts facts, LocalDate today) {
        return new Connection(
                PARTS.stream().map(rule -> rule.read(facts, today)).toList(), VoicesGrid.of(facts));
    }
}
