package app.earshot.ui.today;

import app.earshot.ui.shell.Tools;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the number beside the name of Today right, whichever screen is in front. */
public final class OwedActions {

    private final Tools tools;
    private @Nullable LocalDate counted;

    public OwedActions(Tools tools) {
        this.tools = tools;
    }

    /** Counts once an account is there, which the first window waits for and for nothing else; and after each change. */
    public void follow() {
        tools.shell().account().subscribe(this::arrived);
        tools.verbs().changes().listen(account -> tools.frame().work().onScreen(this::bringUpToDate));
    }

    /** Looks at the calendar: after midnight it is another day. */
    public void look() {
        if (counted != null && !counted.equals(today())) {
            bringUpToDate();
        }
    }

    private void arrived(@Nullable UUID account) {
        if (account != null && counted == null) {
            counted = today();
            count();
        }
    }

    private void bringUpToDate() {
        counted = today();
        tools.frame().work()
                .notebook("owed/refresh", () -> tools.verbs().refreshOutlooks().run())
                .then(refreshed -> {
                    if (refreshed > 0) {
                        bringUpToDate();
                    } else {
                        count();
                    }
                })
                .start();
    }

    private void count() {
        tools.frame().work()
                .notebook("owed", () -> tools.verbs().readToday().owed())
                .onlyLatest()
                .then(owed -> tools.shell().owed().set(owed.all()))
                .start();
    }

    private LocalDate today() {
        return tools.frame().messages().days().today();
    }
}
