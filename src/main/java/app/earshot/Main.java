package app.earshot;

import app.earshot.platform.Folders;
import app.earshot.platform.ProblemLog;
import app.earshot.ui.words.Messages;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Where the program begins. Not the JavaFX application itself, so that it starts from a class path and can speak before a window is there. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        KnownRemarks.leaveOut();
        Clock clock = Clock.systemDefaultZone();
        ProblemLog log = ProblemLog.in(Folders.ofThisComputer().settings(), clock);
        // What a thread ends with that nobody else listens to, such as the one that closes the notebook.
        Thread.setDefaultUncaughtExceptionHandler((thread, unexpected) -> log.keep(unexpected));
        StartProblems problems = new StartProblems(() -> Messages.load(Locale.getDefault(), clock), log, System.err);
        CommandLine plain = CommandLine.plain(List.of(args));
        System.exit(plain == null ? parsed(args, problems) : run(plain, problems));
    }

    private static int parsed(String[] args, StartProblems problems) {
        return new picocli.CommandLine(new CommandLine())
                .setParameterExceptionHandler(problems::notUnderstood)
                .setExecutionExceptionHandler((failed, line, words) -> problems.unexpected(failed))
                .execute(args);
    }

    private static int run(CommandLine asked, StartProblems problems) {
        try {
            return asked.call();
        } catch (RuntimeException failed) {
            return problems.unexpected(failed);
        }
    }
}
