package app.earshot.ui.words;

import app.earshot.domain.Coded;
import app.earshot.domain.Sentence;
import app.earshot.domain.account.Occasion;
import java.text.ListFormat;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of the program in one language, with days and moments said from one clock's point of view.
 *
 * <p>Patterns are those of {@link MessageFormat}, with plurals in the notation of ICU, always, so that an apostrophe is doubled
 * everywhere. Not changed after it is made, so that any thread may use it; only what the user calls things is laid over it, and
 * may change at any moment.
 */
public final class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final Map<String, Template> texts;
    private final Locale locale;
    private final Days days;
    private final Consumer<String> unknown;
    private final OwnNames ownNames = new OwnNames();

    private Messages(Map<String, Template> texts, Locale locale, Clock clock, Consumer<String> unknown) {
        this.texts = texts;
        this.locale = locale;
        this.days = new Days(this, locale, clock);
        this.unknown = unknown;
    }

    /** Texts for the running program: a key without a text is logged and says nothing, never the raw key. */
    public static Messages load(Locale locale, Clock clock) {
        return new Messages(
                MessageFile.read(locale), locale, clock, key -> LOG.error("No text has the key {}", key));
    }

    /** Texts for tests and the tour: a key without a text throws. */
    public static Messages strict(Locale locale, Clock clock) {
        return new Messages(MessageFile.read(locale), locale, clock, key -> {
            throw new IllegalArgumentException("No text has the key " + key);
        });
    }

    /** The text of a key, with what is filled in: text, numbers, days, hours, moments, or sentences. */
    public String text(String key, Object... args) {
        String own = ownNames.of(key);
        if (own != null) {
            return LeftToRight.of(own);
        }
        return asItCame(key, args);
    }

    private String asItCame(String key, Object... args) {
        Template text = texts.get(key);
        if (text == null) {
            unknown.accept(key);
            return "";
        }
        Object[] said = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            said[i] = said(args[i]);
        }
        return LeftToRight.of(text.filled(said, locale));
    }

    public String text(Sentence sentence) {
        return text(sentence.key(), sentence.args().toArray());
    }

    /** The text for a constant that is kept under a code: {@code stage} and {@code OFFER_MADE} read {@code stage.offer-made}. */
    public String name(String family, Coded constant) {
        return text(family + "." + constant.code());
    }

    /** What a type of occasion is called, also one that is gone: an enquiry may have it still. */
    public String occasion(Occasion occasion) {
        String key = "occasion." + occasion.code();
        return text(texts.containsKey(key) || ownNames.of(key) != null ? key : "occasion.unknown");
    }

    /** The same as it came, whatever the user calls it. */
    public String nameAsItCame(String family, Coded constant) {
        return asItCame(family + "." + constant.code());
    }

    /** What the user of the open notebook calls things. */
    public OwnNames ownNames() {
        return ownNames;
    }

    /** "Ana, Luis and Mark". */
    public String list(List<String> names) {
        return names.isEmpty() ? "" : ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(names);
    }

    /** The same text with its first letter large, for where a sentence begins. */
    public String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }

    /** How days and moments are said. */
    public Days days() {
        return days;
    }

    public Locale locale() {
        return locale;
    }

    private Object said(Object arg) {
        return switch (arg) {
            case Sentence sentence -> text(sentence);
            case LocalDate day -> days.friendly(day);
            case Instant moment -> days.friendly(moment);
            case LocalTime hour -> days.time(hour);
            default -> arg;
        };
    }
}
