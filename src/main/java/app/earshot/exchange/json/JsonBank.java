package app.earshot.exchange.json;

import app.earshot.domain.Coded;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageName;
import app.earshot.domain.bank.OccasionChange;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.domain.bank.TopicChange;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How what a user made of the question bank, of the topics, of the types of occasion and of the names of stages stands in the document: null where it stands as it came. */
final class JsonBank {

    private JsonBank() {}

    static void question(QuestionChange change, JsonFields fields) throws IOException {
        fields.text("id", change.id());
        fields.text("topic", change.topic());
        fields.code("kind", change.kind());
        codes("stages", change.stages(), fields);
        codes("occasions", change.occasions(), fields);
        fields.text("text", change.text());
        fields.flag("added", change.added());
        fields.flag("switchedOff", change.switchedOff());
        fields.moment("changedAt", change.changedAt());
    }

    static void topic(TopicChange change, JsonFields fields) throws IOException {
        fields.text("code", change.code());
        fields.code("group", change.group());
        fields.text("name", change.words());
        codes("occasions", change.occasions(), fields);
        weights(change.weights(), fields);
        number("staleAfterDays", change.staleAfterDays(), fields);
        flag("fromEachPartner", change.fromEachPartner(), fields);
        flag("business", change.business(), fields);
        number("order", change.order(), fields);
        fields.flag("added", change.added());
        fields.flag("switchedOff", change.switchedOff());
    }

    static void occasion(OccasionChange change, JsonFields fields) throws IOException {
        fields.code("code", change.occasion());
        fields.code("listensLike", change.like());
        fields.text("name", change.words());
        number("order", change.order(), fields);
        fields.flag("switchedOff", change.switchedOff());
    }

    static void stageName(StageName name, JsonFields fields) throws IOException {
        fields.code("stage", name.stage());
        fields.text("name", name.words());
    }

    private static void weights(@Nullable Map<Stage, Integer> weights, JsonFields fields) throws IOException {
        if (weights == null) {
            fields.text("weights", null);
        } else {
            List<Stage> stages = Arrays.stream(Stage.values()).filter(weights::containsKey).toList();
            fields.objects("weights", stages, stage -> {
                fields.code("stage", stage);
                fields.number("weight", weights.getOrDefault(stage, 0));
            });
        }
    }

    private static void codes(String name, @Nullable Collection<? extends Coded> codes, JsonFields fields) throws IOException {
        if (codes == null) {
            fields.text(name, null);
        } else {
            fields.texts(name, codes.stream().map(Coded::code).sorted().toList());
        }
    }

    private static void number(String name, @Nullable Integer number, JsonFields fields) throws IOException {
        if (number == null) {
            fields.text(name, null);
        } else {
            fields.number(name, number);
        }
    }

    private static void flag(String name, @Nullable Boolean flag, JsonFields fields) throws IOException {
        if (flag == null) {
            fields.text(name, null);
        } else {
            fields.flag(name, flag);
        }
    }
}
