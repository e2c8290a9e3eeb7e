package app.earshot.tour;

import java.util.List;
import javafx.scene.Parent;

/** One window, and everything that can be seen in it. */
public interface Exhibit extends AutoCloseable {

    Parent root();

    List<Screenshot> screenshots();

    /** What went wrong in it so far, in a line each. */
    List<String> problems();

    @Override
    void close();
}
