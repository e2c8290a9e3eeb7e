package app.earshot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures every pair of colours that stands as words on a ground, as WCAG 2.2 does, for level AA. */
class ContrastTest {

    private static final double WORDS = 4.5;
    private static final double SHAPES = 3;
    private static final Pattern TOKEN = Pattern.compile("(-[a-z][\\w-]*)\\s*:\\s*#([0-9A-Fa-f]{6})\\s*;");

    private final Map<String, String> light = new HashMap<>();
    private final Map<String, String> dark = new HashMap<>();

    ContrastTest() {
        String css = Sources.under(Sources.RESOURCES.resolve("ui/look"), "tokens.css").getFirst().text();
        int media = css.indexOf("@media");
        read(css.substring(0, media), light);
        dark.putAll(light);
        read(css.substring(media), dark);
    }

    @ParameterizedTest
    @CsvSource({
        "-ink, -paper -panel -sunk -chip -hover -them-ground -owed-ground -blind-ground -selection",
        "-ink-soft, -paper -panel -sunk -chip -hover -them-ground -owed-ground -blind-ground",
        "-ink-faint, -paper -panel -sunk -chip",
        "-them, -paper -panel -sunk -chip -them-ground",
        "-us, -paper -panel -sunk",
        "-owed, -paper -panel -sunk -owed-ground",
        "-blind, -paper -panel -sunk -blind-ground",
        "-page-ink, -page -page-them-ground",
        "-page-soft, -page",
        "-page-them, -page-them-ground",
        "-page-owed, -page-owed-ground",
        "-accent-ink, -accent -accent-hover -them",
        "-paper, -ink -ink-soft",
        "-badge-ink, -badge-1 -badge-2 -badge-3 -badge-4 -badge-5 -badge-6 -badge-7 -badge-8"
    })
    void wordsCanBeRead(String words, String grounds) {
        check(words, grounds, WORDS);
    }

    @ParameterizedTest
    @CsvSource({"-focus, -paper -panel -sunk -chip", "-them, -them-ground", "-owed, -owed-ground"})
    void shapesCanBeSeen(String shape, String grounds) {
        check(shape, grounds, SHAPES);
    }

    private void check(String front, String grounds, double least) {
        for (String ground : grounds.split(" ")) {
            assertThat(contrast(light, front, ground)).as(front + " on " + ground + " in light").isGreaterThanOrEqualTo(least);
            assertThat(contrast(dark, front, ground)).as(front + " on " + ground + " in dark").isGreaterThanOrEqualTo(least);
        }
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double a = luminance(tokens.get(one));
        double b = luminance(tokens.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double red = channel(hex, 0);
        double green = channel(hex, 2);
        double blue = channel(hex, 4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private static double channel(String hex, int from) {
        double share = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static void read(String css, Map<String, String> tokens) {
        Matcher matcher = TOKEN.matcher(css);
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
    }
}
