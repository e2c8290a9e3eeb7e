package app.earshot.store.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class StatementsTest {

    private Handle handle;

    @BeforeEach
    void open() {
        handle = Statements.over(() -> DriverManager.getConnection("jdbc:h2:mem:")).open();
        handle.execute("create table t (n int, words varchar)");
        for (int n = 1; n <= 4; n++) {
            handle.createUpdate("insert into t values (:n, :words)").bind("n", n).bind("words", "w" + n).execute();
        }
    }

    @AfterEach
    void close() {
        handle.close();
    }

    @Test
    void aNameIsAValueAndEndsWhereItEnds() {
        assertThat(handle.createQuery("select words from t where n=:first_1 or(n=:second)order by n")
                        .bind("first_1", 2).bind("second", 3).mapTo(String.class).list())
                .containsExactly("w2", "w3");
    }

    @Test
    void aListIsAsLongAsItIs() {
        for (List<Integer> some : List.of(List.of(1), List.of(1, 3), List.of(1, 3, 4))) {
            assertThat(handle.createQuery("select n from t where n in (<some>) and n <= :most and words <> 'w9' order by n")
                            .bindList("some", some).bind("most", 4).mapTo(Integer.class).list())
                    .isEqualTo(some);
        }
    }

    @Test
    void lessAndMoreAreNoLists() {
        assertThat(handle.createQuery("select n from t where n<3 and n>1 or n <n or n <>n").mapTo(Integer.class).list()).containsExactly(2);
    }

    @Test
    void whatStandsInQuotesIsLeftAlone() {
        assertThat(handle.createQuery("select ':n <n> it''s' as \":a<b>\" from t where n = :n").bind("n", 1).mapTo(String.class).one())
                .isEqualTo(":n <n> it's");
    }

    @Test
    void twoColonsAreAType() {
        assertThat(handle.createQuery("select n::varchar || :end from t where n = 1").bind("end", "x").mapTo(String.class).one())
                .isEqualTo("1x");
    }

    @Test
    void aListThatNobodyBoundAndAQuoteThatNobodyClosedAreFaults() {
        assertThatThrownBy(() -> handle.createQuery("select n from t where n in (<none>)").mapTo(Integer.class).list())
                .hasStackTraceContaining("<none>");
        assertThatThrownBy(() -> handle.createQuery("select 'open from t").mapTo(String.class).list()).hasStackTraceContaining("quote");
    }

    @Test
    void aValueThatNobodyBoundIsAFault() {
        assertThatThrownBy(() -> handle.createQuery("select n from t where n = :n").mapTo(Integer.class).list()).hasMessageContaining("n");
    }
}
