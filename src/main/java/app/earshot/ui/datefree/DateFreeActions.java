package app.earshot.ui.datefree;

import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Asks the calendar as the day is typed, and goes on from the answer. */
public final class DateFreeActions {

    private final DateFreeModel model;
    private final Tools tools;

    public DateFreeActions(DateFreeModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    /** Only the answer to what stands there last is shown. */
    public void typed(String words) {
        model.setWords(words);
        if (words.isBlank()) {
            model.setAnswer(null);
            return;
        }
        tools.frame().work()
                .notebook("date-free", () -> tools.verbs().askDate().run(words))
                .onlyLatest()
                .then(answer -> {
                    if (words.equals(model.words().get())) {
                        model.setAnswer(answer);
                    }
                })
                .start();
    }

    /** Asks about one day of several. */
    void choose(LocalDate day) {
        typed(tools.frame().messages().days().full(day));
    }

    /** Begins an enquiry for a day. */
    void begin(LocalDate day) {
        tools.navigator().visit(new Visit.NewEnquiry("", List.of(day)));
    }

    /** To those who have the day, or ask for it. */
    void open(UUID account) {
        tools.navigator().visit(new Visit.ToAccount(account));
    }
}
