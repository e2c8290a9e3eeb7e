package app.earshot.usecase.business;

import app.earshot.domain.account.Attachment;
import app.earshot.exchange.demo.DemoBusiness;
import app.earshot.exchange.demo.DemoFile;
import app.earshot.exchange.demo.DemoNotebook;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Fills a new notebook with a made-up business. */
public final class FillDemo {

    private final Writing writing;
    private final AttachmentFiles files;
    private final ZoneId zone;

    /** @param files the notebook's kept files */
    public FillDemo(Writing writing, AttachmentFiles files, ZoneId zone) {
        this.writing = writing;
        this.files = files;
        this.zone = zone;
    }

    /** With the one that comes with the program. */
    public void run() {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        run(DemoNotebook.read(today, zone), DemoBusiness.FIRM);
    }

    /** With any other, under the name of its firm. */
    public void run(DemoBusiness demo, String firm) {
        List<Attachment> attachments = demo.files().stream().map(this::keep).toList();
        writing.keep(null, session -> {
            demo.teammates().forEach(session.teammates()::insert);
            demo.people().forEach(session.people()::insert);
            demo.accounts().forEach(session.accounts()::insert);
            demo.members().forEach(member -> session.people()
                    .saveMember(member.accountId(), member.person().id(), member.roles(), member.position()));
            fill(session, demo);
            attachments.forEach(session.attachments()::insert);
        });
        new NameBusiness(writing).begin(firm);
    }

    private static void fill(Session session, DemoBusiness demo) {
        demo.enquiries().forEach(session.enquiries()::insert);
        demo.holds().forEach(session.holds()::insert);
        demo.daysOff().forEach(session.daysOff()::insert);
        session.entries().insertAll(demo.entries());
        demo.goals().forEach(session.goals()::insert);
        demo.disagreements().forEach(session.disagreements()::insert);
        demo.decisions().forEach(session.decisions()::insert);
        demo.snoozes().forEach(session.snoozes()::insert);
        demo.briefs().forEach(session.briefs()::insert);
    }

    private Attachment keep(DemoFile file) {
        try (InputStream content = file.content()) {
            AttachmentFiles.Kept kept = files.keep(files.copy(content, copied -> true).orElseThrow());
            return new Attachment(
                    file.id(), file.accountId(), file.name(), kept.bytes(), kept.sha256(), file.addedAt(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
