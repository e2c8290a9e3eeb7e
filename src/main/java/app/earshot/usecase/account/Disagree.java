package app.earshot.usecase.account;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.PositionTaken;
import app.earshot.store.Session;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import app.earshot.usecase.account.DisagreementWords.View;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts what is seen differently on the account, with each side's view; parks it, decides it, opens it again. */
public final class Disagree {

    private final Writing writing;
    private final ZoneId zone;

    public Disagree(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** Opens one. It stays out of printed briefs until somebody says otherwise. Returns its id. */
    public UUID open(UUID accountId, DisagreementWords typed) {
        Disagreement opened = new Disagreement(
                writing.newId(), accountId, about(typed), positions(typed, List.of()), Words.tidy(typed.beneath()), "",
                today(), null, null, true, null, 0);
        Disagreement gone = opened.withRemoved(writing.clock().instant());
        writing.make(
                Sentence.of("done.disagreement-opened"),
                accountId,
                session -> put(session, opened),
                session -> put(session, gone));
        return opened.id();
    }

    /** Changes what it is about, the views, and what lies beneath. A view whose words change was taken today. */
    public void change(UUID id, DisagreementWords typed) {
        Disagreement before = find(id);
        Disagreement after =
                before.withWords(about(typed), positions(typed, before.positions()), Words.tidy(typed.beneath()));
        make(Sentence.of("done.disagreement-changed"), before, after);
    }

    /**
     * Parks it until a day, or (null) without one.
     *
     * @throws Refused if that day is past
     */
    public void park(UUID id, @Nullable LocalDate until) {
        if (until == null) {
            make(Sentence.of("done.disagreement-parked"), find(id), find(id).withReview(null));
            return;
        }
        if (until.isBefore(today())) {
            throw Refused.at(FormField.REVIEW, "refused.review-past");
        }
        make(Sentence.of("done.disagreement-parked-until", until), find(id), find(id).withReview(until));
    }

    /** Notes what was decided. */
    public void decide(UUID id, String words) {
        String decided = Words.required(words, FormField.DECIDED, "refused.decision-missing");
        Disagreement before = find(id);
        LocalDate settled = before.settledOn() == null ? today() : before.settledOn();
        make(Sentence.of("done.disagreement-decided"), before, before.withDecision(decided, settled));
    }

    /** Opens it again; what was decided stays to be read. */
    public void reopen(UUID id) {
        Disagreement before = find(id);
        make(Sentence.of("done.disagreement-reopened"), before, before.withDecision(before.decided(), null));
    }

    /** Keeps it out of printed briefs, or lets it in. */
    public void seclude(UUID id, boolean secluded) {
        String key = secluded ? "done.disagreement-secluded" : "done.disagreement-in-briefs";
        make(Sentence.of(key), find(id), find(id).withSecluded(secluded));
    }

    public void remove(UUID id) {
        Disagreement before = find(id);
        make(Sentence.of("done.disagreement-removed"), before, before.withRemoved(writing.clock().instant()));
    }

    private void make(Sentence sentence, Disagreement before, Disagreement after) {
        writing.make(sentence, before.accountId(), session -> put(session, after), session -> put(session, before));
    }

    private static void put(Session session, Disagreement words) {
        Optional<Disagreement> now = session.disagreements().find(words.id());
        if (now.isEmpty()) {
            session.disagreements().insert(words);
        } else {
            session.disagreements().update(words.withVersion(now.get().version()));
        }
    }

    private List<PositionTaken> positions(DisagreementWords typed, List<PositionTaken> before) {
        List<View> views = typed.views().stream().filter(view -> !view.words().isBlank()).toList();
        if (views.isEmpty()) {
            throw Refused.at(FormField.VIEW, "refused.view-missing");
        }
        if (views.stream().anyMatch(view -> view.personId() == null && view.teammateId() == null)) {
            throw Refused.at(FormField.HOLDER, "refused.holder-missing");
        }
        return views.stream().map(view -> position(view, before)).toList();
    }

    /** Who says the same as before has said it since then. */
    private PositionTaken position(View view, List<PositionTaken> before) {
        String words = Words.tidy(view.words());
        return before.stream()
                .filter(it -> it.id().equals(view.id()) && it.words().equals(words))
                .filter(it -> Objects.equals(it.personId(), view.personId()))
                .filter(it -> Objects.equals(it.teammateId(), view.teammateId()))
                .findFirst()
                .orElseGet(() -> new PositionTaken(
                        view.id() == null ? writing.newId() : view.id(), view.personId(), view.teammateId(), words, today()));
    }

    private static String about(DisagreementWords typed) {
        return Words.required(typed.about(), FormField.ABOUT, "refused.disagreement-about");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(writing.clock().instant(), zone);
    }

    private Disagreement find(UUID id) {
        return writing.read(session -> session.disagreements().find(id))
                .filter(it -> it.removedAt() == null)
                .orElseThrow(() -> Refused.of("refused.disagreement-gone"));
    }
}
