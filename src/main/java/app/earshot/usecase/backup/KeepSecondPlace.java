package app.earshot.usecase.backup;

import app.earshot.store.backup.Backup;
import app.earshot.store.backup.PlaceFailed;
import app.earshot.store.backup.SecondPlace;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the backups once more in a folder that somebody chose, such as on a stick. It may not be there for days: what is missing is made up when
 * it is. Which folder it is this laptop remembers, and whoever shows the notebook says it here. Nothing of it needs the notebook's turn.
 */
public final class KeepSecondPlace {

    private final Writing writing;
    private final SecondPlace second;
    private volatile @Nullable Path place;
    private volatile boolean leaving;
    /** The newest of ours that stands there, so that the stick is not read each minute. */
    private volatile @Nullable Path caughtUp;

    public KeepSecondPlace(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.second = new SecondPlace(writing.notebook().folder(), zone, writing.notebook().seal());
    }

    /** How the second place stands. */
    public enum State { NONE, THERE, ABSENT }

    /**
     * What is to be seen of it.
     *
     * @param folder where the backups stand, or null where there is no second place
     * @param last when the newest of them was made that stands there; null where none does or nobody can look
     * @param names the names of the files that stand there
     */
    public record Seen(State state, @Nullable Path folder, @Nullable Instant last, Set<String> names) {

        public static final Seen NOTHING = new Seen(State.NONE, null, null, Set.of());

        public Seen {
            names = Set.copyOf(names);
        }
    }

    /** Says where it is, as this laptop remembers it; null where there is none. */
    public void follow(@Nullable Path folder) {
        place = folder;
        caughtUp = null;
    }

    /** The folder of the notebook, by which this laptop remembers it. */
    public Path notebook() {
        return writing.notebook().folder();
    }

    /**
     * Makes room in a folder that somebody chose.
     *
     * @return what is to be remembered
     * @throws Refused if it can't be one
     */
    public Path settleIn(Path chosen) {
        try {
            Path settled = second.settleIn(chosen, writing.clock().instant());
            follow(settled);
            return settled;
        } catch (PlaceFailed failed) {
            throw refused(failed);
        }
    }

    /** Looks there. Takes as long as the disk does. */
    public Seen look() {
        Path there = place;
        if (there == null) {
            return Seen.NOTHING;
        }
        List<Backup> all = second.all(there, writing.clock().instant());
        return new Seen(
                Files.isDirectory(there) ? State.THERE : State.ABSENT, there, all.stream().findFirst().map(Backup::made).orElse(null),
                all.stream().map(one -> one.file().getFileName().toString()).collect(Collectors.toSet()));
    }

    /**
     * Copies there what is missing, as far as nobody is about to leave.
     *
     * @param newest of the backups beside the notebook; with none nothing can be missing
     * @return whether something was looked for there, so that what is shown of it may have changed
     * @throws Refused if something is in the way
     */
    public boolean catchUp(Optional<KeptBackup> newest) {
        Path there = place;
        Path ours = newest.map(KeptBackup::file).orElse(null);
        if (there == null || ours == null || leaving || isThereAlready(there, ours)) {
            return false;
        }
        copy(there, ours);
        return true;
    }

    private boolean isThereAlready(Path there, Path ours) {
        return ours.equals(caughtUp) && Files.exists(there.resolve(ours.getFileName()));
    }

    private synchronized void copy(Path there, Path ours) {
        try {
            second.catchUp(there, writing.clock().instant(), () -> leaving || !there.equals(place));
            caughtUp = leaving ? null : ours;
        } catch (PlaceFailed failed) {
            if (failed.kind() != PlaceFailed.Kind.BUSY) {
                throw refused(failed);
            }
        }
    }

    /** Says that the notebook is about to be closed. */
    public void leave() {
        leaving = true;
    }

    /** Copies there what came on closing, behind the closed window: killed there, it is missing until the next time. */
    public void close() {
        Path there = place;
        if (there != null) {
            try {
                second.catchUp(there, writing.clock().instant(), () -> false);
            } catch (PlaceFailed none) {
                // There is no window any more to say it in. The next opening says it.
                return;
            }
        }
    }

    private static Refused refused(PlaceFailed failed) {
        return Refused.forNow("second-place.failed." + failed.kind().code());
    }
}
