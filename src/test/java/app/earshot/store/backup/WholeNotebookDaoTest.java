package app.earshot.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.store.engine.OpenEngine;
import app.earshot.store.engine.Schema;
import app.earshot.store.opening.StandardEngine;
import app.earshot.store.row.Statements;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

class WholeNotebookDaoTest {

    /** An index that holds the column too would be read in its place, and a damaged row would not be seen. */
    @Test
    void everyTableIsReadItselfAndNoIndexInItsPlace() throws Exception {
        try (OpenEngine engine = StandardEngine.make().inMemory(Schema.current());
                Handle handle = Statements.over(engine::connect).open()) {
            assertThat(new WholeNotebookDao(handle).scans())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(sql -> assertThat(handle.createQuery("explain " + sql).mapTo(String.class).one())
                            .contains(".tableScan")
                            .doesNotContain("direct lookup"));
        }
    }
}
