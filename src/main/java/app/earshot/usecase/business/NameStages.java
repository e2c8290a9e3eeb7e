package app.earshot.usecase.business;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageName;
import app.earshot.store.Session;
import app.earshot.usecase.Change;
import app.earshot.usecase.Refused;
import app.earshot.usecase.RefusedField;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets the stages be called as the user calls them. Each keeps its meaning: nothing that is asked or counted goes by the name. */
public final class NameStages {

    private static final int LONGEST_NAME = 20;

    private final Writing writing;

    public NameStages(Writing writing) {
        this.writing = writing;
    }

    /**
     * Keeps the names of all stages. A refusal names the stage by its code.
     *
     * @return empty if they are called so already
     */
    public Optional<Change> run(List<StageWords> typed) {
        Map<Stage, String> wanted = new EnumMap<>(Stage.class);
        Set<String> taken = new HashSet<>();
        for (StageWords words : typed) {
            String name = Words.tidy(words.typed().replaceAll("\\s+", " "));
            boolean own = !name.isEmpty() && !name.equals(words.asItCame());
            if (name.length() > LONGEST_NAME) {
                throw Refused.at(new RefusedField.NameOf(words.stage()), "refused.stage-name-long", LONGEST_NAME);
            }
            if (!taken.add((own ? name : words.asItCame()).toLowerCase(Locale.ROOT))) {
                throw Refused.at(new RefusedField.NameOf(words.stage()), "refused.stage-twice");
            }
            if (own) {
                wanted.put(words.stage(), name);
            }
        }
        Map<Stage, String> before = writing.read(session -> session.stageNames().all()).stream()
                .collect(Collectors.toMap(StageName::stage, StageName::words));
        return before.equals(wanted)
                ? Optional.empty()
                : Optional.of(writing.make(
                        Sentence.of("done.stages-named"),
                        null,
                        session -> put(session, wanted),
                        session -> put(session, before)));
    }

    private static void put(Session session, Map<Stage, String> wanted) {
        Map<Stage, StageName> kept = session.stageNames().all().stream()
                .collect(Collectors.toMap(StageName::stage, Function.identity()));
        for (Stage stage : Stage.values()) {
            String words = wanted.get(stage);
            StageName now = kept.get(stage);
            if (words == null) {
                session.stageNames().delete(stage);
            } else if (now == null) {
                session.stageNames().insert(new StageName(stage, words, 0));
            } else if (!now.words().equals(words)) {
                session.stageNames().update(new StageName(stage, words, now.version()));
            }
        }
    }
}
