package app.earshot.listening.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.OccasionChange;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.bank.TopicChange;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.listening.Advice;
import app.earshot.listening.Adviser;
import app.earshot.listening.Couple;
import app.earshot.listening.SomeAccounts;
import app.earshot.listening.blindspot.BlindSpot;
import app.earshot.listening.meaning.TopicGuess;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Suggestion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The standard bank and catalogue with what a user made of them. */
class ChangedBankTest {

    private static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");
    private static final Set<Occasion> ALL = Set.copyOf(Occasion.OURS);

    private static QuestionChange text(String id, String text) {
        return new QuestionChange(id, null, null, null, null, text, false, false, NOW, 0);
    }

    private static QuestionChange own(String id, String topic, String text) {
        return new QuestionChange(id, topic, QuestionKind.OPEN, Set.of(Stage.values()), ALL, text, true, false, NOW, 0);
    }

    private static TopicChange parking() {
        return new TopicChange(
                "own-1", TopicGroup.THE_DAY, "Parking", ALL, Map.of(Stage.TALKING, 10, Stage.ENQUIRED, 10), 90, false, true, 1, true,
                false, 0);
    }

    private static Question plain(String id, String topic, String text) {
        return new Question(id, topic, QuestionKind.OPEN, Set.of(Stage.TALKING), ALL, text);
    }

    @Test
    void whatWasNotChangedFollowsANewerBank() {
        QuestionChange change = text("hopes.a", "What are you hoping for?");
        Question newer = new Question("hopes.a", "hopes", QuestionKind.FOLLOW_UP, Set.of(Stage.BOOKED), ALL, "Newer words?");
        Question now = QuestionBank.of(List.of(newer)).with(List.of(change)).question("hopes.a").orElseThrow();
        assertThat(now.text()).isEqualTo("What are you hoping for?");
        assertThat(now.kind()).isEqualTo(QuestionKind.FOLLOW_UP);
        assertThat(now.stages()).containsExactly(Stage.BOOKED);
    }

    @Test
    void whatTheBankDropsStaysIfItWasChanged() {
        QuestionBank next = QuestionBank.of(List.of(plain("hopes.b", "hopes", "What else?")));
        QuestionBank changed = next.with(List.of(text("hopes.a", "What are you hoping for?")));
        assertThat(changed.questionsFor("hopes")).extracting(Question::id).containsExactly("hopes.a", "hopes.b");
        assertThat(changed.find("hopes.a").orElseThrow().isOwn()).isTrue();
        QuestionChange onlyOff = QuestionChange.none("hopes.a", NOW).withSwitchedOff(true, NOW);
        assertThat(next.with(List.of(onlyOff)).find("hopes.a")).isEmpty();
    }

    @Test
    void whatCanNotBeFilledInIsNeverTakenOver() {
        QuestionBank bank = QuestionBank.standard()
                .with(List.of(text("hopes.last-hour", "What about {budget}?"), own("hopes.own-1", "hopes", "And {this?")));
        assertThat(bank.question("hopes.last-hour").orElseThrow().text())
                .isEqualTo(QuestionBank.standard().question("hopes.last-hour").orElseThrow().text());
        assertThat(bank.question("hopes.own-1")).isEmpty();
    }

    @Test
    void whatIsSwitchedOffIsInTheBankAndIsNotSuggested() {
        QuestionChange off = QuestionChange.none("hopes.last-hour", NOW).withSwitchedOff(true, NOW);
        QuestionBank bank = QuestionBank.standard().with(List.of(off));
        assertThat(bank.find("hopes.last-hour").orElseThrow().isOn()).isFalse();
        assertThat(bank.questionsFor("hopes")).extracting(Question::id).doesNotContain("hopes.last-hour");
        assertThat(bank.all()).hasSameSizeAs(QuestionBank.standard().all());
    }

    @Test
    void aQuestionOfTheUsersOwnComesBeforeThoseThatSuitEqually() {
        Repertoire mine = Repertoire.standard().with(List.of(own("silent.own-1", "hopes", "{person}, what would you miss?")), List.of());
        Couple couple = Couple.anaAndLuis().heard(Couple.ANA, "hopes", "Sparklers.", 3);
        assertThat(couple.advice(mine).suggestions().getFirst().text()).isEqualTo("Luis, what would you miss?");
    }

    @Test
    void aQuestionThatWasMovedIsAskedAboutItsNewTopic() {
        QuestionChange moved =
                new QuestionChange("why-us.had-heard", "budget", null, null, null, null, false, false, NOW, 0);
        QuestionBank bank = QuestionBank.standard().with(List.of(moved));
        assertThat(bank.questionsFor("budget")).extracting(Question::id).contains("why-us.had-heard");
        assertThat(bank.questionsFor("why-us")).extracting(Question::id).doesNotContain("why-us.had-heard");
    }

    @Test
    void aTopicOfTheUsersOwnIsKnownAskedAndToldByItsName() {
        Repertoire mine = Repertoire.standard().with(List.of(own("own-1.own-1", "own-1", "Where will people park?")), List.of(parking()));
        Advice advice = Couple.anaAndLuis().at(Stage.TALKING).advice(mine);
        Suggestion asks = advice.suggestions().stream()
                .filter(it -> it.question().topic().equals("own-1"))
                .findFirst()
                .orElseThrow();
        assertThat(asks.text()).isEqualTo("Where will people park?");
        assertThat(asks.reason())
                .isEqualTo(Sentence.of(
                        "reason.unheard-topic", Sentence.of("topicclause.own", Sentence.of("topic.own", "Parking"))));
        assertThat(advice.map().getFirst().topic().code()).isEqualTo("own-1");
        assertThat(TopicGuess.guess("There is no parking near it", mine.catalogue().topics(Occasion.WEDDING)))
                .contains("own-1");
    }

    @Test
    void aTopicThatIsSwitchedOffIsNeitherAskedNorCountedButKeepsItsName() {
        Repertoire mine = Repertoire.standard().with(List.of(), List.of(TopicChange.none("who-else").withSwitchedOff(true)));
        Couple couple = Couple.anaAndLuis().at(Stage.OFFER_MADE).heard(Couple.ANA, "hopes", "Sparklers.", 3);
        assertThat(couple.advice().blindSpots()).extracting(BlindSpot::rule).contains("who-else-not-asked");
        Advice advice = couple.advice(mine);
        assertThat(advice.blindSpots()).extracting(BlindSpot::rule).doesNotContain("who-else-not-asked");
        assertThat(advice.map()).noneMatch(known -> known.topic().code().equals("who-else"));
        assertThat(advice.suggestions()).noneMatch(it -> it.question().topic().equals("who-else"));
        assertThat(mine.catalogue().topic("who-else")).isPresent();
    }

    @Test
    void aNewNameChangesNothingElseAboutATopic() {
        TopicChange renamed = new TopicChange(
                "budget", null, "Money", null, null, null, null, null, null, false, false, 0);
        Catalogue catalogue = Catalogue.standard().with(List.of(renamed));
        for (Occasion occasion : Occasion.OURS) {
            Topic before = Catalogue.standard().topics(occasion).stream()
                    .filter(topic -> topic.code().equals("budget"))
                    .findFirst()
                    .orElseThrow();
            Topic now = catalogue.topics(occasion).stream()
                    .filter(topic -> topic.code().equals("budget"))
                    .findFirst()
                    .orElseThrow();
            assertThat(now.name()).isEqualTo(Sentence.of("topic.own", "Money"));
            assertThat(now.weights()).isEqualTo(before.weights());
        }
        assertThat(Phrases.clause(catalogue.topic("budget").orElseThrow())).isEqualTo(Sentence.of("topicclause.budget"));
    }

    @Test
    void aThousandQuestionsOfTheUsersOwnCostTheAdviceLittle() {
        List<QuestionChange> many = IntStream.range(0, 1000)
                .mapToObj(i -> own("hopes.own-" + i, "hopes", "What would you like, in " + i + " words?"))
                .toList();
        Repertoire mine = Repertoire.standard().with(many, List.of(parking()));
        SomeAccounts some = new SomeAccounts(7);
        var facts = java.util.stream.Stream.generate(() -> some.next().facts()).limit(100).toList();
        facts.forEach(each -> Adviser.advise(each, Couple.TODAY, Couple.ZONE, mine));
        long start = System.nanoTime();
        facts.forEach(each -> Adviser.advise(each, Couple.TODAY, Couple.ZONE, mine));
        double millis = (System.nanoTime() - start) / 1e6 / facts.size();
        System.out.printf("Advice with 1,000 own questions in %.2f ms%n", millis);
        assertThat(millis).isLessThan(250);
    }

    /** From a damaged notebook. What has no name cannot be offered; what is like nothing is like the first. */
    @Test
    void aTypeOfOccasionOfWhichTooLittleIsKnownStopsNothing() {
        Occasion nameless = new Occasion("own-1");
        Occasion stray = new Occasion("own-2");
        Repertoire now = Repertoire.at(List.of(
                new OccasionChange(nameless, Occasion.PARTY, null, 3, false, 0),
                new OccasionChange(stray, nameless, "Quinceañera", Integer.MAX_VALUE, false, 0),
                new OccasionChange(Occasion.PARTY, nameless, " ", null, false, 0)));
        Occasions occasions = now.catalogue().occasions();
        assertThat(occasions.all()).doesNotContain(nameless).contains(stray);
        assertThat(occasions.like(stray)).isEqualTo(Occasion.WEDDING);
        assertThat(occasions.like(Occasion.PARTY)).isEqualTo(Occasion.PARTY);
        assertThat(occasions.find(Occasion.PARTY).orElseThrow().words()).isNull();
        assertThat(now.catalogue().topics(stray)).hasSameSizeAs(now.catalogue().topics(Occasion.WEDDING));
        assertThat(occasions.types().getLast().rank()).isLessThan(Integer.MAX_VALUE - 1000);
    }
}
