package app.earshot.listening.news;

import app.earshot.domain.Coded;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.phrase.SentencePlaces;
import app.earshot.listening.tables.PatternTable;
import app.earshot.listening.tables.TabbedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a sentence of theirs tells of their lives, and whether a message of ours has a word for it. */
public final class ReadNews {

    /** The word that we had for it: what a message of ours says. */
    public static final String GLAD = "glad";
    public static final String SORRY = "sorry";

    private static final String FILE = "news_words.tsv";
    private static final String THEIRS = "theirs";
    private static final PatternTable TABLE = new PatternTable(ReadNews.class, FILE);
    private static final Map<String, String> THINGS = TabbedFile.rows(ReadNews.class, FILE, 3).stream()
            .filter(row -> row.getFirst().equals("thing"))
            .collect(Collectors.toUnmodifiableMap(row -> row.get(1), row -> row.get(2)));

    private ReadNews() {}

    /** @param sentence with plain apostrophes */
    public static Optional<NewsKind> in(String sentence) {
        return Stream.of(NewsKind.values())
                .filter(kind -> TABLE.finds(THEIRS, kind.code(), sentence) && !TABLE.finds(THEIRS, kind.code() + "-idle", sentence))
                .findFirst();
    }

    /** The words of ours that congratulate, or are sorry for something of theirs; what we are sorry for ourselves is another thing. */
    public static Optional<Map.Entry<String, Place>> said(String text) {
        return SentencePlaces.in(text, List.of()).stream()
                .flatMap(place -> Stream.of(GLAD, SORRY)
                        .filter(word -> TABLE.finds("ours", word, SentencePlaces.plain(text, place)))
                        .map(word -> Map.entry(word, place)))
                .findFirst();
    }

    /** What it is called, as one says it to them: "the flood". */
    static Optional<String> thing(NewsKind kind) {
        return Optional.ofNullable(THINGS.get(kind.code()));
    }

    /** Whether what we said is the word for it. */
    static boolean isWordFor(NewsKind kind, String said) {
        return said.equals(kind.isSad() ? SORRY : GLAD);
    }

    static Optional<NewsKind> kind(String code) {
        return Coded.known(NewsKind.class, code);
    }
}
