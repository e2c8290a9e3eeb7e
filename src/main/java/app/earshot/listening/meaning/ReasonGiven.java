package app.earshot.listening.meaning;

import app.earshot.listening.tables.TabbedFile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody asks for, and why, where both stand in one line: "Can we meet Mark before we sign? because it is our day". The words
 * that lead to a reason stand in a table. Where it isn't clear, the whole line is what they ask for: a "since" that is a time, "as
 * soon as", "as well as".
 *
 * @param request what they ask for, as it stands at the place
 * @param start where that begins in the line
 * @param reason why, as they said it; empty if they did not say
 */
public record ReasonGiven(String request, int start, String reason) {

    private static final int FIELDS = 2;
    private static final int FEWEST_WORDS = 2;
    private static final int LONGEST = 2_000;

    private static final String S = "[\\s\\u00a0]{1,3}";
    /** A link that ends in an apostrophe goes on at once: "parce qu'il". */
    private static final String GAP = "(?:" + "[\\s\\u00a0]{1,3}" + "|(?<=['’]))";
    private static final String SIGN = "(?:[,;:.?!…]|\\s[-–—]|—|\\()[\"'”’)]?" + "[\\s\\u00a0]{0,3}";
    private static final String ENDS = "(?![\\p{L}\\p{N}])";
    private static final String STARTS = "(?<![\\p{L}\\p{N}'’])";

    private static final List<List<String>> WORDS = TabbedFile.rows(ReasonGiven.class, "reason_words.tsv", FIELDS);
    private static final String SUBJECT = "(?=" + S + any("subject") + ")(?!" + S + "(?:" + any("time") + "|" + any("phrase") + "))";

    /** In this order: the first that fits decides. */
    private static final List<Pattern> PATTERNS = List.of(
            pattern(STARTS + any("link") + "(?!" + S + any("link.not") + ")" + GAP + "(?<reason>.+)"),
            pattern(STARTS + "(?<reason>" + any("purpose") + GAP + ".+)"),
            pattern(SIGN + any("comma") + SUBJECT + S + "(?<reason>.+)"),
            pattern(STARTS + any("since") + SUBJECT + S + "(?<reason>.+)"),
            pattern("[.?!…;][\"'”’)]?" + S + "(?<reason>" + any("begins") + ".+)"),
            pattern(",[\\s\\u00a0]{1,3}(?<reason>(?:" + any("begins") + ").+)"),
            pattern("[\\s\\u00a0](?:[-–—]|--)[\\s\\u00a0](?!.*[\\s\\u00a0][-–—][\\s\\u00a0])(?<reason>\\p{L}.+)"));
    /** "Due to allergies". */
    private static final Pattern ONE_WORD = pattern("\\p{L}{4,40}[.!]?");
    private static final Pattern LEADING = pattern("^" + any("link") + S + "(?<reason>[^,?!.]+)," + S + "(?<request>.+)$");
    private static final Pattern LED = pattern("^(?:" + any("link") + "|" + any("purpose") + "|" + any("since") + SUBJECT + "|" + any("comma") + SUBJECT + ")" + GAP + ".+$");
    /** Before a question: "As my sister is pregnant, could there be chairs?", "So that nobody waits, can you start at five?". */
    private static final Pattern LEADING_A_QUESTION = pattern("^(?:(?:" + any("since") + "|as" + ENDS + ")" + SUBJECT + S + "(?<reason>[^,?!.]+)|(?<purpose>" + any("purpose") + GAP + "[^,?!.]+))," + S + "(?<request>[^?]+\\?)$");
    private static final Pattern DENIED = pattern(STARTS + any("not") + "[\\s\\u00a0]*$");

    /** Reads the words of one line; a line that is longer than anybody's request is one request. */
    public static ReasonGiven read(String line) {
        return line.length() > LONGEST ? new ReasonGiven(line, 0, "") : split(line);
    }

    /** Whether a reason says by its first words that it is one, as "so that she can film it" does: then no "because" goes before it. */
    public static boolean isLed(String reason) {
        return reason.length() <= LONGEST && LED.matcher(reason.strip()).matches();
    }

    private static ReasonGiven split(String line) {
        Matcher leading = LEADING.matcher(line);
        if (leading.matches() && isSaid(leading.group("reason")) && isSaid(leading.group("request"))) {
            return new ReasonGiven(leading.group("request"), leading.start("request"), leading.group("reason").strip());
        }
        Matcher question = LEADING_A_QUESTION.matcher(line);
        if (question.matches()) {
            String reason = question.group("reason") == null ? question.group("purpose") : question.group("reason");
            if (isSaid(reason) && isSaid(question.group("request"))) {
                return new ReasonGiven(question.group("request"), question.start("request"), reason.strip());
            }
        }
        for (Pattern pattern : PATTERNS) {
            for (Matcher m = pattern.matcher(line); m.find(); ) {
                String request = asked(line.substring(0, endOfRequest(line, m)));
                String reason = tidy(m.group("reason"), request);
                boolean said = isSaid(reason) || (pattern == PATTERNS.getFirst() && ONE_WORD.matcher(reason).matches());
                if (isSaid(request) && said && !DENIED.matcher(line.substring(0, m.start())).find()) {
                    return new ReasonGiven(request, 0, reason);
                }
            }
        }
        return new ReasonGiven(line, 0, "");
    }

    /** The signs that end what is asked belong to it, those that only lead over don't. */
    private static int endOfRequest(String line, Matcher m) {
        int end = m.start();
        while (end < m.start("reason") && ".?!…\"”’".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static String asked(String before) {
        return before.replaceFirst("[\\s\\u00a0,;:(–—-]+$", "");
    }

    /** Without the bracket that closes, and without the question mark that belongs to what is asked. */
    private static String tidy(String reason, String request) {
        String said = reason.strip();
        if (said.endsWith(")") && said.indexOf('(') < 0) {
            said = said.substring(0, said.length() - 1).strip();
        }
        boolean asks = request.isEmpty() || ".?!…".indexOf(request.charAt(request.length() - 1)) < 0;
        return asks && said.endsWith("?") ? said.substring(0, said.length() - 1).strip() : said;
    }

    private static boolean isSaid(String words) {
        return words.strip().split("[\\s\\u00a0]+").length >= FEWEST_WORDS;
    }

    private static Pattern pattern(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The forms of one kind as a piece of a pattern, the longest first; one that ends in an apostrophe goes on at once. */
    private static String any(String kind) {
        return WORDS.stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> List.of(row.get(1).split("\\|")).stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(form -> form.toLowerCase(Locale.ROOT))
                .map(form -> form.endsWith("'") ? form.replace(" ", S).replace("'", "['’]") : form.replace(" ", S).replace("'", "['’]") + ENDS)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
