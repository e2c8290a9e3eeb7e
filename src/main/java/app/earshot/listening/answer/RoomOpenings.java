package app.earshot.listening.answer;

import app.earshot.domain.calendar.AsksForDay;
import app.earshot.domain.calendar.RoomOnDay;
import java.util.List;
import java.util.Optional;

/** How an answer begins to whoever asks if a day is free, or to keep one, where the calendar knows it. */
public final class RoomOpenings {

    private static final String FREE = "asked-free";
    private static final String KEEP = "asked-keep";

    private RoomOpenings() {}

    /**
     * @param asks all that the message asks, in its order
     * @param rooms what the calendar says of the days; empty where it was not asked
     */
    public static Optional<Opening> of(List<String> asks, List<RoomOnDay> rooms) {
        boolean free = asks.stream().anyMatch(AsksForDay::isFree);
        boolean keep = !free && asks.stream().anyMatch(AsksForDay::isKept);
        if (rooms.isEmpty() || !free && !keep) {
            return Optional.empty();
        }
        boolean all = rooms.stream().allMatch(RoomOnDay::room);
        if (rooms.size() == 1) {
            return Optional.of(all ? one(asks, rooms.getFirst(), free) : new Opening(FREE + "-no", List.of(), rooms.getFirst().day()));
        }
        return all && rooms.size() == 2 ? Optional.of(new Opening((free ? FREE : KEEP) + "-both", List.of())) : Optional.empty();
    }

    /** What is asked beside it is named in the same line. */
    private static Opening one(List<String> asks, RoomOnDay room, boolean free) {
        List<String> others = asks.stream()
                .filter(words -> !AsksForDay.isFree(words) && !AsksForDay.isKept(words))
                .flatMap(words -> AnswerTable.clause(words).stream())
                .limit(1)
                .toList();
        return free
                ? new Opening(others.isEmpty() ? FREE : FREE + "-also", others, room.day())
                : new Opening(KEEP, List.of(), room.day());
    }
}
