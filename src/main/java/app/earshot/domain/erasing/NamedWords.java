package app.earshot.domain.erasing;

import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What names somebody in a text, and the text without it. The whole name and every address name them anywhere; a first name or a surname alone
 * only among those who are spoken of with them, and where nobody else there has it.
 */
public final class NamedWords {

    /** Stands where somebody was named, in any language. */
    public static final String SOMEBODY = "[…]";

    private static final int SHORTEST = 2;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");
    private static final Pattern NOT_A_FIGURE = Pattern.compile("\\D+");

    private final List<String> anywhere;
    private final List<String> withThem;
    private final List<String> searched;

    private NamedWords(List<String> anywhere, List<String> withThem, List<String> searched) {
        this.anywhere = longestFirst(anywhere);
        this.withThem = longestFirst(withThem);
        this.searched = List.copyOf(searched);
    }

    /** @param others everybody else on their accounts, who keep their names */
    public static NamedWords of(Person person, Collection<Person> others) {
        Set<String> taken = others.stream().flatMap(other -> words(other.name())).map(NamedWords::folded).collect(Collectors.toSet());
        List<String> names = words(person.name()).filter(word -> word.length() >= SHORTEST && !taken.contains(folded(word))).toList();
        List<String> anywhere = new ArrayList<>();
        List<String> searched = new ArrayList<>();
        String whole = person.name().strip();
        if (words(whole).count() > 1) {
            anywhere.add(Pattern.quote(whole));
            searched.add(whole);
        }
        for (ContactPoint contact : person.contacts()) {
            String words = contact.text().strip();
            if (words.length() > SHORTEST) {
                anywhere.add(contact.kind() == ContactKind.PHONE ? figures(words) : Pattern.quote(words));
                searched.add(words);
            }
        }
        return new NamedWords(anywhere, Stream.concat(anywhere.stream(), names.stream().map(Pattern::quote)).toList(), searched);
    }

    /** However the figures of a telephone number are set apart. */
    private static String figures(String number) {
        String bare = NOT_A_FIGURE.matcher(number).replaceAll("");
        return bare.isEmpty()
                ? Pattern.quote(number)
                : "\\+?" + bare.chars().mapToObj(figure -> String.valueOf((char) figure)).collect(Collectors.joining("[\\s().\\u00a0/-]*"));
    }

    private static Stream<String> words(String name) {
        return BETWEEN.splitAsStream(name).filter(word -> !word.isEmpty());
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static List<String> longestFirst(List<String> terms) {
        return terms.stream().distinct().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /** What a text that may name them anywhere has in it, to be looked for: a whole name, an address, a number as it was written. */
    public List<String> searched() {
        return searched;
    }

    /** The places where a text names them. @param among whether it is a text about those who are with them */
    List<Place> in(String text, boolean among) {
        List<Place> found = new ArrayList<>();
        List<String> terms = among ? withThem : anywhere;
        if (terms.isEmpty()) {
            return found;
        }
        Matcher matcher = pattern(terms).matcher(text);
        while (matcher.find()) {
            found.add(new Place(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** A text without them. */
    public String without(String text, boolean among) {
        StringBuilder rest = new StringBuilder(text);
        List<Place> places = in(text, among);
        for (int i = places.size() - 1; i >= 0; i--) {
            rest.replace(places.get(i).start(), places.get(i).end(), SOMEBODY);
        }
        return rest.toString();
    }

    private static Pattern pattern(List<String> terms) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + String.join("|", terms) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether something stands there that names them. */
    public Predicate<String> naming(boolean among) {
        return text -> !in(text, among).isEmpty();
    }

    record Place(int start, int end) {}
}
