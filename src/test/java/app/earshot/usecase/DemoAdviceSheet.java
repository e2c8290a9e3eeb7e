package app.earshot.usecase;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Outlook;
import app.earshot.listening.blindspot.BlindSpot;
import app.earshot.listening.outlook.OutlookRules;
import app.earshot.listening.outlook.OutlookSentence;
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

/** All that the notebook says about the demo on one day, account by account, for readers who judge by hand. */
final class DemoAdviceSheet {

    private final Messages messages;
    private final List<DemoAccountSeen> accounts;
    private final LocalDate today;

    DemoAdviceSheet(LocalDate today) {
        this.today = today;
        Clock clock = Clock.fixed(today.atTime(9, 30).atZone(Desk.ZONE).toInstant(), Desk.ZONE);
        this.messages = Messages.strict(Locale.UK, clock);
        try (Notebook notebook = Notebook.inMemory()) {
            Writing writing = new Writing(notebook, new Changes(), clock, UUID::randomUUID);
            new FillDemo(writing, new AttachmentFiles(notebook), Desk.ZONE).run();
            writing.repertoire();
            this.accounts = notebook.read(session -> session.walk().accounts(null, 200).stream()
                    .map(id -> session.accounts().find(id).orElseThrow())
                    .map(account -> DemoAccountSeen.of(account, today, session, writing))
                    .toList());
        }
    }

    List<DemoAccountSeen> accounts() {
        return accounts;
    }

    /** As text: each account with its row in the list, what is suggested with its reason, and what we don't see. */
    String text() {
        StringBuilder sheet = new StringBuilder("==== " + today + "\n");
        accounts.forEach(seen -> account(sheet, seen));
        return sheet.toString();
    }

    private void account(StringBuilder sheet, DemoAccountSeen seen) {
        Outlook outlook = OutlookRules.of(seen.facts(), today, Desk.ZONE);
        sheet.append("\n## ").append(seen.account().name()).append(" (").append(seen.account().kind().code()).append(", ")
                .append(seen.facts().enquiry() == null ? "no enquiry" : seen.facts().enquiry().stage().code() + ", " + seen.facts().enquiry().days())
                .append(")\n");
        String person = seen.members().stream()
                .filter(member -> member.person().id().equals(outlook.personId()))
                .map(member -> member.person().name())
                .findFirst()
                .orElse(null);
        Sentence row = OutlookSentence.of(outlook, person, today);
        sheet.append("   in the list: ").append(messages.text(row)).append('\n');
        for (Suggestion each : seen.firstThree()) {
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
}
