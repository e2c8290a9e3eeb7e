package app.earshot.listening.brief;

import app.earshot.domain.Coded;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What whoever goes has to have along on the day itself. It may lie on a table there: it holds no notes, nothing that is seen differently,
 * and nothing that was told in confidence.
 *
 * @param day the day, or null while none is settled
 * @param clock by when to leave and to be there, as far as the hours are known
 * @param crews who of ours goes, whoever leads first
 * @param people of theirs: those first whom one asks for there
 * @param musts what must be, in their words
 * @param mustNots what must not be
 * @param also what else they said that matters on the day
 * @param ours what we promised and have not kept yet, earliest due first
 * @param theirs what they promised and have not done yet
 * @param kept what we promised and kept, newest first
 * @param gaps what nobody has said yet
 */
public record DaySheet(
        Enquiry enquiry,
        @Nullable LocalDate day,
        DayClock clock,
        List<Teammate> crews,
        Excerpt<Member> people,
        Excerpt<HeardItem> musts,
        Excerpt<HeardItem> mustNots,
        Excerpt<HeardItem> also,
        Excerpt<Promise> ours,
        Excerpt<Promise> theirs,
        Excerpt<Promise> kept,
        List<Gap> gaps) {

    /** Something that one has to know on the day, and that nobody has said. */
    public enum Gap implements Coded {
        DAY("day"),
        PLACE("place"),
        HOURS("hours"),
        SET_UP("set-up"),
        TRAVEL("travel"),
        CREW("crew"),
        WHO_TO_ASK_FOR("who-to-ask-for"),
        NUMBER("number");

        private final String code;

        Gap(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The lists from which lines can be left out, with what their first line is worth. */
    private enum Part {
        KEPT(1),
        ALSO(2),
        THEIRS(3),
        OURS(10),
        PEOPLE(12),
        MUSTS(14),
        MUST_NOTS(15);

        private final double weight;

        Part(double weight) {
            this.weight = weight;
        }
    }

    public DaySheet {
        crews = List.copyOf(crews);
        gaps = List.copyOf(gaps);
    }

    /** How much was left out of lists that have gone from the sheet altogether. */
    public int leftOut() {
        return Stream.of(kept, also).filter(list -> list.shown().isEmpty()).mapToInt(Excerpt::more).sum();
    }

    /** The same without the one line that is missed least; empty if every list is down to its first line. */
    public Optional<DaySheet> shorter() {
        double least = Stream.of(Part.values()).mapToDouble(this::lastWorth).min().orElse(Double.MAX_VALUE);
        return Stream.of(Part.values())
                .filter(part -> lastWorth(part) == least && least < Double.MAX_VALUE)
                .findFirst()
                .map(this::without);
    }

    /** What the last line of a list is worth. The first line of each stays, but for what is done with and what only goes besides. */
    private double lastWorth(Part part) {
        int size = list(part).shown().size();
        int stay = part == Part.KEPT || part == Part.ALSO ? 0 : 1;
        return size <= stay ? Double.MAX_VALUE : part.weight / size;
    }

    private Excerpt<?> list(Part part) {
        return switch (part) {
            case KEPT -> kept;
            case ALSO -> also;
            case THEIRS -> theirs;
            case PEOPLE -> people;
            case OURS -> ours;
            case MUSTS -> musts;
            case MUST_NOTS -> mustNots;
        };
    }

    private DaySheet without(Part part) {
        return new DaySheet(
                enquiry,
                day,
                clock,
                crews,
                shortened(people, part == Part.PEOPLE),
                shortened(musts, part == Part.MUSTS),
                shortened(mustNots, part == Part.MUST_NOTS),
                shortened(also, part == Part.ALSO),
                shortened(ours, part == Part.OURS),
                shortened(theirs, part == Part.THEIRS),
                shortened(kept, part == Part.KEPT),
                gaps);
    }

    private static <T> Excerpt<T> shortened(Excerpt<T> list, boolean itsTurn) {
        return itsTurn ? list.shorter() : list;
    }
}
