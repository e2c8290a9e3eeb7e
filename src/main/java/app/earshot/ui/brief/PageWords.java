package app.earshot.ui.brief;

import app.earshot.domain.Sentence;
import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.brief.Excerpt;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.Topics;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all pages say in the same way. What is very long is cut at a word, and the foot of the page says so; all of it stays in the notebook. */
final class PageWords {

    static final int TITLE = 110;
    static final int SENTENCE = 240;
    static final int LINE = 170;
    static final int CAPTION = 60;
    private static final int FILE_NAME = 60;

    private final Messages messages;
    private boolean somethingIsCut;

    PageWords(Messages messages) {
        this.messages = messages;
    }

    /** Whose page it is. */
    String business(String name) {
        return name.isBlank() ? messages.text("app.name") : cut(name, LINE / 2);
    }

    <T> PageSection section(String key, Excerpt<T> list, Function<T, PageItem> item) {
        return new PageSection(messages.text(key), list.shown().stream().map(item).toList(), more(list.more()));
    }

    /** What a topic is called, or nothing where there is none (any more). */
    String named(@Nullable String topic, Topics about) {
        Sentence name = topic == null ? null : about.names().get(topic);
        return name == null ? "" : messages.text(name);
    }

    String more(int more) {
        return more == 0 ? "" : messages.text("brief.more", more);
    }

    /** With the day by which it is to be kept. */
    PageItem promise(Promise promise, PageItem.Kind kind) {
        String due = promise.dueOn() == null
                ? messages.text("brief.no-day")
                : messages.text(
                        promise.isLate(messages.days().today()) ? "brief.was-due" : "brief.due", messages.days().friendly(promise.dueOn()));
        return new PageItem(kind, joined(cut(promise.words(), LINE), due), "");
    }

    /** The last line, once all others are said. */
    String foot(String key) {
        return joined(messages.text(key), somethingIsCut ? messages.text("brief.cut") : "");
    }

    String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(messages.text("part.between")));
    }

    /** What a file may be called after a title, everywhere. */
    String fileName(String title) {
        String safe = title.replaceAll("[^\\p{L}\\p{M}\\p{N} &'-]", " ").strip();
        return cut(safe, FILE_NAME).replace("…", "").strip();
    }

    String cut(String text, int most) {
        String tidy = text.strip().replaceAll("\\s+", " ");
        if (tidy.length() <= most) {
            return tidy;
        }
        int space = tidy.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : Character.isHighSurrogate(tidy.charAt(most - 1)) ? most - 1 : most;
        somethingIsCut = true;
        return tidy.substring(0, end) + "…";
    }
}
