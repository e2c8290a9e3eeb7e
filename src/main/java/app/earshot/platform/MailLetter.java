package app.earshot.platform;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A letter as it is handed to a mail program: an address in which everything is written with per cent signs, lines ending as mail wants it. */
public final class MailLetter {

    /** Programs and desktops cut longer addresses, some without saying so. */
    private static final int LONGEST = 1800;

    private MailLetter() {}

    /**
     * @param to addresses; there may be none
     * @return nothing if it is too long to be handed over whole
     */
    public static Optional<URI> of(List<String> to, String body) {
        String addresses = to.stream().map(MailLetter::encoded).map(address -> address.replace("%40", "@")).collect(Collectors.joining(","));
        String lines = body.lines().collect(Collectors.joining("\r\n"));
        String written = "mailto:" + addresses + "?body=" + encoded(lines);
        return written.length() > LONGEST ? Optional.empty() : Optional.of(URI.create(written));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
