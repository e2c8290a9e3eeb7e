package app.earshot.store.search;

import static app.earshot.store.NotebookTest.write;

import app.earshot.store.Notebook;
import app.earshot.store.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of what is found in a notebook with one couple in it. */
abstract class SearchTest {

    final Notebook notebook = Notebook.inMemory();
    SearchIndex index;

    @BeforeEach
    final void open() {
        write(notebook, Samples::couple);
        index = SearchIndex.open(notebook);
        index.catchUp();
    }

    @AfterEach
    final void close() {
        index.close();
        notebook.close();
    }
}
