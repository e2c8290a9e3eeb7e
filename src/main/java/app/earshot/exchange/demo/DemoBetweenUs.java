package app.earshot.exchange.demo;

import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.PositionTaken;
import app.earshot.domain.timeline.SharedGoal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The goals of a demo file with how they turned out, and what is seen differently with each side's view. */
final class DemoBetweenUs {

    private final DemoLines lines;
    private final DemoPeople everybody;
    private final DemoDays days;
    private final UUID accountId;
    private final Function<String, UUID> person;
    private final List<SharedGoal> goals = new ArrayList<>();
    private final List<Disagreement> disagreements = new ArrayList<>();

    DemoBetweenUs(DemoLines lines, DemoPeople everybody, DemoDays days, UUID accountId, Function<String, UUID> person) {
        this.lines = lines;
        this.everybody = everybody;
        this.days = days;
        this.accountId = accountId;
        this.person = person;
    }

    /** Reads the next line with what belongs to it, if it is one of these. */
    boolean readNext() {
        if (lines.nextIs("goal")) {
            goals.add(goal(lines.parts(lines.take("goal"), 3)));
        } else if (lines.nextIs("disagreement")) {
            disagreements.add(disagreement(lines.parts(lines.take("disagreement"), 4)));
        } else {
            return false;
        }
        return true;
    }

    List<SharedGoal> goals() {
        return goals;
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }

    private SharedGoal goal(List<String> parts) {
        LocalDate agreedOn = days.past(parts.get(0), lines);
        int number = goals.size() + 1;
        Set<UUID> agreedBy = lines.listed(parts.get(2)).stream().map(person).collect(Collectors.toUnmodifiableSet());
        UUID goal = DemoIds.of(days.at(agreedOn, LocalTime.NOON), "goal/" + lines.file() + "/" + number);
        if (!lines.nextIs("checked")) {
            return SharedGoal.agreed(goal, accountId, number, parts.get(1), agreedBy, agreedOn);
        }
        List<String> checked = lines.parts(lines.take("checked"), 3);
        LocalDate checkedOn = days.past(checked.get(0), lines);
        GoalOutcome outcome = DemoPeople.coded(GoalOutcome.class, checked.get(1), lines);
        return new SharedGoal(
                goal, accountId, number, parts.get(1), agreedBy, agreedOn, outcome, checkedOn, checked.get(2));
    }

    private Disagreement disagreement(List<String> parts) {
        LocalDate openedOn = days.past(parts.get(0), lines);
        LocalDate reviewOn = parts.get(2).equals("-") ? null : days.day(parts.get(2), lines);
        boolean secluded = parts.get(3).equals("secluded");
        if (!secluded && !parts.get(3).equals("in-briefs")) {
            throw lines.refused("expected \"secluded\" or \"in-briefs\"");
        }
        UUID id = DemoIds.of(
                days.at(openedOn, LocalTime.NOON), "disagreement/" + lines.file() + "/" + disagreements.size());
        List<PositionTaken> views = new ArrayList<>();
        while (lines.nextIs("view")) {
            views.add(view(id, views.size(), lines.parts(lines.take("view"), 3)));
        }
        if (views.size() < 2) {
            throw lines.refused("a disagreement has two views or more");
        }
        String beneath = lines.nextIs("beneath") ? lines.take("beneath") : "";
        List<String> decided = lines.nextIs("decided") ? lines.parts(lines.take("decided"), 2) : List.of();
        LocalDate settledOn = decided.isEmpty() ? null : days.past(decided.getFirst(), lines);
        return new Disagreement(
                id, accountId, parts.get(1), views, beneath, decided.isEmpty() ? "" : decided.getLast(), openedOn, reviewOn,
                settledOn, secluded, null, 0);
    }

    private PositionTaken view(UUID disagreement, int number, List<String> parts) {
        LocalDate takenOn = days.past(parts.get(0), lines);
        UUID id = DemoIds.of(days.at(takenOn, LocalTime.NOON), "view/" + disagreement + "/" + number);
        UUID teammate = teammate(parts.get(1));
        return new PositionTaken(
                id, teammate == null ? person.apply(parts.get(1)) : null, teammate, parts.get(2), takenOn);
    }

    /** Ours are called by their names in every file; whoever is not one of them is one of theirs. */
    private @Nullable UUID teammate(String key) {
        return everybody.isTeammate(key) ? everybody.teammate(key, lines) : null;
    }
}
