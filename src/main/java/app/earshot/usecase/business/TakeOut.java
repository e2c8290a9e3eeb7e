package app.earshot.usecase.business;

import app.earshot.domain.account.Attachment;
import app.earshot.domain.bank.Decision;
import app.earshot.exchange.json.JsonNotebookExporter;
import app.earshot.platform.FileNames;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.ExportDao;
import app.earshot.store.Session;
import app.earshot.store.Snapshot;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import app.earshot.usecase.calendar.KeepHolidays;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Takes everything out: one JSON document that other programs can read, and the kept files beside it. All of it is as it was at one
 * moment, while saving goes on.
 */
public final class TakeOut {

    private static final int AT_A_TIME = 200;
    /** How often it goes through all accounts: once for each kind of thing that hangs on one, and once for the files. */
    private static final int WALKS = 16;
    /** Each file is read against its checksum before it is copied. */
    private static final int PASSES = 2;
    private static final UUID NO_ACCOUNT = new UUID(0, 0);

    private final Writing writing;
    private final AttachmentFiles files;
    private final ZoneId zone;

    public TakeOut(Writing writing, AttachmentFiles files, ZoneId zone) {
        this.writing = writing;
        this.files = files;
        this.zone = zone;
    }

    /**
     * @param target the folder in which a new one is made
     * @param progressed is told how much is done, from 0 to 1
     * @param stop asked now and then whether to leave off
     * @return the new folder; there is none unless it is whole, and nothing if it was stopped
     */
    public Optional<Path> run(Path target, DoubleConsumer progressed, BooleanSupplier stop) {
        Path unfinished = null;
        try (Snapshot moment = writing.snapshot()) {
            unfinished = Files.createTempDirectory(target, ".earshot-");
            ExportDao.Length length = read(moment, session -> session.walk().length());
            long rows = WALKS * length.accounts() + length.people() + length.entries();
            Rows all = new Rows(moment, new CancellableProgress(rows, PASSES * length.bytes(), progressed, stop));
            writeNotebook(unfinished.resolve("notebook.json"), all);
            List<Attachment> damaged = copyFiles(Files.createDirectory(unfinished.resolve("files")), all);
            all.progress().ask();
            Path whole = Files.move(unfinished, free(target));
            all.progress().finished();
            if (!damaged.isEmpty()) {
                throw Refused.of("refused.files-left-behind", damaged.size(), damaged.getFirst().fileName());
            }
            return Optional.of(whole);
        } catch (Stopped asked) {
            return Optional.empty();
        } catch (IOException unwritable) {
            throw Refused.at(FormField.FOLDER, "refused.folder-unwritable", target.toString());
        } finally {
            clear(unfinished);
        }
    }

    private void writeNotebook(Path file, Rows all) throws IOException {
        String business = all.read(NameBusiness::name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                JsonNotebookExporter json = new JsonNotebookExporter(out, business, writing.clock().instant())) {
            Map<String, String> settings = new TreeMap<>(Map.of("business-name", business));
            all.read(session -> session.settings().get(KeepHolidays.SETTING)).ifPresent(area -> settings.put(KeepHolidays.SETTING, area));
            json.settings(settings);
            json.teammates(all.read(session -> session.teammates().all()).iterator());
            json.people(all.walk((s, after) -> s.walk().people(after, AT_A_TIME), (s, id) -> s.people().find(id).stream()));
            json.accounts(all.each((s, id) -> s.accounts().find(id).stream()));
            json.members(all.each((s, id) -> s.people().allMembers(id).stream()));
            json.enquiries(all.each((s, id) -> s.enquiries().of(id).stream()));
            json.holds(all.each((s, id) -> s.holds().of(id).stream()));
            json.daysOff(all.read(session -> session.daysOff().all()).iterator());
            json.entries(all.walk((s, after) -> s.walk().entries(after, AT_A_TIME), (s, id) -> s.entries().find(id).stream()));
            json.letGo(all.each((s, id) -> s.letGo().of(id).stream()));
            json.privateOnes(all.each((s, id) -> s.privateOnes().of(id).stream()));
            json.goals(all.each((s, id) -> s.goals().of(id).stream()));
            json.disagreements(all.each((s, id) -> s.disagreements().all(id).stream()));
            json.decisions(decisions(all));
            json.questionChanges(all.read(session -> session.questionChanges().all()).iterator());
            json.topicChanges(all.read(session -> session.topicChanges().all()).iterator());
            json.occasionChanges(all.read(session -> session.occasionChanges().all()).iterator());
            json.stageNames(all.read(session -> session.stageNames().all()).iterator());
            json.rulings(all.each((s, id) -> s.rulings().of(id).stream()));
            json.snoozes(all.each((s, id) -> s.snoozes().of(id).stream()));
            json.pairs(all.each((s, id) -> s.pairs().of(id).stream()));
            json.drafts(all.read(session -> session.drafts().all()).iterator());
            json.replies(all.each((s, id) -> s.replies().of(id).stream()));
            json.sheets(all.read(session -> session.sheets().all()).iterator());
            json.briefs(all.each((s, id) -> s.briefs().of(id).stream()));
            json.calls(all.read(session -> session.calls().all()).iterator());
            json.attachments(all.each((s, id) -> s.attachments().of(id).stream()));
            json.finish();
        }
    }

    /** Those that hold everywhere first, then each account's own. */
    private Iterator<Decision> decisions(Rows all) {
        Stream<Decision> everywhere = all.read(session -> session.decisions().of(NO_ACCOUNT)).stream();
        Iterator<Decision> own = all.each((session, id) ->
                session.decisions().of(id).stream().filter(decision -> id.equals(decision.accountId())));
        Iterable<Decision> ownOnce = () -> own;
        return Stream.concat(everywhere, StreamSupport.stream(ownOnce.spliterator(), false)).iterator();
    }

    /** Copies every kept file under its own name, in a folder for each account. Returns those that are not whole. */
    private List<Attachment> copyFiles(Path folder, Rows all) throws IOException {
        Iterator<Attachment> attachments = all.each((session, id) -> session.attachments().of(id).stream());
        List<Attachment> damaged = new ArrayList<>();
        while (attachments.hasNext()) {
            Attachment attachment = attachments.next();
            if (!files.isSound(attachment.sha256(), all.progress().counting(OutputStream.nullOutputStream()))) {
                damaged.add(attachment);
                continue;
            }
            Path own = Files.createDirectories(folder.resolve(attachment.accountId().toString()));
            Path file = FileNames.free(own, attachment.fileName());
            try (InputStream content = files.read(attachment.sha256());
                    OutputStream out = all.progress().counting(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
                content.transferTo(out);
            }
        }
        return damaged;
    }

    private <T> T read(Snapshot moment, Function<Session, T> work) {
        return writing.saying(() -> moment.read(work));
    }

    /** The rows of one moment, read a page at a time so that a notebook of any size fits, and others get their turn in between. */
    private final class Rows {

        private final Snapshot moment;
        private final CancellableProgress progress;

        Rows(Snapshot moment, CancellableProgress progress) {
            this.moment = moment;
            this.progress = progress;
        }

        CancellableProgress progress() {
            return progress;
        }

        <T> T read(Function<Session, T> work) {
            return TakeOut.this.read(moment, work);
        }

        /** Everything of one kind that hangs on accounts. */
        <T> Iterator<T> each(BiFunction<Session, UUID, Stream<T>> ofAccount) {
            return walk((session, after) -> session.walk().accounts(after, AT_A_TIME), ofAccount);
        }

        /** Everything that hangs on a walk through ids. */
        <T> Iterator<T> walk(BiFunction<Session, UUID, List<UUID>> ids, BiFunction<Session, UUID, Stream<T>> ofId) {
            Stream<List<UUID>> pages = Stream.iterate(page(ids, null), page -> !page.isEmpty(), page -> page(ids, page.getLast()));
            Function<List<UUID>, List<T>> values = page -> {
                progress.readRows(page.size());
                return read(session -> page.stream().flatMap(id -> ofId.apply(session, id)).toList());
            };
            return pages.map(values).flatMap(List::stream).iterator();
        }

        private List<UUID> page(BiFunction<Session, UUID, List<UUID>> ids, @Nullable UUID after) {
            return read(session -> ids.apply(session, after));
        }
    }

    private Path free(Path target) {
        String name = "Earshot " + LocalDate.ofInstant(writing.clock().instant(), zone);
        Path path = target.resolve(name);
        for (int number = 2; Files.exists(path); number++) {
            path = target.resolve(name + " (" + number + ")");
        }
        return path;
    }

    private static void clear(@Nullable Path unfinished) {
        if (unfinished == null || !Files.exists(unfinished)) {
            return;
        }
        try (Stream<Path> left = Files.walk(unfinished)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException stays) {
            // It begins with a dot and is no whole notebook; the person was told what went wrong already.
            return;
        }
    }
}
