package app.earshot.listening.news;

import app.earshot.domain.Side;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.answer.Opening;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** News of theirs for which nobody of ours has had a word: it is said once, before anything else, until something was sent that says it. */
public final class OpenNews {

    private static final int DAYS_IT_IS_NEW = 30;
    private static final String PURPOSE = "news-";
    private static final String SAD = PURPOSE + "sad";

    private OpenNews() {}

    /** The newest, if it is open on a day. Whoever spoke with them since has said it. */
    public static Optional<NewsKind> on(AccountFacts facts, LocalDate today, ZoneId zone) {
        return facts.readings(ReadingKind.NEWS).stream()
                .filter(reading -> reading.startedBy() == Side.THEM || isNoted(reading))
                .findFirst()
                .filter(reading -> reading.at().atZone(zone).toLocalDate().plusDays(DAYS_IT_IS_NEW).isAfter(today) && !isSpoken(facts, reading))
                .flatMap(reading -> ReadNews.kind(String.valueOf(reading.reading().topic())).filter(kind -> !isSaid(facts, reading, kind)));
    }

    /**
     * How a letter begins that has a word for it.
     *
     * @param late whether one has to be sorry for having written nothing yet: with sad news both are one sentence
     */
    public static Opening opening(NewsKind kind, boolean late) {
        return kind.isSad()
                ? new Opening(late ? SAD + "-late" : SAD, ReadNews.thing(kind).stream().toList())
                : new Opening(PURPOSE + kind.code(), List.of());
    }

    private static boolean isNoted(KeptReading reading) {
        return ReadNews.kind(String.valueOf(reading.reading().topic())).isPresent();
    }

    private static boolean isSpoken(AccountFacts facts, KeptReading reading) {
        return facts.conversations().stream().anyMatch(talk -> talk.at().isAfter(reading.at()));
    }

    private static boolean isSaid(AccountFacts facts, KeptReading reading, NewsKind kind) {
        return facts.readings(ReadingKind.NEWS).stream()
                .anyMatch(ours -> ours.startedBy() == Side.US && ours.at().isAfter(reading.at()) && ReadNews.isWordFor(kind, String.valueOf(ours.reading().topic())));
    }
}
