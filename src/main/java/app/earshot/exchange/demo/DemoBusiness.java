package app.earshot.exchange.demo;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.bank.Decision;
import app.earshot.domain.bank.Snooze;
import app.earshot.domain.calendar.DayOff;
import app.earshot.domain.calendar.Hold;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.KeptBrief;
import app.earshot.domain.timeline.SharedGoal;
import java.util.List;

/**
 * A whole made-up business. Everything refers only to what stands in an earlier list, so it can be stored in this order.
 *
 * @param entries account by account, oldest first within each
 * @param briefs pages that were read before a meeting, each behind one of the entries
 */
public record DemoBusiness(
        List<Teammate> teammates,
        List<Person> people,
        List<Account> accounts,
        List<Member> members,
        List<Enquiry> enquiries,
        List<Hold> holds,
        List<DayOff> daysOff,
        List<Entry> entries,
        List<SharedGoal> goals,
        List<Disagreement> disagreements,
        List<Decision> decisions,
        List<Snooze> snoozes,
        List<DemoFile> files,
        List<KeptBrief> briefs) {

    /** The name of the firm. */
    public static final String FIRM = "Nightjar Weddings";

    public DemoBusiness {
        teammates = List.copyOf(teammates);
        people = List.copyOf(people);
        accounts = List.copyOf(accounts);
        members = List.copyOf(members);
        enquiries = List.copyOf(enquiries);
        holds = List.copyOf(holds);
        daysOff = List.copyOf(daysOff);
        entries = List.copyOf(entries);
        goals = List.copyOf(goals);
        disagreements = List.copyOf(disagreements);
        decisions = List.copyOf(decisions);
        snoozes = List.copyOf(snoozes);
        files = List.copyOf(files);
        briefs = List.copyOf(briefs);
    }
}
