package app.earshot.ui.calendarfile;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFileTest extends UiTest {

    @TempDir
    Path home;

    private final CalendarFileModel model = new CalendarFileModel();
    private Talk talk;
    private CalendarFileActions actions;
    private Path file;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        file = home.resolve("earshot.ics");
        talk.call(60, "! Send the two sets by 4 December\n! Keep the surprise dance secret from Luis until 5 December\n!them Luis sends the list by 10 December");
        show(300, 300, () -> {
            actions = new CalendarFileActions(model, talk.tools, home);
            return talk.tools.frame().overlays();
        });
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void isKeptUpToDateInTheFolderThatWasChosen() throws IOException {
        run(() -> actions.keep(file));
        assertThat(summaries()).containsExactly(
                "SUMMARY:Promised to Ana Petrova: Send the two sets by 4 December",
                "SUMMARY:Promise to Ana Petrova",
                "SUMMARY:Promised by Ana Petrova: Luis sends the list by 10 December");
        assertThat(onScreen(() -> model.writtenAt().get())).isEqualTo(FixedClock.NOW);
        var promise = talk.verbs().keepPromise().of(talk.account).getFirst();
        behind(() -> talk.verbs().keepPromise().kept(promise.id()));
        // The window closes before the seconds are over.
        run(actions::leave);
        assertThat(summaries()).hasSize(2);
        run(actions::stop);
        Files.delete(file);
        behind(() -> talk.verbs().keepPromise().settle(promise.id(), PromiseState.OPEN));
        run(actions::leave);
        assertThat(file).doesNotExist();
    }

    @Test
    void goesOnWithItTheNextDayButOnlyForItsOwnNotebook() {
        run(() -> actions.keep(file));
        CalendarFileModel elsewhere = new CalendarFileModel();
        run(() -> new CalendarFileActions(elsewhere, talk.tools, home.resolve("another")).begin());
        assertThat(elsewhere.file().get()).isNull();
        CalendarFileModel again = new CalendarFileModel();
        run(() -> new CalendarFileActions(again, talk.tools, home).begin());
        assertThat(again.file().get()).isEqualTo(file);
    }

    @Test
    void saysOnceThatItCanNotBeWritten() {
        Path nowhere = home.resolve("gone").resolve("earshot.ics");
        run(() -> actions.keep(nowhere));
        assertThat(onScreen(() -> Objects.requireNonNull(model.failure().get()).sentence()))
                .isEqualTo(Sentence.of("refused.calendar-unwritable", nowhere.toString()));
        assertThat(toasts()).isOne();
        behind(() -> talk.call(5, "! Ring the barn by Friday"));
        run(actions::leave);
        assertThat(toasts()).as("told once").isOne();
    }

    @Test
    void whatIsBookedAndWhatIsHeldStandsOnItsDay() throws IOException {
        LocalDate day = LocalDate.of(2027, 6, 26);
        var page = talk.page();
        var enquiry = page.enquiries().getFirst();
        talk.verbs().holdDate().run(enquiry.id(), null, day, LocalDate.of(2026, 12, 20));
        run(() -> actions.save(file));
        assertThat(summaries()).contains("SUMMARY:Held: Ana Petrova & Luis Moreno · Wedding");
        assertThat(Files.readString(file)).contains("DTSTART;VALUE=DATE:20270626");
    }

    @Test
    void whatCanNotBeReadIsOnlyCalledAPromise() throws IOException {
        behind(() -> talk.call(5, "! Die Überraschung vor Luis geheim halten bis 11.12.2026\n! Geheimnis bewahren 2026-12-12"));
        run(() -> actions.save(file));
        assertThat(Files.readString(file)).doesNotContain("geheim", "Geheim");
    }

    @Test
    void isCalledLikeTheBusinessAndWritesOverNothingOfOthers() throws IOException {
        run(() -> actions.keepIn(home));
        Path kept = onScreen(() -> Objects.requireNonNull(model.file().get()));
        assertThat(kept.getFileName().toString()).isEqualTo(new CalendarFileWords(talk.tools.frame().messages(), talk.verbs().nameBusiness().name()).name() + ".ics");
        run(actions::stop);
        run(() -> actions.keepIn(home));
        assertThat(onScreen(() -> model.file().get())).as("ours is written over").isEqualTo(kept);
        run(actions::stop);
        Files.writeString(kept, "BEGIN:VCALENDAR\r\nPRODID:-//Somebody//Else//EN\r\n");
        run(() -> actions.keepIn(home));
        assertThat(onScreen(() -> model.file().get())).isNull();
        assertThat(toasts()).isOne();
        assertThat(kept).content().contains("Somebody");
    }

    @Test
    void isSavedOnce() throws IOException {
        run(() -> actions.save(file));
        assertThat(summaries()).hasSize(3);
        assertThat(onScreen(() -> model.file().get())).isNull();
    }

    private void behind(Runnable verb) {
        run(() -> talk.environment.frame().work()
                .notebook("elsewhere", () -> {
                    verb.run();
                    return true;
                })
                .start());
    }

    private int toasts() {
        return onScreen(() -> talk.tools.frame().overlays().lookupAll(".toast").size());
    }

    private List<String> summaries() throws IOException {
        return Files.readString(file).replace("\r\n ", "").lines().filter(line -> line.startsWith("SUMMARY")).toList();
    }
}
