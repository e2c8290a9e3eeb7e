package app.earshot.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Hours;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.TestEnvironment;
import app.earshot.ui.accounts.enquiry.NewEnquiryActions;
import app.earshot.ui.accounts.enquiry.NewEnquiryModel;
import app.earshot.ui.accounts.enquiry.Offer;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.EnquiryWords;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewEnquiryActionsTest {

    private static final String MAIL = """
            Hi there,

            we are Nora Lindgren and Sam Oyelaran, getting married on Saturday 26 June 2027 at Foxglove Barn
            with about 120 guests. Are you free?

            Nora
            nora@example.com
            """;

    @TempDir
    Path home;

    private final NewEnquiryModel model = new NewEnquiryModel();
    private final List<Refusal> refusals = new ArrayList<>();
    private AccountsDesk desk;
    private NewEnquiryActions actions;

    @BeforeEach
    void begin() {
        desk = new AccountsDesk(new TestEnvironment(home));
        actions = new NewEnquiryActions(model, desk.tools);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void offersWhatStandsInThePastedMailAndTakesNothingOverUnasked() {
        actions.read(MAIL);
        assertThat(model.offers())
                .extracting(Offer::kind)
                .contains(Offer.Kind.NAME, Offer.Kind.EMAIL, Offer.Kind.DAY, Offer.Kind.PLACE, Offer.Kind.SIZE);
        assertThat(model.first().get()).isEmpty();
        actions.read("");
        assertThat(model.offers()).isEmpty();
    }

    @Test
    void keepsWhoWouldGoAndWhenAndRefusesAnHourThatIsLeftOut() {
        UUID mark = desk.tools.verbs().keepTeam().add("Mark Bell", TeammateKind.CREW);
        actions.prepare();
        assertThat(model.ours().get()).extracting(Teammate::id).contains(mark);
        model.first().set("Nora");
        LocalDate spring = LocalDate.of(2027, 3, 28);
        EnquiryWords gap = new EnquiryWords(
                Occasion.WEDDING, List.of(spring), "", "", "", null, List.of(mark), new Hours(LocalTime.of(1, 30), LocalTime.of(5, 0), 30, 20));
        actions.begin(gap, new Reply(() -> {}, refusals::add));
        assertThat(refusals).extracting(Refusal::field).containsExactly(FormField.HOURS);
        actions.begin(gap.at(new Hours(LocalTime.of(3, 30), LocalTime.of(5, 0), 30, 20)), new Reply(() -> {}, refusals::add));
        assertThat(refusals).hasSize(1);
        UUID account = ((Visit.ToAccount) desk.visits.getLast()).accountId();
        Enquiry kept = desk.page(account).enquiry();
        assertThat(kept.crews()).containsExactly(mark);
        assertThat(kept.hours()).isEqualTo(new Hours(LocalTime.of(3, 30), LocalTime.of(5, 0), 30, 20));
    }

    @Test
    void takesNamesAndContactsOverOneByOne() {
        actions.read(MAIL);
        new ArrayList<>(model.offers()).forEach(actions::take);
        assertThat(model.first().get()).isEqualTo("Nora Lindgren");
        assertThat(model.second().get()).isEqualTo("Sam Oyelaran");
        assertThat(model.contacts().get()).isEqualTo("nora@example.com");
        assertThat(model.offers()).isEmpty();
    }

    @Test
    void offersHowTheyFoundUsAndWhoSentThemIfTheNotebookKnowsThem() {
        actions.read("We found you through Tara Quinn at Bluebell Flowers.");
        assertThat(model.offers()).extracting(Offer::kind).containsExactly(Offer.Kind.SOURCE);
        assertThat(model.offers().getFirst().text()).isEqualTo("Tara Quinn at Bluebell Flowers");
        model.first().set("Tara Quinn");
        UUID tara = begun().members().getFirst().person().id();

        model.first().set("Nora Lindgren");
        actions.read("We found you through Tara Quinn at Bluebell Flowers. ");
        Offer sender = model.offers().getLast();
        assertThat(sender).isEqualTo(new Offer(Offer.Kind.SENDER, "Tara Quinn", null, tara));
        actions.take(sender);
        actions.leaveSender();
        assertThat(model.sender().get()).isNull();
        actions.take(sender);
        assertThat(begun().enquiries().getFirst().referredBy()).isEqualTo(tara);
    }

    @Test
    void beginsWithOneNameAndThePastedMailAsTheFirstEntry() {
        model.first().set("Nora Lindgren");
        actions.read(MAIL);
        AccountPage page = begun();
        assertThat(page.account().name()).isEqualTo("Nora Lindgren");
        assertThat(page.members()).hasSize(1);
        assertThat(desk.environment.verbs().readTimeline().older(page.account().id(), null, 5))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).contains("Are you free?"));
    }

    @Test
    void theFirstEntryIsAsOldAsItsMail() {
        model.first().set("Nora Lindgren");
        actions.read("From: Nora <nora@example.com>\nDate: Tue, 24 Nov 2026 18:04:11 +0000\n\n" + MAIL);
        assertThat(model.mailAt().get()).isEqualTo("2026-11-24T18:04:00Z");
        Instant chosen = Instant.parse("2026-11-24T12:00:00Z");
        model.mailAt().set(chosen);
        actions.read(model.mail().get() + "\nMore.");
        assertThat(model.mailAt().get()).as("what a person chose stays").isEqualTo(chosen);
        AccountPage page = begun();
        assertThat(desk.environment.verbs().readTimeline().older(page.account().id(), null, 5))
                .singleElement()
                .satisfies(entry -> assertThat(entry.at()).isEqualTo(chosen));
    }

    @Test
    void noMailComesFromTheFuture() {
        model.first().set("Nora Lindgren");
        actions.read("From: Nora <nora@example.com>\nDate: Tue, 24 Nov 2099 18:04:11 +0000\n\n" + MAIL);
        assertThat(model.mailAt().get()).isNull();
        model.mailAt().set(FixedClock.NOW.plusSeconds(3600));
        actions.begin(words(), new Reply(() -> {}, refusals::add));
        assertThat(refusals).extracting(Refusal::field).containsExactly(FormField.AT);
        refusals.clear();
        actions.read("");
        actions.read(MAIL);
        model.mailAt().set(null);
        AccountPage page = begun();
        assertThat(desk.environment.verbs().readTimeline().older(page.account().id(), null, 5).getFirst().at()).isEqualTo(FixedClock.NOW);
    }

    @Test
    void givesTheContactsToWhoeverIsThere() {
        model.second().set("Sam Oyelaran");
        model.contacts().set("sam@example.com");
        assertThat(begun().members().getFirst().person().contacts()).extracting(ContactPoint::text).containsExactly("sam@example.com");
    }

    @Test
    void namesACompanyAndWhoGotInTouch() {
        model.kind().set(AccountKind.COMPANY);
        model.first().set("Harbour Museum");
        model.second().set("Dolores Finch");
        AccountPage page = begun();
        assertThat(page.account().name()).isEqualTo("Harbour Museum");
        assertThat(page.members()).extracting(it -> it.person().name()).containsExactly("Dolores Finch");
    }

    @Test
    void saysThatANameIsMissing() {
        actions.begin(words(), new Reply(() -> {}, refusals::add));
        assertThat(refusals).extracting(Refusal::field).containsExactly(FormField.NAME);
        assertThat(desk.visits).isEmpty();
    }

    private AccountPage begun() {
        actions.begin(words(), new Reply(() -> {}, refusals::add));
        assertThat(refusals).isEmpty();
        UUID account = ((Visit.ToAccount) desk.visits.getLast()).accountId();
        return desk.page(account);
    }

    private static EnquiryWords words() {
        return new EnquiryWords(Occasion.WEDDING, List.of(LocalDate.of(2027, 6, 26)), "", "", "", null, null);
    }
}
