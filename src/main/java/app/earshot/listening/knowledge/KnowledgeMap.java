package app.earshot.listening.knowledge;

import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.AccountFacts.Voice;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.meaning.Clash;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Draws the map of what is known on an account from what was heard, and from what stands on the enquiry itself.
 *
 * @param clashes what can't both be so
 */
public record KnowledgeMap(
        AccountFacts facts, AccountStage accountStage, LocalDate today, ZoneId zone, Catalogue catalogue, List<Clash> clashes) {

    /** Every topic that matters now or was ever spoken about, in order. */
    public List<TopicKnowledge> draw() {
        return catalogue.topics(accountStage.occasion()).stream()
                .map(this::known)
                .filter(known -> accountStage.weight(known.topic()) > 0
                        || known.heard() > 0
                        || known.state() == KnowledgeState.ASKED)
                .toList();
    }

    private TopicKnowledge known(Topic topic) {
        List<Voice> voices = facts.voices().stream()
                .filter(voice -> topic.code().equals(voice.topic()))
                .toList();
        int heard = voices.stream().mapToInt(Voice::heard).sum();
        Instant lastAt = voices.stream().map(Voice::lastAt).max(Comparator.naturalOrder()).orElse(null);
        boolean contradicted = clashes.stream().anyMatch(clash -> clash.isOn(topic.code()));
        List<Trace> traces = traces(topic, lastAt);
        KnowledgeState state = contradicted ? KnowledgeState.CONTRADICTED : state(topic, voices, lastAt, traces);
        return new TopicKnowledge(topic, state, heard, lastAt, missing(topic, voices), traces);
    }

    /** What was written before it was heard, or before somebody asked, has had its answer; a field has no time. */
    private List<Trace> traces(Topic topic, @Nullable Instant heardAt) {
        Instant asked = facts.asked().get(topic.code());
        return Trace.of(topic.code(), facts, zone).stream()
                .filter(trace -> isSince(trace, heardAt) && isSince(trace, asked))
                .toList();
    }

    private static boolean isSince(Trace trace, @Nullable Instant moment) {
        return moment == null || trace.at() != null && !trace.at().isBefore(moment);
    }

    private boolean matters(Topic topic) {
        return accountStage.weight(topic) > 0 && !accountStage.stage().isClosed();
    }

    private KnowledgeState state(Topic topic, List<Voice> voices, @Nullable Instant lastAt, List<Trace> traces) {
        if (lastAt == null) {
            if (AnsweredBy.of(topic.code()).isWritten(facts)) {
                return KnowledgeState.HEARD;
            }
            if (!traces.isEmpty()) {
                return KnowledgeState.MAY_BE_KNOWN;
            }
            return facts.asked().containsKey(topic.code()) ? KnowledgeState.ASKED : KnowledgeState.UNKNOWN;
        }
        LocalDate holdsUntil = lastAt.atZone(zone).toLocalDate().plusDays(topic.staleAfterDays());
        if (matters(topic) && holdsUntil.isBefore(today)) {
            return KnowledgeState.STALE;
        }
        return voices.stream().anyMatch(voice -> voice.saidBack() > 0) ? KnowledgeState.SAID_BACK : KnowledgeState.HEARD;
    }

    private static boolean isWrittenFor(Person person, Topic topic) {
        return topic.code().equals("how-to-reach") && !person.reachedBy().isBlank();
    }

    private List<UUID> missing(Topic topic, List<Voice> voices) {
        if (!topic.fromEachPartner()) {
            return List.of();
        }
        return facts.partners().stream()
                .map(Member::person)
                .filter(person -> !isWrittenFor(person, topic))
                .map(Person::id)
                .filter(id -> voices.stream().noneMatch(voice -> id.equals(voice.personId())))
                .toList();
    }
}
