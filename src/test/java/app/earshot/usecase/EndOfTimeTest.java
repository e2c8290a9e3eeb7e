package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Occasion;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.ChangeEnquiry;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.ReadAccount;
import app.earshot.usecase.listen.ReadAdvice;
import app.earshot.usecase.listen.RefreshOutlooks;
import app.earshot.usecase.timeline.KeepPromise;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A notebook that somebody sent may hold any day. One of them must not stop what is worked out for all accounts. */
class EndOfTimeTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+99999-01-01", "9999-12-31", "0001-01-01", "-99999-01-01"})
    void aDayFarOutStopsNothing(String day) {
        UUID enquiry = new ReadAccount(desk.writing).run(desk.account).orElseThrow().enquiry().id();
        new ChangeEnquiry(desk.writing).run(
                enquiry, new EnquiryWords(Occasion.WEDDING, List.of(LocalDate.parse(day)), "", "", "", null, null));
        assertThat(new RefreshOutlooks(desk.writing, Desk.ZONE).run()).isPositive();
        assertThat(new ReadAdvice(desk.writing, Desk.ZONE).run(desk.account)).isPresent();
    }

    @Test
    void aPromiseForTheEndOfTimeStopsNothing() {
        UUID promise = desk.call("! Send the sets by Friday").promises().getFirst().id();
        new KeepPromise(desk.writing, Desk.ZONE).move(promise, LocalDate.MAX);
        assertThat(new RefreshOutlooks(desk.writing, Desk.ZONE).run()).isPositive();
    }
}
