package app.earshot.usecase.business;

import app.earshot.exchange.demo.DemoBusiness;
import app.earshot.exchange.demo.DemoNotebook;
import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;

/** Fills a new notebook with the made-up business. */
public final class FillDemo {

    private final Writing writing;
    private final ZoneId zone;

    public FillDemo(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    public void run() {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        DemoBusiness demo = DemoNotebook.read(today, zone);
        writing.keep(null, session -> {
            demo.teammates().forEach(session.teammates()::insert);
            demo.people().forEach(session.people()::insert);
            demo.accounts().forEach(session.accounts()::insert);
            demo.members().forEach(member -> session.people()
                    .saveMember(member.accountId(), member.person().id(), member.roles(), member.position()));
            fill(session, demo);
        });
        new NameBusiness(writing).begin(DemoBusiness.FIRM);
    }

    private static void fill(Session session, DemoBusiness demo) {
        demo.enquiries().forEach(session.enquiries()::insert);
        session.entries().insertAll(demo.entries());
        demo.goals().forEach(session.goals()::insert);
        demo.disagreements().forEach(session.disagreements()::insert);
    }
}
