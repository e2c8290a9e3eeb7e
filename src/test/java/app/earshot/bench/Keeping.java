package app.earshot.bench;

import app.earshot.domain.Side;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.testkit.FixedClock;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.verbs.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/** What is written: an entry with marks, until it is on the disk and can be read; a draft. */
final class Keeping {

    private static final int WARMING = 15;
    private static final int TIMES = 60;

    private static final String TEXT = """
            Spoke about the evening and who comes when.
            " Everyone outside with sparklers, and nobody checking the time.
            ? What would you like them to remember?
            ! Send two sample sets by Thursday""";

    private final MeasuredNotebook notebook;
    private final Verbs verbs;

    Keeping(MeasuredNotebook notebook) {
        this.notebook = notebook;
        this.verbs = notebook.verbs();
    }

    /** The entries are removed afterwards, so that the next run finds the same timelines. */
    Figures save(String what, IntFunction<UUID> accounts) {
        List<UUID> saved = new ArrayList<>();
        List<EntryToSave> typed = new ArrayList<>();
        for (int i = 0; i < WARMING + TIMES; i++) {
            typed.add(typed(accounts.apply(i)));
        }
        Figures figures = Figures.measure(what, WARMING, TIMES, i -> {
            Entry entry = verbs.saveEntry().run(typed.get(i));
            saved.add(verbs.readTimeline().entry(entry.id()).orElseThrow().id());
        });
        saved.forEach(verbs.saveEntry()::remove);
        return figures;
    }

    Figures draft() {
        Figures figures = Figures.measure("keep a draft until it is on the disk", WARMING, TIMES, i -> verbs.keepDraft()
                .run(new Draft(
                        notebook.shortOne(), null, EntryKind.CALL, Side.US, 0, TEXT.substring(0, TEXT.length() - i), null,
                        Set.of(), Set.of(), "", FixedClock.NOW)));
        verbs.keepDraft()
                .run(new Draft(
                        notebook.shortOne(), null, EntryKind.CALL, Side.US, 0, "", null, Set.of(), Set.of(), "", FixedClock.NOW));
        return figures;
    }

    private EntryToSave typed(UUID account) {
        UUID person = verbs.readAccount().run(account).orElseThrow().members().getFirst().person().id();
        return new EntryToSave(
                null, account, EntryKind.CALL, Side.US, FixedClock.NOW.minusSeconds(3_600), 22, TEXT, null, Set.of(person),
                Set.of(notebook.teammates().getFirst()), Map.of());
    }
}
