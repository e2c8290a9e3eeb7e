package app.earshot.ui.accounts;

import app.earshot.ui.parts.sheet.Layers;
import app.earshot.ui.shell.Room;
import app.earshot.ui.words.Messages;
import javafx.beans.value.ObservableValue;

/** What the account's screen is built with: its neighbours, the window it stands in, how much room there is, and the words. */
public record Surroundings(Neighbours neighbours, Layers layers, ObservableValue<Room> room, Messages messages) {}
