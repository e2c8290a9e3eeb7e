package app.earshot.ui.words;

import app.earshot.domain.account.Member;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Teammate;
import app.earshot.usecase.account.AccountPage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people on both sides of one account, named as one would in a sentence: by the first name where it is plain who is meant.
 *
 * @param members who belongs to the account, in its order
 * @param former who belonged to it and whose words stay
 */
public record WhoIsWho(List<Member> members, List<Member> former, List<Teammate> teammates) {

    public static final WhoIsWho NOBODY = new WhoIsWho(List.of(), List.of(), List.of());
    private static final Set<Role> SHE = Set.of(Role.BRIDE, Role.MOTHER);
    private static final Set<Role> HE = Set.of(Role.GROOM, Role.FATHER);

    public WhoIsWho {
        members = List.copyOf(members);
        former = List.copyOf(former);
        teammates = List.copyOf(teammates);
    }

    public static WhoIsWho of(AccountPage page) {
        return new WhoIsWho(page.members(), page.formerMembers(), page.teammates());
    }

    /** What to call one of theirs; empty if nobody knows who it is. */
    public Optional<String> person(@Nullable UUID id) {
        return everybody()
                .filter(member -> member.person().id().equals(id))
                .findFirst()
                .map(member -> plain(member.person().name()));
    }

    /** Names of several of theirs, in the account's order. */
    public List<String> people(Collection<UUID> ids) {
        return everybody()
                .filter(member -> ids.contains(member.person().id()))
                .map(member -> plain(member.person().name()))
                .toList();
    }

    /** Names of several of ours, "you" for the person at this laptop, who comes first. */
    public List<String> teammates(Collection<UUID> ids, Messages messages) {
        return teammates.stream()
                .filter(teammate -> ids.contains(teammate.id()))
                .map(teammate -> teammate(teammate, messages))
                .toList();
    }

    public String teammate(Teammate teammate, Messages messages) {
        return teammate.me() ? messages.text("who.you") : plain(teammate.name());
    }

    /** The teammate at this laptop. */
    public Optional<Teammate> me() {
        return teammates.stream().filter(Teammate::me).findFirst();
    }

    /** The ending of message keys that speak of a person as she, he or they, as far as the role tells. */
    public String pronoun(@Nullable UUID id) {
        List<Role> roles = everybody()
                .filter(member -> member.person().id().equals(id))
                .flatMap(member -> member.roles().stream())
                .toList();
        return roles.stream().anyMatch(SHE::contains) ? "she" : roles.stream().anyMatch(HE::contains) ? "he" : "they";
    }

    private String plain(String name) {
        String first = PersonName.first(name);
        List<String> same = new ArrayList<>();
        everybody().map(member -> member.person().name()).forEach(same::add);
        teammates.stream().filter(teammate -> !teammate.me()).map(Teammate::name).forEach(same::add);
        long alike = same.stream()
                .filter(other -> !Objects.equals(other, name) && PersonName.first(other).equalsIgnoreCase(first))
                .count();
        return alike == 0 ? first : name.strip();
    }

    private Stream<Member> everybody() {
        return Stream.concat(members.stream(), former.stream());
    }
}
