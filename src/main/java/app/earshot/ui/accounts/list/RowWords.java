package app.earshot.ui.accounts.list;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.AccountName;
import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.account.Stage;
import app.earshot.listening.outlook.OutlookSentence;
import app.earshot.ui.words.LeftToRight;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** How an account is told in a row: a short name, the day, and the one sentence. */
public final class RowWords {

    private final Messages messages;

    public RowWords(Messages messages) {
        this.messages = messages;
    }

    /** First names for a couple that has no name of its own; otherwise the account's name. */
    public String name(AccountRow row) {
        List<String> couple = row.kind() == AccountKind.COUPLE ? row.people() : List.of();
        return LeftToRight.of(Stream.of(couple, couple.reversed())
                .filter(names -> names.size() == 2 && row.name().equals(AccountName.of(names)))
                .findFirst()
                .map(names -> messages.text("accounts.row.couple", PersonName.first(names.getFirst()), PersonName.first(names.getLast())))
                .orElse(row.name()));
    }

    /** Whose initials stand in the badges. */
    public List<String> badges(AccountRow row) {
        return row.kind() == AccountKind.COUPLE && !row.people().isEmpty() ? row.people() : List.of(row.name());
    }

    /** "Sat 26 Jun · 206 days", "Married Sat 7 Nov 2026"; empty where no day can be told. */
    public String day(AccountRow row, LocalDate today) {
        LocalDate day = row.day();
        Stage stage = row.stage();
        if (stage == null) {
            return "";
        }
        if (stage.isClosed()) {
            return day == null ? stage(stage) : messages.text("accounts.row.closed", stage(stage), full(day));
        }
        if (day == null) {
            return messages.text("accounts.row.no-day");
        }
        return day.isBefore(today) ? past(row, day) : ahead(day, today);
    }

    /** The one most important thing. */
    String sentence(AccountRow row, LocalDate today) {
        return messages.text(OutlookSentence.of(row.outlook(), row.outlookPerson(), today));
    }

    private String past(AccountRow row, LocalDate day) {
        Stage stage = row.stage();
        boolean married = Occasion.WEDDING.equals(row.occasion()) && stage != null && !stage.isOpen();
        return messages.text(married ? "accounts.row.married" : "accounts.row.past", full(day));
    }

    private String ahead(LocalDate day, LocalDate today) {
        int days = (int) ChronoUnit.DAYS.between(today, day);
        // The days say which year it is, and the line has no room for both.
        String within = day.isBefore(today.plusYears(1)) ? messages.days().withoutYear(day) : full(day);
        return messages.text("accounts.row.ahead", within, days);
    }

    private String stage(Stage stage) {
        return messages.name("stage", stage);
    }

    private String full(LocalDate day) {
        return messages.days().withYear(day);
    }
}
