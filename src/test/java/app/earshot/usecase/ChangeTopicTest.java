package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.bank.TopicChange;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.listening.bank.CatalogueTopic;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.testkit.Desk;
import app.earshot.usecase.listen.ReadAdvice;
import app.earshot.usecase.questions.ChangeTopic;
import app.earshot.usecase.questions.TopicWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChangeTopicTest {

    private final Desk desk = new Desk();
    private final ChangeTopic change = new ChangeTopic(desk.writing);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void onlyANewNameIsKeptOfATopicThatWasRenamed() {
        CatalogueTopic before = find("budget");
        change.edit("budget", words(before, "Money"));
        TopicChange kept = kept().getFirst();
        assertThat(kept).isEqualTo(new TopicChange("budget", null, "Money", null, null, null, null, null, null, false, false, 0));
        change.edit("budget", words(before, null));
        assertThat(kept()).isEmpty();
    }

    @Test
    void onesOwnStandsLastInItsGroupAndIsAskedFor() {
        change.add(new TopicWords(
                "Parking", TopicGroup.THE_DAY, Set.of(Occasion.WEDDING), Map.of(Stage.ENQUIRED, 9), 90, false, true));
        List<Topic> topics = desk.writing.repertoire().catalogue().topics(Occasion.WEDDING);
        List<String> day = topics.stream().filter(it -> it.group() == TopicGroup.THE_DAY).map(Topic::words).toList();
        assertThat(day.getLast()).isEqualTo("Parking");
        assertThat(new ReadAdvice(desk.writing, Desk.ZONE).run(desk.account).orElseThrow().map())
                .extracting(TopicKnowledge::topic)
                .extracting(Topic::words)
                .contains("Parking");
    }

    @Test
    void topicsChangePlacesAndBackAgain() {
        assertThat(group()).containsSubsequence("hopes", "worries");
        change.move("worries", -1);
        assertThat(group()).startsWith("worries", "hopes");
        change.move("worries", 1);
        assertThat(group()).startsWith("hopes", "worries");
        assertThat(kept()).as("as it came").isEmpty();
        assertThat(change.move("hopes", -1)).isEmpty();
    }

    @Test
    void aTopicWalksThroughItsWholeGroup() {
        List<String> before = group();
        for (int i = 1; i < before.size(); i++) {
            change.move(before.getFirst(), 1);
        }
        assertThat(group().getLast()).isEqualTo(before.getFirst());
        assertThat(group().subList(0, before.size() - 1)).isEqualTo(before.subList(1, before.size()));
    }

    @Test
    void whatWasHeardAboutATopicThatIsSwitchedOffIsNotAskedAgain() {
        change.switchOff("worries");
        assertThat(desk.writing.repertoire().catalogue().topics(Occasion.WEDDING))
                .noneMatch(topic -> topic.code().equals("worries"));
        change.switchOn("worries");
        assertThat(kept()).isEmpty();
    }

    @Test
    void tooFewTopicsAreRefused() {
        List<String> codes = desk.writing.repertoire().catalogue().topics(Occasion.PARTY).stream().map(Topic::code).toList();
        codes.subList(3, codes.size()).forEach(change::switchOff);
        assertThatThrownBy(() -> change.switchOff(codes.getFirst())).isInstanceOf(Refused.class).hasMessage("refused.topics-few");
    }

    @Test
    void whatMakesNoTopicIsRefused() {
        assertThatThrownBy(() -> change.add(topic(" ", Set.of(Occasion.PARTY), 90, 6))).hasMessage("refused.topic-nameless");
        assertThatThrownBy(() -> change.add(topic("Parking", Set.of(), 90, 6))).hasMessage("refused.topic-no-occasion");
        assertThatThrownBy(() -> change.add(topic("Parking", Set.of(Occasion.PARTY), 0, 6))).hasMessage("refused.topic-stale");
        assertThatThrownBy(() -> change.add(topic("Parking", Set.of(Occasion.PARTY), 90, 0)))
                .hasMessage("refused.topic-matters-never");
        change.add(topic("Parking", Set.of(Occasion.PARTY), 90, 6));
        assertThatThrownBy(() -> change.add(topic("parking", Set.of(Occasion.PARTY), 90, 6))).hasMessage("refused.topic-twice");
        String own = kept().getFirst().code();
        assertThatThrownBy(() -> change.restore(own)).hasMessage("refused.topic-own");
    }

    private static TopicWords topic(String name, Set<Occasion> occasions, int stale, int weight) {
        return new TopicWords(name, TopicGroup.THE_DAY, occasions, Map.of(Stage.BOOKED, weight), stale, false, true);
    }

    private static TopicWords words(CatalogueTopic topic, String name) {
        return new TopicWords(
                name, topic.group(), topic.occasions(), null, topic.staleAfterDays(), topic.fromEachPartner(), topic.business());
    }

    private List<String> group() {
        return desk.writing.repertoire().catalogue().all().stream()
                .filter(topic -> topic.group() == TopicGroup.WHAT_IT_IS_FOR)
                .map(CatalogueTopic::code)
                .toList();
    }

    private CatalogueTopic find(String code) {
        return desk.writing.repertoire().catalogue().find(code).orElseThrow();
    }

    private List<TopicChange> kept() {
        return desk.notebook.read(session -> session.topicChanges().all());
    }
}
