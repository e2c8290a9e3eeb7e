package app.earshot.usecase;

import app.earshot.domain.Side;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkClock;
import app.earshot.platform.Ids;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.usecase.questions.ChangeQuestion;
import app.earshot.usecase.questions.ChangeTopic;
import app.earshot.usecase.questions.QuestionWords;
import app.earshot.usecase.timeline.HoldCall;
import app.earshot.usecase.timeline.KeepFiles;
import app.earshot.usecase.timeline.SaveEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Does one verb after the other, says before each that it begins and after each that it is done, and waits to be killed. */
final class KilledVerbsChild {

    /** Long enough to be killed in the middle of copying. */
    private static final int LONG = 6 << 20;

    private final Clock clock = Clock.systemUTC();
    private final Writing writing;
    private final AttachmentFiles files;
    private final UUID account;
    private final Path given;

    private KilledVerbsChild(Notebook notebook, UUID account, Path given) {
        this.writing = new Writing(notebook, new Changes(), clock, new Ids(clock));
        this.files = new AttachmentFiles(notebook);
        this.account = account;
        this.given = given;
    }

    /** Is given the notebook's folder, the account's id, which verb, from which number, and a folder for files to attach. */
    public static void main(String[] arguments) throws Exception {
        Notebook notebook = Notebook.open(Path.of(arguments[0]), Instant.now());
        KilledVerbsChild child = new KilledVerbsChild(notebook, UUID.fromString(arguments[1]), Path.of(arguments[4]));
        for (int number = Integer.parseInt(arguments[3]); ; number++) {
            switch (arguments[2]) {
                case "file" -> child.attach(number);
                case "finish" -> child.finish(number);
                default -> child.changeQuestion(number);
            }
        }
    }

    private void attach(int number) throws IOException {
        Path file = given.resolve("plan-" + number + ".txt");
        byte[] content = new byte[LONG];
        Arrays.fill(content, (byte) (number % 120));
        content[0] = (byte) (number / 120);
        Files.write(file, content);
        KeepFiles keepFiles = new KeepFiles(writing, files);
        say("begin", number);
        keepFiles.add(account, keepFiles.copy(file, done -> {}, () -> false).orElseThrow());
        say("done", number);
        Files.delete(file);
    }

    private void finish(int number) {
        HoldCall calls = new HoldCall(writing, new SaveEntry(writing, ZoneOffset.UTC, Locale.UK));
        Instant now = clock.instant();
        CallDraft call = new CallDraft(
                account, EntryKind.CALL, Side.US, now.minusSeconds(60),
                "\" Words number " + number + ".\n! Send " + number + " sets by Friday\n+ Could we have " + number + "?",
                Set.of(), Set.of(), "", TalkClock.beginning(now));
        calls.keep(call);
        say("begin", number);
        calls.finish(call);
        say("done", number);
    }

    private void changeQuestion(int number) {
        QuestionWords words = new QuestionWords(
                "hopes", QuestionKind.OPEN, Set.of(Stage.BOOKED), Set.of(Occasion.WEDDING), "What would number " + number + " be?");
        say("begin", number);
        new ChangeQuestion(writing).edit("hopes.last-hour", words);
        new ChangeTopic(writing).move("worries", number % 2 == 0 ? -1 : 1);
        say("done", number);
    }

    private static void say(String what, int number) {
        System.out.println(what + " " + number);
        System.out.flush();
    }
}
