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

/**
 * Reads the texts: English first, then whatever the language has of its own. Each text keeps the language that it is written in,
 * so that an English one which has no translation yet is not put into the plural by the rules of another language.
 */
final class MessageFile {

    private MessageFile() {}

    static Map<String, Template> read(Locale locale) {
        Map<String, Template> texts = new HashMap<>();
        add(Locale.ENGLISH, texts);
        if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            add(Locale.of(locale.getLanguage()), texts);
        }
        return Map.copyOf(texts);
    }

    private static void add(Locale language, Map<String, Template> texts) {
        for (Map.Entry<String, String> text : patterns(language).entrySet()) {
            texts.put(text.getKey(), Template.of(text.getValue(), language));
        }
    }

    /** The texts that one language has of its own, as they are written. */
    static Map<String, String> patterns(Locale language) {
        String name = language.equals(Locale.ENGLISH) ? "messages.properties" : "messages_" + language.getLanguage() + ".properties";
        try (InputStream file = MessageFile.class.getResourceAsStream(name)) {
            if (file == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> patterns = new HashMap<>();
            for (String key : properties.stringPropertyNames()) {
                patterns.put(key, properties.getProperty(key));
            }
            return patterns;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
