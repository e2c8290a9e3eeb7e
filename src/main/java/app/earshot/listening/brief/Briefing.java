package app.earshot.listening.brief;

import app.earshot.domain.Side;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.timeline.DatedRequest;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.Advice;
import app.earshot.listening.duty.BrakeOpening;
import app.earshot.listening.knowledge.AccountStage;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Suggestion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Picks what is worth having in mind before a meeting. */
public final class Briefing {

    private static final int WORDS = 7;
    private static final int PROMISES = 6;
    private static final int QUESTIONS = 3;
    private static final int UNKNOWN = 6;
    private static final int PEOPLE = 8;
    private static final int DIFFERENCES = 3;

    /** After so many days words are worth half of what they were. */
    private static final double HALF_AFTER = 120;
    private static final double SAME_TOPIC_AGAIN = 0.4;
    private static final double SAME_PERSON_AGAIN = 0.75;

    private final AccountFacts facts;
    private final Advice advice;
    private final AccountStage accountStage;
    private final List<DatedRequest> asked;
    private final LocalDate today;
    private final ZoneId zone;

    private Briefing(
            AccountFacts facts, Advice advice, List<DatedRequest> asked, LocalDate today, ZoneId zone) {
        this.facts = facts;
        this.asked = asked;
        this.advice = advice;
        this.accountStage = AccountStage.of(facts);
        this.today = today;
        this.zone = zone;
    }

    /**
     * @param advice on the same facts
     * @param asked what they asked for and have no answer to, oldest first
     * @param differences what is seen differently, without what is to stay between us
     */
    public static Brief of(
            AccountFacts facts,
            Advice advice,
            List<DatedRequest> asked,
            List<Difference> differences,
            LocalDate today,
            ZoneId zone) {
        Briefing briefing = new Briefing(facts, advice, asked, today, zone);
        return new Brief(
                facts,
                briefing.words(),
                briefing.promises(Side.US),
                briefing.promises(Side.THEM),
                Excerpt.of(differences, DIFFERENCES),
                advice.brake(),
                advice.onACall().stream().filter(suggestion -> !suggestion.rule().equals(BrakeOpening.NAME) && briefing.isClear(suggestion)).limit(QUESTIONS).map(Suggestion::text).toList(),
                briefing.unknown(),
                Excerpt.of(facts.members(), PEOPLE));
    }

    /** A question that takes up words is clear only where these stand on the page, as what they asked for does. */
    private boolean isClear(Suggestion suggestion) {
        return suggestion.takesUp() == null
                || asked.stream().limit(WORDS).anyMatch(asked -> Phrases.oneLine(asked.request().words()).equals(suggestion.takesUp()));
    }

    /** What they asked for and have no answer to comes first; then what weighs most now, from as many sides as possible. */
    private Excerpt<Quote> words() {
        List<Quote> chosen = new ArrayList<>(asked.stream()
                .limit(WORDS)
                .map(asked -> new Quote(
                        asked.request().words(), asked.request().reason(), asked.request().personId(), null, asked.askedAt(), false, true))
                .toList());
        List<HeardItem> left = new ArrayList<>(facts.newestHeard());
        while (chosen.size() < WORDS && !left.isEmpty()) {
            HeardItem best = left.stream()
                    .max(Comparator.comparingDouble(item -> worth(item, chosen)))
                    .orElseThrow();
            left.remove(best);
            chosen.add(new Quote(
                    best.words(), "", best.personId(), best.topic(), best.heardAt(), best.saidBackAt() != null, false));
        }
        int all = asked.size() + Math.max(facts.heardInAll(), facts.newestHeard().size());
        return new Excerpt<>(chosen, Math.max(0, all - chosen.size()));
    }

    private double worth(HeardItem item, List<Quote> chosen) {
        double worth = (1 + weight(item)) * Math.pow(2, -daysSince(item.heardAt()) / HALF_AFTER);
        for (Quote other : chosen) {
            boolean sameTopic = !other.request() && Objects.equals(other.topic(), item.topic());
            worth *= sameTopic ? SAME_TOPIC_AGAIN : 1;
            worth *= Objects.equals(other.personId(), item.personId()) ? SAME_PERSON_AGAIN : 1;
        }
        return worth;
    }

    private int weight(HeardItem item) {
        return advice.map().stream()
                .filter(known -> known.topic().code().equals(item.topic()))
                .mapToInt(known -> accountStage.weight(known.topic()))
                .findFirst()
                .orElse(0);
    }

    private double daysSince(Instant moment) {
        return Math.max(0, ChronoUnit.DAYS.between(moment.atZone(zone).toLocalDate(), today));
    }

    private Excerpt<Promise> promises(Side side) {
        return Excerpt.of(
                facts.openPromises().stream().filter(promise -> promise.side() == side).toList(), PROMISES);
    }

    private Excerpt<String> unknown() {
        return Excerpt.of(
                (advice.brake() == null ? advice.map() : List.<TopicKnowledge>of()).stream()
                        .filter(known -> !known.state().isKnown() && known.state() != KnowledgeState.MAY_BE_KNOWN)
                        .filter(known -> accountStage.weight(known.topic()) > 0)
                        .map(TopicKnowledge::topic)
                        .sorted(Comparator.comparingInt((Topic topic) -> accountStage.weight(topic)).reversed())
                        .map(Topic::code)
                        .toList(),
                UNKNOWN);
    }
}
