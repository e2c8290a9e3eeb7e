package app.earshot.store.account;

import static app.earshot.store.NotebookTest.write;
import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.ANA;
import static app.earshot.store.Samples.HELEN;
import static app.earshot.store.Samples.LUIS;
import static app.earshot.store.Samples.MARK;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import app.earshot.store.Rows;
import app.earshot.store.Samples;
import app.earshot.store.failure.StaleVersion;
import app.earshot.store.search.TheCouplesNotebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeopleAndAccountsTest extends TheCouplesNotebook {

    @Test
    void anAccountIsKeptChangedRemovedAndPutBack() {
        Account account = new Account(id(2), "Zoë 希望 GmbH", AccountKind.COMPANY, "met at the\nfair", NOW, null, 0);
        write(notebook, session -> session.accounts().insert(account));
        assertThat(found(account)).isEqualTo(account);
        write(notebook, session -> session.accounts()
                .update(new Account(id(2), "Other", AccountKind.FAMILY, "", NOW, null, 0)));
        assertThat(found(account)).isEqualTo(new Account(id(2), "Other", AccountKind.FAMILY, "", NOW, null, 1));
        assertThatThrownBy(() -> write(notebook, session -> session.accounts().update(account)))
                .isInstanceOf(StaleVersion.class);
        write(notebook, session -> session.accounts().setRemoved(id(2), NOW));
        assertThat(found(account).removedAt()).isEqualTo(NOW);
        assertThat(notebook.<Integer>read(session -> Rows.accounts(session))).isOne();
        write(notebook, session -> session.accounts().setRemoved(id(2), null));
        assertThat(notebook.<Integer>read(session -> Rows.accounts(session))).isEqualTo(2);
    }

    @Test
    void aPersonIsKeptChangedAndFoundByTheBeginningOfTheName() {
        Person person = Samples.person(id(13), "Łucja Żak");
        write(notebook, session -> session.people().insert(person));
        assertThat(notebook.<Person>read(session -> session.people().find(person.id()).orElseThrow())).isEqualTo(person);
        Person married = new Person(person.id(), "Łucja Moreno", List.of(), "", "left-handed", 0);
        write(notebook, session -> session.people().update(married));
        assertThatThrownBy(() -> write(notebook, session -> session.people().update(married)))
                .isInstanceOf(StaleVersion.class);
        assertThat(notebook.<List<Person>>read(session -> session.people().findByName("lucja", 5)))
                .containsExactly(new Person(person.id(), "Łucja Moreno", List.of(), "", "left-handed", 1));
        assertThat(notebook.<List<Person>>read(session -> session.people().findByName("moreno", 5))).isEmpty();
    }

    @Test
    void membersComeInOrderWithTheirRolesAndLeaveAndReturn() {
        assertThat(members()).extracting(member -> member.person().id()).containsExactly(ANA, LUIS);
        assertThat(members().getFirst().roles()).containsExactlyInAnyOrder(Role.BRIDE, Role.DECIDER);
        write(notebook, session -> session.people().saveMember(ACCOUNT, LUIS, Set.of(Role.PARTNER), -1));
        assertThat(members()).extracting(member -> member.person().id()).containsExactly(LUIS, ANA);
        write(notebook, session -> session.people().setMemberRemoved(ACCOUNT, ANA, NOW));
        assertThat(members()).hasSize(1);
        assertThat(notebook.<List<Member>>read(session -> session.people().allMembers(ACCOUNT)))
                .filteredOn(member -> member.person().id().equals(ANA))
                .singleElement()
                .satisfies(member -> assertThat(member.removedAt()).isEqualTo(NOW));
        assertThat(notebook.<List<?>>read(session -> session.people().accountsOf(ANA))).isEmpty();
        write(notebook, session -> session.people().setMemberRemoved(ACCOUNT, ANA, null));
        assertThat(members()).hasSize(2);
    }

    @Test
    void ourSideBeginsWithMe() {
        write(notebook, session -> session.teammates()
                .insert(new Teammate(id(23), "Ábel", TeammateKind.CREW, false, false, 0)));
        assertThat(notebook.<List<Teammate>>read(session -> session.teammates().all()))
                .extracting(Teammate::id)
                .containsExactly(HELEN, id(23), MARK);
        Teammate left = new Teammate(MARK, "Mark", TeammateKind.CREW, false, false, 0);
        write(notebook, session -> session.teammates().update(left));
        assertThatThrownBy(() -> write(notebook, session -> session.teammates().update(left)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void anEnquiryKeepsItsDaysAndItsLogOfStages() {
        Enquiry enquiry = new Enquiry(
                id(32), ACCOUNT, Occasion.PARTY, List.of(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 9)), "the barn",
                "80", "a friend", LUIS, MARK,
                List.of(
                        new StageChange(id(40), Stage.ENQUIRED, NOW.plusSeconds(1), ""),
                        new StageChange(id(41), Stage.LOST, NOW.plusSeconds(1), "too loud, they said")),
                0);
        write(notebook, session -> session.enquiries().insert(enquiry));
        assertThat(enquiries()).first().isEqualTo(enquiry);
        StageChange again = new StageChange(id(42), Stage.TALKING, NOW.plusSeconds(2), "");
        write(notebook, session -> session.enquiries().addStage(id(32), again));
        assertThat(enquiries().getFirst().stage()).isEqualTo(Stage.TALKING);
        write(notebook, session -> session.enquiries().removeStage(again.id()));
        assertThat(enquiries()).first().isEqualTo(enquiry);
        Enquiry moved = new Enquiry(
                id(32), ACCOUNT, Occasion.PARTY, List.of(), "", "", "", null, null, enquiry.stages(), 0);
        write(notebook, session -> session.enquiries().update(moved));
        assertThat(enquiries().getFirst().days()).isEmpty();
        assertThatThrownBy(() -> write(notebook, session -> session.enquiries().update(moved)))
                .isInstanceOf(StaleVersion.class);
    }

    private Account found(Account account) {
        return notebook.read(session -> session.accounts().find(account.id()).orElseThrow());
    }

    private List<Member> members() {
        return notebook.read(session -> session.people().members(ACCOUNT));
    }

    private List<Enquiry> enquiries() {
        return notebook.read(session -> session.enquiries().of(ACCOUNT));
    }
}
