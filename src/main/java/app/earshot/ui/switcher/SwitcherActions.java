package app.earshot.ui.switcher;

import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.timeline.Hit;
import app.earshot.domain.timeline.HitKind;
import app.earshot.ui.search.HitVisits;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.calendar.DateAnswer;
import app.earshot.usecase.verbs.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks for what is typed in everything that one can go to, and goes there. */
public final class SwitcherActions {

    private static final int NAMES = 8;
    private static final int WORDS = 5;
    private static final int DAYS = 3;
    private static final int COMMANDS = 5;

    private final SwitcherModel model;
    private final Tools tools;
    private final Whereabouts whereabouts;
    private final CommandNames commands;

    SwitcherActions(SwitcherModel model, Tools tools, Whereabouts whereabouts) {
        this.model = model;
        this.tools = tools;
        this.whereabouts = whereabouts;
        commands = new CommandNames(tools.frame().messages());
    }

    /** Looks for what is typed now. Only the answer to the newest question is shown. */
    public void typed(String words) {
        model.setWords(words);
        List<UUID> recent = whereabouts.recent();
        tools.frame().work()
                .slow("switcher", () -> words.isBlank() ? recent(recent) : found(words))
                .onlyLatest()
                .then(found -> {
                    if (words.equals(model.words().get())) {
                        show(words, found);
                    }
                })
                .start();
    }

    void move(int steps) {
        model.move(steps);
    }

    void take(Choice choice) {
        switch (choice) {
            case Choice.Name name -> visit(name.hit());
            case Choice.Recent recent -> visit(recent.hit());
            case Choice.Words words -> tools.navigator().visit(HitVisits.to(words.hit()));
            case Choice.Day day -> whereabouts.ask(tools.frame().messages().days().full(day.plan().day()));
            case Choice.Act act -> whereabouts.run(act.command());
        }
    }

    private void visit(Hit hit) {
        tools.navigator().visit(new Visit.ToAccount(hit.accountId()));
    }

    private List<Choice> recent(List<UUID> accounts) {
        return tools.verbs().readAccounts().rows(accounts).stream()
                .<Choice>map(row -> new Choice.Recent(new Hit(
                        HitKind.ACCOUNT, row.id(), row.id(), null, null, row.name(), null, row.name(), tools.frame().messages().days().now(),
                        List.of())))
                .toList();
    }

    /** All but the commands, which the screen knows. A word that is a name as well as a month is more likely a name. */
    private List<Choice> found(String words) {
        Verbs verbs = tools.verbs();
        List<Choice> found = new ArrayList<>();
        verbs.findWords().names(words, NAMES).forEach(hit -> found.add(new Choice.Name(hit)));
        DateAnswer answer = verbs.askDate().run(words);
        List<DayPlan> days = answer.days().subList(0, Math.min(DAYS, answer.days().size()));
        found.addAll(days.stream().map(Choice.Day::new).toList());
        verbs.findWords().said(words, WORDS).forEach(hit -> found.add(new Choice.Words(hit)));
        return found;
    }

    private void show(String words, List<Choice> found) {
        List<Choice> all = new ArrayList<>(found);
        all.removeIf(choice -> choice instanceof Choice.Words said && tools.frame().overlays().overlooked().hides(said.hit().id(), said.hit().entryId()));
        int before = (int) all.stream().takeWhile(choice -> !(choice instanceof Choice.Words)).count();
        List<Choice> acts = commands.find(words, whereabouts::can).stream()
                .limit(words.isBlank() ? Integer.MAX_VALUE : COMMANDS)
                .<Choice>map(Choice.Act::new)
                .toList();
        all.addAll(before, acts);
        model.show(all);
    }
}
