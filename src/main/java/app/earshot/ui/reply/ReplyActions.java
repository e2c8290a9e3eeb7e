package app.earshot.ui.reply;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.draft.ReplyDraft;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Request;
import app.earshot.listening.mirror.Hint;
import app.earshot.listening.mirror.LetterAnswers;
import app.earshot.listening.mirror.Mirror;
import app.earshot.listening.mirror.MirrorHints;
import app.earshot.listening.mirror.Names;
import app.earshot.listening.mirror.PromiseFound;
import app.earshot.ui.shell.Replying;
import app.earshot.ui.shell.Tools;
import app.earshot.usecase.timeline.EntryToSave;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What may be done while writing a reply. */
public final class ReplyActions {

    private final ReplyModel model;
    private final Tools tools;
    private final UUID accountId;
    private final Names names;
    private final ReplyDraftKeeper drafts;
    private final ReplyMail mail;

    ReplyActions(ReplyModel model, Tools tools, UUID accountId) {
        this.model = model;
        this.tools = tools;
        this.accountId = accountId;
        this.names = new Names(
                model.who().teammates().stream().flatMap(mate -> both(mate.name())).toList(),
                model.who().members().stream().flatMap(member -> both(member.person().name())).toList());
        this.drafts = new ReplyDraftKeeper(tools, model.text().get());
        this.mail = new ReplyMail(model, tools);
    }

    private static Stream<String> both(String name) {
        return Stream.of(name, PersonName.first(name));
    }

    /** Its window is open: nobody has to be told any more that it was begun. */
    void opened() {
        tools.shell().replying().set(new Replying(accountId, model.found().begun().entryId()));
    }

    void closed() {
        tools.shell().replying().set(null);
    }

    /** Called with the whole draft as it is typed. */
    void typed(String draft) {
        model.text().set(draft);
    }

    /** Says what the reply answers to a request. */
    void answer(Request request, Answer answer) {
        model.answer(request.id(), answer);
    }

    /** Whether something that sounds like a promise goes into the ledger. */
    void promise(PromiseFound promise, boolean kept) {
        model.keep(promise, kept);
    }

    /** Holds the mirror up to what was typed; of several drafts only the newest is shown. */
    void look() {
        String draft = model.text().get();
        LocalDate today = tools.frame().messages().days().today();
        Locale locale = tools.frame().messages().locale();
        tools.frame().work()
                .slow("mirror/" + accountId, () -> reflect(draft, today, locale))
                .onlyLatest()
                .then(model.reflection()::set)
                .start();
    }

    private Reflection reflect(String draft, LocalDate today, Locale locale) {
        Mirror mirror = Mirror.of(draft, names, today, locale);
        LetterAnswers answers = new LetterAnswers(draft, model.found().letter(), today);
        return new Reflection(
                MirrorHints.of(draft, mirror, model.found().letter(), names, today),
                mirror.promises(),
                answers.asks().stream().map(ask -> new Reflection.Ticked(ask, answers.isAnswered(ask))).toList());
    }

    /** Puts the words of a hint below what stands there. */
    void put(Hint hint) {
        if (hint.putIn() != null) {
            add(tools.frame().messages().text(hint.putIn()));
        }
    }

    /** The words of the n-th hint that has any. */
    void put(int number) {
        model.reflection().get().hints().stream()
                .filter(hint -> hint.putIn() != null)
                .skip(number)
                .findFirst()
                .ifPresent(this::put);
    }

    /** Puts words at the end, unless they stand in it. */
    void add(String words) {
        String before = model.text().get();
        if (before.contains(words) || model.sending().get()) {
            return;
        }
        model.text().set(before.isBlank() ? words : before.stripTrailing() + "\n\n" + words);
    }

    /** Keeps what was typed, until it is sent. */
    void keep() {
        if (!model.sending().get()) {
            drafts.keep(draft());
        }
    }

    private ReplyDraft draft() {
        return new ReplyDraft(
                accountId, model.found().begun().entryId(), model.text().get(), tools.frame().messages().days().now());
    }

    /** Keeps it on the timeline as sent, with its promises in the ledger. */
    void save(Runnable done) {
        if (model.sending().get()) {
            return;
        }
        String text = model.text().get();
        Instant now = tools.frame().messages().days().now();
        LocalDate today = tools.frame().messages().days().today();
        Locale locale = tools.frame().messages().locale();
        Predicate<PromiseFound> promised = model.promised();
        Map<UUID, Answer> answers = model.answers();
        ReplyDraft draft = draft();
        model.sending().set(true);
        tools.frame().work()
                .notebook("reply/" + accountId, () -> {
                    List<PromiseFound> promises = Mirror.of(text, names, today, locale).promises();
                    String words = SentText.of(text, promises.stream().filter(promised).toList());
                    return tools.verbs().sendReply().run(sent(words, now), draft, answers);
                })
                .then(entry -> done.run())
                .refused(model.refusal()::set)
                .notDone(this::notSent)
                .lastly(() -> model.sending().set(false))
                .start();
    }

    /** The window may have been closed meanwhile. */
    private void notSent() {
        model.sending().set(false);
        keep();
    }

    private EntryToSave sent(String words, Instant at) {
        return new EntryToSave(
                null, accountId, EntryKind.EMAIL, Side.US, at, 0, words, null, mail.people(), mail.ours(), Map.of());
    }

    /**
     * Hands the letter to the mail program.
     *
     * @param copy copies the letter, if it is too long for that or no program takes it
     */
    void mail(Runnable copy) {
        mail.send(copy);
    }

    void copied() {
        tools.frame().announcer().tell(Sentence.of("reply.copied"));
    }
}
