package app.earshot.ui.composer;

import app.earshot.usecase.timeline.LineChoice;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a whole line into what is being written, with what is known of it. Whoever it is for takes part from then on. */
public final class LineWriter {

    private final ComposerModel model;

    public LineWriter(ComposerModel model) {
        this.model = model;
    }

    /** Below all that stands there; one goes on behind it. */
    public void below(String line, LineChoice choice) {
        String before = model.text().get();
        String start = before.isBlank() ? "" : before.endsWith("\n") ? before : before + "\n";
        model.text().set(start + line);
        model.choices().set(model.choices().get().with(lines(start), choice));
        takesPart(choice.personId());
        model.caret().set(model.text().get().length());
    }

    /** Above the line in which one is writing, where one goes on. */
    public void above(String line, LineChoice choice) {
        String text = model.text().get();
        int caret = Math.min(model.caret().get(), text.length());
        String start = text.substring(0, text.lastIndexOf('\n', caret - 1) + 1);
        int number = lines(start);
        LineChoices choices = model.choices().get().withLineAbove(number).with(number, choice);
        model.text().set(start + line + "\n" + text.substring(start.length()));
        model.choices().set(choices);
        model.caret().set(caret + line.length() + 1);
        takesPart(choice.personId());
    }

    private void takesPart(@Nullable UUID person) {
        if (person != null && !model.people().get().contains(person)) {
            Set<UUID> people = new HashSet<>(model.people().get());
            people.add(person);
            model.people().set(people);
        }
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
