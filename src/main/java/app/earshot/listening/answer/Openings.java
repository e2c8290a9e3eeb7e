package app.earshot.listening.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an answer to what they ask may begin, the most fitting first; none where nothing fits better than what fits anything. */
public final class Openings {

    private static final String CLAUSE = "asked-clause";
    private static final String NAMED = "asked-named";
    private static final String YES_TO_BOTH = "asked-yes-both";
    private static final String YES_ALSO = "asked-yes-also";
    private static final String BOTH = "asked-both";
    private static final String ALL = "asked-all";

    private Openings() {}

    /** Of what sort a sentence of theirs is. */
    public static Optional<AskedSort> sort(String words) {
        return AnswerTable.sort(words).map(Map.Entry::getKey);
    }

    /** Whether the opening says yes to them, which only the owner can know. */
    public static boolean sayYes(List<String> asks) {
        return !asks.isEmpty() && asks.size() <= 2 && sort(asks.getFirst()).filter(AskedSort::saysYes).isPresent();
    }

    /** @param asks all that one message asks, in its order */
    public static List<Opening> of(List<String> asks) {
        return asks.size() == 1 ? Stream.concat(named(asks).stream(), ofOne(asks.getFirst()).stream()).toList() : ofSeveral(asks);
    }

    /** @param words with which they took up something that we offered */
    public static Optional<Opening> ofAccepted(String words) {
        return AnswerTable.accepted(words).map(thing -> new Opening("waiting-accepted-thing", List.of(thing)));
    }

    /** Whether a call was promised. */
    public static boolean isCall(String promise) {
        return AnswerTable.isCall(promise);
    }

    /**
     * For a promise of ours: by what was promised, else for any.
     *
     * @param purpose what the texts for any promise are for; those for a thing and for a call have "-thing" and "-ring" behind it
     */
    public static List<Opening> ofPromise(String words, String purpose) {
        Stream<Opening> thing = AnswerTable.thing(words).stream().map(said -> new Opening(purpose + "-thing", List.of(said)));
        Stream<Opening> call = AnswerTable.isCall(words) ? Stream.of(new Opening(purpose + "-ring", List.of())) : Stream.of();
        return Stream.of(thing, call, Stream.of(new Opening(purpose, List.of()))).flatMap(each -> each).toList();
    }

    /**
     * How one takes up a time that they named, once it has passed: whether somebody is back, what they wanted to speak about, else how things stand.
     *
     * @param decider who decides there, as far as it is known by name: of whom "she" is away; null where nobody knows
     */
    public static List<Opening> ofTheirTime(String words, String purpose, @Nullable String decider) {
        Stream<Opening> back = AnswerTable.back(words).flatMap(said -> named(said, decider)).stream().map(said -> new Opening(purpose + "-back", List.of(said)));
        Stream<Opening> about = AnswerTable.about(words).stream().map(said -> new Opening(purpose + "-about", List.of(said)));
        return Stream.of(back, about, Stream.of(new Opening(purpose, List.of()))).flatMap(each -> each).toList();
    }

    /** Whether it says when somebody is back. */
    public static boolean saysBack(String words) {
        return AnswerTable.back(words).isPresent();
    }

    /** Nobody begins a letter with "she". */
    private static Optional<String> named(String back, @Nullable String decider) {
        String[] words = back.split(" ", 2);
        boolean unnamed = words[0].equalsIgnoreCase("she") || words[0].equalsIgnoreCase("he");
        return unnamed ? Optional.ofNullable(decider).map(name -> name + " " + words[1]) : Optional.of(back);
    }

    /**
     * For thanks to whoever told others about us: by whom they told or who may want us, else for any.
     *
     * @param purpose what the texts for any are for; those that name somebody have "-for" or "-to" behind it
     */
    public static List<Opening> ofTelling(String words, String purpose) {
        Stream<Opening> to = AnswerTable.toWhom(words).stream().map(said -> new Opening(purpose + "-to", List.of(said)));
        Stream<Opening> wanted = AnswerTable.forWhom(words).stream().map(said -> new Opening(purpose + "-for", List.of(said)));
        return Stream.of(wanted, to, Stream.of(new Opening(purpose, List.of()))).flatMap(each -> each).toList();
    }

    private static List<Opening> ofOne(String words) {
        Stream<Opening> sorted = AnswerTable.sort(words).stream().map(sort -> new Opening(sort.getKey().purpose(), sort.getValue().stream().toList()));
        Stream<Opening> said = AnswerTable.clause(words).stream().map(clause -> new Opening(CLAUSE, List.of(clause)));
        return Stream.concat(sorted, said).toList();
    }

    private static Optional<Opening> named(List<String> asks) {
        return AskedParts.named(asks).map(all -> new Opening(NAMED, List.of(all)));
    }

    /** Two things are two: where all can be named they are. */
    private static List<Opening> ofSeveral(List<String> asks) {
        List<Opening> found = new ArrayList<>();
        if (asks.isEmpty()) {
            return found;
        }
        boolean two = asks.size() == 2;
        if (two && sort(asks.getFirst()).filter(AskedSort::isYesOrNo).isPresent() && sort(asks.getLast()).filter(AskedSort::isYesOrNo).isPresent()) {
            found.add(new Opening(YES_TO_BOTH, List.of()));
        }
        if (two && sort(asks.getFirst()).filter(AskedSort::saysYes).isPresent()) {
            AnswerTable.clause(asks.getLast()).ifPresent(clause -> found.add(new Opening(YES_ALSO, List.of(clause))));
        }
        named(asks).ifPresent(found::add);
        found.add(new Opening(two ? BOTH : ALL, List.of()));
        return List.copyOf(found);
    }
}
