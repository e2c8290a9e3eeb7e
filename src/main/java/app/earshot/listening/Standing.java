package app.earshot.listening;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.domain.facts.AccountFacts;

/**
 * Where an account stands: for what, how far, and whether anything is being decided at all.
 *
 * @param hasEnquiry false for those we only work with, such as a planner or a venue
 */
public record Standing(Occasion occasion, Stage stage, boolean hasEnquiry) {

    public static Standing of(AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        if (enquiry != null) {
            return new Standing(enquiry.occasion(), enquiry.stage(), true);
        }
        AccountKind kind = facts.account().kind();
        return switch (kind) {
            case COUPLE -> new Standing(Occasion.WEDDING, Stage.ENQUIRED, true);
            case FAMILY -> new Standing(Occasion.PARTY, Stage.ENQUIRED, true);
            case COMPANY, PLANNER -> new Standing(Occasion.PROJECT, Stage.TALKING, false);
        };
    }

    /** How much a topic matters now. With those we only work with there is no day to plan, no choice to make, no one to please. */
    public int weight(Topic topic) {
        boolean ofWorking = topic.group() == TopicGroup.WHAT_IT_IS_FOR || topic.group() == TopicGroup.WORKING_TOGETHER;
        return hasEnquiry || ofWorking ? topic.weightAt(stage) : 0;
    }
}
