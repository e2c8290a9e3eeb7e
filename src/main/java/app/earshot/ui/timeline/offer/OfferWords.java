package app.earshot.ui.timeline.offer;

import app.earshot.ui.words.Messages;
import app.earshot.ui.words.ReasonWords;
import app.earshot.ui.words.Topics;
import app.earshot.usecase.message.MessageOffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How something that was heard in a message is said: what it is, in which words, and why or instead of what. */
final class OfferWords {

    private final Messages messages;
    private final Topics topics;

    OfferWords(Messages messages, Topics topics) {
        this.messages = messages;
        this.topics = topics;
    }

    /** As "Asks for"; for what they told us the name of what it is about. */
    String kind(MessageOffer offer) {
        return switch (offer.finding().kind()) {
            case TOLD -> topics.name(offer.finding().topic(), "offer.kind.told", messages);
            case ASKS -> messages.text("offer.kind.asks");
            case QUESTION -> messages.text("offer.kind.question");
            case THEIR_PROMISE -> messages.text("offer.kind.their-promise");
            case DAY -> messages.text("offer.kind.day");
            case SIZE -> messages.text("offer.kind.size");
            case PLACE -> messages.text("offer.kind.place");
            case BUDGET -> messages.text("offer.kind.budget");
            case SENT_BY -> messages.text("offer.kind.sent-by");
        };
    }

    String words(MessageOffer offer) {
        LocalDate day = offer.finding().day();
        String said = offer.finding().words().strip();
        return switch (offer.finding().kind()) {
            case DAY -> day == null ? said : messages.days().withYear(day);
            case SIZE, PLACE, SENT_BY -> said;
            case ASKS, TOLD, QUESTION, THEIR_PROMISE, BUDGET -> messages.text("offer.quoted", said);
        };
    }

    /** Why they ask, or by when they will have done it; empty if they don't say. */
    String reason(MessageOffer offer) {
        LocalDate day = offer.finding().day();
        return switch (offer.becomes()) {
            case REQUEST -> offer.reason().isEmpty() ? "" : ReasonWords.clause(messages.text("offer.quoted", offer.reason()), messages);
            case PROMISE -> day == null ? "" : messages.text("offer.by", messages.days().friendly(day));
            case HEARD, DAY_OF_ENQUIRY, SIZE_OF_ENQUIRY, PLACE_OF_ENQUIRY, SOURCE_OF_ENQUIRY -> "";
        };
    }

    /** What stands there now and would not any more; empty where nothing is written over. */
    String instead(MessageOffer offer) {
        if (!offer.isChange()) {
            return "";
        }
        return messages.text("offer.instead", switch (offer.becomes()) {
            case DAY_OF_ENQUIRY -> Arrays.stream(offer.instead().split(" "))
                    .map(LocalDate::parse)
                    .map(messages.days()::withYear)
                    .collect(Collectors.joining(messages.text("part.between")));
            default -> offer.instead();
        });
    }
}
