package app.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.platform.Folders;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is loaded until an account stands in the window. The start is as slow as what is loaded for it: whoever needs one of these for the
 * first look has to say here why.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartupWorkTest {

    private static final Pattern LOADED = Pattern.compile("(?<name>\\S+) source: .*");

    /** Libraries that nobody sees anything of at first. */
    private static final List<String> LATER = List.of(
            "org.apache.lucene.", "com.google.i18n.phonenumbers.", "org.apache.pdfbox.pdmodel.", "org.apache.fontbox.", "org.commonmark.", "biweekly.", "de.siegmar.",
            "org.apache.james.", "com.ibm.icu.text.PluralRules", "picocli.", "com.fasterxml.", "org.flywaydb.", "org.jdbi.v3.core.inlined.org.antlr.v4.runtime.atn.");

    /** Screens and rooms behind the first one. */
    private static final List<String> BEHIND = List.of(
            "app.earshot.ui.questions.QuestionsView", "app.earshot.ui.settings.SettingsView", "app.earshot.ui.help.HelpView",
            "app.earshot.ui.welcome.WelcomeView", "app.earshot.ui.brief.BriefView", "app.earshot.ui.reply.ReplyView",
            "app.earshot.ui.accounts.heard.HeardView", "app.earshot.ui.accounts.people.PeopleView",
            "app.earshot.ui.accounts.promises.PromisesView", "app.earshot.ui.accounts.between.BetweenView",
            "app.earshot.ui.accounts.files.FilesView", "app.earshot.ui.accounts.connection.ConnectionView",
            "app.earshot.exchange.mail.MailReader", "app.earshot.store.search.SearchIndex");

    /** 1,501 when this was written, 1,702 since messages are listened to and read for what they may tell, 1,755 since most of their patterns are never tried, 1,801 since an account is owed more than one thing and the rail says how much, 1,868 since each sort of request is answered in its own way; fewer since advice, what is heard in messages and the list's sentences wait for the first picture; 1,410 since locking, working time and what is hidden joined. A hundred of them are the call's and the finishing's, which nobody sees yet. */
    private static final int MOST_OF_OURS = 1_450;

    /** 457 when this was written, 545 before what nobody sees at first was left out. */
    private static final int MOST_NODES = 480;

    private List<String> loaded;
    private int nodes;

    @BeforeAll
    void startOnce(@TempDir Path home) throws Exception {
        Path folder = home.resolve("weddings");
        try (Notebook notebook = Notebook.create(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(1000), Samples.NOW)));
        }
        Path log = home.resolve("loaded.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load:file=" + log + ":none",
                        "-Dglass.platform=Headless", "-Dprism.order=sw", "-D" + Folders.OVERRIDE + "=" + home,
                        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), FirstLook.class.getName(),
                        "--notebook", folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes());
        assertThat(program.waitFor()).as(said).isZero();
        List<String> all = Files.readAllLines(log).stream().map(LOADED::matcher).filter(Matcher::matches).map(m -> m.group("name")).toList();
        int there = all.indexOf(FirstLook.AccountIsThere.class.getName());
        assertThat(there).as("an account was shown: " + said).isPositive();
        loaded = all.subList(0, there);
        nodes = said.lines()
                .filter(line -> line.startsWith(FirstLook.NODES))
                .mapToInt(line -> Integer.parseInt(line.substring(FirstLook.NODES.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said));
    }

    @AfterAll
    void forget() {
        loaded = List.of();
    }

    @Test
    void noLibraryIsLoadedOfWhichNobodySeesAnything() {
        assertThat(loaded).filteredOn(name -> LATER.stream().anyMatch(name::startsWith)).isEmpty();
    }

    @Test
    void noScreenIsMadeBehindTheFirstOne() {
        assertThat(loaded).doesNotContainAnyElementsOf(BEHIND);
    }

    @Test
    void nothingElseJoinsUnnoticed() {
        assertThat(loaded).filteredOn(name -> name.startsWith("app.earshot.")).hasSizeBetween(MOST_OF_OURS / 2, MOST_OF_OURS);
    }

    /** Styles are found for each, in code that has never run before: the greater part of the first second. */
    @Test
    void nothingIsStyledThatNobodySees() {
        assertThat(nodes).isBetween(MOST_NODES / 2, MOST_NODES);
    }

    /** That the log is read as it is written. */
    @Test
    void whatIsSeenFirstIsLoaded() {
        assertThat(loaded).contains("app.earshot.ui.timeline.EntryCard", "app.earshot.ui.accounts.header.HeaderView", "org.h2.mvstore.MVStore");
    }
}
