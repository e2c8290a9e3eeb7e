package app.earshot.store.h2;

import app.earshot.store.engine.Failures;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.failure.StoreFailure.Kind;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** What H2's failures mean, told from its codes, and from where they come: out of H2 itself a damaged file can throw anything. */
final class H2Failures implements Failures {

    private static final String H2 = "org.h2.";

    @Override
    public Optional<Reason> reason(Throwable failure, boolean diskFull) {
        if (!isOfEngine(failure) || isOutOfMemory(failure)) {
            return Optional.empty();
        }
        if (diskFull) {
            return Optional.of(Reason.DISK_FULL);
        }
        return Optional.of(failure instanceof MVStoreException storage ? reason(storage) : reason(code(failure)));
    }

    private static Reason reason(MVStoreException storage) {
        return switch (storage.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> Reason.IN_USE;
            case DataUtils.ERROR_WRITING_FAILED -> Reason.READ_ONLY;
            default -> Reason.DAMAGED;
        };
    }

    private static Reason reason(int code) {
        return code == ErrorCode.DATABASE_ALREADY_OPEN_1 ? Reason.IN_USE : Reason.DAMAGED;
    }

    @Override
    public Optional<StoreFailure> failure(Throwable failure, boolean diskFull) {
        if (failure instanceof StoreFailure known) {
            return Optional.of(known);
        }
        if (!isOfEngine(failure)) {
            return Optional.empty();
        }
        int code = code(failure);
        return Optional.of(new StoreFailure(kind(code, diskFull), code, failure.getStackTrace()));
    }

    private static Kind kind(int code, boolean diskFull) {
        return switch (code) {
            case ErrorCode.DUPLICATE_KEY_1, ErrorCode.NULL_NOT_ALLOWED, ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1,
                    ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1 -> Kind.CONSTRAINT;
            case ErrorCode.FILE_CORRUPTED_1 -> Kind.DAMAGED;
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.GENERAL_ERROR_1 -> diskFull ? Kind.DISK_FULL : Kind.OTHER;
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.CONNECTION_BROKEN_1,
                    ErrorCode.OBJECT_CLOSED, ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> diskFull ? Kind.DISK_FULL : Kind.CLOSED;
            default -> Kind.OTHER;
        };
    }

    /** Whether it is the engine or its file that failed, and not we. */
    boolean isOfEngine(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof SQLException
                || cause instanceof MVStoreException
                || cause instanceof DbException
                || cause instanceof StoreFailure
                || cause instanceof FlywayValidateException
                || isThrownByH2(cause));
    }

    /** Whether the first frame that is not the JDK's is one of H2's. */
    private static boolean isThrownByH2(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun."))
                .findFirst()
                .filter(name -> name.startsWith(H2))
                .isPresent();
    }

    /** Whether memory ran out. Where more than half of it is free still, a damaged file has asked for more than there can be. */
    private static boolean isOutOfMemory(Throwable failure) {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        return used > runtime.maxMemory() / 2 && causes(failure).anyMatch(OutOfMemoryError.class::isInstance);
    }

    private static int code(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .findFirst()
                .map(cause -> ((SQLException) cause).getErrorCode())
                .orElse(0);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
