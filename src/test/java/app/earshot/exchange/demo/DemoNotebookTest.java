package app.earshot.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.Side;
import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Stage;
import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.PositionTaken;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.bank.QuestionBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoNotebookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DemoBusiness DEMO = DemoNotebook.read(TODAY, ZONE);

    @Test
    void allAccountsAreThere() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets/demo/accounts"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(Files.readAllLines(Path.of("assets/demo/accounts.list")).stream().map(name -> name + ".txt").toList());
        }
        assertThat(DEMO.accounts()).hasSize(46);
        assertThat(DEMO.entries()).hasSizeGreaterThanOrEqualTo(1_400);
        assertThat(DEMO.teammates()).hasSize(3).filteredOn(teammate -> teammate.me()).extracting(teammate -> teammate.name()).containsExactly("Helen Ward");
    }

    @Test
    void nothingHasHappenedInTheFuture() {
        Instant now = TODAY.atStartOfDay(ZONE).toInstant();
        assertThat(DEMO.entries()).allMatch(entry -> entry.at().isBefore(now));
        assertThat(DEMO.enquiries()).flatMap(Enquiry::stages).allMatch(stage -> stage.at().isBefore(now));
        assertThat(DEMO.goals()).allMatch(goal -> goal.agreedOn().isBefore(TODAY));
        assertThat(DEMO.goals()).allMatch(goal -> goal.checkedOn() == null || goal.checkedOn().isBefore(TODAY));
        assertThat(DEMO.disagreements()).flatMap(Disagreement::positions).allMatch(view -> view.takenOn().isBefore(TODAY));
        assertThat(DEMO.disagreements()).allMatch(one -> one.settledOn() == null || one.settledOn().isBefore(TODAY));
        assertThat(promises()).allMatch(promise -> promise.settledOn() == null || promise.settledOn().isBefore(TODAY));
    }

    @Test
    void whatWasDeliveredWasDeliveredAfterTheDay() {
        for (Enquiry enquiry : DEMO.enquiries()) {
            enquiry.stages().stream().filter(change -> change.stage() == Stage.DELIVERED).forEach(change ->
                    assertThat(change.at()).as(enquiry.place()).isAfter(enquiry.days().getLast().atStartOfDay(ZONE).toInstant()));
            assertThat(enquiry.stages()).extracting(change -> change.at()).isSorted();
        }
    }

    @Test
    void everyTopicIsInTheCatalogue() {
        Stream<String> heard = DEMO.entries().stream().flatMap(entry -> entry.heard().stream()).map(HeardItem::topic);
        Stream<String> asked = DEMO.entries().stream().flatMap(entry -> entry.asked().stream()).map(one -> one.topic());
        assertThat(Stream.concat(heard, asked)).isNotEmpty().allSatisfy(topic -> assertThat(Catalogue.standard().topic(topic)).as(topic).isPresent());
    }

    @Test
    void whatWasAskedFromTheBankStandsThereAndHasLedToSomething() {
        List<Entry> asking = DEMO.entries().stream()
                .filter(entry -> entry.asked().stream().anyMatch(one -> one.questionId() != null))
                .toList();
        assertThat(asking).hasSizeGreaterThan(20);
        assertThat(asking).allSatisfy(entry -> entry.asked().stream()
                .filter(one -> one.questionId() != null)
                .forEach(one -> assertThat(QuestionBank.standard().question(one.questionId()).orElseThrow().topic())
                        .isEqualTo(one.topic())));
        assertThat(asking).as("an answer on the same topic").anyMatch(entry -> entry.asked().stream()
                .anyMatch(one -> entry.heard().stream().anyMatch(item -> one.topic().equals(item.topic()))));
    }

    @Test
    void idsAreUniqueVersionSevenAndTheSameAgain() {
        List<UUID> ids = Stream.of(
                        DEMO.people().stream().map(Person::id),
                        DEMO.teammates().stream().map(one -> one.id()),
                        DEMO.accounts().stream().map(one -> one.id()),
                        DEMO.enquiries().stream().map(Enquiry::id),
                        DEMO.enquiries().stream().flatMap(one -> one.stages().stream()).map(one -> one.id()),
                        DEMO.goals().stream().map(one -> one.id()),
                        DEMO.disagreements().stream().map(one -> one.id()),
                        DEMO.disagreements().stream().flatMap(one -> one.positions().stream()).map(one -> one.id()),
                        DEMO.entries().stream().flatMap(DemoNotebookTest::ids))
                .flatMap(stream -> stream)
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(DemoNotebook.read(TODAY, ZONE)).isEqualTo(DEMO);
    }

    private static Stream<UUID> ids(Entry entry) {
        return Stream.of(
                        Stream.of(entry.id()),
                        entry.heard().stream().map(HeardItem::id),
                        entry.asked().stream().map(one -> one.id()),
                        entry.promises().stream().map(Promise::id),
                        entry.requests().stream().map(Request::id))
                .flatMap(stream -> stream);
    }

    private static List<MarkedLine> marked(MarkedText text, Mark mark) {
        return text.lines().stream().filter(line -> line.mark() == mark && !line.words().isEmpty()).toList();
    }

    @Test
    void everythingMarkedStandsWhereTheComposerWouldHavePutIt() {
        for (Entry entry : DEMO.entries()) {
            MarkedText text = MarkedText.parse(entry.text());
            assertThat(entry.text()).doesNotContain("[").doesNotContain("+answer").doesNotContain("+rule").doesNotContain("+taken");
            assertThat(entry.heard()).hasSameSizeAs(marked(text, Mark.THEIR_WORDS));
            assertThat(entry.asked()).hasSameSizeAs(marked(text, Mark.ASKED));
            assertThat(entry.requests()).hasSameSizeAs(marked(text, Mark.REQUEST));
            assertThat(entry.promises()).hasSize(marked(text, Mark.OUR_PROMISE).size() + marked(text, Mark.THEIR_PROMISE).size());
            entry.heard().forEach(item -> assertThat(at(entry, item.place())).isEqualTo(item.words()));
            entry.asked().forEach(item -> assertThat(at(entry, item.place())).isEqualTo(item.words()));
            entry.promises().forEach(item -> assertThat(at(entry, item.place())).isEqualTo(item.words()));
            entry.requests().forEach(item -> assertThat(at(entry, item.place())).isEqualTo(item.words()));
        }
    }

    private static String at(Entry entry, Place place) {
        return entry.text().substring(place.start(), place.end());
    }

    @Test
    void everybodyInAnEntryBelongsToItsAccount() {
        Map<UUID, Set<UUID>> members = DEMO.members().stream()
                .collect(Collectors.groupingBy(Member::accountId, Collectors.mapping(member -> member.person().id(), Collectors.toSet())));
        for (Entry entry : DEMO.entries()) {
            assertThat(members.get(entry.accountId())).as(entry.text()).containsAll(entry.people());
            assertThat(entry.heard()).as(entry.text()).allMatch(item -> members.get(entry.accountId()).contains(item.personId()));
        }
    }

    @Test
    void onlyAddressesAndNumbersThatBelongToNobodyAreUsed() {
        assertThat(DEMO.people()).flatMap(Person::contacts).allMatch(contact -> contact.kind() == ContactKind.EMAIL
                ? contact.text().matches("[a-z0-9.'-]+@example\\.(com|org|net)")
                : contact.text().matches("\\+44 7700 900\\d{3}"));
        assertThat(DEMO.people()).flatMap(Person::contacts).doesNotHaveDuplicates();
    }

    @Test
    void theCoupleWhoAskedToMeetTheDjWereHeard() {
        Request request = DEMO.entries().stream()
                .flatMap(entry -> entry.requests().stream())
                .filter(one -> one.answer() == Answer.YES && one.words().startsWith("Can we meet the DJ"))
                .findFirst()
                .orElseThrow();
        assertThat(request.reason()).isNotEmpty();
        assertThat(request.answerWords()).startsWith("Yes");
        assertThat(request.taken()).contains("signed without the meeting");
    }

    @Test
    void whatIsSeenDifferentlyHasTwoHoldersWhoBelongThere() {
        assertThat(DEMO.disagreements()).hasSizeGreaterThanOrEqualTo(3).allMatch(Disagreement::secluded);
        assertThat(DEMO.disagreements()).anyMatch(one -> one.isOpen() && one.reviewOn() == null).anyMatch(one -> !one.isOpen());
        for (Disagreement one : DEMO.disagreements()) {
            assertThat(one.positions()).extracting(PositionTaken::side).contains(Side.THEM, Side.US);
            assertThat(one.positions()).allMatch(view -> view.personId() == null
                    ? DEMO.teammates().stream().anyMatch(mate -> mate.id().equals(view.teammateId()))
                    : DEMO.members().stream().anyMatch(member -> member.accountId().equals(one.accountId())
                            && member.person().id().equals(view.personId())));
        }
    }

    @Test
    void goalsWereCheckedAfterTheirDay() {
        assertThat(DEMO.goals()).extracting(SharedGoal::outcome).contains(GoalOutcome.MET, GoalOutcome.PARTLY);
        assertThat(DEMO.goals()).filteredOn(goal -> goal.outcome() != null).allSatisfy(goal -> {
            List<Enquiry> enquiries =
                    DEMO.enquiries().stream().filter(it -> it.accountId().equals(goal.accountId())).toList();
            assertThat(goal.isOver(enquiries, goal.checkedOn())).isTrue();
        });
    }

    @Test
    void whoSentThemIsKnown() {
        Person grace = DEMO.people().stream().filter(person -> person.name().equals("Grace Chen")).findFirst().orElseThrow();
        assertThat(DEMO.enquiries()).filteredOn(enquiry -> grace.id().equals(enquiry.referredBy())).hasSizeGreaterThanOrEqualTo(5);
        assertThat(DEMO.members()).filteredOn(member -> member.person().equals(grace)).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Apia", "America/Los_Angeles", "Asia/Kathmandu"})
    void anyZoneAndAnyDayWillDo(String zone) {
        for (int day = 0; day < 400; day += 57) {
            assertThat(DemoNotebook.read(TODAY.plusDays(day), ZoneId.of(zone)).entries()).hasSameSizeAs(DEMO.entries());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: couple        | kind: pair            | 01-a.txt, line 2:
            entry: -1           | entry: +1             | 01-a.txt, line 12:
            call                | shout                 | 01-a.txt, line 12:
            [ana hopes]         | [bob hopes]           | 01-a.txt, line 13:
            [ana hopes]         | hopes                 | 01-a.txt, line 13:
            due +2 open         | due soon open         | 01-a.txt, line 14:
            bride               | queen                 | 01-a.txt, line 3:
            sat+9               | someday               | 01-a.txt, line 4:
            met                 | splendid              | 01-a.txt, line 7:
            ana * Earlier       | bob * Earlier         | 01-a.txt, line 9:
            +9 * secluded       | +9 * shown            | 01-a.txt, line 8:
            ---                 | --                    | 01-a.txt, line
            """)
    void whatDoesNotFollowTheFormatIsRefusedWithFileAndLine(String words, String wrong, String where) {
        String file = """
                account: Ana & Luis
                kind: couple
                person ana: Ana Petrova | bride | | |
                enquiry: wedding * sat+9 * The Old Mill * 100 * a friend * mark
                stage: -2 enquired
                goal: -2 * A full floor. * ana
                checked: -1 * met * Full.
                disagreement: -2 * When to stop * +9 * secluded
                view: -2 * ana * Earlier
                view: -2 * helen * Later
                ---
                entry: -1 10:00 call * by us * ana / helen * 5 * them
                " [ana hopes] Everyone outside.
                ! [helen due +2 open] Send two sets
                """.replace('*', '|');
        assertThat(DemoNotebook.read(Map.of("01-a", file), TODAY, ZONE).entries()).hasSize(1);
        assertThatThrownBy(() -> DemoNotebook.read(Map.of("01-a", file.replace(words.replace('*', '|'), wrong.replace('*', '|'))), TODAY, ZONE))
                .isInstanceOf(DemoRefused.class)
                .hasMessageStartingWith(where);
    }

    private static Stream<Promise> promises() {
        return DEMO.entries().stream().flatMap(entry -> entry.promises().stream());
    }
}
