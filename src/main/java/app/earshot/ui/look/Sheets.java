package app.earshot.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** All stylesheets of ours as one: for each thing in the window every sheet is asked that there is, so that many cost more than a long one. */
final class Sheets {

    /** In the order in which they are laid over each other. A room adds its own here. */
    private static final List<String> SHEETS = List.of(
            "look/tokens.css",
            "look/atlanta.css",
            "look/type.css",
            "look/controls.css",
            "look/controlsfx.css",
            "parts/parts.css",
            "shell/shell.css",
            "welcome/welcome.css",
            "settings/settings.css",
            "timeline/timeline.css",
            "composer/composer.css",
            "listening/listening.css",
            "call/call.css",
            "finish/finish.css",
            "reply/reply.css",
            "search/search.css",
            "datefree/datefree.css",
            "today/today.css",
            "calendar/calendar.css",
            "ledger/ledger.css",
            "insights/insights.css",
            "brief/brief.css",
            "backups/backups.css",
            "help/help.css",
            "accounts/accounts.css",
            "questions/questions.css");

    /** Made for the packages by {@link SheetCompiler}, and read faster than the text. */
    static final String COMPILED = "all.bss";

    private static final String ADDRESS = findAddress();

    private Sheets() {}

    /** Where the toolkit finds them. */
    static String address() {
        return ADDRESS;
    }

    /** An address that holds rules itself. */
    static String inline(String rules) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of all of them. */
    static String text() {
        return SHEETS.stream().map(Sheets::text).collect(Collectors.joining("\n"));
    }

    private static String findAddress() {
        URL compiled = Sheets.class.getResource(COMPILED);
        return compiled == null ? inline(text()) : compiled.toExternalForm();
    }

    private static String text(String sheet) {
        try (InputStream rules = Objects.requireNonNull(Sheets.class.getResourceAsStream("/app/earshot/ui/" + sheet), sheet)) {
            return new String(rules.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
