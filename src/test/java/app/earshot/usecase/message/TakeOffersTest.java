package app.earshot.usecase.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Request;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.ChangeEnquiry;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.timeline.SaveEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TakeOffersTest {

    private static final String ASKS = "Would it be possible for us to meet the actual DJ before we commit?";
    private static final String WHY = "It's the most important day of our lives and we'd like to know who will be there.";
    private static final String MAIL = "Hi Helen,\n\nWe are getting married on 24 June 2027. " + ASKS + " " + WHY
            + "\n\nWe'll send you our list by Friday.\n\nBest wishes,\nAna";

    private final Desk desk = new Desk();
    private final ReadOffers read = new ReadOffers(desk.writing, Desk.ZONE);
    private final TakeOffers take = new TakeOffers(desk.writing, read);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatTheyAskForBecomesARequestWithItsReason() {
        Entry mail = mail(MAIL);
        take.take(mail.id(), some(mail, OfferTarget.REQUEST));
        assertThat(desk.entry(mail.id()).requests()).singleElement().satisfies(request -> {
            assertThat(request.words()).isEqualTo(ASKS);
            assertThat(request.reason()).startsWith("It's the most important day of our lives");
            assertThat(request.personId()).isEqualTo(desk.ana);
            assertThat(request.answer()).isEqualTo(Answer.OPEN);
            assertThat(mail.text().substring(request.place().start(), request.place().end())).isEqualTo(ASKS);
        });
        assertThat(some(mail, OfferTarget.REQUEST)).as("it is not offered again").isEmpty();
        desk.undo();
        assertThat(desk.entry(mail.id()).requests()).isEmpty();
        assertThat(some(mail, OfferTarget.REQUEST)).hasSize(1);
    }

    @Test
    void everythingIsTakenAtOnceAndTakenBackAtOnce() {
        Entry mail = mail(MAIL);
        List<MessageOffer> all = offers(mail);
        assertThat(all).hasSizeGreaterThanOrEqualTo(3);
        take.take(mail.id(), all);
        assertThat(offers(mail)).isEmpty();
        assertThat(desk.entry(mail.id()).promises()).singleElement().satisfies(promise -> {
            assertThat(promise.side()).isEqualTo(Side.THEM);
            assertThat(promise.personId()).isEqualTo(desk.ana);
            assertThat(promise.dueOn()).isEqualTo(LocalDate.of(2026, 12, 4));
        });
        assertThat(enquiry().days()).containsExactly(LocalDate.of(2027, 6, 24));
        desk.undo();
        assertThat(desk.entry(mail.id())).usingRecursiveComparison().ignoringFields("version").isEqualTo(mail);
        assertThat(enquiry().days()).isEmpty();
        assertThat(offers(mail)).isEqualTo(all);
        desk.redo();
        assertThat(offers(mail)).isEmpty();
    }

    @Test
    void aSecondPressOfTheSameKeyTakesNothingTwice() {
        Entry mail = mail(MAIL);
        List<MessageOffer> asked = some(mail, OfferTarget.REQUEST);
        take.take(mail.id(), asked);
        take.take(mail.id(), asked);
        assertThat(desk.entry(mail.id()).requests()).hasSize(1);
    }

    @Test
    void whatWasLetGoDoesNotComeBack() {
        Entry mail = mail(MAIL);
        take.letGo(mail.id(), offers(mail));
        assertThat(offers(mail)).isEmpty();
        ReadOffers afterAStart = new ReadOffers(desk.writing, Desk.ZONE);
        afterAStart.listen(desk.account, List.of(desk.entry(mail.id())));
        assertThat(afterAStart.of(desk.account, List.of(desk.entry(mail.id())), 0)).as("nor after a start").containsValue(List.of());
        change(mail, "One line before it.\n" + mail.text());
        assertThat(offers(mail)).as("nor where it has moved").isEmpty();
        change(mail, mail.text().replace("24 June", "1 July"));
        assertThat(offers(mail)).as("other words are another offer").extracting(offer -> offer.finding().day()).contains(LocalDate.of(2027, 7, 1));
        desk.undo();
        desk.undo();
        desk.undo();
        assertThat(offers(mail)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void whatTheEnquirySaysIsNeverWrittenOverUnsaid() {
        say(List.of(LocalDate.of(2027, 6, 25)));
        Entry mail = mail(MAIL);
        MessageOffer day = some(mail, OfferTarget.DAY_OF_ENQUIRY).getFirst();
        assertThat(day.instead()).isEqualTo("2027-06-25");
        take.take(mail.id(), List.of(day));
        assertThat(enquiry().days()).containsExactly(LocalDate.of(2027, 6, 24));
        desk.undo();
        assertThat(enquiry().days()).containsExactly(LocalDate.of(2027, 6, 25));
    }

    @Test
    void whatTheEnquirySaysAlreadyIsNotOffered() {
        say(List.of(LocalDate.of(2027, 6, 24)));
        assertThat(some(mail(MAIL), OfferTarget.DAY_OF_ENQUIRY)).isEmpty();
    }

    @Test
    void twoDaysOfOneMessageAreBothInQuestion() {
        Entry mail = mail("Are you free on 24 June 2027 or on 1 July 2027?");
        take.take(mail.id(), some(mail, OfferTarget.DAY_OF_ENQUIRY).subList(0, 1));
        assertThat(some(mail, OfferTarget.DAY_OF_ENQUIRY)).singleElement().satisfies(day -> assertThat(day.isChange()).isFalse());
        take.take(mail.id(), some(mail, OfferTarget.DAY_OF_ENQUIRY));
        assertThat(enquiry().days()).hasSize(2);
    }

    @Test
    void whatIsMarkedAlreadyIsNotOffered() {
        Entry mail = mail("+ " + ASKS);
        assertThat(some(mail, OfferTarget.REQUEST)).isEmpty();
    }

    /** A request that was taken has no mark in the text, and its answer stays when the text is changed. */
    @Test
    void whatWasTakenStaysWhenTheTextIsChanged() {
        Entry mail = mail(MAIL);
        take.take(mail.id(), offers(mail));
        Entry taken = desk.entry(mail.id());
        Request request = taken.requests().getFirst();
        change(taken, "A line before it.\n" + taken.text());
        Entry changed = desk.entry(mail.id());
        assertThat(changed.requests()).singleElement().satisfies(now -> {
            assertThat(now.id()).isEqualTo(request.id());
            assertThat(now.place().start()).isEqualTo(request.place().start() + 18);
        });
        assertThat(changed.promises()).hasSameSizeAs(taken.promises());
        assertThat(offers(changed)).isEmpty();
        change(changed, changed.text().replace(ASKS, ""));
        assertThat(desk.entry(mail.id()).requests()).as("its words are gone").isEmpty();
    }

    private EnquiryWords words() {
        return EnquiryWords.of(enquiry());
    }

    private void say(List<LocalDate> days) {
        EnquiryWords now = words();
        new ChangeEnquiry(desk.writing).run(enquiry().id(), new EnquiryWords(
                now.occasion(), days, now.place(), now.size(), now.source(), now.referredBy(), now.crews(), now.hours()));
    }

    private Enquiry enquiry() {
        return desk.notebook.read(session -> session.enquiries().of(desk.account)).getFirst();
    }

    private List<MessageOffer> offers(Entry mail) {
        List<Entry> now = List.of(desk.entry(mail.id()));
        read.listen(desk.account, now);
        return read.of(desk.account, now, 0).getOrDefault(mail.id(), List.of());
    }

    private List<MessageOffer> some(Entry mail, OfferTarget target) {
        return offers(mail).stream().filter(offer -> offer.becomes() == target).toList();
    }

    private Entry mail(String text) {
        return save(null, text);
    }

    private void change(Entry mail, String text) {
        save(mail.id(), text);
    }

    private Entry save(UUID id, String text) {
        return new SaveEntry(desk.writing, Desk.ZONE, Locale.UK).run(new EntryToSave(
                id, desk.account, EntryKind.EMAIL, Side.THEM, Desk.NOW.minusSeconds(3600), 0, text, null, Set.of(desk.ana),
                Set.of(desk.helen), Map.of()));
    }
}
