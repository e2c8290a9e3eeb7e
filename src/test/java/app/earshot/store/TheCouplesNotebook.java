package app.earshot.store;

import static app.earshot.store.NotebookTest.write;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A notebook in memory in which Ana and Luis stand, anew for each test. */
abstract class TheCouplesNotebook {

    final Notebook notebook = Notebook.inMemory();

    @BeforeEach
    final void couple() {
        write(notebook, Samples::couple);
    }

    @AfterEach
    final void close() {
        notebook.close();
    }
}
