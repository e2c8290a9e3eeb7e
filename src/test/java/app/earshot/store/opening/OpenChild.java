package app.earshot.store.opening;

import app.earshot.store.Notebook;
import app.earshot.store.Rows;
import app.earshot.store.Samples;
import app.earshot.store.failure.NotebookRefused;
import java.nio.file.Path;

/** Opens a notebook and says how many accounts it has, or why it was refused. */
public final class OpenChild {

    private OpenChild() {}

    public static void main(String[] arguments) {
        try (Notebook notebook = Notebook.open(Path.of(arguments[0]), Samples.NOW)) {
            System.out.println("opened " + notebook.<Integer>read(session -> Rows.accounts(session)));
        } catch (NotebookRefused e) {
            System.out.println("refused " + e.reason().code());
        }
    }
}
