package app.earshot.ui.search;

import app.earshot.domain.timeline.Hit;
import app.earshot.ui.shell.Tools;
import java.util.List;

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
                        model.show(seen(found));
                    }
                })
                .start();
    }

    /** While somebody looks over the shoulder, what is private is not found. */
    private List<Hit> seen(List<Hit> found) {
        return found.stream().filter(hit -> !tools.frame().overlays().overlooked().hides(hit.id(), hit.entryId())).toList();
    }

    /** To another one of what was found. */
    void move(int steps) {
        model.move(steps);
    }

    /** Goes to the place that was found; nothing is looked for any more. */
    public void open(Hit hit) {
        typed("");
        tools.navigator().visit(HitVisits.to(hit));
    }
}
