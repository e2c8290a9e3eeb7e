package app.earshot.ui.accounts.connection;

import app.earshot.listening.connection.Connection;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The connection to one account. */
public final class ConnectionModel {

    private final ObjectProperty<@Nullable UUID> account = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Connection> connection = new SimpleObjectProperty<>();

    public ObjectProperty<@Nullable UUID> account() {
        return account;
    }

    /** Null while it is being read. */
    public ObjectProperty<@Nullable Connection> connection() {
        return connection;
    }
}
