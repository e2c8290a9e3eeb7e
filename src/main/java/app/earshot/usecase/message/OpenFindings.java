package app.earshot.usecase.message;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.reading.LetGo;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.message.Finding;
import app.earshot.listening.message.FindingKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of the findings of a message nobody has taken, marked or let go, and what each would become. */
final class OpenFindings {

    /** What wants something of us comes first, what goes into a field last. */
    private static final List<FindingKind> ORDER = List.of(
            FindingKind.ASKS, FindingKind.QUESTION, FindingKind.THEIR_PROMISE, FindingKind.TOLD, FindingKind.DAY, FindingKind.PLACE,
            FindingKind.SIZE, FindingKind.BUDGET, FindingKind.SENT_BY);

    private final Entry message;
    private final @Nullable Enquiry enquiry;
    private final Set<LetGo> letGo;
    private final List<Finding> findings;

    /** @param enquiry what they came for, or null if there is none */
    OpenFindings(Entry message, @Nullable Enquiry enquiry, Set<LetGo> letGo, List<Finding> findings) {
        this.message = message;
        this.enquiry = enquiry;
        this.letGo = letGo;
        this.findings = findings;
    }

    List<MessageOffer> offers() {
        List<MessageOffer> offers = new ArrayList<>();
        for (Finding finding : findings) {
            if (!belongsToAnother(finding) && !letGo.contains(letGo(message, finding))) {
                MessageOffer offer = offer(finding);
                if (!isKnown(offer)) {
                    offers.add(offer);
                }
            }
        }
        offers.sort(Comparator.comparingInt(offer -> ORDER.indexOf(offer.finding().kind())));
        return List.copyOf(offers);
    }

    /**
     * A sentence that tells why goes with what they ask for, the day of a promise with the promise, what they can spend with the sentence that tells it, and the
     * sentence that tells who sent them with who that is.
     */
    private boolean belongsToAnother(Finding finding) {
        return findings.stream().anyMatch(other -> switch (finding.kind()) {
            case TOLD -> isReason(finding, other) || isSaidBy(finding, other) && covers(finding.place(), other.place());
            case BUDGET -> other.kind() == FindingKind.TOLD && covers(other.place(), finding.place());
            case DAY -> other.kind() == FindingKind.THEIR_PROMISE && shared(other.place(), finding.place()) > 0;
            case ASKS, QUESTION, THEIR_PROMISE, SIZE, PLACE, SENT_BY -> false;
        });
    }

    /** A sentence that tells no more than what goes into a field of the enquiry is not offered beside it. */
    private static boolean isSaidBy(Finding told, Finding fact) {
        return switch (fact.kind()) {
            case SENT_BY -> true;
            case DAY, PLACE, SIZE -> fact.topic() != null && fact.topic().equals(told.topic());
            case ASKS, QUESTION, TOLD, THEIR_PROMISE, BUDGET -> false;
        };
    }

    private static boolean isReason(Finding finding, Finding other) {
        return other.reason() != null && covers(other.reason(), finding.place());
    }

    private static boolean covers(Place whole, Place part) {
        return whole.start() <= part.start() && part.end() <= whole.end();
    }

    /** What is remembered of a finding that is let go: the words of the message itself where it stands. */
    static LetGo letGo(Entry message, Finding finding) {
        return new LetGo(message.id(), finding.kind().name(), at(message, finding.place()));
    }

    private static String at(Entry message, Place place) {
        int end = Math.min(place.end(), message.text().length());
        return message.text().substring(Math.min(place.start(), end), end);
    }

    private MessageOffer offer(Finding finding) {
        Place why = finding.reason();
        OfferTarget target = target(finding);
        return new MessageOffer(finding, target, why == null ? "" : at(message, why).strip(), instead(finding, target));
    }

    private OfferTarget target(Finding finding) {
        return switch (finding.kind()) {
            case ASKS, QUESTION -> OfferTarget.REQUEST;
            case THEIR_PROMISE -> OfferTarget.PROMISE;
            case TOLD, BUDGET -> OfferTarget.HEARD;
            case DAY -> enquiry == null || finding.day() == null ? OfferTarget.HEARD : OfferTarget.DAY_OF_ENQUIRY;
            case SIZE -> enquiry == null ? OfferTarget.HEARD : OfferTarget.SIZE_OF_ENQUIRY;
            case PLACE -> enquiry == null ? OfferTarget.HEARD : OfferTarget.PLACE_OF_ENQUIRY;
            case SENT_BY -> enquiry == null ? OfferTarget.HEARD : OfferTarget.SOURCE_OF_ENQUIRY;
        };
    }

    /** What the enquiry says in the field; two days of one message are both in question, and neither takes the other's place. */
    private String instead(Finding finding, OfferTarget target) {
        if (enquiry == null) {
            return "";
        }
        return switch (target) {
            case DAY_OF_ENQUIRY -> days().containsAll(enquiry.days())
                    ? ""
                    : enquiry.days().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
            case SIZE_OF_ENQUIRY -> enquiry.size();
            case PLACE_OF_ENQUIRY -> enquiry.place();
            case SOURCE_OF_ENQUIRY -> enquiry.source();
            case REQUEST, HEARD, PROMISE -> "";
        };
    }

    private Set<LocalDate> days() {
        return findings.stream()
                .filter(finding -> finding.kind() == FindingKind.DAY)
                .flatMap(finding -> Stream.ofNullable(finding.day()))
                .collect(Collectors.toSet());
    }

    private boolean isKnown(MessageOffer offer) {
        Finding finding = offer.finding();
        if (enquiry == null || !offer.becomes().isField()) {
            return isMarked(finding.place());
        }
        // Once they have booked, what an enquiry says is agreed: a message mentions other days and numbers for other reasons.
        boolean settled = offer.isChange() && !enquiry.stage().isOpen();
        return settled || switch (offer.becomes()) {
            case DAY_OF_ENQUIRY -> finding.day() == null || enquiry.days().contains(finding.day());
            case SIZE_OF_ENQUIRY -> says(enquiry.size(), finding) || finding.number() != null && enquiry.size().contains(String.valueOf(finding.number()));
            case PLACE_OF_ENQUIRY -> says(enquiry.place(), finding);
            case SOURCE_OF_ENQUIRY -> enquiry.referredBy() != null || says(enquiry.source(), finding);
            case REQUEST, HEARD, PROMISE -> false;
        };
    }

    private static boolean says(String field, Finding finding) {
        String there = plain(field);
        String here = plain(finding.words());
        return !there.isEmpty() && (there.contains(here) || here.contains(there));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Whether something is marked where it stands, or over most of it. */
    private boolean isMarked(Place place) {
        return Stream.of(
                        message.heard().stream().map(item -> item.place()),
                        message.requests().stream().map(item -> item.place()),
                        message.promises().stream().map(item -> item.place()))
                .flatMap(places -> places)
                .anyMatch(marked -> shared(marked, place) * 2 > Math.min(length(marked), length(place)));
    }

    private static int shared(Place one, Place other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private static int length(Place place) {
        return place.end() - place.start();
    }
}
