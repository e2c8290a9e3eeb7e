package app.earshot.exchange.demo;

import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.Decision;
import app.earshot.domain.bank.Snooze;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was laid to one side on the account of a demo file: suggestions put off, blind spots with the reason why, and files. */
final class DemoAside {

    private static final LocalTime IN_THE_EVENING = LocalTime.of(19, 0);

    private final DemoLines lines;
    private final DemoDays days;
    private final UUID accountId;
    private final Function<String, UUID> person;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Snooze> snoozes = new ArrayList<>();
    private final List<DemoFile> files = new ArrayList<>();

    DemoAside(DemoLines lines, DemoDays days, UUID accountId, Function<String, UUID> person) {
        this.lines = lines;
        this.days = days;
        this.accountId = accountId;
        this.person = person;
    }

    /** Reads the next line, if it is one of these. */
    boolean readNext() {
        if (lines.nextIs("put-off")) {
            decisions.add(putOff(lines.parts(lines.take("put-off"), 3)));
        } else if (lines.nextIs("aside")) {
            snoozes.add(aside(lines.parts(lines.take("aside"), 5)));
        } else if (lines.nextIs("file")) {
            files.add(file(lines.parts(lines.take("file"), 2)));
        } else {
            return false;
        }
        return true;
    }

    List<Decision> decisions() {
        return decisions;
    }

    List<Snooze> snoozes() {
        return snoozes;
    }

    List<DemoFile> files() {
        return files;
    }

    private Decision putOff(List<String> parts) {
        Instant at = evening(parts.get(0));
        LocalDate until = days.day(parts.get(2), lines);
        return new Decision(id(at, "put-off/" + parts.get(1)), accountId, parts.get(1), AskDecision.NOT_NOW, at, until);
    }

    private Snooze aside(List<String> parts) {
        Instant at = evening(parts.get(0));
        UUID about = parts.get(2).equals("-") ? null : person.apply(parts.get(2));
        @Nullable LocalDate until = parts.get(3).equals("-") ? null : days.day(parts.get(3), lines);
        return new Snooze(id(at, "aside/" + parts.get(1)), accountId, parts.get(1), about, parts.get(4), at, until, null);
    }

    private DemoFile file(List<String> parts) {
        String name = parts.get(1);
        if (!DemoFile.isThere(name)) {
            throw lines.refused("there is no file \"" + name + "\"");
        }
        Instant at = evening(parts.get(0));
        return new DemoFile(id(at, "file/" + name), accountId, name, at);
    }

    private Instant evening(String offset) {
        return days.at(days.past(offset, lines), IN_THE_EVENING);
    }

    private UUID id(Instant at, String name) {
        return DemoIds.of(at, name + "/" + lines.file());
    }
}
