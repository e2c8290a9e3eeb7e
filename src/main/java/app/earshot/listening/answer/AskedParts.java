package app.earshot.listening.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All that a message asks, each thing by its name with room for the answer: "The price per week: … Who would deliver: …". */
final class AskedParts {

    private static final int MOST = 4;
    private static final String FOR = "for ";
    private static final String FOR_ONE = "for a ";
    /** Two questions in one sentence are two. */
    private static final Pattern BETWEEN = Pattern.compile("(?i),?\\s+and (?:also )?(?=(?:how|when|who|what|whether|where|which|if|do (?:you|u)|can (?:you|u|we|i)|could (?:you|u|we|i)|are (?:you|u))\\b)");

    private AskedParts() {}

    /** Nothing where one of them can't be named, or where it is only one. */
    static Optional<String> named(List<String> asks) {
        List<String> names = new ArrayList<>();
        for (String words : asks) {
            for (String part : BETWEEN.split(words.strip())) {
                Optional<String> clause = AnswerTable.clause(part);
                if (clause.isEmpty()) {
                    return Optional.empty();
                }
                names.add(name(clause.get()));
            }
        }
        return names.size() < 2 || names.size() > MOST ? Optional.empty() : Optional.of(names.stream().map(name -> name + ": …").collect(Collectors.joining(" ")));
    }

    /** "for a price per week": "The price per week". */
    private static String name(String clause) {
        String bare = clause.startsWith(FOR_ONE) ? "the " + clause.substring(FOR_ONE.length()) : clause.startsWith(FOR) ? clause.substring(FOR.length()) : clause;
        return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }
}
