package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.AccountKind;
import app.earshot.domain.TeammateKind;
import app.earshot.store.Notebook;
import app.earshot.usecase.Changes;
import app.earshot.usecase.Writing;
import app.earshot.usecase.account.BeginEnquiry;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.business.KeepTeam;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javafx.application.Application;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The battery is empty in the middle of a sentence. */
class HalfTypedEntryJourneyTest extends Journey {

    private static final String HALF = "They told us about the grandmother.\n\" She will dance if";

    @TempDir
    Path home;

    @Test
    void isThereAgainAfterTheProgramWasKilled() throws Exception {
        Path folder = home.resolve("Nightjar Weddings");
        UUID account = begin(folder);
        Process child = child(folder.toString(), account.toString(), HALF);
        try (BufferedReader said = child.inputReader()) {
            assertThat(said.readLine()).isEqualTo(HalfTypedEntryChild.READY);
        } finally {
            child.destroyForcibly().waitFor();
        }
        Application program = launch(home, "--notebook", folder.toString());
        try {
            until(() -> named(TextArea.class, COMPOSER).filter(it -> it.getText().equals(HALF)).isPresent());
        } finally {
            end(program);
        }
    }

    private static UUID begin(Path folder) throws Exception {
        Clock clock = Clock.systemDefaultZone();
        try (Notebook notebook = Notebook.create(folder, clock.instant())) {
            Writing writing = new Writing(notebook, new Changes(), clock, UUID::randomUUID);
            new KeepTeam(writing).add("Helen Ward", TeammateKind.OWNER);
            return new BeginEnquiry(writing)
                    .run(new NewEnquiry(
                            "Harbour Museum", AccountKind.COMPANY, List.of(), null, List.of(), "", "", "", ""));
        }
    }

    private static Process child(String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                HalfTypedEntryChild.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
