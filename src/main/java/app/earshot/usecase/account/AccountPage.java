package app.earshot.usecase.account;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.bank.QuestionBank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an account's timeline.
 *
 * @param enquiries newest first
 * @param members without those who were removed, in order
 * @param formerMembers people who were removed from the account but whose words stay
 * @param referrer the name of the person who sent the newest enquiry, or null
 * @param heard how many current heard items there are
 * @param openPromises how many promises of either side are open
 * @param unsettled how many requests wait for an answer and how many disagreements for a decision
 * @param files how many files are kept
 * @param begun whether anything stands on the timeline yet
 * @param draft what was being typed when it was last open, or null
 * @param catalogue the topics that words can be about, as the user has them
 * @param bank the questions that there are, as the user has them
 * @param names what the user calls stages and occasions: with other names it is another page
 */
public record AccountPage(
        Account account,
        List<Enquiry> enquiries,
        List<Member> members,
        List<Member> formerMembers,
        List<Teammate> teammates,
        @Nullable SharedGoal goal,
        @Nullable String referrer,
        int heard,
        int openPromises,
        int unsettled,
        int files,
        boolean begun,
        @Nullable Draft draft,
        Catalogue catalogue,
        QuestionBank bank,
        Map<String, String> names) {

    public AccountPage {
        enquiries = List.copyOf(enquiries);
        members = List.copyOf(members);
        formerMembers = List.copyOf(formerMembers);
        teammates = List.copyOf(teammates);
        names = Map.copyOf(names);
    }

    /** The newest enquiry, or null. */
    public @Nullable Enquiry enquiry() {
        return enquiries.isEmpty() ? null : enquiries.getFirst();
    }

    /** Whether they have enquired and nothing was written down since: what comes first is then how they came to us. */
    public boolean awaitsFirstWords() {
        Enquiry newest = enquiry();
        return !begun && newest != null && newest.stage() == Stage.ENQUIRED;
    }
}
