package app.earshot.platform.fx;

import app.earshot.platform.DesktopPrograms;
import app.earshot.platform.FileOpener;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.HostServices;
import javafx.application.Platform;

/** Hands a file to the desktop. */
public final class FxFileOpener implements FileOpener {

    private final HostServices services;
    private final boolean tellsItself;

    public FxFileOpener(HostServices services) {
        this.services = services;
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        tellsItself = system.contains("win") || system.contains("mac");
    }

    @Override
    public boolean open(Path place) {
        return hand(place.toUri());
    }

    @Override
    public boolean mail(URI letter) {
        return hand(letter);
    }

    /** Windows and the Mac tell the person themselves when they have no program for it; the others have to be asked. */
    private boolean hand(URI address) {
        if (!tellsItself) {
            return DesktopPrograms.usual().open(address.toASCIIString());
        }
        Platform.runLater(() -> services.showDocument(address.toASCIIString()));
        return true;
    }
}
