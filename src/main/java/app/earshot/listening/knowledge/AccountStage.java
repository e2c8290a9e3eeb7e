package app.earshot.listening.knowledge;

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
public record AccountStage(Occasion occasion, Stage stage, boolean hasEnquiry) {

    public static AccountStage of(AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        if (enquiry != null) {
            return new AccountStage(enquiry.occasion(), enquiry.stage(), true);
        }
        AccountKind kind = facts.account().kind();
        return switch (kind) {
            case COUPLE -> new AccountStage(Occasion.WEDDING, Stage.ENQUIRED, true);
            case FAMILY -> new AccountStage(Occasion.PARTY, Stage.ENQUIRED, true);
            case COMPANY, PLANNER -> new AccountStage(Occasion.PROJECT, Stage.TALKING, false);
        };
    }

    /** How much a topic matters now. With those we only work with there is no day to plan, no choice to make, no one to please. */
    public int weight(Topic topic) {
        boolean ofWorking = topic.group() == TopicGroup.WHAT_IT_IS_FOR || topic.group() == TopicGroup.WORKING_TOGETHER;
        return hasEnquiry || ofWorking ? topic.weightAt(stage) : 0;
    }
}
