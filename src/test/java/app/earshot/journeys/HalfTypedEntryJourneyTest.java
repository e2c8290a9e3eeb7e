package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.TeammateKind;
import app.earshot.store.Notebook;
import app.earshot.usecase.Changes;
import app.earshot.usecase.Writing;
import app.earshot.usecase.account.BeginEnquiry;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.business.KeepTeam;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.application.Application;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The battery is empty in the middle of a sentence. */
class HalfTypedEntryJourneyTest extends Journey {

    private static final String HALF = "They told us about the grandmother.\n\" She will dance if";
    private static final String LETTER = "Dear Ana,\n\nWe'll send the sets by Fri";
    private static final String ASKED = "Hello,\n\nare you free for us in June? We would love to hear how you";
    private static final String SAID = "\" Somewhere in there, salsa.\n\" And her old songs, ear";

    @TempDir
    Path home;

    private @Nullable Application program;

    @AfterEach
    void endIt() throws Exception {
        if (program != null) {
            end(program);
        }
    }

    @Test
    void isThereAgainAfterTheProgramWasKilled() throws Exception {
        killedWhileTyping(HALF);
        until(() -> named(TextArea.class, COMPOSER).filter(it -> it.getText().equals(HALF)).isPresent());
        assertThat(named(TextField.class, "minutes").orElseThrow().getText()).isEqualTo("22");
        assertThat(named(ToggleButton.class, "They did").orElseThrow().isSelected()).isTrue();
        assertThat(read(".mark-row")).as("whose words they are").singleElement().asString().contains("Luis's");
    }

    /** On the telephone, too. */
    @Test
    void aCallGoesOnWhereItWasAfterTheProgramWasKilled() throws Exception {
        killedWhileTyping(SAID, "call");
        until(() -> named(ButtonBase.class, "Go on").isPresent());
        assertThat(read(".call-bar")).singleElement().asString().contains("is not finished yet");
        press("Go on");
        until(() -> named(TextArea.class, CALL).filter(it -> it.getText().equals("\" And her old songs, ear")).isPresent());
        assertThat(read(".call-line")).singleElement().asString().contains("Somewhere in there, salsa.");
        assertThat(inState("now")).as("who was talking").containsExactly("You are");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> read(".entry").size() == 1);
        assertThat(read(".entry")).singleElement().asString().contains("Somewhere in there, salsa.", "And her old songs, ear");
    }

    /** A letter of ours, too. */
    @Test
    void aReplyIsThereAgainAfterTheProgramWasKilled() throws Exception {
        killedWhileTyping(LETTER, "reply");
        until(() -> named(TextArea.class, COMPOSER).filter(it -> it.getText().isEmpty()).isPresent());
        until(() -> !read(".account-header .title").isEmpty());
        press(KeyCode.SHORTCUT, KeyCode.R);
        until(() -> named(TextArea.class, REPLY).filter(it -> it.getText().equals(LETTER)).isPresent());
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> read(".entry").size() == 1);
        assertThat(read(".entry")).singleElement().asString().contains("We'll send the sets by Fri");
    }

    /** A new enquiry, too: nobody has to remember that there was one. Two programs and a whole enquiry take long on a busy machine. */
    @Test
    @Timeout(180)
    void anEnquiryIsThereAgainAfterTheProgramWasKilled() throws Exception {
        killedWhileTyping(ASKED, "enquiry");
        until(() -> named(ButtonBase.class, "Go on writing").isPresent());
        assertThat(read(".unsaved-line")).singleElement().asString().contains("You were writing in “New enquiry”");
        press("Go on writing");
        until(() -> named(TextArea.class, MAIL).filter(it -> it.getText().equals(ASKED)).isPresent());
        assertThat(named(TextField.class, FIRST_NAME).orElseThrow().getText()).isEqualTo("Grace Ch");
        assertThat(read(".recovered")).singleElement().asString().contains("These are the words that you had not saved.");
        write(FIRST_NAME, "en");
        press("Begin");
        until(() -> read(".account-header .title").contains("Grace Chen"));
        until(() -> read(".entry").size() == 1);
        assertThat(read(".unsaved-line")).isEmpty();
    }

    /** Types in a new notebook until the program is killed, and starts it again. */
    private void killedWhileTyping(String... words) throws Exception {
        Path folder = home.resolve("Nightjar Weddings");
        List<String> arguments = new ArrayList<>(List.of(folder.toString(), begin(folder).toString()));
        arguments.addAll(List.of(words));
        typeUntilKilled(arguments);
        program = launch(home, "--notebook", folder.toString());
    }

    private static void typeUntilKilled(List<String> arguments) throws Exception {
        Process child = child(arguments);
        try (BufferedReader said = child.inputReader()) {
            assertThat(said.readLine()).isEqualTo(HalfTypedEntryChild.READY);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static UUID begin(Path folder) throws Exception {
        Clock clock = Clock.systemDefaultZone();
        try (Notebook notebook = Notebook.create(folder, clock.instant())) {
            Writing writing = new Writing(notebook, new Changes(), clock, UUID::randomUUID);
            new KeepTeam(writing).add("Helen Ward", TeammateKind.OWNER);
            return new BeginEnquiry(writing)
                    .run(new NewEnquiry(
                            "", AccountKind.COUPLE,
                            List.of(
                                    new NewPerson("Ana Petrova", Set.of(Role.BRIDE), List.of(), ""),
                                    new NewPerson("Luis Moreno", Set.of(Role.GROOM), List.of(), "")),
                            null, List.of(), "", "", "", "", null));
        }
    }

    private static Process child(List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                HalfTypedEntryChild.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
