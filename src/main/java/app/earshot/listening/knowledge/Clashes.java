package app.earshot.listening.knowledge;

import app.earshot.domain.bank.Topic;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.timeline.JudgedPair;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.meaning.Clash;
import app.earshot.listening.meaning.FindClash;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what can't both be so: what a person marked so first, then what the words themselves show, topic by topic. */
public record Clashes(AccountFacts facts, AccountStage accountStage, ZoneId zone, Catalogue catalogue) {

    /** Nothing once it is decided against us. */
    public List<Clash> all() {
        if (accountStage.stage().isClosed()) {
            return List.of();
        }
        Stream<Clash> marked = facts.judged().stream()
                .filter(JudgedPair::differ)
                .map(pair -> Clash.marked(pair, topic(pair)));
        Stream<Clash> found = catalogue.topics(accountStage.occasion()).stream()
                .filter(topic -> accountStage.weight(topic) > 0 && isToldByTwo(topic))
                .flatMap(topic -> found(topic).stream());
        return Stream.concat(marked, found).toList();
    }

    /** Looked for among the newest things heard. */
    private Optional<Clash> found(Topic topic) {
        return new FindClash(zone, id -> facts.member(id) != null, this::isJudged).on(topic, facts.newestHeard());
    }

    /** Nearly always one person is all there is on a topic, and nothing to look for. */
    private boolean isToldByTwo(Topic topic) {
        return facts.voices().stream().filter(voice -> topic.code().equals(voice.topic())).count() > 1;
    }

    private boolean isJudged(UUID one, UUID other) {
        return facts.judged().stream().anyMatch(pair -> pair.isAbout(one, other));
    }

    /** What the later one is about, or else the earlier one. */
    private @Nullable Topic topic(JudgedPair pair) {
        return Stream.of(pair.later(), pair.earlier())
                .map(item -> item.topic())
                .filter(Objects::nonNull)
                .flatMap(code -> catalogue.topic(code).stream())
                .findFirst()
                .orElse(null);
    }
}
