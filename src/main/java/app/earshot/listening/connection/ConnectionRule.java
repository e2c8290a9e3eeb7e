package app.earshot.listening.connection;

import app.earshot.domain.facts.ConnectionFacts;
import java.time.LocalDate;

/** One part of a connection, read from what was written down. */
interface ConnectionRule {

    ConnectionPart read(ConnectionFacts facts, LocalDate today);
}
