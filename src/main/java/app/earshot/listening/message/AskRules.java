package app.earshot.listening.message;

import app.earshot.domain.timeline.Place;
import app.earshot.listening.tables.TabbedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How people ask in one language, read from its table; what the lists mean is said at its beginning. */
final class AskRules {

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\[pP])\\{([A-Z]+)}");
    /** Letters. Nobody asks anything in more. */
    private static final int LONGEST = 1_200;

    /** Letters. In less nothing is asked. */
    private static final int FEWEST = 10;
    /** Words of a reason. */
    private static final int MOST_WORDS = 30;

    private static final Pattern ONLY_ENGLISH = Pattern.compile("(?<![\\p{L}'])(?:the|you|your|our|and|with|are|have|would|could|this|that|my|it's|i'm|we're|please)(?!\\p{L})");

    private record Rule(String answer, Pattern pattern) {}

    /** Stands below what it is made with. */
    static final AskRules ENGLISH = new AskRules("asks_en.tsv");
    /** German, French, Spanish, Italian, Dutch, Polish and Portuguese. */
    static final AskRules OTHERS = new AskRules("asks_other.tsv");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();

    private AskRules(String table) {
        for (List<String> row : TabbedFile.rows(AskRules.class, table, 3)) {
            String pattern = REFERENCE.matcher(row.get(2)).replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(1), "")));
            if (row.get(0).equals("name")) {
                names.put(row.get(1), pattern);
            } else {
                rules.computeIfAbsent(row.get(0), list -> new ArrayList<>())
                        .add(new Rule(row.get(1), Pattern.compile(pattern)));
            }
        }
    }

    /** The parts of a sentence that may each ask something. */
    List<Place> parts(MessageText message, Place sentence) {
        String words = plain(message.words(sentence));
        List<Place> parts = new ArrayList<>();
        int start = 0;
        for (Rule rule : rules.getOrDefault("part", List.of())) {
            for (Matcher m = rule.pattern().matcher(words); m.find(); ) {
                if (m.start() > start) {
                    parts.add(new Place(sentence.start() + start, sentence.start() + m.start()));
                    start = m.end();
                }
            }
        }
        parts.add(new Place(sentence.start() + start, sentence.end()));
        return parts;
    }

    /**
     * What a part of a sentence asks: something to do, something to know, or null.
     *
     * @param question whether it ends in a question mark, so that it asks where no rule speaks
     */
    static @Nullable FindingKind kind(String part, boolean question) {
        String words = plain(part);
        String english = ENGLISH.decide("asks", words, "");
        FindingKind kind = kind(english);
        if (kind == null && !isEnglish(words)) {
            kind = kind(OTHERS.decide("asks", words, ""));
        }
        return kind == null && question && english.isEmpty() ? FindingKind.QUESTION : kind;
    }

    private static @Nullable FindingKind kind(String answer) {
        return switch (answer) {
            case "asks" -> FindingKind.ASKS;
            case "question" -> FindingKind.QUESTION;
            default -> null;
        };
    }

    /** Two words of English that no other language has: then the other tables need no look. */
    private static boolean isEnglish(String words) {
        Matcher m = ONLY_ENGLISH.matcher(words);
        return m.find() && m.find();
    }

    /** Whether it promises something: yes, or no where it only looks so, or an empty word. */
    String promises(String part) {
        return decide("promise", plain(part), "");
    }

    /** Where in a promise the part begins that is for us: "I'll ask Luis tonight and get back to you tomorrow". */
    int forUs(String promise) {
        String words = plain(promise);
        return rules.getOrDefault("forus", List.of()).stream()
                .map(rule -> rule.pattern().matcher(words))
                .filter(Matcher::find)
                .mapToInt(Matcher::start)
                .findFirst()
                .orElse(0);
    }

    /** Whether what stands before what they ask can be why. */
    boolean canStandBefore(String statement) {
        return decide("before", plain(statement), "no").equals("yes");
    }

    /** Where in a part that asks a reason begins with no word that leads to it: the end of what is asked, and the reason; or null. */
    @Nullable Place because(String part) {
        String words = plain(part);
        for (Rule rule : rules.getOrDefault("because", List.of())) {
            Matcher m = rule.pattern().matcher(words);
            if (m.find(Math.min(FEWEST, words.length())) && canBeWhy(part.substring(m.end()))) {
                return new Place(m.start(), m.end());
            }
        }
        return null;
    }

    /** Whether a statement beside what they ask can be the reason. */
    boolean canBeWhy(String statement) {
        int words = statement.strip().split("\\s+").length;
        return words >= 3 && words <= MOST_WORDS && decide("why", plain(statement.strip()), "no").equals("yes");
    }

    private String decide(String list, String words, String otherwise) {
        return rules.getOrDefault(list, List.of()).stream()
                .filter(rule -> rule.pattern().matcher(words).find())
                .map(Rule::answer)
                .findFirst()
                .orElse(otherwise);
    }

    /** In small letters with plain apostrophes and spaces, every letter in its place. */
    private static String plain(String words) {
        String near = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        StringBuilder plain = new StringBuilder(near.length());
        for (int i = 0; i < near.length(); i++) {
            char c = near.charAt(i);
            plain.append(switch (c) {
                case '’', '‘', '`', '´' -> '\'';
                case '\u00a0', '\u202f', '\n', '\r', '\t' -> ' ';
                default -> Character.toLowerCase(c);
            });
        }
        return plain.toString();
    }
}
