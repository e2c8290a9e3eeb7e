package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Outlook;
import app.earshot.domain.account.Person;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.timeline.Entry;
import app.earshot.exchange.demo.DemoBusiness;
import app.earshot.listening.ListAndPanel;
import app.earshot.listening.blindspot.BlindSpot;
import app.earshot.listening.brake.Brake;
import app.earshot.listening.outlook.OutlookRules;
import app.earshot.listening.outlook.OutlookSentence;
import app.earshot.listening.reply.AnswerCheck;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.testkit.Desk;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.business.FillDemo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that the notebook says about a made-up business on one day, account by account, for readers who judge by hand. */
final class AdviceSheet {

    private static final int LONGEST_TEXT = 600;

    private final Messages messages;
    private final List<AccountSeen> accounts;
    private final String firm;
    private final LocalDate today;

    /** @param business as it is on {@code today} */
    AdviceSheet(String firm, DemoBusiness business, LocalDate today) {
        this.firm = firm;
        this.today = today;
        Clock clock = Clock.fixed(today.atTime(9, 30).atZone(Desk.ZONE).toInstant(), Desk.ZONE);
        this.messages = Messages.strict(Locale.UK, clock);
        try (Notebook notebook = Notebook.inMemory()) {
            Writing writing = new Writing(notebook, new Changes(), clock, UUID::randomUUID);
            new FillDemo(writing, new AttachmentFiles(notebook), Desk.ZONE).run(business, firm);
            writing.repertoire();
            this.accounts = notebook.read(session -> session.walk().accounts(null, 200).stream()
                    .map(id -> session.accounts().find(id).orElseThrow())
                    .map(account -> AccountSeen.of(account, today, session, writing))
                    .toList());
        }
    }

    List<AccountSeen> accounts() {
        return accounts;
    }

    /**
     * As text: each account with its row in the list, what stops the questions (#), what only the owner can tell (?), what is suggested
     * (-) below what it takes up (>) and with its reason, and what we don't see (o).
     */
    String text() {
        return text(false);
    }

    /** The same, each account below what was written, said and noted on its timeline. */
    String textWithEntries() {
        return text(true);
    }

    /** The row in the list and the panel tell one story. */
    static void agreesWithTheList(AccountSeen seen) {
        assertThat(ListAndPanel.contradiction(seen.facts(), seen.advice(), seen.today(), Desk.ZONE)).as(seen.account().name()).isEmpty();
    }

    /** What no suggestion may be, whatever it says: a text with a gap in it, or one too long to say. */
    static void canBeSaid(Suggestion suggestion) {
        assertThat(suggestion.text()).doesNotContain("{").isNotBlank();
        assertThat(suggestion.text().length()).as(suggestion.text()).isLessThan(420);
    }

    private String text(boolean withEntries) {
        StringBuilder sheet = new StringBuilder("==== " + firm + ", " + today + "\n");
        for (AccountSeen seen : accounts) {
            heading(sheet, seen);
            if (withEntries) {
                seen.entries().reversed().forEach(entry -> entry(sheet, seen, entry));
            }
            advice(sheet, seen);
        }
        return sheet.toString();
    }

    private static void heading(StringBuilder sheet, AccountSeen seen) {
        Enquiry enquiry = seen.facts().enquiry();
        sheet.append("\n## ").append(seen.account().name()).append(" (").append(seen.account().kind().code()).append(", ")
                .append(enquiry == null ? "no enquiry" : enquiry.stage().code() + ", " + enquiry.days())
                .append(")\n");
    }

    private static void entry(StringBuilder sheet, AccountSeen seen, Entry entry) {
        String people = seen.members().stream()
                .map(Member::person)
                .filter(person -> entry.people().contains(person.id()))
                .map(Person::firstName)
                .collect(Collectors.joining(", "));
        String text = entry.text().replaceAll("\\s*\n\\s*", " / ");
        sheet.append("   | ").append(LocalDate.ofInstant(entry.at(), Desk.ZONE)).append(' ').append(entry.kind().code())
                .append(entry.startedBy() == Side.THEM ? " from " : " by us, ").append(people).append(": ")
                .append(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + " …" : text).append('\n');
    }

    private void advice(StringBuilder sheet, AccountSeen seen) {
        Outlook outlook = OutlookRules.of(seen.facts(), today, Desk.ZONE);
        String person = seen.members().stream()
                .filter(member -> member.person().id().equals(outlook.personId()))
                .map(member -> member.person().name())
                .findFirst()
                .orElse(null);
        Sentence row = OutlookSentence.of(outlook, person, today);
        sheet.append("   in the list: ").append(messages.text(row)).append('\n');
        brake(sheet, seen.advice().brake());
        AnswerCheck check = seen.advice().check();
        if (check != null) {
            sheet.append(" ? ").append(messages.text("listening.check", messages.days().dayOf(check.reading().at()))).append(" «")
                    .append(check.request().words()).append("»\n");
        }
        for (Suggestion each : seen.firstThree()) {
            if (each.forWhom() != null) {
                sheet.append("   for: ").append(messages.text(each.forWhom())).append('\n');
            }
            if (each.takesUp() != null) {
                sheet.append("   > ").append(each.takesUp()).append('\n');
            }
            sheet.append(" - ").append(each.text()).append("  [").append(each.rule()).append(", ").append(each.question().id()).append("]\n     ")
                    .append(messages.text(each.reason())).append('\n');
        }
        for (BlindSpot each : seen.advice().blindSpots()) {
            sheet.append(" o ").append(messages.text(each.sentence())).append("  [").append(each.rule()).append("]\n");
        }
    }

    private void brake(StringBuilder sheet, @Nullable Brake brake) {
        if (brake == null) {
            return;
        }
        KeptReading reading = brake.reading();
        sheet.append(" # ").append(messages.text("listening.brake." + brake.code(today))).append(' ')
                .append(messages.text("listening.brake." + brake.untilCode(), brake.until())).append("  [").append(brake.kind().code()).append("]\n");
        if (reading != null) {
            sheet.append("     «").append(reading.words().strip()).append("»\n");
        }
    }
}
