package app.earshot.exchange.demo;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.calendar.Hold;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.KeptBrief;
import app.earshot.domain.timeline.SharedGoal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One file of the demo, read from its first line to its last. */
final class DemoAccount {

    private record StageLine(LocalDate day, Stage stage, String reason) {}

    private record EnquiryLines(List<String> parts, List<LocalDate> days, @Nullable UUID crew, List<StageLine> stages, DemoWhen when) {}

    private final DemoLines lines;
    private final DemoPeople everybody;
    private final DemoDays days;
    private final UUID id;
    private final Map<String, DemoPeople.Named> people = new LinkedHashMap<>();
    private final List<Member> members = new ArrayList<>();
    private final DemoBetweenUs between;
    private final DemoAside aside;
    private final List<Entry> entries = new ArrayList<>();
    private final List<KeptBrief> briefs = new ArrayList<>();
    private final List<Hold> holds = new ArrayList<>();
    private final List<Enquiry> enquiries;
    private final Account account;

    DemoAccount(DemoLines lines, DemoPeople everybody, DemoDays days) {
        this.lines = lines;
        this.everybody = everybody;
        this.days = days;
        this.id = DemoIds.of(everybody.founded(), "account/" + lines.file());
        String name = lines.take("account");
        AccountKind kind = DemoPeople.coded(AccountKind.class, lines.take("kind"), lines);
        String note = lines.nextIs("note") ? lines.take("note") : "";
        readPeople();
        this.between = new DemoBetweenUs(lines, everybody, days, id, this::person);
        this.aside = new DemoAside(lines, days, id, this::person);
        List<EnquiryLines> asked = readEnquiriesAndGoals();
        readEntries(name);
        this.enquiries = asked.stream().map(this::enquiry).toList();
        Instant created = enquiries.stream().map(enquiry -> enquiry.stages().getFirst().at()).reduce(entries.getFirst().at(), DemoAccount::earlier);
        this.account = new Account(id, name, kind, note, created, null, 0);
    }

    Account account() {
        return account;
    }

    List<Member> members() {
        return members;
    }

    List<SharedGoal> goals() {
        return between.goals();
    }

    List<Disagreement> disagreements() {
        return between.disagreements();
    }

    /** What was put off or aside, and the files that were kept. */
    DemoAside aside() {
        return aside;
    }

    List<KeptBrief> briefs() {
        return briefs;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Hold> holds() {
        return holds;
    }

    List<Enquiry> enquiries() {
        return enquiries;
    }

    private void readPeople() {
        for (String line = lines.peek(); line != null && line.startsWith(DemoPeople.PERSON); line = lines.peek()) {
            DemoPeople.Named named = everybody.named(lines.take(), lines);
            people.put(named.key(), named);
            members.add(new Member(id, everybody.person(named, lines), named.roles(), members.size(), null));
        }
    }

    private List<EnquiryLines> readEnquiriesAndGoals() {
        List<EnquiryLines> asked = new ArrayList<>();
        boolean more = true;
        while (more) {
            if (lines.nextIs("enquiry")) {
                asked.add(readEnquiry());
            } else {
                more = between.readNext() || aside.readNext();
            }
        }
        if (!lines.take().equals(DemoLines.HEADER_ENDS)) {
            throw lines.refused("expected the line " + DemoLines.HEADER_ENDS + " below the header");
        }
        return asked;
    }

    private EnquiryLines readEnquiry() {
        List<String> parts = lines.parts(lines.take("enquiry"), 6);
        occasion(parts.get(0));
        List<LocalDate> asked = parts.get(1).equals("?")
                ? List.of()
                : Arrays.stream(parts.get(1).split(" or ")).map(day -> days.day(day.strip(), lines)).sorted().toList();
        UUID crew = parts.get(5).equals("-") ? null : everybody.teammate(parts.get(5), lines);
        List<StageLine> stages = new ArrayList<>();
        while (lines.nextIs("stage")) {
            String[] halves = lines.take("stage").split("\\|", 2);
            String[] words = halves[0].strip().split(" ");
            if (words.length != 2) {
                throw lines.refused("expected \"stage: offset code\"");
            }
            stages.add(new StageLine(
                    days.past(words[0], lines), DemoPeople.coded(Stage.class, words[1], lines), halves.length == 2 ? halves[1].strip() : ""));
        }
        if (stages.isEmpty()) {
            throw lines.refused("an enquiry begins with a stage");
        }
        return new EnquiryLines(parts, asked, crew, stages, DemoWhen.read(lines, everybody, days));
    }

    private Occasion occasion(String code) {
        return Occasion.OURS.stream()
                .filter(occasion -> occasion.code().equals(code))
                .findFirst()
                .orElseThrow(() -> lines.refused("no type of occasion has the code " + code));
    }

    private void readEntries(String name) {
        while (lines.peek() != null) {
            if (lines.peek().isBlank()) {
                lines.take();
                continue;
            }
            DemoPage page = new DemoPage(lines, days, name);
            Entry entry = new DemoEntry(lines, everybody, days, id, this::person).read(page);
            if (!entries.isEmpty() && !entry.at().isAfter(entries.getLast().at())) {
                throw lines.refused("this entry ends here and is not later than the one before it");
            }
            entries.add(entry);
            page.behind(entry).ifPresent(briefs::add);
        }
        if (entries.isEmpty()) {
            throw lines.refused("an account has at least one entry");
        }
    }

    private UUID person(String key) {
        DemoPeople.Named named = people.get(key);
        if (named == null) {
            throw lines.refused("nobody here is called \"" + key + "\"");
        }
        return everybody.person(named, lines).id();
    }

    private Enquiry enquiry(EnquiryLines asked) {
        List<StageChange> stages = new ArrayList<>();
        Instant last = Instant.MIN;
        for (StageLine line : asked.stages()) {
            Instant at = moment(line);
            last = at.isAfter(last) ? at : last.plusSeconds(60);
            stages.add(new StageChange(DemoIds.of(last, "stage/" + lines.file() + "/" + line), line.stage(), last, line.reason()));
        }
        Occasion occasion = occasion(asked.parts().get(0));
        String source = asked.parts().get(4);
        UUID enquiry = DemoIds.of(stages.getFirst().at(), "enquiry/" + lines.file());
        UUID sender = everybody.sender(source, people.values(), lines);
        asked.when().holds().forEach(hold -> holds.add(hold.of(enquiry)));
        List<UUID> crews = asked.crew() == null ? List.of() : List.of(asked.crew());
        return new Enquiry(
                enquiry, id, occasion, asked.days(), asked.parts().get(2), asked.parts().get(3), source, sender, crews, asked.when().hours(), stages, 0);
    }

    /** An enquiry begins with the first entry of its day; any later stage follows from what was said that day. */
    private Instant moment(StageLine line) {
        Instant start = days.at(line.day(), LocalTime.MIN);
        Instant end = days.at(line.day().plusDays(1), LocalTime.MIN);
        List<Instant> thatDay =
                entries.stream().map(Entry::at).filter(at -> !at.isBefore(start) && at.isBefore(end)).toList();
        if (thatDay.isEmpty()) {
            return days.at(line.day(), LocalTime.NOON);
        }
        return line.stage() == Stage.ENQUIRED ? thatDay.getFirst() : thatDay.getLast();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
