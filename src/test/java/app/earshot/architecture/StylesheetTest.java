package app.earshot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9A-Fa-f]{3,8}\\b|\\b(?:rgb|rgba|hsb|hsba|derive|ladder)\\("
                    + "|(?::|\\s)(?:white|black|gr[ae]y|red|green|blue|orange|yellow|purple|pink|brown)\\s*[;,)]");
    private static final Pattern PIXELS = Pattern.compile("[\\d.]+p[xt]\\b");
    private static final Pattern BARE_SIZE =
            Pattern.compile("-fx-(?:font-size|padding|spacing|[hv]gap|(?:pref|min|max)-(?:width|height)|\\w*-?radius)\\s*:[^;]*");
    private static final Pattern NUMBER_WITHOUT_EM = Pattern.compile("(?<![\\w.-])-?(?:[1-9]\\d*(?:\\.\\d+)?|0?\\.\\d+)(?!\\d|\\.|em|%)");

    @Test
    void coloursStandAmongTheTokens() {
        sheets().stream()
                .filter(sheet -> !sheet.name().equals("tokens.css"))
                .forEach(sheet -> assertThat(bare(sheet).places(COLOUR)).isEmpty());
    }

    @Test
    void sizesGrowWithTheText() {
        for (Sources.Source sheet : sheets()) {
            assertThat(bare(sheet).places(PIXELS)).isEmpty();
            Matcher rule = BARE_SIZE.matcher(bare(sheet).text());
            while (rule.find()) {
                assertThat(NUMBER_WITHOUT_EM.matcher(rule.group().substring(rule.group().indexOf(':'))).find())
                        .as(sheet.path() + ": " + rule.group())
                        .isFalse();
            }
        }
    }

    @Test
    void everyColourThatIsUsedIsDefined() {
        Set<String> defined = new TreeSet<>();
        sheets().forEach(sheet -> find(sheet, "(?m)(?:^|[{;])\\s*(-[a-z][\\w-]*)\\s*:", defined));
        for (Sources.Source sheet : sheets()) {
            Set<String> used = new TreeSet<>();
            find(sheet, "(?::|\\s)(-(?!fx-)[a-z][\\w-]*)(?=\\s*[;,)\\s])(?!\\s*:)", used);
            assertThat(defined).as(sheet.name()).containsAll(used);
        }
    }

    private static void find(Sources.Source sheet, String pattern, Set<String> names) {
        Matcher matcher = Pattern.compile(pattern).matcher(bare(sheet).text());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    private static List<Sources.Source> sheets() {
        return Sources.under(Sources.RESOURCES, ".css");
    }

    private static Sources.Source bare(Sources.Source sheet) {
        return new Sources.Source(sheet.path(), COMMENT.matcher(sheet.text()).replaceAll(""));
    }
}
