package app.earshot.listening.knowledge;

import app.earshot.domain.account.Member;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.facts.AccountFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whose words we have, and who of us heard them.
 *
 * @param people the couple first, then whoever else has been heard, most heard first
 * @param teammates active teammates and others who heard something, most heard first, the one at this laptop last
 */
public record WhoseWords(List<PersonWords> people, List<TeammateWords> teammates) {

    public WhoseWords {
        people = List.copyOf(people);
        teammates = List.copyOf(teammates);
    }

    public static WhoseWords of(AccountFacts facts) {
        return new WhoseWords(people(facts), teammates(facts));
    }

    private static List<PersonWords> people(AccountFacts facts) {
        List<PersonWords> partners = new ArrayList<>();
        List<PersonWords> others = new ArrayList<>();
        for (Member member : facts.members()) {
            var id = member.person().id();
            var words = new PersonWords(id, member.person().firstName(), member.isPartner(), facts.heardFrom(id));
            if (words.partner()) {
                partners.add(words);
            } else if (words.heard() > 0 || facts.partners().isEmpty()) {
                others.add(words);
            }
        }
        others.sort(Comparator.comparingInt(PersonWords::heard).reversed());
        partners.addAll(others);
        return partners;
    }

    private static List<TeammateWords> teammates(AccountFacts facts) {
        List<TeammateWords> all = new ArrayList<>();
        for (Teammate teammate : facts.teammates()) {
            int heard = facts.contacts().stream()
                    .filter(contact -> contact.teammateId().equals(teammate.id()))
                    .mapToInt(AccountFacts.Contact::heard)
                    .sum();
            if (heard > 0 || teammate.active()) {
                all.add(new TeammateWords(PersonName.first(teammate.name()), teammate.me(), heard));
            }
        }
        all.sort(Comparator.comparing(TeammateWords::me)
                .thenComparing(Comparator.comparingInt(TeammateWords::heard).reversed()));
        return all;
    }
}
