package app.earshot.ui.datefree;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.account.NewEnquiry;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the calendar as the day is typed, and goes on from the answer. */
public final class DateFreeActions {

    /** More have no room beside each other. */
    private static final int MOST = 4;

    private final DateFreeModel model;
    private final Tools tools;

    public DateFreeActions(DateFreeModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    /** Only the answer to what stands there last is shown. */
    public void typed(String words) {
        model.setWords(words);
        if (words.isBlank()) {
            model.setAnswer(null);
            return;
        }
        tools.frame().work()
                .notebook("date-free", () -> tools.verbs().askDate().run(words))
                .onlyLatest()
                .then(answer -> {
                    if (words.equals(model.words().get())) {
                        model.setAnswer(answer);
                    }
                })
                .start();
    }

    /** Asks about one day of several. */
    void choose(LocalDate day) {
        typed(tools.frame().messages().days().full(day));
    }

    /**
     * For whom a day may be held.
     *
     * @param enquiry the enquiry that it is held for, or null for somebody whom the notebook doesn't know yet
     */
    record HoldFor(String name, @Nullable UUID enquiry) {}

    /**
     * What somebody wants held.
     *
     * @param crew who of ours keeps the day, or null for any of them
     */
    record Wish(HoldFor who, LocalDate day, @Nullable UUID crew, LocalDate until) {}

    /** For whom the day is likely to be held: the account in front, and those who ask for it. */
    void candidates(DayPlan plan, Consumer<List<HoldFor>> then) {
        UUID front = tools.shell().account().get();
        tools.frame().work()
                .notebook("date-free/for-whom", () -> Stream.concat(front == null ? Stream.of() : inFront(front), asking(plan))
                        .distinct()
                        .limit(MOST)
                        .toList())
                .onlyLatest()
                .then(then::accept)
                .start();
    }

    private Stream<HoldFor> inFront(UUID account) {
        return tools.verbs().readAccount().run(account).stream()
                .flatMap(page -> page.enquiries().stream()
                        .filter(enquiry -> enquiry.stage().isOpen())
                        .limit(1)
                        .map(enquiry -> new HoldFor(page.account().name(), enquiry.id())));
    }

    private static Stream<HoldFor> asking(DayPlan plan) {
        return Stream.of(
                        plan.crews().stream().flatMap(crew -> Stream.concat(crew.held().stream(), crew.asked().stream())),
                        plan.heldByNobody().stream(),
                        plan.askedOfNobody().stream())
                .flatMap(each -> each)
                .map(each -> new HoldFor(each.account(), each.enquiryId()));
    }

    /** Holds it; whoever is new gets an account with an enquiry for the day first. */
    void hold(Wish wish, Runnable done, Consumer<Refusal> refused) {
        tools.frame().work()
                .notebook("date-free/hold", () -> {
                    tools.verbs().holdDate().check(wish.crew(), wish.day(), wish.until());
                    return tools.verbs().holdDate().run(enquiry(wish), wish.crew(), wish.day(), wish.until());
                })
                .then(held -> {
                    done.run();
                    typed(model.words().get());
                })
                .refused(refused)
                .unlessRunning()
                .start();
    }

    private UUID enquiry(Wish wish) {
        if (wish.who().enquiry() != null) {
            return wish.who().enquiry();
        }
        UUID account = tools.verbs().beginEnquiry()
                .run(new NewEnquiry(wish.who().name(), AccountKind.COUPLE, List.of(), null, List.of(wish.day()), "", "", "", "", null));
        return tools.verbs().readAccount().run(account).orElseThrow().enquiries().getFirst().id();
    }

    /** Begins an enquiry for a day. */
    void begin(LocalDate day) {
        tools.navigator().visit(new Visit.NewEnquiry("", List.of(day)));
    }

    /** To those who have the day, or ask for it. */
    void open(UUID account) {
        tools.navigator().visit(new Visit.ToAccount(account));
    }
}
