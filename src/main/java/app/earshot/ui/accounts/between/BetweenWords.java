package app.earshot.ui.accounts.between;

import app.earshot.domain.account.Member;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.DatedRequest;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.PositionTaken;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.account.AccountPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How requests, goals and disagreements are told. */
final class BetweenWords {

    private final Messages messages;
    private final WhoIsWho who;
    private final AccountPage page;

    BetweenWords(Messages messages, AccountPage page) {
        this.messages = messages;
        this.page = page;
        this.who = WhoIsWho.of(page);
    }

    /** "Ana · asked yesterday · no answer yet". */
    String caption(DatedRequest dated) {
        List<String> parts = new ArrayList<>();
        who.person(dated.request().personId()).ifPresent(parts::add);
        LocalDate day = messages.days().dayOf(dated.askedAt());
        parts.add(messages.text(parts.isEmpty() ? "accounts.between.asked-first" : "accounts.between.asked", day));
        if (dated.request().answer() == Answer.OPEN) {
            parts.add(messages.text("timeline.request.open"));
        }
        return String.join(messages.text("part.between"), parts);
    }

    /** "We said no, yesterday: I'm sorry, we can't split it." */
    String answer(Request request) {
        String said = messages.name("accounts.between.answered", request.answer());
        String when = request.answeredAt() == null
                ? said
                : messages.text("accounts.between.on-day", said, messages.days().dayOf(request.answeredAt()));
        return request.answerWords().isEmpty()
                ? when
                : messages.text("timeline.request.answered-with", when, request.answerWords());
    }

    /** "Ana and Luis agreed, Thu 26 Nov.", or who of the couple has not. */
    String agreed(SharedGoal goal) {
        List<String> names = who.people(goal.agreedBy());
        String said = names.isEmpty()
                ? messages.text("accounts.between.goal.nobody-agreed", goal.agreedOn())
                : messages.text("accounts.between.goal.agreed", messages.list(names), goal.agreedOn());
        List<String> missing = names.isEmpty()
                ? List.of()
                : who.people(page.members().stream()
                        .filter(Member::isPartner)
                        .map(member -> member.person().id())
                        .filter(id -> !goal.agreedBy().contains(id))
                        .toList());
        return missing.isEmpty()
                ? said
                : messages.text("accounts.between.goal.not-yet", said, messages.list(missing));
    }

    /** "It was met, as we checked on Thu 3 Dec.", or empty while it is not checked. */
    Optional<String> outcome(SharedGoal goal) {
        return goal.outcome() == null
                ? Optional.empty()
                : Optional.of(
                        goal.checkedOn() == null
                                ? messages.name("accounts.between.goal.turned-out", goal.outcome())
                                : messages.text(
                                        "accounts.between.goal.checked",
                                        messages.name("accounts.between.goal.turned-out", goal.outcome()),
                                        goal.checkedOn()));
    }

    /** "Colin · Thu 3 Dec". */
    String holder(PositionTaken position) {
        String name = position.teammateId() == null
                ? who.person(position.personId()).orElseGet(() -> messages.text("accounts.between.somebody"))
                : who.teammates().stream()
                        .filter(it -> it.id().equals(position.teammateId()))
                        .findFirst()
                        .map(this::ours)
                        .orElseGet(() -> messages.text("accounts.between.somebody"));
        return String.join(
                messages.text("part.between"),
                messages.capital(name),
                messages.days().friendly(position.takenOn()));
    }

    /** Whether and when we come back to it. */
    String review(Disagreement one) {
        LocalDate day = one.reviewOn();
        if (day == null) {
            return messages.text("accounts.between.parked-no-day");
        }
        boolean past = day.isBefore(messages.days().today());
        return messages.text(past ? "accounts.between.review-due" : "accounts.between.review-on", day);
    }

    String opened(Disagreement one) {
        return messages.text("accounts.between.opened", one.openedOn());
    }

    String decided(Disagreement one) {
        return one.settledOn() == null
                ? messages.text("accounts.between.decided-before")
                : messages.text("accounts.between.decided", one.settledOn());
    }

    private String ours(Teammate teammate) {
        return who.teammate(teammate, messages);
    }
}
