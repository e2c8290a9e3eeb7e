package app.earshot.usecase;

import static app.earshot.usecase.UndoEverythingTest.verb;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.testkit.Desk;
import app.earshot.usecase.business.NameStages;
import app.earshot.usecase.business.StageWords;
import app.earshot.usecase.questions.ChangeOccasion;
import app.earshot.usecase.questions.ChangeQuestion;
import app.earshot.usecase.questions.ChangeTopic;
import app.earshot.usecase.questions.OccasionWords;
import app.earshot.usecase.questions.QuestionWords;
import app.earshot.usecase.questions.TopicWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The verbs that change what there is to ask, for which occasions, and what things are called. */
final class BankVerbs {

    private BankVerbs() {}

    static Stream<Arguments> all() {
        return Stream.of(
                verb("add question", d -> new ChangeQuestion(d.writing).add(question("hopes", "What would make you dance?"))),
                verb("change question", d -> new ChangeQuestion(d.writing)
                        .edit("hopes.last-hour", question("worries", "What happens in the last hour?"))),
                verb("switch question off", d -> new ChangeQuestion(d.writing).switchOff("hopes.last-hour")),
                verb("allow a question again", d -> new ChangeQuestion(d.writing).switchOn("hopes.one-thing")),
                verb("restore question", d -> new ChangeQuestion(d.writing).restore("hopes.on-monday")),
                verb("add topic", d -> new ChangeTopic(d.writing).add(topic("Parking"))),
                verb("rename topic", d -> new ChangeTopic(d.writing).edit("budget", topic("Money"))),
                verb("switch topic off", d -> new ChangeTopic(d.writing).switchOff("budget")),
                verb("switch topic on", d -> new ChangeTopic(d.writing).switchOn("who-pays")),
                verb("move topic", d -> new ChangeTopic(d.writing).move("worries", -1)),
                verb("restore topic", d -> new ChangeTopic(d.writing).restore("who-pays")),
                verb("add occasion", d -> new ChangeOccasion(d.writing).add(occasion("Quinceañera", Occasion.PARTY))),
                verb("add occasion that own topics follow", d -> new ChangeTopic(d.writing).add(topic("Parking")), d ->
                        new ChangeOccasion(d.writing).add(occasion("Quinceañera", Occasion.PARTY))),
                verb("rename occasion", d -> new ChangeOccasion(d.writing)
                        .edit(Occasion.PARTY, occasion("Private party", Occasion.PARTY))),
                verb("let occasion be like another", d -> {
                    new ChangeTopic(d.writing).add(topic("Parking"));
                    new ChangeQuestion(d.writing).add(question("hopes", "Where is the shade?"));
                    new ChangeOccasion(d.writing).add(occasion("Product launch", Occasion.COMPANY));
                }, d -> new ChangeOccasion(d.writing).edit(ownOccasion(d), occasion("Elopement", Occasion.WEDDING))),
                verb("stop offering occasion", d -> new ChangeOccasion(d.writing).switchOff(Occasion.PROJECT)),
                verb("offer occasion again", d -> new ChangeOccasion(d.writing).switchOff(Occasion.PROJECT), d ->
                        new ChangeOccasion(d.writing).switchOn(Occasion.PROJECT)),
                verb("move occasion", d -> new ChangeOccasion(d.writing).move(Occasion.PROJECT, -1)),
                verb("restore occasion", d -> new ChangeOccasion(d.writing)
                        .edit(Occasion.PARTY, occasion("Private party", Occasion.PARTY)), d -> new ChangeOccasion(d.writing)
                        .restore(Occasion.PARTY, "Party")),
                verb("name stages", d -> new NameStages(d.writing).run(stages("Taster", "Booked"))),
                verb("name stages anew", d -> new NameStages(d.writing).run(stages("Taster", "Signed")), d ->
                        new NameStages(d.writing).run(stages("Tasting", "Booked"))));
    }

    private static QuestionWords question(String purpose, String text) {
        return new QuestionWords(purpose, QuestionKind.OPEN, Set.of(Stage.BOOKED), Set.of(Occasion.WEDDING), text);
    }

    private static TopicWords topic(String name) {
        return new TopicWords(
                name, TopicGroup.THE_DAY, Set.of(Occasion.WEDDING, Occasion.PARTY), Map.of(Stage.BOOKED, 6), 90, false, true);
    }

    private static List<StageWords> stages(String talking, String booked) {
        return List.of(
                new StageWords(Stage.TALKING, talking, "Talking"), new StageWords(Stage.BOOKED, booked, "Booked"));
    }

    private static OccasionWords occasion(String name, Occasion like) {
        return new OccasionWords(name, like, Set.of());
    }

    private static Occasion ownOccasion(Desk desk) {
        return desk.writing.repertoire().catalogue().occasions().all().getLast();
    }
}
