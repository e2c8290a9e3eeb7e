package app.earshot.listening.knowledge;

import app.earshot.domain.account.Member;
import app.earshot.domain.account.Role;
import app.earshot.domain.facts.AccountFacts;
import java.util.Optional;

/** Who decides, and has never had a word with us. */
public final class Deciders {

    private Deciders() {}

    /** Whoever only pays may have no say. One of a couple is another question. */
    public static Optional<Member> unheard(AccountFacts facts) {
        return facts.members().stream()
                .filter(member -> member.roles().contains(Role.DECIDER) && !member.isPartner() && !Spoken.everWith(facts, member.person().id()))
                .findFirst();
    }

    /** What to call whoever decides there ("Mrs Tarn"); nothing where nobody is known to. */
    public static Optional<String> name(AccountFacts facts) {
        return unheard(facts).map(member -> member.person().firstName());
    }
}
