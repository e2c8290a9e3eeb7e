package app.earshot.ui.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Reads the texts: English first, then whatever the language has of its own. */
final class MessageFile {

    private MessageFile() {}

    static Map<String, String> read(Locale locale) {
        Map<String, String> patterns = new HashMap<>();
        addFrom("messages.properties", patterns);
        addFrom("messages_" + locale.getLanguage() + ".properties", patterns);
        return Map.copyOf(patterns);
    }

    private static void addFrom(String name, Map<String, String> patterns) {
        try (InputStream file = MessageFile.class.getResourceAsStream(name)) {
            if (file == null) {
                return;
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
