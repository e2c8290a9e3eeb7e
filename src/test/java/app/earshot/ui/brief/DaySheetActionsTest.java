package app.earshot.ui.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Hours;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PlacedPage;
import app.earshot.testkit.Talk;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.NewPerson;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaySheetActionsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 26);

    @TempDir
    Path home;

    private Talk talk;
    private BriefModel model;
    private UUID enquiry;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        model = new BriefModel(BriefModel.Kind.DAY_SHEET, null);
        enquiry = talk.page().enquiries().getFirst().id();
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void saysWhereWhenWhoToAskForWhatMustAndMustNotBeAndWhatWasPromised() {
        settle(List.of(DAY), "The Old Mill", new Hours(LocalTime.of(16, 0), LocalTime.of(0, 30), 90, 45));
        talk.verbs().changePeople().add(talk.account, person("Grace Chen", Role.PLANNER, "020 7946 0123"));
        heard("No microphones during dinner.", "must-nots");
        heard("The last song has to be ours.", "must-haves");
        talk.call(40, "! Bring the second microphone by 20 June");
        talk.call(30, "!them Send the seating plan\n! Send the running order");
        PlacedPage page = page();
        assertThat(section("When and where")).containsExactly(
                "Saturday 26 June 2027 · 16:00 to 00:30, on the day after", "The Old Mill",
                "Leave by 13:45: 45 minutes on the road", "Be there by 14:30: 90 minutes to set up", "Helen Ward goes");
        assertThat(section("Who to ask for"))
                .containsExactly("Grace Chen, planner · 020 7946 0123", "Ana Petrova, bride · no number noted", "Luis Moreno, groom · no number noted");
        assertThat(section("Must")).containsExactly("The last song has to be ours.");
        assertThat(section("Must not")).containsExactly("No microphones during dinner.");
        assertThat(section("Promised to them")).hasSize(2).first().asString().startsWith("Bring the second microphone");
        assertThat(section("Promised by them")).hasSize(1);
        assertThat(page.text().sections()).extracting(PageSection::title).doesNotContain("Not known yet");
        assertThat(page.fits()).isTrue();
    }

    @Test
    void saysWhatNobodyHasSaidYet() {
        page();
        assertThat(section("Not known yet")).containsExactly(
                "Which day, the place, from when to when, how long setting up takes, how long the road takes, who of yours goes, who to ask for there and a telephone number");
        settle(List.of(DAY, DAY.plusDays(7)), "", new Hours(null, null, 60, 30));
        open(DAY.plusDays(7));
        assertThat(section("When and where")).containsExactly("Saturday 3 July 2027", "30 minutes on the road", "60 minutes to set up", "Helen Ward goes");
        assertThat(current().text().subtitle()).contains("one of 2 days in question");
    }

    @Test
    void whatIsTooMuchForAPageIsLeftOutAndSaid() {
        String word = "Donaudampfschifffahrtsgesellschaft ";
        settle(List.of(DAY), word.repeat(40), Hours.UNKNOWN);
        for (int i = 0; i < 12; i++) {
            talk.call(60 * i + 60, "! " + i + " " + word.repeat(20));
            heard("Please no " + i + " " + word.repeat(9), "must-nots");
            talk.verbs().changePeople().add(talk.account, person(word.repeat(9) + i, Role.VENDOR, "020 7946 01" + (10 + i)));
        }
        PlacedPage page = page();
        assertThat(page.fits()).isTrue();
        assertThat(page.text().sections())
                .filteredOn(section -> List.of("Must not", "Who to ask for", "Promised to them").contains(section.title()))
                .hasSize(3)
                .allSatisfy(section -> assertThat(section.more()).matches("and \\d+ more"));
        assertThat(page.text().foot()).contains("what ends in … goes on in the notebook");
    }

    @Test
    void nothingPrivateEverStandsOnIt() {
        var verbs = talk.verbs();
        verbs.changeAccount().run(talk.account, "Ana & Luis", AccountKind.COUPLE, "secret of the account");
        verbs.changePeople().change(talk.account, new Person(talk.ana, "Ana Petrova", List.of(), "", "secret of Ana", 0), Set.of(Role.BRIDE));
        heard("Between you and me, no slow songs for his secret ex.", "must-nots");
        talk.call(10, "secret of a note\n! Don't tell anyone about the secret song");
        assertThat(page().text().whole()).contains("Ana & Luis").doesNotContain("secret");
    }

    private void settle(List<LocalDate> days, String place, Hours hours) {
        talk.verbs().changeEnquiry().run(enquiry, new EnquiryWords(Occasion.WEDDING, days, place, "", "", null, List.of(talk.helen), hours));
    }

    private static NewPerson person(String name, Role role, String number) {
        return new NewPerson(name, Set.of(role), List.of(new ContactPoint(ContactKind.PHONE, number)), "");
    }

    /** Marks their words with the topic, whatever they would be taken for. */
    private void heard(String words, String topic) {
        talk.call(120, "\" " + words);
        var item = talk.environment.writing().read(session -> session.heard().of(talk.account, null, null, 50)).stream()
                .filter(each -> each.words().equals(words.strip()))
                .findFirst()
                .orElseThrow();
        talk.verbs().hearWords().correct(item.id(), talk.ana, topic);
    }

    private PlacedPage page() {
        open(null);
        return current();
    }

    private void open(LocalDate day) {
        new BriefActions(model, talk.tools).travel(talk.account, enquiry, day);
    }

    private PlacedPage current() {
        PlacedPage page = model.page().get();
        assertThat(page).isNotNull();
        return page;
    }

    private List<String> section(String title) {
        return current().text().sections().stream()
                .filter(section -> section.title().equals(title))
                .flatMap(section -> section.items().stream())
                .map(PageItem::words)
                .toList();
    }
}
