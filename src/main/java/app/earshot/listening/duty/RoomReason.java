package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.calendar.RoomOnDay;
import app.earshot.listening.phrase.Phrases;
import java.util.List;

/** What the calendar says of the days that they ask for, as the reason for what is answered. */
final class RoomReason {

    private RoomReason() {}

    /** @param rooms at least one; of several all are free */
    static Sentence beside(Sentence plain, List<RoomOnDay> rooms) {
        Object days = Phrases.row(rooms.stream().map(RoomOnDay::day).toList());
        RoomOnDay first = rooms.getFirst();
        if (rooms.stream().allMatch(RoomOnDay::room)) {
            return Sentence.of("reason.answer.room", plain, days);
        }
        Sentence no = first.bookedBy().isEmpty()
                ? Sentence.of("reason.answer.no-room.off", plain, days)
                : Sentence.of("reason.answer.no-room", plain, days, Phrases.row(first.bookedBy()));
        return first.nearest().isEmpty() ? no : Sentence.of("reason.answer.nearest", no, Phrases.row(first.nearest()));
    }
}
