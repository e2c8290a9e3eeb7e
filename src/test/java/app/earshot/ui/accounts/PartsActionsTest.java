package app.earshot.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.testkit.TestEnvironment;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.accounts.people.ContactLines;
import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.NewPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the header and the tabs do, over a real notebook. */
class PartsActionsTest {

    @TempDir
    Path home;

    private final List<String> closed = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Reply reply = new Reply(() -> closed.add("closed"), refusals::add);
    private AccountsDesk desk;
    private AccountParts parts;
    private UUID account;

    @BeforeEach
    void begin() {
        desk = new AccountsDesk(new TestEnvironment(home));
        parts = new AccountParts(desk.tools, home.resolve("opened"));
        account = desk.couple("Ana Petrova", "Luis Moreno");
        desk.call(account, """
                Walked the barn.
                " Nobody checking the time.
                " Everyone outside with sparklers.
                ! Send two sample sets by Friday
                !them Send the list of must-haves""");
        show(AccountTab.TIMELINE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void movesAnEnquiryAndUndoMovesItBack() {
        parts.header.moveTo(Stage.OFFER_MADE);
        assertThat(stage()).isEqualTo(Stage.OFFER_MADE);
        desk.undo();
        assertThat(stage()).isEqualTo(Stage.ENQUIRED);
    }

    @Test
    void notesWhyItWasLostInTheirWords() {
        parts.header.close(Stage.LOST, "He had the bigger speakers.", reply);
        assertThat(stage()).isEqualTo(Stage.LOST);
        assertThat(desk.page(account).enquiry().stages().getLast().reason()).isEqualTo("He had the bigger speakers.");
        assertThat(closed).hasSize(1);
    }

    @Test
    void keepsOnlyWhatWasCorrected() {
        EnquiryWords words = EnquiryWords.of(desk.page(account).enquiry());
        parts.header.change("Ana & Luis", AccountKind.COUPLE, "", words, false, reply);
        assertThat(desk.page(account).account().name()).isEqualTo("Ana & Luis");
        desk.undo();
        assertThat(desk.page(account).account().name()).isEqualTo("Ana Petrova & Luis Moreno");
    }

    @Test
    void saysAtTheFieldThatANameIsMissing() {
        parts.header.change("  ", AccountKind.COUPLE, "", null, false, reply);
        assertThat(refusals).extracting(Refusal::field).containsExactly(FormField.NAME);
        assertThat(closed).isEmpty();
    }

    @Test
    void staysWithTheEnquiryThatWasChosenAndShowsANewOneByItself() {
        UUID first = desk.page(account).enquiry().id();
        parts.header.addEnquiry(
                new EnquiryWords(Occasion.PARTY, List.of(LocalDate.of(2027, 12, 18)), "", "", "", null, null), new Reply(() -> {}, no -> {}));
        show(AccountTab.TIMELINE);
        assertThat(parts.headerModel.enquiry().get().occasion()).isEqualTo(Occasion.PARTY);
        parts.header.showEnquiry(first);
        show(AccountTab.TIMELINE);
        assertThat(parts.headerModel.enquiry().get().id()).isEqualTo(first);
    }

    @Test
    void keepsOneGoalAndTheOlderWording() {
        parts.goals.agree(account, "A floor that stays full.", Set.of(), reply);
        parts.goals.agree(account, "A floor that stays full until midnight.", Set.of(), reply);
        assertThat(desk.page(account).goal().number()).isEqualTo(2);
        parts.goals.agree(account, " ", Set.of(), reply);
        assertThat(refusals).hasSize(1);
    }

    @Test
    void readsWhatWasHeardAndGoesToItsPlace() {
        show(AccountTab.HEARD);
        assertThat(parts.heardModel.items()).hasSize(2);
        HeardItem item = parts.heardModel.items().getFirst();
        parts.heard.showInTimeline(item);
        assertThat(desk.visits).containsExactly(new Visit.ToEntry(account, item.entryId(), item.place()));
        parts.heard.sayBack(item, true);
        show(AccountTab.HEARD);
        assertThat(parts.heardModel.items().getFirst().saidBackAt()).isNotNull();
    }

    @Test
    void showsOnePersonsWordsOnly() {
        show(AccountTab.HEARD);
        parts.heard.filter(member(1).person().id());
        assertThat(parts.heardModel.items()).isEmpty();
        parts.heard.filter(member(0).person().id());
        assertThat(parts.heardModel.items()).hasSize(2);
    }

    @Test
    void notesThatNewerWordsTookTheirPlace() {
        show(AccountTab.HEARD);
        HeardItem newer = parts.heardModel.items().get(0);
        HeardItem older = parts.heardModel.items().get(1);
        parts.heard.replace(older, newer);
        assertThat(desk.page(account).heard()).isEqualTo(1);
        desk.undo();
        assertThat(desk.page(account).heard()).isEqualTo(2);
    }

    @Test
    void takesAPersonOffAndKeepsTheirWords() {
        show(AccountTab.PEOPLE);
        parts.people.remove(member(0).person().id());
        assertThat(desk.page(account).members()).hasSize(1);
        assertThat(desk.page(account).formerMembers()).hasSize(1);
        assertThat(desk.page(account).heard()).isEqualTo(2);
        parts.people.bringBack(desk.page(account).formerMembers().getFirst().person().id(), Set.of(Role.BRIDE));
        assertThat(desk.page(account).members()).hasSize(2);
    }

    @Test
    void findsPeopleOfOtherAccountsByTheirNames() {
        UUID other = desk.couple("Grace Chen", "Noor Chaudhry");
        show(AccountTab.PEOPLE);
        parts.people.find("gra");
        assertThat(parts.peopleModel.known().get()).extracting(Person::name).containsExactly("Grace Chen");
        parts.people.find("ana");
        assertThat(parts.peopleModel.known().get()).as("who belongs here already is not offered").isEmpty();
        UUID grace = desk.page(other).members().getFirst().person().id();
        parts.people.addKnown(grace, Set.of(Role.PLANNER), reply);
        assertThat(desk.page(account).members()).extracting(it -> it.person().id()).contains(grace);
    }

    @Test
    void readsContactsFromLinesAndKeepsTheirKinds() {
        show(AccountTab.PEOPLE);
        ContactLines written = new ContactLines(desk.environment.frame().messages());
        String lines = "nan@example.com\n+44 20 7946 0123\n1 Mill Lane, Ely\n@nan on the app\n\n";
        parts.people.add(new NewPerson("Nan", Set.of(Role.FAMILY), written.read(lines, List.of()), ""), reply);
        Person nan = desk.page(account).members().getLast().person();
        assertThat(nan.contacts()).extracting(it -> it.kind().code()).containsExactly("email", "phone", "address", "other");
        assertThat(written.read(written.write(nan.contacts()), nan.contacts())).isEqualTo(nan.contacts());
    }

    @Test
    void keepsReleasesAndMovesPromises() {
        show(AccountTab.PROMISES);
        Promise ours = parts.promisesModel.promises().getFirst();
        parts.promises.move(ours, LocalDate.of(2026, 12, 24), reply);
        show(AccountTab.PROMISES);
        Promise moved = parts.promisesModel.promises().getFirst();
        assertThat(moved.dueOn()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(moved.firstDueOn()).isEqualTo(LocalDate.of(2026, 12, 4));
        parts.promises.move(moved, LocalDate.of(2026, 11, 1), reply);
        assertThat(refusals).hasSize(1);
        parts.promises.kept(moved);
        show(AccountTab.PROMISES);
        assertThat(parts.promisesModel.promises().getLast().state()).isEqualTo(PromiseState.KEPT);
        assertThat(desk.page(account).openPromises()).isEqualTo(1);
    }

    @Test
    void addsOpensAndRemovesFiles() throws IOException {
        Path plan = Files.writeString(home.resolve("plan of the barn.txt"), "The stage stands left.");
        show(AccountTab.FILES);
        parts.files.add(List.of(plan));
        show(AccountTab.FILES);
        assertThat(parts.filesModel.files()).hasSize(1);
        parts.files.show(parts.filesModel.files().getFirst());
        assertThat(desk.environment.opened()).hasSize(1);
        assertThat(desk.environment.opened().getFirst()).hasContent("The stage stands left.");
        assertThat(parts.filesModel.refusal().get()).isEmpty();
        desk.environment.opensNothing();
        parts.files.show(parts.filesModel.files().getFirst());
        assertThat(parts.filesModel.refusal().get()).contains("No program on this computer opens plan of the barn.txt");
        parts.files.remove(parts.filesModel.files().getFirst());
        assertThat(desk.page(account).files()).isZero();
        desk.undo();
        assertThat(desk.page(account).files()).isEqualTo(1);
    }

    @Test
    void saysWhichFileIsNotThere() {
        show(AccountTab.FILES);
        parts.files.add(List.of(home.resolve("nowhere.pdf")));
        assertThat(parts.filesModel.refusal().get()).contains("nowhere.pdf");
    }

    private void show(AccountTab tab) {
        parts.registry.open(desk.page(account), tab);
    }

    private Stage stage() {
        return desk.page(account).enquiry().stage();
    }

    private Member member(int at) {
        return desk.page(account).members().get(at);
    }
}
