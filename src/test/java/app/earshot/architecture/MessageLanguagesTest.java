package app.earshot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of all languages, those of the tests among them, held against English and against the plural rules of each. */
class MessageLanguagesTest {

    private static final Path WORDS = Path.of("app/earshot/ui/words");
    private static final Pattern FILE = Pattern.compile("messages(?:_([a-z]+))?\\.properties");

    /** One plural in a text: which argument it counts, and which numbers and categories it has words for. */
    private record Plural(int argument, Set<String> selectors) {

        /** Whether the words are the same for every number, or every one but nought. */
        boolean isAlike() {
            return Set.of("=0", "other").containsAll(selectors);
        }
    }

    /** What is wrong with a plural, in the eyes of one language; nothing if the list is empty. */
    private static List<String> faults(Plural plural, Locale language) {
        PluralRules rules = PluralRules.forLocale(language);
        List<String> faults = new ArrayList<>();
        IntStream.concat(IntStream.rangeClosed(0, 1_000), IntStream.of(1_000_000)).forEach(count -> {
            String category = rules.select(count);
            if (!plural.selectors().contains(category) && !plural.selectors().contains("=" + count)) {
                faults.add("has no words for " + count + ", which is " + category);
            }
        });
        plural.selectors().stream()
                .filter(selector -> !selector.startsWith("=") && !rules.getKeywords().contains(selector))
                .forEach(selector -> faults.add("has the form " + selector + ", which the language does not know"));
        return faults;
    }

    @Test
    void everyNumberHasTheFormThatItsLanguageWants() {
        List<String> wrong = new ArrayList<>();
        Map<String, String> english = languages().get(Locale.ENGLISH);
        languages().forEach((language, texts) -> texts.forEach((key, text) -> {
            Set<Integer> alike = alike(english.getOrDefault(key, ""));
            plurals(text).stream()
                    .filter(plural -> !plural.isAlike() || !alike.contains(plural.argument()))
                    .forEach(plural -> faults(plural, language).stream()
                            .limit(1)
                            .forEach(fault -> wrong.add(language + " " + key + " " + fault)));
        }));
        assertThat(wrong).isEmpty();
    }

    /** The numbers that have the same words in English whatever they are. */
    private static Set<Integer> alike(String english) {
        Set<Integer> alike = new TreeSet<>();
        plurals(english).stream().filter(Plural::isAlike).forEach(plural -> alike.add(plural.argument()));
        return alike;
    }

    @Test
    void aFormTooFewOrTooManyIsFound() {
        Plural english = plurals("{0,plural,one{# thing} other{# things}}").getFirst();
        assertThat(faults(english, Locale.ENGLISH)).isEmpty();
        assertThat(faults(english, Locale.of("pl"))).first().asString().contains("no words for 0, which is many");
        assertThat(faults(plurals("{0,plural,=1{thing} other{things}}").getFirst(), Locale.ENGLISH)).isEmpty();
        assertThat(faults(plurals("{0,plural,=1{thing} few{things} other{things}}").getFirst(), Locale.ENGLISH))
                .containsExactly("has the form few, which the language does not know");
        assertThat(faults(plurals("{0,plural,other{things}}").getFirst(), Locale.ENGLISH))
                .containsExactly("has no words for 1, which is one");
    }

    @Test
    void everyLanguageCountsWhatEnglishCountsAndIsFilledWithTheSame() {
        List<String> wrong = new ArrayList<>();
        Map<String, String> english = languages().get(Locale.ENGLISH);
        languages().forEach((language, texts) -> texts.forEach((key, text) -> {
            String original = english.get(key);
            if (original == null) {
                wrong.add(language + " has " + key + ", which English does not have");
            } else if (!arguments(text).equals(arguments(original))) {
                wrong.add(language + " " + key + " is filled with " + arguments(text) + ", in English " + arguments(original));
            } else if (!counted(original).containsAll(counted(text))) {
                wrong.add(language + " " + key + " counts " + counted(text) + ", in English " + counted(original));
            }
        }));
        assertThat(wrong).isEmpty();
    }

    /** The first screen would wait for the rules to be read: see src/site/markdown/decisions/plurals.md. */
    @Test
    void englishNeedsNoRules() {
        List<String> asking = new ArrayList<>();
        languages().get(Locale.ENGLISH).forEach((key, text) -> plurals(text).stream()
                .flatMap(plural -> plural.selectors().stream())
                .filter(selector -> !selector.startsWith("=") && !selector.equals("other"))
                .forEach(selector -> asking.add(key + " has the form " + selector + " where =1 would do")));
        assertThat(asking).isEmpty();
    }

    @Test
    void polishAndArabicAreAmongThem() {
        assertThat(languages().keySet().stream().map(Locale::getLanguage)).contains("en", "pl", "ar");
    }

    private static List<Plural> plurals(String text) {
        MessagePattern pattern = new MessagePattern(text);
        List<Plural> plurals = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_START
                    && pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL) {
                Set<String> selectors = new TreeSet<>();
                for (int part = i + 2; part < pattern.getLimitPartIndex(i); part++) {
                    MessagePattern.Part.Type type = pattern.getPart(part).getType();
                    if (type == MessagePattern.Part.Type.ARG_SELECTOR) {
                        selectors.add(pattern.getSubstring(pattern.getPart(part)));
                    } else if (type == MessagePattern.Part.Type.MSG_START) {
                        part = pattern.getLimitPartIndex(part);
                    }
                }
                plurals.add(new Plural(pattern.getPart(i + 1).getValue(), selectors));
            }
        }
        return plurals;
    }

    private static Set<Integer> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<Integer> arguments = new TreeSet<>();
        IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
                .forEach(part -> arguments.add(part.getValue()));
        return arguments;
    }

    private static Set<Integer> counted(String text) {
        Set<Integer> counted = new TreeSet<>();
        plurals(text).forEach(plural -> counted.add(plural.argument()));
        return counted;
    }

    private static Map<Locale, Map<String, String>> languages() {
        Map<Locale, Map<String, String>> languages = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (Path root : List.of(Path.of("src/main/resources"), Path.of("src/test/resources"))) {
            try (Stream<Path> files = Files.list(root.resolve(WORDS))) {
                files.forEach(file -> {
                    Matcher name = FILE.matcher(file.getFileName().toString());
                    if (name.matches()) {
                        languages.put(name.group(1) == null ? Locale.ENGLISH : Locale.of(name.group(1)), texts(file));
                    }
                });
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return languages;
    }

    private static Map<String, String> texts(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
