package app.earshot.ui.search;

import app.earshot.domain.timeline.Hit;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import java.util.UUID;

/** Looks for words as they are typed, and goes to what was found. */
public final class SearchActions {

    private static final int MOST = 24;

    private final SearchModel model;
    private final Tools tools;

    public SearchActions(SearchModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    /** Looks for what is typed now. Only the answer to the newest question is shown. */
    public void typed(String words) {
        model.setWords(words);
        if (words.isBlank()) {
            model.show(null);
        }
        tools.frame()
                .work()
                .slow("search", () -> tools.verbs().findWords().run(words, MOST))
                .onlyLatest()
                .then(found -> {
                    if (!words.isBlank()) {
                        model.show(found);
                    }
                })
                .start();
    }

    /** To another one of what was found. */
    void move(int steps) {
        model.move(steps);
    }

    /** Goes to the place that was found; nothing is looked for any more. */
    public void open(Hit hit) {
        typed("");
        tools.navigator().visit(visit(hit));
    }

    private static Visit visit(Hit hit) {
        UUID entry = hit.entryId();
        return switch (hit.kind()) {
            case DISAGREEMENT -> new Visit.ToDisagreement(hit.accountId(), hit.id());
            case GOAL -> new Visit.ToGoal(hit.accountId(), hit.id());
            // Why it was lost stands at the top of its account.
            case ACCOUNT, PERSON, LOST, ENTRY, HEARD, REQUEST ->
                    entry == null ? new Visit.ToAccount(hit.accountId()) : new Visit.ToEntry(hit.accountId(), entry, place(hit));
        };
    }

    private static app.earshot.domain.timeline.@org.jspecify.annotations.Nullable Place place(Hit hit) {
        return hit.place() != null ? hit.place() : hit.matches().isEmpty() ? null : hit.matches().getFirst();
    }
}
