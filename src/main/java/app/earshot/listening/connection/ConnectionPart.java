package app.earshot.listening.connection;

import app.earshot.domain.Sentence;
import app.earshot.listening.Advice;
import java.util.List;

/**
 * One part of a connection.
 *
 * @param sentence how it stands, with counts
 * @param details what stands behind the counts, by name; a few sentences at most
 * @param evidence what it rests on, the most telling first, at most {@link Advice#MOST}
 */
public record ConnectionPart(ConnectionAspect aspect, Sentence sentence, List<Sentence> details, List<Evidence> evidence) {

    public ConnectionPart {
        details = List.copyOf(details);
        evidence = evidence.stream().distinct().limit(Advice.MOST).toList();
    }
}
