package app.earshot.listening.knowledge;

import app.earshot.domain.account.Member;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.Exchange.Told;
import app.earshot.domain.facts.Exchange.Wrote;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.phrase.SentencePlaces;
import app.earshot.listening.tables.TabbedFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether one of a couple leaves it all to the other, by what was written down: a word, though not their own. */
public final class Delegated {

    private static final String NAME = "NAME";
    private static final List<String> PATTERNS = TabbedFile.rows(Delegated.class, "delegated_en.tsv", 1).stream().map(List::getFirst).toList();

    private Delegated() {}

    /** The sentence that says so; empty where none does. */
    public static Optional<String> words(Member member, AccountFacts facts) {
        String name = Pattern.quote(member.person().firstName());
        List<Pattern> patterns = PATTERNS.stream().map(pattern -> Pattern.compile("\\b(?:" + pattern.replace(NAME, name) + ")\\b", Pattern.CASE_INSENSITIVE)).toList();
        return Stream.concat(facts.exchange().told().values().stream().map(Told::text), facts.exchange().wrote().stream().map(Wrote::text))
                .flatMap(text -> SentencePlaces.in(text, List.of()).stream().map(place -> SentencePlaces.plain(text, place)))
                .filter(sentence -> patterns.stream().anyMatch(pattern -> pattern.matcher(sentence).find()))
                .map(Phrases::oneLine)
                .findFirst();
    }
}
