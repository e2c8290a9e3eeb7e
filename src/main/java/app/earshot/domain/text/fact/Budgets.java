package app.earshot.domain.text.fact;

import app.earshot.domain.text.Found;
import app.earshot.domain.text.words.WordTable;
import app.earshot.domain.timeline.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what they can spend, in whole units: "our budget is around £1,500" is 1500, "between 1 and 2k" is 2000. */
public final class Budgets {

    private static final WordTable WORDS = WordTable.read(WordTable.class, "budget_words.tsv");
    private static final String MONEY = "(?:" + WORDS.either("money").replace("$", "\\$") + ")";
    private static final String FIGURE = "\\d{1,3}(?:[.,'’ \\u00a0]\\d{3}){1,2}(?!\\d)|\\d{1,7}(?:[.,]\\d{1,2})?(?!\\d)";
    private static final String AMOUNT = "(?<before>" + MONEY + "[ \\u00a0]?)?(?<figure>" + FIGURE + ")(?:[ \\u00a0]?(?<thousand>" + WORDS.either("thousand") + ")(?!\\p{L}))?(?<behind>[ \\u00a0]?" + MONEY + "(?!\\p{L}))?";
    private static final Pattern ONE = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}.,:/-])" + AMOUNT + "(?![\\p{N}:/])");
    private static final Pattern TO = Pattern.compile("(?iu)[ \\u00a0]{0,2}(?:" + WORDS.either("to") + ")[ \\u00a0]{0,2}");
    private static final Pattern NEAR = Pattern.compile("(?iu)(?<!\\p{L})(?:" + WORDS.either("near") + ")(?!\\p{L})");
    private static final Pattern BEHIND = Pattern.compile("(?iu)^[ \\u00a0]?(?:" + WORDS.either("behind") + ")(?!\\p{L})");
    private static final Pattern NOT = Pattern.compile("(?iu)(?<!\\p{L})(?:" + WORDS.either("not") + ")[^.?!\\n]{0,12}$");
    /** Letters between an amount and what says that it is a budget. */
    private static final int WITHIN = 60;
    private static final int THOUSAND = 1000;
    private static final int LEAST = 50;
    private static final int MOST = 5_000_000;

    private Budgets() {}

    private record Amount(int value, boolean money, boolean thousands, int start, int end) {}

    public static List<Found<Integer>> in(FactText text) {
        Ranking<Integer> ranking = new Ranking<>();
        for (LabelledField field : text.about("budget")) {
            List<Amount> amounts = amounts(field.value());
            if (!amounts.isEmpty()) {
                ranking.add(amounts.getLast().value(), field.place(), 100);
            }
        }
        String theirs = text.theirs();
        List<Amount> amounts = amounts(theirs);
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            int start = amount.start();
            if (i + 1 < amounts.size() && TO.matcher(theirs.substring(amount.end(), amounts.get(i + 1).start())).matches()) {
                amount = amounts.get(++i);
            }
            if (isBudget(theirs, start, amount)) {
                ranking.add(amount.value(), new Place(start, amount.end()), 80);
            }
        }
        return ranking.bestFirst(value -> value);
    }

    private static boolean isBudget(String text, int start, Amount amount) {
        String before = sentencePart(text.substring(Math.max(0, start - WITHIN), start), true);
        String after = sentencePart(text.substring(amount.end(), Math.min(text.length(), amount.end() + WITHIN)), false);
        boolean near = NEAR.matcher(before).find() || (amount.money() && (NEAR.matcher(after).find() || BEHIND.matcher(after).find()));
        return near && (amount.money() || amount.thousands() || amount.value() >= 200) && !NOT.matcher(before).find();
    }

    private static String sentencePart(String near, boolean before) {
        String[] parts = near.split("(?<!\\b\\p{L}{1,3})[.](?:\\s|$)|[?!](?:\\s|$)|\\n", -1);
        return before ? parts[parts.length - 1] : parts[0];
    }

    private static List<Amount> amounts(String text) {
        List<Amount> found = new ArrayList<>();
        for (Matcher m = ONE.matcher(text); m.find(); ) {
            boolean thousands = m.group("thousand") != null;
            double value = value(m.group("figure")) * (thousands ? THOUSAND : 1);
            if (value >= LEAST || (found.isEmpty() && value >= 1)) {
                found.add(new Amount((int) Math.min(MOST, value), m.group("before") != null || m.group("behind") != null, thousands, m.start(), m.end()));
            }
        }
        return found;
    }

    /** "1.500" and "1,500" are as many; "1.5" is one and a half. */
    private static double value(String figure) {
        String plain = figure.replaceAll("[.,'’ \\u00a0](?=\\d{3}(?:\\D|$))", "").replace(',', '.').toLowerCase(Locale.ROOT);
        return Double.parseDouble(plain);
    }
}
