package app.earshot.exchange.mail.text;

import app.earshot.domain.text.words.WordTable;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The signs that HTML writes as codes (&amp;amp; &amp;#039; &amp;#x2019;), as forms send them in plain mails. */
final class Entities {

    private static final Map<String, Integer> NAMED = WordTable.read(Entities.class, "entities.tsv").rows().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, row -> Integer.valueOf(row.getValue().getFirst())));
    private static final Pattern ENTITY = Pattern.compile("&(?:#(?<decimal>\\d{1,7});|#[xX](?<hex>[0-9a-fA-F]{1,6});|(?<name>[a-zA-Z][a-zA-Z0-9]{1,7});)");
    /** Programs that mean Windows' own signs write them by these numbers, which are control signs in Unicode. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** One sign and where its code ends. */
    record Sign(int codePoint, int end) {}

    private Entities() {}

    /** The sign whose code begins here, or null; what was written as a code twice (&amp;amp;#39;) is one sign. */
    static @Nullable Sign at(CharSequence text, int start) {
        Sign sign = once(text, start);
        if (sign == null || sign.codePoint() != '&') {
            return sign;
        }
        String rest = "&" + text.subSequence(sign.end(), Math.min(text.length(), sign.end() + 10));
        Sign inner = once(rest, 0);
        return inner == null ? sign : new Sign(inner.codePoint(), sign.end() + inner.end() - 1);
    }

    private static @Nullable Sign once(CharSequence text, int start) {
        Matcher m = ENTITY.matcher(text).region(start, Math.min(text.length(), start + 10));
        if (!m.lookingAt()) {
            return null;
        }
        Integer codePoint = m.group("name") != null
                ? NAMED.get(m.group("name"))
                : m.group("hex") != null ? Integer.valueOf(m.group("hex"), 16) : Integer.valueOf(m.group("decimal"));
        if (codePoint == null || !Character.isValidCodePoint(codePoint) || (codePoint >= 0xD800 && codePoint < 0xE000)) {
            return null;
        }
        boolean windows = codePoint >= 0x80 && codePoint < 0xA0;
        return new Sign(windows ? new String(new byte[] {codePoint.byteValue()}, WINDOWS).charAt(0) : codePoint, m.end());
    }
}
