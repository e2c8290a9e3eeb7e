package app.earshot.ui.window;

import app.earshot.ui.command.Command;
import app.earshot.ui.datefree.DateFree;
import app.earshot.ui.shell.ShellModel;
import app.earshot.ui.shell.ShellView;
import app.earshot.ui.switcher.Whereabouts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the switcher finds in the window: the accounts that were open since the notebook was, and its commands. */
final class OpenWindow implements Whereabouts {

    private static final int MOST = 8;

    /** Nobody asks for these by name. */
    private static final Set<Command> BY_KEY_ONLY = Set.of(Command.GO_TO, Command.NEXT_REGION, Command.PREVIOUS_REGION);

    private final ShellView view;
    private final DateFree dates;
    private final ShellModel shell;
    private final Deque<UUID> opened = new ArrayDeque<>();

    OpenWindow(ShellView view, DateFree dates, ShellModel shell) {
        this.view = view;
        this.dates = dates;
        this.shell = shell;
        shell.account().subscribe(this::opened);
    }

    private void opened(@Nullable UUID account) {
        if (account != null) {
            opened.remove(account);
            opened.addFirst(account);
            if (opened.size() > MOST) {
                opened.removeLast();
            }
        }
    }

    @Override
    public List<UUID> recent() {
        return opened.stream().filter(account -> !account.equals(shell.account().get())).toList();
    }

    @Override
    public boolean can(Command command) {
        return !BY_KEY_ONLY.contains(command) && view.can(command);
    }

    @Override
    public void run(Command command) {
        view.run(command);
    }

    @Override
    public void ask(String day) {
        dates.ask(view.date(), day);
    }
}
