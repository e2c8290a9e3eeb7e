package app.earshot.listening.knowledge;

import app.earshot.domain.Coded;
import app.earshot.domain.Sentence;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.facts.AccountFacts;

/** Something that stands on an account without anybody's marked words, and tells about a topic. */
enum AccountField implements Coded {
    DAY_AND_PLACE("day-and-place"),
    SIZE("size"),
    SOURCE("source"),
    REFERRED_BY("referred-by"),
    REACHED_BY("reached-by"),
    DECIDER("decider"),
    PAYER("payer"),
    VENDOR("vendor"),
    GOAL("goal"),
    PARKED("parked"),
    REQUEST_REASON("request-reason"),
    LOST_REASON("lost-reason");

    private final String code;

    AccountField(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether something stands there. */
    boolean isFilled(AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        return switch (this) {
            case DAY_AND_PLACE -> enquiry != null && enquiry.day() != null && !enquiry.place().isBlank();
            case SIZE -> enquiry != null && !enquiry.size().isBlank();
            case SOURCE -> enquiry != null && !enquiry.source().isBlank();
            case REFERRED_BY -> enquiry != null && enquiry.referredBy() != null;
            case REACHED_BY -> facts.members().stream().anyMatch(member -> !member.person().reachedBy().isBlank());
            case DECIDER -> hasRole(facts, Role.DECIDER);
            case PAYER -> hasRole(facts, Role.PAYER);
            case VENDOR -> hasRole(facts, Role.VENDOR) || hasRole(facts, Role.PLANNER);
            case GOAL -> facts.goal() != null;
            case PARKED -> !facts.parked().isEmpty();
            case REQUEST_REASON -> facts.openRequests().stream().anyMatch(request -> !request.reason().isBlank());
            case LOST_REASON -> enquiry != null
                    && enquiry.stages().stream().map(StageChange::reason).anyMatch(reason -> !reason.isBlank());
        };
    }

    /** What it is called in a sentence: "your shared goal". */
    Sentence words() {
        return Sentence.of("trace." + code);
    }

    private static boolean hasRole(AccountFacts facts, Role role) {
        return facts.members().stream().anyMatch(member -> member.roles().contains(role));
    }
}
