package app.earshot.listening.duty;

import app.earshot.domain.account.Member;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.suggestion.RuleContext;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * To whom a promise of ours is spoken about: who is named in it ("Ring Jess"), else whom it was given to.
 *
 * @param named whether that one is named in it
 * @param isTold whether that one may have heard it: what was promised to one on a call is no promise to the other whom it names
 */
record PromisedTo(@Nullable UUID personId, boolean named, boolean isTold) {

    private static final String TELLS = "^(?:(?:and|then|also|to|i'll|we'll|i will|we will) )*(?:ring|call|phone|tell|text|email|e-mail|mail|message|write|send|ask|answer|meet|give|show|bring)"
            + "(?: back| to)* (?<name>%s)(?![\\p{L}'’])";

    static PromisedTo of(RuleContext now, Promise promise) {
        String words = promise.words().strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        List<UUID> named = now.facts().members().stream()
                .filter(member -> Pattern.compile(TELLS.formatted(Pattern.quote(name(member)))).matcher(words).find())
                .map(member -> member.person().id())
                .toList();
        return named.size() == 1 ? new PromisedTo(named.getFirst(), true, promise.personId() == null || named.contains(promise.personId())) : new PromisedTo(promise.personId(), false, true);
    }

    private static String name(Member member) {
        return member.person().firstName().toLowerCase(Locale.ROOT);
    }
}
