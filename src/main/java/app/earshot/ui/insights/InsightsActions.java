package app.earshot.ui.insights;

import app.earshot.domain.Sentence;
import app.earshot.domain.insights.Course;
import app.earshot.domain.insights.Period;
import app.earshot.domain.page.PageText;
import app.earshot.platform.fx.Png;
import app.earshot.ui.brief.Printing;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.insights.Insights;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** What may be done with the page of insights. */
public final class InsightsActions {

    private static final int TWO_YEARS = 24;

    private final InsightsModel model;
    private final Tools tools;

    /** What was chosen; null until somebody did, for the last two years. */
    private @Nullable Period chosen;
    private boolean begun;
    private boolean stale;

    private record Reading(Period all, Insights insights) {}

    public InsightsActions(InsightsModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        tools.verbs().changes().listen(account -> tools.frame().work().onScreen(() -> stale = true));
    }

    void shown() {
        if (!begun || stale) {
            begun = true;
            read();
        }
    }

    /** The last so many months, or all there are. */
    void last(@Nullable Integer months) {
        Period all = model.all().get();
        if (all != null) {
            choose(months == null ? all : Period.upTo(all.last().atDay(1), months));
        }
    }

    void choose(Period period) {
        if (!period.equals(chosen)) {
            chosen = period;
            read();
        }
    }

    void open(Course course) {
        tools.navigator().visit(new Visit.ToAccount(course.accountId()));
    }

    private void read() {
        stale = false;
        Period asked = chosen;
        tools.frame().work()
                .slow("insights", () -> {
                    Period all = tools.verbs().readInsights().all();
                    Period period = asked == null ? Period.upTo(all.last().atDay(1), TWO_YEARS) : asked;
                    return new Reading(all, tools.verbs().readInsights().run(period));
                })
                .onlyLatest()
                .then(reading -> model.show(reading.all(), reading.insights()))
                .start();
    }

    /** Writes what was counted, for a spreadsheet. */
    void saveCounts(String name, String csv) {
        ask(name, ".csv", file -> write(() -> tools.verbs().saveCounted().run(csv, file), file));
    }

    void savePicture(String name, Image picture) {
        ask(name, ".png", file -> write(() -> tools.verbs().saveCounted().run(Png.bytes(picture), file), file));
    }

    /** Sets what was learned on one page, with as many lines as have room, and saves it. */
    void savePage(String name, List<PageText> shorterAndShorter) {
        ask(name, ".pdf", file -> tools.frame().work()
                .slow("insights/page", () -> {
                    tools.verbs().setPage().save(tools.verbs().setPage().firstThatFits(shorterAndShorter), file);
                    return file;
                })
                .then(saved -> tools.frame().announcer().tell(Sentence.of("brief.saved", saved.toString())))
                .refused(no -> tools.frame().announcer().tell(no.sentence()))
                .start());
    }

    void print(List<PageText> shorterAndShorter) {
        tools.frame().work()
                .slow("insights/print", () -> tools.verbs().setPage().firstThatFits(shorterAndShorter))
                .then(Printing.of(tools)::print)
                .unlessRunning()
                .start();
    }

    private void ask(String name, String ending, Consumer<Path> then) {
        Path home = Path.of(System.getProperty("user.home", "."));
        tools.frame().picker().newFile(tools.frame().messages().text("insights.save-where"), home, name + ending, chosenFile -> chosenFile.ifPresent(
                file -> then.accept(withEnding(file, ending))));
    }

    private void write(Runnable writes, Path file) {
        tools.frame().work()
                .slow("insights/save", () -> {
                    writes.run();
                    return file;
                })
                .then(saved -> tools.frame().announcer().tell(Sentence.of("brief.saved", saved.toString())))
                .refused(no -> tools.frame().announcer().tell(no.sentence()))
                .start();
    }

    private static Path withEnding(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }
}
