package app.earshot.exchange.json;

import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.draft.ReplyDraft;
import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.reading.LetGo;
import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.KeptBrief;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
import java.io.IOException;

/** Entries of the timeline as JSON, each with everything marked in it. */
final class JsonEntries {

    private JsonEntries() {}

    static void entry(Entry entry, JsonFields fields) throws IOException {
        fields.id("id", entry.id());
        fields.id("account", entry.accountId());
        fields.code("kind", entry.kind());
        fields.code("startedBy", entry.startedBy());
        fields.moment("at", entry.at());
        fields.number("minutes", entry.minutes());
        fields.text("text", entry.text());
        fields.code("talkShare", entry.talkShare());
        fields.ids("people", entry.people());
        fields.ids("teammates", entry.teammates());
        fields.objects("heard", entry.heard(), item -> heard(item, fields));
        fields.objects("promises", entry.promises(), promise -> promise(promise, fields));
        fields.objects("requests", entry.requests(), request -> request(request, fields));
        fields.objects("asked", entry.asked(), asked -> asked(asked, fields));
        fields.moment("removedAt", entry.removedAt());
        fields.number("version", entry.version());
    }

    private static void heard(HeardItem item, JsonFields fields) throws IOException {
        fields.id("id", item.id());
        fields.id("person", item.personId());
        fields.text("topic", item.topic());
        fields.text("words", item.words());
        fields.place("place", item.place());
        fields.moment("heardAt", item.heardAt());
        fields.moment("saidBackAt", item.saidBackAt());
        fields.id("replacedBy", item.replacedBy());
    }

    private static void promise(Promise promise, JsonFields fields) throws IOException {
        fields.id("id", promise.id());
        fields.code("side", promise.side());
        fields.id("teammate", promise.teammateId());
        fields.id("person", promise.personId());
        fields.text("words", promise.words());
        fields.place("place", promise.place());
        fields.day("dueOn", promise.dueOn());
        fields.day("firstDueOn", promise.firstDueOn());
        fields.flag("movedLate", promise.movedLate());
        fields.code("state", promise.state());
        fields.day("settledOn", promise.settledOn());
    }

    private static void request(Request request, JsonFields fields) throws IOException {
        fields.id("id", request.id());
        fields.id("person", request.personId());
        fields.text("words", request.words());
        fields.place("place", request.place());
        fields.text("reason", request.reason());
        fields.code("answer", request.answer());
        fields.text("answerWords", request.answerWords());
        fields.text("rule", request.rule());
        fields.moment("answeredAt", request.answeredAt());
        fields.text("taken", request.taken());
    }

    private static void asked(Asked asked, JsonFields fields) throws IOException {
        fields.id("id", asked.id());
        fields.text("question", asked.questionId());
        fields.text("topic", asked.topic());
        fields.text("words", asked.words());
        fields.place("place", asked.place());
    }

    static void letGo(LetGo letGo, JsonFields fields) throws IOException {
        fields.id("entry", letGo.entryId());
        fields.text("kind", letGo.kind());
        fields.text("words", letGo.words());
    }

    static void brief(KeptBrief brief, JsonFields fields) throws IOException {
        fields.id("id", brief.id());
        fields.id("account", brief.accountId());
        fields.id("entry", brief.entryId());
        fields.moment("madeAt", brief.madeAt());
        fields.text("content", brief.content());
    }

    static void draft(Draft draft, JsonFields fields) throws IOException {
        fields.id("account", draft.accountId());
        fields.id("entry", draft.entryId());
        fields.code("kind", draft.kind());
        fields.code("startedBy", draft.startedBy());
        fields.number("minutes", draft.minutes());
        fields.text("text", draft.text());
        fields.code("talkShare", draft.talkShare());
        fields.ids("people", draft.people());
        fields.ids("teammates", draft.teammates());
        fields.text("choices", draft.choices());
        fields.moment("typedAt", draft.typedAt());
    }

    static void reply(ReplyDraft draft, JsonFields fields) throws IOException {
        fields.id("account", draft.accountId());
        fields.id("entry", draft.entryId());
        fields.text("text", draft.text());
        fields.moment("typedAt", draft.typedAt());
    }

    static void sheet(SheetDraft draft, JsonFields fields) throws IOException {
        fields.text("sheet", draft.key().sheet());
        fields.text("about", draft.key().about());
        fields.id("account", draft.key().accountId());
        fields.text("title", draft.title());
        fields.objects("fields", draft.words(), words -> {
            fields.text("code", words.code());
            fields.text("field", words.field());
            fields.text("text", words.text());
            fields.text("chosen", words.chosen());
        });
        fields.moment("typedAt", draft.typedAt());
    }

    static void call(CallDraft call, JsonFields fields) throws IOException {
        fields.id("account", call.accountId());
        fields.code("kind", call.kind());
        fields.code("startedBy", call.startedBy());
        fields.moment("beganAt", call.beganAt());
        fields.text("text", call.text());
        fields.ids("people", call.people());
        fields.ids("teammates", call.teammates());
        fields.text("choices", call.choices());
        fields.code("talking", call.clock().talking());
        fields.number("themSeconds", call.clock().them().toSeconds());
        fields.number("usSeconds", call.clock().us().toSeconds());
        fields.moment("typedAt", call.clock().until());
    }
}
