package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.facts.KeptReading;
import app.earshot.listening.answer.Apology;
import app.earshot.listening.answer.Opening;
import app.earshot.listening.answer.Openings;
import app.earshot.listening.answer.RoomOpenings;
import app.earshot.listening.answer.Tongue;
import app.earshot.listening.news.NewsKind;
import app.earshot.listening.news.OpenNews;
import app.earshot.listening.outlook.OwedReplyPeriod;
import app.earshot.listening.reply.OwedFor;
import app.earshot.listening.reply.WaitsFor;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * They wrote, and nothing of ours has followed. How one begins follows from what they ask, and where that is plain the first line answers it; an
 * apology stands before it only for what we left for days. Their words stand above it.
 */
final class WaitingMessage implements SuggestionRule {

    private static final String PURPOSE = "waiting";
    private static final String GREETING = "answer-greet";
    private static final String OTHER_TONGUE = "answer-other-tongue";
    private static final int DAYS_UNTIL_WEEKS = 21;

    @Override
    public String name() {
        return "waiting-message";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        Waiting waiting = now.facts().waiting();
        if (waiting == null || isTheRequest(now, waiting) || !isOwed(now)) {
            return List.of();
        }
        KeptReading sentence = WaitsFor.sentence(now.facts()).orElse(null);
        List<String> asked = sentence == null ? List.of() : asked(now, sentence);
        if (sentence != null && SameDebt.isLate(now, asked)) {
            return List.of();
        }
        DutySaid said = new DutySaid(name(), PURPOSE, reason(now, waiting, sentence), waiting.personId(), List.of(waiting.entryId()))
                .under(sentence == null ? null : WordsAbove.of(now, sentence));
        LocalDate since = now.day(waiting.since());
        NewsKind news = OpenNews.on(now.facts(), now.today(), now.zone()).orElse(null);
        DutySaid begun = sentence == null ? said : said.after(before(now, since, sentence, news));
        DutySaid told = news == null ? said : said.after(List.of(OpenNews.opening(news, false)));
        List<Opening> answering = openings(now, sentence, asked);
        List<Opening> plain = plain(now, since, sentence).map(purpose -> new Opening(purpose, List.of())).toList();
        if (DutySaid.isSilenced(now, answering) || DutySaid.isSilenced(now, plain)) {
            return List.of();
        }
        PlaceholderValues values = now.placeholderValues().withDate(since);
        return Stream.concat(answering.stream().map(opening -> begun.candidates(now, values, opening)), plain.stream().map(opening -> told.candidates(now, values, opening)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** How an answer begins that answers. */
    private static List<Opening> openings(RuleContext now, @Nullable KeptReading sentence, List<String> asked) {
        if (sentence == null) {
            return List.of();
        }
        if (!Tongue.isEnglish(text(now, sentence))) {
            return List.of(new Opening(OTHER_TONGUE, List.of()));
        }
        return switch (WaitsFor.reason(sentence)) {
            case REQUEST, QUESTION -> answering(now, asked);
            case FIRST_LETTER -> WaitsFor.asks(now.facts()).isEmpty() ? List.of() : answering(now, asked);
            case ACCEPTED -> Openings.ofAccepted(sentence.words()).stream().toList();
            case PROBLEM, INVITATION, DECISION, CHANGE, NEWS -> List.of();
        };
    }

    /** What the calendar knows comes first. */
    private static List<Opening> answering(RuleContext now, List<String> asked) {
        return Stream.concat(RoomOpenings.of(asked, now.facts().roomOnDays()).stream(), Openings.of(asked).stream()).toList();
    }

    /** The human word first, then sorry for the wait; whoever writes for the first time is thanked for it. */
    private static List<Opening> before(RuleContext now, LocalDate since, KeptReading sentence, @Nullable NewsKind news) {
        String sorry = Apology.before(since, now.today(), sentence.entryKind(), now.facts().times().working());
        boolean first = WaitsFor.reason(sentence) == OwedFor.FIRST_LETTER && Tongue.isEnglish(text(now, sentence));
        Stream<Opening> word = news == null ? Stream.of() : Stream.of(OpenNews.opening(news, sorry != null));
        String manners = sorry != null ? news != null && news.isSad() ? null : sorry : first && news == null ? GREETING : null;
        return Stream.concat(word, Stream.ofNullable(manners).map(purpose -> new Opening(purpose, List.of()))).toList();
    }

    /** What fits anything of its kind: with an apology where it has lain, and without one where that was said already. */
    private static Stream<String> plain(RuleContext now, LocalDate since, @Nullable KeptReading sentence) {
        boolean weeks = ChronoUnit.DAYS.between(since, now.today()) >= DAYS_UNTIL_WEEKS;
        boolean late = Apology.isLate(since, now.today(), sentence == null ? null : sentence.entryKind(), now.facts().times().working());
        String lain = !late ? "" : weeks ? "-weeks" : "-long";
        String lainShort = late ? "-long" : "";
        String begins = PURPOSE + "-";
        return switch (sentence == null ? OwedFor.QUESTION : WaitsFor.reason(sentence)) {
            case QUESTION -> Stream.of(PURPOSE + lain, PURPOSE);
            case REQUEST -> Stream.of(begins + "request" + lain, begins + "request");
            case PROBLEM -> Stream.of(begins + "problem" + lainShort, begins + "problem");
            case INVITATION -> Stream.of(begins + "invitation");
            case ACCEPTED -> Stream.of(begins + "accepted" + lainShort, begins + "accepted");
            case DECISION -> Stream.of(begins + "decision");
            case CHANGE -> Stream.of(begins + "change");
            case NEWS -> Stream.of(begins + "news");
            case FIRST_LETTER -> Stream.of(begins + (late ? "first-late" : firstLetter(now)), begins + firstLetter(now));
        };
    }

    /** What asks nothing is not told that it gets the answer to what it asked. */
    private static String firstLetter(RuleContext now) {
        return WaitsFor.asks(now.facts()).isEmpty() ? "first" : "first-asked";
    }

    /** All that it asks; else the sentence that waits. */
    private static List<String> asked(RuleContext now, KeptReading sentence) {
        List<String> asks = WaitsFor.asks(now.facts()).stream().map(KeptReading::words).toList();
        return asks.isEmpty() ? List.of(sentence.words()) : asks;
    }

    private static String text(RuleContext now, KeptReading sentence) {
        return now.facts().exchange().wrote().stream()
                .filter(message -> message.at().equals(sentence.at()))
                .map(message -> message.text())
                .findFirst()
                .orElse(sentence.words());
    }

    private static boolean isOwed(RuleContext now) {
        return OwedReplyPeriod.period(now.facts(), now.zone()).filter(period -> period.holdsOn(now.today())).isPresent();
    }

    /** Whether what waits is the very request that {@link UnansweredRequest} already speaks about. */
    private static boolean isTheRequest(RuleContext now, Waiting waiting) {
        return UnansweredRequest.oldest(now)
                .filter(request -> request.entryId().equals(waiting.entryId()))
                .isPresent();
    }

    private static Sentence reason(RuleContext now, Waiting waiting, @Nullable KeptReading sentence) {
        String name = now.name(waiting.personId());
        LocalDate since = now.day(waiting.since());
        String key = switch (sentence == null ? OwedFor.QUESTION : WaitsFor.reason(sentence)) {
            case INVITATION -> "reason.waiting-invitation";
            case QUESTION, REQUEST -> sentence == null ? "reason.waiting-message" : "reason.waiting-message.asked";
            case PROBLEM -> "reason.waiting-message.problem";
            case ACCEPTED -> "reason.waiting-message.accepted";
            case DECISION, CHANGE, NEWS -> "reason.waiting-message.told";
            case FIRST_LETTER -> "reason.waiting-message.first";
        };
        Sentence plain = name == null ? Sentence.of(key + ".nobody", since) : Sentence.of(key, name, since);
        if (sentence == null) {
            return plain;
        }
        List<String> asks = asked(now, sentence);
        if (RoomOpenings.of(asks, now.facts().roomOnDays()).isPresent()) {
            return RoomReason.beside(plain, now.facts().roomOnDays());
        }
        boolean foreign = !Tongue.isEnglish(text(now, sentence));
        return foreign ? Sentence.of("reason.answer.other-tongue", plain) : isYes(now, sentence) ? Sentence.of("reason.answer.if-no", plain) : plain;
    }

    /** Whether the opening says yes for the owner, who may have to say no. */
    private static boolean isYes(RuleContext now, KeptReading sentence) {
        OwedFor reason = WaitsFor.reason(sentence);
        boolean asks = reason == OwedFor.REQUEST || reason == OwedFor.QUESTION || reason == OwedFor.FIRST_LETTER;
        return asks && Openings.sayYes(asked(now, sentence));
    }
}
