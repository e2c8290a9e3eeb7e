package app.earshot.usecase.business;

import app.earshot.domain.account.Attachment;
import app.earshot.domain.bank.Decision;
import app.earshot.exchange.json.JsonNotebookWriter;
import app.earshot.platform.FileNames;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.ExportDao;
import app.earshot.store.Session;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
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
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Takes everything out: one JSON document that other programs can read, and the kept files beside it. */
public final class TakeOut {

    private static final int AT_A_TIME = 200;
    /** How often it goes through all accounts: once for each kind of thing that hangs on one. */
    private static final int WALKS = 12;
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
        try {
            unfinished = Files.createTempDirectory(target, ".earshot-");
            CancellableProgress pace = new CancellableProgress(steps(), progressed, stop);
            writeNotebook(unfinished.resolve("notebook.json"), pace);
            List<Attachment> damaged = copyFiles(Files.createDirectory(unfinished.resolve("files")), pace);
            pace.ask();
            Path whole = Files.move(unfinished, free(target));
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

    private long steps() {
        ExportDao.Length length = writing.read(session -> session.walk().length());
        return WALKS * length.accounts() + length.people() + length.entries();
    }

    private void writeNotebook(Path file, CancellableProgress pace) throws IOException {
        String business = new NameBusiness(writing).name();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                JsonNotebookWriter json = new JsonNotebookWriter(out, business, writing.clock().instant())) {
            json.settings(Map.of("business-name", business));
            json.teammates(writing.read(session -> session.teammates().all()).iterator());
            json.people(all(pace, (s, after) -> s.walk().people(after, AT_A_TIME), (s, id) -> s.people().find(id).stream()));
            json.accounts(each(pace, (s, id) -> s.accounts().find(id).stream()));
            json.members(each(pace, (s, id) -> s.people().allMembers(id).stream()));
            json.enquiries(each(pace, (s, id) -> s.enquiries().of(id).stream()));
            json.entries(all(pace, (s, after) -> s.walk().entries(after, AT_A_TIME), (s, id) -> s.entries().find(id).stream()));
            json.goals(each(pace, (s, id) -> s.goals().of(id).stream()));
            json.disagreements(each(pace, (s, id) -> s.disagreements().all(id).stream()));
            json.decisions(decisions(pace));
            json.questionChanges(writing.read(session -> session.questionChanges().all()).iterator());
            json.topicChanges(writing.read(session -> session.topicChanges().all()).iterator());
            json.occasionChanges(writing.read(session -> session.occasionChanges().all()).iterator());
            json.stageNames(writing.read(session -> session.stageNames().all()).iterator());
            json.snoozes(each(pace, (s, id) -> s.snoozes().of(id).stream()));
            json.pairs(each(pace, (s, id) -> s.pairs().of(id).stream()));
            json.drafts(writing.read(session -> session.drafts().all()).iterator());
            json.replies(each(pace, (s, id) -> s.replies().of(id).stream()));
            json.sheets(writing.read(session -> session.sheets().all()).iterator());
            json.briefs(each(pace, (s, id) -> s.briefs().of(id).stream()));
            json.calls(writing.read(session -> session.calls().all()).iterator());
            json.attachments(each(pace, (s, id) -> s.attachments().of(id).stream()));
            json.finish();
        }
    }

    /** Those that hold everywhere first, then each account's own. */
    private Iterator<Decision> decisions(CancellableProgress pace) {
        Stream<Decision> everywhere = writing.read(session -> session.decisions().of(NO_ACCOUNT)).stream();
        Iterator<Decision> own = each(pace, (session, id) ->
                session.decisions().of(id).stream().filter(decision -> id.equals(decision.accountId())));
        Iterable<Decision> ownOnce = () -> own;
        return Stream.concat(everywhere, StreamSupport.stream(ownOnce.spliterator(), false)).iterator();
    }

    /** Copies every kept file under its own name, in a folder for each account. Returns those that are not whole. */
    private List<Attachment> copyFiles(Path folder, CancellableProgress pace) throws IOException {
        Iterator<Attachment> all = each(pace, (session, id) -> session.attachments().of(id).stream());
        List<Attachment> damaged = new ArrayList<>();
        while (all.hasNext()) {
            Attachment attachment = all.next();
            if (!files.isSound(attachment.sha256(), pace.asking(OutputStream.nullOutputStream()))) {
                damaged.add(attachment);
                continue;
            }
            Path own = Files.createDirectories(folder.resolve(attachment.accountId().toString()));
            Path file = FileNames.free(own, attachment.fileName());
            try (InputStream content = files.read(attachment.sha256());
                    OutputStream out = pace.asking(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
                content.transferTo(out);
            }
        }
        return damaged;
    }

    private <T> Iterator<T> each(CancellableProgress pace, BiFunction<Session, UUID, Stream<T>> ofAccount) {
        return all(pace, (session, after) -> session.walk().accounts(after, AT_A_TIME), ofAccount);
    }

    /** Everything that hangs on a walk through ids, read a page at a time so that a notebook of any size fits. */
    private <T> Iterator<T> all(
            CancellableProgress pace, BiFunction<Session, UUID, List<UUID>> ids, BiFunction<Session, UUID, Stream<T>> read) {
        Stream<List<UUID>> pages = Stream.iterate(
                page(ids, null), page -> !page.isEmpty(), page -> page(ids, page.getLast()));
        Function<List<UUID>, List<T>> values = page -> {
            pace.went(page.size());
            return writing.read(session -> page.stream().flatMap(id -> read.apply(session, id)).toList());
        };
        return pages.map(values).flatMap(List::stream).iterator();
    }

    private List<UUID> page(BiFunction<Session, UUID, List<UUID>> ids, @Nullable UUID after) {
        return writing.read(session -> ids.apply(session, after));
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
