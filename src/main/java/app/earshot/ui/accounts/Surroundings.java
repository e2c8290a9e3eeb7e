package app.earshot.ui.accounts;

import app.earshot.ui.shell.Room;
import javafx.beans.value.ObservableValue;

/** What the account's screen is built with: its neighbours, and how much room there is. */
public record Surroundings(Neighbours neighbours, ObservableValue<Room> room) {}
