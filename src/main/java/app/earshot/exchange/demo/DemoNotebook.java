package app.earshot.exchange.demo;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.bank.Decision;
import app.earshot.domain.bank.Snooze;
import app.earshot.domain.calendar.DayOff;
import app.earshot.domain.calendar.Hold;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.KeptBrief;
import app.earshot.domain.timeline.SharedGoal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the demo business that ships with the program, or another in its format. The same day and zone give the same business, ids included. */
public final class DemoNotebook {

    private static final int OFF_PARTS = 4;
    private static final String FOLDER = "/app/earshot/demo/";

    private DemoNotebook() {}

    /**
     * @throws DemoRefused if a file does not follow the format
     */
    public static DemoBusiness read(LocalDate today, ZoneId zone) {
        Map<String, String> files = new LinkedHashMap<>();
        resource("accounts.list").lines().forEach(name -> files.put(name, resource("accounts/" + name + ".txt")));
        return read(files, resource("days-off.txt"), today, zone);
    }

    /**
     * @param files the text of each file by its name without ending, in order
     * @throws DemoRefused if one does not follow the format
     */
    public static DemoBusiness read(Map<String, String> files, LocalDate today, ZoneId zone) {
        return read(files, "", today, zone);
    }

    private static DemoBusiness read(Map<String, String> files, String off, LocalDate today, ZoneId zone) {
        DemoDays days = new DemoDays(today, zone);
        // The same moment whatever today is, so that people keep their ids from one day to the next.
        Instant founded = LocalDate.of(2020, 1, 1).atTime(LocalTime.NOON).atZone(zone).toInstant();
        DemoPeople everybody = new DemoPeople(founded);
        files.forEach((name, text) -> everybody.meet(new DemoLines(name, text)));
        List<Account> accounts = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        List<Enquiry> enquiries = new ArrayList<>();
        List<Hold> holds = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<SharedGoal> goals = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        List<Snooze> snoozes = new ArrayList<>();
        List<DemoFile> attached = new ArrayList<>();
        List<KeptBrief> briefs = new ArrayList<>();
        files.forEach((name, text) -> {
            DemoAccount read = new DemoAccount(new DemoLines(name, text), everybody, days);
            accounts.add(read.account());
            members.addAll(read.members());
            enquiries.addAll(read.enquiries());
            holds.addAll(read.holds());
            entries.addAll(read.entries());
            goals.addAll(read.goals());
            disagreements.addAll(read.disagreements());
            decisions.addAll(read.aside().decisions());
            snoozes.addAll(read.aside().snoozes());
            attached.addAll(read.aside().files());
            briefs.addAll(read.briefs());
        });
        return new DemoBusiness(
                everybody.team(), everybody.people(), accounts, members, enquiries, holds,
                daysOff(new DemoLines("days-off", off), everybody, days), entries, goals, disagreements, decisions, snoozes,
                attached, briefs);
    }

    /** Lines of four parts: whose, the first day, the last one, and what for. */
    private static List<DayOff> daysOff(DemoLines lines, DemoPeople everybody, DemoDays days) {
        List<DayOff> off = new ArrayList<>();
        while (lines.peek() != null) {
            List<String> parts = lines.parts(lines.take(), OFF_PARTS);
            String id = "day-off/" + String.join("/", parts);
            off.add(new DayOff(
                    DemoIds.of(everybody.founded(), id), everybody.teammate(parts.get(0), lines), days.day(parts.get(1), lines), days.day(parts.get(2), lines),
                    parts.get(3)));
        }
        return off;
    }

    private static String resource(String name) {
        try (InputStream stream = DemoNotebook.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its demo file " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
