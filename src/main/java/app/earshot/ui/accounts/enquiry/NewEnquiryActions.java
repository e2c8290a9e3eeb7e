package app.earshot.ui.accounts.enquiry;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.domain.text.EnquiryMail;
import app.earshot.domain.text.Found;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.accounts.people.ContactLines;
import app.earshot.ui.clash.ClashActions;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.verbs.Verbs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What may be done while an enquiry is being typed. */
public final class NewEnquiryActions {

    private static final int NAMES_OFFERED = 3;
    private static final int SENDERS_OFFERED = 2;

    private final NewEnquiryModel model;
    private final Tools tools;
    /** What the headers of the message say, so that only another time takes the place of one that a person chose. */
    private Optional<Instant> sentAt = Optional.empty();

    public NewEnquiryActions(NewEnquiryModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    /** What stands in the way of a day. */
    ClashActions clashes() {
        return new ClashActions(tools);
    }

    /** Reads what an enquiry can be about, and who could go. */
    public void prepare() {
        tools.frame().work()
                .notebook("new-enquiry/occasions", () -> tools.verbs().readOccasions().run())
                .then(model.occasions()::set)
                .start();
        tools.frame().work().notebook("new-enquiry/ours", () -> tools.verbs().keepTeam().all()).then(model.ours()::set).start();
    }

    void kind(AccountKind kind) {
        model.kind().set(kind);
    }

    void first(String typed) {
        model.first().set(typed);
    }

    void second(String typed) {
        model.second().set(typed);
    }

    void contacts(String typed) {
        model.contacts().set(typed);
    }

    /** When the message was written, whatever its headers say. */
    void written(Instant at) {
        model.mailAt().set(at);
    }

    /** Reads the pasted message and offers what stands in it. */
    public void read(String pasted) {
        model.mail().set(pasted);
        if (pasted.isBlank()) {
            model.offers().clear();
            date(Optional.empty());
            return;
        }
        tools.frame().work()
                .slow("new-enquiry/mail", () -> read(tools.verbs(), pasted))
                .onlyLatest()
                .then(mail -> offer(pasted, mail))
                .start();
    }

    private record Mail(EnquiryMail says, Optional<Instant> sentAt) {}

    /** A long mail takes its time, and whatever is saved meanwhile does not wait for it. */
    private static Mail read(Verbs verbs, String pasted) {
        return new Mail(verbs.readMail().run(pasted), verbs.readMail().sentAt(pasted));
    }

    private void offer(String pasted, Mail mail) {
        tools.frame().work()
                .notebook("new-enquiry/senders", () -> senders(tools.verbs(), mail.says()))
                .onlyLatest()
                .then(senders -> {
                    if (pasted.equals(model.mail().get())) {
                        model.offers().setAll(offers(mail.says(), senders));
                        date(mail.sentAt());
                    }
                })
                .start();
    }

    private static List<Person> senders(Verbs verbs, EnquiryMail says) {
        return says.senders().stream()
                .flatMap(found -> verbs.findPeople().run(found.value()).stream())
                .distinct()
                .limit(SENDERS_OFFERED)
                .toList();
    }

    private void date(Optional<Instant> now) {
        if (!now.equals(sentAt)) {
            sentAt = now;
            model.mailAt().set(now.orElse(null));
        }
    }

    /** Takes a name or a contact over into its field. What goes elsewhere is the view's to place. */
    public void take(Offer offer) {
        model.offers().remove(offer);
        switch (offer.kind()) {
            case NAME -> {
                if (model.first().get().isBlank()) {
                    model.first().set(offer.text());
                } else if (model.second().get().isBlank()) {
                    model.second().set(offer.text());
                }
            }
            case EMAIL, PHONE -> model.contacts()
                    .set((model.contacts().get().strip() + "\n" + offer.text()).strip());
            case SENDER -> model.sender().set(offer);
            case DAY, PLACE, SIZE, SOURCE -> {}
        }
    }

    /** Says that nobody sent them after all. */
    public void leaveSender() {
        model.sender().set(null);
    }

    /** Begins the enquiry and opens its account. */
    public void begin(EnquiryWords words, Reply reply) {
        NewEnquiry typed = typed(words);
        tools.frame().work()
                .notebook("new-enquiry/begin", () -> tools.verbs().beginEnquiry().run(typed))
                .then(account -> opened(account, reply))
                .refused(reply.refused())
                .unlessRunning()
                .start();
    }

    private void opened(UUID account, Reply reply) {
        reply.done().run();
        tools.navigator().visit(new Visit.ToAccount(account));
    }

    private NewEnquiry typed(EnquiryWords words) {
        List<ContactPoint> contacts = new ContactLines(tools.frame().messages()).read(model.contacts().get(), List.of());
        AccountKind kind = model.kind().get();
        Offer sender = model.sender().get();
        return new NewEnquiry(
                kind == AccountKind.COUPLE ? "" : model.first().get(),
                kind,
                people(kind, contacts),
                words.occasion(),
                words.days(),
                words.place(),
                words.size(),
                words.source(),
                sender == null ? null : sender.person(),
                model.mail().get(),
                model.mailAt().get(),
                words.crews(),
                words.hours());
    }

    private List<NewPerson> people(AccountKind kind, List<ContactPoint> contacts) {
        String first = model.first().get();
        String second = model.second().get();
        return switch (kind) {
            case COUPLE -> {
                boolean onlyOther = first.isBlank();
                List<NewPerson> couple = new ArrayList<>();
                couple.add(person(first, Role.PARTNER, onlyOther ? List.of() : contacts));
                couple.add(person(second, Role.PARTNER, onlyOther ? contacts : List.of()));
                yield couple;
            }
            case PLANNER -> List.of(person(first, Role.PLANNER, contacts));
            case FAMILY, COMPANY -> second.isBlank() && contacts.isEmpty()
                    ? List.of()
                    : List.of(person(second.isBlank() ? first : second, Role.CONTACT, contacts));
        };
    }

    private static NewPerson person(String name, Role role, List<ContactPoint> contacts) {
        return new NewPerson(name, Set.of(role), contacts, "");
    }

    /** The best of each kind; of what can only stand once, the best one alone. */
    private static List<Offer> offers(EnquiryMail mail, List<Person> senders) {
        List<Offer> offers = new ArrayList<>();
        add(offers, Offer.Kind.NAME, mail.names(), NAMES_OFFERED);
        add(offers, Offer.Kind.EMAIL, mail.emails(), 2);
        add(offers, Offer.Kind.PHONE, mail.phones(), 2);
        mail.days().stream()
                .limit(3)
                .forEach(found -> offers.add(new Offer(Offer.Kind.DAY, found.value().toString(), found.value(), null)));
        add(offers, Offer.Kind.PLACE, mail.places(), 1);
        add(offers, Offer.Kind.SIZE, mail.sizes(), 1);
        add(offers, Offer.Kind.SOURCE, mail.sources(), 1);
        senders.forEach(person -> offers.add(new Offer(Offer.Kind.SENDER, person.name(), null, person.id())));
        return offers;
    }

    private static void add(List<Offer> offers, Offer.Kind kind, List<Found<String>> found, int most) {
        found.stream().limit(most).forEach(it -> offers.add(Offer.of(kind, it.value())));
    }
}
