package app.earshot.usecase.check;

import app.earshot.domain.Sentence;
import app.earshot.store.Notebook;
import app.earshot.store.check.NotebookCheck;
import app.earshot.store.check.NotebookCheck.Found;
import app.earshot.store.digest.Mismatch;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.seal.Keys;
import app.earshot.usecase.backup.GoBack;
import app.earshot.usecase.backup.SalvageNotebook;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at a notebook from outside and inside, mends what can be worked out again, and says in sentences what it saw. Opens it as a window would. */
public final class CheckNotebook {

    private static final int MOST_NAMED = 20;

    private final Clock clock;

    /** How it stands with the notebook. */
    public enum State {
        SOUND,
        /** Somebody has it open. */
        OPEN_ELSEWHERE,
        /** Something is damaged, or it can't be opened. */
        NOT_SOUND
    }

    /** What there is to say, in order. */
    public record Report(State state, List<Sentence> sentences) {}

    public CheckNotebook(Clock clock) {
        this.clock = clock;
    }

    public Report check(Path folder) {
        List<Sentence> said = new ArrayList<>();
        said.add(Sentence.of("check.folder", folder.toString(), NotebookCheck.length(folder) >> 10));
        Set<String> strange = NotebookCheck.strange(folder);
        if (!strange.isEmpty()) {
            said.add(Sentence.of("check.strange", strange.size(), String.join(", ", strange)));
        }
        try (Notebook notebook = Notebook.open(folder, clock.instant())) {
            NotebookCheck check = new NotebookCheck(notebook);
            Found found = check.look();
            inside(found, said);
            check.mend(found);
            said.add(Sentence.of("check.index"));
            backups(folder, said);
            return new Report(found.isSound() ? State.SOUND : State.NOT_SOUND, said);
        } catch (NotebookRefused no) {
            said.add(Sentence.of("notebook.refused." + no.reason().code()));
            // One with a password is looked at while it is open: a password in a command can be read by others.
            if (no.reason() == Reason.IN_USE || no.reason() == Reason.LOCKED) {
                return new Report(State.OPEN_ELSEWHERE, said);
            }
            new SalvageNotebook(clock)
                    .look(folder)
                    .ifPresent(parts -> said.add(Sentence.of("welcome.readable", parts.accounts(), parts.people(), parts.entries())));
            backups(folder, said);
            return new Report(State.NOT_SOUND, said);
        }
    }

    private static void inside(Found found, List<Sentence> said) {
        for (Mismatch mismatch : found.mismatches().subList(0, Math.min(MOST_NAMED, found.mismatches().size()))) {
            said.add(sentence(mismatch));
        }
        if (found.mismatches().size() > MOST_NAMED) {
            said.add(Sentence.of("check.more", found.mismatches().size() - MOST_NAMED));
        }
        if (found.unsoundIndexes() > 0) {
            said.add(Sentence.of("check.lists", found.unsoundIndexes()));
        }
        if (found.dangling() > 0) {
            said.add(Sentence.of("check.dangling", found.dangling()));
        }
        if (!found.unsoundFiles().isEmpty()) {
            said.add(Sentence.of("check.files", found.unsoundFiles().size(), String.join(", ", found.unsoundFiles())));
        }
        if (found.noted() > 0) {
            said.add(Sentence.of("check.noted", found.noted()));
        }
        if (found.isSound()) {
            said.add(Sentence.of("check.sound"));
        }
    }

    private static Sentence sentence(Mismatch mismatch) {
        return mismatch.at() == null
                ? Sentence.of("check.mismatch." + (mismatch.kind().equals("person") ? "person" : "other"), mismatch.name())
                : Sentence.of("check.mismatch.entry", mismatch.at(), mismatch.name());
    }

    private void backups(Path folder, List<Sentence> said) {
        said.add(new GoBack(clock, Keys.NONE)
                .newest(folder)
                .map(backup -> Sentence.of("check.backup", backup.made(), backup.held().accounts(), backup.held().entries()))
                .orElseGet(() -> Sentence.of("check.no-backup")));
    }
}
