package app.earshot.usecase.listen;

import app.earshot.listening.connection.Connection;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** How an account and the business are joined, in six parts with what each rests on. */
public final class ReadConnection {

    private final Writing writing;
    private final ZoneId zone;

    public ReadConnection(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** Empty if the account is not there any more. */
    public Optional<Connection> run(UUID accountId) {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        return writing.read(session -> session.accounts().find(accountId).map(there -> session.connections().of(accountId)))
                .map(facts -> Connection.of(facts, today, writing.repertoire().catalogue()));
    }
}
