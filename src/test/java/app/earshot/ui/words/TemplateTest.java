package app.earshot.ui.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static String say(String pattern, Object... args) {
        return Template.of(pattern, Locale.ENGLISH).filled(args, Locale.UK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "It''s {0} of {1}",
                "{0,plural,=0{none} one{# thing} other{# things}}.",
                "{0,plural,one{{1} has it} other{{1} have it, all #}} and {1}",
                "{0,plural,=1{the one} other{{1,plural,one{# of #} other{# in all}} of #}}",
                "{0 , plural , one {it''s one} other {it''s #}}",
                "a plural without one: {0}",
                "{0,plural,one{a '{brace}' and '#'} other{# '{braces}'}}",
                "# {0} #"
            })
    void saysTheSameAsIcuItself(String pattern) {
        for (int first : List.of(0, 1, 2, 5, 21, 1000)) {
            for (int second : List.of(0, 1, 7)) {
                Object[] args = {first, second};
                assertThat(say(pattern, args)).isEqualTo(new MessageFormat(pattern, Locale.UK).format(args));
            }
        }
    }

    @Test
    void everyTextOfEveryLanguageSaysTheSameAsIcuItself() {
        List<String> other = new ArrayList<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("pl"), Locale.of("ar"))) {
            MessageFile.patterns(language).forEach((key, pattern) -> {
                for (int count : List.of(0, 1, 2, 3, 5, 11, 12, 21, 22, 100, 101)) {
                    Object[] args = {count, count, count, count, count, count};
                    String ours = Template.of(pattern, language).filled(args, language);
                    if (!ours.equals(new MessageFormat(pattern, language).format(args))) {
                        other.add(language + " " + key + " says: " + ours);
                    }
                }
            });
        }
        assertThat(other).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{0,plural,one{thing}} | no form for other numbers",
                "{0,plural,one{thing} other{things} | not closed",
                "{0,plural,one{thing} other{things | not closed",
                "{0,plural,single{thing} other{things}} | no language has: single",
                "{0,plural,one{thing} one{thing} other{things}} | twice",
                "{0,plural,=1{thing} =1{thing} other{things}} | twice",
                "{0,plural,one thing other{things}} | not closed",
                "{0,plural,other{things}} and } | closes nothing"
            })
    void aBrokenTextSaysWhatIsBrokenInIt(String pattern, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> say(pattern, 1))
                .withMessageContaining(why)
                .withMessageContaining(pattern);
    }

    @Test
    void wordsThatGoWithANumberNeedANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> say("{0,plural,one{thing} other{things}}", "two"));
        assertThatIllegalArgumentException().isThrownBy(() -> say("{1,plural,one{thing} other{things}}", 2));
        assertThat(say("{0,plural,one{# thing} other{# things}}", 1.5)).isEqualTo("1.5 things");
    }
}
