package app.earshot.store.row;

import app.earshot.domain.Coded;
import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;

/**
 * How our values become SQL arguments: enums by their code, moments in UTC to the microsecond (what both engines keep),
 * and text only without NUL characters, which one engine would keep and the other refuse.
 */
final class Arguments implements ArgumentFactory.Preparable {

    static void register(Jdbi jdbi) {
        jdbi.registerArgument(new Arguments());
    }

    /** Jdbi asks once for each type in a batch; without this it would use its own converter. */
    @Override
    public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
        boolean ours = type == String.class
                || type == Instant.class
                || (type instanceof Class<?> known && Coded.class.isAssignableFrom(known));
        return ours ? Optional.of(value -> build(type, value, config).orElseThrow()) : Optional.empty();
    }

    @Override
    public Optional<Argument> build(Type type, @Nullable Object value, ConfigRegistry config) {
        return switch (value) {
            case null -> Optional.of((position, statement, context) -> statement.setNull(position, Types.NULL));
            case Coded coded -> Optional.of((position, statement, context) -> statement.setString(position, coded.code()));
            case Instant moment ->
                Optional.of((position, statement, context) -> statement.setObject(
                        position, moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)));
            case String text -> {
                if (text.indexOf('\0') >= 0) {
                    throw new IllegalArgumentException("A NUL character cannot be kept in a notebook");
                }
                yield Optional.of((position, statement, context) -> statement.setString(position, text));
            }
            default -> Optional.empty();
        };
    }
}
