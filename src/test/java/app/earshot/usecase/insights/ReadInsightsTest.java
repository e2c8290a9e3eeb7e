package app.earshot.usecase.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.insights.Course;
import app.earshot.domain.insights.Group;
import app.earshot.domain.insights.RuleCost;
import app.earshot.domain.insights.Source;
import app.earshot.exchange.json.JsonRead;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.testkit.Desk;
import app.earshot.usecase.Changes;
import app.earshot.usecase.Writing;
import app.earshot.usecase.business.FillDemo;
import app.earshot.usecase.business.TakeOut;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page says of the demo is what another program counts in the file that is taken out. */
class ReadInsightsTest {

    @TempDir
    static Path home;

    private static Notebook notebook;
    private static Insights read;
    private static CountedAgain again;

    @BeforeAll
    static void begin() throws Exception {
        notebook = Notebook.inMemory();
        Writing writing = new Writing(notebook, new Changes(), Clock.fixed(Desk.NOW, Desk.ZONE), UUID::randomUUID);
        AttachmentFiles files = new AttachmentFiles(notebook);
        new FillDemo(writing, files, Desk.ZONE).run();
        ReadInsights insights = new ReadInsights(writing, Desk.ZONE);
        read = insights.run(insights.all());
        Path made = new TakeOut(writing, files, Desk.ZONE).run(home, done -> {}, () -> false).orElseThrow();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes(Files.readAllBytes(made.resolve("notebook.json")));
        again = new CountedAgain(JsonRead.object(json));
    }

    @AfterAll
    static void end() {
        notebook.close();
    }

    @Test
    void everyEnquiryIsThereWithWhatBecameOfIt() {
        assertThat(read.courses()).hasSize(again.all()).hasSizeGreaterThan(10);
        assertThat(read.courses().stream().collect(Collectors.toMap(course -> course.enquiryId().toString(), course -> course.outcome().code())))
                .isEqualTo(again.outcomes());
        assertThat(read.months().stream().mapToInt(month -> month.courses().size()).sum()).isEqualTo(again.all());
        assertThat(read.seasons().stream().mapToInt(season -> season.courses().size()).sum()).isEqualTo(again.all());
    }

    @Test
    void sourcesAreCountedAsTheFileHasThem() {
        Map<String, List<Integer>> counted = new TreeMap<>();
        read.sources().stream()
                .filter(group -> group.what().by() == Source.By.WORDS || group.what().by() == Source.By.UNKNOWN)
                .forEach(group -> counted.put(group.what().words().toLowerCase(), List.of(group.booked(), group.decided())));
        assertThat(counted).isEqualTo(again.sources());
    }

    @Test
    void whoWasHeardBeforeTheOfferIsWhomTheFileNames() {
        Insights.Together both = read.together().stream().filter(one -> one.what().equals("both-heard")).findFirst().orElseThrow();
        Map<String, Boolean> counted = Stream.of(both.with(), both.without())
                .flatMap(group -> group.courses().stream().map(course -> Map.entry(course.enquiryId().toString(), group.what())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(counted).isEqualTo(again.bothHeard()).containsValues(true, false);
    }

    @Test
    void rulesCostWhatTheFileSays() {
        Map<String, Long> counted = read.rules().stream()
                .filter(cost -> !cost.lost().isEmpty())
                .collect(Collectors.toMap(cost -> cost.rule().toLowerCase(), cost -> (long) cost.lost().size()));
        assertThat(counted).isNotEmpty().isEqualTo(again.lostByRule());
        assertThat(read.rules()).isSortedAccordingTo(java.util.Comparator.comparingInt((RuleCost cost) -> -cost.lost().size()));
    }

    @Test
    void reasonsAreTheirsAndTheNewestStandsFirst() {
        assertThat(read.elsewhere()).isNotEmpty().allSatisfy(course -> assertThat(course.isBooked()).isFalse());
        List<Course> told = read.elsewhere().stream().filter(course -> !course.reason().isBlank()).toList();
        assertThat(read.elsewhere().subList(0, told.size())).isEqualTo(told);
        assertThat(told).isSortedAccordingTo(java.util.Comparator.comparing(Course::endedAt).reversed());
    }

    @Test
    void waitingIsCountedInWorkingTimeAndNeverBackwards() {
        assertThat(read.firstWords()).isNotEmpty().allSatisfy(word -> assertThat(word.waited().isNegative()).isFalse());
    }

    @Test
    void fewAreNeverAShare() {
        assertThat(read.sources()).allSatisfy(group -> assertThat(group.isEnough()).isEqualTo(group.decided() >= Group.ENOUGH));
    }
}
