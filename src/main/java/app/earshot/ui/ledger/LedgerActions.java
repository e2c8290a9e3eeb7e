package app.earshot.ui.ledger;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.ledger.LedgerFilter;
import app.earshot.domain.ledger.LedgerLine;
import app.earshot.domain.ledger.LedgerOrder;
import app.earshot.domain.ledger.Standing;
import app.earshot.domain.ledger.WordKept;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.parts.paging.PagedRows;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.ledger.TableForm;
import app.earshot.usecase.timeline.KeepPromise;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What may be done in the ledger. What each did is told, and can be taken back. */
public final class LedgerActions {

    private final LedgerModel model;
    private final Tools tools;
    private final LedgerWords words;

    /** Counts the orders and filters there have been, so that a page of an earlier one is not put into this one. */
    private int readings;
    private boolean begun;

    private record Reading(int count, Map<Integer, List<LedgerLine>> pages, WordKept kept) {}

    public LedgerActions(LedgerModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        words = new LedgerWords(tools.frame().messages());
        model.rows().onWanted(this::readPage);
        tools.verbs().changes().listen(account -> tools.frame().work().onScreen(this::changed));
    }

    void shown() {
        begun = true;
        read(model.rows().inView());
    }

    void typed(String typed) {
        filter(new LedgerFilter(model.filter().get().side(), model.filter().get().standing(), typed));
    }

    void side(@Nullable Side side) {
        filter(new LedgerFilter(side, model.filter().get().standing(), model.filter().get().words()));
    }

    void standing(Set<Standing> standing) {
        filter(new LedgerFilter(model.filter().get().side(), standing, model.filter().get().words()));
    }

    void order(LedgerOrder order) {
        if (order != model.order().get()) {
            model.order().set(order);
            read(List.of(0));
        }
    }

    void kept(Promise promise) {
        start(promise, verb -> verb.kept(promise.id()), null);
    }

    void settle(Promise promise, PromiseState state) {
        start(promise, verb -> verb.settle(promise.id(), state), null);
    }

    void move(Promise promise, LocalDate day, Reply reply) {
        start(promise, verb -> verb.move(promise.id(), day), reply);
    }

    /** Goes to where it was said. */
    void open(Promise promise) {
        tools.navigator().visit(new Visit.ToEntry(
                promise.accountId(), promise.entryId(), promise.place().isGone() ? null : promise.place()));
    }

    /** @param taken is given all that the filter leaves, as text or as comma-separated values */
    void copy(TableForm form, Consumer<String> taken) {
        LedgerFilter filter = model.filter().get();
        LedgerOrder order = model.order().get();
        tools.frame().work()
                .slow("ledger/copy", () -> tools.verbs().readLedger().all(filter, order))
                .then(all -> {
                    taken.accept(words.table(form, all));
                    tools.frame().announcer().tell(Sentence.of("ledger.copied", all.size()));
                })
                .unlessRunning()
                .start();
    }

    private void filter(LedgerFilter filter) {
        if (!filter.equals(model.filter().get())) {
            model.filter().set(filter);
            read(List.of(0));
        }
    }

    private void start(Promise promise, Consumer<KeepPromise> verb, @Nullable Reply reply) {
        var job = tools.frame().work()
                .notebook("ledger/" + promise.id(), () -> {
                    verb.accept(tools.verbs().keepPromise());
                    return promise;
                })
                .unlessRunning();
        if (reply == null) {
            job.refused(no -> tools.frame().announcer().tell(no.sentence())).start();
        } else {
            job.then(done -> reply.done().run()).refused(reply.refused()).start();
        }
    }

    private void changed() {
        if (begun) {
            read(model.rows().inView());
        }
    }

    private void read(List<Integer> pages) {
        int reading = ++readings;
        LedgerFilter filter = model.filter().get();
        LedgerOrder order = model.order().get();
        tools.frame().work()
                .notebook("ledger", () -> {
                    Map<Integer, List<LedgerLine>> read = new HashMap<>();
                    pages.forEach(page -> read.put(page, page(filter, order, page)));
                    return new Reading(tools.verbs().readLedger().count(filter), read, tools.verbs().readLedger().kept());
                })
                .onlyLatest()
                .then(it -> {
                    if (reading == readings) {
                        model.rows().replace(it.count(), it.pages());
                        model.setKept(it.kept());
                    }
                })
                .start();
    }

    private void readPage(int page) {
        int reading = readings;
        LedgerFilter filter = model.filter().get();
        LedgerOrder order = model.order().get();
        tools.frame().work()
                .notebook("ledger/page/" + page, () -> page(filter, order, page))
                .then(rows -> {
                    if (reading == readings) {
                        model.rows().put(page, rows);
                    }
                })
                .start();
    }

    private List<LedgerLine> page(LedgerFilter filter, LedgerOrder order, int page) {
        return tools.verbs().readLedger().page(filter, order, page * PagedRows.PAGE, PagedRows.PAGE);
    }
}
