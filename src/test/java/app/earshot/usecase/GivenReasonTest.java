package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Request;
import app.earshot.testkit.Desk;
import app.earshot.usecase.timeline.AnswerRequest;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.timeline.LineChoice;
import app.earshot.usecase.timeline.RequestWords;
import app.earshot.usecase.timeline.SaveEntry;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A reason that stands in the line of a request is kept as the reason, and the text of the entry as it was typed. */
class GivenReasonTest {

    private static final String LINE = "+ Can we meet Mark before we sign? because it is the most important day of our lives";

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theReasonIsTakenOutOfTheRequestAndNotOutOfTheText() {
        Entry entry = desk.entry(desk.call("Rang.\n" + LINE).id());

        assertThat(entry.text()).isEqualTo("Rang.\n" + LINE);
        Request request = entry.requests().getFirst();
        assertThat(request.words()).isEqualTo("Can we meet Mark before we sign?");
        assertThat(request.reason()).isEqualTo("it is the most important day of our lives");
        assertThat(entry.text().substring(request.place().start(), request.place().end())).isEqualTo(request.words());
    }

    @Test
    void whatWasChosenStandsAndATakenAwayReasonIsNone() {
        assertThat(saved(null, LINE, "she has heard bad stories").reason()).isEqualTo("she has heard bad stories");
        assertThat(saved(null, LINE, LineChoice.NO_REASON).reason()).isEmpty();
    }

    @Test
    void aReasonThatOnlyRepeatsTheLineChangesWithIt() {
        Request first = saved(null, LINE, "");
        Request again = saved(first.entryId(), LINE.replace("the most important day of our lives", "our only day"), "");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.reason()).isEqualTo("it is our only day");
        assertThat(saved(first.entryId(), "+ Can we meet Mark before we sign?", "").reason()).isEmpty();
    }

    @Test
    void aReasonThatWasNotedSinceStays() {
        Request first = saved(null, LINE, "");
        new AnswerRequest(desk.writing).note(
                first.id(), new RequestWords("Her sister's firm sent a stranger", first.answer(), "", "", ""));

        assertThat(saved(first.entryId(), "First.\n" + LINE, "").reason()).isEqualTo("Her sister's firm sent a stranger");
    }

    private Request saved(@Nullable UUID entryId, String text, String reason) {
        EntryToSave plain = desk.typed(entryId, text);
        EntryToSave typed = new EntryToSave(
                entryId, plain.accountId(), plain.kind(), plain.startedBy(), plain.at(), plain.minutes(), text, null, plain.people(),
                plain.teammates(), Map.of(0, new LineChoice(null, null, null, reason, null)));
        return desk.entry(new SaveEntry(desk.writing, Desk.ZONE, Locale.UK).run(typed).id()).requests().getFirst();
    }
}
