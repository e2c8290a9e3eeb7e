package app.earshot.usecase.questions;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.TopicChange;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.bank.CatalogueTopic;
import app.earshot.usecase.Change;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes the catalogue: names, order, and all that a topic says; topics of the user's own; and what is switched off. */
public final class ChangeTopic {

    private static final int FEWEST = 3;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_HOLD = 3650;

    private final Writing writing;

    public ChangeTopic(Writing writing) {
        this.writing = writing;
    }

    /** Adds a topic of the user's own, at the end of its group. */
    public Change add(TopicWords typed) {
        String name = Words.required(Objects.requireNonNullElse(typed.name(), ""), FormField.NAME, "refused.topic-nameless");
        check(typed, name, null);
        String code = "own-" + writing.newId();
        int last = catalogue().all().stream().mapToInt(CatalogueTopic::rank).max().orElse(0);
        TopicChange added = new TopicChange(
                code, typed.group(), name, typed.occasions(), Objects.requireNonNullElse(typed.weights(), Map.of()),
                typed.staleAfterDays(), typed.fromEachPartner(), typed.business(), last + 1, true, false, 0);
        return make(Sentence.of("done.topic-added", name), Collections.singletonMap(code, added));
    }

    /** Keeps what differs from the catalogue; what is said as the catalogue has it stands as the catalogue has it. */
    public Change edit(String code, TopicWords typed) {
        CatalogueTopic before = find(code);
        String name = typed.name() == null ? null : Words.required(typed.name(), FormField.NAME, "refused.topic-nameless");
        check(typed, name, code);
        CatalogueTopic standard = asItCame().find(code).orElse(null);
        TopicChange change = changeOf(before);
        boolean same = standard != null;
        TopicChange after = new TopicChange(
                code,
                same && standard.group() == typed.group() ? null : typed.group(),
                name == null && !same ? before.words() : name,
                same && standard.occasions().equals(typed.occasions()) ? null : typed.occasions(),
                typed.weights() == null && !same ? before.usualWeights() : typed.weights(),
                same && standard.staleAfterDays() == typed.staleAfterDays() ? null : typed.staleAfterDays(),
                same && standard.fromEachPartner() == typed.fromEachPartner() ? null : typed.fromEachPartner(),
                same && standard.business() == typed.business() ? null : typed.business(),
                change.order(),
                change.added(),
                change.switchedOff(),
                change.version());
        return keep("done.topic-changed", before, after);
    }

    /** Leaves a topic out of everything that is asked and counted. What was heard about it stays. */
    public Change switchOff(String code) {
        CatalogueTopic before = find(code);
        return keep("done.topic-off", before, changeOf(before).withSwitchedOff(true));
    }

    public Change switchOn(String code) {
        CatalogueTopic before = find(code);
        return keep("done.topic-on", before, changeOf(before).withSwitchedOff(false));
    }

    /** Lets a topic that came with the application stand again as it came. */
    public Change restore(String code) {
        CatalogueTopic before = find(code);
        if (Catalogue.standard().find(code).isEmpty()) {
            throw Refused.of("refused.topic-own");
        }
        return keep("done.topic-restored", before, TopicChange.none(code));
    }

    /**
     * Moves a topic within its group.
     *
     * @param step -1 for one up, 1 for one down
     * @return empty if it stands at the end already
     */
    public Optional<Change> move(String code, int step) {
        CatalogueTopic moved = find(code);
        List<CatalogueTopic> group =
                catalogue().all().stream().filter(topic -> topic.group() == moved.group()).toList();
        return TopicOverlay.KEPT.moved(group, moved, step)
                .map(after -> make(Sentence.of("done.topic-moved", moved.topic().name()), after));
    }

    private Change keep(String done, CatalogueTopic before, TopicChange after) {
        TopicChange lean = TopicOverlay.KEPT.lean(after);
        List<TopicChange> all = new ArrayList<>(writing.read(session -> session.topicChanges().all()));
        all.removeIf(change -> change.code().equals(before.code()));
        if (lean != null) {
            all.add(lean);
        }
        Catalogue then = asItCame().with(all);
        for (Occasion occasion : then.occasions().all()) {
            int left = then.topics(occasion).size();
            if (left < FEWEST && left < catalogue().topics(occasion).size()) {
                throw Refused.at(FormField.OCCASIONS, "refused.topics-few");
            }
        }
        Sentence name = then.find(before.code()).orElse(before).topic().name();
        return make(Sentence.of(done, name), Collections.singletonMap(before.code(), lean));
    }

    private Change make(Sentence done, Map<String, @Nullable TopicChange> after) {
        Map<String, @Nullable TopicChange> before = new LinkedHashMap<>();
        after.keySet().forEach(code -> before.put(
                code, catalogue().find(code).map(CatalogueTopic::change).orElse(null)));
        return writing.make(
                done, null, session -> TopicOverlay.KEPT.putAll(session, after), session -> TopicOverlay.KEPT.putAll(session, before));
    }

    private void check(TopicWords typed, @Nullable String name, @Nullable String code) {
        if (name != null && name.length() > LONGEST_NAME) {
            throw Refused.at(FormField.NAME, "refused.topic-name-long", LONGEST_NAME);
        }
        boolean twice = name != null
                && catalogue().all().stream()
                        .anyMatch(topic -> !topic.code().equals(code) && name.equalsIgnoreCase(topic.words()));
        if (twice) {
            throw Refused.at(FormField.NAME, "refused.topic-twice");
        }
        if (typed.occasions().isEmpty()) {
            throw Refused.at(FormField.OCCASIONS, "refused.topic-no-occasion");
        }
        if (typed.staleAfterDays() < 1 || typed.staleAfterDays() > LONGEST_HOLD) {
            throw Refused.at(FormField.STALE, "refused.topic-stale", LONGEST_HOLD);
        }
        if (typed.weights() != null && typed.weights().values().stream().allMatch(weight -> weight == 0)) {
            throw Refused.at(FormField.WEIGHTS, "refused.topic-matters-never");
        }
    }

    private static TopicChange changeOf(CatalogueTopic topic) {
        return TopicOverlay.KEPT.changeOf(topic);
    }

    /** What nobody changed, for the types of occasion that there are. */
    private Catalogue asItCame() {
        return Catalogue.standard().at(catalogue().occasions());
    }

    private Catalogue catalogue() {
        return writing.repertoire().catalogue();
    }

    private CatalogueTopic find(String code) {
        return catalogue().find(code).orElseThrow(() -> Refused.of("refused.topic-gone"));
    }
}
