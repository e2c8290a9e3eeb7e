package app.earshot.exchange.json;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Attachment;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.bank.Decision;
import app.earshot.domain.bank.Snooze;
import app.earshot.domain.calendar.Hold;
import app.earshot.domain.reading.Ruling;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.PairJudgement;
import app.earshot.domain.timeline.SharedGoal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;

/** Accounts and what belongs to them, but for their entries, as JSON. */
final class JsonAccounts {

    private JsonAccounts() {}

    static void account(Account account, JsonFields fields) throws IOException {
        fields.id("id", account.id());
        fields.text("name", account.name());
        fields.code("kind", account.kind());
        fields.text("note", account.note());
        fields.moment("createdAt", account.createdAt());
        fields.moment("removedAt", account.removedAt());
        fields.number("version", account.version());
    }

    static void enquiry(Enquiry enquiry, JsonFields fields) throws IOException {
        fields.id("id", enquiry.id());
        fields.id("account", enquiry.accountId());
        fields.code("occasion", enquiry.occasion());
        fields.texts("days", enquiry.days().stream().map(LocalDate::toString).toList());
        fields.text("place", enquiry.place());
        fields.text("size", enquiry.size());
        fields.text("source", enquiry.source());
        fields.id("referredBy", enquiry.referredBy());
        fields.texts("crews", enquiry.crews().stream().map(UUID::toString).toList());
        fields.object("hours", () -> {
            fields.time("from", enquiry.hours().from());
            fields.time("to", enquiry.hours().to());
            fields.number("setUpMinutes", enquiry.hours().setUp());
            fields.number("travelMinutes", enquiry.hours().travel());
        });
        fields.objects("stages", enquiry.stages(), change -> {
            fields.id("id", change.id());
            fields.code("stage", change.stage());
            fields.moment("at", change.at());
            fields.text("reason", change.reason());
        });
        fields.number("version", enquiry.version());
    }

    static void hold(Hold hold, JsonFields fields) throws IOException {
        fields.id("id", hold.id());
        fields.id("enquiry", hold.enquiryId());
        fields.id("crew", hold.crew());
        fields.day("day", hold.day());
        fields.day("until", hold.until());
        fields.moment("heldAt", hold.heldAt());
        fields.moment("releasedAt", hold.releasedAt());
    }

    static void goal(SharedGoal goal, JsonFields fields) throws IOException {
        fields.id("id", goal.id());
        fields.id("account", goal.accountId());
        fields.number("number", goal.number());
        fields.text("words", goal.words());
        fields.ids("agreedBy", goal.agreedBy());
        fields.day("agreedOn", goal.agreedOn());
        fields.code("outcome", goal.outcome());
        fields.day("checkedOn", goal.checkedOn());
        fields.text("outcomeWords", goal.outcomeWords());
    }

    static void disagreement(Disagreement disagreement, JsonFields fields) throws IOException {
        fields.id("id", disagreement.id());
        fields.id("account", disagreement.accountId());
        fields.text("about", disagreement.about());
        fields.objects("positions", disagreement.positions(), position -> {
            fields.id("id", position.id());
            fields.id("person", position.personId());
            fields.id("teammate", position.teammateId());
            fields.text("words", position.words());
            fields.day("takenOn", position.takenOn());
        });
        fields.text("beneath", disagreement.beneath());
        fields.text("decided", disagreement.decided());
        fields.day("openedOn", disagreement.openedOn());
        fields.day("reviewOn", disagreement.reviewOn());
        fields.day("settledOn", disagreement.settledOn());
        fields.flag("secluded", disagreement.secluded());
        fields.moment("removedAt", disagreement.removedAt());
        fields.number("version", disagreement.version());
    }

    static void decision(Decision decision, JsonFields fields) throws IOException {
        fields.id("id", decision.id());
        fields.id("account", decision.accountId());
        fields.text("question", decision.questionId());
        fields.code("decision", decision.decision());
        fields.moment("at", decision.at());
        fields.day("until", decision.until());
    }

    static void ruling(Ruling ruling, JsonFields fields) throws IOException {
        fields.id("id", ruling.id());
        fields.id("account", ruling.accountId());
        fields.id("about", ruling.about());
        fields.code("verdict", ruling.verdict());
        fields.text("reason", ruling.reason());
        fields.day("until", ruling.until());
        fields.moment("at", ruling.at());
    }

    static void snooze(Snooze snooze, JsonFields fields) throws IOException {
        fields.id("id", snooze.id());
        fields.id("account", snooze.accountId());
        fields.text("rule", snooze.rule());
        fields.id("person", snooze.personId());
        fields.text("reason", snooze.reason());
        fields.moment("at", snooze.at());
        fields.day("until", snooze.until());
        fields.count("entriesThen", snooze.entriesThen());
    }

    static void pair(PairJudgement pair, JsonFields fields) throws IOException {
        fields.id("account", pair.accountId());
        fields.id("one", pair.one());
        fields.id("other", pair.other());
        fields.flag("differ", pair.differ());
        fields.moment("at", pair.at());
    }

    static void attachment(Attachment attachment, JsonFields fields) throws IOException {
        fields.id("id", attachment.id());
        fields.id("account", attachment.accountId());
        fields.text("fileName", attachment.fileName());
        fields.number("bytes", attachment.bytes());
        fields.text("sha256", attachment.sha256());
        fields.moment("addedAt", attachment.addedAt());
        fields.moment("removedAt", attachment.removedAt());
    }
}
