package app.earshot.exchange.mail.header;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the zone that stands behind a time: +0100, GMT+1, EST, (Pacific Standard Time). */
final class Zones {

    private static final String ZONE = "zone.";
    private static final Map<String, ZoneId> NAMED = named();
    private static final int MOST_HOURS = 14;
    private static final Pattern OFFSET =
            Pattern.compile("(?i)(?:GMT|UTC|UT|Z)?[\\s\\u00a0]?(?<sign>[+\\-−–])(?<hours>\\d{1,2})(?::?(?<minutes>[0-5]\\d))?(?!\\d)");
    private static final Pattern FILLING = Pattern.compile("(?iu)[\\s\\u00a0\\u202f,.]*(?:(?:" + HeaderDay.WORDS.either("clock") + ")(?!\\p{L})[\\s\\u00a0,.]*)?");
    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}.'’ -]{0,60}");
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{1,5}(?![\\p{L}\\p{N}])");
    private static final Pattern ZONE_WORD = Pattern.compile("(?iu)(?<!\\p{L})(?:" + HeaderDay.WORDS.either("zone.words") + ")(?!\\p{L})");

    private Zones() {}

    /**
     * @param behind what stands behind a time
     * @return the zone that is written there, the computer's own if none is written, nothing if it is not known
     */
    static Optional<ZoneId> read(String behind, ZoneId own) {
        Matcher filling = FILLING.matcher(behind);
        String rest = filling.lookingAt() ? behind.substring(filling.end()) : behind;
        boolean aside = rest.startsWith("(") || rest.startsWith("[");
        String written = aside ? rest.substring(1).strip() : rest;
        Matcher offset = OFFSET.matcher(written);
        if (offset.lookingAt()) {
            return offset(offset);
        }
        Matcher words = WORDS.matcher(written);
        if (!words.lookingAt()) {
            return Optional.of(own);
        }
        Optional<ZoneId> named = named(words.group());
        boolean unknown = LETTERS.matcher(written).lookingAt() || ZONE_WORD.matcher(words.group()).find();
        return named.isPresent() || unknown ? named : Optional.of(own);
    }

    private static Optional<ZoneId> offset(Matcher m) {
        int hours = Integer.parseInt(m.group("hours"));
        if (hours > MOST_HOURS) {
            return Optional.empty();
        }
        int minutes = m.group("minutes") == null ? 0 : Integer.parseInt(m.group("minutes"));
        int sign = "+".equals(m.group("sign")) ? 1 : -1;
        return Optional.of(ZoneOffset.ofTotalSeconds(sign * (hours * 60 + minutes) * 60));
    }

    /** The zone by the longest name that these words begin with. */
    private static Optional<ZoneId> named(String words) {
        String name = words.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        while (!name.isEmpty()) {
            ZoneId zone = NAMED.get(name.replaceAll("[.,]+$", ""));
            if (zone != null) {
                return Optional.of(zone);
            }
            name = name.substring(0, Math.max(0, name.lastIndexOf(' '))).strip();
        }
        return Optional.empty();
    }

    private static Map<String, ZoneId> named() {
        Map<String, ZoneId> zones = new HashMap<>();
        HeaderDay.WORDS.rows().forEach((meaning, names) -> {
            if (meaning.startsWith(ZONE) && !meaning.equals("zone.words")) {
                names.forEach(name -> zones.put(name, ZoneId.of(meaning.substring(ZONE.length()))));
            }
        });
        return Map.copyOf(zones);
    }
}
