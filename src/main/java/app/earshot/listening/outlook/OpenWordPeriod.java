package app.earshot.listening.outlook;

import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.reply.ReadOurs;
import app.earshot.listening.reply.WaitsFor;
import app.earshot.listening.unmarked.OpenWord;
import app.earshot.listening.unmarked.OpenWords;
import app.earshot.listening.unmarked.OurWord;
import app.earshot.listening.unmarked.TheirTimes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** While a word of ours is open that nobody marked, and once a day has passed that we gave them. */
public final class OpenWordPeriod {

    /** What we wrote without a day is told in its own way: the kind after all kinds of words. */
    static final int UNDATED = OurWord.values().length + 1;

    /** What we wrote for a day that has passed is a word that was not kept. */
    static final int DATED = OurWord.PROMISED.ordinal() + 1;

    private OpenWordPeriod() {}

    /** What we said or noted that we would do and that is open on a day, newest first. */
    public static Stream<OpenWord> openOn(AccountFacts facts, LocalDate day, ZoneId zone) {
        return OpenWords.of(facts, zone).filter(open -> open.word() != OurWord.OUR_DAY && open.isOpenOn(day) && !isAsked(facts, open));
    }

    /** The newest day that we gave them. */
    public static Optional<OpenWord> ourDay(AccountFacts facts, ZoneId zone) {
        if (facts.readings(ReadingKind.OUR_WORD).isEmpty()) {
            // Nothing of it is looked at, or loaded.
            return Optional.empty();
        }
        return OpenWords.of(facts, zone)
                .filter(open -> open.word() == OurWord.OUR_DAY)
                .findFirst()
                .map(open -> new OpenWord(open.word(), open.reading(), open.day(), TheirTimes.notWhileAway(facts, open.from()), open.until()));
    }

    static List<NeedPeriod> periods(AccountFacts facts, ZoneId zone) {
        Stream<NeedPeriod> words = OpenWords.of(facts, zone)
                .filter(open -> open.word() != OurWord.OUR_DAY && !isAsked(facts, open))
                .map(open -> period(Need.WORD_OPEN, open, zone).of(kind(open)));
        return Stream.concat(words, ourDay(facts, zone).map(open -> period(Need.OUR_DAY_PASSED, open, zone)).stream()).toList();
    }

    /** Whether what waits for an answer is about it, or what they asked for where it stands: it is answered there. */
    private static boolean isAsked(AccountFacts facts, OpenWord open) {
        return facts.openRequests().stream().anyMatch(request -> request.entryId().equals(open.reading().entryId()))
                || WaitsFor.sentence(facts).filter(sentence -> ReadOurs.shared(sentence.words(), open.reading().words()) > 0).isPresent();
    }

    private static NeedPeriod period(Need need, OpenWord open, ZoneId zone) {
        boolean named = open.word() == OurWord.PROMISED || open.word() == OurWord.OUR_DAY;
        LocalDate since = named && open.day() != null ? open.day() : TheirDay.day(open.reading().at(), zone);
        return NeedPeriod.from(need, open.from(), since).until(open.until()).about(person(open));
    }

    private static int kind(OpenWord open) {
        return open.word() == OurWord.PROMISED && open.day() == null ? UNDATED : open.word().ordinal() + 1;
    }

    private static @Nullable UUID person(OpenWord open) {
        return open.reading().people().size() == 1 ? open.reading().people().iterator().next() : null;
    }
}
