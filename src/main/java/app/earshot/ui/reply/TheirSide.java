package app.earshot.ui.reply;

import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Request;
import app.earshot.ui.parts.Overlooked;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.TheirWords;
import app.earshot.ui.words.LeftToRight;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.VBox;

/** What the reply answers: their message, large, and what they asked for and have no answer to. */
final class TheirSide extends VBox {

    private static final int HEARD = 3;

    private final ReplyModel model;
    private final ReplyActions actions;
    private final Messages messages;

    TheirSide(ReplyModel model, ReplyActions actions, Messages messages, Overlooked overlooked) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("reply-theirs");
        Entry answered = model.found().answered();
        List<HeardItem> heard = model.found().letter().heard();
        if (answered != null) {
            String who = String.join(messages.text("part.between"), model.who().people(answered.people()));
            getChildren().add(overlooked.keep(words(model.found().letter().message(), caption(who, messages.days().friendly(answered.at()))), answered.id()));
        } else if (heard.isEmpty()) {
            getChildren().add(Texts.wrapped(messages.text("reply.no-message"), "soft"));
        } else {
            getChildren().add(Texts.wrapped(messages.text("reply.heard"), "heading"));
            heard.stream().limit(HEARD).forEach(item -> getChildren().add(overlooked.keep(
                    words(item.words(), caption(model.who().person(item.personId()).orElse(""), messages.days().friendly(item.heardAt()))),
                    item.id(), item.entryId())));
        }
        model.found().letter().requests().forEach(this::ask);
    }

    private String caption(String who, String when) {
        return who.isEmpty() ? when : LeftToRight.of(LeftToRight.name(who) + messages.text("part.between") + when);
    }

    private static TheirWords words(String words, String caption) {
        TheirWords shown = new TheirWords(words, caption);
        shown.setNodeOrientation(ReadingDirection.of(words));
        return shown;
    }

    private void ask(Request request) {
        Chips<Answer> answers = Chips.one(List.of(Answer.values()), answer -> messages.name("reply.answer", answer));
        answers.choose(Set.of(Answer.OPEN));
        answers.onChosen(chosen -> chosen.forEach(answer -> actions.answer(request, answer)));
        getChildren().add(new Field("request", messages.text("reply.request", request.words()), answers));
    }
}
