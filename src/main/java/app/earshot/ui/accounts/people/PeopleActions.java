package app.earshot.ui.accounts.people;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.platform.FileNames;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.account.PersonRecord;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What may be done with the people of an account. */
public final class PeopleActions {

    private static final String HTML = ".html";

    private final PeopleModel model;
    private final Tools tools;

    public PeopleActions(PeopleModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    public void open(AccountPage page) {
        model.page().set(page);
    }

    public void add(NewPerson typed, Reply reply) {
        start("add", account -> tools.verbs().changePeople().add(account, typed), reply);
    }

    /** Adds somebody whom the notebook knows, or brings back somebody who was taken off. */
    public void addKnown(UUID personId, Set<Role> roles, Reply reply) {
        start("add/" + personId, account -> tools.verbs().changePeople().addKnown(account, personId, roles), reply);
    }

    public void bringBack(UUID personId, Set<Role> roles) {
        start("add/" + personId, account -> tools.verbs().changePeople().addKnown(account, personId, roles), null);
    }

    public void change(Person typed, Set<Role> roles, Reply reply) {
        start("change/" + typed.id(), account -> tools.verbs().changePeople().change(account, typed, roles), reply);
    }

    /** Takes somebody off the account; their words stay. */
    public void remove(UUID personId) {
        start("remove/" + personId, account -> tools.verbs().changePeople().remove(account, personId), null);
    }

    /** Gathers everything about somebody, and asks whether it should be one file. */
    void askToWrite(Person person) {
        tools.frame().work()
                .notebook("accounts/people/file", () -> tools.verbs().readPerson().run(person.id()))
                .then(found -> found.ifPresent(record -> new PersonFileSheet(record, this, tools.frame()).open()))
                .start();
    }

    void saveFile(PersonRecord record, boolean withPrivate) {
        Messages messages = tools.frame().messages();
        String name = FileNames.safe(messages.text("accounts.people.file.name", record.person().name())) + HTML;
        tools.frame().picker().newFile(
                messages.text("insights.save-where"), Path.of(System.getProperty("user.home", ".")), name, chosen -> chosen.ifPresent(file -> tools.frame().work()
                        .slow("accounts/people/save", () -> {
                            Path there = file.toString().endsWith(HTML) ? file : file.resolveSibling(file.getFileName() + HTML);
                            tools.verbs().setPage().saveHtml(new PersonPaper(messages, record, withPrivate).text(), messages.locale().toLanguageTag(), there);
                            return there;
                        })
                        .then(saved -> tools.frame().announcer().tell(Sentence.of("brief.saved", saved.toString())))
                        .refused(no -> tools.frame().announcer().tell(no.sentence()))
                        .start()));
    }

    /** Asks what goes and whether it should. */
    void askToErase(Person person) {
        AccountPage page = model.page().get();
        if (page != null) {
            tools.frame().work()
                    .notebook("accounts/people/files", () -> tools.verbs().erasePerson().files(page.account().id()))
                    .then(files -> new EraseSheet(person, files, this, tools.frame()).open())
                    .start();
        }
    }

    /** Erases somebody, for good: the notebook is put away and opened again without them. */
    void erase(UUID personId, Set<String> files) {
        tools.frame().work()
                .slow("accounts/people/erase", () -> {
                    tools.verbs().erasePerson().run(personId, files);
                    return personId;
                })
                .then(done -> tools.navigator().openAgain())
                .unlessRunning()
                .start();
    }

    /** Looks for people of the notebook by a part of their name. */
    public void find(String name) {
        AccountPage page = model.page().get();
        if (page == null || name.isBlank()) {
            model.known().set(null);
            return;
        }
        UUID account = page.account().id();
        tools.frame().work()
                .notebook("accounts/people/known", () -> tools.verbs().findPeople().run(name, account))
                .onlyLatest()
                .then(model.known()::set)
                .start();
    }

    /** Says that something was copied. */
    public void copied(String text) {
        tools.frame().announcer().tell(Sentence.of("accounts.people.copied", text));
    }

    private void start(String key, Consumer<UUID> verb, @Nullable Reply reply) {
        AccountPage page = model.page().get();
        if (page == null) {
            return;
        }
        UUID account = page.account().id();
        var job = tools.frame().work().notebook("accounts/people/" + key, () -> {
            verb.accept(account);
            return account;
        });
        if (reply != null) {
            job.then(done -> reply.done().run()).refused(reply.refused()).unlessRunning();
        }
        job.start();
    }
}
