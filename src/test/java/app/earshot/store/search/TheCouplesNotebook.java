package app.earshot.store.search;

import static app.earshot.store.NotebookTest.write;

import app.earshot.store.Notebook;
import app.earshot.store.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A notebook in memory in which Ana and Luis stand, anew for each test. */
public abstract class TheCouplesNotebook {

    public final Notebook notebook = Notebook.inMemory();

    @BeforeEach
    final void couple() {
        write(notebook, Samples::couple);
    }

    @AfterEach
    final void close() {
        notebook.close();
    }
}
