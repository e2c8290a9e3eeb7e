package app.earshot.listening.answer;

import app.earshot.domain.Coded;
import app.earshot.listening.tables.TabbedFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads of what sort a sentence of theirs is, and what it asks as one would say it back. The first row that fits decides. */
final class AnswerTable {

    private static final int LOOKED_AT = 400;
    private static final int MOST_WORDS = 14;
    private static final String CLAUSE = "clause";
    private static final String ACCEPTED = "accepted";
    private static final String THING = "thing";
    private static final String RING = "ring";
    private static final String BACK = "back";
    private static final String ABOUT = "about";
    private static final String FOR_WHOM = "for-whom";
    private static final String TO_WHOM = "to-whom";
    private static final Set<String> NO_SORTS = Set.of("lead", "turn", CLAUSE, ACCEPTED, THING, RING, BACK, ABOUT, FOR_WHOM, TO_WHOM);
    private static final String NOTHING = "-";
    private static final List<List<String>> ROWS = TabbedFile.rows(AnswerTable.class, "answers_en.tsv", 3);
    private static final Pattern LEAD = Pattern.compile(only("lead").findFirst().orElseThrow().get(1), Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("[,;:.?!]+(?:\\s+|$)|\\s[-–—]\\s");
    private static final Pattern TOKEN = Pattern.compile("\\{(~?)(\\d)}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'-]+");
    /** Short forms hide who is meant ("you're", "I'm"): what has one is not turned round. */
    private static final Pattern SHORT = Pattern.compile("\\b(?:i|we|you|u)'\\p{L}+", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> TURNED = only("turn").collect(Collectors.toUnmodifiableMap(row -> row.get(1), row -> row.get(2)));
    private static final List<Row> SORTS = ROWS.stream().filter(row -> !NO_SORTS.contains(row.getFirst())).map(Row::of).toList();
    private static final List<Row> CLAUSES = only(CLAUSE).map(Row::of).toList();
    private static final List<Row> TAKEN = only(ACCEPTED).map(Row::of).toList();
    private static final List<Row> THINGS = only(THING).map(Row::of).toList();
    private static final List<Row> CALLS = only(RING).map(Row::of).toList();
    private static final List<Row> AWAY = only(BACK).map(Row::of).toList();
    private static final List<Row> SUBJECTS = only(ABOUT).map(Row::of).toList();
    private static final List<Row> FOR_THEM = only(FOR_WHOM).map(Row::of).toList();
    private static final List<Row> TO_THEM = only(TO_WHOM).map(Row::of).toList();
    private static final Pattern MARK = Pattern.compile("^(?:[\"+?!]|\\d{1,2}[.)])\\s+");

    private AnswerTable() {}

    /** A row of the table: what it is about, what is looked for, and how its words are said by us. */
    private record Row(String about, Pattern pattern, String said) {

        static Row of(List<String> row) {
            return new Row(row.get(0), Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), row.get(2));
        }

        boolean looksAtParts() {
            return pattern.pattern().startsWith("^");
        }
    }

    private static Stream<List<String>> only(String list) {
        return ROWS.stream().filter(row -> row.getFirst().equals(list));
    }

    /** Its sort, and what it names; empty where the table knows none. */
    static Optional<Map.Entry<AskedSort, Optional<String>>> sort(String words) {
        return first(SORTS, words).map(found -> Map.entry(Coded.of(AskedSort.class, found.getKey().about()), said(found)));
    }

    /** What it asks, as we would say it back: "whether we take requests". */
    static Optional<String> clause(String words) {
        return first(CLAUSES, words).flatMap(AnswerTable::said).map(said -> said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1));
    }

    /** What of ours they said yes to: "the two test prints". */
    static Optional<String> accepted(String words) {
        return first(TAKEN, words).flatMap(AnswerTable::said);
    }

    /** What they get by a promise of ours: "the practice recording". */
    static Optional<String> thing(String promise) {
        return first(THINGS, promise).flatMap(AnswerTable::said);
    }

    /** Who was away until a time that they named: "Mrs Tarn back from Germany". */
    static Optional<String> back(String words) {
        return first(AWAY, words).flatMap(AnswerTable::said);
    }

    /** What they want to speak about at a time that they named: "the price". */
    static Optional<String> about(String words) {
        return first(SUBJECTS, words).flatMap(AnswerTable::said);
    }

    /** Who may want us, as we would say it to whoever tells of them: "your sister". */
    static Optional<String> forWhom(String told) {
        return first(FOR_THEM, told).flatMap(AnswerTable::said).map(AnswerTable::withinASentence);
    }

    /** To whom they spoke of us. */
    static Optional<String> toWhom(String told) {
        return first(TO_THEM, told).flatMap(AnswerTable::said).map(AnswerTable::withinASentence);
    }

    private static String withinASentence(String words) {
        return words.startsWith("The ") ? "the " + words.substring(4) : words;
    }

    /** Whether a call was promised. */
    static boolean isCall(String promise) {
        return first(CALLS, promise).isPresent();
    }

    private static Optional<Map.Entry<Row, Matcher>> first(List<Row> rows, String words) {
        String beginning = words.substring(0, Math.min(LOOKED_AT, words.length())).replace('’', '\'').replaceAll("\\s+", " ").strip();
        String line = MARK.matcher(beginning).replaceFirst("");
        List<String> parts = Arrays.stream(PARTS.split(line)).map(AnswerTable::withoutLead).filter(part -> !part.isEmpty()).toList();
        return rows.stream()
                .flatMap(row -> (row.looksAtParts() ? parts.stream() : Stream.of(line))
                        .map(row.pattern()::matcher)
                        .filter(Matcher::find)
                        .limit(1)
                        .map(matcher -> Map.entry(row, matcher)))
                .findFirst();
    }

    private static String withoutLead(String part) {
        return LEAD.matcher(part).replaceFirst("").strip();
    }

    private static Optional<String> said(Map.Entry<Row, Matcher> found) {
        String said = found.getKey().said();
        if (said.equals(NOTHING)) {
            return Optional.empty();
        }
        Matcher groups = found.getValue();
        StringBuilder filled = new StringBuilder();
        Matcher token = TOKEN.matcher(said);
        while (token.find()) {
            String words = Optional.ofNullable(groups.group(Integer.parseInt(token.group(2)))).orElse("").strip();
            token.appendReplacement(filled, Matcher.quoteReplacement(token.group(1).isEmpty() ? words : turned(words)));
        }
        token.appendTail(filled);
        String all = filled.toString().strip();
        boolean sayable = !all.isEmpty() && all.split(" ").length <= MOST_WORDS && !SHORT.matcher(all).find() && !all.contains(" or do ") && !all.contains("{");
        return sayable ? Optional.of(all) : Optional.empty();
    }

    /** Who is "you" for them is "we" for us. */
    private static String turned(String words) {
        return WORD.matcher(words).replaceAll(word -> Matcher.quoteReplacement(TURNED.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group())));
    }
}
