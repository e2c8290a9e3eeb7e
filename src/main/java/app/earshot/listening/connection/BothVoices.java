package app.earshot.listening.connection;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.ConnectionFacts;
import app.earshot.listening.phrase.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Both voices: who of theirs has spoken, written or been met. The grid beside it says with whom of ours. */
final class BothVoices implements ConnectionRule {

    @Override
    public ConnectionPart read(ConnectionFacts facts, LocalDate today) {
        List<VoicesGrid.Row> people = VoicesGrid.of(facts).people();
        List<VoicesGrid.Row> known = people.stream().filter(VoicesGrid.Row::isKnown).toList();
        List<VoicesGrid.Row> partners = people.stream().filter(VoicesGrid.Row::partner).toList();
        List<VoicesGrid.Row> missing = (partners.isEmpty() ? people : partners)
                .stream().filter(row -> !row.isKnown()).toList();
        // With somebody nobody of ours has heard, the newest contacts show that it was never that one.
        List<UUID> evidence = facts.contacts().stream()
                .filter(contact -> known.stream().anyMatch(row -> VoicesGrid.isHeardIn(contact, row.personId())))
                .map(ConnectionFacts.Contact::entryId)
                .toList();
        return new ConnectionPart(ConnectionAspect.BOTH_VOICES, sentence(known, missing), List.of(), Evidence.entries(evidence));
    }

    private static Sentence sentence(List<VoicesGrid.Row> known, List<VoicesGrid.Row> missing) {
        if (known.isEmpty()) {
            return Sentence.of("connection.both-voices.none");
        }
        if (missing.isEmpty()) {
            return Sentence.of("connection.both-voices", names(known), known.size());
        }
        return Sentence.of("connection.both-voices.missing", names(known), names(missing));
    }

    private static Object names(List<VoicesGrid.Row> rows) {
        return Phrases.names(rows.stream().map(VoicesGrid.Row::name).toList());
    }
}
