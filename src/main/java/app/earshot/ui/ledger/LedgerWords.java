package app.earshot.ui.ledger;

import app.earshot.domain.Side;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.ledger.LedgerLine;
import app.earshot.domain.ledger.Standing;
import app.earshot.domain.ledger.WordKept;
import app.earshot.domain.timeline.Promise;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.ledger.TableForm;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the ledger is told. */
final class LedgerWords {

    private final Messages messages;

    LedgerWords(Messages messages) {
        this.messages = messages;
    }

    /** "To Ana Petrova", "From the account": who, on the other side. */
    String whom(LedgerLine line) {
        String person = line.person() == null ? messages.text("accounts.promise.them") : line.person();
        return messages.text(line.promise().side() == Side.US ? "ledger.to" : "ledger.from", person);
    }

    /** The same by the first name, where the account stands beside it. */
    String toWhom(LedgerLine line) {
        String person = line.person() == null ? messages.text("accounts.promise.them") : PersonName.first(line.person());
        return messages.text(line.promise().side() == Side.US ? "ledger.to" : "ledger.from", person);
    }

    String due(LedgerLine line) {
        LocalDate due = line.promise().dueOn();
        return due == null ? messages.text("ledger.no-day") : messages.days().friendly(due);
    }

    /** "Kept yesterday", "Open, moved in time from Thu 3 Dec": how it stands and what came before. */
    String standing(LedgerLine line) {
        Promise promise = line.promise();
        Standing standing = Standing.of(promise, messages.days().today());
        String said = promise.settledOn() == null
                ? messages.name("ledger.standing", standing)
                : messages.text("ledger.settled", messages.name("ledger.standing", standing), promise.settledOn());
        LocalDate first = promise.firstDueOn();
        return first == null || first.equals(promise.dueOn())
                ? said
                : messages.text(promise.movedLate() ? "ledger.moved-late" : "ledger.moved", said, first);
    }

    String said(LedgerLine line) {
        return messages.text(
                "ledger.said", messages.name("composer.kind", line.where()), messages.days().friendly(messages.days().dayOf(line.saidAt())));
    }

    /** What became of ours lately: counts, and no part of a hundred where there are few. Empty where there is nothing to tell. */
    String kept(WordKept kept) {
        if (kept.all() == 0) {
            return "";
        }
        return Stream.of(
                        messages.text("ledger.kept", kept.kept(), kept.all()),
                        kept.keptLate() == 0 ? "" : messages.text("ledger.kept-late", kept.keptLate()),
                        kept.broken() == 0 ? "" : messages.text("ledger.broken", kept.broken()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The same for other programs: days as all of them read them. */
    String table(TableForm form, List<LedgerLine> lines) {
        List<String> head = Stream.of("what", "side", "whom", "account", "due", "standing", "settled", "said")
                .map(column -> messages.text("ledger.column." + column))
                .toList();
        return form.of(head, lines.stream().map(this::row).toList());
    }

    private List<String> row(LedgerLine line) {
        Promise promise = line.promise();
        return List.of(
                promise.words(),
                messages.name("ledger.side", promise.side()),
                line.person() == null ? "" : line.person(),
                line.account(),
                promise.dueOn() == null ? "" : promise.dueOn().toString(),
                messages.name("ledger.standing", Standing.of(promise, messages.days().today())),
                promise.settledOn() == null ? "" : promise.settledOn().toString(),
                messages.days().dayOf(line.saidAt()).toString());
    }
}
