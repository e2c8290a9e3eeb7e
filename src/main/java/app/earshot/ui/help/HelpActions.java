package app.earshot.ui.help;

import app.earshot.ui.shell.Tools;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the page when somebody wants to see it first. */
public final class HelpActions {

    private static final String PAGE = "/app/earshot/ui/help/listening_en.md";

    private final HelpModel model;
    private final Tools tools;

    public HelpActions(HelpModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    void open() {
        if (!model.isRead()) {
            tools.frame().work().slow("help", HelpActions::read).onlyLatest().then(model::show).start();
        }
    }

    private static List<HelpBlock> read() throws IOException {
        try (InputStream page = HelpActions.class.getResourceAsStream(PAGE)) {
            return MarkdownReader.of(new String(Objects.requireNonNull(page, PAGE).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
