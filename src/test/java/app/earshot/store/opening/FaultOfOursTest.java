package app.earshot.store.opening;

import static app.earshot.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Rows;
import app.earshot.store.Samples;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake in our own code is not called a damaged notebook: it comes out as what it is, and the notebook is free again. */
class FaultOfOursTest {

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void notebook() throws Exception {
        folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            NotebookTest.write(notebook, Samples::couple);
        }
    }

    static Stream<Supplier<Throwable>> faults() {
        return Stream.of(
                () -> new IllegalStateException("planted"),
                () -> new NullPointerException("planted"),
                () -> new ClassCastException("planted"),
                () -> new IllegalArgumentException("planted"),
                () -> new AssertionError("planted"),
                () -> new StackOverflowError("planted"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void comesOutOfTheOpeningAsWhatItIs(Supplier<Throwable> fault) throws Exception {
        assertThatThrownBy(() -> Notebook.open(new NotebookOpening(folder, NOW, faulty(fault))))
                .isInstanceOf(fault.get().getClass())
                .hasMessage("planted");
        assertIsFreeAndWhole();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void comesOutOfMendingAsWhatItIs(Supplier<Throwable> fault) throws Exception {
        Files.delete(folder.resolve("earshot.closed"));
        Files.writeString(folder.resolve("earshot.open"), "1 long ago\n1 2 0\n");
        assertThatThrownBy(() -> Notebook.open(new NotebookOpening(folder, NOW, faulty(fault))))
                .isInstanceOf(fault.get().getClass())
                .hasMessage("planted");
        assertIsFreeAndWhole();
    }

    @Test
    void aMarkThatNobodyCanReadIsTheNotebooksAndNotOurs() throws Exception {
        Files.writeString(folder.resolve("earshot.open"), "1 long ago\nmany few\n");
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.DAMAGED);
        Files.writeString(folder.resolve("earshot.open"), "1 long ago\n1 2 0 7 7 7 7\n");
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.DAMAGED);
    }

    private void assertIsFreeAndWhole() throws Exception {
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            assertThat(notebook.<Integer>read(session -> Rows.accounts(session))).isOne();
        }
    }

    private static Schema faulty(Supplier<Throwable> fault) {
        IntFunction<List<String>> throwing = version -> {
            Throwable planted = fault.get();
            if (planted instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) planted;
        };
        return new Schema(Schema.current().migrations(), throwing);
    }
}
