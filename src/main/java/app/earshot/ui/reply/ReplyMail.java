package app.earshot.ui.reply;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.timeline.Entry;
import app.earshot.platform.MailLetter;
import app.earshot.ui.shell.Tools;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Between whom a reply goes, and how it comes to the mail program. */
final class ReplyMail {

    private final ReplyModel model;
    private final Tools tools;

    ReplyMail(ReplyModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    /**
     * Hands the letter to the mail program.
     *
     * @param copy copies the letter, if it is too long for that or no program takes it
     */
    void send(Runnable copy) {
        Optional<URI> letter = MailLetter.of(addresses(), model.text().get());
        if (letter.isEmpty()) {
            copy.run();
            tools.frame().announcer().tell(Sentence.of("reply.too-long"));
            return;
        }
        tools.frame().work()
                .slow("reply/mail", () -> tools.frame().opener().mail(letter.get()))
                .then(taken -> {
                    if (!taken) {
                        copy.run();
                        tools.frame().announcer().tell(Sentence.of("reply.no-mail-program"));
                    }
                })
                .unlessRunning()
                .start();
    }

    /** Whoever wrote what is answered, else the first of theirs. */
    Set<UUID> people() {
        Entry answered = model.found().answered();
        Set<UUID> wrote = answered == null ? Set.of() : answered.people();
        return wrote.isEmpty()
                ? model.who().members().stream().limit(1).map(member -> member.person().id()).collect(Collectors.toSet())
                : wrote;
    }

    Set<UUID> ours() {
        return model.who().me().map(Teammate::id).map(Set::of).orElse(Set.of());
    }

    private List<String> addresses() {
        Set<UUID> people = people();
        return model.who().members().stream()
                .map(Member::person)
                .filter(person -> people.contains(person.id()))
                .flatMap(person -> person.contacts().stream().filter(point -> point.kind() == ContactKind.EMAIL).limit(1))
                .map(ContactPoint::text)
                .toList();
    }
}
