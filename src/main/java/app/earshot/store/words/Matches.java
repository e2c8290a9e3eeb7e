package app.earshot.store.words;

import app.earshot.domain.timeline.Place;
import app.earshot.store.words.Piece.Letter;
import app.earshot.store.words.Piece.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where what was looked for stands in a text that was found. */
public final class Matches {

    /** More are not shown: a text that says the same thing a thousand times is known by its first. */
    private static final int MOST = 200;

    /** A long text is looked through in stretches, until each word has been met: only its first places are shown. */
    private static final int STRETCH = 8_000;

    private final String text;
    private final WordList words;
    private final List<String> stems;

    private Matches(String text) {
        this.text = text;
        this.words = WordList.of(text);
        this.stems = Stems.of(words.tokens().stream().map(Token::text).toList());
    }

    /** In order, none within another. */
    public static List<Place> of(List<SearchTerm> wanted, String text) {
        List<SearchTerm> missing = new ArrayList<>(wanted);
        List<Place> places = new ArrayList<>();
        for (int from = 0; from < text.length() && !missing.isEmpty(); ) {
            int to = stretchEnd(text, from);
            Matches matches = new Matches(text.substring(from, to));
            int start = from;
            missing.removeIf(term -> places(matches, term, start, places));
            from = to;
        }
        if (!missing.isEmpty() && text.length() > STRETCH) {
            // Parts that stand far from each other.
            Matches matches = new Matches(text);
            missing.forEach(term -> places(matches, term, 0, places));
        }
        return apart(places);
    }

    private static boolean places(Matches matches, SearchTerm term, int start, List<Place> places) {
        List<Place> here = matches.of(term);
        here.forEach(place -> places.add(new Place(start + place.start(), start + place.end())));
        return !here.isEmpty();
    }

    /** At a space, so that no word is cut; of a text without one the rest. */
    private static int stretchEnd(String text, int from) {
        if (text.length() - from <= STRETCH) {
            return text.length();
        }
        int line = text.indexOf('\n', from + STRETCH);
        int space = text.indexOf(' ', from + STRETCH);
        return line < 0 && space < 0 ? text.length() : 1 + (line < 0 ? space : space < 0 ? line : Math.min(line, space));
    }

    private static List<Place> apart(List<Place> places) {
        places.sort(Comparator.comparingInt(Place::start).thenComparing(Place::end, Comparator.reverseOrder()));
        List<Place> apart = new ArrayList<>();
        for (Place place : places) {
            if (apart.isEmpty() || place.start() >= apart.getLast().end()) {
                apart.add(place);
            } else if (place.end() > apart.getLast().end()) {
                apart.set(apart.size() - 1, new Place(apart.getLast().start(), place.end()));
            }
        }
        return apart;
    }

    /** Empty if it is not there. */
    private List<Place> of(SearchTerm term) {
        return switch (term) {
            case SearchTerm.Word word -> of(word);
            case SearchTerm.Number number -> of(number);
            case SearchTerm.Run run -> of(run);
            case SearchTerm.All all -> {
                List<List<Place>> each = all.terms().stream().map(this::of).toList();
                yield each.stream().anyMatch(List::isEmpty) ? List.of() : each.stream().flatMap(List::stream).toList();
            }
            case SearchTerm.Any any -> of(any);
        };
    }

    /** Parts that stand apart count only where they do not stand together. */
    private List<Place> of(SearchTerm.Any any) {
        List<Place> together = any.terms().stream()
                .filter(term -> !(term instanceof SearchTerm.All))
                .flatMap(term -> of(term).stream())
                .toList();
        return !together.isEmpty()
                ? together
                : any.terms().stream().filter(SearchTerm.All.class::isInstance).flatMap(term -> of(term).stream()).toList();
    }

    private List<Place> of(SearchTerm.Word word) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < words.tokens().size() && places.size() < MOST; i++) {
            Token token = words.tokens().get(i);
            if (token.kind() == Token.Kind.WORDS
                    && (token.text().equals(word.text())
                            || word.begun() && token.text().startsWith(word.text())
                            || stems.get(i).equals(word.stem()))) {
                places.add(new Place(token.start(), token.end()));
            }
        }
        return places;
    }

    private List<Place> of(SearchTerm.Number number) {
        return words.tokens().stream()
                .filter(token -> token.kind() == Token.Kind.NUMBERS && token.text().startsWith(number.digits()))
                .limit(MOST)
                .map(token -> Numbers.narrowed(token, number.digits(), text))
                .map(token -> new Place(token.start(), token.end()))
                .toList();
    }

    private List<Place> of(SearchTerm.Run wanted) {
        List<Place> places = new ArrayList<>();
        int length = wanted.letters().size();
        for (Run run : words.runs()) {
            List<String> letters = run.letters().stream().map(Letter::text).toList();
            for (int i = 0; i + length <= letters.size() && places.size() < MOST; i++) {
                if (letters.subList(i, i + length).equals(wanted.letters())) {
                    places.add(new Place(run.letters().get(i).start(), run.letters().get(i + length - 1).end()));
                }
            }
        }
        return places;
    }
}
