package app.earshot.ui.call;

import app.earshot.domain.text.MarkedLine;
import app.earshot.ui.composer.line.LineMeaning;
import app.earshot.ui.parts.text.TheirWords;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.ReasonWords;
import app.earshot.ui.words.Topics;
import app.earshot.ui.words.WhoIsWho;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What a line of a conversation looks like once it is written: their words the largest, what we owe in its colour. */
final class SaidLine {

    private final Messages messages;
    private final WhoIsWho who;
    private final Topics topics;

    SaidLine(Messages messages, WhoIsWho who, Topics topics) {
        this.messages = messages;
        this.topics = topics;
        this.who = who;
    }

    /** @param meaning what it becomes, or null for a note */
    Region of(MarkedLine line, @Nullable LineMeaning meaning) {
        return meaning == null
                ? Wrapping.whole(line.words(), "call-note")
                : switch (line.mark()) {
                    case THEIR_WORDS -> new TheirWords(line.words(), caption(meaning));
                    case REQUEST -> new TheirWords(line.words(), request(meaning));
                    case ASKED -> Wrapping.whole(messages.text(meaning.saysBack() ? "call.line-said-back" : "call.line-asked", line.words()), "call-asked");
                    case OUR_PROMISE -> new HBox(Wrapping.whole(promise(meaning), "owed-chip", "call-owed"));
                    case THEIR_PROMISE -> Wrapping.whole(promise(meaning), "call-theirs");
                    case NOTE -> Wrapping.whole(line.words(), "call-note");
                };
    }

    private String caption(LineMeaning meaning) {
        List<String> parts = new ArrayList<>();
        if (meaning.topic() != null) {
            parts.add(topics.name(meaning.topic(), "composer.no-topic", messages));
        }
        parts.add(who.person(meaning.personId()).orElseGet(() -> messages.name("composer.nobody", meaning.mark())));
        return String.join(messages.text("part.between"), parts);
    }

    private String request(LineMeaning meaning) {
        List<String> parts = new ArrayList<>(List.of(messages.name("composer.becomes", meaning.mark())));
        who.person(meaning.personId()).ifPresent(parts::add);
        if (!meaning.reason().isBlank()) {
            parts.add(ReasonWords.clause(meaning.reason(), messages));
        }
        return String.join(messages.text("part.between"), parts);
    }

    private String promise(LineMeaning meaning) {
        List<String> parts = new ArrayList<>(List.of(meaning.words()));
        who.person(meaning.personId())
                .ifPresent(name -> parts.add(messages.text("composer.person." + meaning.mark().code(), name)));
        LocalDate due = meaning.dueOn();
        if (due != null) {
            parts.add(messages.text("timeline.promise.due", due));
        }
        return String.join(messages.text("part.between"), parts);
    }
}
