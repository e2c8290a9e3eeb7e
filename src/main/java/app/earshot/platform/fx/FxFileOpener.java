package app.earshot.platform.fx;

import app.earshot.platform.FileOpener;
import java.net.URI;
import java.nio.file.Path;
import javafx.application.HostServices;

/** Hands a file to the desktop. */
public final class FxFileOpener implements FileOpener {

    private final HostServices services;

    public FxFileOpener(HostServices services) {
        this.services = services;
    }

    @Override
    public void open(Path place) {
        services.showDocument(place.toUri().toString());
    }

    @Override
    public void mail(URI letter) {
        services.showDocument(letter.toASCIIString());
    }
}
