package app.earshot.listening.connection;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.ConnectionFacts;
import app.earshot.domain.facts.ConnectionFacts.Answered;
import app.earshot.domain.facts.ConnectionFacts.Difference;
import app.earshot.domain.timeline.Answer;
import app.earshot.listening.phrase.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Candour: whether what they ask for gets an answer, also when it is a no, and what becomes of what we see differently. */
final class Candour implements ConnectionRule {

    private static final int NAMED = 2;

    @Override
    public ConnectionPart read(ConnectionFacts facts, LocalDate today) {
        List<Answered> requests = facts.requests();
        List<Answered> open = requests.stream().filter(request -> request.answer() == Answer.OPEN).toList();
        List<Sentence> details = new ArrayList<>();
        open.stream()
                .limit(NAMED)
                .map(request -> Sentence.of("connection.candour.waits", Phrases.oneLine(request.words())))
                .forEach(details::add);
        if (!requests.isEmpty() && !facts.differences().isEmpty()) {
            details.add(differences(facts.differences()));
        }
        undated(facts.differences(), details);
        return new ConnectionPart(
                ConnectionAspect.CANDOUR, sentence(facts, requests.size() - open.size()), details, evidence(facts, open));
    }

    /** What waits for us comes first: their requests, then what is not settled. */
    private static List<Evidence> evidence(ConnectionFacts facts, List<Answered> open) {
        List<Difference> unsettled =
                facts.differences().stream().filter(each -> each.settledOn() == null).toList();
        return Stream.of(requests(open), differencesAt(unsettled), requests(facts.requests()), differencesAt(facts.differences()))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Evidence> requests(List<Answered> requests) {
        return requests.stream().map(request -> new Evidence.InEntry(request.entryId()));
    }

    private static Stream<Evidence> differencesAt(List<Difference> differences) {
        return differences.stream().map(each -> new Evidence.InDisagreement(each.id()));
    }

    private static Sentence sentence(ConnectionFacts facts, int answered) {
        if (!facts.requests().isEmpty()) {
            int asked = facts.requests().size();
            return asked == 1
                    ? Sentence.of("connection.candour.one", answered)
                    : Sentence.of("connection.candour", answered, asked);
        }
        return facts.differences().isEmpty() ? Sentence.of("connection.candour.none") : differences(facts.differences());
    }

    private static Sentence differences(List<Difference> differences) {
        long settled = differences.stream().filter(each -> each.settledOn() != null).count();
        return Sentence.of("connection.candour.differences", settled, differences.size());
    }

    private static void undated(List<Difference> differences, List<Sentence> details) {
        long undated = differences.stream()
                .filter(each -> each.settledOn() == null && each.reviewOn() == null)
                .count();
        if (undated > 0) {
            details.add(Sentence.of("connection.candour.undated", undated));
        }
    }
}
