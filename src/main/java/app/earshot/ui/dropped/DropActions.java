package app.earshot.ui.dropped;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.Entry;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.message.Dropped;
import app.earshot.usecase.message.DroppedMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may be done with messages that were dropped or pasted. Nothing of them is kept before it is plain where they belong. */
public final class DropActions {

    private final Tools tools;
    private final Consumer<DroppedModel> ask;

    /** @param ask asks where messages belong, where that isn't plain */
    DropActions(Tools tools, Consumer<DroppedModel> ask) {
        this.tools = tools;
        this.ask = ask;
    }

    /** @param onto the account onto which they were dropped, or null for none in particular */
    void files(List<Path> files, @Nullable UUID onto) {
        read(() -> tools.verbs().readDropped().files(files), onto);
    }

    void text(String pasted, @Nullable UUID onto) {
        read(() -> new Dropped(tools.verbs().readDropped().text(pasted), List.of()), onto);
    }

    private void read(Callable<Dropped> work, @Nullable UUID onto) {
        tools.frame().work().slow("dropped/read", work).then(read -> {
            tell(read.unread());
            if (!read.messages().isEmpty()) {
                fit(read.messages(), onto);
            }
        }).start();
    }

    private void tell(List<Sentence> unread) {
        if (!unread.isEmpty()) {
            Sentence first = unread.getFirst();
            tools.frame().announcer().tell(unread.size() == 1 ? first : Sentence.of("dropped.unread", first, unread.size() - 1));
        }
    }

    private void fit(List<DroppedMessage> messages, @Nullable UUID onto) {
        tools.frame().work()
                .notebook("dropped/fit", () -> tools.verbs().fitMessages().run(messages))
                .then(fitting -> place(new DroppedModel(messages, fitting, onto)))
                .start();
    }

    private void place(DroppedModel dropped) {
        UUID onto = dropped.onto();
        if (onto != null && dropped.isExpectedThere()) {
            keep(dropped, onto);
        } else {
            ask.accept(dropped);
        }
    }

    /** Keeps them on an account and goes to the newest of them, unless somebody has gone elsewhere meanwhile. */
    void keep(DroppedModel dropped, UUID account) {
        UUID open = tools.shell().account().get();
        tools.frame().work()
                .notebook("dropped/keep", () -> tools.verbs().keepMessages().run(account, dropped.messages()))
                .then(entries -> kept(account, entries, open))
                .start();
    }

    private void kept(UUID account, List<Entry> entries, @Nullable UUID openThen) {
        boolean elsewhere = tools.frame().overlays().hasSheet() || !Objects.equals(openThen, tools.shell().account().get());
        if (entries.isEmpty()) {
            tools.frame().announcer().tell(Sentence.of("dropped.there-already"));
        } else if (!elsewhere) {
            tools.navigator().visit(new Visit.ToHeard(account, entries.getLast().id()));
        }
    }

    /** Begins an enquiry with them; of several they stand below each other. */
    void begin(DroppedModel dropped) {
        tools.navigator().visit(new Visit.NewEnquiry(
                dropped.messages().stream().map(DroppedMessage::text).collect(Collectors.joining("\n\n")), List.of()));
    }
}
