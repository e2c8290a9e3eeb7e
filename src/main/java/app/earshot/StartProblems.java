package app.earshot;

import app.earshot.domain.Sentence;
import app.earshot.platform.ProblemLog;
import app.earshot.ui.words.Messages;
import java.io.PrintStream;
import java.util.function.Supplier;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on the error stream why the program did not start. The sentence comes last, where it is read. */
final class StartProblems {

    private final Supplier<Messages> messages;
    private final ProblemLog log;
    private final PrintStream told;

    /** @param messages read only where there is something to say */
    StartProblems(Supplier<Messages> messages, ProblemLog log, PrintStream told) {
        this.messages = messages;
        this.log = log;
        this.told = told;
    }

    /** For words that are no options of ours: what there is to say, then what was wrong. Returns the exit code. */
    int notUnderstood(ParameterException wrong, String[] words) {
        wrong.getCommandLine().usage(told);
        told.println();
        told.println(messages.get().text(sentence(wrong)));
        return ExitCode.NOT_UNDERSTOOD;
    }

    /** For what nobody foresaw: it is kept for whoever looks into it. Returns the exit code. */
    int unexpected(Exception failed) {
        log.keep(failed);
        told.println(messages.get().text("start.unexpected", log.folder().toString()));
        return ExitCode.FAILED;
    }

    private static Sentence sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown when !unknown.getUnmatched().isEmpty() ->
                    Sentence.of("start.unknown-option", unknown.getUnmatched().getFirst());
            case MissingParameterException missing -> Sentence.of("start.folder-missing");
            default -> Sentence.of("start.not-understood");
        };
    }
}
