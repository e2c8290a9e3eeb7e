package app.earshot.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.failure.StoreFailure;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.Test;

/** What comes out of the engine means something about the file; what comes out of our own code does not. */
class H2FailuresTest {

    private final H2Failures failures = new H2Failures();

    @Test
    void whatTheEngineSaysIsOfTheFile() {
        assertThat(failures.reason(new SQLException("no", "x", 90030), false)).contains(Reason.DAMAGED);
        assertThat(failures.reason(new IllegalStateException(new SQLException("no", "x", 90020)), false)).contains(Reason.IN_USE);
        assertThat(failures.reason(DataUtils.newMVStoreException(DataUtils.ERROR_FILE_LOCKED, "no"), false)).contains(Reason.IN_USE);
        assertThat(failures.reason(DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "no"), true)).contains(Reason.DISK_FULL);
    }

    @Test
    void whateverIsThrownOutOfTheEnginesOwnCodeIsOfTheFile() {
        Throwable thrown = catchThrowable(() -> DataUtils.readString(ByteBuffer.allocate(1), 1000));
        assertThat(thrown).as("not one of the engine's own").isNotNull().isNotInstanceOf(SQLException.class);
        assertThat(failures.reason(thrown, false)).contains(Reason.DAMAGED);
        assertThat(failures.failure(thrown, false)).isPresent();
    }

    @Test
    void aFailureThatIsKnownAlreadyStaysWhatItIs() {
        StoreFailure unsure = StoreFailure.unsure(new SQLException("no", "x", 90030));
        assertThat(failures.failure(unsure, true)).containsSame(unsure);
    }

    @Test
    void aFaultOfOursMeansNothingAlsoOnAFullDisk() {
        Throwable inOurCode = catchThrowable(() -> List.of().getFirst());
        for (Throwable ours : List.of(inOurCode, new NullPointerException(), new StackOverflowError(), new OutOfMemoryError())) {
            assertThat(failures.reason(ours, true)).as(ours.toString()).isEmpty();
            assertThat(failures.failure(ours, true)).as(ours.toString()).isEmpty();
        }
    }
}
