package app.earshot.ui.accounts.header;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How an enquiry is told in the header. */
final class HeaderText {

    private final Messages messages;

    HeaderText(Messages messages) {
        this.messages = messages;
    }

    /** "Wedding · Saturday 26 June 2027 · The Old Mill · about 120 guests · came through Grace Chen". */
    String sentence(AccountPage page, Enquiry enquiry) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.occasion(enquiry.occasion()));
        parts.add(days(enquiry));
        parts.add(enquiry.place());
        parts.add(enquiry.size());
        parts.add(source(page, enquiry));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(messages.text("part.between")));
    }

    /** How an enquiry is called among others: "Wedding · Saturday 26 June 2027 · Talking". */
    String inMenu(Enquiry enquiry) {
        return String.join(
                messages.text("part.between"),
                messages.occasion(enquiry.occasion()),
                days(enquiry),
                messages.name("stage", enquiry.stage()));
    }

    /** How it ended, plainly. */
    String ending(Enquiry enquiry) {
        StageChange last = enquiry.stages().getLast();
        String key = last.stage() == Stage.LOST ? "accounts.header.lost" : "accounts.header.declined";
        return messages.text(key, messages.days().withYear(messages.days().dayOf(last.at())));
    }

    /** "What we're working toward together", and once it was checked how it turned out. */
    String goalCaption(SharedGoal goal) {
        String caption = messages.text("accounts.goal.caption");
        return goal.outcome() == null
                ? caption
                : String.join(
                        messages.text("part.between"), caption, messages.name("accounts.goal.was", goal.outcome()));
    }

    private String days(Enquiry enquiry) {
        if (enquiry.days().isEmpty()) {
            return messages.text("accounts.header.no-day");
        }
        return enquiry.days().stream()
                .map(day -> messages.days().full(day))
                .reduce((before, day) -> messages.text("accounts.days.or", before, day))
                .orElse("");
    }

    private String source(AccountPage page, Enquiry enquiry) {
        boolean newest = enquiry.equals(page.enquiry());
        return newest && page.referrer() != null
                ? messages.text("accounts.header.through", page.referrer())
                : enquiry.source();
    }
}
