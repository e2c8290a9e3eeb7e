package app.earshot.listening.connection;

import app.earshot.domain.facts.ConnectionFacts;
import app.earshot.listening.bank.Catalogue;
import java.time.LocalDate;
import java.util.List;

/**
 * The way in which an account and the business are joined: six parts with what each rests on, and who of theirs knows whom of ours.
 * Counts and names, no marks and no percentages: so few cases would carry none.
 */
public record Connection(List<ConnectionPart> parts, VoicesGrid voices) {

    public Connection {
        parts = List.copyOf(parts);
    }

    /** @param catalogue the topics that there are */
    public static Connection of(ConnectionFacts facts, LocalDate today, Catalogue catalogue) {
        List<ConnectionRule> rules = List.of(
                new WordKept(), new Understanding(catalogue), new BothVoices(), new GoalShared(), new Candour(), new Initiative());
        return new Connection(rules.stream().map(rule -> rule.read(facts, today)).toList(), VoicesGrid.of(facts));
    }
}
