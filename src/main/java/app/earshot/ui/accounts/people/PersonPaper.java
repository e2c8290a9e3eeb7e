package app.earshot.ui.accounts.people;

import app.earshot.domain.Side;
import app.earshot.domain.account.Attachment;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Person;
import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PageText;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.PersonRecord;
import app.earshot.usecase.account.PersonRecord.OfAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything about one person as one page to read, or to hand to them. */
final class PersonPaper {

    private final Messages messages;
    private final PersonRecord record;
    private final boolean withPrivate;
    private final UUID person;

    /** @param withPrivate whether what is for the owner's eyes alone stands in it */
    PersonPaper(Messages messages, PersonRecord record, boolean withPrivate) {
        this.messages = messages;
        this.record = record;
        this.withPrivate = withPrivate;
        this.person = record.person().id();
    }

    PageText text() {
        Person who = record.person();
        List<PageSection> sections = new ArrayList<>();
        add(sections, messages.text("accounts.people.file.known"), Stream.of(
                        who.contacts().stream().map(ContactPoint::text),
                        Stream.of(who.reachedBy(), who.note()))
                .flatMap(words -> words)
                .filter(words -> !words.isBlank())
                .map(words -> line(words, ""))
                .toList());
        record.accounts().forEach(of -> account(sections, of));
        return new PageText(
                messages.text("accounts.people.file.edge", messages.text("app.name")), messages.days().full(messages.days().today()), who.name(),
                messages.text("accounts.people.file.others"), "", sections, "");
    }

    private void account(List<PageSection> sections, OfAccount of) {
        List<PageItem> items = new ArrayList<>();
        if (of.member() != null && !of.member().roles().isEmpty()) {
            items.add(line(PersonCard.roles(of.member(), messages), ""));
        }
        of.entries().stream().filter(entry -> withPrivate || !record.isPrivate(entry)).forEach(entry -> entry(items, entry));
        if (!of.files().isEmpty()) {
            items.add(line(of.files().stream().map(Attachment::fileName).collect(Collectors.joining("\n")), messages.text("accounts.people.file.files")));
        }
        add(sections, of.account().name(), items);
    }

    private void entry(List<PageItem> items, Entry entry) {
        String kind = messages.name("composer.kind", entry.kind());
        items.add(new PageItem(
                PageItem.Kind.FACT,
                messages.text(entry.startedBy() == Side.US ? "accounts.people.file.by-us" : "accounts.people.file.by-them", kind, messages.days().full(messages.days().dayOf(entry.at()))), ""));
        items.add(line(entry.text(), ""));
        entry.heard().stream().filter(heard -> Objects.equals(heard.personId(), person)).map(this::heard).forEach(items::add);
        entry.promises().stream().filter(promise -> Objects.equals(promise.personId(), person)).map(this::promise).forEach(items::add);
        entry.requests().stream()
                .filter(request -> Objects.equals(request.personId(), person))
                .map(request -> line(request.words(), joined(messages.text("accounts.people.file.request"), request.reason(), request.answerWords())))
                .forEach(items::add);
    }

    private PageItem heard(HeardItem heard) {
        return new PageItem(PageItem.Kind.QUOTE, heard.words(), messages.text("accounts.people.file.heard"));
    }

    private PageItem promise(Promise promise) {
        String whose = messages.text(promise.side() == Side.US ? "accounts.people.file.promise-us" : "accounts.people.file.promise-them");
        return new PageItem(PageItem.Kind.OWED, promise.words(), joined(whose, promise.dueOn() == null ? "" : messages.days().full(promise.dueOn())));
    }

    private String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(messages.text("part.between")));
    }

    private static void add(List<PageSection> sections, String title, List<PageItem> items) {
        if (!items.isEmpty()) {
            sections.add(new PageSection(title, items, ""));
        }
    }

    private static PageItem line(String words, String note) {
        return new PageItem(PageItem.Kind.LINE, words, note);
    }
}
